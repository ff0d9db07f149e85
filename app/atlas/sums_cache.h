// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"
#include "storage/sql.h"

#include <QByteArray>

namespace moire::atlas {

/// Sums of answers that were read before, and couplings of whole scopes, in a private database beside the session
/// database: it can be deleted at any time, which costs only the time to read again. Written by another version or
/// damaged, it counts as empty; a damaged row counts as missing. If it cannot be written, nothing is kept. One thread.
class SumsCache {
public:
    static constexpr int version = 1; ///< of tables and rows; a cache with another one is made anew

    /// \p path empty: nothing is kept.
    explicit SumsCache(const QString &path);
    ~SumsCache();
    SumsCache(const SumsCache &) = delete;
    SumsCache &operator=(const SumsCache &) = delete;

    static QString pathFor(const QString &database); ///< of the session database

    /// Of this answer, unless it has changed since. \p experts: of the model as it was read with; 0: not known.
    std::optional<analysis::AnswerSums> sums(const Answer &answer, uint32_t experts);
    void keep(const Answer &answer, uint32_t experts, const analysis::AnswerSums &sums);
    std::optional<analysis::Coupling> coupling(const QByteArray &key);
    void keepCoupling(const QByteArray &key, const analysis::Coupling &coupling); ///< the last 20
    /// Deletes sums of answers that are not in the session database any more; \p generations: all that are, ascending.
    void keepOnly(const std::vector<qint64> &generations);
    void commit(); ///< writes what was kept since the last time

private:
    void open(const QString &path);
    /// Runs \p work with the open database; an error closes it.
    void with(const std::function<void()> &work);
    void begin();

    QString m_connection;
    sql::Database m_database;
    std::optional<sql::Transaction> m_transaction;
    bool m_open = false;
};

QByteArray packSums(const analysis::AnswerSums &sums); ///< with a checksum
std::optional<analysis::AnswerSums> unpackSums(const QByteArray &bytes); ///< none: damaged

} // namespace moire::atlas
