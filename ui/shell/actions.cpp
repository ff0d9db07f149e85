// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "style/icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace moire::ui {

namespace {

constexpr Actions::Menu menus[]{Actions::Menu::File, Actions::Menu::Edit,        Actions::Menu::Chat,
                                Actions::Menu::View, Actions::Menu::Instruments, Actions::Menu::Help};

} // namespace

Actions::Actions(QWidget *window) : m_window(window) { }

QAction *Actions::addAction(const Command &command)
{
    Q_ASSERT(!find(QLatin1String(command.id)));
    auto *action = new QAction(command.text, this);
    action->setObjectName(QLatin1String(command.id));
    action->setShortcut(command.keys);
    if (!command.icon.isEmpty())
        action->setIcon(widgets::icon(command.icon));
    if (command.keysOfFocus) {
        action->setShortcutContext(Qt::WidgetShortcut); // of no widget, so that the key is never taken from the focus
    } else if (command.scope) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        command.scope->addAction(action);
    } else {
        m_window->addAction(action); // shortcuts work while the menu bar is hidden
    }
    bind(action, command.opens);
    m_entries.append({command.menu, action, command.separated, m_adding});
    m_all.append(action);
    std::ranges::stable_sort(m_all, {}, [this](const QAction *a) { return menuOf(a); });
    return action;
}

void Actions::bind(QAction *action, bool opens)
{
    if (m_adding < 0)
        return;
    const Page &page = m_pages[static_cast<size_t>(m_adding)];
    if (opens)
        connect(action, &QAction::triggered, this, [show = page.show] { show(); });
    else
        page.commands->addAction(action);
}

QAction *Actions::add(const Command &command, std::function<void()> run)
{
    QAction *action = addAction(command);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void Actions::beginPage(std::function<void()> show)
{
    m_adding = static_cast<int>(m_pages.size());
    auto *commands = new QActionGroup(this);
    commands->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_pages.push_back({commands, std::move(show)});
    setCurrentPage(m_current);
}

void Actions::endPage()
{
    m_adding = -1;
}

void Actions::setCurrentPage(int page)
{
    m_current = page;
    // First the keys of the pages that are left, so that no key belongs to two commands.
    for (const bool enabled : {false, true})
        for (int i = 0; i < static_cast<int>(m_pages.size()); ++i)
            if ((i == page) == enabled)
                m_pages[static_cast<size_t>(i)].commands->setEnabled(enabled);
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
    bind(added->menuAction(), false);
    m_entries.append({menu, added->menuAction(), separated, m_adding});
    return added;
}

QString Actions::plainTitle(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size()) // "&&" is a letter
            break;
        plain += text[i];
    }
    return plain;
}

/// Adds \p leaf, or the entries of its submenu.
void Actions::addLeaves(std::vector<Leaf> &leaves, Leaf leaf)
{
    const QAction *action = leaf.action;
    if (action->isSeparator() || !action->isVisible())
        return;
    const QString title = plainTitle(action->text());
    leaf.title =
        leaf.title.isEmpty() ? title : tr("%1: %2", "the title of a submenu, and of its entry").arg(leaf.title, title);
    leaf.enabled = leaf.enabled && action->isEnabled();
    QMenu *menu = action->menu();
    if (!menu)
        return leaves.push_back(leaf);
    emit menu->aboutToShow();
    const QList<QAction *> entries = menu->actions();
    for (QAction *entry : entries) {
        leaf.action = entry;
        addLeaves(leaves, leaf);
    }
}

std::vector<Actions::Leaf> Actions::leaves()
{
    for (const Page &page : m_pages) // each command as if its page were shown
        page.commands->setEnabled(true);
    std::vector<Leaf> leaves;
    for (const Menu menu : menus)
        for (const Entry &entry : std::as_const(m_entries))
            if (entry.menu == menu)
                addLeaves(leaves, {{}, menu, entry.page, entry.action, true});
    setCurrentPage(m_current);
    return leaves;
}

void Actions::run(const Leaf &leaf)
{
    if (leaf.page >= 0 && leaf.page != m_current)
        m_pages[static_cast<size_t>(leaf.page)].show();
    if (leaf.action && leaf.action->isEnabled())
        leaf.action->trigger();
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
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::Chat:
        return tr("&Chat");
    case Menu::View:
        return tr("&View");
    case Menu::Instruments:
        return tr("&Instruments");
    case Menu::Help:
        return tr("&Help");
    }
    return {};
}

void Actions::clear()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (QMenu *menu = entry.action->menu())
            delete menu; // with its action
    qDeleteAll(m_all);
    for (const Page &page : m_pages)
        delete page.commands;
    m_entries.clear();
    m_all.clear();
    m_pages.clear();
    m_adding = m_current = -1;
}

void Actions::fill(QMenuBar *bar) const
{
    for (const Menu menu : menus) {
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
