// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: the chats in the list.
#include "storage/answer.h"
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text.h"

namespace moire {

namespace {

SessionInfo readRow(const sql::Query &query)
{
    SessionInfo info;
    info.id = query.integer(0);
    info.title = cutText(query.text(1), Store::maxTitleLength);
    info.created = QDateTime::fromMSecsSinceEpoch(query.integer(2));
    info.updated = QDateTime::fromMSecsSinceEpoch(query.integer(3));
    info.pinned = query.integer(4) != 0;
    info.messages = query.integer(5);
    info.folder = query.integer(6);
    info.titleGiven = query.integer(7) != 0;
    info.draft = query.integer(8) != 0;
    return info;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Never a null string, because the column is NOT NULL.
QString titleText(const QString &title)
{
    return title.isEmpty() ? QStringLiteral("") : withoutControls(cutText(title, Store::maxTitleLength));
}

} // namespace

qint64 Store::addSession(const QString &title)
{
    requireWritable();
    const qint64 time = now();
    sql::Query query(m_database, QStringLiteral("INSERT INTO sessions(title, created, updated) VALUES(?, ?, ?)"));
    return query.bind(titleText(title)).bind(time).bind(time).run().insertedId();
}

std::vector<SessionInfo> Store::readSessions(const QString &where, const QVariantList &values, int limit, int offset)
{
    // One character more than the limit shows that the title was cut.
    const QString columns =
        QStringLiteral("SELECT s.id, substr(s.title, 1, %1), s.created, s.updated, s.pinned, "
                       "(SELECT count(*) FROM messages WHERE session = s.id%2), %3 FROM sessions s ")
            .arg(QString::number(maxTitleLength + 1), live(),
                 m_version >= 4 ? QStringLiteral("s.folder, s.title_given, s.draft <> ''")
                                : QStringLiteral("NULL, 1, 0"));
    sql::Query query(m_database, columns + where + QStringLiteral(" LIMIT ? OFFSET ?"));
    for (const QVariant &value : values)
        query.bind(value);
    query.bind(limit).bind(offset).run();
    std::vector<SessionInfo> list;
    while (query.next())
        list.push_back(readRow(query));
    return list;
}

/// For a damaged table: every session that can still be read, and a placeholder for each that cannot.
std::vector<SessionInfo> Store::readSessionsOneByOne()
{
    std::vector<SessionInfo> list;
    sql::Query ids(m_database, QStringLiteral("SELECT DISTINCT session FROM messages INDEXED BY messages_of_session"));
    ids.run();
    while (ids.next()) {
        const qint64 id = ids.integer(0);
        try {
            for (SessionInfo &info : readSessions(QStringLiteral("WHERE s.id = ? AND s.deleted IS NULL"), {id}, 1, 0))
                list.push_back(std::move(info));
        } catch (const Error &) {
            SessionInfo broken;
            broken.id = id;
            broken.title = QStringLiteral("(damaged entry %1)").arg(id);
            list.push_back(std::move(broken));
        }
    }
    return list;
}

std::vector<SessionInfo> Store::sessions(int limit, int offset)
{
    try {
        return readSessions(QStringLiteral("WHERE s.deleted IS NULL ORDER BY s.pinned DESC, s.updated DESC, s.id DESC"),
                            {}, limit, offset);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused || offset > 0)
            throw;
        return readSessionsOneByOne();
    }
}

std::optional<SessionInfo> Store::session(qint64 id)
{
    const auto found = readSessions(QStringLiteral("WHERE s.id = ? AND s.deleted IS NULL"), {id}, 1, 0);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void Store::rename(qint64 session, const QString &title)
{
    requireWritable();
    QString name = titleText(title);
    if (name.isEmpty()) { // automatic again
        sql::Query first(m_database,
                         QStringLiteral("SELECT text FROM messages WHERE session = ? AND role = 'user'%1 "
                                        "ORDER BY id LIMIT 1")
                             .arg(live()));
        if (first.bind(session).run().next())
            name = titleText(titleOf(first.text(0)));
    }
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET title = ?, title_given = ? WHERE id = ?"))
        .bind(name)
        .bind(title.isEmpty() ? 0 : 1)
        .bind(session)
        .run();
}

bool Store::setAutomaticTitle(qint64 session, const QString &title)
{
    requireWritable();
    sql::Query update(m_database, QStringLiteral("UPDATE sessions SET title = ? WHERE id = ? AND NOT title_given"));
    return update.bind(titleText(title)).bind(session).run().affected() > 0;
}

void Store::setPinned(qint64 session, bool pinned)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET pinned = ? WHERE id = ?"))
        .bind(pinned ? 1 : 0)
        .bind(session)
        .run();
}

void Store::remove(const std::vector<qint64> &sessions)
{
    requireWritable();
    const qint64 time = now();
    sql::Transaction transaction(m_database);
    for (const qint64 session : sessions)
        sql::Query(m_database, QStringLiteral("UPDATE sessions SET deleted = ? WHERE id = ? AND deleted IS NULL"))
            .bind(time)
            .bind(session)
            .run();
    transaction.commit();
}

void Store::restore(qint64 session)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET deleted = NULL WHERE id = ?")).bind(session).run();
}

void Store::purge(const QDateTime &before)
{
    requireWritable();
    const qint64 time = before.toMSecsSinceEpoch();
    sql::Transaction transaction(m_database);
    // The messages lose their parents first: SQLite deletes children recursively, and no deeper than 1000.
    for (const char *statement :
         {"UPDATE messages SET parent = NULL WHERE session IN (SELECT id FROM sessions WHERE deleted < ?)",
          "DELETE FROM sessions WHERE deleted < ?",
          "UPDATE messages SET parent = NULL WHERE parent IN (SELECT id FROM messages WHERE removed < ?)",
          "DELETE FROM messages WHERE removed < ?"})
        sql::Query(m_database, QLatin1String(statement)).bind(time).run();
    transaction.commit();
}

} // namespace moire
