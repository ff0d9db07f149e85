// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the cause of an answer from the window: routing policy, replay, another token, the end of the thinking.
#include "controls/chip.h"
#include "controls/segmented_control.h"
#include "instruments/policy_buttons.h"
#include "instruments/policy_chip.h"
#include "instruments/reasoning_panel.h"
#include "instruments/replay_panel.h"
#include "instruments/route_forcing_box.h"
#include "instruments_desk.h"
#include "pictures/curve_chart.h"
#include "qt_test.h"
#include "scripted_model.h"

#include <moire/model.h>

#include <QMenu>
#include <QTableView>

namespace tst_policy_panels {

using namespace moire;
using namespace moire::ui;

using Kind = RoutingPolicy::Rule::Kind;

class TestPolicyPanels : public QObject {
    Q_OBJECT

    static widgets::Chip &chip(InstrumentsDesk &desk, const char *name)
    {
        return *desk.window.findChild<widgets::Chip *>(QLatin1String(name));
    }

private slots:
    void aRuleFromACell()
    {
        InstrumentsDesk desk(8);
        QVERIFY(desk.openModel());
        widgets::Chip &shown = chip(desk, "policyChip");
        QVERIFY(shown.isHidden());
        QVERIFY(!chip(desk, "policyMute").isEnabled());
        QVERIFY(desk.ask());
        const auto layers = desk.panel->chat().selected()->shape().layers;
        desk.selection().selectExpert(layers[0], ExpertIndex(1));
        QVERIFY(chip(desk, "policyMute").isEnabled());
        desk.press(chip(desk, "policyMute"), Qt::Key_Space);
        QCOMPARE(desk.page->policy().rules.size(), 1u);
        QVERIFY(desk.page->policy().rules[0].kind == Kind::Mute);
        QVERIFY(!shown.isHidden());
        const QString text = QStringLiteral("%1.1 muted").arg(layers[0].value);
        QCOMPARE(shown.text(), text);
        desk.press(chip(desk, "policyOff"), Qt::Key_Space); // another rule about the same expert
        QCOMPARE(desk.page->policy().rules.size(), 1u);
        QVERIFY(desk.page->policy().rules[0].kind == Kind::Off);
        QVERIFY(!chip(desk, "policyMute").isChecked());
        desk.selection().selectExpert(layers[0], ExpertIndex(2));
        QVERIFY(!chip(desk, "policyOff").isChecked());

        // It applies to the next answer, is stored with it and with the chat, and belongs to the chat.
        QVERIFY(desk.ask("And 35 x 19?"));
        const auto info = desk.store.call([id = desk.lastAnswer()](Store &s) { return *s.generation(id); });
        QVERIFY(info.policy.contains(QLatin1String("\"off\"")));
        const qint64 session = desk.chat().session();
        desk.page->newChat();
        QTRY_VERIFY(shown.isHidden());
        desk.page->openChat(session);
        QTRY_VERIFY(!shown.isHidden());
        auto *menu = shown.findChild<QMenu *>();
        emit menu->aboutToShow();
        menu->actions().front()->trigger();
        QVERIFY(desk.page->policy().empty());
        QVERIFY(shown.isHidden());

        auto *bias = chip(desk, "policyBias").parentWidget()->findChildren<QMenu *>().front();
        emit bias->aboutToShow();
        bias->actions().front()->trigger();
        QVERIFY(desk.page->policy().rules[0].kind == Kind::Bias && desk.page->policy().rules[0].bias == 1.0F);
        auto *all = chip(desk, "policyAll").parentWidget()->findChildren<QMenu *>().back();
        emit all->aboutToShow();
        all->actions().last()->trigger();
        QVERIFY(desk.page->policy().randomSeed);
        QVERIFY(shown.text().contains(QLatin1String("random experts")));
    }

    /// Refused where it happens: in the answer. Nothing else is harmed.
    void aPolicyThatLeavesNoExpert()
    {
        InstrumentsDesk desk(8);
        QVERIFY(desk.openModel());
        const ModelConfig &config = desk.engine.model()->config();
        const LayerIndex layer = analysis::routeShape(config).layers.front();
        RoutingPolicy policy;
        for (uint32_t expert = 0; expert < config.moe.experts; ++expert)
            policy.rules.push_back({Kind::Off, layer, ExpertIndex(expert), 0.0F});
        desk.page->setPolicy(policy);
        desk.send(QStringLiteral("What is 34 x 19?"));
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        QTRY_VERIFY(!desk.data(1, MessageModel::ErrorRole).toString().isEmpty());
        const QString why = desk.data(1, MessageModel::ErrorRole).toString();
        QVERIFY2(why.contains(QStringLiteral("layer %1 ").arg(layer.value), Qt::CaseInsensitive) &&
                     why.contains(QLatin1String("experts left")),
                 qPrintable(why));
        QTRY_VERIFY(!desk.panel->experts().map().emptyText().isEmpty()); // there is no routing to show
        desk.page->setPolicy({});
        QVERIFY(desk.ask());
        QVERIFY(desk.data(3, MessageModel::ErrorRole).toString().isEmpty());
        QTRY_VERIFY(desk.panel->experts().map().tableRows() > 0);
    }

    void texts()
    {
        RoutingPolicy policy;
        QVERIFY(policyText(policy).isEmpty());
        policy.rules = {{Kind::Force, std::nullopt, ExpertIndex(3), 0.0F},
                        {Kind::Bias, LayerIndex(4), ExpertIndex(5), 0.25F}};
        QCOMPARE(policyText(policy), QStringLiteral("*.3 forced · 4.5 bias +0.25"));
        policy.rules.resize(4, policy.rules[0]);
        policy.expertsUsed = 2;
        QVERIFY(policyText(policy).contains(QLatin1String("4 routing rule")));
    }

    void anotherToken()
    {
        InstrumentsDesk desk(12);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const qint64 first = desk.lastAnswer();
        const auto before = desk.store.call([first](Store &s) { return s.tokens(s.generation(first)->id); });
        desk.selection().selectToken(first, analysis::TokenNumber(3));
        auto *table = desk.panel->token().findChild<QTableView *>(QStringLiteral("tokenAlternatives"));
        QTRY_COMPARE(table->model()->index(0, 0).data(Qt::UserRole).toUInt(), before[3]->alternatives[0].first.value);
        table->setCurrentIndex(table->model()->index(1, 0));
        desk.press(*table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.lastAnswer() != first, 60000);
        const auto after =
            desk.store.call([id = desk.lastAnswer()](Store &s) { return s.tokens(s.generation(id)->id); });
        QCOMPARE(after[2]->id.value, before[2]->id.value);
        QCOMPARE(after[3]->id.value, before[3]->alternatives[1].first.value);
        // What was taken over was not drawn, and no budget forced it.
        QVERIFY(after[1]->forced);
        desk.selection().selectToken(desk.lastAnswer(), analysis::TokenNumber(1));
        QTRY_VERIFY2(desk.panel->token().facts().contains(QLatin1String("forced, not drawn")),
                     qPrintable(desk.panel->token().facts()));
        QVERIFY(!desk.panel->token().facts().contains(QLatin1String("budget")));
    }

    void replay()
    {
        InstrumentsDesk desk(12);
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Replayed);
        ReplayPanel &panel = desk.panel->replay();
        QTRY_VERIFY(!panel.button().isEnabled());
        QVERIFY(panel.exports().empty());
        QVERIFY(desk.ask());
        const qint64 first = desk.lastAnswer();
        const auto route = desk.store.call([first](Store &s) { return s.tokens(s.generation(first)->id)[0]->experts; });
        QVERIFY(!panel.button().isEnabled()); // nothing is changed yet
        RoutingPolicy policy;
        policy.rules = {{Kind::Mute, route.layers[0], ExpertIndex(route.ids[0]), 0.0F}};
        desk.page->setPolicy(policy);
        QTRY_VERIFY(panel.button().isEnabled());
        desk.press(panel.button(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(panel.chart().tableRows() >= 12, 60000);
        const QAbstractItemModel &table = *panel.table().model();
        QVERIFY(table.index(0, 0).data().toString().contains(QLatin1String("muted")));
        QVERIFY(table.index(1, 0).data().toString().contains(QLatin1String("control")));
        QVERIFY(table.index(2, 0).data().toString().contains(QLatin1String("seed")));
        QVERIFY(!panel.text().isEmpty());
        QTRY_VERIFY(desk.idle() && desk.chat().path().back().siblings == 2); // kept as a branch
        QCOMPARE(desk.lastAnswer(), first);
        QTRY_VERIFY(desk.panel->chat().selected() && desk.panel->chat().selected()->complete());
        // All that is compared token by token is shown, and can be saved.
        auto *figure = panel.findChild<widgets::SegmentedControl *>(QStringLiteral("replayFigure"));
        QTRY_COMPARE(panel.exports().size(), 2u);
        const widgets::PictureTable &along = *panel.exports()[0].table;
        QCOMPARE(along.tableColumns(), 9);
        QCOMPARE(panel.exports()[1].table->tableRows(), 3);
        const size_t count = panel.chart().data().curves[0].y.size();
        QCOMPARE(static_cast<size_t>(along.tableRows()), count);
        const auto shown = [&](int row) { return panel.chart().data().curves[0].y[static_cast<size_t>(row)]; };
        for (int row = 0; row < along.tableRows(); ++row) {
            figure->setCurrentIndex(0);
            QCOMPARE(shown(row), along.tableValue(row, 4).toDouble());
            figure->setCurrentIndex(1);
            const float after = along.tableValue(row, 3).toFloat();
            QCOMPARE(shown(row), static_cast<double>(after - along.tableValue(row, 2).toFloat()));
            figure->setCurrentIndex(2);
            QCOMPARE(shown(row), along.tableValue(row, 5).toDouble());
        }
        // A point of the curve is its token.
        panel.chart().selectRow(4);
        QTRY_COMPARE(desk.token(), 4u);
        // Another answer was not replayed.
        QVERIFY(desk.ask("And 35 x 19?"));
        QTRY_VERIFY(!panel.chart().isVisible());
        QVERIFY(panel.exports().empty());
        desk.selection().selectAnswer(first);
        QTRY_VERIFY(panel.chart().isVisible());
    }

    void routesOnAnotherModel()
    {
        InstrumentsDesk desk(12);
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Replayed);
        RouteForcingBox &box = desk.panel->replay().routeForcing();
        QTRY_VERIFY(!box.text().isEmpty() && !box.choice().isEnabled());
        QVERIFY(desk.ask());
        QTRY_VERIFY(box.choice().isEnabled());
        auto *menu = box.findChild<QMenu *>();
        const auto model = [menu](const char *kind) -> QAction * {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->data().toString() == QString::fromStdString(builtinModelPath(kind)))
                    return action;
            return nullptr;
        };
        desk.library.refresh();
        QTRY_VERIFY(model("base"));
        QVERIFY(model("instruct")->text().contains(QLatin1String("gave this answer")));
        model("base")->trigger();
        QVERIFY(!box.result());
        QTRY_VERIFY_WITH_TIMEOUT(box.result(), 60000);
        QTRY_VERIFY2(box.text().contains(QLatin1String("by chance")), qPrintable(box.text()));
        const auto layers = desk.engine.model()->config().moeLayers();
        QCOMPARE(box.table().model()->rowCount(), static_cast<int>(layers.size()));
        QCOMPARE(box.result()->tableRows(), static_cast<int>(layers.size()));
        for (int row = 0; row < box.result()->tableRows(); ++row) {
            const double share = box.result()->tableValue(row, 1).toDouble();
            QVERIFY(share > 0.0 && share <= 1.0);
        }
        QCOMPARE(desk.panel->replay().exports().size(), 1u);
        box.table().setCurrentIndex(box.table().model()->index(1, 0));
        QCOMPARE(desk.now().layer->value, layers[1]);
        desk.selection().selectLayer(LayerIndex(layers[0]));
        QTRY_COMPARE(box.table().currentIndex().row(), 0);
    }

    void stopThinking()
    {
        std::vector<test::Script::Piece> pieces{"<think>"};
        std::vector<std::string> words;
        for (int i = 0; i < 90; i++)
            words.push_back(" w" + std::to_string(i));
        for (const std::string &word : words)
            pieces.emplace_back(word.c_str());
        const test::ScriptedModel model({.pieces = pieces,
                                         .chatTemplate = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
                                                         "{% if add_generation_prompt %}<|start|>{% endif %}"
                                                         "{# <think> </think> #}"});
        InstrumentsDesk desk(90);
        desk.page->openModel(QString::fromStdString(model.path().string()));
        QTRY_VERIFY(desk.engine.model());
        desk.engine.setDelay(std::chrono::milliseconds(30));
        desk.panel->showTab(InstrumentsPanel::Reasoning);
        QPushButton &button = desk.panel->reasoning().stopButton();
        QVERIFY(button.isHidden());
        desk.send(QStringLiteral("Q"));
        QTRY_VERIFY_WITH_TIMEOUT(button.isVisible(), 30000);
        desk.press(button, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 60000);
        QTRY_VERIFY(button.isHidden());
        QVERIFY(desk.selection().tokens(desk.lastAnswer()) < 70);
        QVERIFY(desk.action("stopThinking"));
    }
};

MOIRE_TEST(TestPolicyPanels)

} // namespace tst_policy_panels

#include "tst_policy_panels.moc"
