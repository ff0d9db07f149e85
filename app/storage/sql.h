// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>

/// SQL with errors as moire::Error. Use it only on the thread that opened the connection.
namespace moire::sql {

/// Converts \p error, with clear messages for a full disk and for read-only, busy and corrupt databases.
Error failure(const QSqlDatabase &database, const QSqlError &error);

/// Whether \p error says that another program has the database locked, so that it is worth trying again.
bool isBusy(const Error &error);

/// A connection that caches prepared statements: a Query takes a free one and returns it in its destructor.
class Database : public QSqlDatabase {
public:
    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    void set(const QSqlDatabase &connection);
    void close();
    size_t prepared() const { return m_free.size(); } ///< cached statements that are not in use
    /// \p again: called when another program has the database locked; true: the statement, which has done nothing yet,
    /// is tried again.
    void setBusyHandler(std::function<bool()> again) { m_again = std::move(again); }

private:
    friend class Query;
    friend class Transaction;
    std::multimap<QString, QSqlQuery> m_free; ///< by statement text
    std::function<bool()> m_again;
    int m_depth = 0; ///< of open transactions
};

class Query {
public:
    Query(const QSqlDatabase &database, const QString &statement); ///< throws Error
    Query(Database &database, const QString &statement); ///< likewise; reuses a cached statement if one is free
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QVariant &value)
    {
        m_reusable = false;
        m_query.addBindValue(value);
        return *this;
    }
    template <class T>
    Query &bind(const std::optional<T> &value)
    {
        return bind(value ? QVariant::fromValue(*value) : QVariant());
    }
    /// Any QString, for a parameter written as CAST(? AS TEXT). Bound as it is, SQLite would take U+FFFE and U+FEFF at
    /// the beginning for byte order marks, and change noncharacters and unpaired surrogates.
    Query &bindExact(const QString &text);
    Query &run(); ///< throws Error
    bool next(); ///< throws Error

    bool null(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    QString exact(int column) const; ///< what bindExact() wrote, of a column read as CAST(... AS BLOB)
    std::optional<double> real(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affected() const { return m_query.numRowsAffected(); }

private:
    void prepare(const QString &statement);
    [[nodiscard]] Error failed() const;
    bool triesAgain() const; ///< after a statement that found the database locked

    QSqlDatabase m_database;
    QSqlQuery m_query;
    Database *m_home = nullptr; ///< the cache that the statement returns to
    QString m_statement;
    bool m_reusable = true; ///< false: failed, or has values bound that it has not run with
    bool m_large = false; ///< a kept statement would keep a long text
};

/// Takes the write lock at the start, so that a reader never has to become a writer midway; rolls back unless
/// committed. Within another transaction it is a part of that one, which can be rolled back alone.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace moire::sql
