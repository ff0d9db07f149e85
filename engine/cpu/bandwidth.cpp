// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>
#include <moire/machine.h>

#include "cpu/memory.h"
#include "cpu/thread_pool.h"
#include "ops/backend.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <ctime>
#include <fstream>
#include <vector>

namespace moire {

namespace {

#if defined(MOIRE_ASAN) || defined(MOIRE_TSAN) // a hundred times slower, and the rate has no meaning
constexpr size_t bufferBytes = size_t{8} << 20;
#else
constexpr size_t bufferBytes = size_t{512} << 20; ///< larger than the caches of desktop processors
#endif
constexpr size_t minBytes = bufferBytes / 4;
constexpr size_t pieceBytes = size_t{4} << 20;
constexpr int passes = 4;

/// Eight sums, so that additions do not wait for each other.
uint64_t sumOf(const std::byte *bytes, size_t count)
{
    std::array<uint64_t, 8> sums{};
    for (size_t i = 0; i < count; i += sizeof sums) {
        std::array<uint64_t, 8> words;
        std::memcpy(words.data(), bytes + i, sizeof words);
        for (size_t w = 0; w < words.size(); ++w)
            sums[w] += words[w];
    }
    uint64_t sum = 0;
    for (const uint64_t s : sums)
        sum += s;
    return sum;
}

/// What one thread read in one pass. Measured in CPU time, so that other programs do not distort the rate.
struct Share {
    double bytes = 0.0;
    double seconds = 0.0;
};

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

std::string processorName()
{
    std::string name = "CPU";
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (const size_t at = line.find(": "); line.starts_with("model name") && at != std::string::npos) {
            name = printable(line.substr(at + 2));
            break;
        }
    return name + ", " + makeCpuBackend(0)->description();
}

double measureMemoryBandwidth(const std::stop_token &stop, unsigned threads)
try {
    const size_t bytes = std::min(bufferBytes, cpu::availableMemory() / 8) / pieceBytes * pieceBytes;
    if (bytes < minBytes)
        return 0.0;
    cpu::ThreadPool pool(threads > 0 ? threads : cpu::findProcessors().threads());
    const Buffer buffer = cpu::allocatePages(bytes);
    const size_t pieces = bytes / pieceBytes;
    pool.run(pieces, [&](size_t piece, unsigned) {
        if (!stop.stop_requested())
            std::memset(buffer.get() + piece * pieceBytes, 1, pieceBytes);
    });
    std::atomic<uint64_t> sum = 0; // used, so that the compiler keeps the reads
    double best = 0.0;
    for (int pass = 0; pass < passes && !stop.stop_requested(); ++pass) {
        std::vector<Share> shares(pool.threads());
        pool.run(pieces, [&](size_t piece, unsigned thread) {
            if (stop.stop_requested())
                return;
            const double start = threadSeconds();
            sum += sumOf(buffer.get() + piece * pieceBytes, pieceBytes);
            shares[thread].seconds += threadSeconds() - start;
            shares[thread].bytes += static_cast<double>(pieceBytes);
        });
        double rate = 0.0;
        for (const Share &share : shares)
            rate += share.seconds > 0.0 ? share.bytes / share.seconds : 0.0;
        best = std::max(best, rate);
    }
    return sum > 0 && !stop.stop_requested() ? best : 0.0;
} catch (const std::exception &) {
    return 0.0;
}

} // namespace moire
