// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <string_view>

/// Completions of servers with the experts of every token:
/// - vLLM (--enable-return-routed-experts): `routed_experts` of each choice, base64 of a NumPy file [tokens, layers, k]
/// - SGLang (return_routed_experts): `routed_experts` of `meta_info`, base64 of int32 numbers without shape, in the
///   same order; -1: no choice
/// Both record the prompt and the answer, without the last token, which was not evaluated.
namespace moire::analysis {

/// All sequences of a response, of a JSON array of responses, or of JSON lines; null values are skipped. SGLang's need
/// \p model, for their shape. Memory is a small multiple of \p json.
std::vector<ForeignRoutes> readRoutedExperts(std::string_view json, const ForeignModel &model,
                                             const std::string &where);

std::string writeVllm(std::span<const ForeignRoutes> sequences); ///< one completion, a choice per sequence
std::string writeSglang(std::span<const ForeignRoutes> sequences); ///< an array of responses

} // namespace moire::analysis
