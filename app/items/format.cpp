// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// At most three digits, without a zero after the point: "37", "15.7", "3.4".
QString scaled(double value)
{
    return QLocale().toString(value, 'f', value < 99.95 && std::round(value * 10) != 10 * std::round(value) ? 1 : 0);
}

/// How many times to divide \p value by 1000 so that it has at most three digits when rounded.
int stepOf(double value, int steps)
{
    int step = 0;
    for (; step + 1 < steps && value >= 999.5; ++step)
        value /= 1000;
    return step;
}

/// A number and its unit, which text from right to left would exchange.
QString figure(const QString &text)
{
    constexpr QChar isolate(0x2068); // in the direction of its first letter
    constexpr QChar end(0x2069);
    return QLocale().textDirection() == Qt::RightToLeft ? isolate + text + end : text;
}

} // namespace

QString bytes(quint64 count)
{
    const auto value = static_cast<double>(count);
    const int step = stepOf(value, 6);
    const QString number = scaled(value / std::pow(1000.0, step));
    switch (step) {
    case 0:
        return figure(Text::tr("%1 bytes", "very small file").arg(number));
    case 1:
        return figure(Text::tr("%1 kB").arg(number));
    case 2:
        return figure(Text::tr("%1 MB").arg(number));
    case 3:
        return figure(Text::tr("%1 GB").arg(number));
    case 4:
        return figure(Text::tr("%1 TB").arg(number));
    default:
        return figure(Text::tr("%1 PB").arg(number));
    }
}

QString count(quint64 number)
{
    return QLocale().toString(number);
}

QString shortCount(quint64 number)
{
    const auto value = static_cast<double>(number);
    const int step = stepOf(value, 5);
    const QString text = scaled(value / std::pow(1000.0, step));
    switch (step) {
    case 0:
        return text;
    case 1:
        return figure(Text::tr("%1 K", "thousands").arg(text));
    case 2:
        return figure(Text::tr("%1 M", "millions").arg(text));
    case 3:
        return figure(Text::tr("%1 B", "billions: 10^9").arg(text));
    default:
        return figure(Text::tr("%1 T", "trillions: 10^12").arg(text));
    }
}

int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString sentence(const QString &error)
{
    const auto end = std::find_if(error.begin(), error.end(), [](QChar c) { return !c.isLower(); });
    if (end == error.begin() || (end != error.end() && *end != u' ' && *end != u','))
        return error; // "blk.0.attn_q.weight", "notes.txt"
    return error.front().toUpper() + error.mid(1);
}

QString threeDigits(double value)
{
    const double size = std::abs(value);
    return QLocale().toString(value, 'f', size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

QString speed(double tokensPerSecond)
{
    return figure(threeDigits(tokensPerSecond) + u' ' + speedUnit());
}

QString speedUnit()
{
    return Text::tr("tok/s", "tokens per second");
}

QString milliseconds(double duration)
{
    if (duration < 999.5)
        return figure(Text::tr("%1 ms").arg(QLocale().toString(duration, 'f', duration < 9.95 ? 1 : 0)));
    return figure(Text::tr("%1 s").arg(QLocale().toString(duration / 1000, 'f', duration < 99'950 ? 1 : 0)));
}

QString percent(double fraction)
{
    return figure(Text::tr("%1 %").arg(QLocale().toString(100 * fraction, 'f', 1)));
}

} // namespace moire::format
