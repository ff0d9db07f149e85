// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/data_folder.h"
#include "storage/owner.h"
#include "storage/schema.h"
#include "storage/sql.h"

#include <moire/trace.h>

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace moire {

namespace {

constexpr int sqliteReadOnly = 8; // primary result codes: https://www.sqlite.org/rescode.html
constexpr int sqliteCannotOpen = 14;
constexpr int oldestReadable = 2; // later versions added what Store leaves out of its queries, see live()

QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("moire-store-%1").arg(++count);
}

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDataFolder(const QString &folder)
{
    try {
        return QDir(folder) == QDir(dataFolder());
    } catch (const Error &) {
        return false;
    }
}

Error refusal(const char *what, const QString &path)
{
    return {ErrorKind::Refused, what, path.toStdString(), "use another file for the session database"};
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::System:
        return QStringLiteral("system");
    case Role::User:
        return QStringLiteral("user");
    case Role::Assistant:
        return QStringLiteral("assistant");
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::System, Role::User, Role::Assistant})
        if (name == roleName(role))
            return role;
    return {};
}

QString Store::defaultPath()
{
    return dataFolder() + QStringLiteral("/sessions.db");
}

Store::Store(const QString &path, Access access, const HoldTimes &times, int busyMs)
    : m_path(path.startsWith(u':') ? QStringLiteral("./") + path : path), // a file, not ":memory:" or a Qt resource
      m_busyMs(busyMs),
      m_connection(newConnectionName()),
      m_version(storeMigrations().back().version)
{
    try {
        open(access, times);
        if (!m_readOnly)
            recover();
    } catch (...) {
        m_database.set({});
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Store::~Store()
{
    m_database.set({}); // must be gone before its connection is removed
    QSqlDatabase::removeDatabase(m_connection);
}

void Store::open(Access access, const HoldTimes &times)
{
    const QFileInfo info(m_path);
    if (info.isDir())
        throw refusal("the path is a folder", m_path);
    if (info.exists() && !info.isFile())
        throw refusal("not a regular file", m_path);
    if (!info.exists()) {
        if (access == Access::ReadOnly)
            throw Error(ErrorKind::Failed, "no session database found", m_path.toStdString(),
                        "check the path; chat --store creates one");
        makePrivateFolder(info.path());
        makePrivateFile(m_path);
    }
    if (isDataFolder(info.path()))
        makePrivate(info.path());
    m_database.set(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    if (!m_database.isValid())
        throw Error(ErrorKind::Failed, "Qt's SQLite driver is missing", "QSQLITE",
                    "install libqt6sql6-sqlite or the equivalent package");
    if (access == Access::ReadWrite)
        m_hold.take(m_path, times);
    if (access == Access::ReadWrite && !m_hold.elsewhere() && connect(false, false)) {
        migrate(m_database, m_path, storeMigrations());
        return;
    }
    // In a read-only folder SQLite cannot create the files that the readers of a WAL database share. Nobody can write
    // to the database then, so it is safe to open it as immutable.
    if (!connect(true, false) && !connect(true, true))
        throw sql::failure(m_database, m_database.lastError());
    m_readOnly = true;
    sql::Query version(m_database, QStringLiteral("PRAGMA user_version"));
    const int known = storeMigrations().back().version;
    if (version.run().next() && version.integer(0) != known) {
        m_version = static_cast<int>(version.integer(0));
        if (version.integer(0) >= oldestReadable && version.integer(0) < known)
            return;
        if (version.integer(0) > known)
            migrate(m_database, m_path, storeMigrations()); // throws the error for a newer version, changes nothing
        if (version.integer(0) == 0)
            throw Error(ErrorKind::Failed, "the file is not a session database yet", m_path.toStdString(),
                        "choose another file, or make this one writable and save a chat in it");
        throw Error(ErrorKind::Failed, "the session database needs an upgrade but is read-only", m_path.toStdString(),
                    "make the file and its folder writable once");
    }
}

bool Store::connect(bool readOnly, bool immutable)
{
    m_database.close();
    QString name = m_path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyMs);
    if (readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
            QStringLiteral("?immutable=1");
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    const bool mayBeReadOnly = readOnly || QFileInfo::exists(m_path);
    if (!m_database.open()) {
        if (mayBeReadOnly && !immutable)
            return false;
        throw sql::failure(m_database, m_database.lastError());
    }
    // A database is untrusted input: its cells are checked when read. (trusted_schema must stay on, because the
    // triggers write to the full-text index.)
    for (const char *pragma : {"cell_size_check = ON", "foreign_keys = ON"})
        sql::Query(m_database, QStringLiteral("PRAGMA ") + QLatin1String(pragma)).run();
    QStringList probes{QStringLiteral("SELECT count(*) FROM sqlite_master")};
    if (!readOnly)
        probes += {QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("ROLLBACK"),
                   QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")};
    for (const QString &probe : probes) {
        QSqlQuery query(m_database);
        if (query.exec(probe))
            continue;
        const int code = resultCode(query.lastError());
        if (mayBeReadOnly && !immutable && (code == sqliteReadOnly || code == sqliteCannotOpen))
            return false;
        throw sql::failure(m_database, query.lastError());
    }
    return true;
}

QLatin1String Store::live() const
{
    return m_version >= 4 ? QLatin1String(" AND removed IS NULL") : QLatin1String();
}

bool Store::renewHold()
{
    m_hold.renew();
    return m_readOnly && !m_hold.elsewhere() && QFileInfo(m_path).isWritable() &&
        QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
}

void Store::requireWritable()
{
    m_hold.renewIfOverdue();
    if (m_hold.elsewhere())
        throw Error(ErrorKind::Failed,
                    "the session database is in use on another machine, " +
                        printable(m_hold.other()->host.toStdString(), 100),
                    m_path.toStdString(), "quit the program there; writing here is possible soon after that");
    if (m_readOnly)
        throw Error(ErrorKind::Failed, "the session database is read-only", m_path.toStdString(),
                    "make the file and its folder writable, or use another file");
}

/// Ends the answers of processes that are gone: the drafts they saved become the message text.
void Store::recover()
{
    struct Lost {
        qint64 generation;
        qint64 message;
    };
    std::vector<Lost> lost;
    try {
        sql::Query running(m_database,
                           QStringLiteral("SELECT id, message, owner FROM generations WHERE state = 'running'"));
        running.run();
        while (running.next())
            if (!ownerRuns(running.text(2)))
                lost.push_back({running.integer(0), running.integer(1)});
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
        return; // damaged rows must not prevent reading the others; check() reports them
    }
    if (lost.empty())
        return;
    sql::Transaction transaction(m_database);
    for (const Lost &one : lost) {
        foldDrafts(one.message);
        sql::Query(m_database,
                   QStringLiteral("UPDATE generations SET state = 'interrupted', owner = NULL, "
                                  "finished = ? WHERE id = ?"))
            .bind(QDateTime::currentMSecsSinceEpoch())
            .bind(one.generation)
            .run();
    }
    transaction.commit();
}

QStringList Store::check()
{
    QStringList problems;
    const auto rows = [&](const QString &statement, const auto &report) {
        try {
            sql::Query query(m_database, statement);
            query.run();
            while (problems.size() < 1000 && query.next())
                report(query);
        } catch (const Error &error) {
            problems << QString::fromStdString(error.problem());
        }
    };
    rows(QStringLiteral("PRAGMA integrity_check(100)"), [&](sql::Query &row) {
        if (row.text(0) != QLatin1String("ok"))
            problems << row.text(0);
    });
    rows(QStringLiteral("PRAGMA foreign_key_check"), [&](sql::Query &row) {
        problems << QStringLiteral("a row of %1 refers to a missing row of %2").arg(row.text(0), row.text(2));
    });
    rows(QStringLiteral("SELECT id, role FROM messages WHERE role NOT IN ('system', 'user', 'assistant')"),
         [&](sql::Query &row) {
             problems << QStringLiteral("message %1 has the unknown role '%2'")
                             .arg(row.integer(0))
                             .arg(QString::fromStdString(printable(row.text(1).toStdString(), 40)));
         });
    rows(QStringLiteral("SELECT m.id, m.parent FROM messages m JOIN messages p ON p.id = m.parent "
                        "WHERE p.session <> m.session OR p.id >= m.id"),
         [&](sql::Query &row) {
             problems << QStringLiteral("message %1 has the parent %2, which is later or belongs to another session")
                             .arg(row.integer(0))
                             .arg(row.integer(1));
         });
    rows(QStringLiteral("SELECT generation, count(*), max(n) + 1 FROM tokens GROUP BY generation "
                        "HAVING count(*) <> max(n) + 1"),
         [&](sql::Query &row) {
             problems << QStringLiteral("answer %1 has %2 of %3 tokens")
                             .arg(row.integer(0))
                             .arg(row.integer(1))
                             .arg(row.integer(2));
         });
    rows(QStringLiteral("SELECT generation, n, data FROM routes"), [&](sql::Query &row) {
        const QByteArray data = row.blob(2);
        try {
            unpackRoutes(std::as_bytes(std::span(data.constData(), static_cast<size_t>(data.size()))));
        } catch (const Error &) {
            problems << QStringLiteral("cannot read the routes of token %1 of answer %2")
                            .arg(row.integer(1))
                            .arg(row.integer(0));
        }
    });
    if (!m_readOnly) {
        for (const char *name : {"messages_text", "messages_trigrams"}) {
            QSqlQuery index(m_database);
            if (!index.exec(QStringLiteral("INSERT INTO %1(%1) VALUES('integrity-check')").arg(QLatin1String(name))))
                problems << QStringLiteral("the full-text search index %1 does not match the messages")
                                .arg(QLatin1String(name));
        }
    }
    return problems;
}

} // namespace moire
