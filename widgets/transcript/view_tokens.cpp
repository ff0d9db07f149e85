// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens: under a point, and the cursor that walks over them.
#include "transcript/transcript_view.h"

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

TranscriptView::Token TranscriptView::tokenAt(QPoint point) const
{
    const Hit hit = hitAt(point);
    if (!hit.layout)
        return {};
    const Message *message = m_flow.find(hit.row);
    const BoxState *box = message->findBox(hit.block);
    const int at = hit.layout->characterAt(hit.point, box ? box->scrolled : 0);
    if (at < 0)
        return {};
    const Part part = message->block(hit.block).part;
    const QList<qint32> ends = m_flow.source.ends(hit.row, part);
    const auto after = std::upper_bound(ends.begin(), ends.end(), hit.layout->text.sourceAt(at));
    if (after == ends.end())
        return {};
    return {hit.row, part, static_cast<int>(after - ends.begin())};
}

QList<QRect> TranscriptView::tokenRectangles(const Token &token) const
{
    QList<QRect> found;
    const Message *message = m_flow.find(token.row);
    const QList<qint32> ends = m_flow.source.ends(token.row, token.part);
    if (!message || token.token < 0 || token.token >= ends.size())
        return found;
    const qint32 from = token.token > 0 ? ends[token.token - 1] : 0;
    const qint32 to = ends[token.token];
    for (int block = message->blockAt(token.part, from); block >= 0 && block < message->blockCount(); ++block) {
        const Block &b = message->block(block);
        if (!b.hasText() || b.part != token.part)
            break;
        if (!b.layout || b.layout->text.segments.empty())
            continue;
        const BlockText &text = b.layout->text;
        if (text.segments.front().sourceBegin >= to)
            break;
        if (text.segments.back().sourceEnd <= from)
            continue;
        const TextRange range{text.positionAt(from), text.positionAt(to, true)};
        const BoxState *box = message->findBox(block);
        for (const QRectF &r :
             b.layout->rectangles({range.begin, std::max(range.begin, range.end)}, box ? box->scrolled : 0))
            found.append(r.translated(m_flow.look().left, blockTop(token.row, block)).toAlignedRect());
    }
    return found;
}

void TranscriptView::setSelectedToken(int row, Part part, int token)
{
    const Token wanted{row, part, token};
    if (wanted == m_selectedToken)
        return;
    const Token before = std::exchange(m_selectedToken, Token());
    if (before.row >= 0 && before.row < m_flow.rowCount())
        updateRow(before.row);
    const QList<qint32> ends = m_flow.source.ends(row, part);
    if (row < 0 || row >= m_flow.rowCount() || token < 0 || token >= ends.size())
        return;
    m_selectedToken = wanted;
    takeFocus(row);
    if (part == Part::Reasoning && !m_flow.source.value(row, Role::ReasoningOpen).toBool())
        setReasoningOpen(row, true);
    showToken(row, part, token > 0 ? ends[token - 1] : 0, ends[token]);
    for (const int near : {row - 2, row - 1, row + 1, row + 2}) // where the walk may go on: read by then
        m_flow.source.ends(near, Part::Text);
    emit tokenSelected(row, part, token);
}

/// Scrolls to a range of the text; within its box too.
void TranscriptView::showToken(int row, Part part, qint32 from, qint32 to)
{
    if (row >= m_flow.rowCount())
        return; // opening the reasoning made others change the rows
    const int block = m_flow.message(row, QDeadlineTimer(20), &m_anchor).blockAt(part, from);
    const BlockLayout *layout = m_flow.layout(row, block);
    if (!layout)
        return;
    ensureVisible(row, layout->lineAt(layout->text.positionAt(from)), block);
    layout = m_flow.layout(row, block); // scrolling may have made another one
    const Message *message = m_flow.find(row);
    if (!layout || !message)
        return;
    if (const BoxState *box = message->findBox(block); box && box->width > layout->inner.width()) {
        const auto places =
            layout->rectangles({layout->text.positionAt(from), layout->text.positionAt(to, true)}, box->scrolled);
        const QRectF place = places.isEmpty() ? layout->inner : places.first();
        int right = 0; // what is out of sight there
        if (place.left() < layout->inner.left())
            right = static_cast<int>(place.left() - layout->inner.left());
        else if (place.right() > layout->inner.right())
            right = static_cast<int>(place.right() - layout->inner.right()) + 1;
        if (right != 0)
            scrollBox(row, block, box->scrolled + (layout->frame.mirrored ? -right : right));
    }
    updateRow(row);
}

void TranscriptView::setTokenCursor(bool on)
{
    if (m_tokenCursor == on)
        return;
    m_tokenCursor = on;
    if (!on) {
        setSelectedToken(-1, Part::Text, -1);
        emit tokenSelected(-1, Part::Text, -1);
        return;
    }
    if (m_selectedToken.isValid())
        return;
    const int row = m_focusedRow >= 0 ? m_focusedRow : firstVisibleRow();
    const Token first = neighbour({row, Part::Reasoning, -1}, 1);
    if (first.isValid())
        setSelectedToken(first.row, first.part, first.token);
}

/// The next token, over the ends of parts and messages; folded reasoning is left out. Invalid: none.
TranscriptView::Token TranscriptView::neighbour(const Token &token, int step) const
{
    Token at = token;
    at.token += step;
    // A message that is not read yet ends the walk; asking for it reads it.
    while (at.row >= 0 && at.row < m_flow.rowCount() && (at.row == token.row || m_flow.source.isLoaded(at.row))) {
        const bool hidden = at.part == Part::Reasoning && !m_flow.source.value(at.row, Role::ReasoningOpen).toBool();
        const auto count = hidden ? 0 : static_cast<int>(m_flow.source.ends(at.row, at.part).size());
        if (at.token >= 0 && at.token < count)
            return at;
        if (step > 0) {
            at.row += at.part == Part::Text ? 1 : 0;
            at.part = at.part == Part::Text ? Part::Reasoning : Part::Text;
            at.token = 0;
        } else if (at.token >= count && count > 0) {
            at.token = count - 1;
        } else {
            at.row -= at.part == Part::Reasoning ? 1 : 0;
            at.part = at.part == Part::Text ? Part::Reasoning : Part::Text;
            at.token = INT_MAX;
        }
    }
    return {};
}

bool TranscriptView::walkToken(int key)
{
    if (!m_selectedToken.isValid())
        return false;
    Token to;
    const auto count = static_cast<int>(m_flow.source.ends(m_selectedToken.row, m_selectedToken.part).size());
    switch (key) {
    case Qt::Key_Left:
        to = neighbour(m_selectedToken, -1);
        break;
    case Qt::Key_Right:
        to = neighbour(m_selectedToken, 1);
        break;
    case Qt::Key_Home:
        to = {m_selectedToken.row, m_selectedToken.part, 0};
        break;
    case Qt::Key_End:
        to = {m_selectedToken.row, m_selectedToken.part, count - 1};
        break;
    default:
        return false;
    }
    if (to.isValid())
        setSelectedToken(to.row, to.part, to.token);
    return true;
}

} // namespace moire::widgets
