// SPDX-License-Identifier: GPL-3.0-or-later
// The page of experiments: made-up results on it, a run of the built-in model, and the way from a chat and back.
#include "atlas/fact_table.h"
#include "controls/chip.h"
#include "controls/segmented_control.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/prompt_card.h"
#include "experiments/compare_dialog.h"
#include "experiments/experiment_list.h"
#include "experiments/variants_table.h"
#include "experiments_desk.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tst_experiments_page {

using namespace moire;
using namespace moire::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patience = patienceMs;

using PageDesk = ExperimentsDesk;

} // namespace

class TestExperimentsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void readyExperimentsAreCards()
    {
        PageDesk desk;
        const auto cards = desk.page->findChildren<PromptCard *>();
        QVERIFY(cards.size() >= 3);
        QTRY_VERIFY(cards[0]->isVisible());
        QVERIFY(!desk.find<QPushButton>("runExperiment")->isVisible());
        QTest::mouseClick(cards[0], Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading(), patience);
        QVERIFY(desk.rest());
        QVERIFY(!cards[0]->isVisible());
        QVERIFY(desk.find<QPushButton>("runExperiment")->isVisible());
        QCOMPARE(desk.page->list().items().kept().size(), size_t{1}); // a copy, which may be run
        QVERIFY(fs::exists(desk.page->reading()->path));
    }

    void figuresAndSentences()
    {
        PageDesk desk;
        desk.show();
        QVERIFY(desk.page->reading()->compared);
        QCOMPARE(desk.text("experimentTitle"), QStringLiteral("Sums"));
        auto *table = desk.find<VariantsTable>("variantsTable");
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY2(desk.text("experimentConclusion").contains(QStringLiteral("“worse” (right")),
                 qPrintable(desk.text("experimentConclusion")));
        QVERIFY(!desk.find<QPushButton>("runExperiment")->isVisible()); // nothing is missing
        // Sorting by a metric, and back to the order of the definition
        table->sortByColumn(ExperimentTableModel::FirstMetric, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("as is"));
        table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("as is"));
        // Another baseline
        desk.page->setBaseline(1);
        QVERIFY(desk.rest());
        QVERIFY(desk.text("experimentConclusion").contains(QStringLiteral("Differs from “worse”")));
        QCOMPARE(desk.find<widgets::Chip>("baselineChip")->text(), QStringLiteral("worse"));
        // Routing, by token, and the group of the prompt
        QCOMPARE(desk.find<widgets::ExpertMap>("routingDifference")->data().experts, 4);
        QVERIFY(desk.text("routingNull").contains(QLatin1String("past the seed null")));
        QCOMPARE(desk.find<widgets::CurveChart>("alongTokens")->data().curves.size(), size_t{2});
        QCOMPARE(desk.find<FactTable>("groupAnswers")->model()->rowCount(), 2);
        QVERIFY(desk.text("groupText").contains(QLatin1String("teaches nothing"))); // both answers are right
    }

    void columnsFitTheirContents()
    {
        PageDesk desk;
        desk.window.resize(1440, 900);
        desk.show();
        auto *table = desk.find<VariantsTable>("variantsTable");
        QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("KL, nats/token"));
        int all = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QHeaderView &head = *table->horizontalHeader();
            int needed = head.sectionSizeHint(column);
            for (int row = 0; row < table->model()->rowCount(); ++row)
                needed = std::max(needed, table->sizeHintForIndex(table->model()->index(row, column)).width());
            QVERIFY(table->columnWidth(column) >= needed); // nothing is cut
            if (column != ExperimentTableModel::Variant)
                QVERIFY(table->columnWidth(column) <= needed + 2);
            all += table->columnWidth(column);
        }
        QVERIFY2(all <= table->viewport()->width(), qPrintable(QString::number(all)));
        QVERIFY(table->rowHeight(0) >=
                table->sizeHintForIndex(table->model()->index(1, ExperimentTableModel::FirstMetric)).height());
    }

    void routingHasATabOfItsOwn()
    {
        PageDesk desk;
        desk.show();
        desk.page->showView(ExperimentsPage::View::Routing);
        auto *map = desk.find<widgets::ExpertMap>("routingMap");
        auto *experts = desk.find<FactTable>("routingExperts");
        QVERIFY(map->isVisible() && experts->isVisible());
        QVERIFY(!desk.page->answers().isVisible());
        QCOMPARE(map->data().values.size(), size_t{8});
        QVERIFY(desk.text("routingMapNull").contains(QLatin1String("past the seed null")));
        // "worse" uses expert 2 of layer 1 far more often: it is the first, and a row takes its cell
        QCOMPARE(experts->model()->rowCount(), 8);
        QCOMPARE(experts->model()->index(0, 0).data().toString(), QStringLiteral("1.2"));
        QVERIFY(experts->model()->index(0, 1).data().toString().startsWith(u'+'));
        experts->setCurrentIndex(experts->model()->index(0, 0));
        QVERIFY(map->selected() && map->selected()->layer == 1 && map->selected()->expert == 2);
        emit map->cellSelected(3, 1);
        QCOMPARE(experts->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("3.1"));
    }

    void groupsHaveATabOfTheirOwn()
    {
        PageDesk desk;
        experiments::Json json = toJson(experiment_files::definition());
        json["metrics"].push_back({{"metric", "regex"}, {"name", "asked"}, {"pattern", "as asked|nil"}});
        json["rewards"] = {"right", "asked"};
        experiments::Definition d = experiments::parseDefinition(json.dump(), ".", "sample");
        desk.path = addToShelf(desk.shelf(), d, ".");
        addControls(d, 4);
        experiment_files::keepResults(desk.path, d);
        {
            // One of the two answers to the second prompt is right, by one reward and not by the other.
            experiments::ResultsFile results(experiments::ResultsFile::pathFor(desk.path),
                                             experiments::ResultsFile::Access::Write);
            experiments::Answer right = experiment_files::answer(1, 0, 1);
            right.text = "2 or so.";
            right.tokens = 4;
            results.keep({"worse", d.prompts[1].id, 1, 0}, "key", right);
        }
        desk.page->open(QString::fromStdString(desk.path.string()));
        QVERIFY(desk.rest());
        desk.page->showView(ExperimentsPage::View::Groups);
        QVERIFY(desk.rest());
        auto *variants = desk.find<FactTable>("groupVariants");
        QVERIFY(variants->isVisible());
        QCOMPARE(variants->model()->rowCount(), 6); // three variants, two rewards
        QCOMPARE(variants->model()->index(0, 4).data().toString(), QStringLiteral("12 of 12")); // all right
        QCOMPARE(variants->model()->index(2, 4).data().toString(), QStringLiteral("11 of 12"));
        QVERIFY2(desk.text("groupsTurned").contains(QLatin1String("1 of 1 pair")),
                 qPrintable(desk.text("groupsTurned")));
        auto *rewards = desk.find<widgets::CurveChart>("rewardByGroup");
        auto *lengths = desk.find<widgets::CurveChart>("lengthByGroup");
        QCOMPARE(rewards->data().curves.size(), size_t{3});
        QCOMPARE(rewards->data().curves[0].name, QStringLiteral("worse")); // the one taken in the table
        QCOMPARE(rewards->data().curves[0].y[1], 0.5);
        QCOMPARE(rewards->data().curves[0].high[1], 1.0);
        QCOMPARE(lengths->data().curves[0].y[1], 6.0);
        QCOMPARE(rewards->tableRows(), 36); // what screen readers read
        // A point takes the prompt, and the group below follows
        emit rewards->pointSelected(0, 1);
        auto *answers = desk.find<FactTable>("groupsAnswers");
        QTRY_COMPARE(answers->model()->rowCount(), 2);
        QCOMPARE(answers->model()->index(0, 1).data().toString(), QStringLiteral("+1.00"));
        QCOMPARE(answers->model()->index(0, 2).data().toString(), QStringLiteral("−1.00"));
        QCOMPARE(answers->model()->index(0, 3).data().toString(), QStringLiteral("1 → 2"));
        QVERIFY(!answers->isColumnHidden(3));
        QCOMPARE(*lengths->selected(), (std::pair(0, 1)));
        // Experts of better answers: a map and its table
        QVERIFY(desk.rest());
        // The baseline's answers were all right, so no token weighs anything, wherever the policy went
        auto *weights = desk.find<widgets::CurveChart>("weightByToken");
        QCOMPARE(weights->data().curves.size(), size_t{2});
        QCOMPARE(weights->data().curves[0].y.size(), size_t{8});
        QCOMPARE(weights->data().curves[1].y[7], 0.0);
        QVERIFY2(desk.text("clippedTokens").contains(QLatin1String("0 of 8 token")),
                 qPrintable(desk.text("clippedTokens")));
        QCOMPARE(desk.find<widgets::ExpertMap>("advantageMap")->data().values.size(), size_t{8});
        QCOMPARE(desk.find<FactTable>("advantageExperts")->model()->rowCount(), 8);
        QVERIFY(desk.text("advantageMapNull").contains(QLatin1String("past the null")));
        // The same reward on both sides: nothing is beside it
        desk.find<widgets::SegmentedControl>("groupsBeside")->setCurrentIndex(0);
        QVERIFY(desk.rest());
        QVERIFY(answers->isColumnHidden(3));
        QCOMPARE(variants->model()->rowCount(), 3);
        QVERIFY(desk.text("groupsTurned").isEmpty());
        // Its answer by key
        emit answers->activated(answers->model()->index(1, 0));
        QVERIFY(desk.rest());
        QVERIFY(desk.page->answers().isVisible());
        QVERIFY(desk.text("cellPlace").contains(QLatin1String("seed 2")));
    }

    void notesAreKept()
    {
        PageDesk desk;
        desk.show();
        desk.page->showView(ExperimentsPage::View::Notes);
        auto *notes = desk.find<QPlainTextEdit>("experimentNotes");
        QVERIFY(notes->isVisible());
        QTest::keyClicks(notes, QStringLiteral("It fails at carries."));
        QTRY_COMPARE(experiments::readExperiment(desk.path)->notes, std::string("It fails at carries."));
        desk.page->open({});
        desk.page->open(QString::fromStdString(desk.path.string()));
        QVERIFY(desk.rest());
        QCOMPARE(notes->toPlainText(), QStringLiteral("It fails at carries."));
    }

    void badFilesAreSentences()
    {
        PageDesk desk;
        desk.show();
        const auto broken = fs::path(desk.folder.path().toStdString()) / "broken.json";
        QVERIFY(experiment_files::writeText(broken, R"({"moire_experiment": 1, "prompts": ["a"], "sedes": 3})"));
        desk.page->importFile(QString::fromStdString(broken.string()));
        QVERIFY(desk.rest());
        QVERIFY2(desk.notice().contains(QLatin1String("sedes")), qPrintable(desk.notice()));
        QVERIFY(desk.page->reading()); // what was shown stays
        // The results of the shown one are damaged: its definition is still there
        desk.page->open({});
        for (const char *ending : {"-wal", "-shm"})
            fs::remove(experiments::ResultsFile::pathFor(desk.path).string() + ending);
        QVERIFY(experiment_files::writeText(experiments::ResultsFile::pathFor(desk.path),
                                            "not a database, whatever it says"));
        desk.page->open(QString::fromStdString(desk.path.string()));
        QVERIFY(desk.rest());
        QVERIFY(!desk.notice().isEmpty());
        QCOMPARE(desk.find<VariantsTable>("variantsTable")->model()->rowCount(), 2);
        // Removing can be undone
        desk.page->remove(QString::fromStdString(desk.path.string()));
        QVERIFY(desk.rest());
        QVERIFY(!fs::exists(desk.path));
        auto *undo = desk.find<widgets::NoticeBar>("experimentNotice")->findChild<QPushButton *>();
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(desk.rest());
        QVERIFY(fs::exists(desk.path));
    }

    void resultsAreSaved()
    {
        PageDesk desk;
        desk.show();
        for (const char *ending :
             {"moire", "html", "pdf", "npz", "tokens.csv", "csv", "npy", "json", "jsonl", "results"}) {
            const QString to = desk.folder.filePath(QStringLiteral("out.") + QLatin1String(ending));
            desk.page->save(to);
            QVERIFY(desk.rest());
            QVERIFY2(QFileInfo(to).size() > 100, ending);
        }
        QVERIFY(desk.notice().contains(QLatin1String("out.results")));
        desk.page->importFile(desk.folder.filePath(QStringLiteral("out.results")));
        QVERIFY(desk.rest());
        QVERIFY(desk.page->reading()->path != desk.path && desk.page->reading()->ran);
    }

    void aRunFillsThePage()
    {
        PageDesk desk;
        experiments::Definition d = experiment_files::definition(2, 1);
        for (experiments::Variant &variant : d.variants)
            variant.options.maxTokens = 5;
        desk.page->add(d);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading(), patience);
        QVERIFY(desk.rest());
        auto *run = desk.find<QPushButton>("runExperiment");
        QVERIFY(run->isVisible());
        QVERIFY2(desk.text("experimentConclusion").contains(QLatin1String("of memory")), // before it starts
                 qPrintable(desk.text("experimentConclusion")));
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(desk.find<QPushButton>("pauseExperiment")->isVisible());
        QCOMPARE(desk.text("experimentProgress"), QStringLiteral("waits until a model is open"));
        QVERIFY(desk.openModel());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page->runs().find(desk.page->path()), patience);
        QVERIFY(desk.rest());
        QVERIFY(desk.page->reading()->ran);
        QCOMPARE(desk.page->reading()->missing, size_t{0});
        QVERIFY(!run->isVisible());
        QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
        QVERIFY(!desk.cards()[0]->isEmpty());
    }

    void fromAChatAndBack()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.window.openModel(QString::fromStdString(builtinModelPath()));
        QVERIFY(loaded.wait(patience));
        Conversation &conversation = program.window.chat().conversationPage().conversation();
        GenerationOptions options;
        options.maxTokens = 4;
        QVERIFY(conversation.ask(QStringLiteral("What is 17 + 25?"), {}, options));
        QTRY_VERIFY_WITH_TIMEOUT(conversation.state() == Conversation::State::Ready, patience);
        const qint64 chat = conversation.session();
        program.command("compareMessage")->trigger();
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = program.window.findChild<CompareDialog *>(QStringLiteral("compareDialog"))));
        QVERIFY(dialog->findChildren<QCheckBox *>().size() >= 4);
        const experiments::Definition d = dialog->definition();
        QCOMPARE(d.prompts.front().messages.size(), size_t{1});
        QCOMPARE(d.variants.size(), size_t{2});
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("makeExperiment")), Qt::LeftButton);
        QCOMPARE(program.window.page(), MainWindow::Page::Experiments);
        ExperimentsPage &page = program.window.experiments();
        QTRY_VERIFY_WITH_TIMEOUT(page.reading() && !page.busy(), patience);
        // Back: an answer becomes a chat
        emit page.chatRequested(d.prompts.front(), d.variants.front(), experiment_files::answer(0, 1, 1));
        QTRY_COMPARE_WITH_TIMEOUT(program.window.page(), MainWindow::Page::Chat, patience);
        QTRY_VERIFY(conversation.session() != chat && conversation.path().size() == 2);
    }
};

MOIRE_TEST(TestExperimentsPage)

} // namespace tst_experiments_page

#include "tst_experiments_page.moc"
