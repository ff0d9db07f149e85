// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ChatListModel: what the roles say.
#include "items/chat_list_model.h"

#include <QLocale>

namespace moire {

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == SessionId)
        return row.session;
    if (role == Heading)
        return row.session == 0;
    return row.session == 0 ? headingData(row.group, role) : chatData(m_chats.value(row.session), role);
}

QVariant ChatListModel::headingData(const ChatGroup &group, int role) const
{
    const GroupInfo info = m_groups.value(group);
    switch (role) {
    case Qt::DisplayRole:
        return group.kind == ChatGroup::Kind::Folder ? tr("Folder · %1").arg(info.title) : info.title;
    case Qt::EditRole:
        return info.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln chat(s)", nullptr, static_cast<int>(info.count)).arg(info.title);
    case FolderId:
        return group.kind == ChatGroup::Kind::Folder ? group.key : 0;
    case Collapsed:
        return info.collapsed;
    case Count:
        return static_cast<int>(info.count);
    default:
        return {};
    }
}

QVariant ChatListModel::chatData(const SessionInfo &chat, int role) const
{
    const QString title = chat.title.isEmpty() ? tr("(no title)") : chat.title;
    const int marks = marksOf(chat);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::EditRole:
        return chat.title;
    case Qt::ToolTipRole:
        return tr("%1 · %Ln message(s)", nullptr, static_cast<int>(chat.messages))
            .arg(QLocale().toString(chat.updated, QLocale::ShortFormat));
    case Qt::AccessibleTextRole: {
        QStringList parts{title};
        if (marks & Answering)
            parts << tr("answering");
        if (marks & Queued)
            parts << tr("queued");
        if (marks & Draft)
            parts << tr("draft");
        if (marks & NotSaved)
            parts << tr("not saved");
        return parts.join(QStringLiteral(", "));
    }
    case Qt::AccessibleDescriptionRole:
    case Snippet:
        return chat.snippet;
    case MessageId:
        return chat.message;
    case FolderId:
        return chat.folder;
    case Marks:
        return marks;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChatListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SessionId, "session"},
                  {Heading, "heading"},
                  {FolderId, "folder"},
                  {Marks, "marks"},
                  {Snippet, "snippet"},
                  {MessageId, "message"},
                  {Collapsed, "collapsed"},
                  {Count, "count"}});
    return names;
}

int ChatListModel::marksOf(const SessionInfo &chat) const
{
    return m_marks.value(chat.id) | (chat.draft ? Draft : 0);
}

} // namespace moire
