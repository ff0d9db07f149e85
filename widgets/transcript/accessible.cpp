// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/accessible.h"

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr qsizetype longestText = 200000; ///< of a message, as read out

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new AccessibleTranscript(view) : nullptr;
}

AccessibleTranscript *transcriptOf(TranscriptView *view)
{
    return view ? dynamic_cast<AccessibleTranscript *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QRect onScreen(const TranscriptView &view, const QRect &rectangle)
{
    return rectangle.translated(view.viewport()->mapToGlobal(QPoint()));
}

} // namespace

bool AccessibleSpot::isValid() const
{
    return m_view && m_index < m_view->visibleSpots(m_row).size();
}

TranscriptView::Spot AccessibleSpot::spot() const
{
    return isValid() ? m_view->visibleSpots(m_row)[m_index] : TranscriptView::Spot();
}

QAccessibleInterface *AccessibleSpot::parent() const
{
    AccessibleTranscript *transcript = transcriptOf(m_view);
    return transcript ? transcript->message(m_row) : nullptr;
}

QAccessible::Role AccessibleSpot::role() const
{
    return spot().kind == TranscriptView::Spot::Kind::Link ? QAccessible::Link : QAccessible::Button;
}

QAccessible::State AccessibleSpot::state() const
{
    QAccessible::State state;
    state.focusable = true;
    if (!isValid())
        return state;
    const TranscriptView::Spot own = spot();
    state.focused = m_view->hasFocus() && m_view->m_focusedSpot && m_view->m_focusedSpot->sameAs(own);
    state.linked = own.kind == TranscriptView::Spot::Kind::Link;
    const Facts &facts = m_view->flow().find(m_row)->facts();
    state.expandable = own.kind == TranscriptView::Spot::Kind::Reasoning;
    state.expanded = state.expandable && facts.reasoningOpen;
    return state;
}

QRect AccessibleSpot::rect() const
{
    return m_view ? onScreen(*m_view, spot().rectangle) : QRect();
}

QString AccessibleSpot::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    const TranscriptView::Spot own = spot();
    if (kind == QAccessible::Name)
        return m_view->nameOf(own);
    return own.kind == TranscriptView::Spot::Kind::Attachment ? TranscriptView::tr("Opens its text") : QString();
}

void *AccessibleSpot::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleSpot::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_view->activate(spot());
}

QAccessibleInterface *AccessibleMessage::child(int index) const
{
    AccessibleTranscript *transcript = transcriptOf(m_view);
    return transcript && index >= 0 && index < childCount() ? transcript->spot(m_row, index) : nullptr;
}

int AccessibleMessage::childCount() const
{
    return static_cast<int>(m_view->visibleSpots(m_row).size());
}

QAccessibleInterface *AccessibleMessage::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *found = child(i); found && found->rect().contains(x, y))
            return found;
    }
    return nullptr;
}

int AccessibleMessage::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleMessage::focusChild() const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *found = child(i); found && found->state().focused)
            return found;
    }
    return nullptr;
}

QAccessible::State AccessibleMessage::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focused = m_view->hasFocus() && m_view->focusedRow() == m_row && !m_view->m_focusedSpot;
    state.offscreen = m_row < m_view->firstVisibleRow() || m_row > m_view->lastVisibleRow();
    return state;
}

QRect AccessibleMessage::rect() const
{
    return onScreen(*m_view, m_view->rowRectangle(m_row));
}

QString AccessibleMessage::text(QAccessible::Text kind) const
{
    const Message *message = m_view->flow().find(m_row);
    if (!message)
        return {};
    const Facts &facts = message->facts();
    switch (kind) {
    case QAccessible::Value:
        return content().text;
    case QAccessible::Description:
        return facts.error.isEmpty() ? facts.footer : facts.error;
    case QAccessible::Name:
        if (!facts.author.isEmpty())
            return facts.author;
        return facts.kind == Kind::Question ? TranscriptView::tr("Question") : TranscriptView::tr("Answer");
    default:
        return {};
    }
}

void *AccessibleMessage::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

AccessibleMessage::Content AccessibleMessage::content() const
{
    Content content;
    if (const Message *message = m_view->flow().find(m_row))
        content.text =
            seenText(*message, m_row, {m_row, Part::Reasoning, 0}, {m_row, Part::Text, INT_MAX}, &content.pieces)
                .left(longestText);
    return content;
}

TranscriptView::Place AccessibleMessage::placeOf(const Content &content, int offset) const
{
    const auto after = std::upper_bound(content.pieces.begin(), content.pieces.end(), offset,
                                        [](int at, const SeenPiece &piece) { return at < piece.begin; });
    if (after == content.pieces.begin())
        return {m_row, Part::Reasoning, 0};
    const SeenPiece &piece = *(after - 1);
    const Message &message = *m_view->flow().find(m_row);
    const int at = std::min(piece.range.begin + offset - piece.begin, piece.range.end);
    return {m_row, message.block(piece.block).part, message.textOf(piece.block).sourceAt(at, at == piece.range.end)};
}

int AccessibleMessage::offsetOf(const Content &content, const TranscriptView::Place &place) const
{
    if (place.row != m_row)
        return place.row < m_row ? 0 : static_cast<int>(content.text.size());
    const Message &message = *m_view->flow().find(m_row);
    const int block = message.blockAt(place.part, place.offset);
    for (const SeenPiece &piece : content.pieces) {
        if (piece.block == block)
            return piece.begin + std::min(message.textOf(block).positionAt(place.offset), piece.range.end);
    }
    return place.part == Part::Reasoning ? 0 : static_cast<int>(content.text.size());
}

void AccessibleMessage::selection(int index, int *begin, int *end) const
{
    *begin = *end = 0;
    if (index != 0)
        return;
    const Content seen = content();
    const auto [from, to] = m_view->orderedSelection();
    *begin = offsetOf(seen, from);
    *end = offsetOf(seen, to);
}

int AccessibleMessage::selectionCount() const
{
    const auto [from, to] = m_view->orderedSelection();
    return from != to && from.row <= m_row && to.row >= m_row ? 1 : 0;
}

void AccessibleMessage::setSelection(int, int begin, int end)
{
    const Content seen = content();
    m_view->select(placeOf(seen, begin), placeOf(seen, end));
}

int AccessibleMessage::cursorPosition() const
{
    return m_view->m_selectionEnd.row == m_row ? offsetOf(content(), m_view->m_selectionEnd) : 0;
}

QString AccessibleMessage::text(int begin, int end) const
{
    return content().text.mid(begin, end - begin);
}

int AccessibleMessage::characterCount() const
{
    return static_cast<int>(content().text.size());
}

QRect AccessibleMessage::characterRect(int offset) const
{
    const Place place = placeOf(content(), offset);
    return onScreen(*m_view, m_view->caretRectangle(place));
}

int AccessibleMessage::offsetAtPoint(const QPoint &point) const
{
    return offsetOf(content(), m_view->placeAt(m_view->viewport()->mapFromGlobal(point)));
}

void AccessibleMessage::scrollToSubstring(int begin, int)
{
    m_view->showPlace(placeOf(content(), begin));
}

QString AccessibleMessage::attributes(int, int *begin, int *end) const
{
    *begin = 0;
    *end = characterCount();
    return {};
}

AccessibleTranscript::AccessibleTranscript(TranscriptView *view)
    : QAccessibleWidget(view, QAccessible::List),
      m_view(view)
{
    view->m_accessible = this;
}

AccessibleTranscript::~AccessibleTranscript()
{
    forget();
    if (m_view)
        m_view->m_accessible = nullptr;
}

void AccessibleTranscript::forget()
{
    for (const auto &[place, id] : std::exchange(m_children, {}))
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleTranscript::childCount() const
{
    if (m_children.size() > 1000)
        const_cast<AccessibleTranscript *>(this)->forget();
    return view()->flow().rowCount() == 0 ? 0 : view()->lastVisibleRow() - view()->firstVisibleRow() + 1;
}

QAccessibleInterface *AccessibleTranscript::child(int index) const
{
    return index >= 0 && index < childCount() ? message(view()->firstVisibleRow() + index) : nullptr;
}

QAccessibleInterface *AccessibleTranscript::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *found = child(i); found && found->rect().contains(x, y))
            return found;
    }
    return nullptr;
}

int AccessibleTranscript::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleTranscript::focusChild() const
{
    if (view()->focusedRow() < 0)
        return nullptr;
    QAccessibleInterface *row = message(view()->focusedRow());
    QAccessibleInterface *within = row->focusChild();
    return within ? within : row;
}

QAccessibleInterface *AccessibleTranscript::interface(int row, int index) const
{
    if (const auto found = m_children.find({row, index}); found != m_children.end())
        return QAccessible::accessibleInterface(found->second);
    QAccessibleInterface *made = nullptr;
    if (index < 0)
        made = new AccessibleMessage(view(), row);
    else
        made = new AccessibleSpot(view(), row, index);
    m_children[{row, index}] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void installTranscriptAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), isScreenReaderThere(), true);
    Q_UNUSED(once)
}

} // namespace moire::widgets
