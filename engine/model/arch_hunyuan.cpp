// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Hunyuan, dense and with experts (https://arxiv.org/abs/2411.02265): norms of q and k after the rotation; a shared
/// expert beside the routed ones.
void configureHunyuan(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    attention.normAfterRotation = true;
    setAttention(config, attention);
    if (!reader.has("expert_count")) {
        configureDense(reader, config);
        return;
    }
    config.moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    config.moe.sharedWidth = reader.require("expert_shared_feed_forward_length", 1, ConfigLimits::width);
    config.moe.sharedExperts = reader.optional("expert_shared_count", 1, 1, ConfigLimits::experts);
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
