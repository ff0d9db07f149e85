// SPDX-License-Identifier: GPL-3.0-or-later
// The page of experiments: made-up results on it, a run of the built-in model, and the way from a chat and back.
#include "atlas/fact_table.h"
#include "controls/chip.h"
#include "controls/notice_bar.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/prompt_card.h"
#include "desk.h"
#include "experiment_files.h"
#include "experiments/answer_card.h"
#include "experiments/answers_view.h"
#include "experiments/cells_table.h"
#include "experiments/compare_dialog.h"
#include "experiments/definition_editor.h"
#include "experiments/experiment_list.h"
#include "experiments/experiments_page.h"
#include "experiments/variants_table.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_experiments_page {

using namespace moire;
using namespace moire::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;

struct PageDesk : Desk {
    PageDesk()
    {
        page = new ExperimentsPage(services, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        window.resize(1300, 850);
        window.show();
        active = QTest::qWaitForWindowActive(&window);
        rest();
    }
    ~PageDesk() { delete page; }
    bool rest()
    {
        return QTest::qWaitFor([&] { return !page->busy(); }, patience);
    }
    fs::path shelf() const { return ExperimentsPage::folderOf(services).toStdString(); }
    /// Keeps an experiment with made-up results, and shows it.
    void show(size_t cells = SIZE_MAX)
    {
        path = addToShelf(shelf(), experiment_files::definition(), ".");
        experiments::Definition ran = experiment_files::definition();
        addControls(ran, 4);
        experiment_files::keepResults(path, ran, cells);
        page->refresh();
        page->open(QString::fromStdString(path.string()));
        rest();
    }
    template <class T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QList<AnswerCard *> cards() { return page->findChildren<AnswerCard *>(); }
    QString cardText(int card, const char *label)
    {
        return cards()[card]->findChild<QLabel *>(QLatin1String(label))->text();
    }
    QString notice() { return find<widgets::NoticeBar>("experimentNotice")->sentence(); }

    ExperimentsPage *page;
    fs::path path;
    bool active = false;
};

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

    void answersBesideEachOther()
    {
        PageDesk desk;
        QVERIFY(desk.active);
        desk.show();
        QCOMPARE(desk.cards().size(), 2);
        QCOMPARE(desk.cardText(0, "answerVariant"), QStringLiteral("as is"));
        QCOMPARE(desk.cardText(1, "answerVariant"), QStringLiteral("worse"));
        QVERIFY(desk.cardText(1, "answerNote").contains(QLatin1String("token 5")));
        QVERIFY(desk.cardText(0, "answerVerdict").startsWith(QStringLiteral("✓ right")));
        // By key to a cell where they differ, through the table of cells
        desk.page->showView(ExperimentsPage::View::Answers);
        auto *cells = desk.find<CellsTable>("cellsTable");
        QVERIFY(cells->isVisible());
        cells->setFocus();
        cells->setCurrentIndex(cells->model()->index(0, ExperimentCellsModel::FirstVariant + 1));
        QTest::keyClick(cells, Qt::Key_Down);
        QTest::keyClick(cells, Qt::Key_Down);
        QVERIFY(desk.rest());
        QVERIFY(desk.text("cellPlace").startsWith(QLatin1String("Prompt 2 of 12")));
        QVERIFY(desk.cardText(1, "answerVerdict").contains(QLatin1String("wanted: 2")));
        auto *second = desk.cards()[1]->findChild<QTextEdit *>(QStringLiteral("answerText"));
        QVERIFY(!second->extraSelections().isEmpty());
        QCOMPARE(second->extraSelections().first().cursor.selectedText(), QStringLiteral("nil or so."));
        // The next one by the button
        QTest::mouseClick(desk.find<QToolButton>("nextCell"), Qt::LeftButton);
        QVERIFY(desk.rest());
        QVERIFY(desk.text("cellPlace").contains(QLatin1String("seed 2")));
        // Three beside each other
        auto *menu = desk.find<widgets::Chip>("shownVariants")->findChild<QMenu *>();
        emit menu->aboutToShow();
        menu->actions().at(2)->trigger();
        QVERIFY(desk.rest());
        QCOMPARE(desk.cards().size(), 3);
    }

    void anExperimentIsTypedAndGrows()
    {
        PageDesk desk;
        const auto retype = [](QLineEdit *line, const QString &text) {
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        desk.page->edit();
        auto *editor = desk.page->findChild<DefinitionEditor *>(QStringLiteral("definitionEditor"));
        QVERIFY(editor);
        auto *make = editor->findChild<QPushButton *>(QStringLiteral("makeDefinition"));
        QVERIFY(!make->isEnabled());
        QVERIFY(editor->findChild<QLabel *>(QStringLiteral("problemPrompts"))
                    ->text()
                    .contains(QLatin1String("no prompts")));
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(QStringLiteral("editorPrompts")),
                         QStringLiteral("What is 1 + 1?"));
        QVERIFY(make->isEnabled());
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("editorAddVariant")), Qt::LeftButton);
        auto *temperature = editor->findChild<QLineEdit *>(QStringLiteral("variant_temperature"));
        retype(temperature, QStringLiteral("warm"));
        QVERIFY(!make->isEnabled());
        auto *problem = editor->findChild<QLabel *>(QStringLiteral("problem_temperature"));
        QVERIFY2(problem->text().contains(QLatin1String("must be a number")), qPrintable(problem->text()));
        retype(temperature, QStringLiteral("1.2"));
        QVERIFY(make->isEnabled());
        QVERIFY(problem->text().isEmpty());
        auto *size = editor->findChild<QLabel *>(QStringLiteral("editorSize"));
        QVERIFY2(size->text().contains(QLatin1String("6 cell")), qPrintable(size->text()));
        QTRY_VERIFY_WITH_TIMEOUT(size->text().contains(QLatin1String("of memory")), patience);
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading(), patience);
        QVERIFY(desk.rest());
        QCOMPARE(desk.page->reading()->definition.variants.size(), size_t{2});
        QCOMPARE(desk.page->reading()->definition.variants[1].sampling.temperature.value_or(0), 1.2F);
        // One more, later
        desk.page->addVariant();
        auto *dialog = desk.page->findChild<VariantDialog *>(QStringLiteral("variantDialog"));
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addVariantToExperiment"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("variant_name"));
        retype(name, QStringLiteral("as is"));
        QVERIFY(!add->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("problem_name"))
                    ->text()
                    .contains(QLatin1String("two variants")));
        retype(name, QStringLiteral("brief"));
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading()->definition.variants.size() == 3, patience);
        QCOMPARE(desk.page->reading()->definition.variants[2].name, std::string("brief"));
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
        QVERIFY(!desk.cards()[0]->text().isEmpty());
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
