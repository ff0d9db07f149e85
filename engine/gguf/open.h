// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gguf/parser.h"

#include <filesystem>
#include <memory>

namespace moire::gguf {

/// File::open() with limits on the header of each part.
std::shared_ptr<const File> openFile(const std::filesystem::path &path, const HeaderLimits &limits);

} // namespace moire::gguf
