// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <filesystem>

namespace moire::test {

/// Writes \p file to \p target with every tensor dequantised to F32 and the metadata unchanged. Throws Error (Failed)
/// if it cannot be written, and std::runtime_error if the file contains metadata that this cannot copy.
void writeDequantized(const gguf::File &file, const std::filesystem::path &target);

} // namespace moire::test
