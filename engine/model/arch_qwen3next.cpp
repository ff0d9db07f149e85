// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

namespace {

RecurrentConfig readDeltaRule(const ConfigReader &reader, const ModelConfig &config)
{
    RecurrentConfig r = readStateSpace(reader, config);
    r.kind = RecurrentKind::GatedDelta;
    return r;
}

/// Gated attention in every n-th layer, or where the file's flags say so; the gated delta rule in the others.
void configureLayers(const ConfigReader &reader, ModelConfig &config, bool tiledHeads)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    attention.outputGate = true;
    const auto flags = reader.flags("attention.recurrent_layers", config.layers);
    const uint32_t interval = reader.optional("full_attention_interval", 4, 1, ConfigLimits::layers);
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        if (flags ? (*flags)[l] : (l + 1) % interval != 0) {
            layer.recurrent = readDeltaRule(reader, config);
            layer.recurrent.tiledHeads = tiledHeads;
        } else {
            layer.attention = attention;
        }
    }
}

void configureGatedShared(const ConfigReader &reader, ModelConfig &config)
{
    config.moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    config.moe.sharedWidth = reader.require("expert_shared_feed_forward_length", 1, ConfigLimits::width);
    config.moe.sharedExperts = 1;
    config.moe.sharedGate = true;
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace

/// Qwen3-Next (https://qwenlm.github.io/blog/qwen3_next): three layers of the gated delta rule, then one of gated
/// attention.
void configureQwen3Next(const ConfigReader &reader, ModelConfig &config)
{
    configureLayers(reader, config, false);
    configureGatedShared(reader, config);
}

/// Qwen3.5, dense or with experts: as Qwen3-Next, but the converter sorts the heads of the delta rule. Its rotation in
/// three sections is the usual one in a text, where all three positions are equal.
void configureQwen35(const ConfigReader &reader, ModelConfig &config)
{
    configureLayers(reader, config, true);
    if (reader.has("expert_count"))
        configureGatedShared(reader, config);
    else
        configureDense(reader, config);
}

} // namespace moire
