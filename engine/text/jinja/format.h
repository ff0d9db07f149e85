// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/interpreter.h"

#include <string>

namespace moire::jinja {

/// Python's format % arguments (https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting).
std::string formatPercent(Interpreter &interpreter, const std::string &format, const Value &arguments);

/// Python's format.format(arguments) (https://docs.python.org/3/library/string.html#format-string-syntax).
std::string formatBraces(Interpreter &interpreter, const std::string &format, const Args &arguments);

} // namespace moire::jinja
