// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/flow.h"

#include "transcript/frames.h"
#include "transcript/stretches.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

constexpr int maxKeptLayouts = 300; ///< beyond, those out of sight go
constexpr int keptAround = 60; ///< blocks before and behind what is seen that stay then
constexpr qint64 maxKeptText = 8 << 20; ///< UTF-16 units of messages that stay read

/// Puts the anchor as far into the message as \p y was into \p height pixels.
void keepShare(Anchor &anchor, const Message &message, qint64 y, qint64 height)
{
    const qint64 now = y > 0 ? y * message.heights().total() / std::max<qint64>(1, height) : y;
    anchor.block = std::max(0, static_cast<int>(message.heights().find(now)));
    anchor.offset = now - message.heights().before(anchor.block);
}

} // namespace

int Flow::estimate(const Row &row) const
{
    const qint32 shown = row.question && !row.unfolded ? std::min(row.length, longestFolded) : row.length;
    return headingHeight(m_look) + footerHeight(Kind::Answer, m_look) + m_look.estimate(shown, m_look.column);
}

void Flow::reset()
{
    m_rows.clear();
    m_index.assign({});
    insertRows(0, source.rows());
}

void Flow::insertRows(int first, int count)
{
    std::vector<Row> rows(static_cast<size_t>(count));
    const bool atEnd = first == rowCount();
    for (int i = 0; i < count; ++i) {
        rows[static_cast<size_t>(i)].length = source.length(first + i);
        rows[static_cast<size_t>(i)].question = source.kind(first + i) == Kind::Question;
        if (atEnd && count < 16)
            m_index.append(estimate(rows[static_cast<size_t>(i)]));
    }
    if (!atEnd || count >= 16) {
        std::vector<int> heights = m_index.heights();
        heights.insert(heights.begin() + first, static_cast<size_t>(count), 0);
        for (int i = 0; i < count; ++i)
            heights[static_cast<size_t>(first + i)] = estimate(rows[static_cast<size_t>(i)]);
        m_index.assign(std::move(heights));
    }
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

void Flow::removeRows(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    if (first == rowCount()) {
        m_index.truncate(first);
        return;
    }
    std::vector<int> heights = m_index.heights();
    heights.erase(heights.begin() + first, heights.begin() + first + count);
    m_index.assign(std::move(heights));
}

void Flow::changeRow(int row, bool text)
{
    Row &r = m_rows[static_cast<size_t>(row)];
    r.dirty = true;
    if (text && !r.message) { // out of sight: only its length counts
        r.length = source.length(row);
        m_index.set(row, estimate(r));
    }
}

void Flow::setLook(const Look &look)
{
    m_look = look;
    std::vector<int> heights(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.message)
            row.message->setLook(look);
        heights[i] = row.message ? static_cast<int>(row.message->heights().total()) : estimate(row);
    }
    m_index.assign(std::move(heights));
}

qint64 Flow::topOf(int row, int block) const
{
    const Message *message = find(row);
    return topOf(row) + (message ? message->heights().before(std::min(block, message->blockCount())) : 0);
}

qint64 Flow::topOf(const Anchor &anchor) const
{
    return anchor.row < 0 || anchor.row >= rowCount() ? 0 : topOf(anchor.row, anchor.block) + anchor.offset;
}

Anchor Flow::anchorAt(qint64 y) const
{
    Anchor anchor;
    anchor.row = rowAt(y);
    if (anchor.row < 0)
        return anchor;
    anchor.offset = y - topOf(anchor.row);
    if (const Message *message = find(anchor.row)) {
        anchor.block = std::max(0, static_cast<int>(message->heights().find(anchor.offset)));
        anchor.offset -= message->heights().before(anchor.block);
    }
    return anchor;
}

Message *Flow::find(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].message.get() : nullptr;
}

void Flow::refreshHeight(int row)
{
    if (const Message *message = find(row))
        m_index.set(row, static_cast<int>(message->heights().total()));
}

Message &Flow::message(int row, const QDeadlineTimer &deadline, Anchor *anchor)
{
    Row &r = m_rows[static_cast<size_t>(row)];
    const bool made = !r.message;
    if (!made && !r.dirty && !r.pending)
        return *r.message;
    if (made) {
        r.message = std::make_unique<Message>();
        ++statistics.messages;
    }
    Message &message = *r.message;
    const bool isAnchor = anchor && anchor->row == row;
    const bool estimated = made || message.isWaiting();
    const qint64 height = m_index.at(row);
    BlockName before;
    qint64 y = 0;
    if (isAnchor) {
        y = anchor->offset + (made ? 0 : message.heights().before(std::min(anchor->block, message.blockCount())));
        if (anchor->block < message.blockCount())
            before = message.block(anchor->block).name();
    }
    r.dirty = false; // what the model says from now on comes later
    r.pending = !message.sync(source, row, m_look, r.unfolded, deadline);
    refreshHeight(row);
    if (isAnchor && estimated) {
        keepShare(*anchor, message, y, height);
    } else if (isAnchor) {
        anchor->block = message.blockLike(before);
        if (message.block(anchor->block).kind != before.kind)
            anchor->offset = std::min<qint64>(anchor->offset, 0);
    }
    return message;
}

const BlockLayout *Flow::layout(int row, int block)
{
    Message *message = find(row);
    if (!message || block < 0 || block >= message->blockCount())
        return nullptr;
    const Block &b = message->block(block);
    if (!b.hasText() && b.kind != Block::Kind::Error)
        return nullptr;
    const bool known = b.layout && b.fresh;
    const BlockLayout &layout = message->layout(block, m_look, statistics.layouts);
    if (!known)
        refreshHeight(row);
    return &layout;
}

int Flow::measure(int row, int block)
{
    layout(row, block);
    return m_rows[static_cast<size_t>(row)].message->heights().at(block);
}

bool Flow::settle(Anchor &anchor, qint64 above, qint64 below, const QDeadlineTimer &deadline)
{
    if (m_rows.empty()) {
        anchor = {};
        return true;
    }
    anchor.row = std::clamp(anchor.row, 0, rowCount() - 1);
    bool complete = true;
    const int blocks = message(anchor.row, deadline, &anchor).blockCount();
    anchor.block = std::clamp(anchor.block, 0, blocks - 1);
    // Downwards from the anchor's block, whose own height may come out otherwise: its top stays.
    qint64 y = -anchor.offset;
    int block = anchor.block;
    for (int row = anchor.row; row < rowCount() && y < below; ++row, block = 0) {
        const int count = message(row, deadline).blockCount();
        complete = complete && !isPending(row);
        for (; block < count && y < below; ++block)
            y += measure(row, block);
    }
    y = -anchor.offset;
    block = anchor.block - 1;
    for (int row = anchor.row; y > -above; --row) {
        for (; block >= 0 && y > -above; --block)
            y -= measure(row, block);
        if (row == 0 || y <= -above)
            break;
        block = message(row - 1, deadline).blockCount() - 1;
        complete = complete && !isPending(row - 1);
    }
    return complete;
}

void Flow::setUnfolded(int row, bool unfolded)
{
    m_rows[static_cast<size_t>(row)].unfolded = unfolded;
    m_rows[static_cast<size_t>(row)].dirty = true;
}

void Flow::forget(int firstRow, int firstBlock, int lastRow, int lastBlock)
{
    // Looking at every row is paid for by the layouts made since the last time.
    if (statistics.layouts - m_forgottenAt < maxKeptLayouts && statistics.messages - m_messagesAt < maxKeptLayouts)
        return;
    m_forgottenAt = statistics.layouts;
    m_messagesAt = statistics.messages;
    statistics.keptLayouts = 0;
    qint64 text = 0;
    for (int row = 0; row < rowCount(); ++row) {
        Row &r = m_rows[static_cast<size_t>(row)];
        if (!r.message)
            continue;
        text += r.message->cost();
        const bool seen = row >= firstRow && row <= lastRow;
        const int first = row == firstRow ? firstBlock - keptAround : 0;
        const int last = row == lastRow ? lastBlock + keptAround : INT32_MAX;
        const bool near = row >= firstRow - keptAround / 4 && row <= lastRow + keptAround / 4;
        statistics.keptLayouts += seen || near ? r.message->dropLayouts(seen ? first : 0, seen ? last : INT32_MAX)
                                               : r.message->dropLayouts(0, -1);
    }
    for (int row = 0; text > maxKeptText && row < rowCount(); ++row) {
        Row &r = m_rows[static_cast<size_t>(row)];
        if (!r.message || (row >= firstRow && row <= lastRow))
            continue;
        text -= r.message->cost();
        r.message.reset();
        r.pending = false;
        r.dirty = true;
        r.length = source.length(row);
    }
}

const QList<QRgb> &Flow::colours(int row, Part part) const
{
    static const QList<QRgb> none;
    const Row &r = m_rows[static_cast<size_t>(row)];
    return r.colours ? (*r.colours)[static_cast<size_t>(part)] : none;
}

void Flow::setColours(int row, Part part, QList<QRgb> colours)
{
    Row &r = m_rows[static_cast<size_t>(row)];
    if (!r.colours)
        r.colours = std::make_unique<std::array<QList<QRgb>, 2>>();
    (*r.colours)[static_cast<size_t>(part)] = std::move(colours);
}

} // namespace moire::widgets::transcript
