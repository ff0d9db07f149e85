// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/model.h>

#include <moire/chat_template.h>
#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/tokenizer.h>

#include "model/architectures.h"
#include "model/chat_setup.h"
#include "model/cuda_plugin.h"
#include "model/memory_plan.h"
#include "model/placement_plan.h"
#include "model/state.h"
#include "model/weights.h"
#include "quant/formats.h"

#include <algorithm>
#include <new>

namespace moire {

namespace {

/// Repacked weights are a copy that the system cannot drop and read again: if they do not fit into memory, the file's
/// own layout is used.
void reviewHostMemory(Placement &placement, const PlacementPlan &plan, const gguf::File &file,
                      const ModelConfig &config, std::vector<std::string> &warnings)
{
    if (isDevice(placement.of(0)))
        return; // every layer is on the device
    const uint64_t bytes = hostBytes(file, config, plan.deviceLayers);
    const uint64_t free = placement.of(0).freeMemory();
    const std::string warning = hostMemoryWarning(plan, bytes, file.totalBytes(), free);
    placement.fitsHost = warning.empty();
    placement.repackFitsHost = repackedBytes(bytes) <= free;
    if (!warning.empty())
        warnings.push_back(warning);
}

/// Parts of a layer that a backend may lack; biases are known by the tensors.
LayerParts partsOf(const LayerConfig &layer)
{
    return {.activation = layer.activation,
            .sinks = layer.attention.sinks,
            .softcap = layer.attention.softcap > 0.0,
            .outputGate = layer.attention.outputGate,
            .recurrent = layer.isRecurrent(),
            .postNorms = layer.postNorms};
}

/// Why a device cannot run the layers placed on it; empty if it can.
std::string unsupportedOnDevice(const Placement &placement, const PlacementPlan &plan, const gguf::File &file,
                                const ModelConfig &config)
{
    const auto sentence = [&](uint32_t layer, const std::string &what) {
        return (plan.device.empty() ? placement.of(layer).name() : plan.device) + " does not support " + what;
    };
    std::vector<LayerParts> parts;
    for (const LayerConfig &layer : config.perLayer)
        parts.push_back(partsOf(layer));
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const uint32_t layer = layerOf(tensor.name).value_or(plan.layers - 1);
        if (layer >= plan.layers || !isDevice(placement.of(layer)))
            continue;
        if (tensor.name.find(".ffn_") != std::string_view::npos && tensor.name.ends_with(".bias"))
            parts[layer].feedForwardBias = true;
        if (tensor.rank > 1 && quant::findFormat(tensor.type) && !placement.of(layer).supports(tensor.type))
            return sentence(layer, "tensors of type " + std::string(typeName(tensor.type)));
    }
    for (uint32_t layer = 0; layer < plan.layers; ++layer)
        if (const std::string lacking = placement.of(layer).lacks(parts[layer]); !lacking.empty())
            return sentence(layer, lacking);
    return {};
}

/// Opens the backends of the plan, falling back to another plan if the device fails.
Placement openPlan(PlacementPlan &plan, LoadOptions options, const gguf::File &file, const ModelConfig &config)
{
    while (true) {
        options.backend = plan.backends;
        try {
            Placement placement = makePlacement(options, plan.layers);
            const std::string reason = unsupportedOnDevice(placement, plan, file, config);
            if (reason.empty())
                return placement;
            const auto other = plan.deviceLayers > 0 ? planWithoutDevice(plan, reason) : std::nullopt;
            if (!other)
                throw Error(ErrorKind::Refused, reason, file.path(), "use the CPU for this model (--backend auto)");
            plan = *other;
        } catch (const Error &error) {
            const auto other = planAgain(plan, error, LoadPhase::Opening);
            if (!other)
                throw;
            plan = *other;
        }
    }
}

} // namespace

Model::Model() = default;
Model::~Model() = default;

std::shared_ptr<const Model> Model::load(const std::filesystem::path &path, const LoadOptions &options,
                                         const LoadProgress &progress, std::stop_token stop)
try {
    const std::shared_ptr<Model> model(new Model);
    model->m_file = gguf::File::open(path);
    const gguf::File &file = *model->m_file;
    model->m_config = readConfig(file);
    model->m_warnings.assign(file.warnings().begin(), file.warnings().end());
    try {
        model->m_tokenizer = Tokenizer::create(file, model->m_warnings);
    } catch (const Error &error) {
        throw Error(error.kind(), error.where() + ": " + error.problem(), path.string(), error.remedy());
    }
    model->m_chatFormat = makeChatFormat(file, model->m_tokenizer.get(), model->m_warnings);
    model->m_turnEnd = findTurnEnd(model->m_tokenizer.get(), model->m_chatFormat.get(), stop);
    model->m_recommendedSampling = readRecommendedSampling(file.metadata(), model->m_warnings);

    model->bind(options, progress, stop);
    return model;
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory to load the model", path.string(),
                "close other programs or use a smaller model");
}

/// Places the layers, binds their weights and checks that the planned context fits beside them; retries with fewer
/// layers on the device as long as its memory runs out.
void Model::bind(const LoadOptions &options, const LoadProgress &progress, const std::stop_token &stop)
{
    PlacementPlan plan = planPlacement(options, *m_file, m_config);
    while (!m_placement) {
        std::vector<std::string> warnings;
        Placement placement = openPlan(plan, options, *m_file, m_config);
        reviewHostMemory(placement, plan, *m_file, m_config, warnings);
        try {
            m_weights = std::make_unique<const Weights>(bindWeights(m_file, m_config, placement, progress, stop));
            tryDeviceMemory(m_config, placement, plannedContext(options, m_config));
        } catch (const Error &error) {
            const auto other = planAgain(plan, error, m_weights ? LoadPhase::Context : LoadPhase::Weights);
            if (!other)
                throw;
            plan = *other;
            m_weights.reset(); // frees the device memory
            continue;
        }
        m_placement = std::make_unique<const Placement>(std::move(placement));
        m_warnings.insert(m_warnings.end(), warnings.begin(), warnings.end());
    }
    m_placementNote = plan.note;
    if (plan.remarkable)
        m_warnings.push_back(plan.note);
}

bool Model::usesDevice() const
{
    return std::any_of(m_placement->backends.begin(), m_placement->backends.end(),
                       [](const auto &backend) { return isDevice(*backend); });
}

std::string Model::backendDescription() const
{
    std::string text;
    for (const auto &backend : m_placement->backends)
        text += (text.empty() ? "" : " + ") + backend->description();
    return text;
}

std::string Model::backendName() const
{
    std::string text;
    for (const auto &backend : m_placement->backends)
        text += (text.empty() ? "" : "+") + backend->name();
    return text;
}

unsigned Model::threads() const
{
    unsigned count = 1;
    for (const auto &backend : m_placement->backends)
        count = std::max(count, backend->threads());
    return count;
}

uint64_t Model::bytesPerToken(size_t depth, TensorType cacheType) const
{
    uint64_t bytes = m_weights->bytesPerToken;
    for (const LayerConfig &layer : m_config.perLayer) {
        const uint32_t window = layer.attention.window;
        if (depth > 0) // the first token of a sequence reads neither keys nor a state
            bytes += layerCacheBytes(layer, cacheType, window > 0 ? std::min<size_t>(depth, window) : depth);
    }
    return bytes;
}

LoadOptions Model::optionsAfter(ErrorKind kind, LoadOptions options) const
{
    const auto onDevice =
        static_cast<uint32_t>(std::count_if(m_placement->layerBackend.begin(), m_placement->layerBackend.end(),
                                            [&](uint32_t index) { return isDevice(*m_placement->backends[index]); }));
    const uint32_t fewer = kind == ErrorKind::DeviceMemory ? fewerLayers(onDevice) : 0;
    options.backend = fewer > 0 ? "auto" : "cpu";
    options.gpuLayers = fewer > 0 ? std::optional(fewer) : std::nullopt;
    return options;
}

Backend &Model::backend(uint32_t layer) const
{
    return m_placement->of(layer);
}

} // namespace moire
