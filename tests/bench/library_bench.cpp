// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds to read a model file for the library: library_bench [FILE.gguf ...]; the built-in models by default.
// "header" is what the library does; "whole" builds the tokenizer too, as moire-cli inspect does.
#include "library/builtin_model.h"
#include "library/model_listing.h"
#include "library/model_reader.h"

#include <moire/machine.h>
#include <moire/model.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Best {
    double wallMs = 1e9;
    double cpuMs = 1e9; ///< of this thread: what an idle machine would take
};

template <class Work>
Best best(int rounds, Work work)
{
    Best best;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const double cpu = cpuMs();
        work();
        best.cpuMs = std::min(best.cpuMs, cpuMs() - cpu);
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
        best.wallMs = std::min(best.wallMs, wall.count());
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> files(argv + 1, argv + argc);
    if (files.empty())
        files = {moire::builtinModelPath(), moire::builtinModelPath("base"), moire::builtinModelPath("zero")};
    std::printf("%10s %10s %10s %10s\n", "header ms", "CPU ms", "whole ms", "CPU ms");
    for (const std::string &file : files) {
        const Best header = best(
            20, [&] { moire::readModelFile(moire::listModels({}, {QString::fromStdString(file)}).models.front()); });
        const Best whole = best(3, [&] { moire::summarize(file); });
        std::printf("%10.2f %10.2f %10.2f %10.2f  %s\n", header.wallMs, header.cpuMs, whole.wallMs, whole.cpuMs,
                    file.c_str());
    }
    std::printf("memory bandwidth %.1f GB/s, %s\n", moire::measureMemoryBandwidth() / 1e9,
                moire::processorName().c_str());
    return 0;
}
