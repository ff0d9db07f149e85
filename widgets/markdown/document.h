// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as plain data: what the transcript lays out and what copies as source.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace moire::widgets::markdown {

/// How a run is drawn; flags.
enum Format : uint8_t { Plain = 0, Strong = 1, Emphasis = 2, Strike = 4, Code = 8, Math = 16, Link = 32 };

/// Displayed text of one format. Offsets are UTF-16 units of the whole message's source.
struct Run {
    QString text;
    uint8_t format = Plain;
    qint32 sourceBegin = 0;
    qint32 sourceEnd = 0; ///< markup around the run belongs to neither side
    /// The text is the source between the offsets, unit by unit (signs that cannot be shown are replaced, each by one
    /// unit: see characters.h); otherwise (entity, formula, line break) the run stands for the whole range. A hard line
    /// break is "\n", a soft one " ". A formula may have several lines, with "\n" between them.
    bool verbatim = true;
    QString target; ///< of a link or image: its address
};

enum class LeafKind : uint8_t { Paragraph, Heading, Code, Table, Rule };

/// What a leaf stands in, outermost first.
struct Container {
    enum class Kind : uint8_t { Quote, ListItem };
    Kind kind = Kind::Quote;
    QString marker; ///< of the first leaf of a list item: a bullet or "3."; empty for its later leaves
};

enum class Alignment : uint8_t { Default, Left, Centre, Right };

struct Cell {
    std::vector<Run> runs;
};

/// The smallest part that is laid out by itself. A code box, table or paragraph that is long is several leaves, of
/// which all but the first continue the one before: the cost of a new token does not grow with them.
struct Leaf {
    LeafKind kind = LeafKind::Paragraph;
    uint8_t level = 0; ///< of a heading, 1 to 6
    bool continues = false; ///< goes on with the leaf before: no gap, the same box
    bool spaced = false; ///< a blank line stands before it
    bool open = false; ///< a code fence that is not closed yet, or a leaf behind which the same box goes on
    QString language; ///< of code: the first word behind the fence, lower case
    std::vector<Container> containers; ///< at most maxDepth
    std::vector<Run> runs; ///< of paragraph, heading and code (a run a line, without its line end)
    /// Of a table; the first row of the first leaf is the head. A row may have fewer cells than the table has columns,
    /// never more.
    std::vector<std::vector<Cell>> rows;
    std::vector<Alignment> alignments; ///< of a table's columns
    qint32 sourceBegin = 0; ///< of its first line, with the marks of quotes and items
    qint32 sourceEnd = 0; ///< of its last line, without the line end
};

inline constexpr size_t maxDepth = 12; ///< containers deeper than this are drawn as this deep
inline constexpr qsizetype maxLeafLines = 64; ///< lines of code or rows of a table in a leaf
inline constexpr qsizetype maxLeafLength = 8192; ///< UTF-16 units of source in a paragraph's leaf

} // namespace moire::widgets::markdown
