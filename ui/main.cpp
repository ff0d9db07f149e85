// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of `moire`: the store thread, the engine thread, and the window that uses both.
#include "crash/crash_report.h"
#include "experiments/experiments_page.h"
#include "library/builtin_model.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/command_line.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/platform_errors.h"
#include "shell/quit_signals.h"
#include "shell/screenshots.h"
#include "shell/single_instance.h"
#include "storage/data_folder.h"
#include "storage/store_thread.h"
#include "style/icon.h"
#include "style/style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <optional>

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // reaching the file size limit is a failed write
    QApplication::setApplicationName(QStringLiteral("moire"));
    QApplication::setApplicationDisplayName(QStringLiteral("Moire"));
    QApplication::setApplicationVersion(QStringLiteral(MOIRE_VERSION));
    if (const std::optional<int> code = moire::ui::printWithoutDisplay(argc, argv))
        return *code;
    if (const std::string why = moire::ui::prepareDisplay(argc, argv); !why.empty()) {
        std::fprintf(stderr, "moire: error: %s\n", why.c_str());
        return 1;
    }
    std::optional<moire::ui::PlatformErrors> platform(std::in_place);
    QApplication application(argc, argv);
    platform.reset();
    const moire::ui::Language language = moire::ui::installLanguage();
    if (!language.problem.isEmpty())
        std::fprintf(stderr, "moire: warning: %s\n", language.problem.toLocal8Bit().constData());
    const moire::ui::CommandLine asked = moire::ui::readCommandLine(application);
    QApplication::setWindowIcon(moire::widgets::applicationIcon());
    if (asked.screenshots)
        return moire::ui::drawScreenshots(*asked.screenshots);

    QString folder;
    try {
        folder = moire::dataFolder();
    } catch (const moire::Error &error) {
        std::fprintf(stderr, "moire: error: %s\n", error.what());
        QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), QString::fromUtf8(error.what()),
                        QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.exec();
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
    const QString given = asked.file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(asked.file).absoluteFilePath());
    moire::ui::SingleInstance instance(folder);
    if (!instance.claim(given))
        return 0;
    const QString crash = moire::takeCrashReport(folder);
    moire::keepCrashReports(folder);
    QSettings settings(settingsFile, QSettings::IniFormat);
    // Destroyed in reverse order: first the window, then the engine, which finishes its answer in the store.
    moire::StoreThread store(database);
    moire::EngineWorker engine;
    moire::ModelLibrary library(moire::ModelLibrary::defaultCachePath());
    moire::ui::MainWindow window(store, engine, library, settings);
    moire::widgets::applyStyle(application, window.settings().look());
    QObject::connect(&instance, &moire::ui::SingleInstance::raiseRequested, &window,
                     &moire::ui::MainWindow::raiseAndOpen);
    const moire::ui::QuitSignals signalled;
    QObject::connect(&signalled, &moire::ui::QuitSignals::requested, &window, [&window] {
        window.saveState();
        QApplication::exit();
    });
    window.show();
    window.offerCrashReport(crash);
    const bool bundle = moire::ui::isBundleName(given);
    const bool last = given.isEmpty() || bundle;
    QString path = last ? window.settings().lastModel : given;
    if (last && !library.servers().findPlace(path) && !QFileInfo::exists(path))
        path = QString::fromStdString(moire::builtinModelPath());
    if (!path.isEmpty())
        window.openModel(path);
    if (bundle)
        window.openFile(given);
    return QApplication::exec();
}
