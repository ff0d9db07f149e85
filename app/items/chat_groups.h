// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QDate>

/// The parts of the chat list: pinned chats, days, months, folders.
namespace moire {

/// One part of the list, in the order of the list.
struct ChatGroup {
    enum class Kind : quint8 { Pinned, Today, Yesterday, Week, ThirtyDays, Month, Folder };
    Kind kind = Kind::Today;
    qint64 key = 0; ///< Folder: its id; Month: year * 12 + month - 1
    bool operator==(const ChatGroup &) const = default;
};
size_t qHash(const ChatGroup &group, size_t seed = 0);

/// Parts the chats by the day \p today; they keep their order within a group. A pinned chat is in no other group; a
/// folder that is not in \p folders counts as none. Dates in the future, from a wrong clock, count as today. Months go
/// from the latest to the earliest; folders come last, in their order, empty ones too.
std::vector<std::pair<ChatGroup, std::vector<qint64>>>
groupChats(const std::vector<SessionInfo> &chats, const QDate &today, const std::vector<FolderInfo> &folders);

/// "Previous 7 days", "October 2026", the folder's name.
QString titleOf(const ChatGroup &group, const std::vector<FolderInfo> &folders);

} // namespace moire
