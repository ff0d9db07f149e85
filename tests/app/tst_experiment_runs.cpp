// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of experiments in the background of the engine.
#include "experiment_files.h"
#include "experiments/experiment_runs.h"
#include "library/builtin_model.h"
#include "qt_test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_experiment_runs {

using namespace moire;
using namespace moire::experiments;
namespace fs = std::filesystem;

namespace {

fs::path shelfIn(const QTemporaryDir &folder)
{
    return fs::path(folder.path().toStdString()) / "experiments";
}

/// A definition that the built-in model runs in a second.
Definition quick()
{
    return parseDefinition(R"({"moire_experiment": 1, "name": "Quick", "prompts": ["What is 1 + 1?", "What is 2 + 2?"],
        "settings": {"max_tokens": 6, "thinking_budget": 0}, "seeds": 2,
        "variants": [{"name": "as is"}, {"name": "two experts", "routing": {"experts": 2}}],
        "metrics": ["length", "kl", "routing_distance"]})",
                           ".", "quick");
}

} // namespace

class TestExperimentRuns : public QObject {
    Q_OBJECT
private slots:
    void aSecondModelNeedsRoomBesideTheOpenOne()
    {
        const ModelHeader model = readHeader(builtinModelPath());
        QVERIFY(whyNoRoom(model, {}, {.hostFree = uint64_t{16} << 30}).empty());
        const QString why = QString::fromStdString(whyNoRoom(model, {}, {.hostFree = 1 << 20}));
        QVERIFY2(why.contains(QLatin1String("no room")) && why.contains(QLatin1String("MiB")), qPrintable(why));
    }

    void runsInTheBackgroundPauseAndGoOn()
    {
        const QTemporaryDir folder;
        const fs::path path = addToShelf(shelfIn(folder), quick(), ".");
        const QString name = QString::fromStdString(path.string());
        EngineWorker engine;
        ExperimentRuns runs(engine);
        QSignalSpy ended(&runs, &ExperimentRuns::ended);
        // Without a model it waits, and can be given up
        runs.start(name);
        QVERIFY(runs.find(name)->phase == ExperimentRuns::Phase::NoModel);
        runs.stop(name);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!runs.find(name));
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(builtinModelPath()), {}, {});
        QVERIFY(loaded.wait(60000));
        // Paused after a cell, nothing is lost
        runs.start(name);
        QTRY_VERIFY_WITH_TIMEOUT(!runs.find(name) || runs.find(name)->progress.done > 0, 60000);
        runs.pause(name);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 60000);
        const size_t kept = readExperiment(path)->kept;
        QVERIFY(kept > 0);
        // It goes on where it was
        runs.start(name);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 3, 60000);
        const auto end = ended.last().at(1).value<ExperimentRuns::End>();
        QVERIFY2(end.error.isEmpty(), qPrintable(end.error));
        QCOMPARE(end.failed, size_t{0});
        const SharedReading reading = readExperiment(path);
        QCOMPARE(reading->missing, size_t{0});
        QCOMPARE(reading->definition.variants.size(), size_t{3}); // and "another seed"
        // A definition that cannot be read ends with a sentence
        QVERIFY(experiment_files::writeText(path, "{"));
        runs.start(name);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 4, 60000);
        QVERIFY(ended.last().at(1).value<ExperimentRuns::End>().error.contains(QLatin1String("JSON")));
    }

    void anotherModelIsOpenedMeanwhile()
    {
        const QTemporaryDir folder;
        Definition d = quick();
        d.seeds = {1, 2, 3, 4, 5}; // it is still running when the other model is asked for
        for (Variant &variant : d.variants) {
            variant.options.maxTokens = 30;
            variant.options.ignoreEos = true;
        }
        const fs::path path = addToShelf(shelfIn(folder), d, ".");
        const QString name = QString::fromStdString(path.string());
        EngineWorker engine;
        ExperimentRuns runs(engine);
        QSignalSpy ended(&runs, &ExperimentRuns::ended);
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(builtinModelPath()), {}, {});
        QVERIFY(loaded.wait(60000));
        runs.start(name);
        QTRY_VERIFY_WITH_TIMEOUT(!runs.find(name) || runs.find(name)->progress.done > 0, 60000);
        QVERIFY(engine.busy() && !engine.needsModel());
        engine.load(QString::fromStdString(builtinModelPath("base")), {}, {});
        QVERIFY(loaded.wait(60000));
        QVERIFY(engine.modelPath().contains(QLatin1String("base")));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        const auto end = ended.last().at(1).value<ExperimentRuns::End>();
        QVERIFY2(end.error.isEmpty() && end.failed == 0, qPrintable(end.error));
        QCOMPARE(readExperiment(path)->missing, size_t{0});
    }

    void oneThatHasNoTurnIsGivenUpAtOnce()
    {
        const QTemporaryDir folder;
        EngineWorker engine;
        ExperimentRuns runs(engine);
        QSignalSpy ended(&runs, &ExperimentRuns::ended);
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(builtinModelPath()), {}, {});
        QVERIFY(loaded.wait(60000));
        const QString first = QString::fromStdString(addToShelf(shelfIn(folder), quick(), ".").string());
        const QString second = QString::fromStdString(addToShelf(shelfIn(folder), quick(), ".").string());
        runs.start(first);
        runs.start(second);
        QTRY_VERIFY_WITH_TIMEOUT(!runs.find(first) || runs.find(first)->works, 60000);
        if (runs.find(second) && !runs.find(second)->works) {
            runs.pause(second);
            QVERIFY(!runs.find(second));
            QVERIFY(ended.last().at(1).value<ExperimentRuns::End>().interrupted);
            runs.start(second); // the one that was given up does not end this one
        }
        QTRY_VERIFY_WITH_TIMEOUT(runs.running().isEmpty(), 60000);
        QCOMPARE(ended.last().at(1).value<ExperimentRuns::End>().error, QString());
        QCOMPARE(readExperiment(fs::path(second.toStdString()))->missing, size_t{0});
    }

    void aModelThatIsGoneFailsItsCells()
    {
        const QTemporaryDir folder;
        Definition d = quick();
        d.variants[1].model = (fs::path(folder.path().toStdString()) / "gone.gguf").string();
        const fs::path path = addToShelf(shelfIn(folder), d, ".");
        const QString name = QString::fromStdString(path.string());
        EngineWorker engine;
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(builtinModelPath()), {}, {});
        QVERIFY(loaded.wait(60000));
        ExperimentRuns runs(engine);
        QSignalSpy ended(&runs, &ExperimentRuns::ended);
        runs.start(name);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        const auto end = ended.last().at(1).value<ExperimentRuns::End>();
        QVERIFY2(end.error.isEmpty(), qPrintable(end.error));
        QVERIFY(end.failed >= 4);
        const SharedReading reading = readExperiment(path);
        QCOMPARE(reading->values->answered(0), size_t{4});
        QCOMPARE(reading->values->answered(1), size_t{0});
        QVERIFY(reading->values->failures(1).front().reason.find("gone.gguf") != std::string::npos);
    }
};

MOIRE_GUILESS_TEST(TestExperimentRuns)

} // namespace tst_experiment_runs

#include "tst_experiment_runs.moc"
