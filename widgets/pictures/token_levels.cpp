// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/token_levels.h"

#include <algorithm>
#include <cmath>

namespace moire::widgets {

void TokenLevels::clear()
{
    m_values.clear();
    m_levels.clear();
}

void TokenLevels::add(Ends &ends, const Ends &more) const
{
    if (more.least >= 0 && (ends.least < 0 || at(more.least) < at(ends.least)))
        ends.least = more.least;
    if (more.most >= 0 && (ends.most < 0 || at(more.most) > at(ends.most)))
        ends.most = more.most;
}

void TokenLevels::append(float value)
{
    const qsizetype i = size();
    m_values.push_back(std::isnan(value) ? 0 : value);
    qsizetype bucket = i / fan;
    for (size_t level = 0;; level++, bucket /= fan) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Ends> &ends = m_levels[level];
        if (static_cast<size_t>(bucket) == ends.size()) {
            // A new level's first bucket holds what the level below it had.
            ends.emplace_back();
            if (level > 0 && bucket == 0) {
                for (const Ends &below : m_levels[level - 1])
                    add(ends.back(), below);
            }
        }
        add(ends[static_cast<size_t>(bucket)], {i, i});
        if (ends.size() == 1)
            break;
    }
}

TokenLevels::Ends TokenLevels::ends(qsizetype begin, qsizetype end) const
{
    begin = std::max<qsizetype>(begin, 0);
    end = std::min(end, size());
    Ends result;
    Ends tail; // collected from the end, later than what `result` holds
    if (begin >= end)
        return result;
    const auto single = [](qsizetype i) { return Ends{i, i}; };
    while (begin < end && begin % fan != 0)
        add(result, single(begin++));
    while (begin < end && end % fan != 0) {
        Ends here = single(--end);
        add(here, tail);
        tail = here;
    }
    for (size_t level = 0; begin < end; level++) {
        begin /= fan;
        end /= fan;
        const std::vector<Ends> &ends = m_levels[level];
        const auto bucket = [&](qsizetype i) { return ends[static_cast<size_t>(i)]; };
        while (begin < end && (begin % fan != 0 || level + 1 >= m_levels.size()))
            add(result, bucket(begin++));
        while (begin < end && end % fan != 0) {
            Ends here = bucket(--end);
            add(here, tail);
            tail = here;
        }
    }
    add(result, tail);
    return result;
}

} // namespace moire::widgets
