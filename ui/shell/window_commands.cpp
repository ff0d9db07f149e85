// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_commands.h"

#include "help/guide_window.h"
#include "help/updates.h"
#include "shell/about.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/shortcuts_dialog.h"

#include <QApplication>
#include <QKeyEvent>

namespace moire::ui {

namespace {

using Menu = Actions::Menu;

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

/// The command that a list keeps for this key while it has the focus; null: none.
QAction *commandOf(const QWidget *widget, const QKeySequence &keys)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        for (QAction *action : widget->actions())
            if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut && action->shortcuts().contains(keys))
                return action;
    return nullptr;
}

/// Does what the key does where the focus is: fields, lists and texts know best what they can undo or copy.
void press(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    if (QAction *command = commandOf(target, keys)) {
        command->trigger(); // nothing, if it is disabled
        return;
    }
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, keys[0].key(), keys[0].keyboardModifiers());
        QApplication::sendEvent(target, &event);
    }
}

void addEditCommands(Actions &actions)
{
    const auto add = [&](const char *id, const QString &title, QKeySequence::StandardKey key, bool separated = false) {
        const QKeySequence keys(key);
        actions.add(
            {.id = id, .menu = Menu::Edit, .text = title, .keys = keys, .separated = separated, .keysOfFocus = true},
            [keys] { press(keys); });
    };
    add("undo", CommandText::tr("&Undo"), QKeySequence::Undo);
    add("redo", CommandText::tr("&Redo"), QKeySequence::Redo);
    add("cut", CommandText::tr("Cu&t"), QKeySequence::Cut, true);
    add("copy", CommandText::tr("&Copy"), QKeySequence::Copy);
    add("paste", CommandText::tr("&Paste"), QKeySequence::Paste);
    add("selectAll", CommandText::tr("Select &all"), QKeySequence::SelectAll);
}

void addPages(MainWindow &window, Actions &actions)
{
    using Page = MainWindow::Page;
    const auto add = [&](const char *id, const QString &title, Page page, const QString &icon) {
        actions.add({.id = id, .menu = Menu::View, .text = title, .keys = MainWindow::pageKeys(page), .icon = icon},
                    [&window, page] { window.showPage(page); });
    };
    add("showChat", CommandText::tr("&Chat"), Page::Chat, QStringLiteral("chat"));
    add("showExperiments", CommandText::tr("&Experiments"), Page::Experiments, QStringLiteral("experiments"));
    add("showAtlas", CommandText::tr("&Atlas"), Page::Atlas, QStringLiteral("atlas"));
    add("showModels", CommandText::tr("&Models"), Page::Models, QStringLiteral("models"));
    add("showSettings", CommandText::tr("&Settings"), Page::Settings, QStringLiteral("settings"));
}

void addLayoutCommands(MainWindow &window, Actions &actions)
{
    actions.addToggle({.id = "showRail",
                       .menu = Menu::View,
                       .text = CommandText::tr("Page &rail"),
                       .keys = Qt::CTRL | Qt::ALT | Qt::Key_R},
                      true, [&window](bool on) { window.rail().setVisible(on); });
    actions.add({.id = "palette",
                 .menu = Menu::View,
                 .text = CommandText::tr("Command &palette…"),
                 .keys = Qt::CTRL | Qt::Key_K,
                 .icon = QStringLiteral("search"),
                 .separated = true},
                [&window] { window.openPalette(); });
    actions.addToggle(
        {.id = "fullScreen", .menu = Menu::View, .text = CommandText::tr("&Full screen"), .keys = Qt::Key_F11}, false,
        [&window](bool on) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    actions.add({.id = "resetLayout", .menu = Menu::View, .text = CommandText::tr("Reset la&yout")},
                [&window] { window.resetLayout(); });
}

} // namespace

void addFirstCommands(MainWindow &window, Actions &actions)
{
    addPages(window, actions);
    addEditCommands(actions);
}

void addLastCommands(MainWindow &window, Actions &actions)
{
    addLayoutCommands(window, actions);
    actions.add(
        {.id = "guide", .menu = Menu::Help, .text = CommandText::tr("&Guide"), .keys = QKeySequence::HelpContents},
        [&window] { showGuide(window); });
    actions.add({.id = "shortcuts",
                 .menu = Menu::Help,
                 .text = CommandText::tr("&Keyboard shortcuts"),
                 .keys = Qt::CTRL | Qt::Key_F1,
                 .icon = QStringLiteral("keyboard")},
                [&window, &actions] {
                    auto *dialog = new ShortcutsDialog(actions, &window);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
    actions.add({.id = "updates", .menu = Menu::Help, .text = CommandText::tr("Check for &updates…")},
                [&window] { askForUpdates(&window, downloadPage()); });
    actions.add({.id = "about", .menu = Menu::Help, .text = CommandText::tr("&About Moire"), .separated = true},
                [&window] { showAbout(&window); });
    actions.add({.id = "quit",
                 .menu = Menu::File,
                 .text = CommandText::tr("&Quit"),
                 .keys = QKeySequence(Qt::CTRL | Qt::Key_Q),
                 .separated = true},
                [&window] { window.close(); });
}

} // namespace moire::ui
