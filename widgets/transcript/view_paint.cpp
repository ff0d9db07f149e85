// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of the visible rows. Texts are drawn in view_text.cpp.
#include "style/icon.h"
#include "style/paint.h"
#include "style/theme.h"
#include "transcript/drawing.h"
#include "transcript/frames.h"
#include "transcript/transcript_view.h"

#include <QAction>
#include <QHash>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace moire::widgets {

namespace transcript {

void drawIcon(QPainter &painter, const QRect &place, int side, const QString &name, QIcon::Mode mode,
              QIcon::State state)
{
    static QHash<QString, QIcon> icons; // reading a file for every drawing would be slow
    auto found = icons.find(name);
    if (found == icons.end())
        found = icons.insert(name, icon(name));
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    found->paint(&painter, square, Qt::AlignCenter, mode, state);
}

} // namespace transcript

using namespace transcript;

QRect TranscriptView::turned(const QRect &rectangle) const
{
    const Look &look = m_flow.look();
    return QStyle::visualRect(layoutDirection(), QRect(look.left, rectangle.top(), look.column, rectangle.height()),
                              rectangle);
}

Qt::Alignment TranscriptView::leading() const
{
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
}

Qt::Alignment TranscriptView::trailing() const
{
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
}

QFont TranscriptView::authorFont() const
{
    QFont font = m_flow.look().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QIcon::Mode TranscriptView::iconMode(const Spot &spot) const
{
    return m_hoveredSpot && m_hoveredSpot->sameAs(spot) ? QIcon::Active : QIcon::Normal;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by the text; its place is by the window
    const Look &look = m_flow.look();
    const QRect clip = event->rect();
    painter.fillRect(clip, theme().page);
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
            const int spare = look.unit;
            paint::focusRing(&painter, QRectF(place).adjusted(-spare, spare / 2.0, spare, 0), spare * 0.75,
                             paint::ringWidth(fontMetrics()), theme().accent);
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
        painter.setPen(theme().faint);
        painter.drawText(QRect(place.left(), std::max(place.top(), 0), place.width(), look.line), int(leading()),
                         tr("Reading…"));
        break;
    case Block::Kind::Error:
        if (const BlockLayout *layout = m_flow.layout(row, block))
            layout->draw(painter, place.topLeft(), clip, {}, 0, theme().danger);
        break;
    case Block::Kind::Attachments:
        drawAttachments(painter, row, block);
        break;
    case Block::Kind::Footer:
        drawFooter(painter, row, block, place);
        break;
    }
    drawSpotRing(painter, row, block);
}

void TranscriptView::drawSpotRing(QPainter &painter, int row, int block)
{
    if (!m_focusedSpot || !m_ring || !hasFocus() || m_focusedSpot->row != row ||
        m_flow.find(row)->block(block).name() != m_focusedSpot->where)
        return;
    const bool link = m_focusedSpot->kind == Spot::Kind::Link;
    for (const Spot &spot : link ? linksOf(row, block) : spotsOf(row, block)) {
        if (spot.sameAs(*m_focusedSpot))
            paint::focusRing(&painter, link ? spot.rectangle.adjusted(-3, -1, 3, 1) : spot.rectangle,
                             spot.kind == Spot::Kind::Attachment ? spot.rectangle.height() : 3,
                             paint::ringWidth(fontMetrics()), theme().accent);
    }
}

/// The arrows with the number of the version between them.
void TranscriptView::drawBranches(QPainter &painter, const QList<Spot> &spots, const Facts &facts)
{
    const Look &look = m_flow.look();
    painter.setFont(look.small);
    QRect between;
    for (const Spot &spot : spots) {
        const bool next = spot.kind == Spot::Kind::NextBranch;
        if (!next && spot.kind != Spot::Kind::PreviousBranch)
            continue;
        const bool possible = next ? facts.branch + 1 < facts.branches : facts.branch > 0;
        drawIcon(painter, spot.rectangle, look.unit * 2,
                 next ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"),
                 possible ? iconMode(spot) : QIcon::Disabled);
        between = between.united(spot.rectangle);
    }
    if (between.isNull())
        return;
    painter.setPen(theme().muted);
    painter.drawText(between, Qt::AlignCenter, tr("%1 / %2").arg(facts.branch + 1).arg(facts.branches));
}

void TranscriptView::drawHeading(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    place.setTop(place.top() + headingGap(look));
    const bool system = facts.kind == Kind::System;
    painter.setFont(system ? look.small : authorFont());
    painter.setPen(system ? theme().muted : theme().text);
    const QFontMetrics metrics(painter.font());
    const QString author = metrics.elidedText(visible(facts.author, true), Qt::ElideRight, place.width() * 2 / 3);
    painter.drawText(place, int(leading()), author);
    int used = metrics.horizontalAdvance(author) + look.unit;
    const QList<Spot> spots = spotsOf(row, block);
    drawBranches(painter, spots, facts);
    if (!spots.isEmpty())
        used = turned(spots.last().rectangle).right() - place.left() + look.unit;
    QStringList marks;
    if (facts.edited)
        marks.append(tr("edited"));
    if (facts.forgotten)
        marks.append(tr("no longer in the context"));
    painter.setFont(look.small);
    painter.setPen(theme().muted);
    painter.drawText(turned(place.adjusted(used, 0, 0, 0)), int(leading()), marks.join(QStringLiteral(" · ")));
}

void TranscriptView::drawReasoningTitle(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    for (const Spot &spot : spotsOf(row, block)) {
        const QRect mark(place.left() + look.unit / 2, place.top(), look.unit * 2, place.height());
        drawIcon(painter, turned(mark), look.unit * 2,
                 facts.reasoningOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                 iconMode(spot));
        painter.setFont(look.small);
        painter.setPen(iconMode(spot) == QIcon::Active ? theme().text : theme().muted);
        const QRect text = turned(place.adjusted(look.unit * 3, 0, 0, 0));
        const QString title = facts.reasoningTitle.isEmpty() ? tr("Reasoning") : visible(facts.reasoningTitle, true);
        painter.drawText(text, int(leading()), painter.fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
    }
}

void TranscriptView::drawFooter(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Facts &facts = m_flow.find(row)->facts();
    const QList<Spot> spots = spotsOf(row, block);
    painter.setFont(look.small);
    painter.setPen(theme().faint);
    const bool answer = facts.kind == Kind::Answer;
    QRect text = place;
    if (answer)
        text.setTop(place.top() + look.unit);
    int room = text.width();
    if (answer) {
        room -= static_cast<int>(spots.size()) * look.unit * 3;
    } else if (!spots.isEmpty()) {
        text.setRight(turned(spots.first().rectangle).left() - look.unit);
        room = text.width();
    }
    painter.drawText(turned(text), int(answer ? leading() : trailing()),
                     painter.fontMetrics().elidedText(footerText(row), Qt::ElideRight, room));
    drawBranches(painter, spots, facts);
    for (const Spot &spot : spots) {
        if (spot.kind != Spot::Kind::Action)
            continue;
        const QAction *action = m_actions[spot.number];
        if (iconMode(spot) == QIcon::Active && action->isEnabled())
            paint::box(&painter, spot.rectangle, look.unit * 0.5, theme().hover);
        const int spare = look.unit / 4;
        action->icon().paint(&painter, spot.rectangle.adjusted(spare, spare, -spare, -spare), Qt::AlignCenter,
                             action->isEnabled() ? iconMode(spot) : QIcon::Disabled);
    }
}

void TranscriptView::drawAttachments(QPainter &painter, int row, int block)
{
    const std::vector<FileChip> &chips = m_flow.find(row)->chips();
    for (const Spot &spot : spotsOf(row, block))
        drawChip(painter, chips[static_cast<size_t>(spot.number)].text, spot.rectangle, iconMode(spot) == QIcon::Active,
                 m_flow.look());
}

void TranscriptView::drawFold(QPainter &painter, int row, int block, QRect place)
{
    const Look &look = m_flow.look();
    const Message &message = *m_flow.find(row);
    if (message.facts().kind == Kind::Question) {
        const Frame frame = message.frameOf(block - 1, look);
        const QRect box(place.left() + frame.left, place.top() - 2 * look.unit, frame.width,
                        place.height() + 2 * look.unit);
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
        paint::box(&painter, turned(box), look.unit, theme().raised);
        painter.restore();
    }
    for (const Spot &spot : spotsOf(row, block)) {
        painter.setFont(look.small);
        painter.setPen(theme().accent);
        painter.drawText(spot.rectangle, int(leading()),
                         message.folded()
                             ? tr("Show all (%Ln character(s))", nullptr, static_cast<int>(message.written().size()))
                             : tr("Show less"));
    }
}

} // namespace moire::widgets
