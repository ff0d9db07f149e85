// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/results_file.h"

#include "experiments/definition.h"
#include "experiments/fields.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

constexpr int schemaVersion = 1;
constexpr int applicationId = 0x4D6F4578; ///< "MoEx"
constexpr qsizetype largestPart = 1 << 30; ///< of a row, unpacked
constexpr size_t mostValues = 50'000'000; ///< of a row: a few for every token of a context

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray jsonOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Seeds use all 64 bits; SQLite's integers are signed.
qint64 signedOf(uint64_t value)
{
    return static_cast<qint64>(value);
}

} // namespace

ResultsFile::ResultsFile(const std::filesystem::path &path, Access access)
    : m_path(path.string()),
      m_connection(QStringLiteral("experiment-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const QString file = textOf(m_path);
    if (access == Access::Read && !QFileInfo(file).isFile())
        refuse("there are no results", m_path, "run the experiment first");
    if (access == Access::Write) {
        m_lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) {
            if (m_lock->error() == QLockFile::LockFailedError)
                refuse("another program runs this experiment", m_path, "wait until it ends, or stop it");
            throw Error(ErrorKind::Failed, "cannot write beside the results", m_path,
                        "check the permissions of the folder");
        }
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(file);
    // A file that a killed program left needs its log applied, which only a writer can do: so reading opens it for
    // writing too where that is possible.
    const bool readOnly = access == Access::Read && !QFileInfo(file).isWritable();
    connection.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                          : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    try {
        if (!connection.open())
            throw sql::failure(connection, connection.lastError());
        m_database.set(connection);
        const auto pragma = [&](const char *name) { // an open statement would forbid the change to WAL below
            sql::Query query(m_database, QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
            query.run();
            return query.next() ? query.integer(0) : 0;
        };
        const qint64 found = pragma("user_version");
        const bool ours = pragma("application_id") == applicationId;
        // Also what is left of a program that was killed before its first transaction.
        const bool empty = found == 0 && !ours && pragma("schema_version") == 0;
        if (!empty && (!ours || found > schemaVersion))
            refuse(ours ? "the results were written by a newer version of the program"
                        : "not a file of an experiment's results",
                   m_path, ours ? "use the newer version" : "choose another file");
        if (empty && access == Access::Read)
            refuse("there are no results", m_path, "run the experiment first");
        if (access != Access::Read) {
            createTables();
            if (!origin().is_null())
                refuse("these results came in a bundle and are read-only", m_path,
                       "add the experiment once more to run it here");
        }
    } catch (...) {
        m_database.set({});
        connection = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

ResultsFile::~ResultsFile()
{
    m_database.set({});
    QSqlDatabase::removeDatabase(m_connection);
}

std::filesystem::path ResultsFile::pathFor(const std::filesystem::path &definition)
{
    std::filesystem::path path = definition;
    return path.replace_extension(".results");
}

void ResultsFile::createTables()
{
    const auto run = [&](const QString &statement) {
        sql::Query query(m_database, statement);
        query.run();
        while (query.next()) { }
    };
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    sql::Transaction transaction(m_database);
    run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value BLOB NOT NULL)"));
    for (const char *table : {"answers", "pairs"})
        run(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (variant TEXT NOT NULL, prompt TEXT NOT NULL, "
                           "seed INTEGER NOT NULL, repeat INTEGER NOT NULL, key TEXT NOT NULL, facts BLOB NOT NULL, "
                           "tokens BLOB NOT NULL, trace BLOB, PRIMARY KEY (variant, prompt, seed, repeat))")
                .arg(QLatin1String(table)));
    transaction.commit();
}

Json ResultsFile::meta(const char *name) const
{
    sql::Query query(m_database, QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    query.bind(QString::fromLatin1(name)).run();
    if (!query.next())
        return nullptr;
    try {
        return parseJson(query.blob(0).toStdString(), m_path, Limits::json);
    } catch (const Error &error) {
        refuse("the results are damaged: " + error.problem(), m_path, "run the experiment again");
    }
}

void ResultsFile::setDefinition(const Json &definition, const Json &environment)
{
    sql::Transaction transaction(m_database);
    for (const auto &[name, value] : {std::pair<const char *, const Json &>{"definition", definition},
                                      std::pair<const char *, const Json &>{"environment", environment}}) {
        sql::Query query(m_database, QStringLiteral("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"));
        query.bind(QString::fromLatin1(name)).bind(jsonOf(value)).run();
    }
    transaction.commit();
}

void ResultsFile::keepNotes(const std::filesystem::path &path, const std::string &notes)
{
    const ResultsFile file(path, Access::Notes);
    sql::Query query(file.m_database, QStringLiteral("INSERT OR REPLACE INTO meta (name, value) VALUES ('notes', ?)"));
    query.bind(QByteArray::fromStdString(notes)).run();
}

std::string ResultsFile::notes() const
{
    sql::Query query(m_database, QStringLiteral("SELECT value FROM meta WHERE name = 'notes'"));
    query.run();
    return query.next() ? query.blob(0).toStdString() : std::string();
}

void ResultsFile::setOrigin(const Json &origin, const std::string &notes)
{
    sql::Transaction transaction(m_database);
    for (const auto &[name, value] : {std::pair<const char *, QByteArray>{"origin", jsonOf(origin)},
                                      std::pair<const char *, QByteArray>{"notes", QByteArray::fromStdString(notes)}}) {
        sql::Query query(m_database, QStringLiteral("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"));
        query.bind(QString::fromLatin1(name)).bind(value).run();
    }
    transaction.commit();
}

void ResultsFile::copyTo(const std::filesystem::path &path) const
{
    sql::Query query(m_database, QStringLiteral("VACUUM INTO ?"));
    query.bind(textOf(path.string())).run();
}

std::string ResultsFile::key(Table table, const CellName &cell) const
{
    sql::Query query(m_database,
                     QStringLiteral("SELECT key FROM %1 WHERE variant = ? AND prompt = ? AND seed = ? AND repeat = ?")
                         .arg(table == Table::Answers ? QStringLiteral("answers") : QStringLiteral("pairs")));
    query.bind(textOf(cell.variant)).bind(textOf(cell.prompt)).bind(signedOf(cell.seed)).bind(cell.repeat).run();
    return query.next() ? query.text(0).toStdString() : std::string();
}

std::optional<ResultsFile::Row> ResultsFile::row(Table table, const CellName &cell, Parts parts) const
{
    sql::Query query(
        m_database,
        QStringLiteral("SELECT facts%1 FROM %2 WHERE variant = ? AND prompt = ? AND seed = ? AND repeat = ?")
            .arg(parts == Parts::All ? QStringLiteral(", tokens, trace") : QString(),
                 table == Table::Answers ? QStringLiteral("answers") : QStringLiteral("pairs")));
    query.bind(textOf(cell.variant)).bind(textOf(cell.prompt)).bind(signedOf(cell.seed)).bind(cell.repeat).run();
    return query.next() ? std::optional(rowOf(query, 0, parts)) : std::nullopt;
}

/// \p first: the column of the facts; tokens and trace follow.
ResultsFile::Row ResultsFile::rowOf(const sql::Query &query, int first, Parts parts) const
{
    const auto parsed = [&](const QByteArray &bytes) {
        try {
            Json json = parseJson({bytes.constData(), static_cast<size_t>(bytes.size())}, m_path,
                                  {.levels = 16, .values = mostValues, .keys = 100});
            if (json.is_object())
                return json;
        } catch (const Error &) {
        }
        refuse("the result of a cell is damaged", m_path, "remove the file and run the experiment again");
    };
    Row result{.facts = parsed(query.blob(first))};
    if (parts == Parts::Facts)
        return result;
    const auto unpacked = [&](const QByteArray &bytes) {
        // The first four bytes say how large the result is; a forged size must not ask for more memory than this.
        const auto size = bytes.size() < 4 ? 0 : qFromBigEndian<quint32>(bytes.constData());
        if (size > largestPart || size / 2000 > static_cast<quint32>(bytes.size()))
            refuse("the result of a cell is damaged", m_path, "remove the file and run the experiment again");
        return qUncompress(bytes);
    };
    result.tokens = parsed(unpacked(query.blob(first + 1)));
    if (!query.null(first + 2))
        result.trace = unpacked(query.blob(first + 2)).toStdString();
    return result;
}

void ResultsFile::forRows(Table table, Parts parts, const std::function<void(const CellName &, Row &)> &visit) const
{
    sql::Query query(m_database,
                     QStringLiteral("SELECT variant, prompt, seed, repeat, facts%1 FROM %2")
                         .arg(parts == Parts::All ? QStringLiteral(", tokens, trace") : QString(),
                              table == Table::Answers ? QStringLiteral("answers") : QStringLiteral("pairs")));
    query.run();
    while (query.next()) {
        const CellName cell{query.text(0).toStdString(), query.text(1).toStdString(),
                            static_cast<uint64_t>(query.integer(2)), static_cast<uint32_t>(query.integer(3))};
        Row found = rowOf(query, 4, parts);
        visit(cell, found);
    }
}

void ResultsFile::write(Table table, const CellName &cell, const std::string &key, const Row &row)
{
    sql::Query query(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO %1 (variant, prompt, seed, repeat, key, facts, tokens, "
                                    "trace) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                         .arg(table == Table::Answers ? QStringLiteral("answers") : QStringLiteral("pairs")));
    query.bind(textOf(cell.variant))
        .bind(textOf(cell.prompt))
        .bind(signedOf(cell.seed))
        .bind(cell.repeat)
        .bind(textOf(key))
        .bind(jsonOf(row.facts))
        .bind(qCompress(jsonOf(row.tokens), 1))
        .bind(row.trace.empty() ? QVariant() : QVariant(qCompress(QByteArray::fromStdString(row.trace), 1)))
        .run();
}

void ResultsFile::forAnswers(Parts parts, const std::function<void(const CellName &, const Answer &)> &visit) const
{
    forRows(Table::Answers, parts, [&](const CellName &cell, Row &found) {
        Answer answer = answerFromJson(found.facts, found.tokens);
        answer.trace = std::move(found.trace);
        visit(cell, answer);
    });
}

void ResultsFile::forPairs(Parts parts, const std::function<void(const CellName &, const Pair &)> &visit) const
{
    forRows(Table::Pairs, parts,
            [&](const CellName &cell, Row &found) { visit(cell, pairFromJson(found.facts, found.tokens)); });
}

std::string ResultsFile::answerKey(const CellName &cell) const
{
    return key(Table::Answers, cell);
}

std::optional<Answer> ResultsFile::answer(const CellName &cell, Parts parts) const
{
    std::optional<Row> found = row(Table::Answers, cell, parts);
    if (!found)
        return std::nullopt;
    Answer answer = answerFromJson(found->facts, found->tokens);
    answer.trace = std::move(found->trace);
    return answer;
}

void ResultsFile::keep(const CellName &cell, const std::string &key, const Answer &answer)
{
    write(Table::Answers, cell, key, {factsJson(answer), tokensJson(answer), answer.trace});
}

std::string ResultsFile::pairKey(const CellName &cell) const
{
    return key(Table::Pairs, cell);
}

std::optional<Pair> ResultsFile::pair(const CellName &cell, Parts parts) const
{
    const std::optional<Row> found = row(Table::Pairs, cell, parts);
    return found ? std::optional(pairFromJson(found->facts, found->tokens)) : std::nullopt;
}

void ResultsFile::keep(const CellName &cell, const std::string &key, const Pair &pair)
{
    write(Table::Pairs, cell, key, {factsJson(pair), tokensJson(pair), {}});
}

} // namespace moire::experiments
