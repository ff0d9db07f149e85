// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace moire {

/// Where two texts differ, by words (runs without white space): positions and lengths in UTF-16 units, ascending.
struct TextDifferences {
    using Ranges = std::vector<std::pair<qsizetype, qsizetype>>;
    Ranges first; ///< words of the first text that the second lacks
    Ranges second;
    qsizetype common = 0; ///< units that both begin with, up to the beginning of a word
};

/// A longest common subsequence of words after what both begin with. Beyond 1500 words on either side everything after
/// the beginning counts as different, so that time and memory stay bounded.
TextDifferences textDifferences(const QString &first, const QString &second);

} // namespace moire
