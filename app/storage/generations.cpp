// SPDX-License-Identifier: GPL-3.0-or-later
// Generations: how answers were generated, and writing their tokens and routes, which tokens.cpp reads. A token's row
// is written once; only its phase may change, if a later marker shows that it was thinking.
#include "storage/answer.h"
#include "storage/owner.h"
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text_list.h"

#include <moire/trace.h>

#include <QtEndian>

#include <bit>

namespace moire {

namespace {

/// Little-endian 32-bit words, the blob format of floats and ids.
class WordBlob {
public:
    void add(quint32 word)
    {
        char bytes[4];
        qToLittleEndian(word, bytes);
        m_bytes.append(bytes, 4);
    }
    void add(float value) { add(std::bit_cast<quint32>(value)); }
    QVariant value() const { return m_bytes.isEmpty() ? QVariant() : QVariant(m_bytes); }

private:
    QByteArray m_bytes;
};

template <class To, class From>
std::optional<To> converted(const std::optional<From> &value)
{
    return value ? std::optional<To>(static_cast<To>(*value)) : std::nullopt;
}

/// Does not copy: the bytes must outlive the statement's run. Empty input gives an empty array instead of a null one,
/// because the columns are NOT NULL.
QVariant viewOf(std::span<const std::byte> bytes)
{
    return bytes.empty()
        ? QByteArray("")
        : QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

GenerationInfo Store::beginGeneration(qint64 session, qint64 parent, GenerationInfo info, const AnswerBatch &given)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    info = insertAnswer(session, parent, std::move(info));
    insertBatch(info, given);
    transaction.commit();
    return info;
}

AskedQuestion Store::ask(qint64 session, std::optional<qint64> parent, const QString &systemPrompt,
                         const QString &question, const GenerationInfo &generation)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    AskedQuestion asked;
    asked.session = session != 0 ? session : addSession(titleOf(question));
    const auto info = session != 0 ? this->session(session) : std::nullopt;
    if (info && info->title.isEmpty())
        setAutomaticTitle(session, titleOf(question));
    if (!parent && !systemPrompt.trimmed().isEmpty())
        parent = insertMessage(asked.session, {}, Role::System, systemPrompt);
    const qint64 id = insertMessage(asked.session, parent, Role::User, question);
    asked.path = path(asked.session, id);
    asked.generation = insertAnswer(asked.session, id, generation);
    transaction.commit();
    return asked;
}

GenerationInfo Store::insertAnswer(qint64 session, qint64 parent, GenerationInfo info)
{
    info.message = insertMessage(session, parent, Role::Assistant, {});
    info.state = QStringLiteral("running");
    info.started = QDateTime::currentDateTime();
    info.id = insertGeneration(info);
    return info;
}

qint64 Store::insertGeneration(const GenerationInfo &info)
{
    sql::Query insert(m_database,
                      QStringLiteral("INSERT INTO generations(message, state, owner, model_path, model_hash, "
                                     "model_name, architecture, settings, policy, backend, build, seed, started, "
                                     "machine) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(info.message).bind(info.state).bind(thisOwner()).bind(info.modelPath).bind(info.modelHash);
    insert.bind(info.modelName).bind(info.architecture).bind(info.settings).bind(info.policy).bind(info.backend);
    insert.bind(info.build).bind(info.seed ? QVariant(QString::number(*info.seed)) : QVariant());
    return insert.bind(info.started.toMSecsSinceEpoch()).bind(thisMachine()).run().insertedId();
}

void Store::append(const GenerationInfo &generation, const AnswerBatch &batch)
{
    requireWritable();
    if (batch.empty())
        return;
    sql::Transaction transaction(m_database);
    insertBatch(generation, batch);
    transaction.commit();
}

void Store::insertBatch(const GenerationInfo &generation, const AnswerBatch &batch)
{
    const auto next = [&](const char *table, const char *key, qint64 id) {
        sql::Query query(m_database,
                         QStringLiteral("SELECT coalesce(max(n) + 1, 0) FROM %1 WHERE %2 = ?")
                             .arg(QLatin1String(table), QLatin1String(key)));
        return query.bind(id).run().next() ? query.integer(0) : 0;
    };
    if (batch.earlierThought)
        moveAnswerToThinking(generation);
    qint64 n = next("drafts", "message", generation.message);
    for (size_t i = 0; i < batch.pieces.size();) {
        const Phase phase = batch.pieces[i].phase;
        QString text;
        for (; i < batch.pieces.size() && batch.pieces[i].phase == phase; i++)
            text += QString::fromStdString(batch.pieces[i].utf8);
        sql::Query(m_database,
                   QStringLiteral("INSERT INTO drafts(message, n, phase, text) "
                                  "VALUES(?, ?, ?, CAST(? AS TEXT))"))
            .bind(generation.message)
            .bind(n++)
            .bind(static_cast<int>(phase))
            .bindExact(text)
            .run();
    }
    if (batch.tokens.empty())
        return;
    n = next("tokens", "generation", generation.id);
    sql::Query insertToken(m_database,
                           QStringLiteral("INSERT INTO tokens(generation, n, token, position, piece, phase, forced, "
                                          "ms, logprob, entropy, alternatives, stages, alternative_texts, engine, "
                                          "server_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    sql::Query insertRoutes(m_database, QStringLiteral("INSERT INTO routes(generation, n, data) VALUES(?, ?, ?)"));
    std::vector<std::byte> packed;
    for (const SharedToken &record : batch.tokens) {
        const TokenRecord &token = *record;
        WordBlob alternatives;
        for (const auto &[id, logProbability] : token.alternatives) {
            alternatives.add(id.value);
            alternatives.add(logProbability);
        }
        WordBlob stages;
        if (token.stages)
            for (const double ms : *token.stages)
                stages.add(static_cast<float>(ms));
        sql::Query &insert = insertToken;
        insert.bind(generation.id).bind(n).bind(token.id.value).bind(static_cast<qint64>(token.position.value));
        insert.bind(viewOf(std::as_bytes(std::span(token.bytes)))).bind(static_cast<int>(token.phase));
        insert.bind(token.forced ? 1 : 0).bind(token.milliseconds).bind(converted<double>(token.logProbability));
        insert.bind(converted<double>(token.entropy)).bind(alternatives.value()).bind(stages.value());
        insert.bind(token.alternativeTexts.empty() ? QVariant() : packTexts(token.alternativeTexts));
        insert.bind(static_cast<int>(token.engine)).bind(token.serverMilliseconds).run();
        if (!token.experts.empty()) {
            packRoutes(token.experts, packed);
            insertRoutes.bind(generation.id).bind(n).bind(viewOf(packed)).run();
        }
        n++;
    }
}

void Store::moveAnswerToThinking(const GenerationInfo &generation)
{
    const auto move = [&](const char *table, const char *key, qint64 id) {
        sql::Query(m_database,
                   QStringLiteral("UPDATE %1 SET phase = ? WHERE %2 = ? AND phase = ?")
                       .arg(QLatin1String(table), QLatin1String(key)))
            .bind(static_cast<int>(Phase::Thinking))
            .bind(id)
            .bind(static_cast<int>(Phase::Answer))
            .run();
    };
    move("drafts", "message", generation.message);
    move("tokens", "generation", generation.id);
}

Store::Drafts Store::readDrafts(qint64 message)
{
    Drafts drafts;
    sql::Query query(m_database,
                     QStringLiteral("SELECT phase, CAST(text AS BLOB) FROM drafts WHERE message = ? "
                                    "ORDER BY n"));
    query.bind(message).run();
    while (query.next())
        (query.integer(0) == static_cast<qint64>(Phase::Thinking) ? drafts.reasoning : drafts.text) += query.exact(1);
    return drafts;
}

void Store::foldDrafts(qint64 message)
{
    const Drafts drafts = readDrafts(message);
    sql::Query(m_database,
               QStringLiteral("UPDATE messages SET text = text || CAST(? AS TEXT), reasoning = reasoning || "
                              "CAST(? AS TEXT) WHERE id = ?"))
        .bindExact(drafts.text)
        .bindExact(drafts.reasoning)
        .bind(message)
        .run();
    sql::Query(m_database, QStringLiteral("DELETE FROM drafts WHERE message = ?")).bind(message).run();
}

void Store::finish(const GenerationInfo &info)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    foldDrafts(info.message);
    const QDateTime time = QDateTime::currentDateTime();
    GenerationInfo ended = info;
    ended.finished = time;
    endGeneration(ended);
    sql::Query(m_database,
               QStringLiteral("UPDATE sessions SET updated = ? WHERE id = "
                              "(SELECT session FROM messages WHERE id = ?)"))
        .bind(time.toMSecsSinceEpoch())
        .bind(info.message)
        .run();
    transaction.commit();
}

void Store::setModelHash(qint64 generation, const QString &hash)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    sql::Query(m_database, QStringLiteral("UPDATE generations SET model_hash = ? WHERE id = ?"))
        .bind(hash)
        .bind(generation)
        .run();
    transaction.commit();
}

void Store::endGeneration(const GenerationInfo &info)
{
    sql::Query update(
        m_database,
        QStringLiteral("UPDATE generations SET state = ?, error = ?, owner = NULL, "
                       "settings = coalesce(nullif(?, ''), settings), model_hash = ?, seed = ?, prompt_tokens = ?, "
                       "reused_tokens = ?, thinking_tokens = ?, ttft_ms = ?, "
                       "prefill_tps = ?, decode_tps = ?, first_server_ms = ?, first_network_ms = ?, all_server_ms = ?, "
                       "all_network_ms = ?, finished = ? WHERE id = ?"));
    update.bind(info.state).bind(info.error.isEmpty() ? QVariant() : QVariant(info.error)).bind(info.settings);
    update.bind(info.modelHash.isEmpty() ? QVariant() : QVariant(info.modelHash));
    update.bind(info.seed ? QVariant(QString::number(*info.seed)) : QVariant());
    update.bind(info.promptTokens).bind(info.reusedTokens).bind(info.thinkingTokens).bind(info.ttftMs);
    update.bind(info.prefillTokensPerSecond).bind(info.decodeTokensPerSecond);
    update.bind(info.serverTimes.firstServer).bind(info.serverTimes.firstNetwork);
    update.bind(info.serverTimes.server).bind(info.serverTimes.network);
    update.bind(info.finished.toMSecsSinceEpoch()).bind(info.id).run();
}

std::optional<GenerationInfo> Store::generation(qint64 message)
{
    try {
        sql::Query query(
            m_database,
            QStringLiteral("SELECT id, state, error, model_path, model_hash, model_name, architecture, "
                           "settings, policy, backend, build, seed, prompt_tokens, reused_tokens, "
                           "thinking_tokens, ttft_ms, prefill_tps, decode_tps, started, finished, owner, "
                           "%1 FROM generations WHERE message = ?")
                .arg(m_version >= 9 ? QLatin1String("first_server_ms, first_network_ms, all_server_ms, all_network_ms")
                                    : QLatin1String("NULL, NULL, NULL, NULL")));
        if (!query.bind(message).run().next())
            return {};
        GenerationInfo info;
        info.id = query.integer(0);
        info.message = message;
        info.state = query.text(1);
        if (info.state == QLatin1String("running") && !ownerRuns(query.text(20)))
            info.state = QStringLiteral("interrupted"); // no writer has recovered it yet
        info.error = query.text(2);
        info.modelPath = query.text(3);
        info.modelHash = query.text(4);
        info.modelName = query.text(5);
        info.architecture = query.text(6);
        info.settings = query.text(7);
        info.policy = query.text(8);
        info.backend = query.text(9);
        info.build = query.text(10);
        bool ok = false;
        const quint64 seed = query.text(11).toULongLong(&ok);
        info.seed = ok ? std::optional(seed) : std::nullopt;
        info.promptTokens = query.maybeInteger(12);
        info.reusedTokens = query.maybeInteger(13);
        info.thinkingTokens = query.maybeInteger(14);
        info.ttftMs = query.real(15);
        info.prefillTokensPerSecond = query.real(16);
        info.decodeTokensPerSecond = query.real(17);
        info.started = QDateTime::fromMSecsSinceEpoch(query.integer(18));
        if (!query.null(19))
            info.finished = QDateTime::fromMSecsSinceEpoch(query.integer(19));
        info.serverTimes = {query.real(21), query.real(22), query.real(23), query.real(24)};
        return info;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
        return {}; // a damaged row: the message is shown without generation details; check() reports it
    }
}

} // namespace moire
