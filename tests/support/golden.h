// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moire::test {

/// What transformers computed for a tiny model: tests/data/models/README.md.
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
    std::vector<float> logits; ///< [ids, vocabulary]
    std::vector<Layer> routing;
};

std::filesystem::path modelPath(const std::string &name); ///< NAME.gguf of the tests' data
std::vector<std::string> goldenNames(); ///< every model there, sorted
Golden readGolden(const std::string &name);

/// Everything that an evaluation in pieces gives, put together again.
struct Run {
    std::vector<float> logits; ///< [ids, vocabulary]
    uint32_t moeLayers = 0;
    uint32_t expertsUsed = 0;
    uint32_t experts = 0;
    std::vector<std::vector<uint32_t>> ids; ///< [moeLayers] of [tokens, expertsUsed]
    std::vector<std::vector<float>> weights;
    std::vector<std::vector<float>> scores; ///< [moeLayers] of [tokens, experts]
};

/// Evaluates \p ids at most \p batch at a time, with logits of every position and routes.
Run evaluateAll(Context &context, std::span<const TokenId> ids, size_t batch);

/// Largest absolute difference; infinity where lengths differ or a value is not a number.
float largestDifference(std::span<const float> a, std::span<const float> b);

} // namespace moire::test
