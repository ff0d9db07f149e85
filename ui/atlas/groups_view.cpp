// SPDX-License-Identifier: GPL-3.0-or-later
// The chats and their groups; what was found is in groups_view_result.cpp.
#include "atlas/groups_view.h"

#include "atlas/fact_table.h"
#include "atlas/picture_card.h"
#include "controls/chip.h"
#include "controls/search_field.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "items/format.h"
#include "pictures/expert_map.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

GroupsView::GroupsView(QWidget *parent) : QWidget(parent)
{
    const int u = widgets::unit(this);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildChats());
    splitter->addWidget(buildResult());
    splitter->setSizes({u * 44, u * 70});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    setMap({});
}

QWidget *GroupsView::buildChats()
{
    const int u = widgets::unit(this);
    auto *side = new QWidget;
    m_filter = new widgets::SearchField(tr("Filter chats"));
    m_filter->setObjectName(QStringLiteral("groupFilter"));
    m_chats = new FactTable(tr("Chats"), {tr("chat"), tr("tokens"), tr("group")});
    m_chats->setObjectName(QStringLiteral("groupChats"));
    m_chats->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_counts = new widgets::ToneLabel(widgets::Tone::Muted);
    m_counts->setObjectName(QStringLiteral("groupCounts"));
    m_counts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(u / 2);
    const std::tuple<Group, QString, QString, QKeySequence> groups[] = {
        {Group::A, tr("To A"), QStringLiteral("toA"), Qt::Key_A},
        {Group::B, tr("To B"), QStringLiteral("toB"), Qt::Key_B},
        {Group::None, tr("To neither"), QStringLiteral("toNeither"), Qt::Key_Delete}};
    for (const auto &[group, text, name, key] : groups) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty(widgets::look::compact, true);
        button->setToolTip(tr("The selected chats; key %1 in the list").arg(key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, [this, group = group] { takeSelected(group); });
        auto *action = new QAction(text, m_chats);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, group = group] { takeSelected(group); });
        m_chats->addAction(action);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *folders = new QHBoxLayout;
    m_folderA = new widgets::Chip(tr("folder to A"));
    m_folderB = new widgets::Chip(tr("folder to B"));
    addFolderMenu(m_folderA, Group::A);
    addFolderMenu(m_folderB, Group::B);
    folders->addWidget(m_folderA);
    folders->addWidget(m_folderB);
    auto *prompts = new QPushButton(tr("Lists of prompts…"));
    prompts->setObjectName(QStringLiteral("groupPrompts"));
    prompts->setProperty(widgets::look::compact, true);
    prompts->setToolTip(tr("Two lists of prompts that the open model reads, instead of chats"));
    connect(prompts, &QPushButton::clicked, this, &GroupsView::promptsRequested);
    folders->addWidget(prompts);
    folders->addStretch(1);
    m_compare = new QPushButton(tr("Compare"));
    m_compare->setObjectName(QStringLiteral("compareGroups"));
    m_compare->setProperty(widgets::look::primary, true);
    connect(m_compare, &QPushButton::clicked, this, &GroupsView::compare);
    connect(m_filter, &QLineEdit::textChanged, this, &GroupsView::showChats);
    connect(m_filter, &widgets::SearchField::leftDownwards, m_chats, qOverload<>(&QWidget::setFocus));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(m_compare);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(u * 2, u, u, u);
    column->setSpacing(u);
    column->addWidget(m_filter);
    column->addWidget(m_chats, 1);
    column->addLayout(row);
    column->addLayout(folders);
    column->addLayout(bottom);
    return side;
}

void GroupsView::addFolderMenu(widgets::Chip *chip, Group group)
{
    auto *menu = new QMenu(chip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, group] {
        menu->clear();
        for (const auto &folder : m_folders)
            connect(menu->addAction(menuText(folder.second)), &QAction::triggered, this,
                    [this, group, id = folder.first] {
                        std::vector<qint64> chats;
                        for (const atlas::Chat &chat : m_map ? m_map->chats : std::vector<atlas::Chat>())
                            if (chat.folder == id)
                                chats.push_back(chat.id);
                        setGroup(chats, group);
                    });
        if (m_folders.empty())
            menu->addAction(tr("No folders"))->setEnabled(false);
    });
    chip->setMenu(menu);
}

void GroupsView::setFolders(const std::vector<std::pair<qint64, QString>> &folders)
{
    m_folders = folders;
}

void GroupsView::setMap(const atlas::SharedMap &map)
{
    // Numbers of sequences are not those of chats.
    const bool sameIds = m_map && map && m_map->imported == map->imported && !map->prompts() &&
        (!map->imported || m_map->source == map->source);
    std::map<qint64, Group> groups;
    for (const atlas::Chat &chat : map ? map->chats : std::vector<atlas::Chat>()) {
        const auto at = m_groups.find(chat.id);
        if (map->prompts())
            groups[chat.id] = static_cast<size_t>(chat.id) < map->firstOfB ? Group::A : Group::B;
        else if (sameIds && at != m_groups.end())
            groups.insert(*at);
    }
    m_map = map;
    m_groups = std::move(groups);
    m_result.reset();
    m_problem.clear();
    m_comparing = false;
    showChats();
    showResult();
}

void GroupsView::takeSelected(Group group)
{
    std::vector<qint64> chats;
    for (const QModelIndex &index : m_chats->selectionModel()->selectedRows())
        chats.push_back(m_shown[static_cast<size_t>(index.row())]);
    setGroup(chats, group);
}

void GroupsView::setGroup(const std::vector<qint64> &chats, Group group)
{
    for (const qint64 chat : chats)
        if (group == Group::None)
            m_groups.erase(chat);
        else
            m_groups[chat] = group;
    m_result.reset();
    m_problem.clear();
    showChats();
    showResult();
}

GroupsView::Group GroupsView::groupOf(qint64 chat) const
{
    const auto at = m_groups.find(chat);
    return at == m_groups.end() ? Group::None : at->second;
}

std::vector<qint64> GroupsView::chatsOf(Group group) const
{
    std::vector<qint64> chats;
    for (const auto &one : m_groups)
        if (one.second == group)
            chats.push_back(one.first);
    return chats;
}

void GroupsView::showChats()
{
    std::map<qint64, qint64> tokens;
    for (const atlas::Answer &answer : m_map ? m_map->answers : std::vector<atlas::Answer>())
        tokens[answer.chat] += answer.tokens;
    std::vector<FactRow> rows;
    const QString wanted = m_filter->text();
    std::vector<qint64> selected;
    for (const QModelIndex &index : m_chats->selectionModel()->selectedRows())
        selected.push_back(m_shown[static_cast<size_t>(index.row())]);
    m_shown.clear();
    for (const atlas::Chat &chat : m_map ? m_map->chats : std::vector<atlas::Chat>()) {
        const QString title = !chat.title.isEmpty() ? shownText(chat.title)
            : m_map->imported                       ? tr("Sequence %1").arg(chat.id + 1)
                                                    : tr("Untitled");
        if (!wanted.isEmpty() && !title.contains(wanted, Qt::CaseInsensitive))
            continue;
        const Group group = groupOf(chat.id);
        m_shown.push_back(chat.id);
        rows.push_back({{.text = title, .faint = group == Group::None, .toolTip = plainToolTip(title)},
                        {.text = format::count(static_cast<quint64>(tokens[chat.id])), .number = true, .faint = true},
                        {.text = group == Group::A ? tr("A")
                             : group == Group::B   ? tr("B")
                                                   : QStringLiteral("–"),
                         .spoken = group == Group::None ? tr("in neither group") : QString()}});
    }
    m_chats->setRows(std::move(rows));
    for (int row = 0; row < std::ssize(m_shown); ++row)
        if (std::find(selected.begin(), selected.end(), m_shown[static_cast<size_t>(row)]) != selected.end())
            m_chats->selectionModel()->select(m_chats->facts().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const size_t a = chatsOf(Group::A).size();
    const size_t b = chatsOf(Group::B).size();
    m_counts->setText(tr("A: %1 · B: %2").arg(format::count(a), format::count(b)));
    m_compare->setEnabled(a > 0 && b > 0 && !m_comparing && m_map && m_map->tokens() > 0);
}

void GroupsView::compare()
{
    if (!m_compare->isEnabled())
        return;
    m_comparing = true;
    m_result.reset();
    m_problem.clear();
    showChats();
    showResult();
    emit compareRequested(chatsOf(Group::A), chatsOf(Group::B));
}

} // namespace moire::ui
