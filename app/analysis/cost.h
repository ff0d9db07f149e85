// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <moire/model_facts.h>

#include <cstdint>
#include <optional>
#include <vector>

/// What a token costs: bytes read, operations. From the tensors of the file and the experts that the token was routed
/// to. Formulas: docs/analysis.md.
namespace moire::analysis {

/// What a model's tensors add up to.
struct ModelCost {
    ModelConfig config;
    uint64_t parameters = 0; ///< elements of all tensors
    uint64_t activeParameters = 0; ///< of one token: ModelSummary::activeParameters
    uint64_t denseBytes = 0; ///< of weights that every token reads: all but routed experts
    uint64_t denseMacs =
        0; ///< multiply-accumulates of matrices that every token needs, without attention over the cache
    std::vector<uint64_t> expertBytes; ///< [rows] of one routed expert of each expert layer
    std::vector<uint64_t> expertMacs; ///< [rows]

    uint64_t expertsTotalBytes() const; ///< of all routed experts
};

/// None for a model that the engine does not support: nobody knows what a token reads.
std::optional<ModelCost> modelCost(const ModelHeader &header);

/// One evaluation of one token.
struct TokenCost {
    uint64_t weightBytes = 0; ///< of the weights read
    uint64_t cacheBytes = 0; ///< of the cache read
    uint64_t operations = 0; ///< floating-point, a multiply-accumulate counting as two
    uint64_t bytes() const { return weightBytes + cacheBytes; }
};

/// \p chosenPerRow: experts that the token was routed to in each expert layer; \p depth: tokens in the cache before it;
/// \p cacheType: ContextOptions::cacheType.
TokenCost tokenCost(const ModelCost &model, std::span<const uint32_t> chosenPerRow, size_t depth, TensorType cacheType);
/// Of token \p i, at its own position; with the model's usual number of experts if its routes were not recorded.
TokenCost tokenCost(const ModelCost &model, const Columns &columns, size_t i, TensorType cacheType);

/// The same token if every expert were read and computed: a dense model of the same size.
TokenCost denseCost(const ModelCost &model, size_t depth, TensorType cacheType);

/// Share of the measured bandwidth that reading a token's bytes in its time comes to; can be above 1 if caches helped.
/// None if either is unknown. \p bytesPerSecond: measured on this machine, never a data sheet's figure.
std::optional<double> bandwidthShare(const TokenCost &cost, double milliseconds, double bytesPerSecond);

} // namespace moire::analysis
