// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"
#include "shell/palette_model.h"
#include "shell/services.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QListView;

namespace moire::widgets {
class SearchField;
}

namespace moire::ui {

/// Finds every command, entry of a submenu, preset, model and chat by a few letters of its name (Ctrl+K).
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    static constexpr int searchMs = 120; ///< after the last key, before chats are searched
    static constexpr int maxChats = 20;

    CommandPalette(const Services &services, QWidget *window);

    void open(); ///< near the top of the window

signals:
    void modelChosen(const QString &path);
    void chatChosen(qint64 session);
    void presetChosen(const moire::ChatSettings &preset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addCommands(std::vector<PaletteItem> &items);
    void addModels(std::vector<PaletteItem> &items);
    void readPresets();
    void setQuery(const QString &query);
    void searchChats();
    void selectFirst();
    void keepCurrent();
    void run(const QModelIndex &index);
    void step(int by);

    Services m_services;
    PaletteModel m_model;
    widgets::SearchField *m_field;
    QListView *m_list;
    QTimer m_search;
    int m_row = 0; ///< the current one
    std::unique_ptr<QObject> m_replies; ///< context of the latest search
    std::unique_ptr<QObject> m_presets; ///< likewise of reading them, while it is open
};

} // namespace moire::ui
