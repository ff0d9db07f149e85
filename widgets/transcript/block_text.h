// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/document.h"
#include "markdown/highlight.h"

#include <QStringList>

#include <vector>

namespace moire::widgets::transcript {

/// A stretch of the displayed text and the source it stands for.
struct Segment {
    int begin = 0;
    int length = 0;
    qint32 sourceBegin = 0;
    qint32 sourceEnd = 0;
    bool verbatim = true; ///< unit by unit; otherwise the whole stands for the whole
    uint8_t format = 0; ///< markdown::Format
    int target = -1; ///< of a link: which of the block's targets
};

struct TextRange {
    int begin = 0;
    int end = 0;
    bool operator==(const TextRange &) const = default;
};

/// A coloured part of code, by position in the block's text.
struct CodeSpan {
    TextRange range;
    markdown::SpanKind kind = markdown::SpanKind::Keyword;
    bool operator==(const CodeSpan &) const = default;
};

/// What a block shows, as one text whose positions map to the source and back. Lines within are U+2028; pieces that are
/// laid out by themselves (lines of code, cells) are parted by a line end or a tab.
struct BlockText {
    QString text;
    std::vector<Segment> segments; ///< ascending in text and source
    std::vector<TextRange> pieces;
    QStringList targets;
    int columns = 0; ///< of a table: pieces in a row
    std::vector<CodeSpan> spans; ///< of code, ascending
    bool operator==(const BlockText &other) const; ///< looks the same

    qint32 sourceAt(int position, bool asEnd = false) const;
    /// \p asEnd: of what the source range before \p source shows, so that a formula counts as a whole.
    int positionAt(qint32 source, bool asEnd = false) const;
    const Segment *segmentAt(int position) const; ///< null between segments
    QString plain(int begin, int end) const; ///< as copied
};

/// Colours the lines of a code block; \p state goes on from line to line.
void highlightLines(BlockText &block, QStringView language, markdown::HighlightState &state);

BlockText blockText(const markdown::Leaf &leaf);
/// Source shown as it is written; \p sourceBegin is the offset of its first unit.
BlockText verbatimText(QStringView source, qint32 sourceBegin);
/// Control characters as visible signs, unit by unit. In code the signs that turn the direction of text are shown too.
QString visible(QStringView text, bool code);

} // namespace moire::widgets::transcript
