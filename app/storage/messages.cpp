// SPDX-License-Identifier: GPL-3.0-or-later
// Messages: the tree of a session, read so that one broken row does not hide the others.
#include "storage/sql.h"
#include "storage/store.h"

#include <QSet>

#include <algorithm>

namespace moire {

namespace {

MessageRecord broken(qint64 id, const std::string &why)
{
    MessageRecord message;
    message.id = id;
    message.role = Role::Assistant;
    message.readable = false;
    message.text = QStringLiteral("(Cannot read this message: %1.)").arg(QString::fromStdString(printable(why, 200)));
    return message;
}

} // namespace

qint64 Store::addMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    const qint64 id = insertMessage(session, parent, role, text);
    transaction.commit();
    return id;
}

qint64 Store::insertMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text)
{
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    if (parent) {
        sql::Query same(m_database,
                        QStringLiteral("SELECT 1 FROM messages WHERE id = ? AND session = ? AND removed IS NULL"));
        if (!same.bind(*parent).bind(session).run().next())
            throw Error(ErrorKind::Usage, "the parent message was removed or belongs to another session",
                        "message " + std::to_string(*parent), "open the session again");
    }
    sql::Query exists(m_database, QStringLiteral("SELECT 1 FROM sessions WHERE id = ? AND deleted IS NULL"));
    if (!exists.bind(session).run().next())
        throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(session),
                    "'moire-cli sessions list' shows them");
    sql::Query insert(m_database,
                      QStringLiteral("INSERT INTO messages(session, parent, role, text, created) "
                                     "VALUES(?, ?, ?, CAST(? AS TEXT), ?)"));
    insert.bind(session).bind(parent).bind(roleName(role)).bindExact(text);
    const qint64 id = insert.bind(time).run().insertedId();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET leaf = ?, updated = ? WHERE id = ?"))
        .bind(id)
        .bind(time)
        .bind(session)
        .run();
    return id;
}

MessageRecord Store::readMessage(qint64 id)
{
    try {
        sql::Query query(m_database,
                         QStringLiteral("SELECT parent, role, CAST(text AS BLOB), CAST(reasoning AS BLOB), created, "
                                        "%1 FROM messages WHERE id = ?")
                             .arg(m_version >= 4 ? QLatin1String("edited") : QLatin1String("0")));
        if (!query.bind(id).run().next())
            return broken(id, "it is missing");
        const auto role = roleFromName(query.text(1));
        if (!role)
            return broken(id, "unknown role '" + query.text(1).toStdString() + "'");
        MessageRecord message{.id = id,
                              .parent = query.maybeInteger(0),
                              .role = *role,
                              .text = query.exact(2),
                              .reasoning = query.exact(3),
                              .created = QDateTime::fromMSecsSinceEpoch(query.integer(4)),
                              .edited = query.integer(5) != 0};
        const Drafts drafts = readDrafts(id);
        message.text += drafts.text;
        message.reasoning += drafts.reasoning;
        return message;
    } catch (const Error &error) {
        return broken(id, error.problem());
    }
}

/// For a damaged row, the previous message of the session, which is the parent in a chat without branches.
std::optional<qint64> Store::parentOf(qint64 session, qint64 message)
{
    try {
        sql::Query query(m_database, QStringLiteral("SELECT parent FROM messages WHERE id = ? AND session = ?"));
        if (query.bind(message).bind(session).run().next())
            return query.maybeInteger(0);
    } catch (const Error &) {
        // the index may still be intact
    }
    sql::Query before(m_database,
                      QStringLiteral("SELECT max(id) FROM messages INDEXED BY messages_of_session "
                                     "WHERE session = ? AND id < ?") +
                          live());
    return before.bind(session).bind(message).run().next() ? before.maybeInteger(0) : std::nullopt;
}

std::optional<qint64> Store::shownLeaf(qint64 session)
{
    try {
        sql::Query leaf(m_database,
                        QStringLiteral("SELECT m.id FROM sessions s JOIN messages m ON m.id = s.leaf "
                                       "AND m.session = s.id WHERE s.id = ?") +
                            live());
        if (leaf.bind(session).run().next())
            return leaf.integer(0);
    } catch (const Error &) {
        // use the latest message instead
    }
    sql::Query latest(m_database,
                      QStringLiteral("SELECT max(id) FROM messages INDEXED BY messages_of_session "
                                     "WHERE session = ?") +
                          live());
    return latest.bind(session).run().next() ? latest.maybeInteger(0) : std::nullopt;
}

std::vector<qint64> Store::pathIds(qint64 session, std::optional<qint64> leaf)
{
    std::vector<qint64> list;
    QSet<qint64> seen; // a damaged file may contain a cycle
    for (auto id = leaf ? leaf : shownLeaf(session); id && !seen.contains(*id); id = parentOf(session, *id)) {
        seen.insert(*id);
        list.push_back(*id);
    }
    std::reverse(list.begin(), list.end());
    return list;
}

std::vector<MessageRecord> Store::path(qint64 session, std::optional<qint64> leaf)
{
    return messages(pathIds(session, leaf));
}

std::vector<qint64> Store::messageIds(qint64 session)
{
    sql::Query query(m_database,
                     QStringLiteral("SELECT id FROM messages INDEXED BY messages_of_session "
                                    "WHERE session = ?%1 ORDER BY id")
                         .arg(live()));
    query.bind(session).run();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

std::vector<qint64> Store::siblings(qint64 session, qint64 message)
{
    sql::Query query(m_database,
                     QStringLiteral("SELECT id FROM messages WHERE session = ? AND parent IS "
                                    "(SELECT parent FROM messages WHERE id = ?)%1 ORDER BY id")
                         .arg(live()));
    query.bind(session).bind(message).run();
    std::vector<qint64> list;
    while (query.next())
        list.push_back(query.integer(0));
    return list;
}

std::optional<qint64> Store::latestLeaf(qint64 session, qint64 message)
{
    QSet<qint64> seen;
    qint64 leaf = message;
    for (std::optional<qint64> next = message; next && !seen.contains(*next);) {
        leaf = *next;
        seen.insert(leaf);
        sql::Query child(m_database,
                         QStringLiteral("SELECT max(id) FROM messages WHERE parent = ? AND session = ?") + live());
        next = child.bind(leaf).bind(session).run().next() ? child.maybeInteger(0) : std::nullopt;
    }
    return leaf;
}

void Store::setLeaf(qint64 session, const std::optional<qint64> &leaf)
{
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET leaf = ? WHERE id = ?")).bind(leaf).bind(session).run();
}

void Store::showBranch(qint64 session, qint64 message)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    setLeaf(session, latestLeaf(session, message));
    transaction.commit();
}

} // namespace moire
