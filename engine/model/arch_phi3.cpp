// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Phi-3 and Phi-4 (https://arxiv.org/abs/2404.14219) with a plain rotation: q, k and v in one tensor, gate and up in
/// another. Files with longrope are refused by naming its tensors, which nothing takes.
void configurePhi3(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.window = reader.optional("attention.sliding_window", 0, 0, ConfigLimits::context);
    setAttention(config, attention);
    configureDense(reader, config);
}

} // namespace moire
