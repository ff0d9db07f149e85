// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the host's work per token outside the model, in microseconds of one core: host_share [VOCABULARY [REPEATS]].
#include "generate/sampler.h"

#include <moire/hash.h>
#include <moire/trace.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace moire;

namespace {

/// This thread's CPU time, so that other programs do not count.
double microsecondsNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e6 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_nsec);
}

/// Prints the median time of \p repeats calls, with the minimum and maximum.
template <class Work>
void measure(const char *name, size_t repeats, Work &&work)
{
    std::vector<double> microseconds;
    for (size_t i = 0; i < repeats; ++i) {
        const double start = microsecondsNow();
        work(i);
        microseconds.push_back(microsecondsNow() - start);
    }
    std::sort(microseconds.begin(), microseconds.end());
    std::printf("%-32s %10.1f us  (%.1f to %.1f)\n", name, microseconds[repeats / 2], microseconds.front(),
                microseconds.back());
}

/// A row that resembles a trained model's: a bell curve with a few tokens far above it.
std::vector<float> someLogits(size_t vocabulary, uint64_t seed)
{
    RandomNumbers random(seed);
    std::vector<float> logits(vocabulary);
    for (float &logit : logits) {
        const double x = random.next();
        double bell = -2.0;
        for (int i = 0; i < 4; ++i)
            bell += random.next();
        logit = static_cast<float>(4.0 * bell + (x > 0.999 ? 12.0 * random.next() : 0.0));
    }
    return logits;
}

} // namespace

int main(int argc, char **argv)
{
    const size_t vocabulary = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 151936;
    const size_t repeats = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 200;
    std::vector<std::vector<float>> rows;
    for (uint64_t i = 0; i < 4; ++i)
        rows.push_back(someLogits(vocabulary, i));
    const auto logits = [&](size_t i) { return std::span<const float>(rows[i % rows.size()]); };
    size_t seen = 0;

    Sampler sampler({}, 1);
    Sampler penalised({.repeatPenalty = 1.1f}, 1);
    Sampler nucleus({.topK = 0}, 1);
    const std::vector<TokenId> history(64, TokenId(7));
    LogitRow logitRow;
    std::vector<Candidate> candidates;
    const auto record = [&](size_t i) {
        logitRow.set(logits(i));
        seen += logitRow.distribution().entropy > 0.0;
        logitRow.best(5, -1e30f, candidates);
        seen += candidates.size();
    };
    measure("draw", repeats, [&](size_t i) { seen += sampler.draw(logits(i), history).value; });
    measure("draw, repeat penalty", repeats, [&](size_t i) { seen += penalised.draw(logits(i), history).value; });
    measure("draw, top-k off", repeats / 10 + 1, [&](size_t i) { seen += nucleus.draw(logits(i), history).value; });
    measure("probabilities, 5 alternatives", repeats, record);
    measure("draw, probabilities", repeats, [&](size_t i) {
        seen += sampler.draw(logits(i), history).value;
        record(i);
    });

    const std::string bytes(size_t{16} << 20, 'x');
    measure("SHA-256 of 16 MiB", 5, [&](size_t) { seen += sha256(bytes).size(); });
    std::fprintf(stderr, "%zu\n", seen); // keeps the compiler from removing the work
    return 0;
}
