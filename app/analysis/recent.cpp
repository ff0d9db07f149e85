// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recent.h"

#include <algorithm>
#include <numeric>

namespace moire::analysis {

void RecentValues::add(double value)
{
    m_ring[m_at] = value;
    m_at = (m_at + 1) % m_ring.size();
    m_size = std::min(m_size + 1, m_ring.size());
}

double RecentValues::mean() const
{
    const auto end = m_ring.begin() + static_cast<std::ptrdiff_t>(m_size);
    return m_size > 0 ? std::accumulate(m_ring.begin(), end, 0.0) / static_cast<double>(m_size) : 0.0;
}

double RecentValues::median() const
{
    if (m_size == 0)
        return 0.0;
    std::vector<double> sorted(m_ring.begin(), m_ring.begin() + static_cast<std::ptrdiff_t>(m_size));
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(m_size / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace moire::analysis
