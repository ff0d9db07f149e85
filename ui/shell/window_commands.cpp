// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_commands.h"

#include "shell/about.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/shortcuts_dialog.h"

#include <QApplication>

namespace moire::ui {

namespace {

using Menu = Actions::Menu;

QString text(const char *source)
{
    return QApplication::translate("WindowCommands", source);
}

/// The usual commands on text, for whatever has the focus: text fields and the transcript have slots of these names.
void addEditCommands(Actions &actions)
{
    const auto add = [&](const char *id, const QString &title, QKeySequence::StandardKey keys, bool separated = false) {
        actions.add({.id = id, .menu = Menu::Edit, .text = title, .keys = keys, .separated = separated}, [id] {
            QWidget *target = QApplication::focusWidget();
            if (target && target->metaObject()->indexOfMethod(QByteArray(id) + "()") >= 0)
                QMetaObject::invokeMethod(target, id);
        });
    };
    add("undo", text("&Undo"), QKeySequence::Undo);
    add("redo", text("&Redo"), QKeySequence::Redo);
    add("cut", text("Cu&t"), QKeySequence::Cut, true);
    add("copy", text("&Copy"), QKeySequence::Copy);
    add("paste", text("&Paste"), QKeySequence::Paste);
    add("selectAll", text("Select &all"), QKeySequence::SelectAll);
}

void addPages(MainWindow &window, Actions &actions)
{
    using Page = MainWindow::Page;
    const auto add = [&](const char *id, const QString &title, Page page, const QString &icon) {
        actions.add({.id = id, .menu = Menu::View, .text = title, .keys = MainWindow::pageKeys(page), .icon = icon},
                    [&window, page] { window.showPage(page); });
    };
    add("showChat", text("&Chat"), Page::Chat, QStringLiteral("chat"));
    add("showModels", text("&Models"), Page::Models, QStringLiteral("models"));
    add("showSettings", text("&Settings"), Page::Settings, QStringLiteral("settings"));
}

} // namespace

void addWindowCommands(MainWindow &window, const Services &services)
{
    Actions &actions = services.actions;
    addPages(window, actions);
    actions.add({.id = "palette",
                 .menu = Menu::View,
                 .text = text("Command &palette…"),
                 .keys = Qt::CTRL | Qt::Key_K,
                 .icon = QStringLiteral("search"),
                 .separated = true},
                [&window] { window.openPalette(); });
    actions.addToggle({.id = "fullScreen", .menu = Menu::View, .text = text("&Full screen"), .keys = Qt::Key_F11},
                      false, [&window](bool on) {
                          window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, on));
                      });
    actions.add({.id = "resetLayout", .menu = Menu::View, .text = text("&Reset layout")},
                [&window] { window.resetLayout(); });
    addEditCommands(actions);
    actions.add({.id = "shortcuts",
                 .menu = Menu::Help,
                 .text = text("&Keyboard shortcuts"),
                 .keys = Qt::Key_F1,
                 .icon = QStringLiteral("keyboard")},
                [&window, &actions] {
                    auto *dialog = new ShortcutsDialog(actions, &window);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
    actions.add({.id = "about", .menu = Menu::Help, .text = text("&About Moire"), .separated = true},
                [&window] { showAbout(&window); });
    actions.add({.id = "quit",
                 .menu = Menu::File,
                 .text = text("&Quit"),
                 .keys = QKeySequence(Qt::CTRL | Qt::Key_Q),
                 .separated = true},
                [&window] { window.close(); });
}

} // namespace moire::ui
