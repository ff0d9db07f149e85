// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chat_list_model.h"

#include <QLocale>

#include <algorithm>

namespace moire {

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionInfo &info = m_sessions[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return info.title.isEmpty() ? tr("(no title)") : info.title;
    case Qt::ToolTipRole:
        return tr("%1 · %n message(s)", nullptr, static_cast<int>(info.messages))
            .arg(QLocale().toString(info.updated, QLocale::ShortFormat));
    case SessionId:
        return info.id;
    default:
        return {};
    }
}

void ChatListModel::setSessions(std::vector<SessionInfo> sessions)
{
    const bool sameOrder = std::equal(sessions.begin(), sessions.end(), m_sessions.begin(), m_sessions.end(),
                                      [](const SessionInfo &a, const SessionInfo &b) { return a.id == b.id; });
    if (sameOrder) {
        m_sessions = std::move(sessions);
        if (!m_sessions.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_sessions = std::move(sessions);
    endResetModel();
}

int ChatListModel::rowOf(qint64 session) const
{
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const SessionInfo &info) { return info.id == session; });
    return found == m_sessions.end() ? -1 : static_cast<int>(found - m_sessions.begin());
}

} // namespace moire
