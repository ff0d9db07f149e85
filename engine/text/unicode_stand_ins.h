// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Characters added after Unicode 14, the version of Debian 12's PCRE2. For matching, each is replaced by an older
/// character that every rule treats the same, so that text is split as with a library for Unicode 16.
namespace moire::text {

struct StandIn {
    char32_t first;
    char32_t last;
    char32_t character; ///< as many bytes of UTF-8 as those from first to last
};

extern const std::array<StandIn, 126> standIns; ///< ascending

} // namespace moire::text
