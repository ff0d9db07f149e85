// SPDX-License-Identifier: GPL-3.0-or-later
// What the instruments say and save: exports, branches, orders, spikes, near ties, energy, and what stops an answer.
#include "controls/chip.h"
#include "controls/segmented_control.h"
#include "instruments/cost_panel.h"
#include "instruments/energy_watch.h"
#include "instruments/health_panel.h"
#include "instruments/reading_grid.h"
#include "instruments/reasoning_panel.h"
#include "instruments_desk.h"
#include "pictures/curve_chart.h"
#include "pictures/export.h"
#include "pictures/step_timeline.h"
#include "qt_test.h"
#include "style/style.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

namespace tst_instrument_claims {

using namespace moire;
using namespace moire::ui;
using analysis::AnomalyKind;
using analysis::Scope;
using analysis::TokenNumber;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Reading *reading(const ReadingGrid &grid, const QString &name)
{
    for (const Reading &one : grid.readings())
        if (one.name == name)
            return &one;
    return nullptr;
}

} // namespace

class TestInstrumentClaims : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void savesFromEveryPanel()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        InstrumentsPanel &panel = *desk.panel;
        desk.selection().moveToken(1);
        const QTemporaryDir folder;
        const std::pair<InstrumentPanel *, int> panels[] = {{&panel.experts(), -1},  {&panel.token(), -1},
                                                            {&panel.reasoning(), 0}, {&panel.latency(), 1},
                                                            {&panel.health(), 2},    {&panel.cost(), 3}};
        QTRY_VERIFY(panel.token().exports().size() == 3);
        for (const auto &[from, tab] : panels) {
            if (tab >= 0)
                panel.showTab(static_cast<InstrumentsPanel::Tab>(tab));
            QTRY_VERIFY(!from->exports().empty() && from->exports().front().table->tableRows() > 0);
            bool drawn = false;
            for (const widgets::ExportSource &source : from->exports()) {
                QVERIFY(!source.name.isEmpty());
                drawn = drawn || source.widget;
                for (const char *ending : {"png", "svg", "csv", "npy"}) {
                    const bool fits =
                        *ending == 'p' || *ending == 's' ? source.widget != nullptr : source.table != nullptr;
                    const QString path = folder.filePath(source.name + u'.' + QLatin1String(ending));
                    QCOMPARE(widgets::exportTo(source, path).isEmpty(), fits);
                    QVERIFY(!fits || contents(path).size() > 40);
                }
            }
            QVERIFY2(drawn, qPrintable(from->accessibleName()));
        }
        const QByteArray csv = contents(folder.filePath(QStringLiteral("tokens of the reply.csv")));
        QCOMPARE(csv.count("\r\n"), static_cast<qsizetype>(desk.selection().tokens(desk.lastAnswer())) + 1);
        QVERIFY(contents(folder.filePath(QStringLiteral("cost.csv"))).contains(",bytes,"));
        QVERIFY(contents(folder.filePath(QStringLiteral("experts.npy"))).contains("'layer', '<i8'"));
    }

    void comparesWithAnotherBranch()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const qint64 first = desk.lastAnswer();
        const int rows = desk.rows();
        GenerationOptions greedy;
        greedy.sampling.temperature = 0;
        greedy.maxTokens = 20;
        QVERIFY(desk.chat().regenerate(first, greedy));
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.rows() == rows && desk.lastAnswer() != first, 60000);
        const qint64 second = desk.lastAnswer();
        QTRY_COMPARE(desk.panel->chat().branches().size(), size_t{1});
        QCOMPARE(desk.panel->chat().branches().front().message, first);
        QCOMPARE(desk.panel->chat().branches().front().number, 1);
        auto *scope = desk.panel->findChild<widgets::SegmentedControl *>(QStringLiteral("expertsScope"));
        scope->setCurrentIndex(3);
        QCOMPARE(desk.now().scope, Scope::Difference);
        QCOMPARE(desk.now().other, first);
        auto *other = desk.panel->findChild<widgets::Chip *>(QStringLiteral("expertsOther"));
        QTRY_VERIFY(other->isVisible() && other->text().contains(QLatin1String("answer 1")));
        QTRY_COMPARE(desk.panel->experts().map().data().scale.kind, widgets::ColourScale::Kind::Difference);
        auto *menu = other->findChild<QMenu *>();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().front()->isSeparator() ? menu->actions().size() : menu->actions().size() + 1, 2);
        // The other branch is shown: the two change places.
        QVERIFY(desk.chat().showSibling(second, -1));
        QTRY_COMPARE(desk.now().answer, first);
        QTRY_COMPARE(desk.panel->chat().branches().size(), size_t{1});
        QCOMPARE(desk.panel->chat().branches().front().message, second);
        QVERIFY(desk.now().other != first);
    }

    void ordersBySimilarityMeanwhile()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(400)));
        widgets::ExpertMap &map = desk.panel->experts().map();
        QTRY_VERIFY(map.tableRows() > 0);
        desk.panel->experts().setOrder(ExpertsPanel::Order::Similarity);
        QTRY_COMPARE(map.data().order.size(), map.data().values.size());
        // 0 and 4 of the first layer are used with other tokens than 8, but all are there once.
        std::vector<quint16> row(map.data().order.begin(), map.data().order.begin() + map.data().experts);
        std::sort(row.begin(), row.end());
        for (int i = 0; i < map.data().experts; ++i)
            QCOMPARE(row[static_cast<size_t>(i)], i);
    }

    void looksAtOneLayer()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(60)));
        widgets::ExpertMap &map = desk.panel->experts().map();
        QTRY_VERIFY(map.tableRows() > 0);
        auto *chip = desk.panel->findChild<widgets::Chip *>(QStringLiteral("expertsLayer"));
        QVERIFY(chip->isHidden());
        desk.selection().selectExpert(LayerIndex(2), ExpertIndex(9));
        QTRY_VERIFY(chip->isVisible());
        chip->click();
        QCOMPARE(map.zoomedLayer(), std::optional(2));
        QVERIFY(chip->text().contains(QLatin1String("layer 2")));
        chip->click();
        QVERIFY(!map.zoomedLayer());
        QSignalSpy activated(desk.panel, &InstrumentsPanel::expertActivated);
        desk.press(map, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][1].value<ExpertIndex>(), ExpertIndex(9));
    }

    void namesNearTies()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(3);
        QVERIFY(desk.open(tokens));
        desk.selection().selectToken(desk.now().answer, TokenNumber(1));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("scores of experts that were not chosen")));
        QVERIFY(desk.panel->token().facts().contains(QLatin1String("77 31 20")));
        // While an answer of a model of this size runs, the scores are there.
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        AnswerData &live = *desk.panel->chat().selected();
        QTRY_VERIFY(live.figures.margins > 0);
        const auto margins = live.pages->page(0)->margins();
        const auto known = std::find_if(margins.begin(), margins.end(), [](float m) { return std::isfinite(m); });
        QVERIFY(known != margins.end());
        const auto token = static_cast<uint32_t>(known - margins.begin()) / static_cast<uint32_t>(live.shape().rows());
        desk.selection().selectToken(desk.lastAnswer(), TokenNumber(token));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("near tie"))); // some, or "no near tie"
    }

    void sharedExpertsAreNoRoutedOnes()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.selection().selectToken(desk.lastAnswer(), TokenNumber(3));
        widgets::ExpertStrip &strip = desk.panel->token().strip();
        QTRY_VERIFY(strip.tableRows() > 0);
        QVERIFY(!strip.data().layers.front().shared.empty());
        desk.selection().selectExpert(LayerIndex(static_cast<uint32_t>(strip.data().layers.back().layer)),
                                      ExpertIndex(0));
        strip.selectRow(static_cast<int>(strip.data().layers.front().experts.size())); // the shared one
        QCOMPARE(desk.now().layer, std::optional(LayerIndex(static_cast<uint32_t>(strip.data().layers.front().layer))));
        QVERIFY(!desk.now().expert);
        QTest::qWait(100);
        QVERIFY(strip.currentRow() >= 0);
    }

    void stopsAtAnAnomaly()
    {
        InstrumentsDesk desk(400);
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Health);
        auto *chip = desk.panel->findChild<widgets::Chip *>(QStringLiteral("healthStopAt"));
        const auto actions = chip->findChild<QMenu *>()->actions();
        QCOMPARE(actions.size(), static_cast<qsizetype>(analysis::anomalyKinds));
        for (const QAction *action : actions)
            QVERIFY(action->toolTip().contains(QLatin1String("False alarms on ordinary text")));
        actions[static_cast<int>(AnomalyKind::Repetition)]->trigger();
        QCOMPARE(desk.panel->chat().stopAt(), std::set{AnomalyKind::Repetition});
        desk.engine.setDelay(std::chrono::milliseconds(40));
        desk.send(QStringLiteral("Tell me a long story."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.selection().tokens(desk.now().answer) > 2, 30000);
        desk.panel->hide(); // it is watched all the same
        AnswerBatch loop;
        for (int i = 0; i < 40; ++i) {
            TokenRecord token;
            token.id = TokenId(7);
            token.bytes = "la ";
            loop.tokens.push_back(std::make_shared<const TokenRecord>(token));
        }
        emit desk.chat().answerArrived(loop);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 30000);
        desk.panel->show();
        auto *why = desk.panel->findChild<QLabel *>(QStringLiteral("healthStopped"));
        QTRY_VERIFY(why->isVisible() && why->text().contains(QLatin1String("repetition")));
        QCOMPARE(desk.panel->chat().selected()->info.state, QStringLiteral("interrupted"));
        QCOMPARE(desk.settings.state().value(QStringLiteral("instruments/stopAt")).toStringList(),
                 QStringList(QStringLiteral("repetition")));
    }

    void jumpsFromHealth()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(80);
        for (size_t n = 20; n < 60; ++n)
            tokens[n].id = TokenId(7);
        QVERIFY(desk.open(tokens));
        desk.panel->showTab(InstrumentsPanel::Health);
        HealthPanel &health = desk.panel->health();
        QTRY_VERIFY(health.anomalies().count() == 1 && health.anomalies().item(0)->data(Qt::UserRole).isValid());
        QListWidget &list = health.anomalies();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
        QVERIFY(desk.token() > 40 && desk.token() < 60);
        QTRY_VERIFY(desk.panel->token().facts().contains(QStringLiteral("token %1").arg(desk.token())));
        QTRY_VERIFY(desk.panel->latency().bars().selected() == std::nullopt || // drawn only when it is seen
                    *desk.panel->latency().bars().selected() == desk.token());
        QTRY_VERIFY(desk.sameExperts());
        health.chart().selectRow(1); // the second layer, of the reply
        QCOMPARE(desk.now().layer, std::optional(LayerIndex(2)));
        QTRY_VERIFY(desk.panel->experts().caption().contains(QLatin1String("Layer 2")));
    }

    void namesWhatASpikeWaitedFor()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(60);
        for (TokenRecord &token : tokens) {
            token.stages.emplace();
            (*token.stages)[static_cast<size_t>(Stage::Experts)] = 1.5;
        }
        (*tokens[39].stages)[static_cast<size_t>(Stage::Experts)] = 79;
        tokens[40].milliseconds = 80;
        tokens[50].milliseconds = 70;
        QVERIFY(desk.open(tokens));
        QTRY_COMPARE(desk.panel->latency().bars().count(), 60);
        QTRY_VERIFY(desk.panel->latency().bars().describe(40).contains(QLatin1String("in experts, cause not known")));
        QVERIFY(desk.panel->latency().bars().describe(50).contains(QLatin1String("cause not known")));
    }

    void namesWhatAStallWaitedFor()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(60);
        for (TokenRecord &token : tokens) {
            token.stages.emplace();
            (*token.stages)[static_cast<size_t>(Stage::Router)] = 1.5;
        }
        (*tokens[39].stages)[static_cast<size_t>(Stage::Router)] = 799;
        tokens[40].milliseconds = 800;
        QVERIFY(desk.open(tokens));
        desk.panel->showTab(InstrumentsPanel::Health);
        QListWidget &list = desk.panel->health().anomalies();
        QTRY_VERIFY(list.count() == 1 && list.item(0)->data(Qt::UserRole).isValid());
        QVERIFY2(list.item(0)->text().contains(QLatin1String("in router, cause not known")),
                 qPrintable(list.item(0)->text()));
    }

    void tellsEnergyOrWhyNot()
    {
        InstrumentsDesk desk;
        const QTemporaryDir counters;
        const auto write = [&](const char *name, const QByteArray &text) {
            QDir(counters.path()).mkpath(QStringLiteral("intel-rapl:0"));
            QFile file(counters.filePath(QStringLiteral("intel-rapl:0/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write("name", "package-0\n");
        write("energy_uj", "1000000\n");
        write("max_energy_range_uj", "9000000000\n");
        EnergyWatch &watch = desk.panel->cost().energyWatch();
        watch.setSources({counters.path().toStdString(), {}});
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Cost);
        desk.engine.setDelay(std::chrono::milliseconds(20));
        int used = 0;
        connect(&desk.chat(), &Conversation::answerArrived, this,
                [&] { write("energy_uj", QByteArray::number(1000000 + 500000 * ++used)); });
        QVERIFY(desk.ask());
        const auto spent = watch.spent(desk.lastAnswer());
        QVERIFY(spent && spent->tokens > 0);
        QVERIFY(spent->joules > 0 && spent->packages && !spent->devices);
        QTRY_VERIFY(reading(desk.panel->cost().readings(), QStringLiteral("energy")));
        QTRY_VERIFY(
            reading(desk.panel->cost().readings(), QStringLiteral("energy"))->note.contains(QLatin1String("RAPL")));
        QCOMPARE(reading(desk.panel->cost().readings(), QStringLiteral("energy"))->unit, QStringLiteral("J"));
        // A machine without counters.
        watch.setSources({counters.filePath(QStringLiteral("none")).toStdString(), {}});
        QVERIFY(desk.openModel("zero"));
        QTRY_COMPARE(watch.problem(), analysis::EnergyMeter::Problem::NoCounter);
        QVERIFY(desk.ask("Hello"));
        QTRY_VERIFY(reading(desk.panel->cost().readings(), QStringLiteral("energy")) &&
                    reading(desk.panel->cost().readings(), QStringLiteral("energy"))
                        ->note.startsWith(QLatin1String("because")));
    }

    void modelsAreSound()
    {
        InstrumentsDesk desk;
        const auto views = desk.panel->findChildren<QAbstractItemView *>();
        QVERIFY(views.size() >= 3); // alternatives, steps, anomalies
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (const QAbstractItemView *view : views)
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        for (int tab = 0; tab < 4; ++tab) {
            desk.panel->showTab(static_cast<InstrumentsPanel::Tab>(tab));
            desk.selection().moveToken(1);
            QTest::qWait(50);
        }
        QVERIFY(desk.open(answer(20)));
        QTest::qWait(50);
    }

    void drawsTheDriftOfTheReasoning()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(120);
        for (TokenRecord &token : tokens)
            token.phase = Phase::Thinking;
        QVERIFY(desk.open(tokens));
        desk.panel->showTab(InstrumentsPanel::Reasoning);
        QTRY_COMPARE(desk.panel->reasoning().timeline().data().drift.size(), size_t{120});
        QVERIFY(std::isnan(desk.panel->reasoning().timeline().data().drift.front()));
        QVERIFY(std::isfinite(desk.panel->reasoning().timeline().data().drift[60]));
        const auto exports = desk.panel->reasoning().exports();
        QCOMPARE(exports.size(), size_t{2});
        QVERIFY(exports[1].table->tableRows() > 80);
        QCOMPARE(exports[1].table->tableValue(0, 0).toInt(), 16); // what stands before and after it is compared
    }
};

MOIRE_TEST(TestInstrumentClaims)

} // namespace tst_instrument_claims

#include "tst_instrument_claims.moc"
