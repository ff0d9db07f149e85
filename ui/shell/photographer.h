// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/main_window.h"
#include "storage/store_thread.h"

#include <QSettings>

#include <functional>

class QPixmap;

namespace moire::ui {

class Composer;
class ConversationPage;

/// The program on a data folder of its own, and the pictures of it: see drawScreenshots().
class Photographer {
public:
    /// Looks at a state instead of drawing it. \p top: the window, or what lies over it.
    using Visit = std::function<void(const QString &state, QWidget &top)>;

    Photographer(const QString &folder, const QString &data, Visit visit = {});
    bool drawAll(); ///< false: a state was not reached, or a picture cannot be written
    MainWindow &window() { return m_window; }

private:
    // photographed_states.cpp: each reaches a state, draws it, and goes back
    bool drawBeginning();
    bool drawAnswers();
    bool drawExample();
    bool drawEditing();
    bool drawLists();
    bool drawTooLong();
    bool drawAttachments();
    bool drawErrors();
    bool drawExperiments();
    bool drawAtlas();
    bool drawModels();
    bool drawSettings();
    bool drawOverlays();
    bool drawMirrored();

    bool fail(const char *why);
    void save(const QPixmap &picture, const QString &name);
    void eachLook(const std::function<void(const QString &suffix)> &paint); ///< every size, light and dark
    void draw(const char *name); ///< the window
    /// A window over the window: both in one picture, as on a screen. \p open: returns it, shown.
    void drawOver(const char *name, const std::function<QWidget *()> &open);

    void drawDialog(const char *name, const char *command, const char *dialog); ///< which the command opens

    ConversationPage &page();
    Composer &composer();
    void trigger(const char *command);
    bool load(const QString &path, size_t context = 0);
    void send(const QString &text); ///< with the key in the message field
    bool answered(); ///< waits for it
    bool openExample();

    QString m_folder;
    QString m_data;
    Visit m_visit;
    bool m_saved = true;
    qint64 m_example = 0;
    QSettings m_file;
    StoreThread m_store;
    EngineWorker m_engine;
    ModelLibrary m_library;
    MainWindow m_window;
};

} // namespace moire::ui
