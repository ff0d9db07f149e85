// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// SmolLM3: llama without rotation in every fourth layer, which no key tells.
void configureSmollm3(const ConfigReader &reader, ModelConfig &config)
{
    setAttention(config, readGroupedAttention(reader, config, RotaryLayout::Interleaved));
    for (uint32_t l = 3; l < config.layers; l += 4)
        config.perLayer[l].attention.rotary.dimensions = 0;
    configureDense(reader, config);
}

} // namespace moire
