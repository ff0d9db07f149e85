// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace moire::widgets {

/// A small window that hangs on a control and holds settings or a list. It closes by Escape and by a click outside,
/// stays inside the screen, and scrolls what is higher than that.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// `content` is owned from now on.
    explicit Popover(QWidget *content, QWidget *parent = nullptr);

    QWidget *content() const;

    /// Under the anchor, or over it where there is no room. The focus goes to the content's first control, and back to
    /// the anchor afterwards.
    void openAt(QWidget *anchor);

    /// Where a popover of this size goes: beneath `anchor`, or above it, moved to stay inside `screen`; aligned with
    /// the anchor's beginning in the reading direction.
    static QRect placed(const QSize &size, const QRect &anchor, const QRect &screen, Qt::LayoutDirection direction,
                        int gap);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QScrollArea *m_scroll;
    QPointer<QWidget> m_anchor;
};

} // namespace moire::widgets
