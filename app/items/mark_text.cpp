// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/mark_text.h"

#include <moire/chat_template.h>

#include <QString>

#include <algorithm>

namespace moire {

const ThinkingMarks &thinkingMarks()
{
    static const ThinkingMarks known = [] {
        ThinkingMarks list;
        for (const ThinkingFormat &format : knownThinkingFormats()) {
            list.open.push_back(QString::fromStdString(format.open).toStdU16String());
            list.close.push_back(QString::fromStdString(format.close).toStdU16String());
            list.longest = std::max(list.longest, list.close.back().size());
        }
        return list;
    }();
    return known;
}

bool isLineBreak(char16_t c)
{
    return c == u'\r' || c == u'\n';
}

bool isWhiteSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || isLineBreak(c);
}

std::u16string_view withoutBreaks(std::u16string_view units, QStringView text)
{
    if (!text.isEmpty() && !isLineBreak(text[0].unicode()))
        while (!units.empty() && isLineBreak(units.front()))
            units.remove_prefix(1);
    return units;
}

} // namespace moire
