// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Llama, Mistral, SmolLM, and Mixtral (https://arxiv.org/abs/2401.04088) if expert_count is set. The converter has
/// permuted q and k, so the rotation pairs neighbours.
void configureLlama(const ConfigReader &reader, ModelConfig &config)
{
    setAttention(config, readGroupedAttention(reader, config, RotaryLayout::Interleaved));
    if (reader.optional("expert_count", 0, 0, ConfigLimits::experts) == 0) {
        configureDense(reader, config);
        return;
    }
    const uint32_t width = reader.require("feed_forward_length", 1, ConfigLimits::width);
    config.moe.expertWidth = reader.optional("expert_feed_forward_length", width, 1, ConfigLimits::width);
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
