// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show of experiments: the folder that keeps them, their readings, their item models, and runs in the
// background of the engine.
#include "experiment_files.h"
#include "experiments/bundle/kept.h"
#include "experiments/work_lane.h"
#include "full_disk.h"
#include "items/answer_text.h"
#include "items/experiment_list_model.h"
#include "items/experiment_table_model.h"
#include "items/experiment_text.h"
#include "library/builtin_model.h"
#include "qt_test.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <algorithm>

namespace tst_experiments_kept {

using namespace moire;
using namespace moire::experiments;
namespace fs = std::filesystem;

namespace {

fs::path shelfIn(const QTemporaryDir &folder)
{
    return fs::path(folder.path().toStdString()) / "experiments";
}

QString errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TestExperimentsKept : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aShelfKeepsWholeExperiments()
    {
        const QTemporaryDir folder;
        const fs::path shelf = shelfIn(folder);
        QVERIFY(listShelf(shelf).empty());
        const fs::path path = addToShelf(shelf, experiment_files::definition(), ".");
        QCOMPARE(path.filename().string(), std::string("sums.json"));
        QCOMPARE(addToShelf(shelf, experiment_files::definition(), ".").filename().string(),
                 std::string("sums-2.json"));
        experiment_files::keepResults(path, readDefinition(path));
        // Handed over as results alone, or as a definition with its results
        for (const fs::path &from : {ResultsFile::pathFor(path), path}) {
            const fs::path copy = importToShelf(shelf, from);
            QVERIFY(copy != path);
            const SharedReading reading = readExperiment(copy);
            QVERIFY(reading->ran);
            QCOMPARE(reading->kept, reading->definition.cells());
        }
        // Removing can be undone, with the results
        const size_t all = listShelf(shelf).size();
        const fs::path away = putAway(path);
        QCOMPARE(listShelf(shelf).size(), all - 1);
        QCOMPARE(restoreToShelf(away), path);
        QVERIFY(readExperiment(path)->ran);
        // The servers that it names are known without running it
        std::string served = "{'moire_experiment': 1, 'name': 'far', "
                             "'prompts': [{'question': '?', 'model': 'https://prompt/v1 · m'}], "
                             "'settings': {'model': 'https://a/v1 · m', 'sampling': {'model': 'https://deep/v1 · m'}}, "
                             "'variants': [{'name': 'x', 'model': 'http://b/v1 · n'}, {'name': 'y', 'model': "
                             "'https://a/v1 · m'}, {'name': 'z', 'model': 'builtin:base'}, 3, {'model': 4}]}";
        std::replace(served.begin(), served.end(), '\'', '"');
        QVERIFY(experiment_files::writeText(shelf / "served.json", served));
        bool listed = false;
        for (const ShelfItem &item : listShelf(shelf))
            if (item.name == "far") {
                listed = true;
                QCOMPARE(item.servers, (std::vector<std::string>{"https://a/v1 · m", "http://b/v1 · n"}));
            } else {
                QVERIFY(item.servers.empty());
            }
        QVERIFY(listed);
        fs::remove(shelf / "served.json");
        // A file that is no experiment is listed with the reason, and opening it throws
        QVERIFY(experiment_files::writeText(shelf / "broken.json", "{"));
        const auto items = listShelf(shelf);
        const auto broken =
            std::find_if(items.begin(), items.end(), [](const ShelfItem &one) { return one.name == "broken"; });
        QVERIFY(broken != items.end() && !broken->problem.empty());
        QVERIFY(errorOf([&] { importToShelf(shelf, shelf / "broken.json"); }).contains(QLatin1String("JSON")));
        QVERIFY(errorOf([&] { importToShelf(shelf, shelf / "none.results"); }).contains(QLatin1String("no results")));
    }

    void aBundleIsKeptReadOnly()
    {
        const QTemporaryDir folder;
        const fs::path shelf = shelfIn(folder);
        const fs::path path = addToShelf(shelf, experiment_files::definition(), ".");
        experiment_files::keepResults(path, readDefinition(path));
        ResultsFile::keepNotes(ResultsFile::pathFor(path), "what I saw");
        const fs::path bundle = fs::path(folder.path().toStdString()) / "sums.moire";
        {
            const ResultsFile results(ResultsFile::pathFor(path), ResultsFile::Access::Read);
            writeBundle(bundle, results, results.notes());
        }
        const QTemporaryDir other; // of somebody else
        const fs::path copy = importToShelf(shelfIn(other), bundle);
        const SharedReading reading = readExperiment(copy);
        QVERIFY2(reading->problem.empty(), reading->problem.c_str());
        QVERIFY(reading->ran);
        QCOMPARE(reading->kept, reading->definition.cells());
        QCOMPARE(reading->notes, std::string("what I saw"));
        QCOMPARE(reading->origin["file"].get<std::string>(), std::string("sums.moire"));
        QCOMPARE(readDetails(*reading, {}).variants[1].kl.size(), size_t{8});
        // Nothing can be changed, also not in a copy of the copy
        const fs::path again = importToShelf(shelfIn(other), ResultsFile::pathFor(copy));
        for (const fs::path &one : {copy, again}) {
            const fs::path kept = ResultsFile::pathFor(one);
            QVERIFY(
                errorOf([&] { ResultsFile(kept, ResultsFile::Access::Write); }).contains(QLatin1String("read-only")));
            QVERIFY(errorOf([&] { ResultsFile::keepNotes(kept, "mine"); }).contains(QLatin1String("read-only")));
        }
        // It repeats what it was made of
        const KeptExperiment kept = openKept(bundle, Bundle::Load::Facts);
        const KeptExperiment own = openKept(path, Bundle::Load::Facts);
        const Repetition same = compareRuns(own.definition, *own.results, kept.definition, *kept.results);
        QCOMPARE(same.sameTexts, reading->definition.cells());
        // A bundle that cannot be read leaves nothing behind
        QVERIFY(experiment_files::writeText(bundle, "PK, but not for long"));
        const size_t files = static_cast<size_t>(std::distance(fs::directory_iterator(shelf), {}));
        QVERIFY(errorOf([&] { importToShelf(shelf, bundle); }).contains(QLatin1String("not a whole zip file")));
        QCOMPARE(static_cast<size_t>(std::distance(fs::directory_iterator(shelf), {})), files);
    }

    void readyExperimentsAreThere()
    {
        const auto ready = readyExperiments();
        QVERIFY(ready.size() >= 7);
        for (const ShelfItem &item : ready) {
            QVERIFY2(item.problem.empty(), item.problem.c_str());
            QVERIFY(!item.notes.empty());
        }
        const QTemporaryDir folder;
        for (const ShelfItem &item : ready)
            QVERIFY(!readDefinition(importToShelf(shelfIn(folder), item.path)).prompts.empty());
    }

    void aReadingSaysWhatItLacks()
    {
        const QTemporaryDir folder;
        const fs::path path = addToShelf(shelfIn(folder), experiment_files::definition(), ".");
        SharedReading reading = readExperiment(path);
        QVERIFY(!reading->ran && reading->problem.empty());
        QCOMPARE(reading->missing, size_t{72}); // 48 cells, 24 of them beside the baseline's
        Definition ran = experiment_files::definition();
        addControls(ran, 4);
        QCOMPARE(ran.variants.size(), size_t{3});
        experiment_files::keepResults(path, ran, 10);
        reading = readExperiment(path);
        QCOMPARE(reading->definition.variants.size(), size_t{3}); // with the control that was run
        QCOMPARE(reading->kept, size_t{30});
        QCOMPARE(reading->missing, size_t{72 - 30 + 48 - 20});
        ResultsFile::keepNotes(ResultsFile::pathFor(path), "ä note");
        QCOMPARE(readExperiment(path)->notes, std::string("ä note"));
        // A definition that was damaged meanwhile: the results still say what was run
        QVERIFY(experiment_files::writeText(path, "{\"moire_experiment\": 1"));
        reading = readExperiment(path);
        QVERIFY(reading->ran);
        QVERIFY2(reading->problem.find("JSON") != std::string::npos, reading->problem.c_str());
        // Results that are none: the definition is still shown
        QVERIFY(experiment_files::writeText(path, toJson(experiment_files::definition()).dump()));
        for (const char *ending : {"-wal", "-shm"})
            fs::remove(ResultsFile::pathFor(path).string() + ending);
        QVERIFY(experiment_files::writeText(ResultsFile::pathFor(path),
                                            "this is not a database at all, however long it is"));
        reading = readExperiment(path);
        QVERIFY(!reading->ran);
        QVERIFY(!reading->problem.empty());
        // Neither
        QVERIFY(experiment_files::writeText(path, "[]"));
        QVERIFY(!errorOf([&] { readExperiment(path); }).isEmpty());
    }

    void everyVariantCanBeTheBaseline()
    {
        const QTemporaryDir folder;
        const fs::path path = addToShelf(shelfIn(folder), experiment_files::definition(), ".");
        experiment_files::keepResults(path, readDefinition(path));
        const SharedReading reading = readExperiment(path);
        const SharedReading first = comparedWith(reading, 0);
        const SharedReading second = comparedWith(reading, 1);
        const auto right = [](const SharedReading &of) {
            for (const Difference &one : of->comparison.toBaseline)
                if (one.metric == 0)
                    return one;
            return Difference{};
        };
        QCOMPARE(right(first).variant, size_t{1});
        QCOMPARE(right(second).variant, size_t{0});
        QCOMPARE(right(first).estimate.mean, -right(second).estimate.mean);
        QCOMPARE(right(first).verdict, Verdict::Differs);
        QCOMPARE(first->comparison.values[0][0].mean, reading->comparison.values[0][0].mean); // means came before
        QVERIFY(experiment_text::conclusion(*first).contains(QStringLiteral("Differs from “as is”: “worse” (right")));
    }

    void tokensAndRoutingAreSummed()
    {
        const QTemporaryDir folder;
        const fs::path path = addToShelf(shelfIn(folder), experiment_files::definition(), ".");
        Definition ran = experiment_files::definition();
        addControls(ran, 4);
        experiment_files::keepResults(path, ran);
        const SharedReading reading = readExperiment(path);
        std::vector<double> told;
        const Details details = readDetails(*reading, {}, [&](double share) { told.push_back(share); });
        QCOMPARE(told.size(), reading->definition.prompts.size() + 1);
        QVERIFY(std::is_sorted(told.begin(), told.end()) && told.back() < 1.0);
        QCOMPARE(details.variants[1].pairs, size_t{24});
        QCOMPARE(details.variants[1].kl.size(), size_t{8});
        QVERIFY(std::abs(details.variants[1].kl[0] - 0.01) < 1e-6);
        QVERIFY(std::abs(details.variants[1].kl[7] - 0.4) < 1e-6);
        QVERIFY(details.variants[0].kl.empty());
        QVERIFY(std::abs(details.variants[0].logProbability[3] + 0.25) < 1e-6);
        const auto difference = routingDifference(reading->definition, details, 1);
        QVERIFY(difference);
        QVERIFY(difference->difference[2] > 0.2); // expert 2 of the first layer, which "worse" uses more
        QCOMPARE(difference->adjusted.size(), size_t{8});
        QCOMPARE(difference->pastNull, size_t{4}); // the layer with that expert, not the other one
        QCOMPARE(routingDifference(reading->definition, details, 2)->pastNull, size_t{0}); // the control itself
        QVERIFY(!routingDifference(reading->definition, details, 0));
        QCOMPARE(details.groups.size(), size_t{1});
        QCOMPARE(details.groups[0].size(), size_t{36}); // prompts x variants
        QVERIFY(errorOf([&] {
                    std::stop_source stop;
                    stop.request_stop();
                    (void)readDetails(*reading, stop.get_token());
                }).contains(QLatin1String("stopped")));
    }

    void aFullDiskLosesNoCell()
    {
        const QTemporaryDir folder;
        const Definition d = experiment_files::definition();
        const fs::path path = addToShelf(folder.path().toStdString(), d, ".");
        experiment_files::keepResults(path, d, 4);
        const size_t before = readExperiment(path)->kept;
        {
            ResultsFile results(ResultsFile::pathFor(path), ResultsFile::Access::Write);
            const CellName name{d.variants[0].name, d.prompts[5].id, 1, 0};
            Answer large = experiment_files::answer(0, 5, 1);
            large.text = std::string(size_t{4} << 20, 'x');
            QString said;
            {
                const test::FullDisk full(rlim_t{1} << 20);
                try {
                    results.keep(name, "key", large);
                } catch (const std::exception &error) {
                    said = QString::fromUtf8(error.what());
                }
            }
            QVERIFY(!said.isEmpty());
            results.keep(name, "key", experiment_files::answer(0, 5, 1)); // there is room again
        }
        const SharedReading reading = readExperiment(path);
        QCOMPARE(reading->problem, std::string());
        QCOMPARE(reading->kept, before + 1);
    }

    void tablesAreModels()
    {
        const QTemporaryDir folder;
        const fs::path path = addToShelf(shelfIn(folder), experiment_files::definition(), ".");
        experiment_files::keepResults(path, readDefinition(path));
        ExperimentTableModel table;
        ExperimentCellsModel cells;
        const QAbstractItemModelTester testTable(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester testCells(&cells, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SharedReading means = readExperiment(path);
        table.setReading(means);
        cells.setReading(means);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 6);
        const QModelIndex right = table.index(1, ExperimentTableModel::FirstMetric);
        QCOMPARE(right.data().toString(), QStringLiteral("33 %"));
        QVERIFY(right.data(ExperimentTableModel::DifferenceText).toString().isEmpty());
        const SharedReading compared = comparedWith(means, 0);
        table.setReading(compared);
        cells.setReading(compared);
        QCOMPARE(table.index(0, 0).data(ExperimentTableModel::Note).toString(), QStringLiteral("baseline"));
        QVERIFY2(right.data(ExperimentTableModel::DifferenceText).toString().startsWith(QStringLiteral("−67 % [−")),
                 qPrintable(right.data(ExperimentTableModel::DifferenceText).toString()));
        QVERIFY(right.data(ExperimentTableModel::Differs).toBool());
        QVERIFY(right.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("differs")));
        const QModelIndex length = table.index(1, ExperimentTableModel::FirstMetric + 1);
        QCOMPARE(length.data(ExperimentTableModel::VerdictText).toString(), QStringLiteral("no difference"));
        QCOMPARE(table.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("routing distance, nats"));
        QVERIFY(table.headerData(5, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("(routing_distance)")));
        QVERIFY(table.headerData(2, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("right (contains)")));
        for (const MetricInfo &info : metricInfos()) {
            const QString name = experiment_text::metricName(info.kind);
            QVERIFY2(!name.isEmpty() && !name.contains(u'_'), info.name);
        }
        QCOMPARE(cells.rowCount(), 24);
        QCOMPARE(cells.columnCount(), 4);
        QCOMPARE(cells.index(3, ExperimentCellsModel::Prompt).data().toString(), QStringLiteral("2: What is 1 + 1?"));
        QCOMPARE(cells.index(3, ExperimentCellsModel::FirstVariant + 1).data().toString(), QStringLiteral("0 %"));
        const auto place = cells.placeOf(3);
        QCOMPARE(place.prompt, size_t{1});
        QCOMPARE(place.seed, size_t{1});
        QCOMPARE(cells.rowOf(place), 3);
        table.setReading(nullptr);
        cells.setReading(nullptr);
        QCOMPARE(table.rowCount() + cells.rowCount(), 0);
    }

    void listsAreModels()
    {
        ExperimentListModel list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setItems({{.path = "/a.json", .name = "Sums"}, {.path = "/b.json", .name = "Verse", .problem = "bad"}},
                      {{.path = "/r.json", .name = "Ready sums"}});
        QCOMPARE(list.rowCount(), 5);
        QVERIFY(list.index(0).data(ExperimentListModel::Heading).toBool());
        QVERIFY(!(list.index(0).flags() & Qt::ItemIsSelectable));
        list.setRunning({QStringLiteral("/a.json")});
        QVERIFY(list.index(list.rowOf(QStringLiteral("/a.json"))).data(ExperimentListModel::Runs).toBool());
        list.setFilter(QStringLiteral("SUMS"));
        QCOMPARE(list.rowCount(), 4);
        list.setFilter(QStringLiteral("nothing"));
        QCOMPARE(list.rowCount(), 0);
    }

    void differencesBeginWithTheFirstWord()
    {
        const TextDifferences d = textDifferences(QStringLiteral("All but nine stay. Nine are left."),
                                                  QStringLiteral("All but nine stay. So eight are left."));
        QCOMPARE(d.common, 19);
        QCOMPARE(d.first, (TextDifferences::Ranges{{19, 4}}));
        QCOMPARE(d.second, (TextDifferences::Ranges{{19, 8}}));
        QVERIFY(textDifferences(QStringLiteral("a b"), QStringLiteral("a b")).first.empty());
        const QString longText = QStringLiteral("word ").repeated(5000);
        const TextDifferences bounded = textDifferences(QStringLiteral("x ") + longText, longText);
        QCOMPARE(bounded.first.size(), size_t{1}); // everything after the beginning
        QVERIFY(textDifferences({}, QStringLiteral("x")).second.size() == 1);
    }

    void lanesEndWhatIsReplaced()
    {
        WorkLane lane;
        int first = 0;
        int second = 0;
        int kept = 0;
        const auto failed = [](const QString &) {};
        lane.run([](const std::stop_token &) { return 1; }, [&](int value) { first = value; }, failed);
        lane.run([](const std::stop_token &) { return 2; }, [&](int value) { second = value; }, failed);
        lane.add([](const std::stop_token &) { return 3; }, [&](int value) { kept = value; }, failed);
        QTRY_VERIFY(!lane.busy());
        QCOMPARE(first, 0);
        QCOMPARE(second, 2);
        QCOMPARE(kept, 3);
    }
};

MOIRE_GUILESS_TEST(TestExperimentsKept)

} // namespace tst_experiments_kept

#include "tst_experiments_kept.moc"
