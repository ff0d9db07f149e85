// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/interpreter.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace moire::jinja {

// Shared by the files with filters.
using Filters = std::unordered_map<std::string, Filter>;

inline std::string text(I &i, const V &v)
{
    return str(v, i.budget());
}
const V *optional(const Args &args, size_t index, std::string_view name); ///< null if missing or none
bool flag(const Args &args, size_t index, std::string_view name);
int64_t integer(const V &v); ///< fails if it is not an integer

Filters sequenceFilters();
Filters textFilters();
Filters numberFilters();

} // namespace moire::jinja
