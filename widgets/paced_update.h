// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace moire::widgets {

/// Updates a widget whose data change many times a second: at most every \p intervalMs, rarer if an update is
/// expensive, so that it takes at most a fortieth of the thread's time, but at least every \p maxIntervalMs. Not while
/// the widget is hidden or its window minimized. What it leaves to paint events is not counted. What a person did is
/// shown sooner.
class PacedUpdate : public QObject {
    Q_OBJECT
public:
    static constexpr int share = 40; ///< at most one part in so many

    PacedUpdate(QWidget *widget, int intervalMs, std::function<void()> update, int maxIntervalMs = 2000);

    static constexpr int promptMs = 33; ///< what a person did is shown after so long, if updates are not expensive

    void request(); ///< the update runs soon
    void requestSoon(); ///< likewise, and it may take four times as much of the thread's time

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;
    void schedule(int waitMs);
    void run();

    QWidget *m_widget;
    const int m_intervalMs;
    const int m_maxIntervalMs;
    const std::function<void()> m_update;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    int m_waitMs = 0; ///< between the last update and the next
    bool m_requested = false;
};

} // namespace moire::widgets
