// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Qwen 2 and 2.5 (https://arxiv.org/abs/2407.10671).
void configureQwen2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.bias = true;
    setAttention(config, attention);
    configureDense(reader, config);
}

/// Qwen 1.5 and 2 with experts: a shared expert with its own gate, gate weights not renormalised.
void configureQwen2Moe(const ConfigReader &reader, ModelConfig &config)
{
    setAttention(config, readGroupedAttention(reader, config, RotaryLayout::HalfSplit));

    const uint32_t used = reader.require("expert_used_count", 1, ConfigLimits::experts);
    const uint32_t width = reader.optional("feed_forward_length", 0, 0, ConfigLimits::width);
    // Early files give neither width: the dense width was the sum of the experts used, and also the shared width.
    config.moe.expertWidth = reader.optional("expert_feed_forward_length", width / used, 1, ConfigLimits::width);
    config.moe.sharedWidth = reader.optional("expert_shared_feed_forward_length", width, 1, ConfigLimits::width);
    config.moe.sharedExperts = 1;
    config.moe.sharedGate = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
