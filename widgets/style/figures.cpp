// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figures.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

namespace {

/// Sans-serif families whose digits are equally wide by default, on the platforms that the program runs on.
const QStringList &familiesWithTabularDigits()
{
    static const QStringList names{
        QStringLiteral("Noto Sans"),      QStringLiteral("Roboto"),      QStringLiteral("Segoe UI"),
        QStringLiteral("Helvetica Neue"), QStringLiteral("Open Sans"),   QStringLiteral("Liberation Sans"),
        QStringLiteral("Arial"),          QStringLiteral("Nimbus Sans"), QStringLiteral("DejaVu Sans")};
    return names;
}

/// The family that stands in for one whose digits differ. Asked once a family and weight: measuring costs.
QString standIn(const QFont &font)
{
    static QHash<QString, QString> known;
    const QString key = font.family() + QChar(u'\n') + QString::number(font.weight());
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    QString family = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    for (const QString &name : familiesWithTabularDigits()) {
        QFont candidate = font;
        candidate.setFamilies({name});
        if (QFontInfo(candidate).family().compare(name, Qt::CaseInsensitive) == 0 && hasTabularDigits(candidate)) {
            family = name;
            break;
        }
    }
    known.insert(key, family);
    return family;
}

} // namespace

bool hasTabularDigits(const QFont &font)
{
    QFont plain = font;
    plain.setKerning(false);
    const QFontMetricsF metrics(plain);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; digit++)
        if (std::abs(metrics.horizontalAdvance(QString(10, digit)) - 10 * width) > 0.01)
            return false;
    return true;
}

QFont tabularFont(const QFont &font)
{
    QFont figures = font;
    figures.setKerning(false);
    if (!hasTabularDigits(figures))
        figures.setFamilies({standIn(figures)});
    return figures;
}

namespace {

double digitRoom(const QFontMetricsF &metrics)
{
    double room = 0;
    for (char16_t digit = u'0'; digit <= u'9'; digit++)
        room = std::max(room, metrics.horizontalAdvance(QChar(digit)));
    return room;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Calls `each(text, width, room)` for every digit, and for what is between digits as a whole.
template <class Each>
void eachFigure(const QFont &font, const QString &text, Each each)
{
    const QFontMetricsF metrics(font);
    const double room = digitRoom(metrics);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (!isDigit(text[at]) && end < text.size() && !isDigit(text[end]))
            end++;
        const QString part = text.mid(at, end - at);
        const double width = metrics.horizontalAdvance(part);
        each(part, width, isDigit(text[at]) ? room : width);
        at = end;
    }
}

} // namespace

double figuresWidth(const QFont &font, const QString &text)
{
    double sum = 0;
    eachFigure(font, text, [&](const QString &, double, double room) { sum += room; });
    return sum;
}

void drawFigures(QPainter *painter, const QPointF &at, const QString &text)
{
    double x = at.x();
    eachFigure(painter->font(), text, [&](const QString &part, double width, double room) {
        painter->drawText(QPointF(x + (room - width) / 2, at.y()), part);
        x += room;
    });
}

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    if (font.pointSizeF() > 0)
        caption.setPointSizeF(font.pointSizeF() * 0.9);
    else
        caption.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.9))));
    return caption;
}

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace moire::widgets
