// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/sums_cache.h"

#include "storage/data_folder.h"

#include <moire/config.h>
#include <moire/error.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <atomic>

namespace moire::atlas {

namespace {

constexpr int couplingsKept = 20;
constexpr auto hashKind = QCryptographicHash::Sha1; // detects damage, not tampering
constexpr int hashBytes = 20;

QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("moire-atlas-%1").arg(++count);
}

template <class T>
void put(QDataStream &stream, const std::vector<T> &values)
{
    stream << static_cast<quint64>(values.size());
    for (const T value : values)
        stream << value;
}

/// False: not as many as there should be, or the data end.
template <class T>
bool take(QDataStream &stream, std::vector<T> &values, quint64 count)
{
    quint64 size = 0;
    stream >> size;
    if (size != count || size > static_cast<quint64>(stream.device()->bytesAvailable()))
        return false;
    values.resize(size);
    for (T &value : values)
        stream >> value;
    return stream.status() == QDataStream::Ok;
}

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

QByteArray sealed(const QByteArray &body)
{
    const QByteArray packed = qCompress(body, 1);
    return QCryptographicHash::hash(packed, hashKind) + packed;
}

/// Null: damaged.
QByteArray opened(const QByteArray &bytes)
{
    const QByteArray packed = bytes.mid(hashBytes);
    return QCryptographicHash::hash(packed, hashKind) == bytes.left(hashBytes) ? qUncompress(packed) : QByteArray();
}

QByteArray packCoupling(const analysis::Coupling &coupling)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    setUp(stream);
    stream << static_cast<quint64>(coupling.tokens) << static_cast<quint32>(coupling.order.size());
    put(stream, coupling.information);
    put(stream, coupling.unrelated);
    for (const auto &row : coupling.order) {
        stream << static_cast<quint32>(row.size());
        put(stream, row);
    }
    return sealed(body);
}

std::optional<analysis::Coupling> unpackCoupling(const QByteArray &bytes)
{
    const QByteArray body = opened(bytes);
    QDataStream stream(body);
    setUp(stream);
    quint64 tokens = 0;
    quint32 rows = 0;
    stream >> tokens >> rows;
    if (stream.status() != QDataStream::Ok || rows == 0 || rows > ConfigLimits::layers)
        return {};
    analysis::Coupling coupling{.tokens = tokens};
    coupling.order.resize(rows);
    if (!take(stream, coupling.information, rows - 1) || !take(stream, coupling.unrelated, rows - 1))
        return {};
    for (auto &row : coupling.order) {
        quint32 experts = 0;
        stream >> experts;
        if (experts > ConfigLimits::experts || !take(stream, row, experts))
            return {};
        if (std::any_of(row.begin(), row.end(), [&](uint32_t expert) { return expert >= experts; }))
            return {};
    }
    return coupling;
}

} // namespace

QByteArray packSums(const analysis::AnswerSums &sums)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    setUp(stream);
    for (const uint64_t value : {sums.tokens, sums.unrouted, sums.otherShape, sums.damaged})
        stream << static_cast<quint64>(value);
    stream << static_cast<quint32>(sums.shape.rows()) << sums.shape.experts << sums.shape.perToken;
    for (const LayerIndex layer : sums.shape.layers)
        stream << layer.value;
    put(stream, sums.counts);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    put(stream, sums.mass);
    for (const auto *values : {&sums.kept, &sums.next, &sums.distances})
        put(stream, std::vector<quint64>(values->begin(), values->end()));
    return sealed(body);
}

std::optional<analysis::AnswerSums> unpackSums(const QByteArray &bytes)
{
    const QByteArray body = opened(bytes);
    QDataStream stream(body);
    setUp(stream);
    quint64 numbers[4]{};
    quint32 rows = 0;
    analysis::AnswerSums sums;
    for (quint64 &number : numbers)
        stream >> number;
    stream >> rows >> sums.shape.experts >> sums.shape.perToken;
    if (stream.status() != QDataStream::Ok || rows > ConfigLimits::layers ||
        sums.shape.experts > ConfigLimits::experts || sums.shape.perToken > ConfigLimits::experts)
        return {};
    sums.tokens = numbers[0];
    sums.unrouted = numbers[1];
    sums.otherShape = numbers[2];
    sums.damaged = numbers[3];
    if (sums.tokens > 0 && (rows == 0 || sums.shape.experts == 0 || sums.shape.perToken == 0))
        return {};
    for (quint32 row = 0; row < rows; ++row) {
        quint32 layer = 0;
        stream >> layer;
        sums.shape.layers.emplace_back(layer);
    }
    const quint64 cells = quint64{rows} * sums.shape.experts;
    if (!take(stream, sums.counts, cells))
        return {};
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    if (!take(stream, sums.mass, cells))
        return {};
    const auto takeNumbers = [&](std::vector<uint64_t> &values, quint64 count) {
        std::vector<quint64> read;
        const bool all = take(stream, read, count);
        values.assign(read.begin(), read.end());
        return all;
    };
    const quint64 distances = sums.tokens > 0 ? quint64{sums.shape.experts} + 1 : 0;
    if (!takeNumbers(sums.kept, rows) || !takeNumbers(sums.next, rows) || !takeNumbers(sums.distances, distances))
        return {};
    return sums;
}

QString SumsCache::pathFor(const QString &database)
{
    return database + QStringLiteral(".atlas");
}

SumsCache::SumsCache(const QString &path) : m_connection(newConnectionName())
{
    if (path.isEmpty())
        return;
    // Another version, damage, a file of something else: once more with a new one.
    for (int attempt = 0; attempt < 2 && !m_open; ++attempt) {
        if (attempt > 0) {
            m_database.close();
            for (const char *part : {"", "-journal", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(part));
        }
        try {
            open(path);
            m_open = true;
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Refused || !QFileInfo(path).isFile())
                return;
        }
    }
}

SumsCache::~SumsCache()
{
    commit();
    m_database.set({});
    QSqlDatabase::removeDatabase(m_connection);
}

void SumsCache::open(const QString &path)
{
    makePrivateFile(path);
    if (!m_database.isValid())
        m_database.set(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
    m_database.setDatabaseName(path);
    if (!m_database.open())
        throw sql::failure(m_database, m_database.lastError());
    const auto run = [this](const QString &statement) { sql::Query(m_database, statement).run(); };
    run(QStringLiteral("PRAGMA cell_size_check = ON"));
    run(QStringLiteral("PRAGMA synchronous = OFF")); // what is lost is read again
    {
        sql::Query query(m_database, QStringLiteral("PRAGMA user_version"));
        const qint64 found = query.run().next() ? query.integer(0) : 0;
        if (found != 0 && found != version)
            throw Error(ErrorKind::Refused, "of another version", path.toStdString(), "it is made anew");
    }
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS sums(generation INTEGER PRIMARY KEY, started INTEGER NOT NULL, "
                       "tokens INTEGER NOT NULL, experts INTEGER NOT NULL, data BLOB NOT NULL)"));
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS couplings(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "scope BLOB NOT NULL UNIQUE, data BLOB NOT NULL)"));
    run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void SumsCache::with(const std::function<void()> &work)
{
    if (!m_open)
        return;
    try {
        work();
    } catch (const Error &) {
        m_transaction.reset();
        m_open = false; // nothing more is kept, and everything is read again
    }
}

void SumsCache::begin()
{
    if (!m_transaction)
        m_transaction.emplace(m_database);
}

void SumsCache::commit()
{
    with([this] {
        if (m_transaction)
            m_transaction->commit();
    });
    m_transaction.reset();
}

std::optional<analysis::AnswerSums> SumsCache::sums(const Answer &answer, uint32_t experts)
{
    std::optional<analysis::AnswerSums> sums;
    with([&] {
        sql::Query query(m_database,
                         QStringLiteral("SELECT data FROM sums WHERE generation = ? AND started = ? AND tokens = ? "
                                        "AND experts = ?"));
        query.bind(answer.generation).bind(answer.started).bind(answer.tokens).bind(experts).run();
        if (query.next())
            sums = unpackSums(query.blob(0));
    });
    return sums;
}

void SumsCache::keep(const Answer &answer, uint32_t experts, const analysis::AnswerSums &sums)
{
    with([&] {
        begin();
        sql::Query(m_database, QStringLiteral("INSERT OR REPLACE INTO sums VALUES(?, ?, ?, ?, ?)"))
            .bind(answer.generation)
            .bind(answer.started)
            .bind(answer.tokens)
            .bind(experts)
            .bind(packSums(sums))
            .run();
    });
}

std::optional<analysis::Coupling> SumsCache::coupling(const QByteArray &key)
{
    std::optional<analysis::Coupling> coupling;
    with([&] {
        sql::Query query(m_database, QStringLiteral("SELECT data FROM couplings WHERE scope = ?"));
        if (query.bind(key).run().next())
            coupling = unpackCoupling(query.blob(0));
    });
    return coupling;
}

void SumsCache::keepCoupling(const QByteArray &key, const analysis::Coupling &coupling)
{
    with([&] {
        begin();
        sql::Query(m_database, QStringLiteral("INSERT OR REPLACE INTO couplings(scope, data) VALUES(?, ?)"))
            .bind(key)
            .bind(packCoupling(coupling))
            .run();
        sql::Query(
            m_database,
            QStringLiteral("DELETE FROM couplings WHERE id <= (SELECT max(id) FROM couplings) - %1").arg(couplingsKept))
            .run();
    });
}

void SumsCache::keepOnly(const std::vector<qint64> &generations)
{
    with([&] {
        std::vector<qint64> gone;
        {
            sql::Query query(m_database, QStringLiteral("SELECT generation FROM sums"));
            query.run();
            while (query.next())
                if (!std::binary_search(generations.begin(), generations.end(), query.integer(0)))
                    gone.push_back(query.integer(0));
        }
        for (const qint64 generation : gone) {
            begin();
            sql::Query(m_database, QStringLiteral("DELETE FROM sums WHERE generation = ?")).bind(generation).run();
        }
    });
}

} // namespace moire::atlas
