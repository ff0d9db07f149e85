// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "shell/photographer.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace moire::ui {

int drawScreenshots(const QString &folder)
{
    const QTemporaryDir data;
    if (!QDir().mkpath(folder) || !data.isValid()) {
        std::fprintf(stderr, "moire: error: cannot create %s\n", folder.toLocal8Bit().constData());
        return 1;
    }
    if (!Photographer(QDir(folder).absolutePath(), data.path()).drawAll())
        return 1;
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return 0;
    QProcess doubled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    doubled.setProcessEnvironment(environment);
    doubled.setProcessChannelMode(QProcess::ForwardedChannels);
    doubled.start(QApplication::applicationFilePath(), {QStringLiteral("--screenshots"), folder});
    return doubled.waitForFinished(-1) ? doubled.exitCode() : 1;
}

} // namespace moire::ui
