// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"
#include "storage/records.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace moire {
class Store;
class StoreThread;
} // namespace moire

namespace moire::ui {

class Notices;

/// The presets of the settings panel: choose, save, rename, delete (with undo), export and import. All of it is read
/// and written on the database thread. Names are asked for in the panel itself, because a dialog would close its
/// popover.
class ChatPresets : public QWidget {
    Q_OBJECT
public:
    explicit ChatPresets(StoreThread &store, QWidget *parent = nullptr);

    /// What "Save" would save; a preset that is equal to it is shown as the chosen one. \p begun: system prompts are
    /// not compared.
    void setSettings(const ChatSettings &settings, bool begun);
    /// The commands, for a menu outside of the panel; "deletePreset" and others follow what is chosen.
    QList<QAction *> commands() const { return m_commands; }
    void exportTo(const QString &path); ///< the chosen one
    void importFrom(const QString &path); ///< under its name, or one like it if that is taken; chooses it

signals:
    void chosen(const moire::ChatSettings &settings); ///< by a person
    void failed(const QString &why);
    void noted(const QString &what); ///< what was done, where nothing else shows it
    void panelRequested(); ///< a command asks for a name, or says what it did, in the panel, which is not shown

protected:
    void showEvent(QShowEvent *event) override; ///< reads the presets
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Preset {
        qint64 id = 0;
        QString name;
        ChatSettings settings;
    };
    void build();
    void addCommands(QMenu &menu);
    void showPanel();
    void load();
    void take(std::vector<Preset> presets);
    void showChosen();
    void choose(int index);
    const Preset *current() const; ///< null: none is chosen
    bool taken(const QString &name) const;
    void askName(const QString &name, bool renames);
    void nameEdited();
    void takeName();
    void remove();
    void chooseFile(bool imports);
    void change(std::function<void(Store &)> work, std::function<void()> done = {});
    void fail(const QString &why);
    void say(const QString &what);

    StoreThread &m_store;
    ChatSettings m_settings;
    bool m_begun = false;
    std::vector<Preset> m_presets;
    QComboBox *m_list;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_take; ///< saves or renames
    Notices *m_notices;
    QList<QAction *> m_commands;
    QList<QAction *> m_ofChosen; ///< commands that need a chosen preset
    qint64 m_renamed = 0; ///< the preset that the name is for; 0: a new one
};

} // namespace moire::ui
