// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told while they listen: the focus, and sentences as they are finished.
#include "transcript/accessible.h"

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr qsizetype longestText = 200000; ///< read out at once
constexpr int announceTime = 500; ///< ms between two announcements

/// Knows whether a screen reader is there.
class Listener : public QAccessible::ActivationObserver {
public:
    Listener() { QAccessible::installActivationObserver(this); }
    bool isThere() const { return m_told || QAccessible::isActive(); }

protected:
    void accessibilityActiveChanged(bool active) override { m_told = active; }

private:
    bool m_told = false;
};

AccessibleTranscript *accessible(TranscriptView *view)
{
    return dynamic_cast<AccessibleTranscript *>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

bool isScreenReaderThere()
{
    static const Listener listener;
    return listener.isThere();
}

/// The message or what is within it has the focus now.
void TranscriptView::tellFocus()
{
    if (!hasFocus() || m_focusedRow < 0 || !isScreenReaderThere())
        return;
    auto *transcript = accessible(this);
    QAccessibleInterface *focused = transcript ? transcript->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    tellScreenReader(&event);
}

void TranscriptView::tellScreenReader(QAccessibleEvent *event)
{
    QAccessible::updateAccessibility(event);
}

/// Rows have other numbers now.
void TranscriptView::forgetAccessible()
{
    if (m_accessible)
        m_accessible->forget();
}

/// Reads out the sentences that were finished since the last time; the rest when the text is complete.
void TranscriptView::announce(int row, bool complete)
{
    if (!isScreenReaderThere())
        return;
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
        if (auto *transcript = accessible(this)) {
            QAccessibleTextInsertEvent event(transcript->message(row), m_announced.offset, fresh.left(end));
            tellScreenReader(&event);
        }
        m_announced.offset += static_cast<qint32>(end);
        m_announced.since.start();
    }
    if (complete)
        m_announced = {};
}

} // namespace moire::widgets
