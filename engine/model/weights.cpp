// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights.h"

#include <moire/error.h>

#include "model/architectures.h"
#include "model/binder.h"
#include "model/leftovers.h"
#include "model/memory_plan.h"
#include "model/rotary.h"

namespace moire {

namespace {

/// Binds one layer; names are those of the architecture, after "blk.N.".
class LayerBinder {
public:
    LayerBinder(Binder &binder, const ModelConfig &config, const TensorNames &tensorNames, Backend &backend,
                uint32_t layer)
        : m_binder(binder),
          m_config(config),
          m_layer(config.perLayer[layer]),
          m_attention(m_layer.attention),
          m_names(tensorNames),
          m_backend(backend),
          m_prefix("blk." + std::to_string(layer) + ".")
    {
    }

    LayerWeights bind()
    {
        LayerWeights w;
        if (m_layer.mixes())
            mixing(w);
        if (m_layer.feedForward)
            feedForward(w);
        return w;
    }

private:
    void mixing(LayerWeights &w)
    {
        if (m_layer.preNorms)
            w.attentionNorm = vector(Part::AttentionNorm, m_config.width);
        if (m_layer.isRecurrent())
            w.recurrent = recurrent();
        else if (m_attention.kind == AttentionKind::Grouped)
            w.grouped = grouped();
        else
            w.latent = latent();
        w.attentionOutput = matrix(outputPart(), m_config.width, m_layer.attendedWidth());
        w.attentionOutputBias = m_attention.outputBias ? vector(Part::AttentionOutput, m_config.width, ".bias")
                                                       : biasIfAny(Part::AttentionOutput, m_config.width);
        if (m_layer.postNorms)
            w.attentionPostNorm = vector(Part::AttentionPostNorm, m_config.width);
    }

    void feedForward(LayerWeights &w)
    {
        if (m_layer.preNorms)
            w.feedForwardNorm = vector(Part::FeedForwardNorm, m_config.width);
        if (m_layer.postNorms)
            w.feedForwardPostNorm = vector(Part::FeedForwardPostNorm, m_config.width);
        if (m_layer.isMoe())
            expertLayer(w);
        else
            w.dense = dense();
    }

    std::string name(Part part, std::string_view end = ".weight") const
    {
        return m_prefix + m_names[part] + std::string(end);
    }
    bool has(Part part, std::string_view end = ".weight") const { return m_binder.find(name(part, end)) != nullptr; }
    Matrix matrix(Part part, size_t rows, size_t columns, size_t count = 1)
    {
        return m_binder.matrix(m_backend, name(part), rows, columns, count);
    }
    Vector vector(Part part, size_t count, std::string_view end = ".weight")
    {
        return m_binder.vector(m_backend, name(part, end), count);
    }
    /// A row per expert.
    Vector expertBias(Part part, size_t width)
    {
        return m_binder.vector(m_backend, name(part, "_exps.bias"), width, m_config.moe.experts);
    }
    Vector biasIfAny(Part part, size_t count) { return has(part, ".bias") ? vector(part, count, ".bias") : Vector{}; }

    Part outputPart() const
    {
        switch (m_layer.recurrent.kind) {
        case RecurrentKind::ShortConvolution:
            return Part::ConvolutionOutput;
        case RecurrentKind::GatedDelta:
        case RecurrentKind::StateSpace:
            return Part::DeltaOutput;
        case RecurrentKind::None:
            break;
        }
        return Part::AttentionOutput;
    }

    RecurrentWeights recurrent()
    {
        const RecurrentConfig &r = m_layer.recurrent;
        RecurrentWeights w;
        if (r.kind == RecurrentKind::ShortConvolution) {
            w.input = matrix(Part::ConvolutionInput, r.inputWidth(), m_config.width);
            w.convolution = convolution(Part::Convolution);
            return w;
        }
        w.input = matrix(r.kind == RecurrentKind::StateSpace ? Part::StateSpaceInput : Part::Qkv, r.inputWidth(),
                         m_config.width);
        w.convolution = convolution(Part::DeltaConvolution);
        w.timeBias = vector(Part::DeltaTime, r.heads, ".bias");
        if (r.kind == RecurrentKind::StateSpace) {
            w.convolutionBias = biasIfAny(Part::DeltaConvolution, r.channels);
            w.decay = m_binder.vector(m_backend, name(Part::DeltaDecay, ""), 1, r.heads);
            w.skip = m_binder.vector(m_backend, name(Part::StateSpaceSkip, ""), 1, r.heads);
            w.norm = m_binder.vector(m_backend, name(Part::DeltaNorm), r.outputWidth() / r.keyHeads, r.keyHeads);
            return w;
        }
        w.gate = matrix(Part::AttentionGate, size_t{r.heads} * r.valueWidth, m_config.width);
        if (has(Part::DeltaBetaAlpha)) {
            // Each key head has the rows of beta of its heads, then those of alpha.
            const size_t rows = r.heads / r.keyHeads;
            const gguf::TensorInfo &both =
                m_binder.require(name(Part::DeltaBetaAlpha), {m_config.width, uint64_t{2} * r.heads});
            w.beta = m_binder.slice(m_backend, both, 0, rows, 2 * rows, r.keyHeads);
            w.alpha = m_binder.slice(m_backend, both, rows, rows, 2 * rows, r.keyHeads);
        } else {
            w.beta = matrix(Part::DeltaBeta, r.heads, m_config.width);
            w.alpha = matrix(Part::DeltaAlpha, r.heads, m_config.width);
        }
        w.decay = vector(Part::DeltaDecay, r.heads, "");
        w.norm = vector(Part::DeltaNorm, r.valueWidth);
        return w;
    }

    /// The file has the positions of a channel together; a step reads the channels of a position together.
    Vector convolution(Part part)
    {
        const RecurrentConfig &r = m_layer.recurrent;
        const std::vector<float> values = m_binder.floats(name(part), r.kernel, r.channels);
        std::vector<float> turned(values.size());
        for (size_t c = 0; c < r.channels; ++c)
            for (size_t j = 0; j < r.kernel; ++j)
                turned[j * r.channels + c] = values[c * r.kernel + j];
        return uploadFloats(m_backend, turned);
    }

    GroupedWeights grouped()
    {
        const size_t q = size_t{m_attention.heads} * m_attention.queryWidth();
        const size_t k = size_t{m_attention.kvHeads} * m_attention.keyWidth;
        const size_t v = size_t{m_attention.kvHeads} * m_attention.valueWidth;
        GroupedWeights w;
        if (has(Part::Qkv)) {
            fusedQkv(w, q, k, v);
        } else {
            w.q = matrix(Part::Query, q, m_config.width);
            w.k = matrix(Part::Key, k, m_config.width);
            w.v = matrix(Part::Value, v, m_config.width);
            if (m_attention.bias) {
                w.qBias = vector(Part::Query, q, ".bias");
                w.kBias = vector(Part::Key, k, ".bias");
                w.vBias = vector(Part::Value, v, ".bias");
            }
        }
        if (m_attention.headNorm != HeadNorm::None) {
            const bool perHead = m_attention.headNorm == HeadNorm::PerHead;
            w.qNorm = vector(Part::QueryNorm, perHead ? m_attention.keyWidth : q);
            w.kNorm = vector(Part::KeyNorm, perHead ? m_attention.keyWidth : k);
        }
        if (m_attention.gateMatrix)
            w.gate = matrix(Part::AttentionGate, m_layer.attendedWidth(), m_config.width);
        if (m_attention.sinks)
            w.sinks = vector(Part::Sinks, m_attention.heads);
        return w;
    }

    /// q, k and v stacked in one matrix.
    void fusedQkv(GroupedWeights &w, size_t q, size_t k, size_t v)
    {
        const gguf::TensorInfo &fused = m_binder.require(name(Part::Qkv), {m_config.width, q + k + v});
        w.q = m_binder.slice(m_backend, fused, 0, q, q + k + v);
        w.k = m_binder.slice(m_backend, fused, q, k, q + k + v);
        w.v = m_binder.slice(m_backend, fused, q + k, v, q + k + v);
        if (!m_attention.bias)
            return;
        const std::vector<float> bias = m_binder.floats(name(Part::Qkv, ".bias"), q + k + v);
        const auto part = [&](size_t first, size_t count) {
            return uploadFloats(m_backend, std::span(bias).subspan(first, count));
        };
        w.qBias = part(0, q);
        w.kBias = part(q, k);
        w.vBias = part(q + k, v);
    }

    LatentWeights latent()
    {
        const size_t q = size_t{m_attention.heads} * m_attention.keyWidth;
        const size_t nope = m_attention.keyWidth - m_attention.ropeWidth;
        const size_t rank = m_attention.kvRank;
        LatentWeights w;
        if (m_attention.queryRank > 0) {
            w.qCompress = matrix(Part::QueryCompress, m_attention.queryRank, m_config.width);
            w.qNorm = vector(Part::QueryCompressNorm, m_attention.queryRank);
            w.q = matrix(Part::QueryExpand, q, m_attention.queryRank);
        } else {
            w.q = matrix(Part::Query, q, m_config.width);
        }
        w.kvCompress = matrix(Part::KvCompress, rank + m_attention.ropeWidth, m_config.width);
        w.kvNorm = vector(Part::KvCompressNorm, rank);
        if (!has(Part::KeyExpand)) {
            // Each head has the rows of its key, then those of its value.
            const size_t pitch = nope + m_attention.valueWidth;
            const gguf::TensorInfo &both = m_binder.require(name(Part::KvExpand), {rank, m_attention.heads * pitch});
            w.keys = m_binder.slice(m_backend, both, 0, nope, pitch, m_attention.heads);
            w.values = m_binder.slice(m_backend, both, nope, m_attention.valueWidth, pitch, m_attention.heads);
        } else {
            w.keys = matrix(Part::KeyExpand, rank, nope, m_attention.heads);
            w.keysTransposed = true;
            w.values = matrix(Part::ValueExpand, m_attention.valueWidth, rank, m_attention.heads);
        }
        return w;
    }

    void expertLayer(LayerWeights &w)
    {
        const MoeConfig &moe = m_config.moe;
        w.router = matrix(Part::Router, moe.experts, m_config.width);
        if (moe.bias)
            w.routerBias = vector(Part::Router, moe.experts, ".bias");
        if (moe.selectionBias)
            w.selectionBias = vector(Part::SelectionBias, moe.experts, ".bias");
        if (moe.latentWidth > 0) {
            w.latentDown = matrix(Part::LatentDown, moe.latentWidth, m_config.width);
            w.latentUp = matrix(Part::LatentUp, m_config.width, moe.latentWidth);
        }
        w.experts = experts();
        if (moe.bias) {
            w.experts.gateBias = expertBias(Part::Gate, moe.expertWidth);
            w.experts.upBias = expertBias(Part::Up, moe.expertWidth);
            w.experts.downBias = expertBias(Part::Down, m_config.width);
        }
        if (moe.sharedExperts > 0)
            w.shared = gated("_shexp", m_config.width, moe.sharedWidth);
        if (moe.sharedGate)
            w.sharedGate = matrix(Part::SharedGate, 1, m_config.width);
    }

    /// gate (unless the activation has none), up and down; the first two may be one tensor, gate's rows first.
    GatedWeights gated(const std::string &suffix, size_t columns, size_t width, size_t count = 1)
    {
        const std::string end = suffix + ".weight";
        GatedWeights w;
        if (has(Part::GateUp, end)) {
            const gguf::TensorInfo &both = m_binder.require(name(Part::GateUp, end), {columns, 2 * width, count});
            w.gate = m_binder.slice(m_backend, both, 0, width, 2 * width, count);
            w.up = m_binder.slice(m_backend, both, width, width, 2 * width, count);
        } else {
            if (m_layer.activation != Activation::SquaredRelu)
                w.gate = m_binder.matrix(m_backend, name(Part::Gate, end), width, columns, count);
            w.up = m_binder.matrix(m_backend, name(Part::Up, end), width, columns, count);
        }
        w.down = m_binder.matrix(m_backend, name(Part::Down, end), columns, width, count);
        return w;
    }

    /// The dense feed-forward part, with the biases that the file has (HF's mlp_bias).
    GatedWeights dense()
    {
        GatedWeights w = gated("", m_config.width, m_layer.denseWidth);
        w.gateBias = biasIfAny(Part::Gate, m_layer.denseWidth);
        w.upBias = biasIfAny(Part::Up, m_layer.denseWidth);
        w.downBias = biasIfAny(Part::Down, m_config.width);
        return w;
    }

    /// One tensor for all experts, or one per expert: Mixtral files from before April 2024.
    GatedWeights experts()
    {
        const MoeConfig &moe = m_config.moe;
        if (has(Part::Up, "_exps.weight") || !has(Part::Up, ".0.weight"))
            return gated("_exps", moe.latentWidth > 0 ? moe.latentWidth : m_config.width, moe.expertWidth, moe.experts);
        const auto merged = [&](Part part, size_t rows, size_t columns) {
            return m_binder.separateExperts(m_backend, name(part, ""), rows, columns, moe.experts);
        };
        GatedWeights w;
        w.gate = merged(Part::Gate, moe.expertWidth, m_config.width);
        w.up = merged(Part::Up, moe.expertWidth, m_config.width);
        w.down = merged(Part::Down, m_config.width, moe.expertWidth);
        return w;
    }

    Binder &m_binder;
    const ModelConfig &m_config;
    const LayerConfig &m_layer;
    const AttentionConfig &m_attention;
    const TensorNames &m_names;
    Backend &m_backend;
    std::string m_prefix;
};

/// Divisors of the frequencies, as Llama 3.1 has them; empty if the file has none.
std::vector<float> frequencyDivisors(Binder &binder, const RotaryConfig &rotary, const std::string &name)
{
    if (!rotary.longFactors && !binder.find(name))
        return {};
    std::vector<float> divisors = binder.floats(name, rotary.dimensions / 2);
    for (const float x : divisors)
        if (!(x > 1e-6f))
            binder.damaged(name, "contains a divisor that is not above zero");
    return divisors;
}

/// Sets the frequencies of a layer, shared with an earlier layer that rotates alike on the same backend.
void setRotary(Binder &binder, const ModelConfig &config, const Placement &placement, Weights &w, uint32_t layer)
{
    const RotaryConfig &rotary = config.perLayer[layer].attention.rotary;
    LayerWeights &weights = w.layers[layer];
    if (rotary.dimensions == 0)
        return;
    for (uint32_t l = 0; l < layer; ++l)
        if (config.perLayer[l].attention.rotary == rotary &&
            placement.layerBackend[l] == placement.layerBackend[layer]) {
            weights.rotary = w.layers[l].rotary;
            weights.rotaryLong = w.layers[l].rotaryLong;
            return;
        }
    const auto upload = [&](const char *divisors) {
        return uploadFloats(placement.of(layer),
                            inverseFrequencies(rotary, frequencyDivisors(binder, rotary, divisors)));
    };
    weights.rotary = upload(rotary.longFactors ? "rope_factors_short.weight" : "rope_freqs.weight");
    if (rotary.longFactors)
        weights.rotaryLong = upload("rope_factors_long.weight");
}

/// Bytes of the tensors that one token reads: all taken tensors, but only the share in use of routed experts, and only
/// one row of an embedding table that is not also the output.
uint64_t readBytes(const Binder &binder, const gguf::File &file, const ModelConfig &config, bool tied)
{
    uint64_t bytes = 0;
    uint64_t expertBytes = 0;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (!binder.wasTaken(tensor.name))
            continue;
        if (isExpertTensor(tensor.name))
            expertBytes += tensor.byteCount;
        else if (tensor.name == "token_embd.weight")
            bytes += tensor.byteCount / config.vocabulary + (tied ? tensor.byteCount : 0);
        else
            bytes += tensor.byteCount;
    }
    return bytes + (expertBytes > 0 ? expertBytes / config.moe.experts * config.moe.expertsUsed : 0);
}

} // namespace

Weights bindWeights(std::shared_ptr<const gguf::File> file, const ModelConfig &config, const Placement &placement,
                    const LoadProgress &progress, std::stop_token stop)
{
    const Binder *self = nullptr;
    const auto taken = [&] {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "loading was interrupted", file->path(), "load the model again");
        if (progress && self)
            progress(std::min(1.0, static_cast<double>(self->takenBytes()) / static_cast<double>(file->totalBytes())));
    };
    Binder binder(file, placement, taken);
    self = &binder;

    Weights w;
    Backend &first = placement.of(0);
    Backend &last = placement.of(config.layers - 1);
    w.embedding = binder.table(first, "token_embd.weight", config.vocabulary, config.width);
    const Architecture *architecture = findArchitecture(config.architecture);
    const TensorNames &tensorNames = architecture->names;
    w.layers.reserve(config.layers);
    for (uint32_t l = 0; l < config.layers; ++l) {
        w.layers.push_back(LayerBinder(binder, config, tensorNames, placement.of(l), l).bind());
        setRotary(binder, config, placement, w, l);
    }
    // Files of LFM2 have the norm before the output under the name of one after the embedding.
    const char *outputNormName = binder.find("output_norm.weight") ? "output_norm.weight" : architecture->outputNorm;
    std::vector<float> outputNorm = binder.floats(outputNormName, config.width);
    for (float &x : outputNorm) // the output is linear, so the norm can scale the logits
        x *= static_cast<float>(config.logitScale);
    w.outputNorm = uploadFloats(last, outputNorm);
    const bool tied = !binder.find("output.weight");
    w.output = binder.matrix(last, tied ? "token_embd.weight" : "output.weight", config.vocabulary, config.width);
    refuseLeftovers(binder, *file, config.layers);
    w.bytesPerToken = readBytes(binder, *file, config, tied);
    file->checkIntact();
    if (progress)
        progress(1.0);
    return w;
}

} // namespace moire
