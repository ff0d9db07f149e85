// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of chats.
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text.h"

#include <algorithm>

namespace moire {

QString Store::requireName(const QString &name)
{
    const QString shown = cutText(withoutControls(name.left(2 * maxTitleLength)).simplified(), maxTitleLength);
    if (shown.isEmpty())
        throw Error(ErrorKind::Usage, "the name is empty", "name", "type a name");
    return shown;
}

std::vector<FolderInfo> Store::folders()
{
    std::vector<FolderInfo> list;
    if (m_version < 4)
        return list;
    sql::Query query(
        m_database,
        QStringLiteral("SELECT id, substr(name, 1, %1) FROM folders ORDER BY place, id").arg(maxTitleLength));
    query.run();
    while (query.next())
        list.push_back({query.integer(0), query.text(1)});
    return list;
}

qint64 Store::addFolder(const QString &name)
{
    requireWritable();
    const QString shown = requireName(name);
    sql::Query insert(m_database,
                      QStringLiteral("INSERT INTO folders(name, place) "
                                     "VALUES(?, (SELECT coalesce(max(place), 0) + 1 FROM folders))"));
    return insert.bind(shown).run().insertedId();
}

void Store::renameFolder(qint64 folder, const QString &name)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE folders SET name = ? WHERE id = ?"))
        .bind(requireName(name))
        .bind(folder)
        .run();
}

std::vector<qint64> Store::removeFolder(qint64 folder)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    std::vector<qint64> sessions;
    {
        sql::Query query(m_database, QStringLiteral("SELECT id FROM sessions WHERE folder = ? ORDER BY id"));
        query.bind(folder).run();
        while (query.next())
            sessions.push_back(query.integer(0));
    }
    for (const char *statement :
         {"UPDATE sessions SET folder = NULL WHERE folder = ?", "DELETE FROM folders WHERE id = ?"})
        sql::Query(m_database, QLatin1String(statement)).bind(folder).run();
    transaction.commit();
    return sessions;
}

void Store::moveFolder(qint64 folder, int index)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    std::vector<qint64> order;
    for (const FolderInfo &info : folders())
        if (info.id != folder)
            order.push_back(info.id);
    order.insert(order.begin() + std::clamp(index, 0, static_cast<int>(order.size())), folder);
    qint64 place = 0;
    for (const qint64 id : order)
        sql::Query(m_database, QStringLiteral("UPDATE folders SET place = ? WHERE id = ?"))
            .bind(++place)
            .bind(id)
            .run();
    transaction.commit();
}

void Store::setFolder(const std::vector<qint64> &sessions, qint64 folder)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    sql::Query exists(m_database, QStringLiteral("SELECT 1 FROM folders WHERE id = ?"));
    if (folder != 0 && !exists.bind(folder).run().next())
        throw Error(ErrorKind::Usage, "no such folder", "folder " + std::to_string(folder), "choose another folder");
    for (const qint64 session : sessions)
        sql::Query(m_database, QStringLiteral("UPDATE sessions SET folder = ? WHERE id = ?"))
            .bind(folder != 0 ? QVariant(folder) : QVariant())
            .bind(session)
            .run();
    transaction.commit();
}

} // namespace moire
