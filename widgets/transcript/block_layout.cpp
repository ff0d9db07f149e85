// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/block_layout.h"

#include "style/theme.h"
#include "transcript/table_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::widgets::transcript {

namespace {

constexpr int longestCodeLine = 2048; ///< UTF-16 units; more goes on in the line below

QFont fontOf(const Frame &frame, const Look &look)
{
    switch (frame.style) {
    case Frame::Style::Heading:
        return look.heading(frame.level);
    case Frame::Style::Code:
        return look.code;
    case Frame::Style::Notice:
        return look.small;
    default:
        return look.body;
    }
}

int lineHeightOf(const Frame &frame, const Look &look)
{
    switch (frame.style) {
    case Frame::Style::Code:
        return look.codeLine;
    case Frame::Style::Text:
        return frame.muted ? look.tightLine : look.line;
    default:
        return look.tightLine;
    }
}

/// Breaks a piece into lines; returns its height.
qreal breakLines(QTextLayout &layout, qreal width, int lineHeight)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal height = std::max<qreal>(std::ceil(line.height()), lineHeight);
        line.setPosition({0, y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    layout.endLayout();
    return y;
}

qreal naturalWidth(const QTextLayout &layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return width;
}

/// The pieces of a block; long lines of code in several.
std::vector<TextRange> rangesOf(const BlockText &text, const Frame &frame)
{
    if (frame.style != Frame::Style::Code)
        return text.pieces;
    std::vector<TextRange> ranges;
    for (TextRange piece : text.pieces) {
        for (; piece.end - piece.begin > longestCodeLine; piece.begin = ranges.back().end) {
            int end = piece.begin + longestCodeLine;
            if (text.text[end].isLowSurrogate())
                --end;
            ranges.push_back({piece.begin, end});
        }
        ranges.push_back(piece);
    }
    return ranges;
}

/// Of the frame's content, in the column.
qreal leftOf(const Frame &frame, const Look &look)
{
    return frame.mirrored ? look.column - frame.left - frame.width : frame.left;
}

class Builder {
public:
    Builder(BlockLayout &block, const Look &look, std::unique_ptr<BlockLayout> old)
        : m_block(block),
          m_look(look),
          m_old(std::move(old))
    {
    }

    /// Makes the layouts, taking over from the old ones what looks the same.
    void makePieces()
    {
        const BlockText &text = m_block.text;
        const QFont font = fontOf(m_block.frame, m_look);
        for (const TextRange range : rangesOf(text, m_block.frame)) {
            const size_t index = m_block.pieces.size();
            const QString shown = text.text.mid(range.begin, range.end - range.begin);
            const auto formats = formatsOf(text, range, m_block.frame, m_look);
            BlockLayout::Piece piece{range, {}, -1, nullptr};
            if (m_old && index < m_old->pieces.size()) {
                auto &candidate = m_old->pieces[index].layout;
                if (candidate && candidate->text() == shown && candidate->formats() == formats &&
                    candidate->font() == font) {
                    piece.layout = std::move(candidate);
                    piece.natural = m_old->pieces[index].natural;
                }
            }
            if (!piece.layout) {
                piece.layout = std::make_unique<QTextLayout>(shown, font);
                piece.layout->setCacheEnabled(true);
                piece.layout->setFormats(formats);
                QTextOption option;
                const bool code = m_block.frame.style == Frame::Style::Code;
                option.setTextDirection(code ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
                option.setTabStopDistance((code ? m_look.codeCharacter : m_look.character) * 4);
                piece.layout->setTextOption(option);
            }
            m_block.pieces.push_back(std::move(piece));
        }
    }

    qreal breakPiece(BlockLayout::Piece &piece, qreal width, bool wrap)
    {
        const int lineHeight = lineHeightOf(m_block.frame, m_look);
        QTextOption option = piece.layout->textOption();
        const auto mode = wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap;
        const int count = piece.layout->lineCount();
        if (count > 0 && option.wrapMode() == mode && qFuzzyCompare(piece.layout->lineAt(0).width(), width)) {
            const QTextLine line = piece.layout->lineAt(count - 1);
            const qreal height = std::max<qreal>(std::ceil(line.height()), lineHeight);
            return line.y() - std::floor((height - line.height()) / 2) + height;
        }
        option.setWrapMode(mode);
        piece.layout->setTextOption(option);
        return breakLines(*piece.layout, width, lineHeight);
    }

    /// Pieces below one another.
    qreal stack(QPointF at, qreal width, bool wrap)
    {
        for (BlockLayout::Piece &piece : m_block.pieces) {
            piece.at = at;
            at.ry() += breakPiece(piece, width, wrap);
            m_block.contentWidth = std::max(m_block.contentWidth, naturalWidth(*piece.layout));
        }
        return at.y();
    }

    void text()
    {
        const Frame &frame = m_block.frame;
        const qreal left = leftOf(frame, m_look);
        const qreal end = stack(QPointF(left, frame.gap), frame.width, true);
        m_block.box = m_block.inner = QRectF(left, frame.gap, frame.width, end - frame.gap);
        m_block.contentWidth = std::min<qreal>(m_block.contentWidth, frame.width);
        m_block.height = static_cast<int>(std::ceil(end));
    }

    void code()
    {
        const Frame &frame = m_block.frame;
        const int pad = m_look.codePadding();
        const qreal header = frame.first ? m_look.codeHeader() : 0;
        const qreal top = frame.gap + header + (frame.first ? pad * 0.75 : 0);
        const qreal width = std::max(m_look.unit * 4, frame.width - 2 * pad);
        const qreal left = leftOf(frame, m_look);
        const qreal end = stack(QPointF(left + pad, top), width, frame.wrap);
        const qreal bottom = end + (frame.last ? pad * 0.75 : 0);
        m_block.box = QRectF(left, frame.gap, frame.width, bottom - frame.gap);
        m_block.inner = QRectF(left + pad, top, width, end - top);
        m_block.height = static_cast<int>(std::ceil(bottom));
    }

    void question()
    {
        const Frame &frame = m_block.frame;
        const qreal padX = m_look.unit * 1.75;
        const qreal padY = m_look.unit * 1.25;
        const qreal widest = frame.width - 2 * padX;
        qreal end = stack(QPointF(0, 0), widest, true);
        // A short question's box is as wide as its text; pieces of a long one share the full width.
        const bool whole = frame.first && frame.last;
        const qreal width = whole ? std::min(widest, std::ceil(m_block.contentWidth) + 1) : widest;
        if (width < widest) {
            m_block.contentWidth = 0;
            end = stack(QPointF(0, 0), width, true);
        }
        const qreal left = leftOf(frame, m_look) + (frame.mirrored ? padX : frame.width - width - padX);
        const qreal top = frame.gap + (frame.first ? padY : 0);
        for (BlockLayout::Piece &piece : m_block.pieces)
            piece.at += QPointF(left, top);
        const qreal bottom = top + end + (frame.last ? padY : 0);
        m_block.box = QRectF(left - padX, frame.gap, width + 2 * padX, bottom - frame.gap);
        m_block.inner = QRectF(left, top, width, end);
        m_block.contentWidth = std::min(m_block.contentWidth, width);
        m_block.height = static_cast<int>(std::ceil(bottom));
    }

    void table(const std::vector<markdown::Alignment> &alignments, const std::vector<qreal> &given)
    {
        const Frame &frame = m_block.frame;
        const int columns = m_block.text.columns;
        const qreal padX = m_look.unit * 1.25;
        const qreal padY = m_look.unit * 0.5;
        m_block.columns = given;
        if (given.size() != static_cast<size_t>(columns)) {
            std::vector<qreal> natural(static_cast<size_t>(columns), 0);
            for (size_t i = 0; i < m_block.pieces.size(); ++i) {
                BlockLayout::Piece &piece = m_block.pieces[i];
                if (piece.natural < 0) {
                    breakPiece(piece, 1e5, true);
                    piece.natural = naturalWidth(*piece.layout);
                }
                qreal &width = natural[i % static_cast<size_t>(columns)];
                width = std::max(width, piece.natural + 2 * padX + 1);
            }
            m_block.columns = columnWidths(std::move(natural), frame.width, m_look.unit * 8);
        }
        const qreal total = std::accumulate(m_block.columns.begin(), m_block.columns.end(), 0.0);
        const qreal left = leftOf(frame, m_look) + (frame.mirrored ? std::max(0.0, frame.width - total) : 0.0);
        const qreal shown = std::min<qreal>(frame.width, total);
        qreal y = frame.gap;
        for (size_t row = 0; row * static_cast<size_t>(columns) < m_block.pieces.size(); ++row) {
            qreal x = frame.mirrored ? left + shown : left; // the first column is where reading begins
            qreal height = 0;
            for (size_t column = 0; column < static_cast<size_t>(columns); ++column) {
                auto &piece = m_block.pieces[row * static_cast<size_t>(columns) + column];
                const qreal width = m_block.columns[column] - 2 * padX;
                alignCell(piece, column < alignments.size() ? alignments[column] : markdown::Alignment::Default);
                piece.at = QPointF((frame.mirrored ? x - m_block.columns[column] : x) + padX, y + padY);
                height = std::max(height, breakPiece(piece, width, true));
                x += frame.mirrored ? -m_block.columns[column] : m_block.columns[column];
            }
            y += height + 2 * padY;
        }
        m_block.contentWidth = total;
        m_block.box = QRectF(left, frame.gap, shown, y - frame.gap);
        m_block.inner = m_block.box;
        m_block.height = static_cast<int>(std::ceil(y));
    }

    void findChange()
    {
        m_block.changedFrom = 0;
        if (!m_old || m_old->frame.gap != m_block.frame.gap || m_old->columns != m_block.columns)
            return;
        const QString &now = m_block.text.text;
        const QString &before = m_old->text.text;
        const auto same = std::mismatch(now.begin(), now.end(), before.begin(), before.end()).first - now.begin();
        const QRectF line = m_block.lineAt(static_cast<int>(same));
        // A word that grew may have left the line above.
        m_block.changedFrom = std::max(0, static_cast<int>(line.top()) - m_look.line - m_look.unit);
    }

private:
    static void alignCell(BlockLayout::Piece &piece, markdown::Alignment alignment)
    {
        QTextOption option = piece.layout->textOption();
        const auto wanted = alignment == markdown::Alignment::Right ? Qt::AlignRight | Qt::AlignAbsolute
            : alignment == markdown::Alignment::Centre              ? Qt::Alignment(Qt::AlignHCenter)
                                                                    : Qt::Alignment(Qt::AlignLeft);
        if (option.alignment() == wanted)
            return;
        option.setAlignment(wanted);
        piece.layout->setTextOption(option);
    }

    BlockLayout &m_block;
    const Look &m_look;
    std::unique_ptr<BlockLayout> m_old;
};

} // namespace

QList<QTextLayout::FormatRange> formatsOf(const BlockText &text, TextRange piece, const Frame &frame, const Look &look)
{
    QList<QTextLayout::FormatRange> formats;
    if (frame.style == Frame::Style::Code) {
        auto span = std::lower_bound(text.spans.begin(), text.spans.end(), piece.begin,
                                     [](const CodeSpan &s, int at) { return s.range.end <= at; });
        for (; span != text.spans.end() && span->range.begin < piece.end; ++span) {
            QTextCharFormat format;
            format.setForeground(codeColour(span->kind));
            const int begin = std::max(span->range.begin, piece.begin);
            formats.append({begin - piece.begin, std::min(span->range.end, piece.end) - begin, format});
        }
        return formats;
    }
    const bool head = frame.style == Frame::Style::Table && frame.first && text.columns > 0 &&
        static_cast<size_t>(text.columns) <= text.pieces.size() &&
        piece.begin <= text.pieces[static_cast<size_t>(text.columns) - 1].begin;
    auto segment = std::lower_bound(text.segments.begin(), text.segments.end(), piece.begin,
                                    [](const Segment &s, int at) { return s.begin + s.length <= at; });
    for (; segment != text.segments.end() && segment->begin < piece.end; ++segment) {
        if ((segment->format == markdown::Plain && !head) || segment->length == 0)
            continue;
        QTextCharFormat format;
        if (segment->format & markdown::Code)
            format.setFont(look.code);
        if ((segment->format & markdown::Strong) || head)
            format.setFontWeight(QFont::DemiBold);
        if (segment->format & markdown::Emphasis)
            format.setFontItalic(true);
        if (segment->format & markdown::Strike)
            format.setFontStrikeOut(true);
        if (segment->format & markdown::Link) {
            format.setForeground(theme().accent);
            format.setFontUnderline(true);
        }
        if (!format.properties().isEmpty()) {
            const int begin = std::max(segment->begin, piece.begin);
            const int end = std::min(segment->begin + segment->length, piece.end);
            formats.append({begin - piece.begin, end - begin, format});
        }
    }
    return formats;
}

std::unique_ptr<BlockLayout> layoutBlock(BlockText text, const Frame &frame, const Look &look,
                                         const std::vector<markdown::Alignment> &alignments,
                                         const std::vector<qreal> &columns, std::unique_ptr<BlockLayout> old)
{
    if (old && old->frame == frame && old->text == text && frame.style != Frame::Style::Table) {
        old->text = std::move(text); // the source may have moved
        old->changedFrom = old->height;
        return old;
    }
    auto block = std::make_unique<BlockLayout>();
    block->frame = frame;
    block->text = std::move(text);
    if (frame.style == Frame::Style::Rule) {
        block->box = block->inner = QRectF(leftOf(frame, look), frame.gap, frame.width, 1);
        block->height = frame.gap + 1;
        return block;
    }
    Builder builder(*block, look, std::move(old));
    builder.makePieces();
    switch (frame.style) {
    case Frame::Style::Code:
        builder.code();
        break;
    case Frame::Style::Question:
        builder.question();
        break;
    case Frame::Style::Table:
        block->text.columns > 0 ? builder.table(alignments, columns) : builder.text();
        break;
    default:
        builder.text();
    }
    builder.findChange();
    return block;
}

} // namespace moire::widgets::transcript
