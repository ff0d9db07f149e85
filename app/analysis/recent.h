// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace moire::analysis {

/// The last values of a number.
class RecentValues {
public:
    explicit RecentValues(size_t count) : m_ring(count) { }

    void add(double value);
    size_t size() const { return m_size; } ///< at most the number given
    bool full() const { return m_size == m_ring.size(); }
    double mean() const; ///< 0 of none
    double median() const; ///< the upper one of an even number; 0 of none

private:
    std::vector<double> m_ring;
    size_t m_at = 0;
    size_t m_size = 0;
};

} // namespace moire::analysis
