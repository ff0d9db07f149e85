// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of Markdown, line by line: CommonMark 0.30 with GFM tables and task lists. A line changes only the last
// leaf, so that text which arrives in any pieces gives the same leaves. What differs from CommonMark, for that:
// - a link's definition is a line of its own, stays visible and serves only what comes after it;
// - lists have no looseness: Leaf::spaced says where blank lines are;
// - a paragraph, table or code of more than a leaf's bound goes on in another leaf: emphasis, code and links do not
// reach
//   over the cut, and an underline makes no heading of what was cut;
// - a table needs no blank line before it, and has a bar in its second line;
// - a line that begins with $$, \[ or \begin{equation} starts a formula whose lines are no blocks up to its end or the
//   next blank line;
// - HTML is text; only "\n" and "\r\n" end lines; a star between two digits is a star: 34*19.
#pragma once

#include "markdown/inline.h"
#include "markdown/line_rules.h"

namespace moire::widgets::markdown {

/// A quote or list item that is open.
struct Nest {
    bool quote = false;
    bool empty = true; ///< nothing stands in it yet
    int indent = 0; ///< of an item: columns before its text
    QChar delimiter;
    qint32 number = 0;
    QString marker; ///< that no leaf has shown yet
    qint32 begin = 0, end = 0; ///< of the line of the marker
};

/// All that is kept between lines; a copy goes on by itself. Bounded by the last leaf, the nesting (maxNests) and
/// maxDefinitions.
struct BlockState {
    enum class Open : uint8_t { None, Paragraph, Fenced, Indented, Table };

    std::vector<Nest> nests;
    Open open = Open::None;
    std::vector<Segment> lines; ///< of the open leaf
    std::vector<Segment> blanks; ///< blank lines of indented code, which belong to it if more code follows
    std::vector<Alignment> alignments;
    qint32 begin = 0, end = 0; ///< of the open leaf
    qint32 length = 0; ///< of its lines, in UTF-16 units
    bool continues = false, spaced = false; ///< the open leaf
    bool blankBefore = false; ///< the last line was blank, but for the marks of quotes
    bool emptyBefore = false; ///< it was blank altogether
    Fence fence;
    int fenceIndent = 0;
    QString language;
    QString closer; ///< of the displayed formula that is open in the paragraph
    std::optional<Nest> sibling; ///< the item before, if the next one may go on with its list
    size_t siblingLevel = 0;
    bool afterDefinition = false; ///< the last leaf is a definition
    bool keepsLines = false; ///< a line's end in a paragraph is one
    Definitions definitions;
};

class BlockParser {
public:
    /// Adds leaves to `leaves`; `source` is all text so far.
    BlockParser(BlockState &state, QStringView source, std::vector<Leaf> &leaves)
        : m(state),
          m_source(source),
          m_leaves(leaves)
    {
    }

    /// A line without its end; `goesOn`: a part of a long line, behind another part.
    void line(qint32 begin, qint32 end, bool goesOn);
    /// Ends all that is open; `finished`: an open fence too, as no more text comes.
    void close(bool finished);

private:
    using Open = BlockState::Open;

    void restOfLongLine();
    size_t match(Cursor &cursor) const;
    bool startBlocks(Cursor &cursor, size_t matched, bool &started);
    bool startLeaf(Cursor &cursor, size_t matched, bool interrupts);
    bool startTable(const Cursor &cursor);
    bool startItem(Cursor &cursor, size_t matched, bool interrupts);
    bool startDefinition(const Cursor &cursor);
    void push(Nest nest, size_t matched);
    void closeTo(size_t level);
    void begin(Open open);
    void addLine(const Segment &segment);
    void addText(const Cursor &cursor);
    void addCode(Cursor cursor);
    void addBlank();
    void flush(bool more = false);
    Leaf leaf(LeafKind kind, qint32 begin, qint32 end);
    std::vector<Container> containers(qint32 &begin);
    std::vector<Run> codeRuns() const;
    std::vector<std::vector<Cell>> tableRows() const;
    Segment segment(qint32 begin, int pad = 0) const { return {begin, m_lineEnd, pad, m_lineBegin, m_lineEnd}; }

    BlockState &m;
    QStringView m_source;
    std::vector<Leaf> &m_leaves;
    qint32 m_lineBegin = 0, m_lineEnd = 0; ///< the line that is looked at
};

inline constexpr size_t maxNests = 1024; ///< quotes and items in each other; deeper marks are text
inline constexpr qsizetype maxDefinitions = 1024; ///< of links; later ones are only shown

} // namespace moire::widgets::markdown
