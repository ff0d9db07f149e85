// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waiting.h"

#include <QApplication>
#include <QElapsedTimer>

namespace moire::ui::waiting {

namespace {

constexpr int patienceMs = 60'000;
constexpr int momentMs = 150;

bool work(int limitMs, const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached() && clock.elapsed() < limitMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return reached();
}

} // namespace

bool until(const std::function<bool()> &reached)
{
    return work(patienceMs, reached);
}

void settle()
{
    work(momentMs, [] { return false; });
}

} // namespace moire::ui::waiting
