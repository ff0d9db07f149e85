// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace moire::widgets {

/// Updates a widget whose data change many times a second: at most every \p intervalMs, rarer if an update is expensive,
/// so that it takes at most a fortieth of the thread's time, and not while the widget is hidden. What it leaves to
/// paint events is not counted.
class PacedUpdate : public QObject {
    Q_OBJECT
public:
    static constexpr int share = 40; ///< at most one part in so many
    static constexpr int maxIntervalMs = 2000;

    PacedUpdate(QWidget *widget, int intervalMs, std::function<void()> update);

    void request(); ///< the update runs soon
    void runNow(); ///< at once, even if nothing was requested

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    const int m_intervalMs;
    const std::function<void()> m_update;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    int m_waitMs = 0; ///< between the last update and the next
    bool m_requested = false;
};

} // namespace moire::widgets
