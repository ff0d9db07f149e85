// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/platform.h"

#include <memory>
#include <tuple>

/// A thin layer over the CUDA runtime: checked calls, owned memory, kernels queued on a stream. Everything throws
/// Error: DeviceMemory (out of memory), DeviceLost (errors that a device does not recover from), Failed (all others).
namespace moire::cuda {

/// Whether \p error means that a device, or this process's use of it, is lost: hardware errors, and errors after which
/// every call returns the same error until the process ends (CUDA runtime documentation, "cudaError"). Decided from the
/// code alone, without calling a device that may not respond.
bool meansLost(cudaError_t error);

/// Throws unless \p error is cudaSuccess. \p call names the call or kernel, \p where the file and line.
void check(cudaError_t error, const char *call, const char *where);

#define MOIRE_STRINGIFY_(x) #x
#define MOIRE_STRINGIFY(x) MOIRE_STRINGIFY_(x)
#define MOIRE_CUDA_WHERE __FILE__ ":" MOIRE_STRINGIFY(__LINE__)
#define MOIRE_CUDA(call) ::moire::cuda::check(call, #call, MOIRE_CUDA_WHERE)

struct FreeDevice {
    void operator()(void *memory) const { cudaFree(memory); }
};
struct FreeHost {
    void operator()(void *memory) const { cudaFreeHost(memory); }
};

/// An array in device memory.
template <class T>
class DeviceArray {
public:
    DeviceArray() = default;
    explicit DeviceArray(size_t count) : m_count(count)
    {
        void *memory = nullptr;
        MOIRE_CUDA(cudaMalloc(&memory, count * sizeof(T)));
        m_memory.reset(static_cast<T *>(memory));
    }
    T *get() const { return m_memory.get(); }
    size_t count() const { return m_count; }

private:
    std::unique_ptr<T, FreeDevice> m_memory;
    size_t m_count = 0;
};

/// An array in host memory that the device reads and writes over the bus.
template <class T>
class MappedArray {
public:
    MappedArray() = default;
    explicit MappedArray(size_t count) : m_count(count)
    {
        void *memory = nullptr;
        MOIRE_CUDA(cudaHostAlloc(&memory, count * sizeof(T), cudaHostAllocMapped));
        m_memory.reset(static_cast<T *>(memory));
        void *device = nullptr;
        MOIRE_CUDA(cudaHostGetDevicePointer(&device, memory, 0));
        m_device = static_cast<T *>(device);
    }
    T *host() const { return m_memory.get(); }
    T *device() const { return m_device; }
    size_t count() const { return m_count; }

private:
    std::unique_ptr<T, FreeHost> m_memory;
    T *m_device = nullptr;
    size_t m_count = 0;
};

/// A stream, and how kernels are launched on it.
struct Queue {
    cudaStream_t stream = nullptr;
    bool dependentLaunch = false; ///< programmatic dependent launch, if dependentLaunchWorks
};

/// Whether kernels on the current device can wait for the previous one (waitForPrevious): true if the running code was
/// compiled for compute capability 9.0 or later. The chip alone does not tell, because it can also run code compiled
/// from PTX for an older one.
bool dependentLaunchWorks();

struct LaunchShape {
    dim3 grid;
    dim3 block;
    size_t sharedBytes = 0;
};

#ifdef MOIRE_CUDA_EMULATION

template <class... Parameters, class... Arguments>
void launchKernel(const Queue &queue, const char *name, const char *where, void (*kernel)(Parameters...),
                  const LaunchShape &shape, Arguments... arguments)
{
    check(emulation::checkLaunch(shape.grid, shape.block, shape.sharedBytes), name, where);
    const std::tuple<Parameters...> values(static_cast<Parameters>(arguments)...);
    check(emulation::enqueue(queue.stream,
                             [=] {
                                 const std::function<void()> body = [&] { std::apply(kernel, values); };
                                 emulation::runGrid(shape.grid, shape.block, shape.sharedBytes, body);
                             }),
          name, where);
}

#else

template <class... Parameters, class... Arguments>
void launchKernel(const Queue &queue, const char *name, const char *where, void (*kernel)(Parameters...),
                  const LaunchShape &shape, Arguments... arguments)
{
    if (shape.sharedBytes > 48 * 1024) // larger sizes need an explicit request per kernel
        check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize,
                                   static_cast<int>(shape.sharedBytes)),
              name, where);
    cudaLaunchAttribute attribute{};
    attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    attribute.val.programmaticStreamSerializationAllowed = 1;
    cudaLaunchConfig_t config{};
    config.gridDim = shape.grid;
    config.blockDim = shape.block;
    config.dynamicSmemBytes = shape.sharedBytes;
    config.stream = queue.stream;
    config.attrs = &attribute;
    config.numAttrs = queue.dependentLaunch ? 1 : 0;
    check(cudaLaunchKernelEx(&config, kernel, static_cast<Parameters>(arguments)...), name, where);
}

#endif

/// Queues a kernel: MOIRE_LAUNCH(queue, kernel, shape, arguments...). Put a kernel name with commas in parentheses.
#define MOIRE_LAUNCH(queue, kernel, shape, ...)                                                                        \
    ::moire::cuda::launchKernel(queue, #kernel, MOIRE_CUDA_WHERE, kernel, shape, __VA_ARGS__)

} // namespace moire::cuda
