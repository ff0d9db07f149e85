// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace moire {

/// Formats bytes for people: "0.3 MiB", "412 MiB", "79.1 GiB".
inline std::string memoryText(uint64_t bytes)
{
    const uint64_t mib = bytes >> 20;
    if (mib >= 10 && mib < 10240)
        return std::to_string(mib) + " MiB";
    const uint64_t tenths = mib < 10 ? bytes * 10 >> 20 : mib * 10 / 1024;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + (mib < 10 ? " MiB" : " GiB");
}

} // namespace moire
