// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers see of a transcript: a list with a child per visible message, which is a text; its links and
// buttons are the message's children.
#pragma once

#include "transcript/transcript_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace moire::widgets {

/// A button or link of a message.
class AccessibleSpot : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleSpot(TranscriptView *view, int row, int index) : m_view(view), m_row(row), m_index(index) { }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TranscriptView::Spot spot() const;

    QPointer<TranscriptView> m_view;
    int m_row;
    int m_index; ///< among the visible ones of the message
};

class AccessibleMessage : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    AccessibleMessage(TranscriptView *view, int row) : m_view(view), m_row(row) { }

    bool isValid() const override { return m_view && m_row < m_view->flow().rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::Role role() const override { return QAccessible::Paragraph; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Offsets are of the text as seen.
    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int) override { m_view->clearSelection(); }
    void setSelection(int, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override { setSelection(0, position, position); }
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int, int *begin, int *end) const override;

private:
    struct Content {
        QString text;
        std::vector<transcript::SeenPiece> pieces;
    };
    Content content() const;
    TranscriptView::Place placeOf(const Content &content, int offset) const;
    int offsetOf(const Content &content, const TranscriptView::Place &place) const;

    QPointer<TranscriptView> m_view;
    int m_row;
};

class AccessibleTranscript : public QAccessibleWidget {
public:
    explicit AccessibleTranscript(TranscriptView *view);
    ~AccessibleTranscript() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    QAccessibleInterface *focusChild() const override;

    /// Interfaces are kept by row, and by number in it, for what is or was seen lately.
    QAccessibleInterface *message(int row) const { return interface(row, -1); }
    QAccessibleInterface *spot(int row, int index) const { return interface(row, index); }
    void forget();

private:
    QAccessibleInterface *interface(int row, int index) const;
    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }

    QPointer<TranscriptView> m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_children;
};

/// Changes before the first call are not seen where the platform does not know.
bool isScreenReaderThere();

/// Teaches Qt to describe a TranscriptView. Once is enough.
void installTranscriptAccessibility();

} // namespace moire::widgets
