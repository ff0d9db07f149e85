// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/placement_plan.h"

#include "model/cuda_plugin.h"
#include "model/memory_plan.h"
#include "model/memory_text.h"

namespace moire {

namespace {

/// "layer 3", "layers 0 to 9".
std::string layerRange(uint32_t first, uint32_t end)
{
    return end - first == 1 ? "layer " + std::to_string(first)
                            : "layers " + std::to_string(first) + " to " + std::to_string(end - 1);
}

std::string layerCount(uint32_t count)
{
    return std::to_string(count) + (count == 1 ? " layer" : " layers");
}

PlacementPlan onCpu(PlacementPlan plan, const std::string &reason)
{
    plan.backends = "cpu";
    plan.deviceLayers = 0;
    plan.remarkable = !reason.empty();
    plan.note = reason.empty() ? std::string() : "the model runs on the CPU only: " + reason;
    return plan;
}

/// The last \p count layers on the device.
PlacementPlan onDevice(PlacementPlan plan, uint32_t count, const std::string &reason)
{
    const uint32_t host = plan.layers - count;
    plan.deviceLayers = count;
    plan.backends = host == 0 ? "cuda" : "cpu:" + std::to_string(host) + ",cuda";
    plan.note = host == 0 ? "the whole model runs on " + plan.device
                          : layerRange(0, host) + " run on the CPU, " + layerRange(host, plan.layers) +
            " and the output on " + plan.device;
    plan.note += reason.empty() ? "" : ": " + reason;
    plan.remarkable = !reason.empty();
    return plan;
}

void checkOptions(const LoadOptions &options)
{
    if (options.gpuLayers.value_or(0) > 0 && options.backend != "auto" && options.backend != "cuda")
        throw Error(ErrorKind::Usage,
                    "layers cannot be put on the GPU with the backend " + printable(options.backend, 80),
                    "--gpu-layers", "use --backend auto or cuda");
}

/// Puts as many of the requested layers on the device as fit, and says why not more.
PlacementPlan planDevice(const PlacementPlan &plan, const LoadOptions &options, const cuda::Device &device,
                         const MemoryNeeds &needs)
{
    const uint64_t margin = memoryMargin(device.totalMemory);
    const uint64_t free = device.freeMemory.value_or(0); // always known for the chosen device
    const uint32_t count = plannedDeviceLayers(needs, options.gpuLayers, free, device.totalMemory);
    const std::string available =
        "; " + memoryText(free) + " is free there, and " + memoryText(margin) + " must stay free";
    const uint32_t requested = std::min(options.gpuLayers.value_or(plan.layers), plan.layers);
    if (count == 0) { // a count that cannot fit is not tried
        const std::string reason = "one layer with output, context and working memory takes " +
            memoryText(needs.total(1)) + " of " + plan.device + available;
        if (plan.insists)
            throw Error(ErrorKind::Failed, "the model does not fit: " + reason, "cuda",
                        "use a smaller context (-c), close other programs, or choose the backend cpu");
        return onCpu(plan, reason);
    }
    if (count == requested)
        return onDevice(plan, count, {});
    const std::string all = options.gpuLayers ? "the requested " + layerCount(requested) : "all layers";
    return onDevice(plan, count, all + " would take " + memoryText(needs.total(requested)) + available);
}

} // namespace

PlacementPlan planPlacement(const LoadOptions &options, const gguf::File &file, const ModelConfig &config)
{
    checkOptions(options);
    PlacementPlan plan{.backends = options.backend, .layers = config.layers, .insists = options.backend == "cuda"};
    if (options.backend != "auto" && options.backend != "cuda")
        return plan;
    if (options.gpuLayers == 0)
        return onCpu(plan, {});
    const CudaState state = queryCuda();
    if (!state.usable) {
        if (plan.insists)
            openCuda(state); // throws the reason
        const bool requested = options.gpuLayers.has_value();
        return onCpu(plan, state.notable || requested ? state.whyNot : std::string());
    }
    const cuda::Device &device = state.devices[*state.usable];
    plan.device = printable(device.name);
    return planDevice(plan, options, device, memoryNeeds(file, config, options));
}

std::optional<PlacementPlan> planWithoutDevice(const PlacementPlan &plan, const std::string &reason)
{
    return plan.insists ? std::nullopt : std::optional(onCpu(plan, reason));
}

std::optional<PlacementPlan> planAgain(const PlacementPlan &plan, const Error &error, LoadPhase phase)
{
    if (plan.deviceLayers == 0)
        return std::nullopt;
    if (error.kind() == ErrorKind::DeviceMemory) {
        const std::string full = phase == LoadPhase::Context
            ? "with " + layerCount(plan.deviceLayers) + ", " + plan.device + " has no memory left for the context"
            : plan.device + " ran out of memory while loading " + layerCount(plan.deviceLayers);
        const uint32_t fewer = fewerLayers(plan.deviceLayers);
        return fewer > 0 ? onDevice(plan, fewer, full) : planWithoutDevice(plan, full);
    }
    // Any other failure while loading may be the host's: then the CPU-only plan fails too and reports it.
    const bool failed = error.kind() == ErrorKind::DeviceLost || error.kind() == ErrorKind::Failed;
    if (phase == LoadPhase::Opening || failed)
        return planWithoutDevice(plan, plan.device + " failed: " + error.problem());
    return std::nullopt;
}

std::string hostMemoryWarning(const PlacementPlan &plan, uint64_t hostBytes, uint64_t fileBytes, uint64_t freeMemory)
{
    if (hostBytes <= freeMemory)
        return {};
    if (plan.deviceLayers == 0)
        return "the weights (" + memoryText(hostBytes) +
            ") are larger than the free memory: they are read from the file as needed";
    return "the model (" + memoryText(fileBytes) + ") is larger than the free memory of " + plan.device +
        " and the computer together: the part that runs on the CPU (" + memoryText(hostBytes) +
        ") is read from the file as needed";
}

} // namespace moire
