// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QAbstractListModel>

namespace moire {

/// The chats in the list, in store order. If the ids and their order stay the same, rows are updated in place.
class ChatListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { SessionId = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setSessions(std::vector<SessionInfo> sessions);
    int rowOf(qint64 session) const; ///< -1: not in the list
    qint64 sessionAt(int row) const { return m_sessions[static_cast<size_t>(row)].id; }

private:
    std::vector<SessionInfo> m_sessions;
};

} // namespace moire
