// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/launch.h"

#include <moire/error.h>

#include <string>

namespace moire::cuda {

namespace {

/// Represents all kernels: they are compiled for the same chips.
__global__ void anyKernel()
{
    waitForPrevious();
}

} // namespace

bool dependentLaunchWorks()
{
    cudaFuncAttributes attributes{};
    if (cudaFuncGetAttributes(&attributes, anyKernel) != cudaSuccess) {
        cudaGetLastError();
        return false;
    }
    return attributes.ptxVersion >= 90;
}

// By number: some of the names are newer than the oldest supported toolkit.
bool meansLost(cudaError_t error)
{
    switch (static_cast<int>(error)) {
    case 46: // all devices are busy or unavailable
    case 214: // an uncorrectable ECC error
    case 220: // an uncorrectable NVLink error
    case 226: // a contained exception
    case 700: // an illegal address
    case 702: // a kernel ran too long
    case 709: // the context was destroyed
    case 710: // an assertion in a kernel
    case 714: // a call stack error on the device
    case 715: // an illegal instruction
    case 716: // a misaligned address
    case 717: // an address in the wrong space
    case 718: // an invalid program counter
    case 719: // any other exception in a kernel
    case 721: // a tensor memory leak
    case 810: // the MPS server terminated this client
    case 911: // an error outside of CUDA
        return true;
    default:
        return false;
    }
}

void check(cudaError_t error, const char *call, const char *where)
{
    if (error == cudaSuccess)
        return;
    const std::string name = cudaGetErrorName(error);
    const std::string what = std::string(call) + " failed: " + cudaGetErrorString(error) + " (" + name + ")";
    // Only the file name, not the build path.
    const std::string_view full = where;
    const std::string place(full.substr(full.rfind('/') + 1));
    cudaGetLastError(); // clear the error, so the next check only sees its own
    if (error == cudaErrorMemoryAllocation)
        throw Error(ErrorKind::DeviceMemory, "out of GPU memory: " + what, place,
                    "use fewer GPU layers (--gpu-layers), a smaller context (-c), or close other programs");
    const bool lost = meansLost(error);
    throw Error(lost ? ErrorKind::DeviceLost : ErrorKind::Failed, "GPU error: " + what, place,
                lost ? "continue with --backend cpu; the GPU is freed when the program exits" : "use --backend cpu");
}

} // namespace moire::cuda
