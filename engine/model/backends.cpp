// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/backends.h>

#include <moire/error.h>

#include "cpu/memory.h"
#include "model/cuda_plugin.h"
#include "model/memory_text.h"
#include "ops/backend.h"

namespace moire {

namespace {

BackendInfo cpuInfo()
{
    BackendInfo info{.name = "cpu", .available = true};
    try {
        info.description = makeCpuBackend(0)->description();
        if (const std::string limits = cpu::findProcessors().limits(); !limits.empty())
            info.description += " (" + limits + ")";
    } catch (const Error &error) {
        info.available = false;
        info.whyNot = error.problem() + ": " + error.remedy();
    }
    return info;
}

BackendInfo cudaInfo()
{
    const CudaState state = queryCuda();
    BackendInfo info{.name = "cuda", .available = state.usable.has_value(), .whyNot = state.whyNot};
    for (const cuda::Device &device : state.devices)
        info.devices.push_back(
            {.name = printable(device.name),
             .capability = std::to_string(device.capabilityMajor) + "." + std::to_string(device.capabilityMinor),
             .totalMemory = device.totalMemory,
             .freeMemory = device.freeMemory,
             .whyNot = printable(device.unusableWhy, 500)});
    if (state.usable)
        info.description = info.devices[*state.usable].name;
    return info;
}

std::string line(const DeviceInfo &device)
{
    return device.name + ", compute capability " + device.capability + ", " + memoryText(device.totalMemory) +
        (device.freeMemory ? ", " + memoryText(*device.freeMemory) + " free" : "") +
        (device.whyNot.empty() ? "" : "; not usable: " + device.whyNot);
}

} // namespace

std::vector<BackendInfo> knownBackends()
{
    return {cpuInfo(), cudaInfo()};
}

std::vector<std::string> describeBackends(const std::vector<BackendInfo> &backends)
{
    std::vector<std::string> lines;
    for (const BackendInfo &backend : backends) {
        const std::string name = backend.name + std::string(backend.name.size() < 6 ? 6 - backend.name.size() : 1, ' ');
        if (!backend.available)
            lines.push_back(name + "not available: " + backend.whyNot);
        else if (backend.devices.empty())
            lines.push_back(name + backend.description);
        for (const DeviceInfo &device : backend.devices)
            lines.push_back((backend.available ? name : "      ") + line(device));
    }
    return lines;
}

} // namespace moire
