// SPDX-License-Identifier: GPL-3.0-or-later
// The Atlas page, over chats whose routes are known.
#include "analysis/npy.h"
#include "atlas/atlas_page.h"
#include "atlas/expert_view.h"
#include "atlas/fact_table.h"
#include "atlas/groups_view.h"
#include "atlas/map_view.h"
#include "atlas/picture_card.h"
#include "atlas/prompt_lists_dialog.h"
#include "atlas_chats.h"
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/notice_bar.h"
#include "desk.h"
#include "golden.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "pictures/histogram.h"
#include "qt_test.h"
#include "style/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_atlas_page {

using namespace moire;
using namespace moire::ui;

namespace {

/// The page over \p chats chats of 40 tokens; those with an odd number prefer expert 5 of layer 1.
struct AtlasDesk : Desk {
    explicit AtlasDesk(uint32_t chats)
    {
        inStore([&](Store &s) {
            for (uint32_t chat = 0; chat < chats; ++chat)
                sample::atlas::addChat(s, 40, chat, {}, chat % 2 == 1 ? std::optional(5u) : std::nullopt);
        });
        page = new AtlasPage(services, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        window.resize(1300, 850);
        window.show();
        active = QTest::qWaitForWindowActive(&window);
        rest();
    }
    ~AtlasDesk() { delete page; }
    bool rest()
    {
        return QTest::qWaitFor([&] { return !page->busy(); }, 20000);
    }
    template <class T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    void key(QWidget *widget, Qt::Key key) { QTest::keyClick(widget, key); }

    AtlasPage *page;
    bool active = false;
};

QStringList column(FactTable &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, column).data().toString();
    return texts;
}

} // namespace

class TestAtlasPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void anEmptyPageTeaches()
    {
        AtlasDesk desk(0);
        auto *empty = desk.find<widgets::EmptyState>("noAtlas");
        QVERIFY(empty->isVisible());
        QVERIFY(empty->action()->isVisible());
        QVERIFY(!desk.page->map());
    }

    void aDenseModelSaysWhatElseThereIs()
    {
        AtlasDesk desk(0);
        const QString path = QString::fromStdString(test::modelPath("llama").string());
        QSignalSpy loaded(&desk.engine, &EngineWorker::loaded);
        desk.engine.load(path, {}, {});
        QVERIFY(loaded.wait(60000));
        desk.inStore([&](Store &s) {
            GenerationInfo info = sample::info();
            info.modelPath = path;
            info.modelHash.clear();
            info.modelName = QStringLiteral("Dense");
            AskedQuestion asked = s.ask(0, {}, {}, QStringLiteral("Why?"), info);
            TokenRecord token;
            token.bytes = "So";
            AnswerBatch batch;
            batch.tokens.push_back(std::make_shared<const TokenRecord>(token));
            s.append(asked.generation, batch);
            asked.generation.state = QStringLiteral("stop");
            s.finish(asked.generation);
        });
        desk.page->refresh();
        QVERIFY(desk.rest());
        auto *empty = desk.find<widgets::EmptyState>("noAtlas");
        QVERIFY(empty->isVisible());
        const auto shown = [&] {
            QStringList texts;
            for (const QLabel *label : desk.page->findChildren<QLabel *>())
                if (label->isVisible())
                    texts << label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(shown().contains(QLatin1String("This model has no experts")), qPrintable(shown()));
        const QString all = shown();
        QVERIFY2(all.contains(QStringLiteral("Dense is dense")) && all.contains(QStringLiteral("Chat still shows")),
                 qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("0 layers")), qPrintable(all));
    }

    void theMapOfAllChats()
    {
        AtlasDesk desk(12);
        QVERIFY(desk.page->map());
        QCOMPARE(desk.text("atlasSource"), QStringLiteral("Tiny · 12 chat(s) · 480 token(s)"));
        widgets::ExpertMap &map = desk.page->mapView().map();
        QVERIFY(map.isVisible());
        QCOMPARE(map.data().layers, (std::vector<int>{1, 4}));
        QCOMPARE(map.data().experts, 8);
        QCOMPARE(map.data().values[7], 4.0F); // half of the choices, of 8 experts
        QCOMPARE(desk.find<widgets::Histogram>("atlasBalance")->tableRows(), 2);
        QCOMPARE(desk.find<widgets::Histogram>("atlasReuse")->data().null.front(), 0.25);
        QCOMPARE(desk.find<widgets::Histogram>("atlasCoupling")->tableRows(), 1);
        QCOMPARE(desk.find<widgets::CurveChart>("atlasCache")->data().curves.size(), 3u);
        QVERIFY(desk.text("atlasCoverage").startsWith(QLatin1String("coverage: 16 of 16")));
        QVERIFY(desk.text("atlasLeftOut").contains(QLatin1String("highest one chosen: 8")));
        desk.page->mapView().setMeasure(analysis::Measure::Share);
        QCOMPARE(map.data().values[7], 0.5F);
        for (const auto order : {MapView::Order::Load, MapView::Order::Similarity}) {
            desk.page->mapView().setOrder(order);
            QCOMPARE(map.data().order.size(), 16u);
        }
    }

    void answersWithAPolicyAreAChoice()
    {
        AtlasDesk desk(4);
        desk.inStore([](Store &s) {
            sample::atlas::addChat(s, 40, 9,
                                   [](GenerationInfo &info) { info.policy = QStringLiteral("{\"experts\":2}"); });
        });
        desk.page->refresh();
        QVERIFY(desk.rest());
        QVERIFY(desk.text("atlasLeftOut").contains(QLatin1String("1 answer(s) with a routing policy")));
        QCOMPARE(desk.page->map()->tokens(), 160u);
        const auto choose = [&](int which) {
            auto *scopes = desk.find<widgets::Chip>("atlasScope")->findChild<QMenu *>();
            emit scopes->aboutToShow();
            auto *policies = scopes->findChild<QMenu *>();
            policies->actions().at(which)->trigger();
            return desk.rest();
        };
        QVERIFY(choose(1));
        QCOMPARE(desk.page->map()->tokens(), 40u);
        QVERIFY(desk.text("atlasLeftOut").contains(QLatin1String("without a routing policy left out")));
        QVERIFY(desk.find<widgets::Chip>("atlasScope")->text().contains(QLatin1String("only with policies")));
        QVERIFY(choose(2));
        QCOMPARE(desk.page->map()->tokens(), 200u);
        QVERIFY(desk.text("atlasLeftOut").contains(QLatin1String("are counted")));
        QVERIFY(choose(0));
        QCOMPARE(desk.page->map()->tokens(), 160u);
    }

    void notesOfCardsAreWhole()
    {
        AtlasDesk desk(4);
        for (const int width : {1024, 1440}) {
            desk.window.resize(width, 700);
            QTest::qWait(20);
            for (const PictureCard *card : desk.page->findChildren<PictureCard *>())
                for (const QLabel *label : card->findChildren<QLabel *>())
                    if (label->isVisible() && !label->wordWrap())
                        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }

    void oneExpertByKeys()
    {
        AtlasDesk desk(20);
        widgets::ExpertMap &map = desk.page->mapView().map();
        map.setFocus();
        desk.key(&map, Qt::Key_Home); // the first cell: layer 1, expert 0
        QTRY_VERIFY(map.selected() && !desk.page->busy());
        QCOMPARE(*map.selected(), (widgets::ExpertCell{1, 0}));
        QCOMPARE(desk.text("expertTitle"), QStringLiteral("Layer 1, expert 0"));
        QVERIFY2(desk.text("expertFacts").contains(u'['), qPrintable(desk.text("expertFacts"))); // an interval
        auto &typical = *desk.find<FactTable>("typicalTokens");
        QVERIFY(column(typical, 0).contains(QStringLiteral("“w3 ”")));
        const ValueTable &data = desk.page->expertView().typicalTokens();
        QVERIFY(std::any_of(data.rows.begin(), data.rows.end(), [](const auto &row) {
            return row[0].toUInt() == 3 && row[1].toString() == QLatin1String("w3 ") && row[2].toDouble() > 1;
        }));
        QVERIFY(widgets::tableCsv(data).startsWith("token,text,lift,low,high,N,q,replicates\r\n"));
        QCOMPARE(desk.page->expertView().partners().tableValue(0, 0).toInt(), 7);
        QVERIFY(desk.text("typicalNote").contains(QLatin1String("Benjamini")));
        // Every section can be saved, as a picture too.
        const ValueTable &places = desk.page->expertView().contexts();
        QVERIFY(!places.rows.empty() && places.rows.back()[0].toString() == QLatin1String("random"));
        QVERIFY(widgets::tableCsv(places).startsWith("chosen as,gate,before,token,after\r\n"));
        int pictures = 0;
        for (const QToolButton *button : desk.page->expertView().findChildren<QToolButton *>())
            pictures += button->menu() && button->menu()->actions().size() == 4;
        QCOMPARE(pictures, 4); // tokens, places, gates, partners
        auto &partners = *desk.find<FactTable>("partners");
        QCOMPARE(column(partners, 0).first(), QStringLiteral("1.7"));
        QVERIFY(desk.find<widgets::Histogram>("expertGates")->tableRows() > 0);
        partners.setFocus();
        partners.setCurrentIndex(partners.model()->index(0, 0));
        desk.key(&partners, Qt::Key_Return);
        QCOMPARE(desk.text("expertTitle"), QStringLiteral("Layer 1, expert 7"));
        const QAbstractItemModelTester tester(typical.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.page->selectCell({});
        QVERIFY(desk.find<widgets::EmptyState>("noExpert")->isVisible());
    }

    void buttonsNeedSomebodyWhoListens()
    {
        AtlasDesk desk(2);
        desk.page->selectExpert(LayerIndex(4), ExpertIndex(3));
        const auto buttons = desk.page->expertView().findChildren<QPushButton *>();
        const auto off =
            std::find_if(buttons.begin(), buttons.end(), [](auto *one) { return one->text() == QLatin1String("Off"); });
        QVERIFY(off != buttons.end() && !(*off)->isEnabled());
        ExpertRequests requests;
        connect(desk.page, &AtlasPage::expertsRequested, desk.page,
                [&](const ExpertRequests &asked) { requests = asked; });
        QVERIFY((*off)->isEnabled());
        (*off)->click();
        QCOMPARE(requests, (ExpertRequests{{ExpertRequest::Kind::Off, LayerIndex(4), ExpertIndex(3)}}));
        desk.page->disconnect(SIGNAL(expertsRequested(moire::ui::ExpertRequests)));
        QVERIFY(!(*off)->isEnabled());
    }

    void twoGroups()
    {
        AtlasDesk desk(24);
        QVERIFY(desk.active);
        desk.page->showView(AtlasPage::View::Groups);
        GroupsView &groups = desk.page->groupsView();
        QVERIFY(groups.isVisible());
        auto &chats = *desk.find<FactTable>("groupChats");
        const QAbstractItemModelTester tester(chats.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(chats.model()->rowCount(), 24);
        QVERIFY(!desk.find<QPushButton>("compareGroups")->isEnabled());
        chats.setFocus();
        chats.setCurrentIndex(chats.model()->index(0, 0));
        desk.key(&chats, Qt::Key_A);
        desk.key(&chats, Qt::Key_Down);
        desk.key(&chats, Qt::Key_B);
        QCOMPARE(groups.groupOf(1), GroupsView::Group::A);
        QCOMPARE(groups.groupOf(2), GroupsView::Group::B);
        std::vector<qint64> even;
        std::vector<qint64> odd;
        for (const atlas::Chat &chat : desk.page->map()->chats)
            (chat.id % 2 == 1 ? even : odd).push_back(chat.id); // chat number 0 has the id 1
        groups.setGroup(even, GroupsView::Group::A);
        groups.setGroup(odd, GroupsView::Group::B);
        QCOMPARE(desk.text("groupCounts"), QStringLiteral("A: 12 · B: 12"));
        desk.find<QPushButton>("compareGroups")->click();
        QVERIFY(desk.rest());
        auto &cells = *desk.find<FactTable>("groupCells");
        QVERIFY2(cells.model()->rowCount() > 0, qPrintable(groups.verdict()));
        const auto row = column(cells, 0).indexOf(QStringLiteral("1.5"));
        QVERIFY(row >= 0);
        QVERIFY(QLocale().toDouble(column(cells, 3)[row]) > 1.0); // B uses it more than twice as often
        QVERIFY(!groups.verdict().startsWith(u'0'));
        const ValueTable &tested = groups.tested();
        QVERIFY(tested.tableRows() >= cells.model()->rowCount());
        QVERIFY(std::any_of(tested.rows.begin(), tested.rows.end(), [](const auto &one) {
            return one[0].toInt() == 1 && one[1].toInt() == 5 && one[4].toDouble() > 1 && one[9].toInt() == 1;
        }));
        QVERIFY(groups.verdict().contains(QLatin1String("whole chats")));
        auto *policy = desk.find<QPushButton>("groupPolicy");
        QVERIFY(!policy->isEnabled());
        connect(desk.page, &AtlasPage::expertsRequested, desk.page, [] {});
        QVERIFY(policy->isEnabled());
        // Another grouping takes the result away
        groups.setGroup({1}, GroupsView::Group::None);
        QCOMPARE(cells.model()->rowCount(), 0);
    }

    void twoListsOfPrompts()
    {
        AtlasDesk desk(0);
        QVERIFY(desk.find<widgets::EmptyState>("noAtlas")->isVisible());
        desk.actions.find(QStringLiteral("comparePrompts"))->trigger();
        PromptListsDialog &dialog = desk.page->promptLists();
        QVERIFY(dialog.isVisible());
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("readPrompts"));
        auto *notice = dialog.findChild<widgets::NoticeBar *>();
        const auto said = [&](const char *label) { return dialog.findChild<QLabel *>(QLatin1String(label))->text(); };
        dialog.takeFile(0, QStringLiteral("resources/experiments/verse.jsonl"));
        QCOMPARE(said("promptCountA"), QStringLiteral("24 prompt(s)"));
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(QStringLiteral("promptsB")),
                         QStringLiteral("What is 2 + 2?"));
        QTRY_COMPARE(said("promptCountB"), QStringLiteral("1 prompt(s)"));
        QVERIFY(!start->isEnabled());
        QVERIFY(said("promptState").contains(QLatin1String("Open a model")));
        QVERIFY(desk.openModel());
        QTRY_VERIFY(start->isEnabled());
        // A file that is no list changes nothing
        dialog.takeFile(1, QStringLiteral("resources/model/moire-tiny-zero.gguf"));
        QVERIFY(notice->sentence().contains(QLatin1String("moire-tiny-zero")));
        QCOMPARE(said("promptCountB"), QStringLiteral("1 prompt(s)"));
        dialog.setText(1, QStringLiteral("{\"prompt\": \"one\"}\nnot JSON"));
        QVERIFY2(said("promptCountB").contains(QLatin1String("line 2")), qPrintable(said("promptCountB")));
        QVERIFY(!start->isEnabled());
        dialog.takeFile(1, QStringLiteral("resources/experiments/arithmetic.jsonl"));
        start->click();
        QVERIFY(dialog.reading());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60000);
        QVERIFY(desk.rest());
        QVERIFY(desk.page->map()->prompts());
        QVERIFY2(desk.text("atlasSource").startsWith(QStringLiteral("verse and arithmetic · 48 prompt(s)")),
                 qPrintable(desk.text("atlasSource")));
        GroupsView &groups = desk.page->groupsView();
        QVERIFY(groups.isVisible());
        QCOMPARE(desk.text("groupCounts"), QStringLiteral("A: 24 · B: 24"));
        QVERIFY2(groups.verdict().contains(QLatin1String("whole prompts")), qPrintable(groups.verdict()));
        QVERIFY(desk.find<FactTable>("groupCells")->model()->rowCount() > 0);
        connect(desk.page, &AtlasPage::expertsRequested, desk.page, [] {});
        QVERIFY(desk.find<QPushButton>("groupPolicy")->isEnabled()); // the model is this program's
        // Words and places of an expert are known
        desk.page->selectCell(analysis::Cell{0, 0});
        QVERIFY(desk.rest());
        QVERIFY(!column(*desk.find<FactTable>("typicalTokens"), 0).join(u' ').contains(QLatin1String("token ")));
    }

    void listsOfPromptsCanBeCancelled()
    {
        AtlasDesk desk(0);
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(20));
        PromptListsDialog &dialog = desk.page->promptLists();
        dialog.show();
        dialog.takeFile(0, QStringLiteral("resources/experiments/verse.jsonl"));
        dialog.takeFile(1, QStringLiteral("resources/experiments/units.jsonl"));
        dialog.start();
        QVERIFY(dialog.reading());
        auto *cancel = dialog.findChild<QPushButton *>(QStringLiteral("cancelPrompts"));
        cancel->click();
        QTRY_VERIFY(!dialog.reading());
        QVERIFY(dialog.isVisible()); // the texts are still there
        QVERIFY(dialog.findChild<widgets::NoticeBar *>()->sentence().contains(QLatin1String("cancelled")));
        QVERIFY(!desk.page->map());
        cancel->click();
        QVERIFY(!dialog.isVisible());
    }

    void importedRoutingSaysWhatIsMissing()
    {
        AtlasDesk desk(3);
        const QString path = desk.folder.filePath(QStringLiteral("routing.npy"));
        const auto write = [&](const std::string &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) > 0;
        };
        analysis::IdArray array{{20, 2, 2}, {}};
        for (int32_t i = 0; i < 80; ++i)
            array.values.push_back(i % 4);
        QVERIFY(write(analysis::writeNpy(array)));
        desk.page->importFile(path);
        QVERIFY(desk.rest());
        QVERIFY(desk.page->map()->imported);
        QCOMPARE(desk.text("atlasSource"), QStringLiteral("routing.npy · imported · 1 sequence(s) · 20 token(s)"));
        QVERIFY(desk.text("atlasLeftOut").contains(QLatin1String("gate weights")));
        desk.page->selectCell(analysis::Cell{0, 1});
        QVERIFY(desk.rest());
        QVERIFY(desk.text("typicalNote").contains(QLatin1String("token ids")));
        // What cannot be read is said, and what was shown stays
        const atlas::SharedMap before = desk.page->map();
        QVERIFY(write("not routing at all"));
        desk.page->importFile(path);
        QVERIFY(desk.rest());
        auto *notice = desk.find<widgets::NoticeBar>("atlasNotice");
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(QLatin1String("routing.npy")), qPrintable(notice->sentence()));
        QCOMPARE(desk.page->map(), before);
        // Export, and back to the database
        const QString copy = desk.folder.filePath(QStringLiteral("copy.csv"));
        desk.page->exportRouting(atlas::RoutingFormat::Csv, copy);
        QVERIFY(desk.rest());
        QVERIFY(QFile::exists(copy));
        const auto exports = desk.find<QMenu>("atlasExport")->actions();
        const auto possible = [&] {
            return static_cast<qsizetype>(
                std::count_if(exports.begin(), exports.end(), [](QAction *one) { return one->isEnabled(); }));
        };
        QCOMPARE(possible(), exports.size());
        // Of sums alone only the counts are known
        QVERIFY(write("1,0\n1,3\n2,1\n"));
        desk.page->importFile(path);
        QVERIFY(desk.rest());
        QCOMPARE(possible(), qsizetype{1});
        const QString counts = desk.folder.filePath(QStringLiteral("counts.gguf"));
        desk.page->exportRouting(atlas::RoutingFormat::Csv, counts);
        desk.page->exportRouting(atlas::RoutingFormat::Counts, counts);
        QVERIFY(desk.rest());
        QVERIFY(QFile::exists(counts));
        desk.page->showModel(sample::info().modelHash);
        QVERIFY(desk.rest());
        QVERIFY(!desk.page->map()->imported);
        QCOMPARE(desk.page->map()->tokens(), 120u);
    }

    void everyPictureIsATableAndAFile()
    {
        AtlasDesk desk(8);
        desk.page->selectCell(analysis::Cell{0, 0});
        QVERIFY(desk.rest());
        const auto pictures = desk.page->findChildren<widgets::Picture *>();
        QCOMPARE(pictures.size(), 7); // map, four cards, gates, differences
        for (widgets::Picture *picture : pictures) {
            QVERIFY(!picture->accessibleName().isEmpty());
            QVERIFY(picture->focusPolicy() & Qt::TabFocus);
            QVERIFY(picture->objectName() == QLatin1String("groupMap") || picture->tableRows() > 0);
        }
    }
};

MOIRE_TEST(TestAtlasPage)

} // namespace tst_atlas_page

#include "tst_atlas_page.moc"
