// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

namespace moire {

/// Granite 3 and its MoE models: llama with four factors, for the embedding, attention, what each part adds to the
/// residual stream, and the logits; and gate weights that are a softmax over the chosen experts.
void configureGranite(const ConfigReader &reader, ModelConfig &config)
{
    // In granitehybrid, layers without heads in the cache have a state space in place of attention.
    const std::vector<uint32_t> kvHeads = reader.has("ssm.state_size")
        ? reader.numbers("attention.head_count_kv", config.layers, 0, ConfigLimits::heads)
        : std::vector<uint32_t>();
    const bool rotates = reader.boolean("rope.scaling.finetuned").value_or(true); // how these files tell it
    for (uint32_t l = 0; l < config.layers; ++l) {
        if (!kvHeads.empty() && kvHeads[l] == 0) {
            config.perLayer[l].recurrent = readStateSpace(reader, config);
            continue;
        }
        AttentionConfig &attention = config.perLayer[l].attention;
        attention =
            readGroupedAttention(reader, config, rotates ? std::optional(RotaryLayout::Interleaved) : std::nullopt,
                                 kvHeads.empty() ? std::nullopt : std::optional(kvHeads[l]));
        attention.scale = reader.number("attention.scale", 1e-6, 1e6).value_or(attention.scale);
    }

    // A stream divided by the factor r of what is added needs no factor: norms undo it, if epsilon is divided by r^2.
    const double residual = reader.number("residual_scale", 1e-6, 1e6).value_or(1.0);
    config.embeddingScale = reader.number("embedding_scale", 1e-6, 1e6).value_or(1.0) / residual;
    config.normEpsilon /= residual * residual;
    config.logitScale = 1.0 / reader.number("logit_scale", 1e-6, 1e6).value_or(1.0);

    if (reader.optional("expert_count", 0, 0, ConfigLimits::experts) == 0) {
        configureDense(reader, config);
        return;
    }
    const uint32_t width = reader.require("feed_forward_length", 1, ConfigLimits::width);
    config.moe.expertWidth = reader.optional("expert_feed_forward_length", width, 1, ConfigLimits::width);
    config.moe.sharedWidth = reader.optional("expert_shared_feed_forward_length", 0, 0, ConfigLimits::width);
    config.moe.sharedExperts = config.moe.sharedWidth > 0 ? 1 : 0;
    config.moe.normalizeWeights = true;
    configureExperts(reader, config, 0);
}

} // namespace moire
