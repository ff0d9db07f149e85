// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// ERNIE 4.5: neighbouring pairs are rotated, though the converter permutes nothing.
void configureErnie(const ConfigReader &reader, ModelConfig &config)
{
    setAttention(config, readGroupedAttention(reader, config, RotaryLayout::Interleaved));
    configureDense(reader, config);
}

/// Softmax with a selection bias. Shared experts are as wide as routed ones; the file's key for their width is wrong in
/// some sizes, because the converter guesses it.
void configureErnieMoe(const ConfigReader &reader, ModelConfig &config)
{
    setAttention(config, readGroupedAttention(reader, config, RotaryLayout::Interleaved));
    config.moe.normalizeWeights = true;
    configureSharedExperts(reader, config, reader.optional("interleave_moe_layer_step", 1, 1, ConfigLimits::layers));
}

} // namespace moire
