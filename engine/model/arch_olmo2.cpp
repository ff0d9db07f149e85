// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// OLMo 2 and 3 (https://arxiv.org/abs/2501.00656): norms after each part, none before, and over all of q and of k.
/// OLMo 3 has layers with a window, whose rotation is not scaled.
void configureOlmo2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::WholeRow;
    setAttention(config, attention);
    const uint32_t window = reader.optional("attention.sliding_window", 0, 0, ConfigLimits::context);
    const std::vector<bool> windowed = windowedLayers(reader, config.layers, 4);
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        layer.preNorms = false;
        layer.postNorms = true;
        if (window == 0 || !windowed[l])
            continue;
        setWindow(reader, layer.attention, window);
        layer.attention.rotary.scaling = RotaryScaling::None;
        layer.attention.rotary.factor = layer.attention.rotary.attentionFactor = 1.0;
    }
    configureDense(reader, config);
}

} // namespace moire
