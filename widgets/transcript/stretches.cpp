// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/stretches.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

constexpr int maxLines = 64;
constexpr qsizetype maxUnits = 4096;
constexpr int foldLines = 12; ///< shown of a question that is longer than longLines
constexpr int longLines = 18;
constexpr qsizetype foldUnits = 1200;
constexpr qsizetype longUnits = longestFolded;

/// The end of the line that holds \p from, looking no further than \p limit.
qsizetype lineEnd(QStringView text, qsizetype from, qsizetype limit)
{
    const auto begin = text.begin() + from;
    return std::find(begin, text.begin() + limit, QLatin1Char('\n')) - text.begin();
}

} // namespace

std::vector<Stretch> stretches(QStringView text)
{
    std::vector<Stretch> found;
    qsizetype begin = 0;
    do {
        const qsizetype limit = std::min(text.size(), begin + maxUnits);
        qsizetype end = begin; // behind the last whole line
        qsizetype next = begin;
        bool whole = false;
        for (int lines = 0; lines < maxLines; ++lines) {
            const qsizetype at = lineEnd(text, next, limit);
            if (at == limit && limit < text.size())
                break;
            end = at;
            whole = true;
            if (at == text.size()) {
                next = at;
                break;
            }
            next = at + 1;
        }
        if (!whole) { // a line longer than a stretch: behind a space if there is one near
            end = limit;
            const QStringView tail = text.mid(limit - 256, 256);
            if (const auto space = tail.lastIndexOf(QLatin1Char(' ')); space >= 0)
                end = limit - 256 + space + 1;
            else if (text[end].isLowSurrogate())
                --end;
            next = end;
        }
        found.push_back({static_cast<qint32>(begin), static_cast<qint32>(end)});
        if (next == text.size() && end < next) // the text ends with a line end: the empty line behind is shown
            found.push_back({static_cast<qint32>(next), static_cast<qint32>(next)});
        begin = next;
    } while (begin < text.size());
    return found;
}

qint32 foldedLength(QStringView text)
{
    const qsizetype limit = std::min(text.size(), longUnits + 1);
    qsizetype at = 0;
    qsizetype folded = -1;
    int lines = 0;
    while (at < limit) {
        at = lineEnd(text, at, limit);
        ++lines;
        if (lines == foldLines)
            folded = at;
        if (lines > longLines)
            return static_cast<qint32>(std::min(folded, foldUnits));
        ++at;
    }
    if (text.size() <= longUnits)
        return static_cast<qint32>(text.size());
    qsizetype end = foldUnits;
    if (folded >= 0)
        end = std::min(end, folded);
    if (text[end].isLowSurrogate())
        --end;
    return static_cast<qint32>(end);
}

} // namespace moire::widgets::transcript
