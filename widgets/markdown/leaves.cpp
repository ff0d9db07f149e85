// SPDX-License-Identifier: GPL-3.0-or-later
// The leaf that is open, and what becomes of it.
#include "markdown/blocks.h"
#include "markdown/characters.h"
#include "markdown/opaque.h"

#include <algorithm>

namespace moire::widgets::markdown {

/// A leaf begins at this line; None: one that ends with it.
void BlockParser::begin(Open open)
{
    if (m.open != Open::None)
        flush();
    m.open = open;
    m.lines.clear();
    m.blanks.clear();
    m.language.clear();
    m.closer.clear();
    m.begin = m_lineBegin;
    m.end = m_lineEnd;
    m.length = 0;
    m.continues = false;
    m.spaced = m.blankBefore;
    m.sibling.reset();
    m.afterDefinition = false;
    if (!m.nests.empty())
        m.nests.back().empty = false;
}

/// Adds to the open leaf, or goes on in another where it is full.
void BlockParser::addLine(const Segment &segment)
{
    const qint32 length = segment.lineEnd - segment.lineBegin;
    const bool lines = m.open != Open::Paragraph && qsizetype(m.lines.size()) >= maxLeafLines;
    if (lines || (!m.lines.empty() && m.length + length > maxLeafLength)) {
        flush(true);
        m.begin = segment.lineBegin;
    }
    m.lines.push_back(segment);
    m.length += length + 1;
    m.end = segment.lineEnd;
}

void BlockParser::addText(const Cursor &cursor)
{
    if (m.open != Open::Paragraph)
        begin(Open::Paragraph);
    if (m.closer.isEmpty())
        m.closer = openDisplay(cursor.rest());
    else if (cursor.rest().contains(m.closer))
        m.closer.clear();
    addLine(segment(cursor.next()));
}

void BlockParser::addCode(Cursor cursor)
{
    if (m.open == Open::Fenced)
        cursor.skipIndent(std::min(cursor.indent(), m.fenceIndent));
    else
        for (const Segment &blank : std::exchange(m.blanks, {}))
            addLine(blank);
    addLine(segment(cursor.position(), cursor.pad()));
}

void BlockParser::addBlank()
{
    if (m.open == Open::Indented && qsizetype(m.blanks.size()) < maxLeafLines) {
        m.blanks.push_back({m_lineEnd, m_lineEnd, 0, m_lineBegin, m_lineEnd});
    } else if (m.open != Open::None)
        flush();
    m.blankBefore = true;
}

/// A line of more than maxLeafLength goes on with its kind of leaf, as if it had been cut by hand.
void BlockParser::restOfLongLine()
{
    Cursor cursor(m_source, m_lineBegin, m_lineEnd);
    if (m.open == Open::Fenced || m.open == Open::Indented)
        addLine(segment(m_lineBegin));
    else if (!cursor.blank()) {
        if (m.open != Open::Paragraph)
            begin(Open::Paragraph);
        addLine(segment(m_lineBegin));
    }
}

/// What the leaf stands in; shows the markers that were not shown, whose lines become the leaf's.
std::vector<Container> BlockParser::containers(qint32 &begin)
{
    std::vector<Container> result;
    for (size_t i = 0; i < m.nests.size(); i++) {
        const Nest &nest = m.nests[i];
        Container container{nest.quote ? Container::Kind::Quote : Container::Kind::ListItem, nest.marker};
        if (result.size() < maxDepth)
            result.push_back(std::move(container));
        else
            result.back() = std::move(container); // the innermost one stands for all deeper ones
    }
    for (auto nest = m.nests.rbegin(); nest != m.nests.rend() && !(nest->marker.isEmpty() && !nest->quote); ++nest) {
        if (!nest->marker.isEmpty())
            begin = std::min(begin, nest->begin);
        nest->marker.clear();
    }
    return result;
}

Leaf BlockParser::leaf(LeafKind kind, qint32 begin, qint32 end)
{
    Leaf result;
    result.kind = kind;
    result.spaced = m.blankBefore;
    result.containers = containers(begin);
    result.sourceBegin = begin;
    result.sourceEnd = end;
    return result;
}

std::vector<Run> BlockParser::codeRuns() const
{
    std::vector<Run> runs;
    runs.reserve(m.lines.size());
    for (const Segment &line : m.lines) {
        const QString text = QString(line.pad, u' ') + shown(m_source.sliced(line.begin, line.end - line.begin));
        runs.push_back({text, Code, line.begin, line.end, line.pad == 0, {}});
    }
    return runs;
}

std::vector<std::vector<Cell>> BlockParser::tableRows() const
{
    std::vector<std::vector<Cell>> rows;
    for (const Segment &line : m.lines) {
        const Cursor text(m_source, line.begin, line.end);
        std::vector<Cell> &row = rows.emplace_back();
        for (const auto &[begin, end] : cells(m_source, text.next(), text.end(), m.alignments.size())) {
            const Segment part{begin, end};
            row.push_back({inlineRuns(m_source, {&part, 1}, m.definitions, InlineKind::Cell)});
        }
    }
    return rows;
}

/// The open leaf is complete; `more`: it goes on with another one.
void BlockParser::flush(bool more)
{
    const LeafKind kind = m.open == Open::Paragraph ? LeafKind::Paragraph
        : m.open == Open::Table                     ? LeafKind::Table
                                                    : LeafKind::Code;
    Leaf result = leaf(kind, m.begin, m.end);
    result.continues = m.continues;
    result.spaced = m.spaced && !m.continues;
    result.open = more;
    result.language = m.language;
    if (m.open == Open::Paragraph)
        result.runs = inlineRuns(m_source, m.lines, m.definitions, m.keepsLines ? InlineKind::Lines : InlineKind::Text);
    else if (m.open == Open::Table) {
        result.rows = tableRows();
        result.alignments = m.alignments;
    } else
        result.runs = codeRuns();
    m_leaves.push_back(std::move(result));
    m.lines.clear();
    m.length = 0;
    m.continues = more;
    if (!more) {
        m.open = Open::None;
        m.blanks.clear();
        m.closer.clear();
    }
}

} // namespace moire::widgets::markdown
