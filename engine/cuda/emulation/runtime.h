// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/emulation/fibers.h"

/// The part of the CUDA runtime that the backend calls, for the emulated device: same names and meaning, on the host.
/// Work queued on a stream runs immediately; while a stream is captured, it is stored and runs with every launch of the
/// graph. Device memory is host memory filled with NaN, limited by setMemory. Calls that a real device rejects on a
/// capturing thread (allocating, freeing, waiting: cudaStreamCaptureModeThreadLocal) are rejected here too, and make
/// the capture fail.

enum cudaError_t {
    cudaSuccess = 0,
    cudaErrorInvalidValue = 1,
    cudaErrorMemoryAllocation = 2,
    cudaErrorInvalidConfiguration = 9,
    cudaErrorInsufficientDriver = 35,
    cudaErrorInvalidDeviceFunction = 98,
    cudaErrorNoDevice = 100,
    cudaErrorNoKernelImageForDevice = 209,
    cudaErrorUnsupportedPtxVersion = 222,
    cudaErrorIllegalAddress = 700,
    cudaErrorStreamCaptureUnsupported = 900,
    cudaErrorStreamCaptureInvalidated = 901,
    cudaErrorSystemDriverMismatch = 803,
    cudaErrorDevicesUnavailable = 46,
};

enum cudaMemcpyKind { cudaMemcpyHostToDevice = 1, cudaMemcpyDeviceToHost = 2, cudaMemcpyDeviceToDevice = 3 };
enum cudaStreamCaptureMode { cudaStreamCaptureModeThreadLocal = 1 };

struct CUstream_st;
struct CUgraph_st;
struct CUgraphExec_st;
using cudaStream_t = CUstream_st *;
using cudaGraph_t = CUgraph_st *;
using cudaGraphExec_t = CUgraphExec_st *;

constexpr unsigned cudaStreamNonBlocking = 1;
constexpr unsigned cudaHostAllocMapped = 2;

struct cudaDeviceProp {
    char name[256];
    int major;
    int minor;
    size_t totalGlobalMem;
    int multiProcessorCount;
    size_t sharedMemPerBlockOptin;
};

struct cudaFuncAttributes {
    int ptxVersion;
};

const char *cudaGetErrorName(cudaError_t error);
const char *cudaGetErrorString(cudaError_t error);
cudaError_t cudaGetLastError();
cudaError_t cudaPeekAtLastError();
cudaError_t cudaGetDeviceCount(int *count);
cudaError_t cudaSetDevice(int device);
cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int device);
cudaError_t cudaDriverGetVersion(int *version);
cudaError_t cudaRuntimeGetVersion(int *version);
cudaError_t cudaMemGetInfo(size_t *free, size_t *total);
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, const void *kernel);
template <class... Parameters>
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, void (*kernel)(Parameters...))
{
    return cudaFuncGetAttributes(attributes, reinterpret_cast<const void *>(kernel));
}
cudaError_t cudaMalloc(void **memory, size_t bytes);
cudaError_t cudaFree(void *memory);
cudaError_t cudaHostAlloc(void **memory, size_t bytes, unsigned flags);
cudaError_t cudaFreeHost(void *memory);
cudaError_t cudaHostGetDevicePointer(void **device, void *host, unsigned flags);
cudaError_t cudaMemcpyAsync(void *to, const void *from, size_t bytes, cudaMemcpyKind kind, cudaStream_t stream);
cudaError_t cudaMemsetAsync(void *memory, int value, size_t bytes, cudaStream_t stream);
cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned flags);
cudaError_t cudaStreamDestroy(cudaStream_t stream);
cudaError_t cudaStreamSynchronize(cudaStream_t stream);
cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode);
cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *graph, cudaGraph_t source, unsigned long long flags);
cudaError_t cudaGraphLaunch(cudaGraphExec_t graph, cudaStream_t stream);
cudaError_t cudaGraphDestroy(cudaGraph_t graph);
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graph);

namespace moire::emulation {

/// Returns cudaErrorInvalidConfiguration if the launch exceeds the device's limits: grid dimensions, threads per block,
/// dynamic shared memory (static shared memory is not counted, because kernels here use little).
cudaError_t checkLaunch(Index3 grid, Index3 block, size_t sharedBytes);

/// Queues work on a stream: runs it, or stores it for the graph being captured.
cudaError_t enqueue(cudaStream_t stream, std::function<void()> work);

// Settings for tests.
void setMemory(size_t bytes); ///< device memory; default SIZE_MAX
void setDevices(int count, int major, int minor);
void setDriverVersion(int version); ///< 13000: 13.0
void setImage(cudaError_t error); ///< state of the code for the device: e.g. cudaErrorNoKernelImageForDevice
cudaError_t image();
void loseDeviceAfter(uint64_t launches); ///< every call fails with cudaErrorIllegalAddress from then on
uint64_t launches(); ///< so far
void restoreDevice(); ///< undoes all of these

} // namespace moire::emulation
