// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moire {

/// The file of the built-in model (docs/model-card.md): "instruct", which everything opens unless told otherwise, or
/// its ancestors "base" and "zero". Looked for where an installed program has it, relative to the program's own place,
/// so that a moved installation still finds it; then in the source tree that this was built from. Empty: neither has
/// it.
std::string builtinModelPath(std::string_view kind = "instruct");

} // namespace moire
