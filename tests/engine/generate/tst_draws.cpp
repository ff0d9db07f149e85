// SPDX-License-Identifier: GPL-3.0-or-later
// The same seed draws the same tokens, regardless of optimisations in the sampler: recorded draws are in
// tests/data/sampler/draws.txt, one line per case. MOIRE_RECORD_DRAWS=FILE writes that file instead.
#include "generate/sampler.h"
#include "thorough.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

namespace tst_draws {

using namespace moire;

namespace {

enum class Shape { Peaked, Wide, Ties, Equal, Far, Two };
constexpr std::array<const char *, 6> shapeNames{"peaked", "wide", "ties", "equal", "far", "two"};

/// Logits from integers and products only, so they are the same on every machine.
std::vector<float> logitsOf(Shape shape, size_t vocabulary, uint64_t seed)
{
    RandomNumbers random(seed);
    std::vector<float> logits(vocabulary);
    for (float &logit : logits) {
        const double x = random.next();
        double bell = x - 2.0;
        for (int i = 0; i < 3; ++i)
            bell += random.next();
        switch (shape) {
        case Shape::Peaked: // a few candidates far above the rest, like a trained model
            logit = static_cast<float>(4.0 * bell + (x > 0.999 ? 12.0 * random.next() : 0.0));
            break;
        case Shape::Wide:
            logit = static_cast<float>(bell);
            break;
        case Shape::Ties:
            logit = static_cast<float>(static_cast<int>(6.0 * bell)) * 0.5f;
            break;
        case Shape::Equal:
            logit = 1.25f;
            break;
        case Shape::Far: // beyond the range of exp in double
            logit = static_cast<float>(2000.0 * bell);
            break;
        case Shape::Two: // a tie at the top, the higher id first in no order
            logit = x > 0.5 ? 7.0f : -7.0f;
            break;
        }
    }
    return logits;
}

struct Settings {
    const char *name;
    SamplingOptions options;
    bool bans = false;
};

std::vector<Settings> allSettings()
{
    const SamplingOptions plain{.temperature = 1.0f, .topK = 0, .topP = 1.0f, .minP = 0.0f};
    std::vector<Settings> list{
        {"default", {}},  {"greedy", {.greedy = true}}, {"zero", {.temperature = 0.0f}},
        {"plain", plain}, {"default-banned", {}, true}, {"greedy-banned", {.greedy = true}, true}};
    const auto add = [&](const char *name, auto &&change) {
        SamplingOptions options = plain;
        change(options);
        list.push_back({name, options});
    };
    add("cold", [](SamplingOptions &o) { o.temperature = 0.1f; });
    add("hot", [](SamplingOptions &o) { o.temperature = 50.0f; });
    add("top-1", [](SamplingOptions &o) { o.topK = 1; });
    add("top-40", [](SamplingOptions &o) { o.topK = 40; });
    add("top-1000", [](SamplingOptions &o) { o.topK = 1000; });
    add("top-p", [](SamplingOptions &o) { o.topP = 0.9f; });
    add("top-p-low", [](SamplingOptions &o) { o.topP = 0.01f; });
    add("min-p", [](SamplingOptions &o) { o.minP = 0.02f; });
    add("min-p-1", [](SamplingOptions &o) { o.minP = 1.0f; });
    add("typical", [](SamplingOptions &o) { o.typicalP = 0.5f; });
    add("typical-top-k", [](SamplingOptions &o) {
        o.typicalP = 0.5f;
        o.topK = 20;
    });
    add("all", [](SamplingOptions &o) {
        o = {.temperature = 1.3f, .topK = 60, .topP = 0.8f, .minP = 0.01f, .typicalP = 0.9f, .repeatPenalty = 1.2f};
        o.presencePenalty = 0.3f;
        o.frequencyPenalty = 0.2f;
    });
    add("penalties", [](SamplingOptions &o) {
        o = {};
        o.repeatPenalty = 1.5f;
        o.presencePenalty = 0.4f;
        o.frequencyPenalty = 0.1f;
        o.penaltyWindow = 8;
    });
    add("reward", [](SamplingOptions &o) { // negative penalties raise earlier tokens
        o.topK = 10;
        o.presencePenalty = -2.0f;
        o.repeatPenalty = 0.8f;
    });
    return list;
}

/// Tokens drawn one after another, each with the logits of its step, and the most probable tokens of the first step.
std::string drawn(const Settings &settings, Shape shape, size_t vocabulary, size_t draws)
{
    std::vector<TokenId> banned;
    for (uint32_t id = 0; settings.bans && id + 1 < vocabulary && id < 12; id += 3)
        banned.emplace_back(id);
    Sampler sampler(settings.options, 1000 + vocabulary, banned);
    std::vector<TokenId> history;
    std::ostringstream line;
    line << settings.name << ' ' << shapeNames[static_cast<size_t>(shape)] << ' ' << vocabulary << ':';
    std::vector<float> logits;
    for (size_t i = 0; i < draws; ++i) {
        if (i % 2 == 0) // the same row twice, so that penalties have an effect
            logits = logitsOf(shape, vocabulary, 77 * vocabulary + i);
        history.push_back(sampler.draw(logits, history));
        line << ' ' << history.back().value;
    }
    return line.str();
}

std::string best(Shape shape, size_t vocabulary)
{
    const std::vector<float> logits = logitsOf(shape, vocabulary, 77 * vocabulary);
    std::ostringstream line;
    line << "alternatives " << shapeNames[static_cast<size_t>(shape)] << ' ' << vocabulary << ':';
    std::vector<Candidate> candidates;
    LogitRow(logits).best(8, -std::numeric_limits<float>::infinity(), candidates);
    for (const Candidate &candidate : candidates)
        line << ' ' << candidate.id.value;
    return line.str();
}

/// Without test::thorough(), lines of large vocabularies are empty.
std::vector<std::string> allLines()
{
    const auto skipped = [](size_t vocabulary) { return vocabulary > 5000 && !test::thorough(); };
    std::vector<std::string> lines;
    const auto add = [&](size_t vocabulary, std::initializer_list<Shape> shapes, size_t draws) {
        for (const Shape shape : shapes) {
            lines.push_back(skipped(vocabulary) ? "" : best(shape, vocabulary));
            for (const Settings &settings : allSettings())
                lines.push_back(skipped(vocabulary) ? "" : drawn(settings, shape, vocabulary, draws));
        }
    };
    const auto all = {Shape::Peaked, Shape::Wide, Shape::Ties, Shape::Equal, Shape::Far, Shape::Two};
    add(1, {Shape::Peaked}, 2);
    add(2, all, 10);
    add(41, all, 10);
    add(1021, all, 10);
    add(152064, {Shape::Peaked, Shape::Ties, Shape::Equal}, 2);
    for (const size_t vocabulary : {39u, 40u, 63u, 64u, 65u, 129u, 50257u})
        for (const Shape shape : {Shape::Peaked, Shape::Ties}) {
            lines.push_back(skipped(vocabulary) ? "" : best(shape, vocabulary));
            lines.push_back(skipped(vocabulary) ? "" : drawn(allSettings().front(), shape, vocabulary, 24));
        }
    return lines;
}

} // namespace

TEST_CASE("top-p without top-k draws what sorting all tokens draws")
{
    for (const size_t vocabulary : {1u, 2u, 40u, 255u, 256u, 257u, 2500u, 32003u})
        for (const Shape shape : {Shape::Peaked, Shape::Wide, Shape::Ties, Shape::Equal, Shape::Far, Shape::Two}) {
            if (!test::thorough() && vocabulary > 5000)
                continue;
            const std::vector<float> logits = logitsOf(shape, vocabulary, vocabulary);
            std::vector<Candidate> sorted;
            for (size_t i = 0; i < vocabulary; ++i)
                sorted.push_back({TokenId(static_cast<uint32_t>(i)), logits[i], 0.0});
            std::sort(sorted.begin(), sorted.end(), better);
            for (const float p : {1e-6f, 0.3f, 0.5f, 0.95f, 0.999f, 0.9999999f}) {
                SamplingOptions options{};
                options.temperature = 1.3f;
                options.topK = 0;
                options.topP = p;
                options.minP = 0.01f;
                std::vector<Candidate> kept = sorted;
                filter::topP(kept, static_cast<double>(p));
                filter::minP(kept, static_cast<double>(options.minP));
                for (Candidate &c : kept)
                    c.logit /= options.temperature;
                filter::normalize(kept);
                Sampler sampler(options, 7);
                RandomNumbers random(7);
                for (int draw = 0; draw < 3; ++draw) {
                    const double target = random.next();
                    double sum = 0.0;
                    const auto wanted = std::find_if(kept.begin(), kept.end(), [&](const Candidate &c) {
                        sum += c.p;
                        return target < sum;
                    });
                    CAPTURE(vocabulary);
                    CAPTURE(shapeNames[static_cast<size_t>(shape)]);
                    CAPTURE(p);
                    CHECK(sampler.draw(logits, {}) == (wanted == kept.end() ? kept.back().id : wanted->id));
                }
            }
        }
}

TEST_CASE("a seed draws the recorded tokens")
{
    const std::vector<std::string> lines = allLines();
    if (const char *path = std::getenv("MOIRE_RECORD_DRAWS")) {
        std::ofstream file(path);
        for (const std::string &line : lines)
            file << line << '\n';
        return;
    }
    std::ifstream file(MOIRE_TEST_DATA "/sampler/draws.txt");
    std::string expected;
    for (const std::string &line : lines) {
        REQUIRE(std::getline(file, expected));
        if (!line.empty())
            CHECK(line == expected);
    }
    CHECK(!std::getline(file, expected));
}

} // namespace tst_draws
