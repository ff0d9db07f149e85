// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tokens of answers and their routes.
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text_list.h"

#include <moire/trace.h>

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace moire {

namespace {

/// Little-endian 32-bit words, the blob format of floats and ids.
quint32 word(const QByteArray &bytes, qsizetype index)
{
    return qFromLittleEndian<quint32>(bytes.constData() + 4 * index);
}

float real(const QByteArray &bytes, qsizetype index)
{
    return std::bit_cast<float>(word(bytes, index));
}

std::optional<float> single(const std::optional<double> &value)
{
    return value ? std::optional(static_cast<float>(*value)) : std::nullopt;
}

std::shared_ptr<TokenRecord> readToken(const sql::Query &query)
{
    const auto read = std::make_shared<TokenRecord>();
    TokenRecord &record = *read;
    record.id = TokenId{static_cast<uint32_t>(std::clamp<qint64>(query.integer(1), 0, UINT32_MAX))};
    record.position = Position{static_cast<uint32_t>(query.integer(2))};
    record.bytes = query.blob(3).toStdString();
    const qint64 phase = query.integer(4);
    record.phase =
        phase >= 0 && phase <= static_cast<qint64>(Phase::Answer) ? static_cast<Phase>(phase) : Phase::Answer;
    record.forced = query.integer(5) != 0;
    record.milliseconds = query.real(6);
    record.logProbability = single(query.real(7));
    record.entropy = single(query.real(8));
    const QByteArray alternatives = query.blob(9);
    for (qsizetype i = 0; i + 1 < alternatives.size() / 4; i += 2)
        record.alternatives.emplace_back(TokenId{word(alternatives, i)}, real(alternatives, i + 1));
    const QByteArray stages = query.blob(10);
    if (stages.size() == static_cast<qsizetype>(4 * stageCount)) {
        record.stages.emplace();
        for (size_t i = 0; i < stageCount; i++)
            (*record.stages)[i] = static_cast<double>(real(stages, static_cast<qsizetype>(i)));
    }
    record.alternativeTexts = unpackTexts(query.blob(11));
    if (record.alternativeTexts.size() != record.alternatives.size())
        record.alternativeTexts.clear(); // damaged
    record.engine = static_cast<uint8_t>(std::clamp<qint64>(query.integer(12), 0, UINT8_MAX));
    record.serverMilliseconds = query.real(13);
    return read;
}

} // namespace

std::vector<SharedToken> Store::tokens(qint64 generation, qint64 first, qint64 count, bool routes)
{
    constexpr qint64 maxMissing = 1 << 20; // rows of a hostile file may have any number
    const qint64 end = count < 0 ? std::numeric_limits<qint64>::max() : first + count;
    const auto missing = std::make_shared<TokenRecord>();
    missing->id = missingToken;
    std::vector<std::shared_ptr<TokenRecord>> list;
    qint64 gaps = 0;
    const auto read = [&](qint64 from, qint64 to) {
        sql::Query query(m_database,
                         QStringLiteral("SELECT n, token, position, piece, phase, forced, ms, logprob, "
                                        "entropy, alternatives, stages, %1 FROM tokens WHERE generation = ? "
                                        "AND n >= ? AND n < ? ORDER BY n")
                             .arg(m_version >= 9       ? QLatin1String("alternative_texts, engine, server_ms")
                                      : m_version >= 8 ? QLatin1String("alternative_texts, engine, NULL")
                                                       : QLatin1String("NULL, 0, NULL")));
        query.bind(generation).bind(from).bind(to).run();
        while (query.next()) {
            const qint64 gap = query.integer(0) - first - std::ssize(list);
            if (gap < 0 || gap > maxMissing - gaps)
                return;
            gaps += gap;
            list.insert(list.end(), static_cast<size_t>(gap), missing);
            list.push_back(readToken(query));
        }
    };
    bool damaged = false;
    const auto survives = [&](const auto &work) {
        try {
            work();
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Refused)
                throw; // from a damaged file, return what can be read
            damaged = true;
        }
    };
    survives([&] { read(first, end); });
    if (damaged) { // one row at a time, as far as the rows go
        qint64 left = 0;
        survives([&] { left = std::min({end - first, tokenCount(generation) - first, maxMissing}); });
        for (qint64 n = std::ssize(list); n < left; n++)
            survives([&] { read(first + n, first + n + 1); });
    }
    if (routes)
        survives([&] { readRoutes(generation, first, list); });
    return {list.begin(), list.end()};
}

/// Adds the routes to the tokens from number \p first on.
void Store::readRoutes(qint64 generation, qint64 first, const std::vector<std::shared_ptr<TokenRecord>> &tokens)
{
    sql::Query packed(m_database,
                      QStringLiteral("SELECT n, data FROM routes WHERE generation = ? AND n >= ? AND n < ?"));
    packed.bind(generation).bind(first).bind(first + std::ssize(tokens)).run();
    while (packed.next()) {
        const auto place = static_cast<size_t>(packed.integer(0) - first);
        if (place >= tokens.size() || tokens[place]->id == missingToken)
            continue;
        const QByteArray data = packed.blob(1);
        try {
            tokens[place]->experts =
                unpackRoutes(std::as_bytes(std::span(data.constData(), static_cast<size_t>(data.size()))));
        } catch (const Error &) {
            // this cell stays empty; check() reports it
        }
    }
}

qint64 Store::tokenCount(qint64 generation)
{
    sql::Query query(m_database, QStringLiteral("SELECT max(n) + 1 FROM tokens WHERE generation = ? AND n >= 0"));
    const auto count = query.bind(generation).run().next() ? query.maybeInteger(0) : std::nullopt;
    return std::max<qint64>(count.value_or(0), 0);
}

} // namespace moire
