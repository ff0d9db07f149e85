// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas_reader.h"

#include "analysis/stored_columns.h"
#include "atlas/atlas_listing.h"
#include "atlas/foreign_files.h"
#include "atlas/sums_cache.h"
#include "storage/store.h"

#include <moire/config.h>
#include <moire/error.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <unordered_map>

namespace moire::atlas {

using namespace moire::analysis;

namespace {

void checkStop(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "reading was cancelled", "atlas", "read again");
}

/// Counts the tokens of the answers that were read.
class Counter {
public:
    Counter(const Progress &progress, quint64 total) : m_progress(progress), m_total(total) { }
    void add(quint64 tokens)
    {
        m_done = std::min(m_total, m_done + tokens);
        if (m_progress)
            m_progress(m_done, m_total);
    }

private:
    const Progress &m_progress;
    quint64 m_done = 0;
    quint64 m_total;
};

quint64 tokensOf(std::span<const Answer> answers)
{
    quint64 tokens = 0;
    for (const Answer &answer : answers)
        tokens += static_cast<quint64>(answer.tokens);
    return tokens;
}

struct ReadSums {
    AnswerSums sums;
    bool whole = false; ///< false: the database is damaged there
};

ReadSums readSums(Store &store, const Answer &answer, const RouteShape &shape, Counter &counter,
                  const std::stop_token &stop)
{
    AnswerSumsBuilder builder(shape);
    ReadSums read;
    try {
        const Scanned scanned = scanColumns(
            store, answer.generation, shape,
            [&](const Columns &columns) {
                builder.add(columns);
                counter.add(columns.size());
            },
            stop);
        checkStop(stop);
        builder.addDamaged(scanned.damaged);
        read.whole = true;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
    }
    read.sums = builder.sums();
    return read;
}

/// Gives the sums of all answers in order, from the cache as far as they are there.
void forEachSums(Store &store, SumsCache &cache, const MapRequest &request, Map &map, Counter &counter,
                 const std::stop_token &stop, const std::function<void(AnswerSums)> &take)
{
    const uint32_t experts = request.shape ? request.shape->experts : 0;
    for (const Answer &answer : map.answers) {
        checkStop(stop);
        if (auto kept = cache.sums(answer, experts)) {
            counter.add(static_cast<quint64>(answer.tokens));
            take(std::move(*kept));
            continue;
        }
        const auto shape = request.shape ? request.shape : storedShape(store, answer.generation);
        ReadSums read{.sums = {.unrouted = static_cast<uint64_t>(answer.tokens)}, .whole = true};
        if (shape && shape->rows() > 0)
            read = readSums(store, answer, *shape, counter, stop);
        if (read.whole)
            cache.keep(answer, experts, read.sums);
        else
            map.leftOut.unreadable = true;
        take(std::move(read.sums));
    }
}

void add(Map &map, const Answer &answer, const AnswerSums &sums)
{
    if (!map.sums.add(static_cast<uint64_t>(answer.chat), sums))
        ++map.leftOut.otherShape;
    else if (sums.tokens == 0)
        ++map.leftOut.withoutRoutes;
}

QByteArray keyOf(const Map &map)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](qint64 number) { hash.addData(QByteArray::number(number) + ' '); };
    for (const LayerIndex layer : map.sums.shape().layers)
        add(layer.value);
    add(map.sums.shape().experts);
    add(map.sums.shape().perToken);
    for (const Answer &answer : map.answers)
        for (const qint64 number : {answer.generation, answer.started, answer.tokens})
            add(number);
    return hash.result();
}

/// Calls \p visit(number of the answer, columns) for all tokens; returns false at a stop. What is damaged is left out.
bool forEachPage(Store &store, const Map &map, const std::function<void(size_t, const Columns &)> &visit,
                 const std::stop_token &stop)
{
    for (size_t i = 0; i < map.answers.size(); ++i) {
        try {
            scanColumns(
                store, map.answers[i].generation, map.sums.shape(), [&](const Columns &columns) { visit(i, columns); },
                stop);
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Refused)
                throw;
        }
        if (stop.stop_requested())
            return false;
    }
    return true;
}

class Coupler {
public:
    explicit Coupler(const RouteShape &shape) : m_builder(shape) { }
    void add(size_t answer, const Columns &columns)
    {
        if (answer != m_answer)
            m_builder.endAnswer();
        m_answer = answer;
        for (size_t i = 0; i < columns.size(); ++i)
            m_builder.add(columns, i);
    }
    Coupling result()
    {
        m_builder.endAnswer();
        return m_builder.result();
    }

private:
    CouplingBuilder m_builder;
    size_t m_answer = 0;
};

QString textOf(std::string_view bytes)
{
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar &c : text)
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    return text;
}

/// The text around a place where an expert was chosen.
Context contextAt(Store &store, const ExpertContext &place, qint64 chat)
{
    constexpr qint64 around = 12; // tokens
    const qint64 n = place.token.value;
    const qint64 first = std::max<qint64>(0, n - around);
    Context context{.gate = place.gate, .chat = chat};
    std::string before;
    std::string after;
    const auto tokens = store.tokens(static_cast<qint64>(place.answer), first, n - first + 1 + around, false);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const qint64 at = first + static_cast<qint64>(i);
        if (at == n)
            context.token = textOf(tokens[i]->bytes);
        else
            (at < n ? before : after) += tokens[i]->bytes;
    }
    context.before = textOf(before);
    context.after = textOf(after);
    return context;
}

/// The same in imported routing.
Context contextOf(const Import &import, const ExpertContext &place)
{
    constexpr size_t around = 12; // tokens
    const std::vector<TokenId> &ids = import.sequences[place.answer].ids;
    const size_t at = place.token.value;
    Context context{.gate = place.gate, .chat = static_cast<qint64>(place.answer)};
    std::string before;
    std::string after;
    for (size_t i = at > around ? at - around : 0; i < std::min(ids.size(), at + around + 1); ++i) {
        const auto word = import.words.find(ids[i].value);
        const std::string &bytes = word == import.words.end() ? std::string() : word->second;
        if (i == at)
            context.token = textOf(bytes);
        else
            (i < at ? before : after) += bytes;
    }
    context.before = textOf(before);
    context.after = textOf(after);
    return context;
}

/// Words and places of an expert in imported routing, if its texts are known.
void addTexts(Expert &expert, const Import &import)
{
    if (import.words.empty())
        return;
    for (const TypicalToken &token : expert.facts.typical.list)
        expert.words.push_back(QString::fromStdString(import.words.at(token.token.value)));
    for (const ExpertContext &place : expert.facts.strongest)
        expert.strongest.push_back(contextOf(import, place));
    for (const ExpertContext &place : expert.facts.random)
        expert.random.push_back(contextOf(import, place));
}

struct Place {
    size_t answer = 0;
    uint32_t token = 0;
};

/// The bytes of a token as text; from a place where it occurs.
QString wordAt(Store &store, qint64 generation, uint32_t token)
{
    const auto tokens = store.tokens(generation, token, 1, false);
    return tokens.empty()
        ? QString()
        : QString::fromUtf8(tokens.front()->bytes.data(), static_cast<qsizetype>(tokens.front()->bytes.size()));
}

} // namespace

bool Map::has(Missing what) const
{
    return std::find(missing.begin(), missing.end(), what) == missing.end();
}

Contents readContents(const QString &database)
{
    Contents contents;
    if (!QFileInfo::exists(database))
        return contents;
    Store store(database, Store::Access::ReadOnly);
    contents.models = listModels(store);
    for (const FolderInfo &folder : store.folders())
        contents.folders.emplace_back(folder.id, folder.name);
    return contents;
}

SharedMap readMap(const QString &database, const MapRequest &request, const Progress &progress,
                  const std::stop_token &stop)
{
    Store store(database, Store::Access::ReadOnly);
    SumsCache cache(SumsCache::pathFor(database));
    cache.keepOnly(listGenerations(store));
    auto map = std::make_shared<Map>();
    Listing listing = listAnswers(store, request.model, request.scope);
    map->source = request.model.name.isEmpty() ? QFileInfo(request.model.path).fileName() : request.model.name;
    map->expertsKnown = request.shape.has_value();
    map->answers = std::move(listing.answers);
    map->chats = std::move(listing.chats);
    map->leftOut = listing.leftOut;
    map->policies = request.scope.policies;
    Counter counter(progress, tokensOf(map->answers));
    if (request.shape) {
        map->sums = ScopeSums(*request.shape);
        size_t i = 0;
        forEachSums(store, cache, request, *map, counter, stop,
                    [&](const AnswerSums &sums) { add(*map, map->answers[i++], sums); });
    } else { // all of them say what the shape is
        std::vector<AnswerSums> all;
        forEachSums(store, cache, request, *map, counter, stop,
                    [&](AnswerSums sums) { all.push_back(std::move(sums)); });
        map->sums = ScopeSums(commonShape(all));
        for (size_t i = 0; i < all.size(); ++i)
            add(*map, map->answers[i], all[i]);
    }
    map->leftOut.damagedTokens = map->sums.damaged();
    map->leftOut.otherShapeTokens = map->sums.otherShape();
    map->leftOut.unroutedTokens = map->sums.unrouted();
    return map;
}

SharedCoupling readCoupling(const QString &database, const Map &map, const Import *import, const Progress &progress,
                            const std::stop_token &stop)
{
    const RouteShape &shape = map.sums.shape();
    if (!map.sequences || map.tokens() == 0 || !CouplingBuilder::fits(shape))
        return {};
    std::optional<SumsCache> cache;
    const QByteArray key = keyOf(map);
    if (!import) {
        cache.emplace(SumsCache::pathFor(database));
        if (auto kept = cache->coupling(key); kept && kept->order.size() == shape.rows())
            return std::make_shared<Coupling>(std::move(*kept));
    }
    Coupler coupler(shape);
    Counter counter(progress, tokensOf(map.answers));
    const auto visit = [&](size_t answer, const Columns &columns) {
        checkStop(stop);
        coupler.add(answer, columns);
        counter.add(columns.size());
    };
    if (import) {
        forEachSequence(*import, visit);
    } else {
        Store store(database, Store::Access::ReadOnly);
        forEachPage(store, map, visit, stop);
    }
    checkStop(stop);
    const auto coupling = std::make_shared<Coupling>(coupler.result());
    if (cache)
        cache->keepCoupling(key, *coupling);
    return coupling;
}

SharedExpert readExpert(const QString &database, const Map &map, const Import *import, Cell cell,
                        const Progress &progress, const std::stop_token &stop)
{
    auto expert = std::make_shared<Expert>();
    expert->lift = map.sums.lift(cell);
    expert->facts.cell = cell;
    if (!map.sequences)
        return expert;
    ExpertScan scan(
        map.sums.shape(), cell,
        {.hasIds = map.has(Missing::Tokens), .hasGates = map.has(Missing::Gates), .typical = {.maxListed = 25}});
    std::unordered_map<uint32_t, Place> places; // of each token, where it is
    Counter counter(progress, tokensOf(map.answers));
    const auto visit = [&](size_t answer, const Columns &columns) {
        const Answer &of = map.answers[answer];
        for (size_t i = 0; i < columns.size(); ++i) {
            scan.add(static_cast<uint64_t>(of.chat), static_cast<uint64_t>(of.generation), columns, i);
            if (!import)
                places.try_emplace(columns.ids()[i].value, Place{answer, columns.first() + static_cast<uint32_t>(i)});
        }
        counter.add(columns.size());
    };
    if (import) {
        forEachSequence(*import, [&](size_t sequence, const Columns &columns) {
            checkStop(stop);
            visit(sequence, columns);
        });
        expert->facts = scan.facts();
        addTexts(*expert, *import);
        return expert;
    }
    Store store(database, Store::Access::ReadOnly);
    if (!forEachPage(store, map, visit, stop))
        checkStop(stop);
    expert->facts = scan.facts();
    checkStop(stop);
    for (const TypicalToken &token : expert->facts.typical.list) {
        const Place place = places[token.token.value];
        expert->words.push_back(wordAt(store, map.answers[place.answer].generation, place.token));
    }
    const auto chatOf = [&](uint64_t generation) {
        const auto at = std::lower_bound(map.answers.begin(), map.answers.end(), static_cast<qint64>(generation),
                                         [](const Answer &a, qint64 id) { return a.generation < id; });
        return at == map.answers.end() ? 0 : at->chat;
    };
    for (const ExpertContext &place : expert->facts.strongest)
        expert->strongest.push_back(contextAt(store, place, chatOf(place.answer)));
    for (const ExpertContext &place : expert->facts.random)
        expert->random.push_back(contextAt(store, place, chatOf(place.answer)));
    return expert;
}

void writeRouting(const QString &database, const Map &map, const Import *import, RoutingFormat format,
                  const QString &path, const Progress &progress, const std::stop_token &stop)
{
    checkStop(stop);
    Counter counter(progress, tokensOf(map.answers));
    const auto counted = [&](const std::function<void(size_t, const Columns &)> &visit) {
        return [&, visit](size_t answer, const Columns &columns) {
            visit(answer, columns);
            counter.add(columns.size());
        };
    };
    if (import) {
        const auto source = [&](const auto &visit) {
            forEachSequence(*import, counted(visit));
            return !stop.stop_requested();
        };
        exportRouting(map, source, format, path);
        return;
    }
    Store store(database, Store::Access::ReadOnly);
    exportRouting(
        map, [&](const auto &visit) { return forEachPage(store, map, counted(visit), stop); }, format, path);
}

} // namespace moire::atlas
