// SPDX-License-Identifier: GPL-3.0-or-later
#include "paced_update.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace moire::widgets {

PacedUpdate::PacedUpdate(QWidget *widget, int intervalMs, std::function<void()> update)
    : QObject(widget), m_widget(widget), m_intervalMs(intervalMs), m_update(std::move(update))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_widget->isVisible())
            runNow();
    });
    widget->installEventFilter(this);
}

void PacedUpdate::request()
{
    m_requested = true;
    if (m_timer.isActive() || !m_widget->isVisible())
        return;
    const qint64 passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : maxIntervalMs;
    m_timer.start(static_cast<int>(std::max<qint64>(0, m_waitMs - passed)));
}

void PacedUpdate::runNow()
{
    m_timer.stop();
    m_requested = false;
    QElapsedTimer cost;
    cost.start();
    m_update();
    m_waitMs = static_cast<int>(std::clamp<qint64>(cost.nsecsElapsed() / 1'000'000 * share, m_intervalMs, maxIntervalMs));
    m_sinceLast.start();
}

bool PacedUpdate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show && m_requested)
        m_timer.start(0);
    return QObject::eventFilter(watched, event);
}

} // namespace moire::widgets
