// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/main_window.h"
#include "storage/store_thread.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace moire::ui {

/// The whole window on a data folder, for its tests.
struct ProgramDesk {
    explicit ProgramDesk(const QString &folder)
        : file(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
          store(folder + QStringLiteral("/sessions.db")),
          library(folder + QStringLiteral("/library.cache")),
          window(store, engine, library, file)
    {
        window.show();
    }
    QAction *command(const char *id) const { return window.actionList().find(QLatin1String(id)); }
    /// Runs \p work on the database thread and waits for it.
    void inStore(std::function<void(Store &)> work)
    {
        bool done = false;
        store.post(
            &window, std::move(work), [&] { done = true; }, [&](const Error &) { done = true; });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QSettings file;
    StoreThread store;
    EngineWorker engine;
    ModelLibrary library;
    MainWindow window;
};

} // namespace moire::ui
