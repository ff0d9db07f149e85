// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waiting.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace moire::ui::waiting {

namespace {

/// Handles events for a while without using the processor in between, which QApplication::processEvents() would.
void sleep(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

constexpr int patienceMs = 60'000;
constexpr int momentMs = 70; ///< longer than pictures wait between two updates

} // namespace

bool until(const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached() && clock.elapsed() < patienceMs)
        sleep(5);
    return reached();
}

void settle()
{
    sleep(momentMs);
}

} // namespace moire::ui::waiting
