// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

namespace {

void configureQwen3Attention(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    setAttention(config, attention);
}

} // namespace

/// Qwen 3 (https://arxiv.org/abs/2505.09388): an RMS norm over each head of q and k.
void configureQwen3(const ConfigReader &reader, ModelConfig &config)
{
    configureQwen3Attention(reader, config);
    configureDense(reader, config);
}

void configureQwen3Moe(const ConfigReader &reader, ModelConfig &config)
{
    configureQwen3Attention(reader, config);
    config.moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
