// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/launch.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <vector>

/// Measures the memory bandwidth of a kernel that only reads, which is the yardstick for decode speed.
///     moire_read_bandwidth [GiB, 4] [passes, 20]
/// Prints one JSON object to stdout, with the bytes per second of the fastest pass. The sums are checked, so that no
/// read can be skipped.

using namespace moire::cuda;

namespace {

constexpr int threads = 512;
constexpr int loadsAtOnce = 8; ///< 16 bytes each, in flight from one thread

/// Adds the sum of all 32-bit words of data[0, count), modulo 2^32, to *sum. Any grid: every thread strides over the
/// data, with loadsAtOnce loads one grid apart per step. count is a multiple of the grid's threads times loadsAtOnce.
__global__ void __launch_bounds__(threads) readKernel(const uint4 *__restrict__ data, size_t count, unsigned *sum)
{
    const size_t stride = static_cast<size_t>(gridDim.x) * threads;
    unsigned own = 0;
    for (size_t i = static_cast<size_t>(blockIdx.x) * threads + threadIdx.x; i < count; i += stride * loadsAtOnce) {
        uint4 v[loadsAtOnce];
        MOIRE_UNROLL
        for (int j = 0; j < loadsAtOnce; ++j)
            v[j] = __ldcs(data + i + static_cast<size_t>(j) * stride);
        MOIRE_UNROLL
        for (int j = 0; j < loadsAtOnce; ++j)
            own += v[j].x + v[j].y + v[j].z + v[j].w;
    }
    own = sumLanes<32>(own);
    if (threadIdx.x % 32 == 0)
        atomicAdd(sum, own);
}

__global__ void fillKernel(unsigned *data, size_t count)
{
    for (size_t i = static_cast<size_t>(blockIdx.x) * blockDim.x + threadIdx.x; i < count;
         i += static_cast<size_t>(gridDim.x) * blockDim.x)
        data[i] = static_cast<unsigned>(i) * 2654435761u + 1u; // incompressible, in case the device compresses memory
}

/// Marks a point in a stream; two of them give the time between.
struct Event {
    cudaEvent_t event = nullptr;
    Event() { MOIRE_CUDA(cudaEventCreate(&event)); }
    ~Event() { cudaEventDestroy(event); }
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
};

int measure(double gib, int passes)
{
    cudaDeviceProp properties{};
    MOIRE_CUDA(cudaGetDeviceProperties(&properties, 0));
    int driver = 0;
    int runtime = 0;
    MOIRE_CUDA(cudaDriverGetVersion(&driver));
    MOIRE_CUDA(cudaRuntimeGetVersion(&runtime));
    const unsigned blocks = static_cast<unsigned>(properties.multiProcessorCount) *
        static_cast<unsigned>(properties.maxThreadsPerMultiProcessor / threads);
    const size_t round = size_t{blocks} * threads * loadsAtOnce;
    const size_t count = std::max<size_t>(1, static_cast<size_t>(gib * (1 << 30)) / sizeof(uint4) / round) * round;
    const DeviceArray<uint4> data(count);
    const DeviceArray<unsigned> sum(1);
    const Queue queue;
    MOIRE_LAUNCH(queue, fillKernel, (LaunchShape{dim3(blocks), dim3(threads)}),
                 reinterpret_cast<unsigned *>(data.get()), count * 4);
    const Event begin;
    const Event end;
    std::vector<double> speeds;
    unsigned first = 0;
    for (int pass = 0; pass < passes; ++pass) {
        MOIRE_CUDA(cudaMemsetAsync(sum.get(), 0, sizeof(unsigned), queue.stream));
        MOIRE_CUDA(cudaEventRecord(begin.event, queue.stream));
        MOIRE_LAUNCH(queue, readKernel, (LaunchShape{dim3(blocks), dim3(threads)}), data.get(), count, sum.get());
        MOIRE_CUDA(cudaEventRecord(end.event, queue.stream));
        unsigned total = 0;
        MOIRE_CUDA(cudaMemcpy(&total, sum.get(), sizeof total, cudaMemcpyDeviceToHost));
        float ms = 0.0f;
        MOIRE_CUDA(cudaEventElapsedTime(&ms, begin.event, end.event));
        if (pass == 0)
            first = total;
        else if (total != first) {
            std::fprintf(stderr, "two passes read different sums\n");
            return 1;
        }
        speeds.push_back(static_cast<double>(count * sizeof(uint4)) / (static_cast<double>(ms) * 1e-3));
    }
    std::sort(speeds.begin(), speeds.end());
    std::printf("{\"device\": \"%s\", \"capability\": \"%d.%d\", \"multiprocessors\": %d, \"memory_bytes\": %zu, "
                "\"l2_bytes\": %d, \"driver\": %d, \"runtime\": %d, \"bytes\": %zu, \"passes\": %d, "
                "\"bytes_per_second\": %.0f, \"median_bytes_per_second\": %.0f}\n",
                properties.name, properties.major, properties.minor, properties.multiProcessorCount,
                properties.totalGlobalMem, properties.l2CacheSize, driver, runtime, count * sizeof(uint4), passes,
                speeds.back(), speeds[speeds.size() / 2]);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const double gib = argc > 1 ? std::atof(argv[1]) : 4.0;
    const int passes = argc > 2 ? std::atoi(argv[2]) : 20;
    if (argc > 3 || !(gib > 0.0 && gib <= 64.0) || passes < 1) {
        std::fprintf(stderr, "usage: moire_read_bandwidth [GiB] [passes]\n");
        return 2;
    }
    try {
        return measure(gib, passes);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "moire_read_bandwidth: error: %s\n", error.what());
        return 1;
    }
}
