// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/data_folder.h"
#include "storage/sql.h"

#include <QFile>

namespace moire {

namespace {

constexpr int applicationId = 0x4d6f6972; // "Moir"

// messages.text is complete once its generation has ended. Until then the text is in drafts, one row per batch, so that
// saving a token never rewrites what was saved before. Routes: docs/trace-format.md.
constexpr const char *firstVersion[] = {
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '', "
    "created INTEGER NOT NULL, updated INTEGER NOT NULL, pinned INTEGER NOT NULL DEFAULT 0, deleted INTEGER, "
    "leaf INTEGER)",
    "CREATE TABLE messages(id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "session INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, "
    "parent INTEGER REFERENCES messages(id) ON DELETE CASCADE, role TEXT NOT NULL, text TEXT NOT NULL DEFAULT '', "
    "reasoning TEXT NOT NULL DEFAULT '', created INTEGER NOT NULL)",
    "CREATE INDEX messages_of_session ON messages(session, id)",
    "CREATE INDEX messages_of_parent ON messages(parent)",
    "CREATE TABLE generations(id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "message INTEGER NOT NULL UNIQUE REFERENCES messages(id) ON DELETE CASCADE, state TEXT NOT NULL, error TEXT, "
    "owner TEXT, model_path TEXT, model_hash TEXT, model_name TEXT, architecture TEXT, settings TEXT, policy TEXT, "
    "backend TEXT, build TEXT, seed TEXT, prompt_tokens INTEGER, reused_tokens INTEGER, thinking_tokens INTEGER, "
    "ttft_ms REAL, prefill_tps REAL, decode_tps REAL, started INTEGER NOT NULL, finished INTEGER)",
    "CREATE TABLE tokens(generation INTEGER NOT NULL REFERENCES generations(id) ON DELETE CASCADE, "
    "n INTEGER NOT NULL, token INTEGER NOT NULL, position INTEGER NOT NULL, piece BLOB NOT NULL, "
    "phase INTEGER NOT NULL, forced INTEGER NOT NULL DEFAULT 0, ms REAL, logprob REAL, entropy REAL, "
    "alternatives BLOB, stages BLOB, PRIMARY KEY(generation, n)) WITHOUT ROWID",
    "CREATE TABLE routes(generation INTEGER NOT NULL REFERENCES generations(id) ON DELETE CASCADE, "
    "n INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(generation, n)) WITHOUT ROWID",
    "CREATE TABLE drafts(message INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE, n INTEGER NOT NULL, "
    "phase INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(message, n)) WITHOUT ROWID",
};

// Full-text search over text and reasoning, updated by triggers so that no writer can forget it.
constexpr const char *secondVersion[] = {
    "CREATE VIRTUAL TABLE messages_text USING fts5(text, reasoning, content='messages', content_rowid='id')",
    "CREATE TRIGGER messages_text_insert AFTER INSERT ON messages BEGIN "
    "INSERT INTO messages_text(rowid, text, reasoning) VALUES(new.id, new.text, new.reasoning); END",
    "CREATE TRIGGER messages_text_delete AFTER DELETE ON messages BEGIN "
    "INSERT INTO messages_text(messages_text, rowid, text, reasoning) VALUES('delete', old.id, old.text, "
    "old.reasoning); END",
    "CREATE TRIGGER messages_text_update AFTER UPDATE OF text, reasoning ON messages BEGIN "
    "INSERT INTO messages_text(messages_text, rowid, text, reasoning) VALUES('delete', old.id, old.text, "
    "old.reasoning); "
    "INSERT INTO messages_text(rowid, text, reasoning) VALUES(new.id, new.text, new.reasoning); END",
    "INSERT INTO messages_text(messages_text) VALUES('rebuild')",
};

// Search inside words, and in scripts without spaces: every three characters form a token.
constexpr const char *thirdVersion[] = {
    "CREATE VIRTUAL TABLE messages_trigrams USING fts5(text, reasoning, content='messages', content_rowid='id', "
    "tokenize='trigram')",
    "CREATE TRIGGER messages_trigrams_insert AFTER INSERT ON messages BEGIN "
    "INSERT INTO messages_trigrams(rowid, text, reasoning) VALUES(new.id, new.text, new.reasoning); END",
    "CREATE TRIGGER messages_trigrams_delete AFTER DELETE ON messages BEGIN "
    "INSERT INTO messages_trigrams(messages_trigrams, rowid, text, reasoning) VALUES('delete', old.id, old.text, "
    "old.reasoning); END",
    "CREATE TRIGGER messages_trigrams_update AFTER UPDATE OF text, reasoning ON messages BEGIN "
    "INSERT INTO messages_trigrams(messages_trigrams, rowid, text, reasoning) VALUES('delete', old.id, old.text, "
    "old.reasoning); "
    "INSERT INTO messages_trigrams(rowid, text, reasoning) VALUES(new.id, new.text, new.reasoning); END",
    "INSERT INTO messages_trigrams(messages_trigrams) VALUES('rebuild')",
};

// Folders, drafts, settings, presets, edited and removed messages. The indexes hold what lists and outlines ask for, so
// that they read no texts. Nobody knows who gave the titles of older chats, so they count as given by a person.
constexpr const char *fourthVersion[] = {
    "CREATE TABLE folders(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE presets(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, settings TEXT NOT NULL)",
    "ALTER TABLE sessions ADD COLUMN folder INTEGER REFERENCES folders(id) ON DELETE SET NULL",
    "ALTER TABLE sessions ADD COLUMN draft TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN settings TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN title_given INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sessions ADD COLUMN anchor INTEGER",
    "ALTER TABLE sessions ADD COLUMN anchor_offset REAL NOT NULL DEFAULT 0",
    "ALTER TABLE messages ADD COLUMN edited INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE messages ADD COLUMN removed INTEGER",
    "UPDATE sessions SET title_given = 1 WHERE title <> ''",
    "CREATE INDEX sessions_of_folder ON sessions(folder)",
    "DROP INDEX messages_of_session",
    "DROP INDEX messages_of_parent",
    "CREATE INDEX messages_of_session ON messages(session, removed)",
    "CREATE INDEX messages_of_parent ON messages(parent, session, removed)",
    "CREATE INDEX messages_removed ON messages(removed) WHERE removed IS NOT NULL",
};

// The draft of a chat that does not exist yet, and where an answer was generated: nobody knows of older or imported
// ones.
constexpr const char *fifthVersion[] = {
    "ALTER TABLE generations ADD COLUMN machine TEXT",
    "CREATE TABLE new_chat(id INTEGER PRIMARY KEY CHECK(id = 1), draft TEXT NOT NULL)",
};

// Unsent text of messages that are edited.
constexpr const char *sixthVersion[] = {
    "CREATE TABLE edit_drafts(message INTEGER PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE, "
    "session INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, text TEXT NOT NULL, "
    "open INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX edit_drafts_of_session ON edit_drafts(session)",
};

// A megabyte of text has some hundred thousand different trigrams, which would take half a second to index: long
// messages are searched one by one instead (search.cpp). Both parts of the update are in one trigger, because order
// matters.
constexpr const char *seventhVersion[] = {
    "DROP TRIGGER messages_trigrams_insert",
    "DROP TRIGGER messages_trigrams_delete",
    "DROP TRIGGER messages_trigrams_update",
    "DROP TABLE messages_trigrams",
    "CREATE INDEX messages_long ON messages(id) WHERE length(text) + length(reasoning) > 65536",
    "CREATE VIEW messages_short AS SELECT id, text, reasoning FROM messages "
    "WHERE length(text) + length(reasoning) <= 65536",
    "CREATE VIRTUAL TABLE messages_trigrams USING fts5(text, reasoning, content='messages_short', content_rowid='id', "
    "tokenize='trigram')",
    "CREATE TRIGGER messages_trigrams_insert AFTER INSERT ON messages BEGIN "
    "INSERT INTO messages_trigrams(rowid, text, reasoning) SELECT new.id, new.text, new.reasoning "
    "WHERE length(new.text) + length(new.reasoning) <= 65536; END",
    "CREATE TRIGGER messages_trigrams_delete AFTER DELETE ON messages BEGIN "
    "INSERT INTO messages_trigrams(messages_trigrams, rowid, text, reasoning) "
    "SELECT 'delete', old.id, old.text, old.reasoning WHERE length(old.text) + length(old.reasoning) <= 65536; END",
    "CREATE TRIGGER messages_trigrams_update AFTER UPDATE OF text, reasoning ON messages BEGIN "
    "INSERT INTO messages_trigrams(messages_trigrams, rowid, text, reasoning) "
    "SELECT 'delete', old.id, old.text, old.reasoning WHERE length(old.text) + length(old.reasoning) <= 65536; "
    "INSERT INTO messages_trigrams(rowid, text, reasoning) SELECT new.id, new.text, new.reasoning "
    "WHERE length(new.text) + length(new.reasoning) <= 65536; END",
    "INSERT INTO messages_trigrams(messages_trigrams) VALUES('rebuild')",
};

// Texts of alternatives that have no ids (text_list.h), and which engine made a token (TokenRecord::engine).
constexpr const char *eighthVersion[] = {
    "ALTER TABLE tokens ADD COLUMN alternative_texts BLOB",
    "ALTER TABLE tokens ADD COLUMN engine INTEGER NOT NULL DEFAULT 0",
};

// What an engine elsewhere told of its own times (ServerTimes, TokenRecord::serverMilliseconds).
constexpr const char *ninthVersion[] = {
    "ALTER TABLE tokens ADD COLUMN server_ms REAL",
    "ALTER TABLE generations ADD COLUMN first_server_ms REAL",
    "ALTER TABLE generations ADD COLUMN first_network_ms REAL",
    "ALTER TABLE generations ADD COLUMN all_server_ms REAL",
    "ALTER TABLE generations ADD COLUMN all_network_ms REAL",
};

constexpr Migration steps[] = {{1, firstVersion},   {2, secondVersion}, {3, thirdVersion},
                               {4, fourthVersion},  {5, fifthVersion},  {6, sixthVersion},
                               {7, seventhVersion}, {8, eighthVersion}, {9, ninthVersion}};

qint64 pragma(sql::Database &database, const QString &name)
{
    sql::Query query(database, QStringLiteral("PRAGMA ") + name);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

void backUp(sql::Database &database, const QString &path, qint64 version)
{
    const QString copy = path + QStringLiteral(".backup-v%1").arg(version);
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part);
    makePrivateFile(part);
    sql::Query(database, QStringLiteral("VACUUM INTO ?")).bind(part).run();
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        throw Error(ErrorKind::Failed, "cannot write the backup copy made before an upgrade", copy.toStdString(),
                    "make the folder writable and start again");
}

} // namespace

std::span<const Migration> storeMigrations()
{
    return steps;
}

void migrate(sql::Database &database, const QString &path, std::span<const Migration> migrations)
{
    const auto version = pragma(database, QStringLiteral("user_version"));
    const bool hasTables = pragma(database, QStringLiteral("schema_version")) != 0;
    const auto application = pragma(database, QStringLiteral("application_id"));
    if (hasTables && application != applicationId)
        throw Error(ErrorKind::Refused, "the database belongs to another program", path.toStdString(),
                    "choose another file; nothing was changed");
    if (version > migrations.back().version)
        throw Error(ErrorKind::Refused,
                    "the session database has version " + std::to_string(version) +
                        ", but this program supports only versions up to " + std::to_string(migrations.back().version),
                    path.toStdString(), "use a newer version of the program; nothing was changed");
    for (const Migration &step : migrations) {
        if (step.version <= version)
            continue;
        if (version > 0)
            backUp(database, path, step.version - 1);
        sql::Transaction transaction(database);
        // Another process may have done this step while this one waited for the lock.
        if (pragma(database, QStringLiteral("user_version")) >= step.version)
            continue;
        for (const char *statement : step.statements)
            sql::Query(database, QString::fromLatin1(statement)).run();
        sql::Query(database, QStringLiteral("PRAGMA user_version = %1").arg(step.version)).run();
        sql::Query(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)).run();
        transaction.commit();
    }
}

} // namespace moire
