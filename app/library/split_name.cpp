// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/split_name.h"

#include <QRegularExpression>

namespace moire {

std::optional<SplitName> SplitName::of(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)-([0-9]{5})-of-([0-9]{5})\\.gguf$"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    const SplitName name{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    return name.number >= 1 && name.number <= name.count ? std::optional(name) : std::nullopt;
}

QString SplitName::part(const QString &stem, int number, int count)
{
    return QStringLiteral("%1-%2-of-%3.gguf")
        .arg(stem)
        .arg(number, 5, 10, QLatin1Char('0'))
        .arg(count, 5, 10, QLatin1Char('0'));
}

} // namespace moire
