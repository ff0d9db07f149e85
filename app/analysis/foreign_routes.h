// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <moire/trace.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

/// Routing that other programs recorded. Everything read is untrusted: time and memory are bounded by the size of the
/// file, which is bounded itself, and moire::Error (Refused) says what is wrong, where, and what to do.
namespace moire::analysis {

constexpr uint64_t maxForeignBytes = uint64_t{2} << 30; ///< of a file; larger ones are refused before they are read

/// What a recording does not contain.
enum class Missing : uint8_t {
    Gates, ///< gate weights: gate mass is not available
    Tokens, ///< token ids: no typical tokens
    Texts,
    Order, ///< which choices belong to one token: no sequences, cache curves or partners
    Model, ///< the model's shape: layers are numbered from 0, and experts up to the highest id
};

/// The model that the routing is said to come from.
struct ForeignModel {
    RouteShape shape; ///< no rows: unknown
    uint32_t layers = 0; ///< of the whole model, dense ones included
};
ForeignModel foreignModel(const ModelConfig &config);

/// The routes of one sequence.
struct ForeignRoutes {
    RouteShape shape;
    std::vector<ExpertId> chosen; ///< [tokens, rows, k]
    std::vector<float> gates; ///< likewise; empty: missing
    std::vector<TokenId> ids; ///< [tokens]; empty: missing
    std::optional<uint64_t> promptTokens; ///< how many of the tokens are the prompt's
    std::vector<Missing> missing;

    uint64_t tokens() const { return shape.choices() > 0 ? chosen.size() / shape.choices() : 0; }
};

/// Sums without sequences.
struct ForeignCounts {
    ExpertUsage usage; ///< without gate mass; `tokens` is 0: not known
    std::vector<Missing> missing;
};

/// An array of expert ids in C order; negative: no choice.
struct IdArray {
    std::vector<uint64_t> dims;
    std::vector<int32_t> values; ///< the product of dims
};

std::string chosenTwice(uint32_t expert); ///< the error of all forms

/// Checks an array [tokens, layers, k] against \p model: layers are all of the model's, or its expert layers; k is the
/// model's; ids are below `experts`, and occur once for a token in a layer. \p where names the source in errors.
ForeignRoutes routesFromArray(IdArray array, const ForeignModel &model, const std::string &where);
/// The other way: [tokens, rows, k], with -1 for no choice.
IdArray arrayFromRoutes(const ForeignRoutes &routes);
/// Routes of tokens of an answer, to export; tokens without routes are left out.
ForeignRoutes routesOf(const Columns &columns);
/// As columns, for all other statistics; without times and probabilities. \p first: number of the first token.
Columns columnsOf(const ForeignRoutes &routes, uint32_t first = 0);

/// The whole file. Throws Error: Failed (cannot be read), Refused (larger than \p limit).
std::string readForeignFile(const std::filesystem::path &path, uint64_t limit = maxForeignBytes);

} // namespace moire::analysis
