// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/emulation/runtime.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <vector>

using Work = std::function<void()>;

struct CUgraph_st {
    std::vector<Work> work;
};
struct CUgraphExec_st {
    std::vector<Work> work;
};
struct CUstream_st {
    CUgraph_st *capture = nullptr;
    bool captureFailed = false;
};

namespace {

constexpr int runtimeVersion = 13000;

struct Device {
    std::mutex mutex;
    std::map<void *, size_t> allocated;
    size_t used = 0;
    size_t memory = SIZE_MAX;
    int count = 1;
    int major = 9;
    int minor = 0;
    int driver = runtimeVersion;
    cudaError_t image = cudaSuccess;
    uint64_t launches = 0;
    uint64_t loseAfter = UINT64_MAX;
    cudaError_t last = cudaSuccess;
};

Device &device()
{
    static Device *instance = [] {
        auto *made = new Device; // outlives static objects that own device memory
        if (const char *bytes = std::getenv("MOIRE_EMULATED_MEMORY"))
            made->memory = std::strtoull(bytes, nullptr, 10);
        if (const char *launches = std::getenv("MOIRE_EMULATED_LOSS"))
            made->loseAfter = std::strtoull(launches, nullptr, 10);
        return made;
    }();
    return *instance;
}

bool lost()
{
    return device().launches >= device().loseAfter;
}

cudaError_t state()
{
    return lost() ? cudaErrorIllegalAddress : cudaSuccess;
}

/// As on the smallest chip of a generation.
size_t sharedBytesOfBlock()
{
    return size_t{device().major >= 9 ? 227u : 64u} << 10;
}

thread_local cudaStream_t theCapture = nullptr; ///< the stream that this thread is capturing

/// Called by operations that are not allowed while this thread captures a stream: returns true if so, and invalidates
/// the capture.
bool breaksCapture()
{
    if (!theCapture)
        return false;
    theCapture->captureFailed = true;
    device().last = cudaErrorStreamCaptureUnsupported;
    return true;
}

} // namespace

namespace moire::emulation {

cudaError_t checkLaunch(Index3 grid, Index3 block, size_t sharedBytes)
{
    const auto within = [](Index3 size, unsigned x, unsigned yz) {
        return size.x > 0 && size.y > 0 && size.z > 0 && size.x <= x && size.y <= yz && size.z <= yz;
    };
    const bool fits = within(grid, 0x7FFFFFFF, 65535) && within(block, maxThreads, maxThreads) &&
        uint64_t{block.x} * block.y * block.z <= maxThreads && sharedBytes <= sharedBytesOfBlock();
    return fits ? cudaSuccess : device().last = cudaErrorInvalidConfiguration;
}

cudaError_t enqueue(cudaStream_t stream, Work work)
{
    if (stream->capture) {
        if (stream->captureFailed)
            return device().last = cudaErrorStreamCaptureInvalidated;
        stream->capture->work.push_back(std::move(work));
        return cudaSuccess;
    }
    ++device().launches;
    if (lost())
        return device().last = cudaErrorIllegalAddress;
    work();
    return cudaSuccess;
}

void setMemory(size_t bytes)
{
    device().memory = bytes;
}

void setDevices(int count, int major, int minor)
{
    device().count = count;
    device().major = major;
    device().minor = minor;
}

void setDriverVersion(int version)
{
    device().driver = version;
}

void setImage(cudaError_t error)
{
    device().image = error;
}

cudaError_t image()
{
    return lost() ? cudaErrorIllegalAddress : device().image;
}

void loseDeviceAfter(uint64_t launches)
{
    device().loseAfter = device().launches + launches;
}

uint64_t launches()
{
    return device().launches;
}

void restoreDevice()
{
    Device &d = device();
    d.memory = SIZE_MAX;
    d.count = 1;
    d.major = 9;
    d.minor = 0;
    d.driver = runtimeVersion;
    d.image = cudaSuccess;
    d.loseAfter = UINT64_MAX;
    d.last = cudaSuccess;
}

} // namespace moire::emulation

const char *cudaGetErrorName(cudaError_t error)
{
    switch (error) {
    case cudaSuccess:
        return "cudaSuccess";
    case cudaErrorMemoryAllocation:
        return "cudaErrorMemoryAllocation";
    case cudaErrorInvalidConfiguration:
        return "cudaErrorInvalidConfiguration";
    case cudaErrorInsufficientDriver:
        return "cudaErrorInsufficientDriver";
    case cudaErrorNoDevice:
        return "cudaErrorNoDevice";
    case cudaErrorIllegalAddress:
        return "cudaErrorIllegalAddress";
    case cudaErrorStreamCaptureUnsupported:
        return "cudaErrorStreamCaptureUnsupported";
    case cudaErrorStreamCaptureInvalidated:
        return "cudaErrorStreamCaptureInvalidated";
    default:
        return "cudaErrorUnknown";
    }
}

const char *cudaGetErrorString(cudaError_t error)
{
    return error == cudaErrorMemoryAllocation ? "out of memory" : cudaGetErrorName(error);
}

cudaError_t cudaGetLastError()
{
    const cudaError_t last = cudaPeekAtLastError();
    device().last = cudaSuccess;
    return last;
}

cudaError_t cudaPeekAtLastError()
{
    return device().last;
}

cudaError_t cudaGetDeviceCount(int *count)
{
    if (device().driver < runtimeVersion)
        return cudaErrorInsufficientDriver;
    *count = device().count;
    return device().count > 0 ? cudaSuccess : cudaErrorNoDevice;
}

cudaError_t cudaSetDevice(int)
{
    return state();
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int)
{
    *properties = {};
    std::snprintf(properties->name, sizeof properties->name, "emulated device");
    properties->major = device().major;
    properties->minor = device().minor;
    properties->totalGlobalMem = device().memory;
    properties->multiProcessorCount = 4;
    properties->sharedMemPerBlockOptin = sharedBytesOfBlock();
    return state();
}

cudaError_t cudaDriverGetVersion(int *version)
{
    *version = device().driver;
    return cudaSuccess;
}

cudaError_t cudaRuntimeGetVersion(int *version)
{
    *version = runtimeVersion;
    return cudaSuccess;
}

cudaError_t cudaMemGetInfo(size_t *free, size_t *total)
{
    const std::scoped_lock lock(device().mutex);
    *total = device().memory;
    *free = device().memory - std::min(device().memory, device().used);
    return state();
}

cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, const void *)
{
    attributes->ptxVersion = 10 * device().major + device().minor; // compiled for this very device
    return moire::emulation::image();
}

cudaError_t cudaMalloc(void **memory, size_t bytes)
{
    if (breaksCapture())
        return cudaErrorStreamCaptureUnsupported;
    Device &d = device();
    const std::scoped_lock lock(d.mutex);
    if (lost())
        return cudaErrorIllegalAddress;
    if (d.used > d.memory || bytes > d.memory - d.used)
        return d.last = cudaErrorMemoryAllocation;
    const size_t whole = (std::max<size_t>(bytes, 1) + 255) / 256 * 256;
    // Exactly `bytes`, aligned to 256, so the address sanitizer catches an overrun by a single byte.
    if (posix_memalign(memory, 256, std::max<size_t>(bytes, 1)) != 0)
        return d.last = cudaErrorMemoryAllocation;
    std::memset(*memory, 0xFF, bytes);
    d.allocated[*memory] = whole;
    d.used += whole;
    return cudaSuccess;
}

cudaError_t cudaFree(void *memory)
{
    if (breaksCapture())
        return cudaErrorStreamCaptureUnsupported;
    Device &d = device();
    const std::scoped_lock lock(d.mutex);
    const auto found = d.allocated.find(memory);
    if (found == d.allocated.end())
        return memory ? cudaErrorInvalidValue : cudaSuccess;
    d.used -= found->second;
    d.allocated.erase(found);
    std::free(memory);
    return cudaSuccess;
}

cudaError_t cudaHostAlloc(void **memory, size_t bytes, unsigned)
{
    if (breaksCapture())
        return cudaErrorStreamCaptureUnsupported;
    return posix_memalign(memory, 256, std::max<size_t>(bytes, 1)) == 0 ? cudaSuccess : cudaErrorMemoryAllocation;
}

cudaError_t cudaFreeHost(void *memory)
{
    if (breaksCapture())
        return cudaErrorStreamCaptureUnsupported;
    std::free(memory);
    return cudaSuccess;
}

cudaError_t cudaHostGetDevicePointer(void **pointer, void *host, unsigned)
{
    *pointer = host;
    return state();
}

cudaError_t cudaMemcpyAsync(void *to, const void *from, size_t bytes, cudaMemcpyKind, cudaStream_t stream)
{
    return moire::emulation::enqueue(stream, [=] { std::memcpy(to, from, bytes); });
}

cudaError_t cudaMemsetAsync(void *memory, int value, size_t bytes, cudaStream_t stream)
{
    return moire::emulation::enqueue(stream, [=] { std::memset(memory, value, bytes); });
}

cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned)
{
    *stream = new CUstream_st;
    return state();
}

cudaError_t cudaStreamDestroy(cudaStream_t stream)
{
    if (theCapture == stream)
        theCapture = nullptr;
    delete stream->capture;
    delete stream;
    return cudaSuccess;
}

cudaError_t cudaStreamSynchronize(cudaStream_t)
{
    return breaksCapture() ? cudaErrorStreamCaptureUnsupported : state();
}

cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode)
{
    stream->capture = new CUgraph_st;
    stream->captureFailed = false;
    theCapture = stream;
    return state();
}

cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph)
{
    *graph = stream->capture;
    stream->capture = nullptr;
    theCapture = nullptr;
    if (!stream->captureFailed)
        return state();
    delete *graph;
    *graph = nullptr;
    return device().last = cudaErrorStreamCaptureInvalidated;
}

cudaError_t cudaGraphInstantiate(cudaGraphExec_t *graph, cudaGraph_t source, unsigned long long)
{
    *graph = new CUgraphExec_st{source->work};
    return state();
}

cudaError_t cudaGraphLaunch(cudaGraphExec_t graph, cudaStream_t stream)
{
    for (const Work &work : graph->work)
        if (const cudaError_t error = moire::emulation::enqueue(stream, work); error != cudaSuccess)
            return error;
    return state();
}

cudaError_t cudaGraphDestroy(cudaGraph_t graph)
{
    delete graph;
    return cudaSuccess;
}

cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graph)
{
    delete graph;
    return cudaSuccess;
}
