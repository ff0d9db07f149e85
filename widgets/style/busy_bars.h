// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace moire::widgets {

/// Moves the progress bars that know no end. A bar that is not painted, because it is hidden or covered or has ended,
/// is forgotten; without any, nothing runs.
class BusyBars : public QObject {
    Q_OBJECT
public:
    static constexpr int turnMs = 1500; ///< once through

    BusyBars();

    void painted(const QWidget *bar); ///< it is painted again soon
    bool isRunning() const { return m_timer.isActive(); }

private:
    void move();

    QTimer m_timer;
    QList<QPointer<QWidget>> m_bars;
};

} // namespace moire::widgets
