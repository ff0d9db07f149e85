// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a long chat in parts: first its outline, then the messages that are seen.
#include "storage/sql.h"
#include "storage/store.h"

#include <QHash>

#include <algorithm>
#include <climits>

namespace moire {

namespace {

/// The columns of an OutlineItem from messages m, left joined with generations g.
QString outlineColumns(QLatin1String live, bool edited)
{
    // Usually no answer is running, which the first condition finds out once.
    const QString unfinished =
        QStringLiteral("CASE WHEN EXISTS(SELECT 1 FROM drafts) THEN coalesce((SELECT sum(length(text)) FROM drafts "
                       "WHERE message = m.id AND (phase = %1) = %2), 0) ELSE 0 END");
    // The number of siblings and the number of earlier ones, in one search of the index.
    const QString siblings = QStringLiteral("(SELECT count(*) << 31 | sum(id < m.id) FROM messages "
                                            "WHERE parent IS m.parent AND session = m.session%1)")
                                 .arg(live);
    const QString thinking = QString::number(static_cast<int>(Phase::Thinking));
    return QStringLiteral("m.id, m.parent, m.role, length(m.text) + %1, length(m.reasoning) + %2, g.id, %3, %4 ")
        .arg(unfinished.arg(thinking, QStringLiteral("0")), unfinished.arg(thinking, QStringLiteral("1")),
             edited ? QStringLiteral("m.edited") : QStringLiteral("0"), siblings);
}

OutlineItem readItem(const sql::Query &query)
{
    OutlineItem item;
    item.id = query.integer(0);
    item.parent = query.maybeInteger(1);
    const auto role = roleFromName(query.text(2));
    item.role = role.value_or(Role::Assistant);
    item.readable = role.has_value();
    item.textLength = query.integer(3);
    item.reasoningLength = query.integer(4);
    item.generation = query.integer(5);
    item.edited = query.integer(6) != 0;
    const qint64 siblings = query.integer(7);
    item.sibling = static_cast<int>(siblings & INT_MAX);
    item.siblings = std::max(static_cast<int>(siblings >> 31), item.sibling + 1);
    return item;
}

} // namespace

std::vector<MessageRecord> Store::messages(const std::vector<qint64> &ids)
{
    std::vector<MessageRecord> list;
    list.reserve(ids.size());
    for (const qint64 id : ids)
        list.push_back(readMessage(id));
    return list;
}

std::vector<OutlineItem> Store::outline(qint64 session, std::optional<qint64> leaf)
{
    if (!leaf)
        leaf = shownLeaf(session);
    if (!leaf)
        return {};
    try {
        // UNION drops ids that were seen, so a cycle in a damaged file ends.
        sql::Query query(m_database,
                         QStringLiteral("WITH RECURSIVE line(id) AS (VALUES(?) UNION SELECT m.parent FROM line "
                                        "JOIN messages m ON m.id = line.id WHERE m.session = ? "
                                        "AND m.parent IS NOT NULL) SELECT ") +
                             outlineColumns(live(), m_version >= 4) +
                             QStringLiteral("FROM line LEFT JOIN messages m ON m.id = line.id AND m.session = ? "
                                            "LEFT JOIN generations g ON g.message = m.id"));
        query.bind(*leaf).bind(session).bind(session).run();
        QHash<qint64, OutlineItem> found;
        bool whole = true;
        while (query.next()) {
            whole = whole && !query.null(0);
            const OutlineItem item = readItem(query);
            found.insert(item.id, item);
        }
        std::vector<OutlineItem> list;
        for (std::optional<qint64> id = leaf; whole && id && found.contains(*id);) {
            list.push_back(found.take(*id));
            id = list.back().parent;
        }
        if (whole) {
            std::reverse(list.begin(), list.end());
            return list;
        }
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
    }
    return outlineOneByOne(session, leaf);
}

/// For a damaged chat: the messages of path(), each read alone.
std::vector<OutlineItem> Store::outlineOneByOne(qint64 session, std::optional<qint64> leaf)
{
    std::vector<OutlineItem> list;
    for (const qint64 id : pathIds(session, leaf)) {
        OutlineItem item;
        item.id = id;
        item.readable = false;
        try {
            sql::Query query(m_database,
                             QStringLiteral("SELECT ") + outlineColumns(live(), m_version >= 4) +
                                 QStringLiteral("FROM messages m LEFT JOIN generations g ON g.message = m.id "
                                                "WHERE m.id = ?"));
            if (query.bind(id).run().next())
                item = readItem(query);
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Refused)
                throw; // an unreadable row stays in its place
        }
        list.push_back(item);
    }
    return list;
}

} // namespace moire
