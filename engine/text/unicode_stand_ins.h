// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Characters that Unicode gained after version 14, the one of Debian 12's PCRE2. For matching, each is replaced by an
/// older character that every rule treats alike, so that a text is cut as by a library that knows Unicode 16.
namespace moire::text {

struct StandIn {
    char32_t first;
    char32_t last;
    char32_t character; ///< as long in UTF-8 as those from first to last
};

extern const std::array<StandIn, 126> standIns; ///< ascending

} // namespace moire::text
