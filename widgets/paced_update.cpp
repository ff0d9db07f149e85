// SPDX-License-Identifier: GPL-3.0-or-later
#include "paced_update.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace moire::widgets {

PacedUpdate::PacedUpdate(QWidget *widget, int intervalMs, std::function<void()> update, int maxIntervalMs)
    : QObject(widget),
      m_widget(widget),
      m_intervalMs(intervalMs),
      m_maxIntervalMs(maxIntervalMs),
      m_update(std::move(update))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isSeen())
            run();
    });
    widget->installEventFilter(this);
}

bool PacedUpdate::isSeen() const
{
    return m_widget->isVisible() && !m_widget->window()->isMinimized();
}

void PacedUpdate::request()
{
    schedule(m_waitMs);
}

void PacedUpdate::requestSoon()
{
    const int least = std::min(promptMs, m_intervalMs);
    schedule(m_waitMs <= m_intervalMs ? least : std::max(least, m_waitMs / 4));
}

/// \p waitMs: after the last update.
void PacedUpdate::schedule(int waitMs)
{
    m_requested = true;
    if (m_widget->window()->isMinimized())
        m_widget->window()->installEventFilter(this);
    if (!isSeen())
        return;
    const qint64 passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_maxIntervalMs;
    const int left = static_cast<int>(std::max<qint64>(0, waitMs - passed));
    if (!m_timer.isActive() || left < m_timer.remainingTime())
        m_timer.start(left);
}

void PacedUpdate::run()
{
    m_requested = false;
    QElapsedTimer cost;
    cost.start();
    m_update();
    m_waitMs =
        static_cast<int>(std::clamp<qint64>(cost.nsecsElapsed() / 1'000'000 * share, m_intervalMs, m_maxIntervalMs));
    m_sinceLast.start();
}

/// What comes back is shown, or its window is no longer minimized.
bool PacedUpdate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_requested && (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange))
        request();
    return QObject::eventFilter(watched, event);
}

} // namespace moire::widgets
