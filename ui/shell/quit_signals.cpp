// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace moire::ui {

namespace {

constexpr int quitting[]{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t writeEnd = -1;

void noteSignal(int)
{
    // Only what is safe in a handler: the event loop does the rest.
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent), m_ends{-1, -1}
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return;
    writeEnd = m_ends[0];
    auto *notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit requested();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : quitting) {
        struct sigaction before = {};
        if (sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // as under nohup
            sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : quitting) {
        struct sigaction now = {};
        if (sigaction(number, nullptr, &now) == 0 && now.sa_handler == noteSignal)
            std::signal(number, SIG_DFL);
    }
    writeEnd = -1;
    for (const int end : m_ends)
        if (end >= 0)
            close(end);
}

} // namespace moire::ui
