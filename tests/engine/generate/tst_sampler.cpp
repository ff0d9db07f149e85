// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/sampler.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace tst_sampler {

using namespace moire;

namespace {

/// Candidates with the given probabilities, sorted as in the chain.
std::vector<Candidate> candidates(std::initializer_list<double> probabilities)
{
    std::vector<Candidate> c;
    for (const double p : probabilities)
        c.push_back({TokenId(static_cast<uint32_t>(c.size())), static_cast<float>(std::log(p)), 0.0});
    return c;
}

std::vector<uint32_t> ids(const std::vector<Candidate> &c)
{
    std::vector<uint32_t> out;
    for (const Candidate &x : c)
        out.push_back(x.id.value);
    return out;
}

} // namespace

TEST_CASE("distribution: hand-computed log-probability and entropy")
{
    const std::vector<float> logits{std::log(0.5f), std::log(0.25f), std::log(0.25f)};
    const Distribution d = LogitRow(logits).distribution();
    CHECK(d.logNormalizer == doctest::Approx(0.0).epsilon(1e-6));
    CHECK(d.entropy == doctest::Approx(1.5 * std::log(2.0)).epsilon(1e-6));
    CHECK(d.logProbability(logits[1]) == doctest::Approx(std::log(0.25)).epsilon(1e-6));
}

TEST_CASE("distribution: large logits and banned tokens stay finite")
{
    const float none = -std::numeric_limits<float>::infinity();
    const std::vector<float> logits{3e38f, none, -3e38f};
    const Distribution d = LogitRow(logits).distribution();
    CHECK(std::isfinite(d.entropy));
    CHECK(d.logProbability(logits[0]) == doctest::Approx(0.0));
}

TEST_CASE("distribution: float sums match double sums for all row sizes and shapes")
{
    RandomNumbers random(5);
    for (const size_t n : {1u, 2u, 63u, 64u, 65u, 2047u, 2048u, 2049u, 10007u, 152064u})
        for (const double spread : {0.0, 0.01, 1.0, 8.0, 60.0, 900.0})
            for (const double lead : {0.0, 15.0}) { // above all others: almost certain
                CAPTURE(n);
                CAPTURE(spread);
                CAPTURE(lead);
                std::vector<float> logits(n);
                for (float &logit : logits)
                    logit = static_cast<float>(spread * (random.next() + random.next() + random.next() - 1.5) - 3.0);
                logits[n / 2] = static_cast<float>(spread + lead);
                const double top = *std::max_element(logits.begin(), logits.end());
                double rest = 0.0; // without the best: log1p of it is exact if the best is almost certain
                double weighted = 0.0;
                bool found = false;
                for (const float logit : logits) {
                    const double shifted = static_cast<double>(logit) - top;
                    if (shifted == 0.0 && !std::exchange(found, true))
                        continue;
                    rest += std::exp(shifted);
                    weighted += shifted > -700.0 ? std::exp(shifted) * shifted : 0.0;
                }
                const Distribution d = LogitRow(logits).distribution();
                CHECK(std::abs(d.logProbability(static_cast<float>(top)) + std::log1p(rest)) <=
                      1e-12 + 3e-7 * std::min(1.0, rest));
                CHECK(d.entropy ==
                      doctest::Approx(std::log1p(rest) - weighted / (1.0 + rest)).epsilon(1e-6).scale(1e-6));
            }
}

TEST_CASE("the best tokens of a row: in order, ties to the lower id, none below the limit")
{
    const float none = -std::numeric_limits<float>::infinity();
    const auto best = [](const std::vector<float> &logits, size_t count, float least) {
        std::vector<Candidate> found;
        LogitRow(logits).best(count, least, found);
        return ids(found);
    };
    const std::vector<float> four{1.0f, 3.0f, 3.0f, 2.0f};
    CHECK(best(four, 9, none) == std::vector<uint32_t>{1, 2, 3, 0});
    CHECK(best(four, 1, none) == std::vector<uint32_t>{1});
    CHECK(best(four, 0, none).empty());
    CHECK(best(four, 9, 2.0f) == std::vector<uint32_t>{1, 2, 3});
    CHECK(LogitRow(four).topToken() == TokenId(1));

    RandomNumbers random(9);
    for (const size_t n : {1u, 64u, 65u, 700u, 5000u})
        for (const int levels : {1, 3, 1000}) { // few levels: ties everywhere
            std::vector<float> logits(n);
            std::vector<Candidate> all;
            for (uint32_t i = 0; i < n; ++i) {
                logits[i] = static_cast<float>(static_cast<int>(levels * random.next()));
                all.push_back({TokenId(i), logits[i], 0.0});
            }
            std::sort(all.begin(), all.end(), better);
            std::vector<uint32_t> order = ids(all);
            CHECK(LogitRow(logits).topToken().value == order.front());
            for (const size_t count : {1u, 5u, 40u, 64u, 100u, 5000u}) {
                const auto found = best(logits, count, none);
                CHECK(found == std::vector(order.begin(), order.begin() + std::min<std::ptrdiff_t>(count, n)));
            }
        }
}

TEST_CASE("top-k, top-p and min-p keep the tokens that their definitions say")
{
    auto c = candidates({0.4, 0.3, 0.2, 0.1});
    filter::topK(c, 3);
    CHECK(ids(c) == std::vector<uint32_t>{0, 1, 2});
    c = candidates({0.4, 0.3, 0.2, 0.1});
    filter::topP(c, 0.65);
    CHECK(ids(c) == std::vector<uint32_t>{0, 1});
    c = candidates({0.4, 0.3, 0.2, 0.1});
    filter::topP(c, 1e-9);
    CHECK(ids(c) == std::vector<uint32_t>{0});
    c = candidates({0.4, 0.3, 0.2, 0.1});
    filter::minP(c, 0.6);
    CHECK(ids(c) == std::vector<uint32_t>{0, 1});
    c = candidates({0.4, 0.3, 0.2, 0.1});
    filter::minP(c, 0.0);
    CHECK(c.size() == 4);
}

TEST_CASE("typical sampling drops the token with too little information")
{
    // Entropy of (0.7, 0.1, 0.1, 0.1) is 0.940 nats; -log 0.7 = 0.357 is 0.583 away, -log 0.1 = 2.303 is 1.362 away.
    auto c = candidates({0.7, 0.1, 0.1, 0.1});
    filter::typical(c, 0.5);
    CHECK(ids(c) == std::vector<uint32_t>{0});
    // Entropy 1.168; distances: 0.47 (0.5), 0.22 (0.25), 0.91 (0.125).
    c = candidates({0.5, 0.25, 0.125, 0.125});
    filter::typical(c, 0.2);
    CHECK(ids(c) == std::vector<uint32_t>{1});
}

TEST_CASE("penalties: repetition, presence, frequency")
{
    std::vector<float> logits{2.0f, -1.0f, 4.0f};
    SamplingOptions options;
    options.repeatPenalty = 2.0f;
    options.presencePenalty = 0.5f;
    options.frequencyPenalty = 0.25f;
    filter::penalize(logits, std::vector{TokenId(0), TokenId(1), TokenId(0), TokenId(77)}, options);
    CHECK(logits[0] == doctest::Approx(2.0f / 2.0f - 0.5f - 2 * 0.25f));
    CHECK(logits[1] == doctest::Approx(-1.0f * 2.0f - 0.5f - 0.25f));
    CHECK(logits[2] == 4.0f);
}

TEST_CASE("random numbers match the published SplitMix64 sequence")
{
    // First outputs for seed 1234567: 6457827717110365317, 3203168211198807973 (reference implementation).
    RandomNumbers random(1234567);
    CHECK(random.next() == static_cast<double>(6457827717110365317u >> 11) * 0x1.0p-53);
    CHECK(random.next() == static_cast<double>(3203168211198807973u >> 11) * 0x1.0p-53);
}

TEST_CASE("draws follow the distribution, the seed and the bans")
{
    const std::vector<float> logits{std::log(0.6f), std::log(0.3f), std::log(0.1f)};
    SamplingOptions options{.temperature = 1.0f, .topK = 0, .topP = 1.0f, .minP = 0.0f};
    Sampler sampler(options, 7);
    std::map<uint32_t, int> counts;
    std::vector<uint32_t> first;
    for (int i = 0; i < 20000; ++i) {
        const uint32_t id = sampler.draw(logits, {}).value;
        ++counts[id];
        first.push_back(id);
    }
    CHECK(counts[0] / 20000.0 == doctest::Approx(0.6).epsilon(0.03));
    CHECK(counts[2] / 20000.0 == doctest::Approx(0.1).epsilon(0.1));
    Sampler again(options, 7);
    for (const uint32_t id : first)
        REQUIRE(again.draw(logits, {}).value == id);

    Sampler banned(options, 7, {TokenId(0)});
    for (int i = 0; i < 1000; ++i)
        REQUIRE(banned.draw(logits, {}).value != 0);
    options.temperature = 0.0f;
    CHECK(Sampler(options, 1).draw(logits, {}).value == 0);
    CHECK(Sampler(options, 1, {TokenId(0)}).draw(logits, {}).value == 1);
}

TEST_CASE("a high temperature flattens, also for candidates out of reach at temperature one")
{
    const std::vector<float> logits{0.0f, -60.0f};
    SamplingOptions options{.temperature = 1000.0f, .topK = 0, .topP = 1.0f, .minP = 0.0f};
    Sampler sampler(options, 3);
    int second = 0;
    for (int i = 0; i < 2000; ++i)
        second += sampler.draw(logits, {}).value == 1 ? 1 : 0;
    CHECK(second > 800);
}

TEST_CASE("options out of range are refused and named")
{
    const auto message = [](SamplingOptions options) -> std::string {
        try {
            options.validate();
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Usage);
            return error.what();
        }
        return {};
    };
    CHECK(message({.temperature = -1.0f}).find("temperature") != std::string::npos);
    CHECK(message({.temperature = std::nanf("")}).find("temperature") != std::string::npos);
    CHECK(message({.topP = 0.0f}).find("top-p") != std::string::npos);
    CHECK(message({.minP = 1.5f}).find("min-p") != std::string::npos);
    CHECK(message({.typicalP = 0.0f}).find("typical-p") != std::string::npos);
    CHECK(message({.repeatPenalty = 0.0f}).find("repeat-penalty") != std::string::npos);
    CHECK(message({}).empty());
}

} // namespace tst_sampler
