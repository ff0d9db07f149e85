// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of Markdown begins: the rules of CommonMark 0.30 and GFM, a function each. Offsets are of the view given.
#pragma once

#include "markdown/document.h"

#include <QStringView>

#include <optional>
#include <utility>

namespace moire::widgets::markdown {

/// Reads a line's indentation in columns; a tab reaches to the next multiple of four and may be taken in parts.
class Cursor {
public:
    Cursor(QStringView source, qint32 begin, qint32 end);

    /// Columns of white space before what follows.
    int indent() const { return m_nextColumn - m_column; }
    bool blank() const { return m_next >= m_end; }
    QChar peek() const { return blank() ? QChar() : m_source[m_next]; }
    /// What follows behind the indentation.
    QStringView rest() const { return m_source.sliced(m_next, m_end - m_next); }
    qint32 next() const { return m_next; }
    qint32 position() const { return m_position; }
    int pad() const { return m_pad; } ///< columns of a tab before position() that are left of it
    qint32 end() const { return m_end; }
    void skipIndent(int columns);
    /// Takes the indentation and what follows it.
    void skip(qint32 characters);

private:
    void look();

    QStringView m_source;
    qint32 m_position, m_end, m_next = 0;
    int m_column = 0, m_nextColumn = 0, m_pad = 0;
};

struct Heading {
    uint8_t level = 0;
    qsizetype begin = 0, end = 0; ///< of its text
};

struct Fence {
    QChar mark;
    qsizetype length = 0;
};

struct Marker {
    QChar delimiter; ///< '-', '+', '*', '.' or ')'
    qint32 number = 0;
    qint32 width = 0;
};

struct Definition {
    QString label; ///< normalised
    qsizetype begin = 0, end = 0; ///< of the address
};

using CellRange = std::pair<qint32, qint32>;

bool isRule(QStringView line);
std::optional<Heading> atxHeading(QStringView line);
uint8_t underlineLevel(QStringView line); ///< of a setext heading; 0: none
std::optional<Fence> openingFence(QStringView line);
bool closesFence(QStringView line, const Fence &fence);
QString fenceLanguage(QStringView line);
std::optional<Marker> listMarker(QStringView line);
/// The state of a task ("[ ] ", "[x] ") at the begin of an item's text.
std::optional<bool> task(QStringView line);
std::vector<Alignment> delimiterRow(QStringView line); ///< empty: it is none
bool hasColumns(QStringView row, size_t columns);
/// Where a row's cells stand in the source; tries to make it as many as there are columns, and puts what is too much
/// into the last.
std::vector<CellRange> cells(QStringView source, qint32 begin, qint32 end, size_t columns);
/// A link's definition that stands on one line.
std::optional<Definition> definition(QStringView line);
QString normalizedLabel(QStringView label);

} // namespace moire::widgets::markdown
