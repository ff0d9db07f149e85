// SPDX-License-Identifier: GPL-3.0-or-later
// What the Atlas reads from the session database and from files of other programs.
#include "analysis/npy.h"
#include "analysis/two_groups.h"
#include "atlas/atlas.h"
#include "atlas/atlas_listing.h"
#include "atlas/foreign_files.h"
#include "atlas/sums_cache.h"
#include "atlas_chats.h"
#include "qt_test.h"

#include <moire/generation.h>
#include <moire/importance.h>

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSignalSpy>

namespace tst_atlas {

using namespace moire;
using namespace moire::analysis;
using namespace moire::atlas;
using namespace sample::atlas;

namespace {

SharedMap mapOf(const QString &path, const std::optional<RouteShape> &known = shape, Scope scope = {})
{
    return readMap(path, {model(), scope, known}, {}, {});
}

void execute(const QString &path, const QString &statement)
{
    Store store(path);
    sql::Query(store.database(), statement).run();
}

} // namespace

class TestAtlas : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    QString filled(uint32_t chats, uint32_t tokens = 30)
    {
        const QString path = m_folder.newPath();
        Store store(path);
        for (uint32_t chat = 0; chat < chats; ++chat)
            addChat(store, tokens, chat);
        return path;
    }

private slots:
    void modelsAndFolders()
    {
        QVERIFY(readContents(m_folder.newPath()).models.empty()); // no database yet
        const QString path = filled(3);
        {
            Store store(path);
            addChat(store, 5, 9, [](GenerationInfo &info) {
                info.modelHash.clear();
                info.modelPath = QStringLiteral("/other.gguf");
            });
            store.addFolder(QStringLiteral("Poems"));
            store.remove(addChat(store, 5, 10));
        }
        const Contents contents = readContents(path);
        QCOMPARE(contents.models.size(), 2u);
        QCOMPARE(contents.models[0].answers, 3);
        QCOMPARE(contents.models[0].chats, 3);
        QCOMPARE(contents.models[0].key(), sample::info().modelHash);
        QCOMPARE(contents.models[1].key(), QStringLiteral("/other.gguf"));
        QCOMPARE(contents.folders.size(), 1u);
        QCOMPARE(contents.folders[0].second, QStringLiteral("Poems"));
    }

    void sumsOfAllChats()
    {
        const QString path = filled(5);
        quint64 done = 0;
        quint64 total = 0;
        const SharedMap map = readMap(path, {model(), {}, shape},
                                      [&](quint64 d, quint64 t) {
                                          done = d;
                                          total = t;
                                      },
                                      {});
        QCOMPARE(map->tokens(), 150u);
        QCOMPARE(done, 150u);
        QCOMPARE(total, 150u);
        QCOMPARE(map->chats.size(), 5u);
        QCOMPARE(map->sums.chats().size(), 5u);
        QCOMPARE(map->sums.usage().counts[7], 150u);
        QVERIFY(map->expertsKnown);
        QCOMPARE(map->leftOut, LeftOut());
        // The shape is found in the routes
        const SharedMap unknown = mapOf(path, {});
        QVERIFY(!unknown->expertsKnown);
        QCOMPARE(unknown->sums.shape(), shape);
        QCOMPARE(unknown->sums.usage().counts, map->sums.usage().counts);
    }

    void theNextLookIsFromTheCache()
    {
        const QString path = filled(4);
        const SharedMap first = mapOf(path);
        // The routes are gone, but the sums are known
        execute(path, QStringLiteral("DELETE FROM routes"));
        QCOMPARE(mapOf(path)->sums.usage().counts, first->sums.usage().counts);
        // A damaged row counts as missing, and is read again
        {
            SumsCache cache(SumsCache::pathFor(path));
            const Answer answer = first->answers[2];
            QVERIFY(cache.sums(answer, 8));
            QVERIFY(!cache.sums(answer, 9)); // read with another number of experts
            Answer changed = answer;
            ++changed.tokens;
            QVERIFY(!cache.sums(changed, 8));
        }
        {
            QSqlDatabase cache = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            cache.setDatabaseName(SumsCache::pathFor(path));
            QVERIFY(cache.open());
            QSqlQuery(cache).exec(QStringLiteral("UPDATE sums SET data = substr(data, 1, 30) WHERE generation = 2"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("damage"));
        const SharedMap damaged = mapOf(path);
        QCOMPARE(damaged->tokens(), 90u);
        QCOMPARE(damaged->leftOut.withoutRoutes, 1);
        // Another version, or no database at all: made anew
        QFile file(SumsCache::pathFor(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("something else, longer than a header of a database would be, and not one at all");
        file.close();
        QCOMPARE(mapOf(path)->tokens(), 0u);
        SumsCache again(SumsCache::pathFor(path));
        QVERIFY(again.sums(first->answers[0], 8));
    }

    void sumsSurviveBeingPacked()
    {
        AnswerSumsBuilder builder(shape);
        Columns columns(shape);
        Random random(5);
        for (uint32_t n = 0; n < 20; ++n)
            columns.append(token(random, n));
        builder.add(columns);
        builder.addDamaged(3);
        const AnswerSums sums = builder.sums();
        const QByteArray packed = packSums(sums);
        QVERIFY(unpackSums(packed) == sums);
        QVERIFY(unpackSums(packSums({})) == AnswerSums());
        for (qsizetype cut = 0; cut < packed.size(); ++cut)
            QVERIFY(!unpackSums(packed.left(cut)));
        for (qsizetype at = 0; at < packed.size(); ++at) {
            QByteArray changed = packed;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(!unpackSums(changed));
        }
    }

    void whatIsLeftOut()
    {
        const QString path = filled(2);
        {
            Store store(path);
            addChat(store, 10, 20,
                    [](GenerationInfo &info) { info.policy = QStringLiteral("{\"rules\":[{\"kind\":\"off\"}]}"); });
            store.duplicate(1);
            const qint64 dense = addChat(store, 10, 21, [](GenerationInfo &info) { // the router was left alone
                info.policy = QString::fromStdString(policyJson(RoutingPolicy()).dump());
            });
            const qint64 damaged = addChat(store, 10, 22);
            const qint64 other = addChat(store, 10, 23);
            const auto run = [&](const QString &statement, qint64 chat) {
                sql::Query(store.database(),
                           statement.arg(QStringLiteral("(SELECT g.id FROM generations g JOIN messages m ON m.id = "
                                                        "g.message WHERE m.session = %1)")
                                             .arg(chat)))
                    .run();
            };
            run(QStringLiteral("DELETE FROM routes WHERE generation IN %1"), dense);
            run(QStringLiteral("UPDATE routes SET data = x'FF' WHERE n < 4 AND generation IN %1"), damaged);
            // One layer, one expert: number 0, with the gate 1
            run(QStringLiteral("UPDATE routes SET data = x'0101000100003C' WHERE generation IN %1"), other);
        }
        const SharedMap map = mapOf(path);
        QCOMPARE(map->leftOut.withPolicy, 1);
        QCOMPARE(map->leftOut.copies, 1);
        QCOMPARE(map->leftOut.withoutRoutes, 2); // one of them has routes of another shape
        QCOMPARE(map->leftOut.damagedTokens, 4u);
        QCOMPARE(map->leftOut.otherShapeTokens, 10u);
        QCOMPARE(map->tokens(), 66u);
    }

    void answersWithAPolicy()
    {
        const QString path = filled(2);
        {
            Store store(path);
            for (const uint64_t seed : {20u, 21u, 22u})
                addChat(store, 10, seed, [](GenerationInfo &info) {
                    info.policy = QStringLiteral("{\"rules\":[{\"kind\":\"mute\",\"layer\":1,\"expert\":3}]}");
                });
        }
        const SharedMap without = mapOf(path);
        QCOMPARE(without->tokens(), 60u);
        QCOMPARE(without->leftOut.withPolicy, 3);
        const SharedMap only = mapOf(path, shape, {0, PolicyAnswers::Only});
        QCOMPARE(only->tokens(), 30u);
        QCOMPARE(only->chats.size(), 3u);
        QCOMPARE(only->leftOut.withPolicy, 0);
        QCOMPARE(only->leftOut.withoutPolicy, 2);
        QVERIFY(only->policies == PolicyAnswers::Only);
        const SharedMap all = mapOf(path, shape, {0, PolicyAnswers::Include});
        QCOMPARE(all->tokens(), 90u);
        QCOMPARE(all->leftOut, LeftOut());
        QCOMPARE(mapOf(path)->sums.usage().counts, without->sums.usage().counts); // what is cached is by answer
    }

    void aFolder()
    {
        const QString path = filled(4);
        qint64 folder = 0;
        {
            Store store(path);
            folder = store.addFolder(QStringLiteral("A"));
            store.setFolder({2, 3}, folder);
        }
        const SharedMap map = mapOf(path, shape, {folder});
        QCOMPARE(map->tokens(), 60u);
        QCOMPARE(map->chats.size(), 2u);
        QCOMPARE(map->chats[0].folder, folder);
    }

    void oneExpert()
    {
        const QString path = filled(12, 60);
        const SharedMap map = mapOf(path);
        const SharedExpert expert = readExpert(path, *map, nullptr, {1, 0}, {}, {});
        QVERIFY(expert->lift.interval);
        QCOMPARE(expert->facts.tokens, 720u);
        QVERIFY(!expert->facts.typical.list.empty());
        QCOMPARE(expert->facts.typical.list.front().token, TokenId(3));
        QCOMPARE(expert->words.front(), QStringLiteral("w3 "));
        QCOMPARE(expert->strongest.size(), 8u);
        QVERIFY(expert->strongest.front().token.startsWith(u'w'));
        QVERIFY(!expert->random.front().before.isEmpty() || !expert->random.front().after.isEmpty());
        QCOMPARE(expert->facts.partners.front().expert, 7u);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Error, readExpert(path, *map, nullptr, {1, 0}, {}, stop.get_token()));
    }

    void couplingIsKept()
    {
        const QString path = filled(3, 60);
        const SharedMap map = mapOf(path);
        const SharedCoupling first = readCoupling(path, *map, nullptr, {}, {});
        QVERIFY(first);
        QCOMPARE(first->tokens, 180u);
        execute(path, QStringLiteral("DELETE FROM routes"));
        const SharedCoupling second = readCoupling(path, *map, nullptr, {}, {});
        QCOMPARE(second->information, first->information);
        QCOMPARE(second->order, first->order);
    }

    void nothingIsFoundInShuffledChats()
    {
        // All chats have the same habits, so the labels mean nothing: what the page computes, from the database on.
        const QString path = filled(20, 40);
        const SharedMap map = mapOf(path);
        std::vector<ChatUsage> chats = map->sums.chats();
        Random random(7);
        int shown = 0;
        GroupOptions options{.permutations = 499, .maxIntervals = 0};
        for (int shuffle = 0; shuffle < 200; ++shuffle) {
            random.shuffle(std::span(chats));
            options.resample.seed = random.next();
            shown += compareGroups(std::span(chats).first(10), std::span(chats).last(10), shape, options).different > 0;
        }
        QVERIFY2(shown < 20, qPrintable(QString::number(shown))); // 10 of 200 are expected at 5 %
    }

    void importedRouting()
    {
        const QString path = m_folder.newPath(QStringLiteral("%1.npy"));
        const auto write = [&](const std::string &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        };
        const ForeignModel known{shape, 6};
        IdArray array{{3, 2, 2}, {0, 1, 2, 3, 0, 1, 2, 3, 0, 7, 2, 3}};
        write(writeNpy(array));
        const Import import = readImport(path.toStdString(), known);
        const SharedMap map = atlas::mapOf(import);
        QCOMPARE(map->tokens(), 3u);
        QVERIFY(map->imported && map->expertsKnown && map->sequences);
        QVERIFY(map->has(Missing::Order) && !map->has(Missing::Gates) && !map->has(Missing::Texts));
        QCOMPARE(map->sums.usage().counts[7], 1u);
        const SharedExpert expert = readExpert({}, *map, &import, {0, 0}, {}, {});
        QCOMPARE(expert->facts.chosen, 3u);
        QVERIFY(expert->strongest.empty() || expert->words.empty());
        // Ids out of range, another number of layers, another type
        array.values[5] = 8;
        write(writeNpy(array));
        QVERIFY_THROWS_EXCEPTION(Error, readImport(path.toStdString(), known));
        QVERIFY_THROWS_EXCEPTION(Error, readImport(path.toStdString(), {{{LayerIndex(1)}, 8, 2}, 1}));
        std::string bytes = writeNpy(array);
        bytes.replace(bytes.find("<i4"), 3, "<f4");
        write(bytes);
        QVERIFY_THROWS_EXCEPTION(Error, readImport(path.toStdString(), known));
        // Sums alone
        write("1,0\n4,2\n1,0\n");
        const Import sums = readImport(path.toStdString(), {});
        const auto counted = atlas::mapOf(sums);
        QVERIFY(!counted->sequences && !counted->has(Missing::Order));
        QCOMPARE(counted->sums.usage().layerCounts[0], 2u);
        QVERIFY(!readCoupling({}, *counted, &sums, {}, {}));
        QVERIFY_THROWS_EXCEPTION(Error, readImport("/nowhere.npy", {}));
        // 10 GB are refused before they are read
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::ReadWrite));
        QVERIFY(huge.resize(qint64{10} << 30)); // sparse
        QVERIFY_THROWS_EXCEPTION(Error, readImport(path.toStdString(), known));
    }

    void exportsAreImportedAgain_data()
    {
        QTest::addColumn<RoutingFormat>("format");
        QTest::newRow("NumPy") << RoutingFormat::Numpy;
        QTest::newRow("CSV") << RoutingFormat::Csv;
        QTest::newRow("vLLM") << RoutingFormat::Vllm;
        QTest::newRow("SGLang") << RoutingFormat::Sglang;
        QTest::newRow("importance matrix") << RoutingFormat::Counts;
    }
    void exportsAreImportedAgain()
    {
        QFETCH(const RoutingFormat, format);
        const QString path = filled(3, 20);
        const SharedMap map = mapOf(path);
        const QString file = m_folder.newPath(QStringLiteral("%1.") + endingOf(format));
        writeRouting(path, *map, nullptr, format, file, {}, {});
        // SGLang's arrays have all layers of the model; here only the expert layers were written
        const ForeignModel known{shape, static_cast<uint32_t>(shape.rows())};
        const auto again = atlas::mapOf(readImport(file.toStdString(), known));
        QCOMPARE(again->tokens(), 60u);
        QCOMPARE(again->sums.usage().counts, map->sums.usage().counts);
        QCOMPARE(again->sums.usage().mass[7] > 0.0, format == RoutingFormat::Csv);
        std::stop_source stop;
        stop.request_stop();
        const QString none = m_folder.newPath();
        QVERIFY_THROWS_EXCEPTION(Error, writeRouting(path, *map, nullptr, format, none, {}, stop.get_token()));
        QVERIFY(!QFile::exists(none));
    }

    /// What is not known is not written: a file of counts quantises nothing.
    void countsAreNotAnImportance()
    {
        const QString path = filled(2, 20);
        const SharedMap map = mapOf(path);
        const QString file = m_folder.newPath(QStringLiteral("%1.gguf"));
        writeRouting(path, *map, nullptr, RoutingFormat::Counts, file, {}, {});
        try {
            ImportanceMatrix::read(file.toStdString());
            QFAIL("it was read");
        } catch (const Error &error) {
            QVERIFY2(error.problem().find("only counts the tokens") != std::string::npos, error.what());
        }
        // Sums alone can be handed on too.
        const Import sums = readImport(file.toStdString(), {});
        const SharedMap alone = atlas::mapOf(sums);
        QVERIFY(!alone->sequences);
        const QString again = m_folder.newPath(QStringLiteral("%1.gguf"));
        writeRouting(path, *alone, &sums, RoutingFormat::Counts, again, {}, {});
        QCOMPARE(atlas::mapOf(readImport(again.toStdString(), {}))->sums.usage().counts, map->sums.usage().counts);
    }

    void onItsOwnThreads()
    {
        const QString path = filled(10, 40);
        StoreThread store(path);
        Atlas atlas(store);
        QSignalSpy contents(&atlas, &Atlas::contentsRead);
        QSignalSpy maps(&atlas, &Atlas::mapRead);
        QSignalSpy couplings(&atlas, &Atlas::couplingRead);
        QSignalSpy experts(&atlas, &Atlas::expertRead);
        QSignalSpy compared(&atlas, &Atlas::compared);
        QSignalSpy failed(&atlas, &Atlas::failed);
        atlas.readContents();
        atlas.readMap({model(), {}, shape}); // replaced by the next one
        atlas.readMap({model(), {}, shape});
        QTRY_COMPARE(couplings.size(), 1);
        QCOMPARE(maps.size(), 1);
        QCOMPARE(contents.size(), 1);
        QVERIFY(!atlas.running(Atlas::Work::Map));
        const auto map = maps[0][0].value<SharedMap>();
        atlas.readExpert(map, {}, {0, 0});
        atlas.readExpert(map, {}, {0, 1});
        QTRY_COMPARE(experts.size(), 1);
        QCOMPARE(experts[0][1].value<SharedExpert>()->facts.cell, (Cell{0, 1}));
        atlas.compare(map, {1, 2, 3, 4, 5}, {6, 7, 8, 9, 10});
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(compared[0][1].value<GroupComparison>().exhaustive);
        atlas.compare(map, {}, {6});
        QTRY_COMPARE(failed.size(), 1);
        atlas.readImport(QStringLiteral("/nowhere"), {});
        QTRY_COMPARE(failed.size(), 2);
    }
};

MOIRE_GUILESS_TEST(TestAtlas)

} // namespace tst_atlas

#include "tst_atlas.moc"
