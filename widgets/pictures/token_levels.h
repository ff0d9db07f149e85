// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <utility>
#include <vector>

namespace moire::widgets {

/// Where the smallest and the largest of a long growing row of values are, for any range, in a few steps: every level
/// keeps them for 8 neighbours of the level below.
class TokenLevels {
public:
    struct Ends {
        qsizetype least = -1; ///< index of the smallest value, the first of equals; -1: no values
        qsizetype most = -1;
    };

    void clear();
    void append(float value); ///< NaN counts as 0
    qsizetype size() const { return static_cast<qsizetype>(m_values.size()); }
    float at(qsizetype i) const { return m_values[static_cast<size_t>(i)]; }
    Ends ends(qsizetype begin, qsizetype end) const; ///< clamped to what there is

private:
    static constexpr qsizetype fan = 8;

    void add(Ends &ends, const Ends &more) const;

    std::vector<float> m_values;
    std::vector<std::vector<Ends>> m_levels; ///< [0]: of 8 values
};

} // namespace moire::widgets
