// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moire::test {

/// The results of the transformers library for a tiny model, see tests/data/models/README.md.
struct Golden {
    struct Layer {
        uint32_t layer = 0;
        std::vector<std::vector<uint32_t>> ids; ///< per token, ascending
        std::vector<std::vector<float>> weights; ///< in the order of ids
        std::vector<std::vector<float>> scores; ///< per token, all experts
    };
    std::string name;
    std::vector<TokenId> ids;
    float range = 0.0f;
    size_t every = 1; ///< logits holds the first of every so many positions
    std::vector<float> logits; ///< [positions kept, vocabulary]
    std::vector<Layer> routing;
};

std::filesystem::path modelPath(const std::string &name); ///< NAME.gguf in the test data
std::vector<std::string> goldenNames(); ///< all models there, sorted
Golden readGolden(const std::string &name);

/// The combined results of an evaluation in batches.
struct Run {
    std::vector<float> logits; ///< [ids, vocabulary]
    uint32_t moeLayers = 0;
    uint32_t expertsUsed = 0;
    uint32_t experts = 0;
    std::vector<std::vector<uint32_t>> ids; ///< [moeLayers] of [tokens, expertsUsed]
    std::vector<std::vector<float>> weights;
    std::vector<std::vector<float>> scores; ///< [moeLayers] of [tokens, experts]
};

/// Evaluates \p ids in batches of at most \p batch, and returns the logits and routes of every position.
Run evaluateAll(Context &context, std::span<const TokenId> ids, size_t batch);

/// Largest absolute difference; infinity if the lengths differ or a value is NaN.
float largestDifference(std::span<const float> a, std::span<const float> b);

} // namespace moire::test
