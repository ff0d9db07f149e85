// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_view.h"

#include "transcript/accessible.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr int frameTime = 50; ///< ms between two layouts of streamed text, at least
constexpr int longestFrameTime = 200;
constexpr int share = 25; ///< the layouts take at most this part of the time
constexpr int readingTime = 20; ///< ms that one pass may read messages for

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installTranscriptAccessibility();
    setAccessibleName(tr("Conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &TranscriptView::flush);
    m_readOn.setSingleShot(true);
    connect(&m_readOn, &QTimer::timeout, this, [this] {
        settle();
        viewport()->update();
    });
    m_jump = new QToolButton(this);
    m_jump->setArrowType(Qt::DownArrow);
    m_jump->setToolTip(tr("Jump to the end"));
    m_jump->setAccessibleName(tr("Jump to the end"));
    m_jump->setFocusPolicy(Qt::NoFocus); // Ctrl+End does the same
    m_jump->hide();
    connect(m_jump, &QToolButton::clicked, this, &TranscriptView::scrollToEnd);
    updateLook();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = m_flow.source.model())
        disconnect(old, nullptr, this, nullptr);
    m_flow.source.setModel(model);
    if (model)
        connectModel(model);
    onReset();
}

void TranscriptView::connectModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &TranscriptView::onReset);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TranscriptView::onReset);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TranscriptView::onReset);
    connect(model, &QObject::destroyed, this, [this] {
        m_flow.source.setModel(nullptr);
        onReset();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            onRowsInserted(first, last);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            onRowsRemoved(first, last);
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                onDataChanged(from.row(), to.row(), roles);
            });
}

void TranscriptView::onReset()
{
    m_flow.reset();
    m_anchor = {};
    m_top = 0;
    m_changed.clear();
    m_hoveredSpot.reset();
    m_pressedSpot.reset();
    m_focusedSpot.reset();
    m_hoveredToken = m_selectedToken = {};
    m_focusedRow = m_hoveredRow = -1;
    m_selectionStart = m_selectionEnd = {};
    m_announced = {};
    setFollowing(true);
    if (isVisible())
        settle();
    viewport()->update();
}

void TranscriptView::onRowsInserted(int first, int last)
{
    m_flow.insertRows(first, last - first + 1);
    shiftRows(first, 0, last - first + 1);
    scheduleFlush();
    viewport()->update();
}

void TranscriptView::onRowsRemoved(int first, int last)
{
    m_flow.removeRows(first, last - first + 1);
    shiftRows(first, last - first + 1, 0);
    scheduleFlush();
    viewport()->update();
}

/// Rows from \p first on move; what was in a removed row is lost.
void TranscriptView::shiftRows(int first, int removed, int inserted)
{
    const auto moved = [=](int row) {
        if (row < first)
            return row;
        return row < first + removed ? -1 : row - removed + inserted;
    };
    if (const int row = moved(m_anchor.row); row >= 0 || m_anchor.row < 0)
        m_anchor.row = row;
    else
        m_anchor = {first, 0, 0};
    m_selectionStart.row = moved(m_selectionStart.row);
    m_selectionEnd.row = moved(m_selectionEnd.row);
    if (m_selectionStart.row < 0 || m_selectionEnd.row < 0)
        m_selectionStart = m_selectionEnd = {};
    m_pressedRange = {m_selectionStart, m_selectionStart};
    m_selectedToken.row = moved(m_selectedToken.row);
    m_hoveredToken = {};
    m_focusedRow = moved(m_focusedRow);
    m_hoveredRow = -1;
    m_announced.row = moved(m_announced.row);
    m_hoveredSpot.reset();
    m_pressedSpot.reset();
    m_focusedSpot.reset();
    std::map<int, bool> changed;
    for (const auto &[row, grown] : m_changed) {
        if (moved(row) >= 0)
            changed[moved(row)] = grown;
    }
    m_changed = std::move(changed);
}

void TranscriptView::onDataChanged(int first, int last, const QList<int> &roles)
{
    const bool text = m_flow.source.touchesText(roles);
    for (int row = std::max(0, first); row <= std::min(last, m_flow.rowCount() - 1); ++row) {
        m_flow.changeRow(row, text);
        m_changed.try_emplace(row, text && !roles.isEmpty());
        if (!text || roles.isEmpty())
            m_changed[row] = false;
    }
    scheduleFlush();
}

void TranscriptView::scheduleFlush()
{
    if (m_flush.isActive() || !isVisible())
        return;
    const qint64 passed = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : m_frameTime;
    m_flush.start(static_cast<int>(std::clamp<qint64>(m_frameTime - passed, 0, m_frameTime)));
}

void TranscriptView::flush()
{
    if (!isVisible() || window()->isMinimized())
        return; // showEvent() and changeEvent() come back to it
    m_sinceFlush.start();
    const auto changed = std::exchange(m_changed, {});
    settle();
    m_frameTime = static_cast<int>(
        std::clamp<qint64>(m_sinceFlush.nsecsElapsed() * share / 1000000, frameTime, longestFrameTime));
    for (const auto &[row, grown] : changed) {
        const Message *message = m_flow.find(row);
        if (!message || row < firstVisibleRow() || row > lastVisibleRow())
            continue;
        const int first = std::min(message->firstChanged(), message->blockCount() - 1);
        const Block &block = message->block(first);
        const int y = block.layout ? block.layout->changedFrom : 0;
        if (grown)
            updateBelow(row, first, y);
        else
            viewport()->update(QRect(0, rowRectangle(row).top(), viewport()->width(), viewport()->height()));
        if (m_alwaysAnnouncing || QAccessible::isActive())
            announce(row, !message->facts().streaming);
    }
}

void TranscriptView::updateLook()
{
    if (!m_ownColours)
        m_colours = TranscriptColours::of(palette());
    const Look look = Look::of(*this, m_colours, viewport()->width());
    // What is at the top stays there, as far into its block as it was.
    const Message *message = m_flow.find(m_anchor.row);
    const qint64 before = message && m_anchor.block < message->blockCount() ? message->heights().at(m_anchor.block) : 0;
    m_flow.setLook(look);
    if (before > 0 && m_anchor.offset > 0) {
        m_flow.layout(m_anchor.row, m_anchor.block);
        m_anchor.offset = m_anchor.offset * message->heights().at(m_anchor.block) / before;
    }
    verticalScrollBar()->setSingleStep(look.line);
    m_jump->setFixedSize(look.unit * 4, look.unit * 4);
}

void TranscriptView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    const int height = viewport()->height();
    const QDeadlineTimer deadline(readingTime);
    const Anchor seen = m_flow.anchorAt(m_top);
    const qint64 seenAt = m_flow.topOf(seen.row < 0 ? 0 : seen.row, seen.block) - m_top;
    const int rows = m_flow.rowCount();
    const auto toEnd = [&] {
        const int last = m_flow.message(rows - 1, deadline).blockCount() - 1;
        m_flow.layout(rows - 1, last);
        m_anchor = {rows - 1, last, m_flow.find(rows - 1)->heights().at(last) - height};
    };
    if (rows > 0 && (m_following || m_anchor.row < 0))
        toEnd();
    bool complete = m_flow.settle(m_anchor, 0, height, deadline);
    const qint64 end = std::max<qint64>(0, m_flow.total() - height);
    if (rows > 0 && !m_following && m_flow.topOf(m_anchor) > end) {
        toEnd();
        complete = m_flow.settle(m_anchor, 0, height, deadline) && complete;
    }
    const qint64 last = std::max<qint64>(0, m_flow.total() - height);
    m_top = std::clamp<qint64>(m_flow.topOf(m_anchor), 0, last);
    m_anchor = m_flow.anchorAt(m_top);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(last, INT_MAX)));
    verticalScrollBar()->setValue(static_cast<int>(std::min<qint64>(m_top, INT_MAX)));
    m_settling = false;
    if (seen.row >= 0 && seen.row < rows) {
        const qint64 moved = m_flow.topOf(seen.row, seen.block) - m_top - seenAt;
        if (std::abs(moved) >= height)
            viewport()->update();
        else if (moved != 0)
            viewport()->scroll(0, static_cast<int>(moved));
    }
    if (rows > 0) {
        const Anchor bottom = m_flow.anchorAt(m_top + height);
        m_flow.forget(m_anchor.row, m_anchor.block, bottom.row, bottom.block);
    }
    if (!complete)
        m_readOn.start(1);
    m_jump->setVisible(!m_following && m_top < last);
    placeJumpButton();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 by = wanted - m_top;
    if (std::abs(by) <= 2 * viewport()->height())
        m_anchor.offset += by; // relative to what is seen, whatever the heights in between turn out to be
    else
        m_anchor = m_flow.anchorAt(wanted);
    setFollowing(wanted >= verticalScrollBar()->maximum());
    settle();
    if (m_top >= verticalScrollBar()->maximum())
        setFollowing(true);
}

void TranscriptView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    emit atEndChanged(following);
}

void TranscriptView::scrollToEnd()
{
    setFollowing(true);
    settle();
    viewport()->update();
}

void TranscriptView::scrollToRow(int row)
{
    if (row < 0 || row >= m_flow.rowCount())
        return;
    setFollowing(false);
    m_anchor = {row, 0, 0};
    settle();
    setFollowing(m_top >= verticalScrollBar()->maximum());
    viewport()->update();
}

TranscriptView::ReadingPlace TranscriptView::readingPlace() const
{
    const int row = firstVisibleRow();
    if (m_following || row < 0)
        return {};
    return {row, static_cast<double>(m_top - m_flow.topOf(row)) / std::max(1, m_flow.heightOf(row))};
}

void TranscriptView::setReadingPlace(const ReadingPlace &place)
{
    if (place.row < 0 || place.row >= m_flow.rowCount()) {
        scrollToEnd();
        return;
    }
    setFollowing(false);
    m_flow.message(place.row, QDeadlineTimer(readingTime));
    const double fraction = std::clamp(place.fraction, 0.0, 1.0);
    const auto offset = static_cast<qint64>(fraction * m_flow.heightOf(place.row));
    m_anchor = m_flow.anchorAt(m_flow.topOf(place.row) + offset);
    settle();
    viewport()->update();
}

void TranscriptView::setColours(const TranscriptColours &colours)
{
    m_colours = colours;
    m_ownColours = true;
    updateLook();
    settle();
    viewport()->update();
}

void TranscriptView::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_actions))
        disconnect(action, nullptr, this, nullptr);
    m_actions = actions;
    for (QAction *action : actions) {
        connect(action, &QAction::changed, viewport(), qOverload<>(&QWidget::update));
        connect(action, &QObject::destroyed, this, [this, action] {
            m_actions.removeAll(action);
            m_hoveredSpot.reset();
            m_pressedSpot.reset();
            viewport()->update();
        });
    }
    viewport()->update();
}

void TranscriptView::setTokenColours(int row, Part part, const QList<QRgb> &colours)
{
    if (row < 0 || row >= m_flow.rowCount())
        return;
    m_flow.setColours(row, part, colours);
    updateRow(row);
}

} // namespace moire::widgets
