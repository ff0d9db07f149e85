// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

#include "storage/exact_text.h"

#include <QSqlError>

#include <utility>

namespace moire::sql {

namespace {

constexpr const char *inUse = "the session database is in use by another program";

} // namespace

Error failure(const QSqlDatabase &database, const QSqlError &error)
{
    // Primary result codes: https://www.sqlite.org/rescode.html
    enum {
        Busy = 5,
        Locked = 6,
        NoMemory = 7,
        ReadOnly = 8,
        Io = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADb = 26
    };
    const std::string where = database.databaseName().toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorKind::Failed, inUse, where, "try again"};
    case NoMemory:
        return {ErrorKind::Failed, "out of memory in the session database", where, "close other programs"};
    case ReadOnly:
        return {ErrorKind::Failed, "the session database is read-only", where,
                "make the file and its folder writable, or use another file"};
    case Io:
        return {ErrorKind::Failed, "cannot read or write the session database", where, "check the disk"};
    case Full:
        return {ErrorKind::Failed, "the disk is full", where, "free some space; nothing saved so far is lost"};
    case Corrupt:
        return {ErrorKind::Refused, "the session database is damaged", where,
                "run 'moire-cli sessions check', then export the sessions that can still be read"};
    case NotADb:
        return {ErrorKind::Refused, "not a session database", where, "choose another file; nothing was changed"};
    case CannotOpen:
        return {ErrorKind::Failed, "cannot open the session database", where,
                "check that its folder exists and is writable"};
    default:
        return {ErrorKind::Failed,
                error.databaseText().isEmpty() ? error.driverText().toStdString() : error.databaseText().toStdString(),
                where, "try again; 'moire-cli sessions check' looks for damage"};
    }
}

bool isBusy(const Error &error)
{
    return error.problem() == inUse;
}

void Database::set(const QSqlDatabase &connection)
{
    m_free.clear();
    QSqlDatabase::operator=(connection);
}

void Database::close()
{
    m_free.clear();
    QSqlDatabase::close();
}

Query::Query(const QSqlDatabase &database, const QString &statement) : m_database(database), m_query(database)
{
    prepare(statement);
}

Query::Query(Database &database, const QString &statement)
    : m_database(database),
      m_query(database),
      m_home(&database),
      m_statement(statement)
{
    if (auto ready = database.m_free.extract(statement))
        m_query = std::move(ready.mapped());
    else
        prepare(statement);
}

Query::~Query()
{
    constexpr size_t maxFree = 100; // statements with generated text must not pile up
    if (!m_home || !m_reusable || m_large || m_home->m_free.size() >= maxFree)
        return;
    m_query.finish();
    m_home->m_free.emplace(std::move(m_statement), std::move(m_query));
}

void Query::prepare(const QString &statement)
{
    m_query.setForwardOnly(true);
    while (!m_query.prepare(statement))
        if (!triesAgain())
            throw failed();
}

Error Query::failed() const
{
    return failure(m_database, m_query.lastError());
}

bool Query::triesAgain() const
{
    return m_home && m_home->m_again && isBusy(failed()) && m_home->m_again();
}

Query &Query::bindExact(const QString &text)
{
    constexpr qsizetype maxKept = 1 << 16; // bytes
    const QByteArray bytes = exactBytes(text);
    m_large |= bytes.size() > maxKept;
    return bind(bytes);
}

QString Query::exact(int column) const
{
    return exactText(blob(column));
}

Query &Query::run()
{
    while (!(m_reusable = m_query.exec()))
        if (!triesAgain())
            throw failed();
    return *this;
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid()) {
        m_reusable = false;
        throw failed();
    }
    return false;
}

std::optional<double> Query::real(int column) const
{
    bool ok = false;
    const double value = m_query.value(column).toDouble(&ok);
    return ok && !null(column) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> Query::maybeInteger(int column) const
{
    bool ok = false;
    const qint64 value = m_query.value(column).toLongLong(&ok);
    return ok && !null(column) ? std::optional(value) : std::nullopt;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    Query(m_database, m_database.m_depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT inner"))
        .run();
    m_database.m_depth++;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const bool whole = --m_database.m_depth == 0;
    QSqlQuery(m_database).exec(whole ? QStringLiteral("ROLLBACK") : QStringLiteral("ROLLBACK TO inner"));
    if (!whole)
        QSqlQuery(m_database).exec(QStringLiteral("RELEASE inner"));
}

void Transaction::commit()
{
    Query(m_database, m_database.m_depth == 1 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE inner")).run();
    m_database.m_depth--;
    m_open = false;
}

} // namespace moire::sql
