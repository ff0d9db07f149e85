// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of chats, with tokens and routes; the rows never leave SQLite.
#include "storage/sql.h"
#include "storage/store.h"

#include <limits>
#include <utility>

namespace moire {

qint64 Store::duplicate(qint64 session, const QString &title)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    const std::optional<qint64> leaf = shownLeaf(session);
    const qint64 copy = copySession(session, title, messageIds(session), leaf);
    transaction.commit();
    return copy;
}

qint64 Store::openAsNewChat(qint64 message, const QString &title)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    const qint64 session = sessionOf(message);
    const qint64 copy = copySession(session, title, pathIds(session, message), message);
    transaction.commit();
    return copy;
}

/// Within a transaction. \p messages: what to copy, ancestors first; \p leaf: which of them the copy shows.
qint64 Store::copySession(qint64 from, const QString &title, const std::vector<qint64> &messages,
                          const std::optional<qint64> &leaf)
{
    const auto run = [&](const char *statement, const QVariantList &values = {}) {
        sql::Query query(m_database, QString::fromLatin1(statement));
        for (const QVariant &value : values)
            query.bind(value);
        return query.run().insertedId();
    };
    const auto original = session(from);
    if (!original)
        throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(from),
                    "choose another chat in the list");
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    const qint64 copy = addSession(title.isEmpty() ? original->title : title);
    run("UPDATE sessions SET (folder, settings, title_given) = (SELECT (SELECT id FROM folders WHERE id = folder), "
        "settings, "
        "title_given FROM sessions WHERE id = ?) WHERE id = ?",
        {from, copy});

    run("CREATE TEMP TABLE IF NOT EXISTS copied(old INTEGER PRIMARY KEY, new INTEGER NOT NULL)");
    run("DELETE FROM copied");
    sql::Query last(
        m_database,
        QStringLiteral("SELECT max(coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = 'messages'), 0), "
                       "coalesce((SELECT max(id) FROM messages), 0))"));
    qint64 id = last.run().next() ? last.integer(0) : 0;
    if (id > std::numeric_limits<qint64>::max() - static_cast<qint64>(messages.size()))
        throw Error(ErrorKind::Failed, "no message ids are left", m_path.toStdString(),
                    "export the chats and import them into a new database");
    for (const qint64 message : messages)
        run("INSERT INTO copied(old, new) VALUES(?, ?)", {message, ++id});
    run("INSERT INTO messages(id, session, parent, role, text, reasoning, created, edited) "
        "SELECT c.new, ?, p.new, m.role, m.text, m.reasoning, m.created, m.edited FROM copied c "
        "JOIN messages m ON m.id = c.old LEFT JOIN copied p ON p.old = m.parent ORDER BY c.new",
        {copy});
    // An answer that is still running is interrupted in the copy.
    run("INSERT INTO generations(message, state, error, model_path, model_hash, model_name, architecture, settings, "
        "policy, backend, build, seed, prompt_tokens, reused_tokens, thinking_tokens, ttft_ms, prefill_tps, "
        "decode_tps, first_server_ms, first_network_ms, all_server_ms, all_network_ms, "
        "started, finished) SELECT c.new, CASE state WHEN 'running' THEN 'interrupted' ELSE state END, error, "
        "model_path, model_hash, model_name, architecture, settings, policy, backend, build, seed, prompt_tokens, "
        "reused_tokens, thinking_tokens, ttft_ms, prefill_tps, decode_tps, first_server_ms, first_network_ms, "
        "all_server_ms, all_network_ms, started, "
        "CASE state WHEN 'running' THEN ? ELSE finished END FROM copied c JOIN generations g ON g.message = c.old "
        "ORDER BY c.new",
        {time});
    const QString rows =
        QStringLiteral("INSERT INTO %1(generation, %2) SELECT b.id, %2 FROM copied c "
                       "JOIN generations a ON a.message = c.old JOIN generations b ON b.message = c.new "
                       "JOIN %1 t ON t.generation = a.id");
    for (const auto &[table, columns] :
         {std::pair{"tokens",
                    "n, token, position, piece, phase, forced, ms, logprob, entropy, alternatives, stages, "
                    "alternative_texts, engine, server_ms"},
          std::pair{"routes", "n, data"}})
        sql::Query(m_database, rows.arg(QLatin1String(table), QLatin1String(columns))).run();
    std::vector<qint64> unfinished;
    {
        sql::Query drafts(m_database,
                          QStringLiteral("SELECT DISTINCT c.new FROM copied c JOIN drafts d ON d.message = c.old"));
        drafts.run();
        while (drafts.next())
            unfinished.push_back(drafts.integer(0));
    }
    run("INSERT INTO drafts(message, n, phase, text) SELECT c.new, d.n, d.phase, d.text FROM copied c "
        "JOIN drafts d ON d.message = c.old");
    for (const qint64 message : unfinished)
        foldDrafts(message);

    run("UPDATE sessions SET leaf = (SELECT new FROM copied WHERE old = ?), (anchor, anchor_offset) = "
        "(SELECT c.new, s.anchor_offset FROM sessions s LEFT JOIN copied c ON c.old = s.anchor WHERE s.id = ?) "
        "WHERE id = ?",
        {leaf ? QVariant(*leaf) : QVariant(), from, copy});
    run("DELETE FROM copied");
    return copy;
}

} // namespace moire
