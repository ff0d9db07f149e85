// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// MiniMax-M2: norms over the whole row of q and of k, part of a head rotated, sigmoid scores with a selection bias.
void configureMinimaxM2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::WholeRow;
    setAttention(config, attention);
    const uint32_t width = reader.optional("feed_forward_length", 0, 0, ConfigLimits::width);
    config.moe.expertWidth = reader.optional("expert_feed_forward_length", width, 1, ConfigLimits::width);
    config.moe.score = RouterScore::Sigmoid;
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
