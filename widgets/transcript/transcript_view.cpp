// SPDX-License-Identifier: GPL-3.0-or-later
// The view and its model.
#include "transcript/transcript_view.h"

#include "paced_update.h"
#include "transcript/accessible.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr int frameTime = 66; ///< ms between two layouts of streamed text, at least
constexpr int longestFrameTime = 200;

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
    m_pace = new PacedUpdate(
        viewport(), frameTime, [this] { flush(); }, longestFrameTime);
    m_readOn.setSingleShot(true);
    connect(&m_readOn, &QTimer::timeout, this, [this] {
        settle();
        viewport()->update();
    });
    m_copyOn.setSingleShot(true);
    connect(&m_copyOn, &QTimer::timeout, this, &TranscriptView::goOnCopying);
    m_jump = new QToolButton(this);
    m_jump->setArrowType(Qt::DownArrow);
    m_jump->setToolTip(tr("Jump to the end"));
    m_jump->setAccessibleName(tr("Jump to the end"));
    m_jump->setFocusPolicy(Qt::NoFocus); // Ctrl+End does the same
    m_jump->hide();
    connect(m_jump, &QToolButton::clicked, this, &TranscriptView::scrollToEnd);
    updateLook();
}

TranscriptView::~TranscriptView()
{
    // They may be children, which end after what they would report to.
    if (QAbstractItemModel *model = m_flow.source.model())
        disconnect(model, nullptr, this, nullptr);
    for (QAction *action : std::as_const(m_actions))
        disconnect(action, nullptr, this, nullptr);
}

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
    forgetSpots();
    m_hoveredToken = m_selectedToken = {};
    m_focusedRow = m_hoveredRow = -1;
    m_selectionStart = m_selectionEnd = {};
    m_pressedRange = {};
    m_copying.clear();
    m_announced = {};
    forgetAccessible();
    m_following = m_followsEnd;
    if (!m_followsEnd && m_flow.rowCount() > 0)
        m_anchor = {0, 0, 0};
    if (isVisible())
        settle();
    viewport()->update();
}

void TranscriptView::setFollowsEnd(bool follows)
{
    m_followsEnd = follows;
    onReset();
}

void TranscriptView::onRowsInserted(int first, int last)
{
    m_flow.insertRows(first, last - first + 1);
    shiftRows(first, 0, last - first + 1);
}

void TranscriptView::onRowsRemoved(int first, int last)
{
    m_flow.removeRows(first, last - first + 1);
    shiftRows(first, last - first + 1, 0);
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
    forgetSpots();
    std::map<int, bool> changed;
    for (const auto &[row, grown] : m_changed) {
        if (moved(row) >= 0)
            changed[moved(row)] = grown;
    }
    m_changed = std::move(changed);
    for (Copying &copying : std::exchange(m_copying, {})) {
        Place from = copying.collector.from();
        Place to = copying.collector.to();
        from.row = moved(from.row);
        to.row = moved(to.row);
        if (from.row >= 0 && to.row >= 0)
            startCopying(from, to, copying.collector.form(), copying.mode);
    }
    if (first < m_flow.rowCount() - inserted || removed > 0)
        forgetAccessible();
    keepTop();
    m_pace->request();
    viewport()->update();
}

/// The heights above may be other ones: what is at the top of the viewport stays there.
void TranscriptView::keepTop()
{
    if (m_anchor.row >= 0 && m_anchor.row < m_flow.rowCount())
        m_top = m_flow.topOf(m_anchor);
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
    keepTop();
    m_pace->request();
    if (!m_copying.empty())
        m_copyOn.start(0);
}

/// Takes over what changed.
void TranscriptView::flush()
{
    const auto changed = std::exchange(m_changed, {});
    settle();
    for (const auto &[row, grown] : changed) {
        announce(row, !m_flow.source.value(row, Role::Streaming).toBool());
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
    }
}

void TranscriptView::updateLook()
{
    const Look look = Look::of(*this, viewport()->width());
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

void TranscriptView::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_actions))
        disconnect(action, nullptr, this, nullptr);
    m_actions = actions;
    for (QAction *action : actions) {
        connect(action, &QAction::changed, this, [this] { viewport()->update(); });
        connect(action, &QObject::destroyed, this, [this, action] {
            m_actions.removeAll(action);
            forgetSpots();
            viewport()->update();
        });
    }
    forgetSpots();
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
