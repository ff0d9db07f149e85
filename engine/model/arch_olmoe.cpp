// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// OLMoE (https://arxiv.org/abs/2409.02060): an RMS norm over the whole row of q and of k, gate weights not
/// renormalised.
void configureOlmoe(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::WholeRow;
    setAttention(config, attention);
    const uint32_t width = reader.require("feed_forward_length", 1, ConfigLimits::width);
    config.moe.expertWidth = reader.optional("expert_feed_forward_length", width, 1, ConfigLimits::width);
    configureExperts(reader, config, 0);
}

} // namespace moire
