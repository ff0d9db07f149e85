// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/interpreter.h"

#include <unordered_map>

namespace moire::jinja {

// What methods.cpp and string_methods.cpp share.
using I = Interpreter;
using V = Value;
using Method = V (*)(I &, const V &, const Args &);

const std::string &stringArgument(const V &v); ///< the template fails where it is none
int64_t integerArgument(const V &v); ///< likewise
const std::unordered_map<std::string, Method> &stringMethods();

} // namespace moire::jinja
