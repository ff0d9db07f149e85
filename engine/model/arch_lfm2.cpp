// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// LFM2 (https://arxiv.org/abs/2511.23404): short convolutions beside a few layers of attention, which are those with
/// heads in `head_count_kv`. In lfm2moe all but the leading layers have experts, as in DeepSeek-V3 but without shared
/// ones.
void configureLfm2(const ConfigReader &reader, ModelConfig &config)
{
    const std::vector<uint32_t> kvHeads =
        reader.numbers("attention.head_count_kv", config.layers, 0, ConfigLimits::heads);
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        if (kvHeads[l] > 0) {
            layer.attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit, kvHeads[l]);
            layer.attention.headNorm = HeadNorm::PerHead;
        } else {
            layer.recurrent.kind = RecurrentKind::ShortConvolution;
            layer.recurrent.kernel = reader.require("shortconv.l_cache", 2, ConfigLimits::kernel);
            layer.recurrent.channels = config.width;
        }
    }
    if (!reader.has("expert_count")) {
        configureDense(reader, config);
        return;
    }
    config.moe.score = RouterScore::Sigmoid;
    config.moe.normalizeWeights = true;
    config.moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    configureExperts(reader, config, reader.optional("leading_dense_block_count", 0, 0, config.layers));
}

} // namespace moire
