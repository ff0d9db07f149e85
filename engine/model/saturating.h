// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

/// Size arithmetic that saturates at UINT64_MAX instead of wrapping: no memory is that large, so size checks fail.
namespace moire {

inline uint64_t product(std::initializer_list<uint64_t> factors)
{
    uint64_t out = 1;
    for (const uint64_t f : factors)
        if (__builtin_mul_overflow(out, f, &out))
            return UINT64_MAX;
    return out;
}

inline uint64_t sum(std::initializer_list<uint64_t> terms)
{
    uint64_t out = 0;
    for (const uint64_t t : terms)
        if (__builtin_add_overflow(out, t, &out))
            return UINT64_MAX;
    return out;
}

} // namespace moire
