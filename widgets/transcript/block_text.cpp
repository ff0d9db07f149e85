// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/block_text.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

constexpr char16_t lineBreak = 0x2028;
constexpr size_t maxColumns = 64; ///< a table with more is drawn as lines of cells

void appendRun(BlockText &block, const markdown::Run &run, bool code)
{
    Segment segment;
    segment.begin = static_cast<int>(block.text.size());
    segment.length = static_cast<int>(run.text.size());
    segment.sourceBegin = run.sourceBegin;
    segment.sourceEnd = run.sourceEnd;
    segment.verbatim = run.verbatim && run.text.size() == run.sourceEnd - run.sourceBegin;
    segment.format = run.format;
    if (!run.target.isEmpty()) {
        if (block.targets.isEmpty() || block.targets.last() != run.target)
            block.targets.append(run.target);
        segment.target = static_cast<int>(block.targets.size()) - 1;
    }
    block.text += visible(run.text, code);
    block.segments.push_back(segment);
}

void closePiece(BlockText &block, int begin, QChar separator)
{
    block.pieces.push_back({begin, static_cast<int>(block.text.size())});
    block.text += separator;
}

void appendTable(BlockText &block, const markdown::Leaf &leaf)
{
    size_t columns = leaf.alignments.size();
    for (const auto &row : leaf.rows)
        columns = std::max(columns, row.size());
    const bool grid = columns <= maxColumns;
    block.columns = grid ? static_cast<int>(columns) : 0;
    for (const auto &row : leaf.rows) {
        int begin = static_cast<int>(block.text.size());
        for (size_t column = 0; column < (grid ? columns : row.size()); ++column) {
            if (column < row.size()) {
                for (const markdown::Run &run : row[column].runs)
                    appendRun(block, run, false);
            }
            if (grid) {
                closePiece(block, begin, column + 1 == columns ? QLatin1Char('\n') : QLatin1Char('\t'));
                begin = static_cast<int>(block.text.size());
            } else {
                block.text += QLatin1String(" | ");
            }
        }
        if (!grid)
            closePiece(block, begin, QLatin1Char('\n'));
    }
}

} // namespace

bool BlockText::operator==(const BlockText &other) const
{
    const auto same = [](const Segment &a, const Segment &b) {
        return a.begin == b.begin && a.length == b.length && a.format == b.format && a.target == b.target;
    };
    return text == other.text && pieces == other.pieces && targets == other.targets && columns == other.columns &&
        spans == other.spans &&
        std::equal(segments.begin(), segments.end(), other.segments.begin(), other.segments.end(), same);
}

const Segment *BlockText::segmentAt(int position) const
{
    const auto after = std::upper_bound(segments.begin(), segments.end(), position,
                                        [](int at, const Segment &segment) { return at < segment.begin; });
    if (after == segments.begin())
        return nullptr;
    const Segment &segment = *(after - 1);
    return position < segment.begin + segment.length ? &segment : nullptr;
}

qint32 BlockText::sourceAt(int position, bool asEnd) const
{
    if (segments.empty())
        return 0;
    auto after = std::upper_bound(segments.begin(), segments.end(), position, [asEnd](int at, const Segment &segment) {
        return asEnd ? at <= segment.begin : at < segment.begin;
    });
    if (after == segments.begin())
        return segments.front().sourceBegin;
    const Segment &segment = *(after - 1);
    const int inside = position - segment.begin;
    if (inside >= segment.length)
        return segment.sourceEnd;
    if (segment.verbatim)
        return segment.sourceBegin + inside;
    return inside * 2 < segment.length || (inside == 0 && !asEnd) ? segment.sourceBegin : segment.sourceEnd;
}

int BlockText::positionAt(qint32 source, bool asEnd) const
{
    auto after = std::upper_bound(segments.begin(), segments.end(), source, [asEnd](qint32 at, const Segment &segment) {
        return asEnd ? at <= segment.sourceBegin : at < segment.sourceBegin;
    });
    if (after == segments.begin())
        return segments.empty() ? 0 : segments.front().begin;
    const Segment &segment = *(after - 1);
    if (source >= segment.sourceEnd)
        return segment.begin + segment.length;
    if (segment.verbatim)
        return segment.begin + std::min(segment.length, source - segment.sourceBegin);
    return asEnd ? segment.begin + segment.length : segment.begin;
}

QString BlockText::plain(int begin, int end) const
{
    QString part = text.mid(begin, end - begin);
    part.replace(QChar(lineBreak), QLatin1Char('\n'));
    return part;
}

void highlightLines(BlockText &block, QStringView language, markdown::HighlightState &state)
{
    for (const TextRange line : block.pieces) {
        const QStringView text = QStringView(block.text).mid(line.begin, line.end - line.begin);
        for (const markdown::Span &span : markdown::highlight(language, text, state)) {
            const int begin = line.begin + static_cast<int>(span.begin);
            block.spans.push_back({{begin, begin + static_cast<int>(span.length)}, span.kind});
        }
    }
}

BlockText blockText(const markdown::Leaf &leaf)
{
    BlockText block;
    switch (leaf.kind) {
    case markdown::LeafKind::Rule:
        break;
    case markdown::LeafKind::Table:
        appendTable(block, leaf);
        break;
    case markdown::LeafKind::Code:
        for (const markdown::Run &run : leaf.runs) {
            const int begin = static_cast<int>(block.text.size());
            appendRun(block, run, true);
            closePiece(block, begin, QLatin1Char('\n'));
        }
        break;
    case markdown::LeafKind::Paragraph:
    case markdown::LeafKind::Heading:
        for (const markdown::Run &run : leaf.runs)
            appendRun(block, run, run.format & markdown::Code);
        block.pieces.push_back({0, static_cast<int>(block.text.size())});
        return block;
    }
    if (!block.pieces.empty())
        block.text.chop(1);
    return block;
}

BlockText verbatimText(QStringView source, qint32 sourceBegin)
{
    BlockText block;
    block.text = visible(source, false);
    const int length = static_cast<int>(source.size());
    block.segments.push_back({0, length, sourceBegin, sourceBegin + length, true, 0, -1});
    block.pieces.push_back({0, length});
    return block;
}

QString visible(QStringView text, bool code)
{
    QString shown(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char16_t unit = text[i].unicode();
        if (unit == u'\n' || unit == 0x2029)
            unit = lineBreak;
        else if (unit == u'\r')
            unit = i + 1 < text.size() && text[i + 1] == u'\n' ? 0x200B : lineBreak;
        else if (unit < 0x20 && unit != u'\t')
            unit = static_cast<char16_t>(0x2400 + unit);
        else if (unit == 0x7F)
            unit = 0x2421;
        else if ((unit >= 0x80 && unit < 0xA0) || unit == 0xFFFC || unit == 0xFFFE || unit == 0xFFFF)
            unit = 0xFFFD;
        else if (code && ((unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069)))
            unit = 0xFFFD;
        shown[i] = QChar(unit);
    }
    return shown;
}

} // namespace moire::widgets::transcript
