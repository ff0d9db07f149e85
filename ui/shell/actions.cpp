// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "style/icon.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace moire::ui {

Actions::Actions(QWidget *window) : m_window(window) {}

QAction *Actions::addAction(const Command &command)
{
    Q_ASSERT(!find(QLatin1String(command.id)));
    auto *action = new QAction(command.text, this);
    action->setObjectName(QLatin1String(command.id));
    action->setShortcut(command.keys);
    if (!command.icon.isEmpty())
        action->setIcon(widgets::icon(command.icon));
    if (command.scope) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        command.scope->addAction(action);
    } else {
        m_window->addAction(action); // shortcuts work while the menu bar is hidden
    }
    m_entries.append({command.menu, action, command.separated});
    m_all.append(action);
    std::ranges::stable_sort(m_all, {}, [this](const QAction *a) { return menuOf(a); });
    return action;
}

QAction *Actions::add(const Command &command, std::function<void()> run)
{
    QAction *action = addAction(command);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction *Actions::addToggle(const Command &command, bool checked, std::function<void(bool)> run)
{
    QAction *action = addAction(command);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, this, std::move(run));
    return action;
}

QMenu *Actions::addMenu(Menu menu, const QString &title, bool separated)
{
    auto *added = new QMenu(title, m_window);
    m_entries.append({menu, added->menuAction(), separated});
    return added;
}

QAction *Actions::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &QAction::objectName);
    return found == m_all.end() ? nullptr : *found;
}

Actions::Menu Actions::menuOf(const QAction *action) const
{
    const auto found = std::ranges::find(m_entries, action, &Entry::action);
    return found == m_entries.end() ? Menu::Help : found->menu;
}

QString Actions::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return tr("&File");
    case Menu::Edit: return tr("&Edit");
    case Menu::Chat: return tr("&Chat");
    case Menu::View: return tr("&View");
    case Menu::Instruments: return tr("&Instruments");
    case Menu::Help: return tr("&Help");
    }
    return {};
}

void Actions::fill(QMenuBar *bar) const
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::Chat, Menu::View, Menu::Instruments, Menu::Help}) {
        QMenu *target = nullptr;
        for (const Entry &entry : m_entries) {
            if (entry.menu != menu)
                continue;
            if (!target)
                target = bar->addMenu(menuTitle(menu));
            if (entry.separated && !target->isEmpty())
                target->addSeparator();
            target->addAction(entry.action);
        }
    }
}

} // namespace moire::ui
