// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/launch.h"

#include <moire/error.h>

#include <string>

namespace moire::cuda {

namespace {

/// Stands for all kernels: they are compiled for the same chips.
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

// By number: the names of some are newer than the oldest toolkit that is supported.
bool meansLost(cudaError_t error)
{
    switch (static_cast<int>(error)) {
    case 46: // all devices are busy or unavailable
    case 214: // an ECC error that could not be corrected
    case 220: // the same of NVLink
    case 226: // an exception that was contained
    case 700: // an illegal address
    case 702: // a kernel ran too long
    case 709: // the context is destroyed
    case 710: // an assertion in a kernel
    case 714: // a device's call stack
    case 715: // an illegal instruction
    case 716: // a misaligned address
    case 717: // an address of another space
    case 718: // an invalid program counter
    case 719: // any other exception in a kernel
    case 721: // tensor memory that leaked
    case 810: // the MPS server ended this client
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
    // Files by their name in this folder, not by where they were built.
    const std::string_view full = where;
    const std::string place(full.substr(full.rfind('/') + 1));
    cudaGetLastError(); // the next call that asks for it is to hear of its own
    if (error == cudaErrorMemoryAllocation)
        throw Error(ErrorKind::DeviceMemory, "out of GPU memory: " + what, place,
                    "use fewer GPU layers (--gpu-layers), a smaller context (-c), or close other programs");
    const bool lost = meansLost(error);
    throw Error(lost ? ErrorKind::DeviceLost : ErrorKind::Failed, "the GPU: " + what, place,
                lost ? "continue with --backend cpu; the GPU is freed when the program exits" : "use --backend cpu");
}

} // namespace moire::cuda
