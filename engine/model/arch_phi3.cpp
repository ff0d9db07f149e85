// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Phi-3 and Phi-4 (https://arxiv.org/abs/2404.14219): q, k and v in one tensor, gate and up in another; longrope
/// (https://arxiv.org/abs/2402.13753), which files tell by its tensors.
void configurePhi3(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    if (reader.file().findTensor("rope_factors_long.weight") && !attention.rotary.longFactors) {
        attention.rotary.longFactors = true;
        attention.rotary.originalContext =
            reader.require("rope.scaling.original_context_length", 1, ConfigLimits::context);
    }
    attention.window = reader.optional("attention.sliding_window", 0, 0, ConfigLimits::context);
    setAttention(config, attention);
    configureDense(reader, config);
}

} // namespace moire
