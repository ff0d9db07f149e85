// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

#include <cmath>

namespace moire {

namespace {

/// What both generations share: a scaled embedding, norms before and after each part, GeGLU, and layers with and
/// without a window: every \p pattern-th has none, unless the file has a flag per layer. \p largest: the layers of the
/// largest size, whose queries are scaled by the width that a head would have if the heads divided the stream; no key
/// says so.
void configureGemma(const ConfigReader &reader, ModelConfig &config, AttentionConfig attention, uint32_t pattern,
                    uint32_t window, uint32_t largest)
{
    if (config.layers == largest)
        attention.scale = 1.0 / std::sqrt(static_cast<double>(config.width / attention.heads));
    setAttention(config, attention);
    config.embeddingScale = std::sqrt(static_cast<double>(config.width));
    config.logitSoftcap = reader.number("final_logit_softcapping", 0.0, 1e6).value_or(0.0);
    const std::vector<bool> windowed = windowedLayers(reader, config.layers, pattern);
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        layer.activation = Activation::GeGlu;
        layer.postNorms = true;
        layer.attention.window = windowed[l] ? window : 0;
    }
    configureDense(reader, config);
}

} // namespace

/// Gemma 2 (https://arxiv.org/abs/2408.00118): soft caps of scores and logits.
void configureGemma2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.softcap = reader.number("attn_logit_softcapping", 0.0, 1e6).value_or(0.0);
    const uint32_t window = reader.optional("attention.sliding_window", 4096, 1, ConfigLimits::context);
    configureGemma(reader, config, attention, 2, window, 46);
}

/// Gemma 3 (https://arxiv.org/abs/2503.19786): norms of q and k, and a rotation of its own in the layers with a window.
void configureGemma3(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    const uint32_t window = reader.optional("attention.sliding_window", 0, 0, ConfigLimits::context);
    configureGemma(reader, config, attention, 6, window, 62);
    for (LayerConfig &layer : config.perLayer)
        if (layer.attention.window > 0) {
            RotaryConfig &rotary = layer.attention.rotary;
            rotary.base = reader.number("rope.freq_base_swa", 1.001, 1e15).value_or(10000.0);
            rotary.scaling = RotaryScaling::None;
            rotary.factor = 1.0;
        }
}

} // namespace moire
