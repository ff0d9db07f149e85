// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace moire {

/// \p text as UTF-8, in which unpaired surrogates are encoded like other characters (WTF-8), so that every QString
/// comes back from exactText() unchanged. Never a null array.
QByteArray exactBytes(const QString &text);

/// Undoes exactBytes(); bytes that are not valid become U+FFFD.
QString exactText(const QByteArray &bytes);

} // namespace moire
