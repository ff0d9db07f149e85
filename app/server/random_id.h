// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

namespace moire::server {

/// Letters and digits that cannot be guessed. Any thread.
inline std::string randomId(size_t length)
{
    constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::random_device device;
    std::uniform_int_distribution<size_t> any(0, sizeof digits - 2);
    std::string id;
    for (size_t i = 0; i < length; ++i)
        id += digits[any(device)];
    return id;
}

} // namespace moire::server
