// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula_matrix.h"

#include <QStringList>

#include <algorithm>

namespace moire::widgets::markdown {

namespace {

constexpr qsizetype maxPadding = 40; ///< a bound: padding of all rows to one long cell would not be linear

qsizetype widthOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

/// The piece of a tall bracket in a row.
QString piece(QChar bracket, size_t row, size_t count)
{
    static constexpr struct {
        char16_t bracket, top, middle, bottom, centre;
    } pieces[] = {{u'(', u'⎛', u'⎜', u'⎝', u'⎜'}, {u')', u'⎞', u'⎟', u'⎠', u'⎟'}, {u'[', u'⎡', u'⎢', u'⎣', u'⎢'},
                  {u']', u'⎤', u'⎥', u'⎦', u'⎥'}, {u'{', u'⎧', u'⎪', u'⎩', u'⎨'}, {u'}', u'⎫', u'⎪', u'⎭', u'⎬'}};
    if (bracket.isNull() || count == 1)
        return bracket.isNull() ? QString() : QString(bracket);
    for (const auto &entry : pieces)
        if (bracket == QChar(entry.bracket))
            return QChar(row == 0               ? entry.top
                             : row + 1 == count ? entry.bottom
                             : row == count / 2 ? entry.centre
                                                : entry.middle);
    return bracket;
}

bool isEmpty(const std::vector<QString> &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

EnvironmentStyle environmentStyle(QStringView name, QChar open, QChar close)
{
    static constexpr struct {
        QStringView name;
        char16_t open, close;
    } known[] = {{u"pmatrix", u'(', u')'}, {u"bmatrix", u'[', u']'}, {u"Bmatrix", u'{', u'}'}, {u"vmatrix", u'|', u'|'},
                 {u"Vmatrix", u'‖', u'‖'}, {u"cases", u'{', 0},      {u"dcases", u'{', 0},     {u"rcases", 0, u'}'},
                 {u"matrix", 0, 0},        {u"smallmatrix", 0, 0},   {u"array", 0, 0}};
    for (const auto &entry : known)
        if (name == entry.name)
            return {open.isNull() ? QChar(entry.open) : open, close.isNull() ? QChar(entry.close) : close, true};
    return {open, close, false};
}

QString joinRows(std::vector<std::vector<QString>> rows, const EnvironmentStyle &style, bool flat)
{
    if (rows.size() > 1 && isEmpty(rows.back()))
        rows.pop_back(); // behind the last line's end
    if (flat && style.grid) {
        QStringList lines;
        for (const auto &row : rows)
            lines << QStringList(row.begin(), row.end()).join(QLatin1String(", "));
        const bool curly = style.open == u'{';
        const QChar open = style.open.isNull() ? u'[' : style.open,
                    close = curly  ? u'}'
            : style.close.isNull() ? u']'
                                   : style.close;
        return open + lines.join(QLatin1String("; ")) + close;
    }
    std::vector<qsizetype> widths;
    for (const auto &row : rows)
        for (size_t i = 0; style.grid && i < row.size(); i++) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::min(std::max(widths[i], widthOf(row[i])), maxPadding);
        }
    QString text;
    for (size_t r = 0; r < rows.size(); r++) {
        QString line;
        for (size_t i = 0; i < rows[r].size(); i++) {
            const QString &cell = rows[r][i];
            if (!style.grid && i % 2 == 1 && !cell.isEmpty() && !line.isEmpty() && !line.back().isSpace())
                line += u' ';
            line += cell;
            if (style.grid && i + 1 < rows[r].size())
                line += QString(std::max<qsizetype>(0, widths[i] - widthOf(cell)), QChar(0x2007)) + QLatin1String("  ");
            else if (style.grid && !style.close.isNull() && i < widths.size())
                line += QString(std::max<qsizetype>(0, widths[i] - widthOf(cell)), QChar(0x2007));
        }
        const QString open = piece(style.open, r, rows.size()), close = piece(style.close, r, rows.size());
        const bool tall = rows.size() > 1;
        text += (r ? QLatin1String("\n") : QLatin1String("")) + open +
            (tall && !open.isEmpty() ? QLatin1String(" ") : QLatin1String("")) + line +
            (tall && !close.isEmpty() ? QLatin1String(" ") : QLatin1String("")) + close;
    }
    return text;
}

} // namespace moire::widgets::markdown
