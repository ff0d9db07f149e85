// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <string_view>
#include <variant>

/// Routing as rows of text.
namespace moire::analysis {

/// Rows `layer,expert`, one per choice, or with a heading that names columns: `layer` and `expert`, and as they are
/// there `token` (the number of the token, from 0, not its id), `gate`, and `count` (choices that a row stands for).
/// With tokens it is one sequence; without, only sums.
std::variant<ForeignCounts, ForeignRoutes> readRoutingCsv(std::string_view text, const ForeignModel &model,
                                                          const std::string &where);

/// `token,layer,expert`, and `gate` if the routes have gates. With a \p firstToken above 0 it continues a table:
/// without a heading, and the tokens are numbered from there.
std::string writeRoutingCsv(const ForeignRoutes &routes, uint64_t firstToken = 0);

} // namespace moire::analysis
