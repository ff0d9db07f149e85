// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text cut for show, never inside what a reader sees as one character (Unicode Standard Annex #29).
namespace moire {

/// The last border of a grapheme at or before \p at, which is from 0 to text.size().
qsizetype graphemeBorder(const QString &text, qsizetype at);

/// \p text, or as much of it as fits into \p longest UTF-16 units, with "…" behind.
QString cutText(const QString &text, qsizetype longest);

} // namespace moire
