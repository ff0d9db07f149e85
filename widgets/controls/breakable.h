// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire::widgets {

/// \p text with zero-width spaces in its long words, so that paths and the like wrap and keep nothing wide. Without
/// separators in it, a word is broken after \p longestRun characters.
inline QString breakable(const QString &text, int longestRun = 24)
{
    QString broken;
    broken.reserve(text.size() + text.size() / 8 + 8);
    int run = 0;
    for (const QChar c : text) {
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
        const bool separates = c == u'/' || c == u'_' || c == u'-';
        if (!c.isHighSurrogate() && ((separates && run > 8) || run >= longestRun)) {
            broken += QChar(0x200B); // zero-width space
            run = 0;
        }
    }
    return broken;
}

} // namespace moire::widgets
