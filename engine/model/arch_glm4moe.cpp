// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// GLM-4.5 and 4.6 (https://arxiv.org/abs/2508.06471): half of a head is rotated, the larger models have norms of q and
/// k, and the experts are those of DeepSeek-V3.
void configureGlm4Moe(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    for (const gguf::TensorInfo &tensor : reader.file().tensors())
        if (tensor.name.ends_with(".attn_q_norm.weight"))
            attention.headNorm = HeadNorm::PerHead;
    setAttention(config, attention);
    config.moe.score = RouterScore::Sigmoid;
    config.moe.groupRank = GroupRank::SumOfTwo;
    config.moe.normalizeWeights = true;
    configureSharedExperts(reader, config);
}

} // namespace moire
