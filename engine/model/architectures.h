// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>

#include "model/config_reader.h"
#include "model/tensor_names.h"

#include <span>

namespace moire {

/// A model family. `configure` maps its metadata to parts that the decoder supports, `names` says where its tensors
/// differ in name; tensors are bound from these two alone (weights.cpp). A new architecture takes one such function and
/// one entry in the table.
struct Architecture {
    const char *name; ///< general.architecture
    void (*configure)(const ConfigReader &reader, ModelConfig &config);
    TensorNames names = {};
    const char *outputNorm = "output_norm.weight";
};

std::span<const Architecture> architectures(); ///< sorted by name
const Architecture *findArchitecture(std::string_view name);

/// Reads and validates the config of a file. Throws Error (Refused) for an unknown architecture (the message lists the
/// known ones) or for a value that no decoder can run.
ModelConfig readConfig(const gguf::File &file);

// One function per family, each in its own file. They run after the common part (layers, width, vocabulary, grouped
// heads, rotary) has been read.
void configureAfmoe(const ConfigReader &reader, ModelConfig &config);
void configureBailingMoe2(const ConfigReader &reader, ModelConfig &config);
void configureExaone4(const ConfigReader &reader, ModelConfig &config);
void configureExaoneMoe(const ConfigReader &reader, ModelConfig &config);
void configureHunyuan(const ConfigReader &reader, ModelConfig &config);
void configureOlmo2(const ConfigReader &reader, ModelConfig &config);
void configureGptOss(const ConfigReader &reader, ModelConfig &config);
void configureLlama(const ConfigReader &reader, ModelConfig &config);
void configureQwen2(const ConfigReader &reader, ModelConfig &config);
void configureQwen2Moe(const ConfigReader &reader, ModelConfig &config);
void configureQwen3(const ConfigReader &reader, ModelConfig &config);
void configureQwen3Moe(const ConfigReader &reader, ModelConfig &config);
void configureQwen3Next(const ConfigReader &reader, ModelConfig &config);
void configureQwen35(const ConfigReader &reader, ModelConfig &config);
void configureOlmoe(const ConfigReader &reader, ModelConfig &config);
void configureDots1(const ConfigReader &reader, ModelConfig &config);
void configureErnie(const ConfigReader &reader, ModelConfig &config);
void configureErnieMoe(const ConfigReader &reader, ModelConfig &config);
void configureGemma2(const ConfigReader &reader, ModelConfig &config);
void configureGemma3(const ConfigReader &reader, ModelConfig &config);
void configureGlm4Moe(const ConfigReader &reader, ModelConfig &config);
void configureLfm2(const ConfigReader &reader, ModelConfig &config);
void configureGranite(const ConfigReader &reader, ModelConfig &config);
void configurePhi3(const ConfigReader &reader, ModelConfig &config);
void configureMinimaxM2(const ConfigReader &reader, ModelConfig &config);
void configureNemotronH(const ConfigReader &reader, ModelConfig &config);
void configureSmollm3(const ConfigReader &reader, ModelConfig &config);
void configureDeepseek2(const ConfigReader &reader, ModelConfig &config);

// Parts that several families share.

/// Grouped-query attention: heads, key and value width, scale; the rotation over the key width. The same in all layers,
/// which is returned for what differs in a family. \p kvHeads: of the layer, if the file has a number for each.
AttentionConfig readGroupedAttention(const ConfigReader &reader, const ModelConfig &config,
                                     std::optional<RotaryLayout> layout, std::optional<uint32_t> kvHeads = {});

/// The keys ssm.* of Mamba-2, which the gated delta rule shares.
RecurrentConfig readStateSpace(const ConfigReader &reader, const ModelConfig &config);

/// Rotary keys (rope.*) for heads whose rotated part is \p width wide unless the file gives a smaller width.
RotaryConfig readRotary(const ConfigReader &reader, const ModelConfig &config, RotaryLayout layout, uint32_t width);

/// Which layers see a window (attention.sliding_window_pattern): all but every \p period-th, unless the file has
/// another period or a flag per layer.
std::vector<bool> windowedLayers(const ConfigReader &reader, uint32_t layers, uint32_t period);

/// Makes a layer see a window, with the rotation's base that files may have for such layers (rope.freq_base_swa).
void setWindow(const ConfigReader &reader, AttentionConfig &attention, uint32_t window);

/// Sets the attention of all layers.
void setAttention(ModelConfig &config, const AttentionConfig &attention);

/// Reads expert_count, expert_used_count and the router's keys over the family's defaults, which the caller has set in
/// config.moe (including expertWidth). Every layer from \p denseLayers on has experts, or only each \p step-th layer.
void configureExperts(const ConfigReader &reader, ModelConfig &config, uint32_t denseLayers, uint32_t step = 1);

/// Leading dense layers, then routed and shared experts of one width, as in DeepSeek's models and those that follow
/// them.
void configureSharedExperts(const ConfigReader &reader, ModelConfig &config, uint32_t step = 1);

/// Makes all layers dense, with feed_forward_length.
void configureDense(const ConfigReader &reader, ModelConfig &config);

} // namespace moire
