// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moire {

/// Path of a built-in model file (docs/model-card.md): "instruct", the default model everywhere, or its ancestors
/// "base" and "zero". Looks in the installation first, relative to the executable so that a moved installation still
/// works, then through the link "moire-models" that a build places beside its programs. Empty if the file is in
/// neither.
std::string builtinModelPath(std::string_view kind = "instruct");

} // namespace moire
