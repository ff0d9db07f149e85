// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through what can be pressed in a message, and pressing it.
#include "transcript/transcript_view.h"

#include <QAction>
#include <QGuiApplication>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

bool hasLinks(const markdown::Leaf &leaf)
{
    const auto isLink = [](const markdown::Run &run) { return !run.target.isEmpty(); };
    if (std::any_of(leaf.runs.begin(), leaf.runs.end(), isLink))
        return true;
    for (const auto &row : leaf.rows) {
        for (const markdown::Cell &cell : row) {
            if (std::any_of(cell.runs.begin(), cell.runs.end(), isLink))
                return true;
        }
    }
    return false;
}

} // namespace

QList<TranscriptView::Spot> TranscriptView::pressable(int row, int block)
{
    const markdown::Leaf *leaf = m_flow.find(row)->leafOf(block);
    if (leaf && !hasLinks(*leaf) && (leaf->kind != markdown::LeafKind::Code || leaf->continues))
        return {};
    m_flow.layout(row, block);
    keepTop();
    QList<Spot> spots = spotsOf(row, block);
    spots.removeIf([](const Spot &spot) { return spot.kind == Spot::Kind::Thumb; });
    return spots + linksOf(row, block);
}

QList<TranscriptView::Spot> TranscriptView::visibleSpots(int row)
{
    QList<Spot> spots;
    const Message *message = m_flow.find(row);
    if (!message)
        return spots;
    const qint64 top = m_top - m_flow.topOf(row);
    const auto first = std::max<qsizetype>(0, message->heights().find(top));
    const auto last = message->heights().find(top + viewport()->height() - 1);
    for (auto block = first; block <= last; ++block)
        spots += pressable(row, static_cast<int>(block));
    return spots;
}

int TranscriptView::blockOf(const Spot &spot) const
{
    const Message *message = m_flow.find(spot.row);
    if (!message)
        return -1;
    const int block = message->blockLike(spot.where);
    return block >= 0 && message->block(block).name() == spot.where ? block : -1;
}

std::optional<TranscriptView::Spot> TranscriptView::present(const Spot &spot) const
{
    const int block = blockOf(spot);
    if (block < 0)
        return {};
    for (const Spot &now : spot.kind == Spot::Kind::Link ? linksOf(spot.row, block) : spotsOf(spot.row, block)) {
        if (now.sameAs(spot))
            return now;
    }
    return {};
}

void TranscriptView::forgetSpots()
{
    m_hoveredSpot.reset();
    m_pressedSpot.reset();
    m_focusedSpot.reset();
}

/// The spot of the focused message after the focused one, or the first one that is seen.
std::optional<TranscriptView::Spot> TranscriptView::nextSpot(bool next)
{
    const Message *message = m_flow.find(m_focusedRow);
    if (!message)
        return {};
    const qint64 seen = m_top - m_flow.topOf(m_focusedRow) + (next ? 0 : viewport()->height() - 1);
    int block = std::max(0, static_cast<int>(message->heights().find(seen)));
    const int focused = m_focusedSpot ? blockOf(*m_focusedSpot) : -1;
    if (focused >= 0)
        block = focused;
    bool past = focused < 0;
    for (; block >= 0 && block < message->blockCount(); block += next ? 1 : -1) {
        QList<Spot> spots = pressable(m_focusedRow, block);
        if (!next)
            std::reverse(spots.begin(), spots.end());
        for (const Spot &spot : spots) {
            if (past)
                return spot;
            past = spot.sameAs(*m_focusedSpot);
        }
        past = true;
    }
    return {};
}

void TranscriptView::focusSpot(const std::optional<Spot> &spot)
{
    m_focusedSpot = spot;
    showLink(spot ? spot->address : QString());
    if (spot) {
        m_ring = true;
        const int block = blockOf(*spot);
        const int top = blockTop(spot->row, block);
        ensureVisible(spot->row, QRectF(spot->rectangle.translated(0, -top)), block);
        tellFocus();
    }
    viewport()->update();
}

/// Tab walks through what can be pressed in the focused message, then leaves the view.
bool TranscriptView::focusNextPrevChild(bool next)
{
    const std::optional<Spot> spot = hasFocus() ? nextSpot(next) : std::nullopt;
    focusSpot(spot);
    return spot || QAbstractScrollArea::focusNextPrevChild(next);
}

/// The text of a code box, of all its blocks.
QString TranscriptView::boxText(int row, int block) const
{
    const Message &message = *m_flow.find(row);
    const Block &head = message.block(block);
    QStringList lines;
    for (int i = block; i < message.blockCount(); ++i) {
        const markdown::Leaf *leaf = message.leafOf(i);
        if (!leaf || message.block(i).head != head.head || message.block(i).part != head.part)
            break;
        for (const markdown::Run &run : leaf->runs)
            lines.append(run.text);
    }
    return lines.join(QLatin1Char('\n'));
}

void TranscriptView::toggleWrap(const Spot &spot, int block)
{
    Message *message = m_flow.find(spot.row);
    const BoxState *box = message->findBox(block);
    message->setWrap(block, !(box && box->wrap), m_flow.look());
    m_flow.refreshHeight(spot.row);
    moveTo({spot.row, block, m_top - m_flow.topOf(spot.row, block)});
}

void TranscriptView::activate(const Spot &spot)
{
    const std::optional<Spot> now = present(spot);
    if (!now)
        return;
    const int block = blockOf(*now);
    const Facts &facts = m_flow.find(now->row)->facts();
    switch (now->kind) {
    case Spot::Kind::PreviousBranch:
    case Spot::Kind::NextBranch: {
        const int branch = facts.branch + (now->kind == Spot::Kind::NextBranch ? 1 : -1);
        if (branch >= 0 && branch < facts.branches)
            emit branchRequested(now->row, branch);
        break;
    }
    case Spot::Kind::Reasoning:
        setReasoningOpen(now->row, !facts.reasoningOpen);
        break;
    case Spot::Kind::Link:
        emit linkActivated(now->address);
        break;
    case Spot::Kind::CopyCode:
        QGuiApplication::clipboard()->setText(boxText(now->row, block));
        break;
    case Spot::Kind::WrapCode:
        toggleWrap(*now, block);
        break;
    case Spot::Kind::Fold:
        setUnfolded(now->row, m_flow.find(now->row)->folded());
        break;
    case Spot::Kind::Attachment:
        emit attachmentActivated(now->row, now->number);
        break;
    case Spot::Kind::Action:
        if (m_actions[now->number]->isEnabled())
            emit actionTriggered(now->row, m_actions[now->number]->objectName());
        break;
    case Spot::Kind::Thumb:
        break;
    }
}

QString TranscriptView::nameOf(const Spot &spot) const
{
    const Message *message = m_flow.find(spot.row);
    switch (spot.kind) {
    case Spot::Kind::PreviousBranch:
        return tr("Previous version");
    case Spot::Kind::NextBranch:
        return tr("Next version");
    case Spot::Kind::CopyCode:
        return tr("Copy code");
    case Spot::Kind::WrapCode: {
        const int block = blockOf(spot);
        const BoxState *box = block >= 0 ? message->findBox(block) : nullptr;
        return box && box->wrap ? tr("Scroll long lines") : tr("Wrap long lines");
    }
    case Spot::Kind::Action:
        return spot.number < m_actions.size() ? m_actions[spot.number]->toolTip() : QString();
    case Spot::Kind::Link:
        return visible(spot.address.left(1000), true);
    case Spot::Kind::Reasoning:
        return message && message->facts().reasoningOpen ? tr("Hide reasoning") : tr("Show reasoning");
    case Spot::Kind::Fold:
        return message && message->folded() ? tr("Show all") : tr("Show less");
    case Spot::Kind::Attachment:
        if (message && spot.number < message->facts().attachments.size()) {
            const AttachedFile &file = message->facts().attachments[spot.number];
            return tr("%1, %2", "an attached file and its size").arg(visible(file.name.left(300), true), file.size);
        }
        break;
    case Spot::Kind::Thumb:
        break;
    }
    return {};
}

bool TranscriptView::showsActions(int row) const
{
    const Facts &facts = m_flow.find(row)->facts();
    if (facts.kind == Kind::Answer)
        return !facts.streaming;
    return facts.kind == Kind::Question && (row == m_hoveredRow || (row == m_focusedRow && hasFocus()));
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

} // namespace moire::widgets
