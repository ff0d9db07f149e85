// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chat_list_model.h"

#include "items/row_changes.h"

#include <QDataStream>
#include <QMimeData>

#include <algorithm>
#include <chrono>
#include <utility>

namespace moire {

namespace {

const QString chatsMimeType = QStringLiteral("application/x-moire-chats");
constexpr int maxDropped = 100000; ///< chats; dropped data may come from anywhere

QList<qint64> readDropped(const QMimeData *data)
{
    QList<qint64> ids;
    QDataStream stream(data->data(chatsMimeType));
    while (!stream.atEnd() && ids.size() < maxDropped) {
        qint64 id = 0;
        stream >> id;
        if (stream.status() != QDataStream::Ok)
            return {};
        ids << id;
    }
    return ids;
}

} // namespace

ChatListModel::ChatListModel(QObject *parent)
    : QAbstractListModel(parent),
      m_clock([] { return QDate::currentDate(); }),
      m_today(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChatListModel::checkDay);
    checkDay();
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ChatListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_grouped ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // between rows and below the last one
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    if (dropFolder(-1, index) >= 0)
        flags |= Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable; // headings too: the keyboard collapses them
    if (row.session != 0 || row.group.kind == ChatGroup::Kind::Folder)
        flags |= Qt::ItemIsEditable;
    if (row.session != 0)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool ChatListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Row row = m_rows[static_cast<size_t>(index.row())];
    const QString title = value.toString().simplified();
    if (title == data(index, Qt::EditRole).toString())
        return true;
    if (row.session != 0) {
        for (SessionInfo &chat : m_order)
            if (chat.id == row.session)
                chat.title = title;
        arrange();
        emit renamed(row.session, title);
        return true;
    }
    if (title.isEmpty())
        return false;
    for (FolderInfo &folder : m_folders)
        if (folder.id == row.group.key)
            folder.name = title;
    arrange();
    emit folderRenamed(row.group.key, title);
    return true;
}

QStringList ChatListModel::mimeTypes() const
{
    return {chatsMimeType};
}

QMimeData *ChatListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        if (const qint64 session = sessionAt(index.row()))
            stream << session;
    if (bytes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(chatsMimeType, bytes);
    return data;
}

/// The row that the drop is on, or below: the folder it belongs to, 0: a day, -1: no place for chats.
qint64 ChatListModel::dropFolder(int row, const QModelIndex &parent) const
{
    int at = parent.isValid() ? parent.row() : row - 1;
    if (!m_grouped || at < 0 || at >= rowCount())
        return -1;
    while (at > 0 && m_rows[static_cast<size_t>(at)].session != 0)
        at--;
    const ChatGroup group = m_rows[static_cast<size_t>(at)].group;
    if (group.kind == ChatGroup::Kind::Pinned)
        return -1;
    return group.kind == ChatGroup::Kind::Folder ? group.key : 0;
}

bool ChatListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                    const QModelIndex &parent) const
{
    return data && data->hasFormat(chatsMimeType) && action == Qt::MoveAction && dropFolder(row, parent) >= 0;
}

bool ChatListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<qint64> ids = readDropped(data);
    if (ids.isEmpty())
        return false;
    emit chatsMoved(ids, dropFolder(row, parent));
    return true;
}

void ChatListModel::setChats(std::vector<SessionInfo> chats, std::vector<FolderInfo> folders)
{
    m_folders = std::move(folders);
    show(std::move(chats), true);
}

void ChatListModel::setResults(std::vector<SessionInfo> results)
{
    show(std::move(results), false);
}

void ChatListModel::show(std::vector<SessionInfo> chats, bool grouped)
{
    QSet<qint64> seen{0}; // each chat once, and no heading's id
    std::erase_if(chats, [&](const SessionInfo &chat) {
        const bool known = seen.contains(chat.id);
        seen.insert(chat.id);
        return known;
    });
    m_order = std::move(chats);
    m_grouped = grouped;
    arrange();
}

void ChatListModel::arrange()
{
    const QHash<qint64, SessionInfo> chatsBefore = m_chats;
    const QHash<ChatGroup, GroupInfo> groupsBefore = m_groups;
    QHash<qint64, SessionInfo> chats;
    for (const SessionInfo &chat : m_order)
        chats.insert(chat.id, chat);
    QHash<ChatGroup, GroupInfo> groups;
    std::vector<Row> rows;
    if (!m_grouped) {
        for (const SessionInfo &chat : m_order)
            rows.push_back({.session = chat.id, .group = {}});
    } else {
        for (const auto &[group, members] : groupChats(m_order, m_today, m_folders)) {
            const bool collapsed = m_collapsed.contains(group);
            groups.insert(group, {titleOf(group, m_folders), static_cast<qsizetype>(members.size()), collapsed});
            rows.push_back({.session = 0, .group = group});
            if (!collapsed)
                for (const qint64 id : members)
                    rows.push_back({.session = id, .group = {}});
        }
    }
    // While rows change, views ask about old and new ones.
    m_chats.insert(chats);
    m_groups.insert(groups);
    changeTo(rows);
    m_chats = chats;
    m_groups = groups;

    const auto changed = [&](const Row &row) {
        if (row.session == 0)
            return groupsBefore.contains(row.group) && groupsBefore.value(row.group) != groups.value(row.group);
        return chatsBefore.contains(row.session) && chatsBefore.value(row.session) != chats.value(row.session);
    };
    for (int first = 0, end = 0; first < rowCount(); first = end + 1) {
        end = first;
        while (end < rowCount() && changed(m_rows[static_cast<size_t>(end)]))
            end++;
        if (end > first)
            emit dataChanged(index(first), index(end - 1));
    }
}

void ChatListModel::changeTo(const std::vector<Row> &rows)
{
    constexpr size_t maxMoves = 50; // more are cheaper as a new order
    changeRows(
        m_rows, rows, maxMoves,
        [this](int first, int last, const auto &change) {
            beginRemoveRows({}, first, last);
            change();
            endRemoveRows();
        },
        [this](int first, int last, const auto &change) {
            beginInsertRows({}, first, last);
            change();
            endInsertRows();
        },
        [this](int from, int to, const auto &change) {
            beginMoveRows({}, from, from, {}, to);
            change();
            endMoveRows();
        },
        [this](const auto &change) {
            emit layoutAboutToBeChanged();
            const QModelIndexList kept = persistentIndexList();
            std::vector<Row> keys;
            for (const QModelIndex &old : kept)
                keys.push_back(m_rows[static_cast<size_t>(old.row())]);
            change();
            QHash<Row, int> places;
            for (int i = 0; i < rowCount(); i++)
                places.insert(m_rows[static_cast<size_t>(i)], i);
            QModelIndexList moved;
            for (const Row &key : keys)
                moved << index(places.value(key));
            changePersistentIndexList(kept, moved);
            emit layoutChanged();
        });
}

void ChatListModel::setMarks(qint64 session, int marks)
{
    if (m_marks.value(session) == marks)
        return;
    if (marks == 0)
        m_marks.remove(session);
    else
        m_marks.insert(session, marks);
    if (const int row = rowOf(session); row >= 0)
        emit dataChanged(index(row), index(row), {Marks, Qt::AccessibleTextRole});
}

void ChatListModel::setCollapsed(int row, bool collapsed)
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)].session != 0)
        return;
    const ChatGroup group = m_rows[static_cast<size_t>(row)].group;
    if (collapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
    arrange();
}

void ChatListModel::setCollapsedGroups(QSet<ChatGroup> groups)
{
    m_collapsed = std::move(groups);
    arrange();
}

void ChatListModel::setAllCollapsed(bool collapsed)
{
    for (const Row &row : m_rows)
        if (row.session == 0 && collapsed)
            m_collapsed.insert(row.group);
        else if (row.session == 0)
            m_collapsed.remove(row.group);
    arrange();
}

void ChatListModel::setClock(std::function<QDate()> today)
{
    m_clock = std::move(today);
    checkDay();
}

void ChatListModel::checkDay()
{
    using namespace std::chrono;
    const QDate today = m_clock();
    if (today != m_today) {
        m_today = today;
        arrange();
    }
    // A timer stands still while the machine sleeps, so it never runs for long.
    const qint64 untilMidnight = QDateTime::currentDateTime().msecsTo(QDate::currentDate().addDays(1).startOfDay());
    m_timer.start(std::clamp<milliseconds>(milliseconds(untilMidnight + 100), seconds(1), minutes(5)));
}

int ChatListModel::rowOf(qint64 session) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), Row{.session = session, .group = {}});
    return session == 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChatListModel::rowOfFolder(qint64 folder) const
{
    const auto found =
        std::find(m_rows.begin(), m_rows.end(), Row{.session = 0, .group = {ChatGroup::Kind::Folder, folder}});
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

qint64 ChatListModel::sessionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].session : 0;
}

} // namespace moire
