// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: the chats in the list.
#include "storage/sql.h"
#include "storage/store.h"

namespace moire {

namespace {

const QString columns = QStringLiteral("SELECT s.id, s.title, s.created, s.updated, s.pinned, "
                                       "(SELECT count(*) FROM messages m WHERE m.session = s.id) FROM sessions s ");

SessionInfo readRow(const sql::Query &query)
{
    SessionInfo info;
    info.id = query.integer(0);
    info.title = query.text(1);
    info.created = QDateTime::fromMSecsSinceEpoch(query.integer(2));
    info.updated = QDateTime::fromMSecsSinceEpoch(query.integer(3));
    info.pinned = query.integer(4) != 0;
    info.messages = query.integer(5);
    return info;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

qint64 Store::addSession(const QString &title)
{
    requireWritable();
    const qint64 time = now();
    sql::Query query(m_database, QStringLiteral("INSERT INTO sessions(title, created, updated) VALUES(?, ?, ?)"));
    query.bind(title.isNull() ? QStringLiteral("") : title).bind(time).bind(time).run();
    return query.insertedId();
}

std::vector<SessionInfo> Store::readSessions(const QString &where, const QVariantList &values, int limit, int offset)
{
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
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET title = ? WHERE id = ?"))
        .bind(title.isNull() ? QStringLiteral("") : title)
        .bind(session)
        .run();
}

void Store::setPinned(qint64 session, bool pinned)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET pinned = ? WHERE id = ?"))
        .bind(pinned ? 1 : 0)
        .bind(session)
        .run();
}

void Store::remove(qint64 session)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET deleted = ? WHERE id = ?"))
        .bind(now())
        .bind(session)
        .run();
}

void Store::restore(qint64 session)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET deleted = NULL WHERE id = ?")).bind(session).run();
}

void Store::purge(const QDateTime &before)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("DELETE FROM sessions WHERE deleted < ?"))
        .bind(before.toMSecsSinceEpoch())
        .run();
}

} // namespace moire
