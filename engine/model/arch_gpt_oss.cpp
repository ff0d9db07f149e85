// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// gpt-oss (https://arxiv.org/abs/2508.10925): every other layer sees a window, every head has a sink, all projections
/// and experts have biases, and gate weights are a softmax over the chosen experts, which is what renormalising gives.
void configureGptOss(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.bias = attention.outputBias = true;
    attention.sinks = true;
    attention.rotary.roundCorners = false; // as in the official code
    setAttention(config, attention);
    const uint32_t window = reader.require("attention.sliding_window", 1, ConfigLimits::context);
    for (uint32_t l = 0; l < config.layers; ++l) {
        config.perLayer[l].attention.window = l % 2 == 0 ? window : 0;
        config.perLayer[l].activation = Activation::ClampedSwiGlu;
    }
    config.moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    config.moe.normalizeWeights = true;
    config.moe.bias = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
