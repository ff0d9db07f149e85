// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

#include <cmath>

namespace moire {

/// Trinity (https://arxiv.org/abs/2602.17004): norms of q and k and a gate after attention, norms before and after each
/// part, three layers with a window and a rotation, then one with neither; the experts of DeepSeek-V3 without groups.
/// The embedding is scaled by the root of its width, as no key says.
void configureAfmoe(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    attention.outputGate = true;
    attention.gateMatrix = true;
    setAttention(config, attention);
    config.embeddingScale = std::sqrt(static_cast<double>(config.width));
    const uint32_t window = reader.require("attention.sliding_window", 1, ConfigLimits::context);
    const std::vector<bool> windowed = windowedLayers(reader, config.layers, 4);
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        layer.postNorms = true;
        if (windowed[l])
            setWindow(reader, layer.attention, window);
        else
            layer.attention.rotary.dimensions = 0;
    }
    config.moe.score = RouterScore::Sigmoid;
    config.moe.normalizeWeights = true;
    configureSharedExperts(reader, config);
}

} // namespace moire
