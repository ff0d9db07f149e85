// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/launch.h"

#include <moire/error.h>

#include <string>

namespace moire::cuda {

void check(cudaError_t error, const char *call, const char *where)
{
    if (error == cudaSuccess)
        return;
    const std::string name = cudaGetErrorName(error);
    const std::string what = std::string(call) + " failed: " + cudaGetErrorString(error) + " (" + name + ")";
    // Files by their name in this folder, not by where they were built.
    const std::string_view full = where;
    const std::string place(full.substr(full.rfind('/') + 1));
    if (error == cudaErrorMemoryAllocation) {
        cudaGetLastError(); // this one does not stay
        throw Error(ErrorKind::DeviceMemory, "the GPU's memory is full: " + what, place,
                    "use fewer GPU layers (--gpu-layers), a smaller context (-c), or close other programs");
    }
    // An error that cannot be taken back is reported by every call that follows.
    const bool lost = cudaGetLastError() != cudaSuccess && cudaPeekAtLastError() != cudaSuccess;
    throw Error(lost ? ErrorKind::DeviceLost : ErrorKind::Failed, "the GPU: " + what, place,
                lost ? "go on with --backend cpu; the GPU is free again when the program ends" : "use --backend cpu");
}

} // namespace moire::cuda
