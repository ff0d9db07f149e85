// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/accessible.h"

#include "transcript/transcript_view.h"

#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>
#include <memory>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr qsizetype longestText = 200000; ///< of a message, as read out
constexpr int announceTime = 500; ///< ms between two announcements

class MessageInterface : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    MessageInterface(TranscriptView *view, int row) : m_view(view), m_row(row) { }

    bool isValid() const override { return m_view && m_row < m_view->flow().rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Paragraph; }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect place = m_view->rowRectangle(m_row);
        return place.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.multiLine = true;
        state.focused = m_view->hasFocus() && m_view->focusedRow() == m_row;
        state.offscreen = m_row < m_view->firstVisibleRow() || m_row > m_view->lastVisibleRow();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const Message *message = m_view->flow().find(m_row);
        if (!message)
            return {};
        if (kind == QAccessible::Value)
            return content();
        if (kind != QAccessible::Name && kind != QAccessible::Description)
            return {};
        const Facts &facts = message->facts();
        QString name = facts.author;
        if (name.isEmpty())
            name = facts.kind == Kind::Question ? TranscriptView::tr("Question") : TranscriptView::tr("Answer");
        if (kind == QAccessible::Description)
            return facts.error.isEmpty() ? facts.footer : facts.error;
        return name;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
    }

    void selection(int, int *begin, int *end) const override { *begin = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int begin, int end) const override { return content().mid(begin, end - begin); }
    int characterCount() const override { return static_cast<int>(content().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { m_view->scrollToRow(m_row); }
    QString attributes(int, int *begin, int *end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    QString content() const { return m_view->plainText(m_row).left(longestText); }

    QPointer<TranscriptView> m_view;
    int m_row;
};

class ViewInterface : public QAccessibleWidget {
public:
    explicit ViewInterface(TranscriptView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~ViewInterface() override
    {
        for (const auto &[row, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }
    int childCount() const override
    {
        return view()->flow().rowCount() == 0 ? 0 : view()->lastVisibleRow() - view()->firstVisibleRow() + 1;
    }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? message(view()->firstVisibleRow() + index) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *found = child(i); found && found->rect().contains(x, y))
                return found;
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->focusedRow() >= 0 ? message(view()->focusedRow()) : nullptr;
    }
    /// Interfaces are kept by row, and only for rows that are or were seen lately.
    QAccessibleInterface *message(int row) const
    {
        if (const auto found = m_children.find(row); found != m_children.end())
            return QAccessible::accessibleInterface(found->second);
        if (m_children.size() > 200) {
            for (const auto &[old, id] : m_children)
                QAccessible::deleteAccessibleInterface(id);
            m_children.clear();
        }
        auto *made = new MessageInterface(view(), row);
        m_children[row] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

private:
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installTranscriptAccessibility()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeInterface), true);
}

/// Reads out the sentences that were finished since the last time; the rest when the text is complete.
void TranscriptView::announce(int row, bool complete)
{
    if (m_announced.row != row) {
        if (complete)
            return; // an old message that changed
        m_announced = {};
        m_announced.row = row;
        m_announced.since.start();
    }
    if (!complete && m_announced.since.elapsed() < announceTime)
        return;
    const QString text = m_flow.source.text(row, Part::Text);
    if (m_announced.offset > text.size())
        m_announced.offset = 0;
    const QString fresh = text.mid(m_announced.offset, longestText);
    qsizetype end = complete ? fresh.size() : 0;
    for (qsizetype i = fresh.size() - 1; !complete && i > 0 && end == 0; --i) {
        if (fresh[i - 1] == QLatin1Char('\n') ||
            (fresh[i].isSpace() && QStringLiteral(".!?:…。！？").contains(fresh[i - 1])))
            end = i;
    }
    if (end > 0) {
        auto *self = dynamic_cast<ViewInterface *>(QAccessible::queryAccessibleInterface(this));
        if (self) {
            QAccessibleTextInsertEvent event(self->message(row), m_announced.offset, fresh.left(end));
            QAccessible::updateAccessibility(&event);
        }
        emit sentencesFinished(row, fresh.left(end));
        m_announced.offset += static_cast<qint32>(end);
        m_announced.since.start();
    }
    if (complete)
        m_announced = {};
}

} // namespace moire::widgets
