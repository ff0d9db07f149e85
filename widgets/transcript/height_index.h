// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace moire::widgets::transcript {

/// Heights of things that stand below one another, in pixels, with their sums: a Fenwick tree. Everything is
/// O(log n), but for at(), total() and truncate().
class HeightIndex {
public:
    qsizetype size() const { return static_cast<qsizetype>(m_heights.size()); }
    int at(qsizetype index) const { return m_heights[static_cast<size_t>(index)]; }
    qint64 total() const { return before(size()); }
    /// Sum of the heights in front of \p index, which may be size().
    qint64 before(qsizetype index) const;
    /// The one that covers \p y; the first or last where \p y is outside. -1 when there is none.
    qsizetype find(qint64 y) const;
    void set(qsizetype index, int height);
    void append(int height);
    void truncate(qsizetype size);
    void assign(std::vector<int> heights); ///< O(n)
    const std::vector<int> &heights() const { return m_heights; }

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< m_sums[i]: of the lowest set bit of i + 1 many heights that end with i
};

} // namespace moire::widgets::transcript
