// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <string>
#include <string_view>

namespace moire {

/// The type of most bytes of the file; empty if there are no tensors.
std::string_view dominantType(const gguf::File &file);

/// The usual name of the file's mixture of types: general.file_type ("Q4_K_M"), unless it contradicts the tensors; then
/// dominantType().
std::string quantizationName(const gguf::File &file);

} // namespace moire
