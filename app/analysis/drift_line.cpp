// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/drift_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire::analysis {

namespace {

constexpr float noDrift = std::numeric_limits<float>::quiet_NaN();

/// The choices of the tokens before a place and of those from it, which moves forward.
class Windows {
public:
    Windows(const RouteShape &shape, std::span<const ExpertId> chosen, uint32_t window)
        : m_shape(shape),
          m_chosen(chosen),
          m_window(window),
          m_before(shape.rows() * shape.experts),
          m_after(m_before.size())
    {
        for (uint32_t n = 0; n < window; ++n)
            count(m_before, n, 1);
        for (uint32_t n = window; n < 2 * window; ++n)
            count(m_after, n, 1);
    }
    /// From token `at` to the next; \p at counts from `window`.
    void advance(uint32_t at)
    {
        count(m_before, at - m_window, -1);
        count(m_before, at, 1);
        count(m_after, at, -1);
        count(m_after, at + m_window, 1);
    }
    double distance() const
    {
        double sum = 0.0;
        for (size_t row = 0; row < m_shape.rows(); ++row)
            sum += rowDistance(row);
        return std::clamp(sum / static_cast<double>(m_shape.rows()), 0.0, 1.0);
    }

private:
    void count(std::vector<int> &counts, uint32_t token, int by)
    {
        for (size_t row = 0; row < m_shape.rows(); ++row)
            for (const ExpertId id :
                 m_chosen.subspan(token * m_shape.choices() + row * m_shape.perToken, m_shape.perToken))
                if (id < m_shape.experts)
                    counts[row * m_shape.experts + id] += by;
    }
    double rowDistance(size_t row) const
    {
        const size_t begin = row * m_shape.experts;
        double all = 0.0;
        double others = 0.0;
        for (size_t i = begin; i < begin + m_shape.experts; ++i) {
            all += m_before[i];
            others += m_after[i];
        }
        double sum = 0.0;
        for (size_t i = begin; i < begin + m_shape.experts; ++i) {
            const double p = all > 0.0 ? m_before[i] / all : 0.0;
            const double q = others > 0.0 ? m_after[i] / others : 0.0;
            sum += p > 0.0 ? 0.5 * p * std::log2(2.0 * p / (p + q)) : 0.0;
            sum += q > 0.0 ? 0.5 * q * std::log2(2.0 * q / (p + q)) : 0.0;
        }
        return sum;
    }

    const RouteShape &m_shape;
    std::span<const ExpertId> m_chosen;
    uint32_t m_window;
    std::vector<int> m_before, m_after; ///< [rows, experts]
};

} // namespace

std::vector<float> driftLine(const RouteShape &shape, std::span<const ExpertId> chosen, uint32_t window,
                             uint32_t stride)
{
    const size_t tokens = shape.choices() > 0 ? chosen.size() / shape.choices() : 0;
    std::vector<float> line(tokens, noDrift);
    if (window == 0 || tokens < 2 * size_t{window})
        return line;
    Windows windows(shape, chosen, window);
    float last = noDrift;
    for (uint32_t at = window; at + window <= tokens; ++at) {
        if ((at - window) % std::max(1U, stride) == 0)
            last = static_cast<float>(windows.distance());
        line[at] = last;
        if (at + window < tokens)
            windows.advance(at);
    }
    return line;
}

} // namespace moire::analysis
