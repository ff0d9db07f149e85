// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// dots.llm1 (https://arxiv.org/abs/2506.05767): the attention of qwen3, the experts of DeepSeek-V3 without groups.
void configureDots1(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    setAttention(config, attention);
    config.moe.score = RouterScore::Sigmoid;
    config.moe.groupRank = GroupRank::SumOfTwo;
    configureSharedExperts(reader, config);
}

} // namespace moire
