// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform_errors.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace moire::ui {

namespace {

QtMessageHandler before = nullptr;

/// Qt says by warnings which plugin it tried and why that failed, and then by a fatal message that none works.
void endInOrder(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        before(type, context, message);
        return;
    }
    const qsizetype plugins = message.indexOf(QLatin1String("Available platform plugins"));
    const QString available = plugins < 0 ? QString() : u' ' + message.mid(plugins).simplified();
    std::fprintf(
        stderr,
        "moire: error: no window can be opened: check DISPLAY or WAYLAND_DISPLAY, or install the program's package "
        "again; moire-cli works in a terminal.%s\n",
        available.toLocal8Bit().constData());
    std::_Exit(1);
}

} // namespace

PlatformErrors::PlatformErrors()
{
    before = qInstallMessageHandler(endInOrder);
}

PlatformErrors::~PlatformErrors()
{
    qInstallMessageHandler(before);
}

} // namespace moire::ui
