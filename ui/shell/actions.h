// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace moire::ui {

/// Every command of a window, once. The menu bar, the command palette and the list of shortcuts are made from it; pages
/// add their commands when they are built, between beginPage() and endPage().
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
        /// Shows its page before it runs. Other commands of a page are disabled while another page is shown.
        bool opens = false;
        /// The key belongs to whatever has the focus, which handles it; the menu only names it.
        bool keysOfFocus = false;
    };
    /// A command or an entry of a submenu, as the command palette lists it.
    struct Leaf {
        QString title; ///< without a mnemonic; of an entry with the title of its menu
        Menu menu;
        int page; ///< that is shown before it runs; -1: any
        QPointer<QAction> action; ///< entries of a submenu may end when it is filled again
        bool enabled; ///< or would be if its page were shown
    };

    explicit Actions(QWidget *window);

    QAction *add(const Command &command, std::function<void()> run);
    QAction *addToggle(const Command &command, bool checked, std::function<void(bool)> run);
    /// A submenu that its owner fills.
    QMenu *addMenu(Menu menu, const QString &title, bool separated = false);

    /// Commands added from now on belong to a page, shown by \p show.
    void beginPage(std::function<void()> show);
    void endPage();
    void setCurrentPage(int page); ///< in the order of beginPage()

    QAction *find(const QString &id) const; ///< null: no such command
    std::vector<Leaf> leaves(); ///< of all pages; fills the submenus
    void run(const Leaf &leaf);
    static QString plainTitle(const QString &text); ///< without its mnemonic
    const QList<QAction *> &all() const { return m_all; } ///< in the order of the menus
    static QString menuTitle(Menu menu);
    Menu menuOf(const QAction *action) const;
    void fill(QMenuBar *bar) const; ///< after all pages have added theirs
    void clear(); ///< of all commands and submenus; the pages that added them are made again

private:
    QAction *addAction(const Command &command);
    struct Page {
        QActionGroup *commands; ///< those that work only while the page is shown
        std::function<void()> show;
    };
    struct Entry {
        Menu menu;
        QAction *action; ///< of a submenu: its menuAction()
        bool separated;
        int page; ///< -1: of the window
    };
    void bind(QAction *action, bool opens);
    static void addLeaves(std::vector<Leaf> &leaves, Leaf leaf);

    QWidget *m_window;
    std::vector<Page> m_pages;
    int m_adding = -1; ///< the page whose commands are being added
    int m_current = -1;
    QList<Entry> m_entries;
    QList<QAction *> m_all;
};

} // namespace moire::ui
