// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <optional>
#include <string>
#include <vector>

namespace moire::remote {

/// What is needed to give each token of an answer its experts.
struct RouteJoin {
    std::string routes; ///< base64, AnswerPart::routes
    analysis::ForeignModel model; ///< without rows: unknown
    std::optional<uint64_t> promptTokens;
    std::optional<uint64_t> completionTokens;
    size_t records = 0; ///< tokens of the answer that were recorded
    std::string where;
};

/// The experts of each of the answer's tokens, in the router's order; the last ones have none, because servers do not
/// evaluate the last token. Gate weights are 0: servers do not give them. Throws Error (Refused) if the array cannot be
/// read, has another shape than the model, or does not match the tokens, so that nothing is assigned to a wrong token.
/// Memory is a small multiple of the text.
std::vector<TokenRoutes> joinRoutes(const RouteJoin &join);

} // namespace moire::remote
