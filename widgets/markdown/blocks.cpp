// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/blocks.h"

#include "markdown/characters.h"

namespace moire::widgets::markdown {

/// How many of the open quotes and items the line goes on with.
size_t BlockParser::match(Cursor &cursor) const
{
    size_t matched = 0;
    for (; matched < m.nests.size(); matched++) {
        const Nest &nest = m.nests[matched];
        if (nest.quote) {
            if (cursor.indent() > 3 || cursor.peek() != u'>')
                break;
            cursor.skip(1);
            cursor.skipIndent(1);
        } else if (cursor.blank()) {
            if (nest.empty)
                break; // an item begins with one blank line at most
        } else if (cursor.indent() >= nest.indent)
            cursor.skipIndent(nest.indent);
        else
            break;
    }
    return matched;
}

void BlockParser::line(qint32 begin, qint32 end, bool goesOn)
{
    m_lineBegin = begin;
    m_lineEnd = end > begin && m_source[end - 1] == u'\r' ? end - 1 : end;
    if (goesOn) {
        restOfLongLine();
        return;
    }
    Cursor cursor(m_source, m_lineBegin, m_lineEnd);
    if (cursor.blank() && m.emptyBefore && m.open == Open::None)
        return; // many blank lines in deep lists: all of them leave things as they are
    m.emptyBefore = cursor.blank();
    const size_t matched = match(cursor);
    const bool all = matched == m.nests.size();
    if (m.open == Open::Fenced && all) {
        if (cursor.indent() <= 3 && closesFence(cursor.rest(), m.fence)) {
            m.end = m_lineEnd;
            flush();
        } else
            addCode(cursor);
        m.blankBefore = false;
        return;
    }
    bool started = false;
    if (m.closer.isEmpty() || cursor.blank())
        if (startBlocks(cursor, matched, started)) {
            m.blankBefore = false;
            return;
        }
    const bool lazy = !all && !started && !cursor.blank() && m.open == Open::Paragraph;
    if (!lazy && !started)
        closeTo(matched);
    if (cursor.blank()) {
        if (started)
            m.blankBefore = false;
        else
            addBlank();
        return;
    }
    if (m.open == Open::Table)
        addLine(segment(cursor.next()));
    else
        addText(cursor);
    m.blankBefore = false;
}

/// Opens what the line opens, containers in `started`; true if that is all of the line.
bool BlockParser::startBlocks(Cursor &cursor, size_t matched, bool &started)
{
    while (!cursor.blank()) {
        const bool paragraph = m.open == Open::Paragraph && !started;
        const bool interrupts = paragraph && matched == m.nests.size();
        if (cursor.indent() >= 4) {
            if (paragraph)
                return false;
            if (!started)
                closeTo(matched);
            if (m.open == Open::Table)
                flush();
            if (m.open != Open::Indented)
                begin(Open::Indented);
            cursor.skipIndent(4);
            addCode(cursor);
            return true;
        }
        const size_t level = started ? m.nests.size() : matched;
        if (cursor.peek() == u'>' && level < maxNests) {
            push({.quote = true}, level);
            cursor.skip(1);
            cursor.skipIndent(1);
        } else if (startLeaf(cursor, level, interrupts))
            return true;
        else if (level >= maxNests || !startItem(cursor, level, interrupts))
            break;
        started = true;
    }
    return false;
}

/// A heading, rule, fence, table or definition.
bool BlockParser::startLeaf(Cursor &cursor, size_t matched, bool interrupts)
{
    const QStringView rest = cursor.rest();
    if (const auto heading = atxHeading(rest)) {
        closeTo(matched);
        begin(Open::None);
        Segment text = segment(cursor.next() + qint32(heading->begin));
        text.end = cursor.next() + qint32(heading->end);
        Leaf result = leaf(LeafKind::Heading, m_lineBegin, m_lineEnd);
        result.level = heading->level;
        result.runs = inlineRuns(m_source, {&text, 1}, m.definitions);
        m_leaves.push_back(std::move(result));
        return true;
    }
    if (const auto fence = openingFence(rest)) {
        closeTo(matched);
        begin(Open::Fenced);
        m.fence = *fence;
        m.fenceIndent = cursor.indent();
        m.language = fenceLanguage(rest);
        return true;
    }
    if (const uint8_t level = interrupts && !m.continues ? underlineLevel(rest) : 0) {
        Leaf result = leaf(LeafKind::Heading, m.begin, m_lineEnd);
        result.level = level;
        result.spaced = m.spaced;
        result.runs = inlineRuns(m_source, m.lines, m.definitions);
        m_leaves.push_back(std::move(result));
        m.open = Open::None;
        m.lines.clear();
        return true;
    }
    if (isRule(rest)) {
        closeTo(matched);
        begin(Open::None);
        m_leaves.push_back(leaf(LeafKind::Rule, m_lineBegin, m_lineEnd));
        return true;
    }
    if (interrupts && startTable(cursor))
        return true;
    if (m.open == Open::Paragraph || !rest.startsWith(u'[') || !definition(rest))
        return false;
    closeTo(matched);
    return startDefinition(cursor);
}

/// The last line of the paragraph becomes a table's head, if this line is its second.
bool BlockParser::startTable(const Cursor &cursor)
{
    const Segment head = m.lines.back();
    std::vector<Alignment> alignments = m.continues ? std::vector<Alignment>() : delimiterRow(cursor.rest());
    if (alignments.empty())
        return false;
    const Cursor text(m_source, head.begin, head.end);
    if (!hasColumns(text.rest(), alignments.size()))
        return false;
    m.lines.pop_back();
    const bool first = m.lines.empty();
    if (!first) {
        m.end = m.lines.back().lineEnd;
        flush();
    }
    m.spaced = first && m.spaced;
    m.open = Open::Table;
    m.begin = head.lineBegin;
    m.end = m_lineEnd;
    m.lines.assign(1, {text.next(), text.end(), 0, head.lineBegin, m_lineEnd});
    m.length = m_lineEnd - head.lineBegin;
    m.alignments = std::move(alignments);
    return true;
}

bool BlockParser::startDefinition(const Cursor &cursor)
{
    const bool follows = m.afterDefinition && !m.blankBefore;
    begin(Open::None);
    const Definition found = *definition(cursor.rest());
    const qint32 address = cursor.next() + qint32(found.begin), last = cursor.next() + qint32(found.end);
    const QString target = m_source.sliced(address, last - address).toString();
    if (m.definitions.size() < maxDefinitions && !m.definitions.contains(found.label))
        m.definitions.insert(found.label, target);
    Leaf result = leaf(LeafKind::Paragraph, m_lineBegin, m_lineEnd);
    result.continues = follows;
    const auto add = [&](qint32 from, qint32 to, uint8_t format) {
        if (to > from)
            result.runs.push_back({shown(m_source.sliced(from, to - from)), format, from, to, true,
                                   format == Link ? shown(target) : QString()});
    };
    add(cursor.next(), address, Plain);
    add(address, last, Link);
    add(last, cursor.end(), Plain);
    m_leaves.push_back(std::move(result));
    m.afterDefinition = true;
    return true;
}

bool BlockParser::startItem(Cursor &cursor, size_t matched, bool interrupts)
{
    const auto found = listMarker(cursor.rest());
    if (!found)
        return false;
    Cursor text = cursor;
    text.skip(found->width);
    const bool numbered = found->delimiter == u'.' || found->delimiter == u')';
    if (interrupts && (text.blank() || (numbered && found->number != 1)))
        return false;
    closeTo(matched);
    const int spaces = text.blank() || text.indent() > 4 ? 1 : text.indent();
    Nest nest{
        .indent = cursor.indent() + found->width + spaces, .delimiter = found->delimiter, .number = found->number};
    if (m.sibling && m.siblingLevel == matched && m.sibling->delimiter == nest.delimiter)
        nest.number = m.sibling->number + 1;
    nest.marker = numbered ? QString::number(nest.number) + nest.delimiter : QStringLiteral("\u2022");
    nest.begin = m_lineBegin;
    nest.end = m_lineEnd;
    text.skipIndent(spaces);
    if (const auto done = text.indent() == 0 ? task(text.rest()) : std::nullopt) {
        nest.marker = (numbered ? nest.marker + u' ' : QString()) + QChar(*done ? 0x2611 : 0x2610);
        text.skip(3);
        text.skipIndent(text.indent());
    }
    push(std::move(nest), matched);
    cursor = text;
    return true;
}

void BlockParser::push(Nest nest, size_t matched)
{
    closeTo(matched);
    if (m.open != Open::None)
        flush();
    if (!m.nests.empty())
        m.nests.back().empty = false;
    m.sibling.reset();
    m.afterDefinition = false;
    m.nests.push_back(std::move(nest));
}

/// Ends the quotes and items behind `level`, and with them the leaf.
void BlockParser::closeTo(size_t level)
{
    if (level >= m.nests.size())
        return;
    if (m.open != Open::None)
        flush();
    while (m.nests.size() > level) {
        if (!m.nests.back().marker.isEmpty()) // an item without text
            m_leaves.push_back(leaf(LeafKind::Paragraph, m.nests.back().begin, m.nests.back().end));
        m.sibling = m.nests.back();
        m.nests.pop_back();
    }
    m.siblingLevel = level;
    m.afterDefinition = false;
    if (m.sibling->quote)
        m.sibling.reset();
}

void BlockParser::close(bool finished)
{
    if (m.open != Open::None)
        flush(m.open == Open::Fenced && !finished);
    m.open = Open::None;
    closeTo(0);
}

} // namespace moire::widgets::markdown
