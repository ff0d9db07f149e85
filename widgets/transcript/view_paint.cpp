// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of the visible rows. Texts are drawn in view_text.cpp.
#include "transcript/frames.h"
#include "transcript/marks.h"
#include "transcript/transcript_view.h"

#include <QAction>
#include <QIcon>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

void TranscriptView::paintEvent(QPaintEvent *event)
{
    if (!m_changed.empty())
        scheduleFlush();
    QPainter painter(viewport());
    const Look &look = m_flow.look();
    const QRect clip = event->rect();
    painter.fillRect(clip, look.colours.base);
    const int rows = m_flow.rowCount();
    for (int row = std::max(0, m_flow.rowAt(m_top + clip.top())); row < rows; ++row) {
        const QRect place = rowRectangle(row);
        if (place.top() > clip.bottom())
            break;
        const Message *message = m_flow.find(row);
        if (!message)
            continue; // comes with the next settle()
        painter.setOpacity(message->facts().forgotten ? 0.55 : 1);
        const auto first = message->heights().find(clip.top() - place.top());
        for (int block = std::max(0, static_cast<int>(first)); block < message->blockCount(); ++block) {
            if (blockTop(row, block) > clip.bottom())
                break;
            drawBlock(painter, row, block, clip);
        }
        painter.setOpacity(1);
        if (row == m_focusedRow && m_ring && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(look.colours.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            const int spare = look.unit;
            painter.drawRoundedRect(QRectF(place).adjusted(-spare, spare / 2, spare, 0), spare * 0.75, spare * 0.75);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void TranscriptView::drawBlock(QPainter &painter, int row, int block, const QRect &clip)
{
    const Message &message = *m_flow.find(row);
    const Look &look = m_flow.look();
    const QRect place(look.left, blockTop(row, block), look.column, message.heights().at(block));
    switch (message.block(block).kind) {
    case Block::Kind::Heading:
        drawHeading(painter, row, block, place);
        break;
    case Block::Kind::ReasoningTitle:
        drawReasoningTitle(painter, row, block, place);
        break;
    case Block::Kind::Leaf:
    case Block::Kind::Verbatim:
        drawText(painter, row, block, place, clip);
        break;
    case Block::Kind::Fold:
        drawFold(painter, row, block, place);
        break;
    case Block::Kind::Pending:
        painter.setFont(look.small);
        painter.setPen(look.colours.muted);
        painter.drawText(place.left(), std::max(place.top(), 0) + look.line, tr("Reading…"));
        break;
    case Block::Kind::Error: {
        const BlockLayout *layout = m_flow.layout(row, block);
        Look red = look;
        red.colours.muted = look.colours.error;
        layout->draw(painter, place.topLeft(), clip, {}, red, 0);
        break;
    }
    case Block::Kind::Footer:
        drawFooter(painter, row, block, place);
        break;
    }
    if (m_focusedSpot && m_ring && hasFocus() && m_focusedSpot->row == row && m_focusedSpot->block == block) {
        for (const Spot &spot : spotsOf(row, block)) {
            if (!spot.sameAs(*m_focusedSpot))
                continue;
            painter.setPen(QPen(look.colours.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(spot.rectangle).adjusted(1, 1, -1, -1), 3, 3);
        }
    }
}

void TranscriptView::drawHeading(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    place.setTop(place.top() + look.unit * 2);
    QFont bold = look.body;
    bold.setWeight(QFont::DemiBold);
    const bool system = facts.kind == Kind::System;
    painter.setFont(system ? look.small : bold);
    painter.setPen(system ? look.colours.muted : look.colours.text);
    const QFontMetrics metrics(painter.font());
    const QString author = metrics.elidedText(visible(facts.author, true), Qt::ElideRight, place.width() * 2 / 3);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, author);
    int x = place.left() + metrics.horizontalAdvance(author) + look.unit;
    painter.setFont(look.small);
    painter.setPen(look.colours.muted);
    for (const Spot &spot : spotsOf(row, block)) {
        const bool next = spot.kind == Spot::Kind::NextBranch;
        const bool hot = m_hoveredSpot && m_hoveredSpot->sameAs(spot);
        const bool possible = next ? facts.branch + 1 < facts.branches : facts.branch > 0;
        drawMark(painter, spot.rectangle.adjusted(look.unit / 3, look.unit / 3, -look.unit / 3, -look.unit / 3),
                 next ? Mark::Right : Mark::Left,
                 !possible ? look.colours.hairline
                     : hot ? look.colours.text
                           : look.colours.muted);
        if (!next) {
            const QString text = tr("%1 / %2").arg(facts.branch + 1).arg(facts.branches);
            painter.drawText(QRect(spot.rectangle.right() + 1, place.top(), place.width(), place.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        x = spot.rectangle.right() + look.unit;
    }
    QStringList marks;
    if (facts.edited)
        marks.append(tr("edited"));
    if (facts.forgotten)
        marks.append(tr("no longer in the context"));
    painter.drawText(QRect(x, place.top(), place.right() - x, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     marks.join(QStringLiteral(" · ")));
}

void TranscriptView::drawReasoningTitle(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    for (const Spot &spot : spotsOf(row, block)) {
        const bool hot = m_hoveredSpot && m_hoveredSpot->sameAs(spot);
        const QColor colour = hot ? look.colours.text : look.colours.muted;
        const QRect mark(place.left() + look.unit / 2, place.top(), look.unit * 2, place.height());
        drawMark(painter, mark, facts.reasoningOpen ? Mark::Down : Mark::Right, colour);
        painter.setFont(look.small);
        painter.setPen(colour);
        const QRect text = place.adjusted(look.unit * 3, 0, 0, 0);
        const QString title = facts.reasoningTitle.isEmpty() ? tr("Reasoning") : visible(facts.reasoningTitle, true);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
    }
}

QString TranscriptView::footerText(int row) const
{
    const Facts &facts = m_flow.find(row)->facts();
    if (facts.kind == Kind::Answer)
        return visible(facts.footer.left(1000), true);
    QStringList parts;
    if (facts.edited)
        parts.append(tr("edited"));
    if (facts.forgotten)
        parts.append(tr("no longer in the context"));
    return facts.kind == Kind::Question ? parts.join(QStringLiteral(" · ")) : QString();
}

void TranscriptView::drawFooter(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    const QList<Spot> spots = spotsOf(row, block);
    painter.setFont(look.small);
    painter.setPen(look.colours.muted);
    const bool answer = facts.kind == Kind::Answer;
    const int leftmost = spots.isEmpty() ? place.right() : spots.first().rectangle.left() - look.unit;
    QRect text = place;
    if (answer)
        text.setTop(place.top() + look.unit);
    else
        text.setRight(leftmost);
    const int room = answer ? text.width() - static_cast<int>(spots.size()) * look.unit * 3 : text.width();
    painter.drawText(text, (answer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(footerText(row), Qt::ElideRight, room));
    for (const Spot &spot : spots) {
        const bool hot = m_hoveredSpot && m_hoveredSpot->sameAs(spot);
        if (spot.kind != Spot::Kind::Action) {
            const bool next = spot.kind == Spot::Kind::NextBranch;
            drawMark(painter, spot.rectangle.adjusted(3, 3, -3, -3), next ? Mark::Right : Mark::Left,
                     hot ? look.colours.text : look.colours.muted);
            if (!next) {
                painter.drawText(
                    QRect(spot.rectangle.right() + 1, spot.rectangle.top(), place.width(), spot.rectangle.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, tr("%1 / %2").arg(facts.branch + 1).arg(facts.branches));
            }
            continue;
        }
        const QAction *action = m_actions[spot.action];
        if (hot) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colours.question);
            painter.drawRoundedRect(spot.rectangle, look.unit * 0.5, look.unit * 0.5);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(look.colours.muted);
        }
        const int spare = look.unit / 2;
        action->icon().paint(&painter, spot.rectangle.adjusted(spare, spare, -spare, -spare), Qt::AlignCenter,
                             action->isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
}

void TranscriptView::drawFold(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Message &message = *m_flow.find(row);
    if (message.facts().kind == Kind::Question) {
        const Frame frame = message.frameOf(block - 1, look);
        const QRectF box(place.left() + frame.left, place.top() - look.unit, frame.width, place.height() + look.unit);
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.question);
        painter.drawRoundedRect(box, look.unit, look.unit);
        painter.restore();
    }
    for (const Spot &spot : spotsOf(row, block)) {
        painter.setFont(look.small);
        painter.setPen(look.colours.link);
        painter.drawText(
            spot.rectangle, Qt::AlignLeft | Qt::AlignVCenter,
            message.folded()
                ? tr("Show all (%1 characters)").arg(QLocale().toString(m_flow.source.text(row, Part::Text).size()))
                : tr("Show less"));
    }
}

bool TranscriptView::showsActions(int row) const
{
    const Facts &facts = m_flow.find(row)->facts();
    if (facts.kind == Kind::Answer)
        return !facts.streaming;
    return facts.kind == Kind::Question && (row == m_hoveredRow || (row == m_focusedRow && hasFocus()));
}

} // namespace moire::widgets
