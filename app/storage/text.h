// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Texts for names and titles. They are never cut inside a grapheme: a user-perceived character (Unicode Standard Annex
/// #29).
namespace moire {

/// The last grapheme border at or before \p at, clamped to 0 ... text.size().
qsizetype graphemeBorder(const QString &text, qsizetype at);

/// \p text, or as much of it as fits in \p maxLength UTF-16 units, followed by "…".
QString cutText(const QString &text, qsizetype maxLength);

/// \p text with a space for every control character, and for what SQLite does not keep in a text.
QString withoutControls(QString text);

} // namespace moire
