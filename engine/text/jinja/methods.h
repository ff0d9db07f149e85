// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/interpreter.h"

#include <unordered_map>

namespace moire::jinja {

// Shared by methods.cpp and string_methods.cpp.
using Method = V (*)(I &, const V &, const Args &);

const std::string &stringArgument(const V &v); ///< fails if it is not a string
int64_t integerArgument(const V &v); ///< fails if it is not an integer
const std::unordered_map<std::string, Method> &stringMethods();

} // namespace moire::jinja
