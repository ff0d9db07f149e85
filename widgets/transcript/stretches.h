// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace moire::widgets::transcript {

/// A part of a text that is laid out by itself; a line end between two stretches belongs to neither.
struct Stretch {
    qint32 begin = 0;
    qint32 end = 0;
};

/// Parts of at most 64 lines and 4096 units, at least one. A line that is longer is cut.
std::vector<Stretch> stretches(QStringView text);
inline constexpr qint32 longestFolded = 1800; ///< units of a question that are shown at first, at most
/// How much of a question is shown at first: all of a short one.
qint32 foldedLength(QStringView text);

} // namespace moire::widgets::transcript
