// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

namespace {

/// Norms of q and k; if there is a window, only the layers with it have a rotation.
void configureExaoneAttention(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    setAttention(config, attention);
    const uint32_t window = reader.optional("attention.sliding_window", 0, 0, ConfigLimits::context);
    if (window == 0)
        return;
    const std::vector<bool> windowed = windowedLayers(reader, config.layers, 4);
    for (uint32_t l = 0; l < config.layers; ++l)
        if (windowed[l])
            setWindow(reader, config.perLayer[l].attention, window);
        else
            config.perLayer[l].attention.rotary.dimensions = 0;
}

} // namespace

/// EXAONE 4 (https://arxiv.org/abs/2507.11407): norms after each part, none before.
void configureExaone4(const ConfigReader &reader, ModelConfig &config)
{
    configureExaoneAttention(reader, config);
    for (LayerConfig &layer : config.perLayer) {
        layer.preNorms = false;
        layer.postNorms = true;
    }
    configureDense(reader, config);
}

/// K-EXAONE (https://arxiv.org/abs/2601.01739): norms before each part, and the experts of DeepSeek-V3.
void configureExaoneMoe(const ConfigReader &reader, ModelConfig &config)
{
    configureExaoneAttention(reader, config);
    config.moe.score = RouterScore::Sigmoid;
    config.moe.groupRank = GroupRank::SumOfTwo;
    configureSharedExperts(reader, config);
}

} // namespace moire
