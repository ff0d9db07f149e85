// SPDX-License-Identifier: GPL-3.0-or-later
// What can be pressed in a block, and where it is.
#include "transcript/frames.h"
#include "transcript/transcript_view.h"

#include <QAction>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

int sideOf(const Look &look)
{
    return look.unit * 5 / 2;
}

} // namespace

QList<TranscriptView::Spot> TranscriptView::branchSpots(int row, int block, QPoint at, int height) const
{
    const Message &message = *m_flow.find(row);
    const Facts &facts = message.facts();
    if (facts.branches < 2)
        return {};
    const int side = sideOf(m_flow.look());
    const QFontMetrics metrics(m_flow.look().small);
    const int wide = metrics.horizontalAdvance(tr("%1 / %2").arg(facts.branch + 1).arg(facts.branches));
    const BlockName name = message.block(block).name();
    const int top = at.y() + (height - side) / 2;
    return {{Spot::Kind::PreviousBranch, row, name, 0, turned({at.x(), top, side, side}), {}},
            {Spot::Kind::NextBranch, row, name, 0, turned({at.x() + side + wide, top, side, side}), {}}};
}

QList<TranscriptView::Spot> TranscriptView::footerSpots(int row, int block, const QRect &place) const
{
    const Message &message = *m_flow.find(row);
    const Look &look = m_flow.look();
    const int side = sideOf(look);
    const bool question = message.facts().kind == Kind::Question;
    const int count = showsActions(row) ? static_cast<int>(m_actions.size()) : 0;
    const int top = place.top() + (question ? 0 : look.unit + (place.height() - look.unit - side) / 2);
    const QString text = footerText(row);
    int x = place.left() - look.unit / 2;
    if (question)
        x = place.right() + 1 - count * side;
    else if (!text.isEmpty())
        x = place.left() +
            std::min(QFontMetrics(look.small).horizontalAdvance(text) + look.unit * 2, place.width() - count * side);
    QList<Spot> spots;
    if (question)
        spots = branchSpots(row, block, {x - side * 4, top}, side);
    for (int i = 0; i < count; ++i)
        spots.append(
            {Spot::Kind::Action, row, message.block(block).name(), i, turned({x + i * side, top, side, side}), {}});
    return spots;
}

QList<TranscriptView::Spot> TranscriptView::attachmentSpots(int row, int block, const QRect &place) const
{
    const Message &message = *m_flow.find(row);
    QList<Spot> spots;
    for (const FileChip &chip : message.chips())
        spots.append({Spot::Kind::Attachment,
                      row,
                      message.block(block).name(),
                      static_cast<int>(spots.size()),
                      turned(chip.place.translated(place.topLeft())),
                      {}});
    return spots;
}

/// Buttons and scroll bar of a code box or table.
QList<TranscriptView::Spot> TranscriptView::boxSpots(int row, int block, const QRect &place) const
{
    QList<Spot> spots;
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    if (!b.layout || (b.layout->frame.style != Frame::Style::Code && b.layout->frame.style != Frame::Style::Table))
        return spots;
    const Look &look = m_flow.look();
    const BlockLayout &layout = *b.layout;
    const QRect box = layout.box.toRect().translated(place.topLeft());
    if (layout.frame.first && layout.frame.style == Frame::Style::Code) {
        const int side = sideOf(look);
        const int top = box.top() + (look.codeHeader() - side) / 2;
        const int half = look.unit / 2;
        const int copy = look.mirrored ? box.left() + half : box.right() - side - half;
        const int wrap = look.mirrored ? copy + side : copy - side;
        spots.append({Spot::Kind::WrapCode, row, b.name(), 0, QRect(wrap, top, side, side), {}});
        spots.append({Spot::Kind::CopyCode, row, b.name(), 0, QRect(copy, top, side, side), {}});
    }
    const BoxState *state = message.findBox(block);
    const int shown = static_cast<int>(layout.inner.width());
    if (state && layout.frame.last && state->width > shown + 1) {
        const int width = std::max(look.unit * 3, static_cast<int>(shown * shown / state->width));
        const qreal along = std::min(1.0, state->scrolled / (state->width - shown));
        const int x = static_cast<int>((shown - width) * (layout.frame.mirrored ? 1 - along : along));
        spots.append({Spot::Kind::Thumb,
                      row,
                      b.name(),
                      0,
                      QRect(place.left() + static_cast<int>(layout.inner.left()) + x, box.bottom() - look.unit, width,
                            look.unit),
                      {}});
    }
    return spots;
}

/// All but links, which are found by their text.
QList<TranscriptView::Spot> TranscriptView::spotsOf(int row, int block) const
{
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    const Look &look = m_flow.look();
    const QRect place(look.left, blockTop(row, block), look.column, message.heights().at(block));
    switch (b.kind) {
    case Block::Kind::Heading: {
        const QFontMetrics metrics(authorFont());
        const QString author =
            metrics.elidedText(visible(message.facts().author, true), Qt::ElideRight, place.width() * 2 / 3);
        return branchSpots(
            row, block,
            {place.left() + metrics.horizontalAdvance(author) + look.unit / 2, place.top() + headingGap(look)},
            place.height() - headingGap(look));
    }
    case Block::Kind::ReasoningTitle:
        return {{Spot::Kind::Reasoning, row, b.name(), 0, place, {}}};
    case Block::Kind::Fold: {
        const Frame frame = message.frameOf(block - 1, look);
        const int pad = frame.style == Frame::Style::Question ? look.unit * 7 / 4 : 0;
        const QRect button(place.left() + frame.left + pad, place.top(), frame.width - 2 * pad,
                           place.height() - look.unit / 2);
        return {{Spot::Kind::Fold, row, b.name(), 0, turned(button), {}}};
    }
    case Block::Kind::Attachments:
        return attachmentSpots(row, block, place);
    case Block::Kind::Footer:
        return footerSpots(row, block, place);
    case Block::Kind::Leaf:
        return boxSpots(row, block, place);
    default:
        return {};
    }
}

/// The links of a block that is laid out.
QList<TranscriptView::Spot> TranscriptView::linksOf(int row, int block) const
{
    QList<Spot> links;
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    if (!b.hasText() || !b.layout)
        return links;
    const BlockText &text = b.layout->text;
    const BoxState *box = message.findBox(block);
    for (size_t i = 0; i < text.segments.size(); ++i) {
        const Segment &first = text.segments[i];
        if (first.target < 0)
            continue;
        while (i + 1 < text.segments.size() && text.segments[i + 1].target == first.target &&
               text.segments[i + 1].begin == text.segments[i].begin + text.segments[i].length)
            ++i;
        const auto lines = b.layout->rectangles({first.begin, text.segments[i].begin + text.segments[i].length},
                                                box ? box->scrolled : 0);
        const QRect line = lines.isEmpty() ? QRect() : lines.first().toAlignedRect();
        links.append({Spot::Kind::Link, row, b.name(), static_cast<int>(links.size()),
                      line.translated(m_flow.look().left, blockTop(row, block)), text.targets[first.target]});
    }
    return links;
}

} // namespace moire::widgets
