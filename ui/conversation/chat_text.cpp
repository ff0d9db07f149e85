// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_text.h"

#include "storage/text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace moire::ui {

namespace {

/// Marks of the Unicode Bidirectional Algorithm (Unicode Standard Annex #9), which would reorder what follows them.
bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString shownText(const QString &text, qsizetype maxLength)
{
    QString line = text.left(2 * maxLength); // titles may be of any length
    line.removeIf(isDirectionMark);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return cutText(line.simplified(), maxLength);
}

QString menuText(const QString &text)
{
    return shownText(text, 60).replace(u'&', QStringLiteral("&&"));
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype maxOneLine = 100; // Qt breaks longer ones, and short ones into narrow columns if it may
    return text.isEmpty()
        ? QString()
        : Qt::convertFromPlainText(text, text.size() <= maxOneLine ? Qt::WhiteSpacePre : Qt::WhiteSpaceNormal);
}

void setPlainText(QMessageBox &box, const QString &informative)
{
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(informative);
    for (QLabel *label : box.findChildren<QLabel *>()) // QMessageBox has no format for the second text
        label->setTextFormat(Qt::PlainText);
}

QString fileNameOf(const QString &title)
{
    constexpr qsizetype maxLength = 60; // at most 240 bytes; file systems allow 255
    QString name = shownText(title, maxLength);
    for (QChar &c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'-';
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QCoreApplication::translate("moire::ui::ChatTransfer", "Chat") : name;
}

} // namespace moire::ui
