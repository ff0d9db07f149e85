// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/height_index.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

size_t lowestBit(size_t n)
{
    return n & (~n + 1);
}

} // namespace

qint64 HeightIndex::before(qsizetype index) const
{
    qint64 sum = 0;
    for (size_t n = static_cast<size_t>(index); n > 0; n -= lowestBit(n))
        sum += m_sums[n - 1];
    return sum;
}

qsizetype HeightIndex::find(qint64 y) const
{
    const size_t count = m_heights.size();
    if (count == 0)
        return -1;
    size_t step = 1;
    while (step * 2 <= count)
        step *= 2;
    size_t index = 0;
    for (qint64 rest = y; step > 0; step /= 2) {
        if (index + step <= count && m_sums[index + step - 1] <= rest) {
            index += step;
            rest -= m_sums[index - 1];
        }
    }
    return static_cast<qsizetype>(std::min(index, count - 1));
}

void HeightIndex::set(qsizetype index, int height)
{
    const qint64 change = height - m_heights[static_cast<size_t>(index)];
    if (change == 0)
        return;
    m_heights[static_cast<size_t>(index)] = height;
    for (size_t n = static_cast<size_t>(index) + 1; n <= m_sums.size(); n += lowestBit(n))
        m_sums[n - 1] += change;
}

void HeightIndex::append(int height)
{
    const size_t n = m_heights.size() + 1;
    qint64 sum = height;
    for (size_t step = 1; step < lowestBit(n); step *= 2)
        sum += m_sums[n - step - 1];
    m_heights.push_back(height);
    m_sums.push_back(sum);
}

void HeightIndex::truncate(qsizetype size)
{
    m_heights.resize(static_cast<size_t>(size));
    m_sums.resize(static_cast<size_t>(size));
}

void HeightIndex::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.begin(), m_heights.end());
    for (size_t n = 1; n <= m_sums.size(); ++n) {
        if (const size_t parent = n + lowestBit(n); parent <= m_sums.size())
            m_sums[parent - 1] += m_sums[n - 1];
    }
}

} // namespace moire::widgets::transcript
