// SPDX-License-Identifier: GPL-3.0-or-later
// The results of an experiment as a source of the Atlas.
#include "analysis/two_groups.h"
#include "atlas/atlas_reader.h"
#include "atlas/foreign_files.h"
#include "experiment_files.h"
#include "qt_test.h"
#include "sample.h"

namespace tst_experiment_routing {

using namespace moire;
using namespace moire::analysis;
using namespace moire::atlas;

class TestExperimentRouting : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void resultsOfAnExperiment()
    {
        const std::filesystem::path path = m_folder.newPath(QStringLiteral("%1.json")).toStdString();
        const std::filesystem::path file = experiments::ResultsFile::pathFor(path);
        const experiments::Definition definition = experiment_files::definition(4, 2);
        experiment_files::keepResults(path, definition);
        const Import import = readImport(file, {});
        const SharedMap map = atlas::mapOf(import);
        QCOMPARE(map->source, QStringLiteral("Sums"));
        QVERIFY(map->imported && !map->ownModel() && !map->sequences && !map->has(Missing::Gates));
        QCOMPARE(map->chats.size(), 4u); // prompts
        QCOMPARE(map->chats[1].title, QString::fromStdString(definition.prompts[1].id));
        QCOMPARE(map->tokens(), 64u); // the first variant alone: 4 prompts, 2 seeds, 8 tokens
        uint64_t counted = 0;
        for (const uint64_t seed : definition.seeds)
            for (size_t prompt = 0; prompt < 4; ++prompt)
                counted += experiment_files::answer(0, prompt, seed).usage.counts[2];
        QCOMPARE(map->sums.usage().counts[2], counted);
        QCOMPARE(map->sums.shape().layers, (std::vector<LayerIndex>{LayerIndex(1), LayerIndex(3)}));
        const std::span<const ChatUsage> prompts(map->sums.chats());
        QCOMPARE(compareGroups(prompts.first(2), prompts.subspan(2), map->sums.shape()).different, 0u);
        QVERIFY(!readCoupling({}, *map, &import, {}, {}));
        QCOMPARE(readExpert({}, *map, &import, {0, 2}, {}, {})->facts.chosen, 0u); // the tokens are not known
        // Other databases, and damaged ones
        const QString sessions = m_folder.newPath();
        {
            Store store(sessions);
        }
        QVERIFY_THROWS_EXCEPTION(Error, readImport(sessions.toStdString(), {}));
        std::filesystem::resize_file(file, 4096);
        QVERIFY_THROWS_EXCEPTION(Error, readImport(file, {}));
    }

    void variantsThatChangeTheRouting()
    {
        const std::filesystem::path path = m_folder.newPath(QStringLiteral("%1.json")).toStdString();
        experiments::Definition definition = experiment_files::definition(4, 2, 3);
        definition.variants.erase(definition.variants.begin());
        experiment_files::keepResults(path, definition);
        try {
            readImport(experiments::ResultsFile::pathFor(path), {});
            QFAIL("read");
        } catch (const Error &error) {
            QVERIFY(QString::fromUtf8(error.what()).contains(QLatin1String("every variant changes the routing")));
        }
    }
};

MOIRE_GUILESS_TEST(TestExperimentRouting)

} // namespace tst_experiment_routing

#include "tst_experiment_routing.moc"
