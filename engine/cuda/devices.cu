// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/devices.h"

#include "cuda/launch.h"

#include <moire/error.h>

#include <cstdlib>

namespace moire::cuda {

namespace {

constexpr int oldestCapability = 75; ///< Turing: dp4a, and tensor cores that multiply halves with float sums

/// Never launched: if the driver has code for it on a device, it has code for the plugin's other kernels too.
__global__ void probeKernel() { }

std::string versionText(int version)
{
    return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

[[noreturn]] void refuse(const std::string &why, const std::string &remedy)
{
    throw Error(ErrorKind::Failed, why, "CUDA", remedy);
}

int countDevices()
{
    int count = 0;
    const cudaError_t error = cudaGetDeviceCount(&count);
    if (error == cudaSuccess && count > 0)
        return count;
    cudaGetLastError();
    int driver = 0;
    int runtime = 0;
    cudaDriverGetVersion(&driver);
    cudaRuntimeGetVersion(&runtime);
    if (driver == 0)
        refuse("no NVIDIA driver is installed", "install one, or use the CPU");
    if (error == cudaErrorInsufficientDriver)
        refuse("the NVIDIA driver is too old: it supports CUDA " + versionText(driver) + ", this program needs " +
                   versionText(runtime),
               "update the driver, or use the CPU");
    if (error == cudaSuccess || error == cudaErrorNoDevice) {
        const char *visible = std::getenv("CUDA_VISIBLE_DEVICES");
        if (visible)
            refuse("no GPU is visible: CUDA_VISIBLE_DEVICES is \"" + printable(visible, 60) + "\"",
                   "set it to the index of a GPU, or unset it");
        refuse("no NVIDIA GPU was found", "use the CPU");
    }
    refuse(std::string("the NVIDIA driver does not respond: ") + cudaGetErrorString(error), "use the CPU");
}

std::string capabilityText(const Device &device)
{
    return std::to_string(device.capabilityMajor) + "." + std::to_string(device.capabilityMinor);
}

/// Why a device is unusable after its first call or first kernel failed.
std::string whyUnusable(const Device &device, cudaError_t error)
{
    cudaGetLastError();
    int driver = 0;
    switch (error) {
    case cudaErrorNoKernelImageForDevice:
    case cudaErrorInvalidDeviceFunction:
        return "the CUDA plugin has no code for its compute capability " + capabilityText(device) +
            ": install a plugin built for it, or use the CPU";
    case cudaErrorUnsupportedPtxVersion:
        cudaDriverGetVersion(&driver);
        return "the NVIDIA driver (CUDA " + versionText(driver) + ") is too old for the CUDA plugin's code for its " +
            "compute capability " + capabilityText(device) + ": update the driver, or use the CPU";
    default:
        return std::string("it does not respond: ") + cudaGetErrorString(error);
    }
}

/// What the driver reports about a device without opening it.
Device describe(int index)
{
    Device device;
    cudaDeviceProp properties{};
    const cudaError_t error = cudaGetDeviceProperties(&properties, index);
    device.name = properties.name;
    device.capabilityMajor = properties.major;
    device.capabilityMinor = properties.minor;
    device.totalMemory = properties.totalGlobalMem;
    if (error != cudaSuccess)
        device.unusableWhy = whyUnusable(device, error);
    else if (properties.major * 10 + properties.minor < oldestCapability)
        device.unusableWhy =
            "its compute capability is " + capabilityText(device) + ", but at least 7.5 is required";
    return device;
}

/// Opens the device to check whether its driver has code for it and how much memory is free.
void probe(Device &device, int index)
{
    cudaFuncAttributes attributes{};
    size_t free = 0;
    size_t total = 0;
    cudaError_t error = cudaSetDevice(index);
    if (error == cudaSuccess)
        error = cudaFuncGetAttributes(&attributes, probeKernel);
    if (error == cudaSuccess)
        error = cudaMemGetInfo(&free, &total);
    if (error == cudaSuccess)
        device.freeMemory = free;
    else
        device.unusableWhy = whyUnusable(device, error);
}

} // namespace

std::vector<Device> devices()
{
    const int count = countDevices();
    std::vector<Device> found;
    bool usable = false;
    for (int i = 0; i < count; ++i) {
        Device device = describe(i);
        if (!usable && device.unusableWhy.empty())
            probe(device, i);
        usable = usable || device.unusableWhy.empty();
        found.push_back(device);
    }
    return found;
}

} // namespace moire::cuda
