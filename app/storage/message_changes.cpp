// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of messages: removing, restoring, editing an answer. Nothing is overwritten.
#include "storage/sql.h"
#include "storage/store.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace moire {

namespace {

/// A message and all below it, each once even if a damaged file contains a cycle. Binds the message, then the session.
const QString subtree = QStringLiteral("WITH RECURSIVE below(id) AS (VALUES(?) UNION SELECT m.id FROM below "
                                       "JOIN messages m ON m.parent = below.id WHERE m.session = ?) ");

/// A time that no other removal has, so that restoring one leaves earlier ones alone.
qint64 removalTime(sql::Database &database)
{
    sql::Query latest(database, QStringLiteral("SELECT max(removed) FROM messages WHERE removed IS NOT NULL"));
    const qint64 last = latest.run().next() ? latest.integer(0) : 0;
    const qint64 next = last < std::numeric_limits<qint64>::max() ? last + 1 : last;
    return std::max(next, QDateTime::currentMSecsSinceEpoch());
}

} // namespace

qint64 Store::sessionOf(qint64 message)
{
    sql::Query query(m_database, QStringLiteral("SELECT session FROM messages WHERE id = ?") + live());
    if (!query.bind(message).run().next())
        throw Error(ErrorKind::Usage, "no such message", "message " + std::to_string(message), "open the chat again");
    return query.integer(0);
}

RemovedMessage Store::removeMessage(qint64 message)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    RemovedMessage removed;
    removed.session = sessionOf(message);
    removed.message = message;
    removed.leaf = shownLeaf(removed.session);
    const std::vector<qint64> others = siblings(removed.session, message);
    const std::optional<qint64> parent = parentOf(removed.session, message);
    sql::Query hide(m_database,
                    subtree +
                        QStringLiteral("UPDATE messages SET removed = ? WHERE id IN (SELECT id FROM below) "
                                       "AND removed IS NULL"));
    hide.bind(message).bind(removed.session).bind(removalTime(m_database));
    removed.count = hide.run().affected();
    sql::Query shown(m_database, QStringLiteral("SELECT 1 FROM messages WHERE id = ? AND removed IS NULL"));
    if (!removed.leaf || !shown.bind(*removed.leaf).run().next()) {
        const auto after = std::upper_bound(others.begin(), others.end(), message);
        const auto before = std::lower_bound(others.begin(), others.end(), message);
        if (before != others.begin())
            setLeaf(removed.session, latestLeaf(removed.session, *(before - 1)));
        else if (after != others.end())
            setLeaf(removed.session, latestLeaf(removed.session, *after));
        else
            setLeaf(removed.session, parent);
    }
    transaction.commit();
    return removed;
}

void Store::restoreMessage(const RemovedMessage &removed)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    const std::string place = "message " + std::to_string(removed.message);
    sql::Query state(m_database,
                     QStringLiteral("SELECT m.removed, p.removed FROM messages m LEFT JOIN messages p "
                                    "ON p.id = m.parent WHERE m.id = ? AND m.session = ?"));
    if (!state.bind(removed.message).bind(removed.session).run().next())
        throw Error(ErrorKind::Usage, "the message is gone for good", place, "open the chat again");
    if (!state.null(1))
        throw Error(ErrorKind::Usage, "the message before it was removed too", place, "restore that one first");
    sql::Query show(m_database,
                    subtree +
                        QStringLiteral("UPDATE messages SET removed = NULL WHERE id IN (SELECT id FROM below) "
                                       "AND removed = ?"));
    show.bind(removed.message).bind(removed.session).bind(state.integer(0)).run();
    setLeaf(removed.session, removed.leaf);
    transaction.commit();
}

qint64 Store::editAnswer(qint64 message, const QString &text)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    const qint64 session = sessionOf(message);
    const MessageRecord original = readMessage(message);
    if (!original.readable || original.role != Role::Assistant)
        throw Error(ErrorKind::Usage, "only answers can be edited like this", "message " + std::to_string(message),
                    "ask an edited question as a new one below the same parent");
    const qint64 id = insertMessage(session, original.parent, Role::Assistant, text);
    sql::Query(m_database, QStringLiteral("UPDATE messages SET edited = 1, reasoning = CAST(? AS TEXT) WHERE id = ?"))
        .bindExact(original.reasoning)
        .bind(id)
        .run();
    transaction.commit();
    return id;
}

} // namespace moire
