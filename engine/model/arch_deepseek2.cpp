// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

#include <cmath>

namespace moire {

namespace {

/// Widths of a head. New files (split attn_k_b and attn_v_b) describe the cached form under the plain keys, one head of
/// kv_lora_rank + rope, and the real head under the *_mla keys; old files (attn_kv_b) only describe the real head.
AttentionConfig readLatentAttention(const ConfigReader &reader)
{
    AttentionConfig a;
    a.kind = AttentionKind::Latent;
    a.heads = reader.require("attention.head_count", 1, ConfigLimits::heads);
    a.kvHeads = 1;
    a.kvRank = reader.require("attention.kv_lora_rank", 1, ConfigLimits::width);
    a.queryRank = reader.optional("attention.q_lora_rank", 0, 0, ConfigLimits::width);
    a.ropeWidth = reader.require("rope.dimension_count", 2, ConfigLimits::width);

    const bool split = reader.has("attention.key_length_mla");
    const char *keyLength = split ? "attention.key_length_mla" : "attention.key_length";
    const char *valueLength = split ? "attention.value_length_mla" : "attention.value_length";
    a.keyWidth = reader.require(keyLength, 1, ConfigLimits::width);
    a.valueWidth = reader.require(valueLength, 1, ConfigLimits::width);
    if (a.keyWidth <= a.ropeWidth)
        reader.refuse(keyLength,
                      "is " + std::to_string(a.keyWidth) + ", which is not above rope.dimension_count " +
                          std::to_string(a.ropeWidth));
    return a;
}

/// YaRN here scales q.k instead of cos and sin: (1 + multiplier x ln factor)^2, with mscale equal to mscale_all_dim as
/// in every published model; the rotation then keeps length one.
void setYarnScale(AttentionConfig &a)
{
    a.scale = 1.0 / std::sqrt(static_cast<double>(a.keyWidth));
    if (a.rotary.scaling != RotaryScaling::Yarn || a.rotary.yarnLogMultiplier == 0.0)
        return;
    const double scale = 1.0 + a.rotary.yarnLogMultiplier * std::log(a.rotary.factor);
    a.scale *= scale * scale;
    a.rotary.attentionFactor = 1.0;
}

} // namespace

/// DeepSeek-V2 (https://arxiv.org/abs/2405.04434), V3 and R1 (https://arxiv.org/abs/2412.19437), and models built from
/// the same parts.
void configureDeepseek2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readLatentAttention(reader);
    attention.rotary = readRotary(reader, config, RotaryLayout::Interleaved, attention.ropeWidth);
    setYarnScale(attention);
    setAttention(config, attention);

    // Files of GLM-4.7-Flash have a selection bias, which V2 has not, but no expert_gating_func.
    MoeConfig &moe = config.moe;
    for (const gguf::TensorInfo &tensor : reader.file().tensors())
        if (tensor.name.ends_with(".exp_probs_b.bias"))
            moe.score = RouterScore::Sigmoid;
    configureSharedExperts(reader, config);
    // V2 ranks a group by its best expert; V3, the only one with a selection bias, by its best two.
    moe.groupRank = moe.selectionBias || moe.score == RouterScore::Sigmoid ? GroupRank::SumOfTwo : GroupRank::Best;
}

} // namespace moire
