// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace moire::analysis {

/// Random numbers that are the same on every machine, unlike the distributions of <random>: SplitMix64 (Steele, Lea and
/// Flood 2014, https://doi.org/10.1145/2714064.2660195).
class Random {
public:
    explicit Random(uint64_t seed) : m_state(seed) { }

    uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        return mixed(m_state);
    }

    /// Uniform in [0, \p limit); \p limit above 0. The bias is below limit / 2^32.
    uint32_t below(uint32_t limit) { return static_cast<uint32_t>((next() >> 32) * limit >> 32); }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } ///< in [0, 1)

    template <class T>
    void shuffle(std::span<T> items)
    {
        for (auto left = static_cast<uint32_t>(items.size()); left > 1; --left)
            std::swap(items[left - 1], items[below(left)]);
    }

    /// A hash of \p x in which every bit depends on every bit of x.
    static constexpr uint64_t mixed(uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
        return x ^ (x >> 31);
    }

private:
    uint64_t m_state;
};

} // namespace moire::analysis
