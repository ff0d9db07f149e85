// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/builtin_model.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "settings/settings.h"
#include "shell/actions.h"
#include "shell/ongoing.h"
#include "shell/services.h"
#include "storage/store_thread.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

namespace moire::ui {

/// How long tests wait for what takes a moment.
inline constexpr int patienceMs = 60'000;

/// What the pages use, on a data folder of its own, for tests of one page.
struct Desk {
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    StoreThread store{folder.filePath(QStringLiteral("sessions.db"))};
    EngineWorker engine;
    ModelLibrary library{folder.filePath(QStringLiteral("library.cache"))};
    SettingsFile settings{file};
    Ongoing ongoing{store, engine, library, settings};
    QWidget window; ///< the shortcuts of the commands work in it; give it the page as a child
    Actions actions{&window};
    Services services{store, engine, library, settings, actions, ongoing};

    /// Opens the built-in model of this kind: instruct, base or zero.
    bool openModel(const char *kind = "instruct")
    {
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(builtinModelPath(kind)), {}, {});
        return loaded.wait(60000);
    }
    /// Runs \p work on the database thread and waits for it.
    void inStore(std::function<void(Store &)> work)
    {
        bool done = false;
        store.post(
            &window, std::move(work), [&] { done = true; }, [&](const Error &) { done = true; });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

} // namespace moire::ui
