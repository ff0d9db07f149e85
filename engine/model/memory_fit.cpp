// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/machine.h>
#include <moire/model_facts.h>

#include "cpu/memory.h"
#include "model/memory_plan.h"
#include "model/recurrent_states.h"
#include "model/saturating.h"
#include "model/state.h"

#include <algorithm>

namespace moire {

namespace {

constexpr size_t minContext = 256; ///< tokens; less is of no use

/// Memory used with one context size.
struct Use {
    uint32_t deviceLayers = 0;
    uint64_t device = 0; ///< bytes, without the margin
    uint64_t host = 0;
};

class Plan {
public:
    Plan(const ModelFootprint &model, LoadOptions options, const MachineMemory &memory)
        : m_model(model),
          m_options(std::move(options)),
          m_memory(memory)
    {
        if (!cacheBytes(model.config, m_options.cacheType, 1))
            m_options.cacheType = TensorType::F16;
    }

    Use with(size_t context)
    {
        m_options.context = context;
        const ModelConfig &config = m_model.config;
        const MemoryNeeds needs = memoryNeeds(m_model.device, config, m_options);
        Use use;
        if (usesDevice())
            use.deviceLayers =
                plannedDeviceLayers(needs, m_options.gpuLayers, m_memory.deviceFree, m_memory.deviceTotal);
        if (use.deviceLayers > 0)
            use.device = needs.total(use.deviceLayers);
        const uint32_t hostLayers = config.layers - use.deviceLayers;
        if (hostLayers == 0)
            return use;
        const uint64_t weights = use.deviceLayers == 0 ? m_model.fileBytes : hostBytes(m_model.file, use.deviceLayers);
        use.host = sum({weights, needs.activations, snapshotBytes(config)});
        for (uint32_t l = 0; l < hostLayers; ++l)
            use.host = sum({use.host, layerCacheBytes(config.perLayer[l], m_options.cacheType, context)});
        return use;
    }

    bool fits(const Use &use) const { return use.host <= m_memory.hostFree; }

    uint64_t spare(const Use &use) const
    {
        const uint64_t host = m_memory.hostFree - use.host;
        const uint64_t device = m_memory.deviceFree - std::min(m_memory.deviceFree, sum({use.device, margin()}));
        return use.deviceLayers == 0 ? host : use.host == 0 ? device : std::min(host, device);
    }

private:
    bool usesDevice() const
    {
        return !m_memory.device.empty() && (m_options.backend == "auto" || m_options.backend == "cuda");
    }
    uint64_t margin() const { return memoryMargin(m_memory.deviceTotal); }

    const ModelFootprint &m_model;
    LoadOptions m_options;
    const MachineMemory &m_memory;
};

/// Binary search: memory use grows with the context. 0: none fits.
size_t largestContext(Plan &plan, size_t limit)
{
    const auto fits = [&](size_t context) { return plan.fits(plan.with(context)); };
    if (fits(limit))
        return limit;
    size_t good = std::min(minContext, limit);
    if (!fits(good))
        return 0;
    for (size_t bad = limit; good + 1 < bad;) {
        const size_t middle = good + (bad - good) / 2;
        (fits(middle) ? good : bad) = middle;
    }
    return good;
}

} // namespace

MachineMemory machineMemory(const std::vector<BackendInfo> &backends)
{
    MachineMemory memory{.hostFree = cpu::availableMemory()};
    for (const BackendInfo &backend : backends)
        for (const DeviceInfo &device : backend.devices)
            if (backend.available && memory.device.empty() && device.whyNot.empty() && device.freeMemory) {
                memory.device = device.name;
                memory.deviceTotal = device.totalMemory;
                memory.deviceFree = *device.freeMemory;
            }
    return memory;
}

std::optional<uint64_t> cacheBytes(const ModelConfig &config, TensorType type, size_t tokens)
{
    if (type == TensorType::Q8_0) {
        if (!fitsCacheType(config, type))
            return std::nullopt;
    } else if (type != TensorType::F16 && type != TensorType::F32) {
        return std::nullopt;
    }
    return allCacheBytes(config, type, tokens);
}

MemoryFit fitInMemory(const ModelFootprint &model, const LoadOptions &options, const MachineMemory &memory)
{
    Plan plan(model, options, memory);
    MemoryFit fit;
    fit.context = plannedContext(options, model.config).capacity;
    const Use asked = plan.with(fit.context);
    fit.needed = sum({asked.host, asked.device});
    fit.deviceLayers = asked.deviceLayers;
    fit.largestContext = largestContext(plan, std::max<size_t>(model.config.trainedContext, fit.context));
    if (plan.fits(asked)) {
        fit.kind = MemoryFit::Kind::InMemory;
        fit.spare = plan.spare(asked);
    } else {
        fit.kind = fit.largestContext > 0 ? MemoryFit::Kind::Tight : MemoryFit::Kind::FromDisk;
    }
    return fit;
}

} // namespace moire
