// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <random>
#include <string_view>

namespace moire::text {

/// Hash with a random seed per instance, so that a hostile vocabulary cannot force collisions. Multiplies to 128 bits
/// and folds the halves, eight bytes per step (the scheme of wyhash).
class SeededHash {
public:
    SeededHash()
    {
        std::random_device device;
        m_seed = static_cast<uint64_t>(device()) << 32 | device();
    }

    uint64_t operator()(uint64_t key) const { return fold(key ^ m_seed, multiplier ^ m_seed); }

    uint64_t operator()(std::string_view bytes) const
    {
        uint64_t state = fold(m_seed ^ bytes.size(), multiplier);
        while (bytes.size() > 8) {
            state = fold(state ^ load(bytes.data(), 8), multiplier ^ m_seed);
            bytes.remove_prefix(8);
        }
        return fold(state ^ load(bytes.data(), bytes.size()), multiplier ^ m_seed);
    }

private:
    static constexpr uint64_t multiplier = 0x9E3779B97F4A7C15u; // 2^64 / golden ratio, odd
    __extension__ using Wide = unsigned __int128;

    static uint64_t fold(uint64_t a, uint64_t b)
    {
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
    }

    static uint64_t load(const char *bytes, size_t n)
    {
        uint64_t value = 0;
        if (n == 8)
            std::memcpy(&value, bytes, 8); // a fixed size becomes one instruction
        else if (n != 0)
            std::memcpy(&value, bytes, n);
        return value;
    }

    uint64_t m_seed;
};

} // namespace moire::text
