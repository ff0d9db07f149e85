// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Nemotron-H (https://arxiv.org/abs/2504.03624) and Nemotron 3: every layer is one part alone. Those with heads in
/// `head_count_kv` have attention without rotation, those with a `feed_forward_length` a feed-forward part without a
/// gate, dense or with experts as in DeepSeek-V3, and the others Mamba-2.
void configureNemotronH(const ConfigReader &reader, ModelConfig &config)
{
    const auto kvHeads = reader.numbers("attention.head_count_kv", config.layers, 0, ConfigLimits::heads);
    const auto widths = reader.numbers("feed_forward_length", config.layers, 0, ConfigLimits::width);
    const bool experts = reader.optional("expert_count", 0, 0, ConfigLimits::experts) > 0;
    for (uint32_t l = 0; l < config.layers; ++l) {
        LayerConfig &layer = config.perLayer[l];
        layer.activation = Activation::SquaredRelu;
        layer.feedForward = widths[l] > 0;
        if (layer.feedForward && !experts)
            layer.denseWidth = widths[l];
        if (layer.feedForward)
            continue;
        if (kvHeads[l] == 0) {
            layer.recurrent = readStateSpace(reader, config);
        } else {
            layer.attention = readGroupedAttention(reader, config, std::nullopt, kvHeads[l]);
        }
    }
    if (!experts)
        return;
    MoeConfig &moe = config.moe;
    moe.latentWidth = reader.optional("moe_latent_size", 0, 0, ConfigLimits::width);
    moe.score = RouterScore::Sigmoid;
    moe.groupRank = GroupRank::SumOfTwo;
    moe.normalizeWeights = true;
    moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    moe.sharedExperts = reader.optional("expert_shared_count", 0, 0, ConfigLimits::experts);
    if (moe.sharedExperts > 0)
        moe.sharedWidth = reader.require("expert_shared_feed_forward_length", 1, ConfigLimits::width);
    configureExperts(reader, config, 0);
}

} // namespace moire
