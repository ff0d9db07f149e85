// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace moire {

qsizetype graphemeBorder(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    // The finder reads all that it is given: no more than a long grapheme on either side.
    constexpr qsizetype reach = 256;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.mid(from, 2 * reach));
    finder.setPosition(at - from);
    const qsizetype border = finder.isAtBoundary() ? at - from : finder.toPreviousBoundary();
    if (border > 0)
        return from + border;
    if (from == 0)
        return 0;
    return text[at].isLowSurrogate() ? at - 1 : at; // hundreds of marks on one letter: anywhere
}

QString cutText(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = graphemeBorder(text, longest);
    if (end == 0) // one grapheme is longer
        end = text[longest].isLowSurrogate() ? longest - 1 : longest;
    return text.left(end) + u'…';
}

} // namespace moire
