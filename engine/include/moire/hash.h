// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moire {

/// SHA-256 of \p bytes as 64 lower-case hex digits. For model files: gguf::File::sha256().
std::string sha256(std::string_view bytes);

} // namespace moire
