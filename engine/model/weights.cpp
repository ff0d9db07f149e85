// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights.h"

#include <moire/error.h>

#include "model/binder.h"
#include "model/memory_plan.h"
#include "model/rotary.h"

#include <cmath>
#include <set>

namespace moire {

namespace {

/// Binds one layer; `m_name("x")` is "blk.N.x".
class LayerBinder {
public:
    LayerBinder(Binder &binder, const ModelConfig &config, Backend &backend, uint32_t layer)
        : m_binder(binder),
          m_config(config),
          m_backend(backend),
          m_prefix("blk." + std::to_string(layer) + "."),
          m_isMoe(config.isMoe(layer)),
          m_denseWidth(config.denseWidth[layer])
    {
    }

    LayerWeights bind()
    {
        LayerWeights w;
        w.attentionNorm = vector("attn_norm.weight", m_config.width);
        if (m_config.attention == AttentionKind::Grouped)
            w.grouped = grouped();
        else
            w.latent = latent();
        const size_t attended = size_t{m_config.heads} * m_config.valueWidth;
        w.attentionOutput = matrix("attn_output.weight", m_config.width, attended);
        if (has("attn_output.bias"))
            w.attentionOutputBias = vector("attn_output.bias", m_config.width);
        w.feedForwardNorm = vector("ffn_norm.weight", m_config.width);
        if (m_isMoe)
            expertLayer(w);
        else
            w.dense = dense();
        return w;
    }

private:
    std::string name(std::string_view part) const { return m_prefix + std::string(part); }
    bool has(std::string_view part) const { return m_binder.find(name(part)) != nullptr; }
    Matrix matrix(std::string_view part, size_t rows, size_t columns, size_t count = 1, bool perHead = false)
    {
        return m_binder.matrix(m_backend, name(part), rows, columns, count, perHead);
    }
    Vector vector(std::string_view part, size_t count) { return m_binder.vector(m_backend, name(part), count); }

    GroupedWeights grouped()
    {
        const size_t q = size_t{m_config.heads} * m_config.keyWidth;
        const size_t k = size_t{m_config.kvHeads} * m_config.keyWidth;
        const size_t v = size_t{m_config.kvHeads} * m_config.valueWidth;
        GroupedWeights w;
        if (has("attn_qkv.weight")) {
            fusedQkv(w, q, k, v);
        } else {
            w.q = matrix("attn_q.weight", q, m_config.width);
            w.k = matrix("attn_k.weight", k, m_config.width);
            w.v = matrix("attn_v.weight", v, m_config.width);
            if (m_config.attentionBias) {
                w.qBias = vector("attn_q.bias", q);
                w.kBias = vector("attn_k.bias", k);
                w.vBias = vector("attn_v.bias", v);
            }
        }
        if (m_config.headNorm != HeadNorm::None) {
            const bool perHead = m_config.headNorm == HeadNorm::PerHead;
            w.qNorm = vector("attn_q_norm.weight", perHead ? m_config.keyWidth : q);
            w.kNorm = vector("attn_k_norm.weight", perHead ? m_config.keyWidth : k);
        }
        return w;
    }

    /// q, k and v stacked in one matrix.
    void fusedQkv(GroupedWeights &w, size_t q, size_t k, size_t v)
    {
        const gguf::TensorInfo &fused = m_binder.require(name("attn_qkv.weight"), {m_config.width, q + k + v});
        w.q = m_binder.slice(m_backend, fused, 0, q, q + k + v);
        w.k = m_binder.slice(m_backend, fused, q, k, q + k + v);
        w.v = m_binder.slice(m_backend, fused, q + k, v, q + k + v);
        if (!m_config.attentionBias)
            return;
        const std::vector<float> bias = m_binder.floats(name("attn_qkv.bias"), q + k + v);
        const auto part = [&](size_t first, size_t count) {
            return uploadFloats(m_backend, std::span(bias).subspan(first, count));
        };
        w.qBias = part(0, q);
        w.kBias = part(q, k);
        w.vBias = part(q + k, v);
    }

    LatentWeights latent()
    {
        const size_t q = size_t{m_config.heads} * m_config.keyWidth;
        const size_t nope = m_config.keyWidth - m_config.ropeWidth;
        const size_t rank = m_config.kvRank;
        LatentWeights w;
        if (m_config.queryRank > 0) {
            w.qCompress = matrix("attn_q_a.weight", m_config.queryRank, m_config.width);
            w.qNorm = vector("attn_q_a_norm.weight", m_config.queryRank);
            w.q = matrix("attn_q_b.weight", q, m_config.queryRank);
        } else {
            w.q = matrix("attn_q.weight", q, m_config.width);
        }
        w.kvCompress = matrix("attn_kv_a_mqa.weight", rank + m_config.ropeWidth, m_config.width);
        w.kvNorm = vector("attn_kv_a_norm.weight", rank);
        if (!has("attn_k_b.weight")) {
            // Each head has the rows of its key, then those of its value.
            const size_t pitch = nope + m_config.valueWidth;
            const gguf::TensorInfo &both = m_binder.require(name("attn_kv_b.weight"), {rank, m_config.heads * pitch});
            w.keys = m_binder.slice(m_backend, both, 0, nope, pitch, m_config.heads, true);
            w.values = m_binder.slice(m_backend, both, nope, m_config.valueWidth, pitch, m_config.heads, true);
        } else {
            w.keys = matrix("attn_k_b.weight", rank, nope, m_config.heads, true);
            w.keysTransposed = true;
            w.values = matrix("attn_v_b.weight", m_config.valueWidth, rank, m_config.heads, true);
        }
        return w;
    }

    void expertLayer(LayerWeights &w)
    {
        const MoeConfig &moe = m_config.moe;
        w.router = matrix("ffn_gate_inp.weight", moe.experts, m_config.width);
        if (moe.selectionBias)
            w.selectionBias = vector("exp_probs_b.bias", moe.experts);
        w.experts = experts();
        if (moe.sharedExperts > 0)
            w.shared = gated("_shexp", moe.sharedWidth);
        if (moe.sharedGate)
            w.sharedGate = matrix("ffn_gate_inp_shexp.weight", 1, m_config.width);
    }

    /// gate, up and down; the first two may be one tensor, gate's rows first.
    GatedWeights gated(const std::string &suffix, size_t width, size_t count = 1)
    {
        GatedWeights w;
        const std::string fused = "ffn_gate_up" + suffix + ".weight";
        if (has(fused)) {
            const gguf::TensorInfo &both = m_binder.require(name(fused), {m_config.width, 2 * width, count});
            w.gate = m_binder.slice(m_backend, both, 0, width, 2 * width, count);
            w.up = m_binder.slice(m_backend, both, width, width, 2 * width, count);
        } else {
            w.gate = matrix("ffn_gate" + suffix + ".weight", width, m_config.width, count);
            w.up = matrix("ffn_up" + suffix + ".weight", width, m_config.width, count);
        }
        w.down = matrix("ffn_down" + suffix + ".weight", m_config.width, width, count);
        return w;
    }

    /// The dense feed-forward part, with the biases that the file has (HF's mlp_bias).
    GatedWeights dense()
    {
        GatedWeights w = gated("", m_denseWidth);
        const auto bias = [&](std::string_view part, size_t count) {
            return has(part) ? vector(part, count) : Vector{};
        };
        w.gateBias = bias("ffn_gate.bias", m_denseWidth);
        w.upBias = bias("ffn_up.bias", m_denseWidth);
        w.downBias = bias("ffn_down.bias", m_config.width);
        return w;
    }

    /// One tensor for all experts, or one per expert: Mixtral files from before April 2024.
    GatedWeights experts()
    {
        const MoeConfig &moe = m_config.moe;
        if (has("ffn_gate_exps.weight") || !has("ffn_gate.0.weight"))
            return gated("_exps", moe.expertWidth, moe.experts);
        const auto merged = [&](std::string_view part, size_t rows, size_t columns) {
            return m_binder.separateExperts(m_backend, name(part), rows, columns, moe.experts);
        };
        GatedWeights w;
        w.gate = merged("ffn_gate", moe.expertWidth, m_config.width);
        w.up = merged("ffn_up", moe.expertWidth, m_config.width);
        w.down = merged("ffn_down", m_config.width, moe.expertWidth);
        return w;
    }

    Binder &m_binder;
    const ModelConfig &m_config;
    Backend &m_backend;
    std::string m_prefix;
    bool m_isMoe;
    uint32_t m_denseWidth;
};

/// Tensors that duplicate other tensors or the metadata: rotary tables of old converters, and the unsplit attn_kv_b
/// next to its two halves.
bool isRedundant(std::string_view name)
{
    return name.ends_with(".attn_rot_embd") || name.ends_with(".attn_rot_embd.freqs") ||
        name.ends_with(".attn_kv_b.weight");
}

/// Layers that predict further tokens (multi-token prediction): they follow the layers that run, and no result of the
/// model depends on them.
std::set<uint32_t> predictionLayers(const gguf::File &file, uint32_t layers)
{
    std::set<uint32_t> found;
    for (const gguf::TensorInfo &tensor : file.tensors())
        if (const auto layer = layerOf(tensor.name);
            layer && *layer >= layers && tensor.name.find(".nextn.") != std::string_view::npos)
            found.insert(*layer);
    return found;
}

/// Refuses tensors that nothing took: the model may need them, and ignoring them would give wrong results.
void refuseLeftovers(const Binder &binder, const gguf::File &file, uint32_t layers)
{
    const std::set<uint32_t> unused = predictionLayers(file, layers);
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (binder.wasTaken(tensor.name) || isRedundant(tensor.name))
            continue;
        const std::optional<uint32_t> layer = layerOf(tensor.name);
        if (layer && *layer >= layers && !unused.contains(*layer))
            binder.refuse(tensor.name, "is beyond the last of the " + std::to_string(layers) + " layers");
        if (!layer || *layer < layers)
            binder.unsupported(tensor.name, "is not supported: no part of this architecture uses it");
    }
}

/// Llama 3.1's divisors of the frequencies; empty if the file has none.
std::vector<float> frequencyDivisors(Binder &binder, const RotaryConfig &rotary)
{
    constexpr auto name = "rope_freqs.weight";
    if (!binder.find(name))
        return {};
    std::vector<float> divisors = binder.floats(name, rotary.dimensions / 2);
    for (const float x : divisors)
        if (!(x > 1e-6f))
            binder.refuse(name, "contains a divisor that is not above zero");
    return divisors;
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
    Binder binder(file, placement.repack, placement.fitsHost, taken);
    self = &binder;

    Weights w;
    Backend &first = placement.of(0);
    Backend &last = placement.of(config.layers - 1);
    w.embedding = binder.table(first, "token_embd.weight", config.vocabulary, config.width);
    w.inverseFrequencies = inverseFrequencies(config.rotary, frequencyDivisors(binder, config.rotary));
    for (const auto &backend : placement.backends)
        w.rotary.push_back(uploadFloats(*backend, w.inverseFrequencies));
    w.layers.reserve(config.layers);
    for (uint32_t l = 0; l < config.layers; ++l)
        w.layers.push_back(LayerBinder(binder, config, placement.of(l), l).bind());
    w.outputNorm = binder.vector(last, "output_norm.weight", config.width);
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
