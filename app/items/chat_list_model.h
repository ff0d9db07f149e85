// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chat_groups.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace moire {

/// The chats in the list: by groups with a heading each, or as search results. New lists change only the rows that
/// differ, so that selection and scroll position stay. Regroups when the day changes.
class ChatListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        SessionId = Qt::UserRole, ///< 0: a heading
        Heading, ///< bool
        FolderId, ///< of a chat or of a folder's heading; 0: none
        Marks, ///< int, of ChatMark
        Snippet, ///< of a search result
        MessageId, ///< of a search result: the message to jump to; 0: none
        Collapsed, ///< bool, of a heading
        Count, ///< of a heading: its chats
    };
    enum ChatMark { Answering = 1, Queued = 2, Draft = 4, NotSaved = 8 };

    explicit ChatListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A new title (Qt::EditRole): shown at once, and announced by renamed() or folderRenamed().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override; ///< announces chatsMoved(); the store decides

    void setChats(std::vector<SessionInfo> chats, std::vector<FolderInfo> folders = {}); ///< in store order
    void setResults(std::vector<SessionInfo> results); ///< of a search: best first, without headings
    /// The marks of a chat, beside Draft, which comes from the store. They stay when lists change.
    void setMarks(qint64 session, int marks);
    void setCollapsed(int row, bool collapsed); ///< of a heading
    /// Also groups that are not shown now, so that they can be kept and restored.
    void setCollapsedGroups(QSet<ChatGroup> groups);
    const QSet<ChatGroup> &collapsedGroups() const { return m_collapsed; }
    void setAllCollapsed(bool collapsed); ///< the groups shown
    const std::vector<FolderInfo> &folders() const { return m_folders; } ///< of setChats()
    /// For tests: the clock that tells the day.
    void setClock(std::function<QDate()> today);
    void checkDay(); ///< regroups if the day has changed; runs at midnight and every few minutes

    int rowOf(qint64 session) const; ///< -1: not in the list
    int rowOfFolder(qint64 folder) const; ///< likewise
    bool pinned(qint64 session) const { return m_chats.value(session).pinned; }
    qint64 sessionAt(int row) const; ///< 0: a heading

signals:
    void renamed(qint64 session, const QString &title); ///< by a person
    void folderRenamed(qint64 folder, const QString &name);
    void chatsMoved(const QList<qint64> &sessions, qint64 folder); ///< by drag and drop; 0: out of any folder

private:
    struct Row {
        qint64 session = 0; ///< 0: the heading of the group
        ChatGroup group; ///< of a heading
        bool operator==(const Row &) const = default;
        friend size_t qHash(const Row &row, size_t seed = 0) { return qHashMulti(seed, row.session, row.group); }
    };
    struct GroupInfo {
        QString title;
        qsizetype count = 0;
        bool collapsed = false;
        bool operator==(const GroupInfo &) const = default;
    };
    void show(std::vector<SessionInfo> chats, bool grouped);
    void arrange(); ///< brings the rows up to date with everything below
    void changeTo(const std::vector<Row> &rows);
    QVariant headingData(const ChatGroup &group, int role) const;
    QVariant chatData(const SessionInfo &chat, int role) const;
    int marksOf(const SessionInfo &chat) const;
    qint64 dropFolder(int row, const QModelIndex &parent) const; ///< -1: nowhere

    std::vector<Row> m_rows;
    std::vector<SessionInfo> m_order; ///< as the store gave them
    QHash<qint64, SessionInfo> m_chats; ///< shown ones, by id
    QHash<ChatGroup, GroupInfo> m_groups; ///< shown ones
    std::vector<FolderInfo> m_folders;
    QHash<qint64, int> m_marks;
    QSet<ChatGroup> m_collapsed;
    bool m_grouped = true;
    std::function<QDate()> m_clock;
    QDate m_today;
    QTimer m_timer;
};

} // namespace moire
