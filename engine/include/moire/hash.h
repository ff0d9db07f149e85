// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moire {

/// SHA-256 of some bytes, 64 lower-case digits; gguf::File::sha256() is for model files.
std::string sha256(std::string_view bytes);

} // namespace moire
