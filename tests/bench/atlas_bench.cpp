// SPDX-License-Identifier: GPL-3.0-or-later
// What the Atlas costs over a million tokens: makes a session database of that size in the shape of a model, then reads
// it as the page does. Run by hand:
//     build/release/atlas_bench [--tokens 1000000] [--layers 26] [--experts 64] [--used 6] [--database FILE]
// A database that exists is read as it is.
#include "analysis/random.h"
#include "analysis/two_groups.h"
#include "atlas/atlas_listing.h"
#include "atlas/atlas_reader.h"
#include "atlas/sums_cache.h"
#include "storage/sql.h"
#include "storage/store.h"

#include <moire/trace.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace moire;
using namespace moire::analysis;

namespace {

struct Shape {
    uint32_t layers = 26;
    uint32_t experts = 64;
    uint32_t used = 6;
};

/// Experts of one token. Chats have habits, and tokens too.
TokenRoutes routesOf(const Shape &shape, Random &random, uint32_t chat, uint32_t token)
{
    TokenRoutes routes{{}, shape.used, {}, {}};
    for (uint32_t layer = 0; layer < shape.layers; ++layer) {
        routes.layers.emplace_back(layer + 1);
        const uint32_t base = (layer * 7 + (random.below(3) == 0 ? chat * 5 : token * 11)) % shape.experts;
        for (uint32_t k = 0; k < shape.used; ++k) {
            routes.ids.push_back((base + k * (1 + random.below(shape.experts / shape.used))) % shape.experts);
            routes.weights.push_back(0.3F / static_cast<float>(k + 1));
        }
    }
    return routes;
}

void make(const QString &path, qint64 tokens, const Shape &shape)
{
    constexpr qint64 perChat = 2000;
    Store store(path);
    Random random(1);
    std::vector<std::byte> packed;
    for (qint64 chat = 0; chat * perChat < tokens; ++chat) {
        GenerationInfo info;
        info.modelHash = QStringLiteral("bench");
        info.modelPath = QStringLiteral("/bench.gguf");
        info.modelName = QStringLiteral("Bench");
        info.policy = QStringLiteral("{}");
        const AskedQuestion asked = store.ask(0, {}, {}, QStringLiteral("Chat %1").arg(chat), info);
        sql::Transaction transaction(store.database());
        for (qint64 n = 0; n < std::min(perChat, tokens - chat * perChat); ++n) {
            const uint32_t token = random.below(2000);
            sql::Query(store.database(),
                       QStringLiteral("INSERT INTO tokens(generation, n, token, position, piece, phase) "
                                      "VALUES(?, ?, ?, ?, ?, 2)"))
                .bind(asked.generation.id)
                .bind(n)
                .bind(token)
                .bind(n)
                .bind(QByteArray("word "))
                .run();
            packRoutes(routesOf(shape, random, static_cast<uint32_t>(chat), token), packed);
            sql::Query(store.database(), QStringLiteral("INSERT INTO routes VALUES(?, ?, ?)"))
                .bind(asked.generation.id)
                .bind(n)
                .bind(QByteArray(reinterpret_cast<const char *>(packed.data()), static_cast<qsizetype>(packed.size())))
                .run();
        }
        transaction.commit();
        GenerationInfo end = asked.generation;
        end.state = QStringLiteral("stop");
        store.finish(end);
    }
}

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class Work>
auto timed(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds();
    auto result = work();
    std::printf("%-52s %8.2f s CPU, %8.2f s\n", what, cpuSeconds() - before,
                static_cast<double>(timer.elapsed()) / 1e3);
    std::fflush(stdout);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const char *option : {"tokens", "layers", "experts", "used", "database"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("value")});
    parser.process(application);
    const auto number = [&](const char *option, uint32_t otherwise) {
        return parser.isSet(QLatin1String(option)) ? parser.value(QLatin1String(option)).toUInt() : otherwise;
    };
    const Shape shape{number("layers", 26), number("experts", 64), number("used", 6)};
    const qint64 tokens = number("tokens", 1'000'000);
    const QTemporaryDir folder;
    const QString path = parser.isSet(QStringLiteral("database")) ? parser.value(QStringLiteral("database"))
                                                                  : folder.filePath(QStringLiteral("bench.db"));
    if (!QFile::exists(path))
        timed("database made", [&] {
            make(path, tokens, shape);
            return 0;
        });
    QFile::remove(atlas::SumsCache::pathFor(path));
    RouteShape known{.experts = shape.experts, .perToken = shape.used};
    for (uint32_t layer = 0; layer < shape.layers; ++layer)
        known.layers.emplace_back(layer + 1);
    const atlas::MapRequest request{atlas::readContents(path).models.at(0), {}, known};
    const atlas::SharedMap map =
        timed("sums of all answers, first look", [&] { return atlas::readMap(path, request, {}, {}); });
    std::printf("%llu tokens, %zu chats, %u layers, %u experts, k = %u; %lld bytes\n",
                static_cast<unsigned long long>(map->tokens()), map->chats.size(), shape.layers, shape.experts,
                shape.used, static_cast<long long>(QFile(path).size()));
    timed("sums of all answers, next look", [&] { return atlas::readMap(path, request, {}, {}); });
    timed("coupling, first look", [&] { return atlas::readCoupling(path, *map, nullptr, {}, {}); });
    timed("coupling, next look", [&] { return atlas::readCoupling(path, *map, nullptr, {}, {}); });
    timed("one expert", [&] { return atlas::readExpert(path, *map, nullptr, {3, 5}, {}, {}); });
    const std::span<const ChatUsage> chats(map->sums.chats());
    timed("two groups of half of the chats each",
          [&] { return compareGroups(chats.first(chats.size() / 2), chats.subspan(chats.size() / 2), known); });
    return 0;
}
