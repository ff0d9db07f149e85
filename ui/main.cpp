// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of `moire`: the store thread, the engine thread, and the window that uses both.
#include "main_window.h"
#include "library/builtin_model.h"
#include "storage/data_folder.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // reaching the file size limit is a failed write
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("moire"));
    QApplication::setApplicationDisplayName(QStringLiteral("Moire"));
    QApplication::setApplicationVersion(QStringLiteral(MOIRE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main",
                                                             "A desktop microscope for Mixture-of-Experts "
                                                             "language models"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption model({QStringLiteral("m"), QStringLiteral("model")},
                                   QApplication::translate("main", "The model to open (GGUF)."),
                                   QStringLiteral("path"));
    parser.addOption(model);
    parser.process(application);

    QString folder;
    try {
        folder = moire::dataFolder();
    } catch (const moire::Error &error) {
        std::fprintf(stderr, "moire: error: %s\n", error.what());
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), QString::fromUtf8(error.what()));
        return 1;
    }
    const QString database = moire::Store::defaultPath();
    const QString settingsFile = folder + QStringLiteral("/settings.ini");
    try {
        moire::makePrivateFolder(folder);
        moire::makePrivateFile(settingsFile);
        moire::makePrivate(folder);
    } catch (const moire::Error &) {
        // The database thread fails in the same way, and the window shows that error.
    }
    QSettings settings(settingsFile, QSettings::IniFormat);
    // Destroyed in reverse order: first the window, then the engine, which finishes its answer in the store.
    moire::StoreThread store(database);
    moire::EngineWorker engine;
    moire::ui::MainWindow window(store, engine, settings);
    moire::widgets::applyStyle(application, window.settings().appearance);
    window.show();
    QString path = parser.isSet(model) ? parser.value(model) : window.settings().lastModel;
    if (!parser.isSet(model) && !QFileInfo::exists(path))
        path = QString::fromStdString(moire::builtinModelPath());
    if (!path.isEmpty())
        window.openModel(path);
    return QApplication::exec();
}
