// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chat_groups.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace moire {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moire::ChatGroup)
};

const FolderInfo *findFolder(const std::vector<FolderInfo> &folders, qint64 id)
{
    const auto found =
        std::find_if(folders.begin(), folders.end(), [&](const FolderInfo &folder) { return folder.id == id; });
    return found == folders.end() ? nullptr : &*found;
}

ChatGroup groupOfDay(const QDateTime &time, const QDate &today)
{
    using Kind = ChatGroup::Kind;
    const QDate date = time.date().isValid() ? time.date() : QDate(1970, 1, 1); // of a damaged row
    const qint64 days = date.daysTo(today);
    if (days <= 0)
        return {Kind::Today};
    if (days == 1)
        return {Kind::Yesterday};
    if (days <= 7)
        return {Kind::Week};
    if (days <= 30)
        return {Kind::ThirtyDays};
    return {Kind::Month, qint64{date.year()} * 12 + date.month() - 1};
}

} // namespace

size_t qHash(const ChatGroup &group, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(group.kind), group.key);
}

std::vector<std::pair<ChatGroup, std::vector<qint64>>>
groupChats(const std::vector<SessionInfo> &chats, const QDate &today, const std::vector<FolderInfo> &folders)
{
    QHash<qint64, qint64> places;
    for (const FolderInfo &folder : folders)
        places.insert(folder.id, places.size());
    std::vector<std::pair<ChatGroup, std::vector<qint64>>> groups;
    QHash<ChatGroup, size_t> known;
    const auto members = [&](const ChatGroup &group) -> std::vector<qint64> & {
        const auto found = known.constFind(group);
        if (found != known.constEnd())
            return groups[*found].second;
        known.insert(group, groups.size());
        return groups.emplace_back(group, std::vector<qint64>{}).second;
    };
    for (const FolderInfo &folder : folders)
        members({ChatGroup::Kind::Folder, folder.id});
    for (const SessionInfo &chat : chats) {
        const bool filed = !chat.pinned && places.contains(chat.folder);
        members(chat.pinned ? ChatGroup{ChatGroup::Kind::Pinned}
                    : filed ? ChatGroup{ChatGroup::Kind::Folder, chat.folder}
                            : groupOfDay(chat.updated, today))
            .push_back(chat.id);
    }
    const auto place = [&](const ChatGroup &group) {
        return group.kind == ChatGroup::Kind::Folder ? places.value(group.key) : -group.key;
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) {
        return a.first.kind != b.first.kind ? a.first.kind < b.first.kind : place(a.first) < place(b.first);
    });
    return groups;
}

QString titleOf(const ChatGroup &group, const std::vector<FolderInfo> &folders)
{
    switch (group.kind) {
    case ChatGroup::Kind::Pinned:
        return Words::tr("Pinned");
    case ChatGroup::Kind::Today:
        return Words::tr("Today");
    case ChatGroup::Kind::Yesterday:
        return Words::tr("Yesterday");
    case ChatGroup::Kind::Week:
        return Words::tr("Previous 7 days");
    case ChatGroup::Kind::ThirtyDays:
        return Words::tr("Previous 30 days");
    case ChatGroup::Kind::Month: {
        const qint64 month = (group.key % 12 + 12) % 12; // years before 0, of damaged rows, are negative
        return Words::tr("%1 %2", "month and year")
            .arg(QLocale().standaloneMonthName(static_cast<int>(month) + 1))
            .arg((group.key - month) / 12);
    }
    case ChatGroup::Kind::Folder:
        if (const FolderInfo *folder = findFolder(folders, group.key))
            return folder->name;
        break;
    }
    return {};
}

} // namespace moire
