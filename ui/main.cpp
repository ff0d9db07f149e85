// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of `moire`: the store's thread, the engine's, and the window over both.
#include "main_window.h"
#include "resources/builtin_model.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

int main(int argc, char **argv)
{
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

    const QString database = moire::Store::defaultPath();
    QSettings settings(QFileInfo(database).absolutePath() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    // In this order: the engine ends its answer in the store, the window goes first.
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
