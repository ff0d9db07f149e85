// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>

#include "model/config_reader.h"

#include <span>

namespace moire {

/// A model family. `configure` maps its metadata to parts that the decoder supports; tensors are bound from the config
/// alone (weights.cpp). A new architecture takes one such function and one entry in the table.
struct Architecture {
    const char *name; ///< general.architecture
    void (*configure)(const ConfigReader &reader, ModelConfig &config);
};

std::span<const Architecture> architectures(); ///< sorted by name
const Architecture *findArchitecture(std::string_view name);

/// Reads and validates the config of a file. Throws Error (Refused) for an unknown architecture (the message lists the
/// known ones) or for a value that no decoder can run.
ModelConfig readConfig(const gguf::File &file);

// One function per family, each in its own file. They run after the common part (layers, width, vocabulary, grouped
// heads, rotary) has been read.
void configureLlama(const ConfigReader &reader, ModelConfig &config);
void configureQwen2(const ConfigReader &reader, ModelConfig &config);
void configureQwen2Moe(const ConfigReader &reader, ModelConfig &config);
void configureQwen3(const ConfigReader &reader, ModelConfig &config);
void configureQwen3Moe(const ConfigReader &reader, ModelConfig &config);
void configureOlmoe(const ConfigReader &reader, ModelConfig &config);
void configureDeepseek2(const ConfigReader &reader, ModelConfig &config);

// Parts that several families share.

/// Grouped-query attention: heads, key and value width, scale; the rotation over \p config.keyWidth.
void configureGroupedAttention(const ConfigReader &reader, ModelConfig &config, RotaryLayout layout);

/// Rotary keys (rope.*) for heads whose rotated part is \p width wide unless the file gives a smaller width.
void configureRotary(const ConfigReader &reader, ModelConfig &config, RotaryLayout layout, uint32_t width);

/// Reads expert_count, expert_used_count and the router's keys over the family's defaults, which the caller has set in
/// config.moe (including expertWidth). Every layer from \p denseLayers on has experts.
void configureExperts(const ConfigReader &reader, ModelConfig &config, uint32_t denseLayers);

/// Makes all layers dense, with feed_forward_length.
void configureDense(const ConfigReader &reader, ModelConfig &config);

} // namespace moire
