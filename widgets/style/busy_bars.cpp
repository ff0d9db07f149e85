// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/busy_bars.h"

#include "style/style.h"

namespace moire::widgets {

BusyBars::BusyBars()
{
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, &BusyBars::move);
}

void BusyBars::painted(const QWidget *bar)
{
    if (reducedMotion() || !bar->isVisible() || bar->window()->isMinimized() || m_bars.contains(bar))
        return;
    m_bars.append(const_cast<QWidget *>(bar)); // the style is given what it paints as const
    if (!m_timer.isActive())
        m_timer.start();
}

void BusyBars::move()
{
    if (m_bars.isEmpty())
        m_timer.stop();
    for (const QPointer<QWidget> &bar : std::exchange(m_bars, {})) {
        if (bar)
            bar->update();
    }
}

} // namespace moire::widgets
