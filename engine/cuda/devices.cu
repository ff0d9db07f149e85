// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/devices.h"

#include "cuda/launch.h"

#include <moire/error.h>

#include <cstdlib>

namespace moire::cuda {

namespace {

constexpr int oldestCapability = 75; ///< Turing: dp4a, tensor cores that multiply halves with float sums

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
        refuse("the NVIDIA driver is too old: it knows CUDA " + versionText(driver) + ", this program needs " +
                   versionText(runtime),
               "update the driver, or use the CPU");
    if (error == cudaSuccess || error == cudaErrorNoDevice) {
        const char *visible = std::getenv("CUDA_VISIBLE_DEVICES");
        if (visible)
            refuse("no GPU is visible: CUDA_VISIBLE_DEVICES is \"" + printable(visible, 60) + "\"",
                   "set it to the number of a GPU, or remove it");
        refuse("no NVIDIA GPU was found", "use the CPU");
    }
    refuse(std::string("the NVIDIA driver does not answer: ") + cudaGetErrorString(error), "use the CPU");
}

} // namespace

std::vector<Device> devices()
{
    const int count = countDevices();
    std::vector<Device> found;
    for (int i = 0; i < count; ++i) {
        Device device;
        cudaDeviceProp properties{};
        cudaError_t error = cudaGetDeviceProperties(&properties, i);
        device.name = properties.name;
        device.capabilityMajor = properties.major;
        device.capabilityMinor = properties.minor;
        device.totalMemory = properties.totalGlobalMem;
        if (error == cudaSuccess && properties.major * 10 + properties.minor < oldestCapability) {
            device.unusableWhy = "its compute capability is " + std::to_string(properties.major) + "." +
                std::to_string(properties.minor) + ", 7.5 is the oldest that is supported";
        } else {
            if (error == cudaSuccess)
                error = cudaSetDevice(i);
            size_t total = 0;
            if (error == cudaSuccess)
                error = cudaMemGetInfo(&device.freeMemory, &total);
            if (error != cudaSuccess) {
                cudaGetLastError();
                device.unusableWhy = std::string("it does not answer: ") + cudaGetErrorString(error);
            }
        }
        found.push_back(device);
    }
    return found;
}

} // namespace moire::cuda
