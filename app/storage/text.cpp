// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace moire {

qsizetype graphemeBorder(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    // The finder reads all the text it is given, so it gets no more than a long grapheme on either side.
    constexpr qsizetype reach = 256;
    const qsizetype begin = std::max<qsizetype>(0, at - reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.mid(begin, 2 * reach));
    finder.setPosition(at - begin);
    const qsizetype border = finder.isAtBoundary() ? at - begin : finder.toPreviousBoundary();
    if (border > 0)
        return begin + border;
    if (begin == 0)
        return 0;
    return text[at].isLowSurrogate() ? at - 1 : at; // hundreds of marks on one letter: cut anywhere
}

QString cutText(const QString &text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    qsizetype end = graphemeBorder(text, maxLength);
    if (end == 0) // a single grapheme is longer
        end = text[maxLength].isLowSurrogate() ? maxLength - 1 : maxLength;
    return text.left(end) + u'…';
}

QString withoutControls(QString text)
{
    for (qsizetype i = 0; i < text.size(); i++) {
        const char16_t c = std::as_const(text)[i].unicode();
        const bool pair =
            QChar::isHighSurrogate(c) && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate();
        if (pair)
            i++;
        else if (QChar::isSurrogate(c) || c == 0xfeff || c >= 0xfffe || QChar::category(c) == QChar::Other_Control)
            text[i] = u' ';
    }
    return text;
}

} // namespace moire
