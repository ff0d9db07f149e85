// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/block_text.h"
#include "transcript/look.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace moire::widgets::transcript {

/// How a block stands among its neighbours. Pixels; x from the column's left edge, y from the block's top.
struct Frame {
    enum class Style : uint8_t { Text, Heading, Code, Table, Rule, Question, Notice };
    Style style = Style::Text;
    uint8_t level = 0; ///< of a heading
    bool muted = false; ///< reasoning
    bool first = true; ///< top of its box
    bool last = true; ///< bottom of its box
    bool wrap = false; ///< long lines of code
    bool mirrored = false; ///< left counts from the column's right edge
    int gap = 0; ///< empty above
    int left = 0; ///< of the content
    int width = 0; ///< for the content
    bool operator==(const Frame &) const = default;
};

/// A block laid out: text in pieces, each a QTextLayout at its place.
struct BlockLayout {
    struct Piece {
        TextRange range;
        QPointF at;
        qreal natural = -1; ///< width of a cell that need not wrap; -1: not measured
        std::unique_ptr<QTextLayout> layout;
    };
    Frame frame;
    BlockText text;
    std::vector<Piece> pieces;
    std::vector<qreal> columns; ///< widths of a table's columns
    QRectF box; ///< of a code box, table or question; otherwise what the text takes
    QRectF inner; ///< where the text is: what a box that is scrolled clips to
    qreal contentWidth = 0; ///< more than inner's width: the box scrolls
    int height = 0;
    int changedFrom = 0; ///< y from which it differs from the layout that it took the place of

    /// What is added to x where the content is scrolled: a table that reads from right to left begins at its right end.
    qreal shift(qreal scrolled) const;
    int positionAt(QPointF point, qreal scrolled) const; ///< the nearest place between two characters
    int characterAt(QPointF point, qreal scrolled) const; ///< the one under the point, or -1
    QList<QRectF> rectangles(TextRange range, qreal scrolled) const; ///< of the text, a line each; empty ranges too
    QRectF lineAt(int position) const;
    void draw(QPainter &painter, QPointF origin, const QRectF &clip, TextRange selection, qreal scrolled,
              const QColor &colour) const;
};

/// Lays a block out; pieces that look as in \p old are taken over. \p columns: widths that a table goes on with.
/// Costs what its text costs: at most markdown::maxLeafLength units.
std::unique_ptr<BlockLayout> layoutBlock(BlockText text, const Frame &frame, const Look &look,
                                         const std::vector<markdown::Alignment> &alignments,
                                         const std::vector<qreal> &columns, std::unique_ptr<BlockLayout> old);

/// Fonts and colours of a piece, by position in it.
QList<QTextLayout::FormatRange> formatsOf(const BlockText &text, TextRange piece, const Frame &frame, const Look &look);

} // namespace moire::widgets::transcript
