// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Ling and Ring 2.0 (https://arxiv.org/abs/2510.22115): q, k and v in one tensor, norms of q and k, a part of a head
/// rotated, and the experts of DeepSeek-V3.
void configureBailingMoe2(const ConfigReader &reader, ModelConfig &config)
{
    AttentionConfig attention = readGroupedAttention(reader, config, RotaryLayout::HalfSplit);
    attention.headNorm = HeadNorm::PerHead;
    setAttention(config, attention);
    config.moe.score = RouterScore::Sigmoid;
    config.moe.groupRank = GroupRank::SumOfTwo;
    configureSharedExperts(reader, config);
}

} // namespace moire
