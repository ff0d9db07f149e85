// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

#include <cmath>

namespace moire {

namespace {

/// Widths of a head. New files (split attn_k_b and attn_v_b) describe the cached form under the plain keys, one head of
/// kv_lora_rank + rope, and the real head under the *_mla keys; old files (attn_kv_b) only describe the real head.
void configureLatentAttention(const ConfigReader &reader, ModelConfig &config)
{
    config.attention = AttentionKind::Latent;
    config.heads = reader.require("attention.head_count", 1, ConfigLimits::heads);
    config.kvHeads = 1;
    config.kvRank = reader.require("attention.kv_lora_rank", 1, ConfigLimits::width);
    config.queryRank = reader.optional("attention.q_lora_rank", 0, 0, ConfigLimits::width);
    config.ropeWidth = reader.require("rope.dimension_count", 2, ConfigLimits::width);

    const bool split = reader.has("attention.key_length_mla");
    const char *keyLength = split ? "attention.key_length_mla" : "attention.key_length";
    const char *valueLength = split ? "attention.value_length_mla" : "attention.value_length";
    config.keyWidth = reader.require(keyLength, 1, ConfigLimits::width);
    config.valueWidth = reader.require(valueLength, 1, ConfigLimits::width);
    if (config.keyWidth <= config.ropeWidth)
        reader.refuse(keyLength,
                      "is " + std::to_string(config.keyWidth) + ", which is not above rope.dimension_count " +
                          std::to_string(config.ropeWidth));
}

/// YaRN here scales q.k instead of cos and sin: (1 + multiplier x ln factor)^2, with mscale equal to mscale_all_dim as
/// in every published model; the rotation then keeps length one.
void configureYarnScale(ModelConfig &config)
{
    config.attentionScale = 1.0 / std::sqrt(static_cast<double>(config.keyWidth));
    if (config.rotary.scaling != RotaryScaling::Yarn || config.rotary.yarnLogMultiplier == 0.0)
        return;
    const double scale = 1.0 + config.rotary.yarnLogMultiplier * std::log(config.rotary.factor);
    config.attentionScale *= scale * scale;
    config.rotary.attentionFactor = 1.0;
}

} // namespace

/// DeepSeek-V2 (https://arxiv.org/abs/2405.04434), V3 and R1 (https://arxiv.org/abs/2412.19437), and models built from
/// the same parts.
void configureDeepseek2(const ConfigReader &reader, ModelConfig &config)
{
    configureLatentAttention(reader, config);
    configureRotary(reader, config, RotaryLayout::Interleaved, config.ropeWidth);
    configureYarnScale(config);

    MoeConfig &moe = config.moe;
    const uint32_t denseLayers = reader.optional("leading_dense_block_count", 0, 0, config.layers);
    moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    moe.sharedExperts = reader.optional("expert_shared_count", 0, 0, ConfigLimits::experts);
    if (moe.sharedExperts > ConfigLimits::width / moe.expertWidth)
        reader.refuse("expert_shared_count",
                      "is " + std::to_string(moe.sharedExperts) + ": too wide with expert_feed_forward_length " +
                          std::to_string(moe.expertWidth));
    moe.sharedWidth = moe.sharedExperts * moe.expertWidth;
    configureExperts(reader, config, denseLayers);
    // V2 ranks a group by its best expert; V3, the only one with a selection bias, by its best two.
    moe.groupRank = moe.selectionBias || moe.score == RouterScore::Sigmoid ? GroupRank::SumOfTwo : GroupRank::Best;
}

} // namespace moire
