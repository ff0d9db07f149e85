// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;
class QMenuBar;

namespace moire::ui {

/// Every command of a window, once. The menu bar, the command palette and the list of shortcuts are made from it; pages
/// add their commands when they are built.
class Actions : public QObject {
    Q_OBJECT
public:
    /// The menus, in the order of the menu bar.
    enum class Menu { File, Edit, Chat, View, Instruments, Help };

    struct Command {
        const char *id; ///< unique; the objectName() of the action
        Menu menu = Menu::File;
        QString text; ///< with a mnemonic; "…" if it asks for more
        QKeySequence keys = {};
        QString icon = {}; ///< as widgets::icon() knows it; empty: none
        bool separated = false; ///< a separator before it
        /// The widget whose focus the shortcut needs; null: the window. Commands that destroy something have one.
        QWidget *scope = nullptr;
    };

    explicit Actions(QWidget *window);

    QAction *add(const Command &command, std::function<void()> run);
    QAction *addToggle(const Command &command, bool checked, std::function<void(bool)> run);
    /// A submenu that its owner fills.
    QMenu *addMenu(Menu menu, const QString &title, bool separated = false);

    QAction *find(const QString &id) const; ///< null: no such command
    const QList<QAction *> &all() const { return m_all; } ///< in the order of the menus
    static QString menuTitle(Menu menu);
    Menu menuOf(const QAction *action) const;
    void fill(QMenuBar *bar) const; ///< after all pages have added theirs

private:
    QAction *addAction(const Command &command);
    struct Entry {
        Menu menu;
        QAction *action; ///< of a submenu: its menuAction()
        bool separated;
    };
    QWidget *m_window;
    QList<Entry> m_entries;
    QList<QAction *> m_all;
};

} // namespace moire::ui
