// SPDX-License-Identifier: GPL-3.0-or-later
// One selection: driven from every panel, looked at in all others.
#include "controls/segmented_control.h"
#include "instruments/colour_bar.h"
#include "instruments/cost_panel.h"
#include "instruments/health_panel.h"
#include "instruments/reading_grid.h"
#include "instruments/reasoning_panel.h"
#include "instruments_desk.h"
#include "pictures/step_timeline.h"
#include "qt_test.h"
#include "storage/text_token.h"
#include "style/style.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>

namespace tst_instruments {

using namespace moire;
using namespace moire::ui;
using analysis::Scope;
using analysis::TokenNumber;

class TestInstruments : public QObject {
    Q_OBJECT

    static void picture(InstrumentsDesk &desk, const QString &name)
    {
        QDir().mkpath(QStringLiteral(MOIRE_SCREENSHOTS));
        for (const bool dark : {false, true}) {
            widgets::applyStyle(*qApp, dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
            QTest::qWait(80);
            const QString path = QStringLiteral(MOIRE_SCREENSHOTS "/instruments-%1-%2.png")
                                     .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QVERIFY(desk.window.grab().save(path));
        }
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

private slots:
    /// In the head of the answer, however the messages came to where they are.
    void colourBarStaysWithItsAnswer()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        const auto *bar = desk.page->findChild<ColourBar *>();
        const auto inItsHead = [&] {
            const QRect row = desk.view().rowRectangle(desk.rows() - 1);
            return bar->isVisible() && bar->y() == row.top() + 2 * widgets::unit(&desk.view());
        };
        for (int i = 0; i < 6; i++) {
            QVERIFY(desk.ask());
            QTRY_VERIFY(inItsHead());
        }
        QVERIFY(desk.view().verticalScrollBar()->maximum() > 0);
        desk.window.resize(1300, 700); // follows the end
        QTRY_VERIFY(inItsHead());
    }

    /// In a column as narrow as that of the first window, also beside the chip of a layer.
    void theNoteOfTheExpertsIsNotCut()
    {
        InstrumentsDesk desk(200);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        auto *note = desk.panel->findChild<QLabel *>(QStringLiteral("expertsNote"));
        auto *scope = desk.panel->findChild<widgets::SegmentedControl *>(QStringLiteral("expertsScope"));
        QTRY_VERIFY(note->text().endsWith(QStringLiteral(" · 4 of 24")));
        const auto whole = [&] {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            return note->isVisible() && note->width() >= note->fontMetrics().horizontalAdvance(note->text()) &&
                scope->width() >= scope->minimumSizeHint().width() && note->geometry().right() < desk.panel->width();
        };
        const int least = scope->sizeHint().width() + 3 * widgets::unit(desk.panel);
        for (const int wide : {460, 400, 360, least}) {
            desk.panel->setFixedWidth(wide);
            QTRY_VERIFY2(whole(), qPrintable(QStringLiteral("%1 of %2").arg(note->width()).arg(wide)));
            InstrumentsDesk::click(desk.panel->experts().map(), desk.mapRow(1, 3)); // a layer can be looked at
            QTRY_VERIFY2(whole(), qPrintable(QStringLiteral("%1 of %2, a cell").arg(note->width()).arg(wide)));
            desk.selection().selectLayer({});
        }
    }

    void selectsATokenEverywhere()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        InstrumentsPanel &panel = *desk.panel;
        QCOMPARE(desk.now().answer, desk.lastAnswer());
        QCOMPARE(desk.now().scope, Scope::Reply);
        const uint32_t count = desk.selection().tokens(desk.lastAnswer());
        QVERIFY(count > 10);
        QTRY_COMPARE(panel.latency().bars().count(), static_cast<qsizetype>(count));
        QCOMPARE(panel.latency().bars().tableHeader(9), QStringLiteral("tok/s")); // after the six stages

        // The text.
        const auto *ranges = desk.page->messages().ranges(1);
        QVERIFY(ranges);
        const widgets::transcript::Token third{1, widgets::transcript::Part::Text, 2};
        QTRY_VERIFY(!desk.view().tokenRectangles(third).isEmpty());
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {},
                          desk.view().tokenRectangles(third).front().center());
        const auto clicked = static_cast<uint32_t>(ranges->firstTextToken) + 2;
        QCOMPARE(desk.token(), clicked);
        QCOMPARE(desk.now().scope, Scope::Token);
        QTRY_VERIFY(desk.everywhere(clicked));
        QTRY_VERIFY(desk.sameExperts());
        picture(desk, QStringLiteral("token"));
        desk.press(desk.view(), Qt::Key_Right);
        QTRY_VERIFY(desk.everywhere(clicked + 1));
        QTRY_VERIFY(desk.sameExperts());

        desk.press(desk.view(), Qt::Key_Escape);
        QVERIFY(!desk.now().token);
        QTRY_VERIFY(panel.token().facts().contains(QLatin1String("Click a word")));

        // A bar, by mouse and keys.
        InstrumentsDesk::click(panel.latency().bars(), 4);
        QTRY_VERIFY(desk.everywhere(4));
        desk.press(panel.latency().bars(), Qt::Key_Left);
        QTRY_VERIFY(desk.everywhere(3));
        desk.press(desk.view(), Qt::Key_Left); // the text goes on from there
        QTRY_VERIFY(desk.everywhere(2));
        desk.press(desk.view(), Qt::Key_Right);
        QTRY_VERIFY(desk.everywhere(3));

        // What the pointer is over is shown while it lasts.
        QTest::mouseMove(&panel.latency().bars(), panel.latency().bars().rowPlace(7).center().toPoint());
        QTRY_COMPARE(desk.selection().hoveredToken(), std::optional(TokenNumber(7)));
        QTRY_VERIFY(panel.token().facts().contains(QLatin1String("token 7")));
        QTRY_VERIFY(desk.sameExperts());
        desk.selection().hover(0, {});
        QTRY_VERIFY(desk.everywhere(3));

        // The panel of the token.
        desk.press(panel.token(), Qt::Key_Right);
        QTRY_VERIFY(desk.everywhere(4));
        desk.press(panel.token(), Qt::Key_End);
        QTRY_COMPARE(desk.token(), count - 1);
        desk.press(panel.token(), Qt::Key_Home);
        QTRY_COMPARE(desk.token(), 0U);

        // A step of the reasoning is a range.
        panel.showTab(InstrumentsPanel::Reasoning);
        QTRY_VERIFY(panel.reasoning().timeline().tableRows() > 0);
        InstrumentsDesk::click(panel.reasoning().timeline(), 0);
        QTRY_COMPARE(desk.now().scope, Scope::Range);
        QVERIFY(desk.now().range.contains(*desk.now().token));
        auto *scope = panel.findChild<widgets::SegmentedControl *>(QStringLiteral("expertsScope"));
        QTRY_COMPARE(scope->findChildren<QRadioButton *>().front()->text(), QStringLiteral("Range"));
        QTRY_COMPARE(panel.reasoning().table().currentIndex().row(), 0);
        picture(desk, QStringLiteral("reasoning"));
        QTest::keyClick(scope, Qt::Key_Right);
        QTRY_COMPARE(desk.now().scope, Scope::Reply);
    }

    void selectsAnExpertEverywhere()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        InstrumentsPanel &panel = *desk.panel;
        widgets::ExpertMap &map = panel.experts().map();
        QTRY_VERIFY(map.tableRows() > 0);
        desk.selection().selectToken(desk.lastAnswer(), TokenNumber(5));
        widgets::ExpertStrip &strip = panel.token().strip();
        QTRY_VERIFY(strip.tableRows() > 0);
        InstrumentsDesk::click(strip, 0);
        QVERIFY(desk.now().expert);
        const auto layer = static_cast<int>(desk.now().layer->value);
        const auto expert = static_cast<int>(desk.now().expert->value);
        QCOMPARE(strip.data().layers.front().layer, layer);
        QTRY_COMPARE(map.selected(), (widgets::ExpertCell{layer, expert}));
        desk.selection().setScope(Scope::Reply);
        QTRY_VERIFY(panel.experts().caption().contains(QStringLiteral("Layer %1, expert %2").arg(layer).arg(expert)));
        QTRY_VERIFY(panel.experts().caption().contains(QLatin1String("N ")));
        QVERIFY(panel.experts().caption().contains(QStringLiteral(" · from this chat alone")));
        QCOMPARE(panel.experts().findChild<QLabel *>(QStringLiteral("expertsCaption"))->textFormat(), Qt::RichText);
        // Another cell, one that the token did not use: the strip selects nothing.
        int other = 0;
        while (map.tableRowText(desk.mapRow(layer, other)).contains(QLatin1String("chosen")))
            ++other;
        InstrumentsDesk::click(map, desk.mapRow(layer, other));
        QTRY_COMPARE(desk.now().expert->value, static_cast<uint32_t>(other));
        QTRY_COMPARE(strip.currentRow(), -1);
        desk.press(map, Qt::Key_Right);
        QVERIFY(desk.now().expert->value != static_cast<uint32_t>(other));
    }

    void comparesRepliesAndCountsTheChat()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const qint64 first = desk.lastAnswer();
        QVERIFY(desk.ask("What is 34 x 19?"));
        const qint64 second = desk.lastAnswer();
        QCOMPARE(desk.now().answer, second);
        auto *scope = desk.panel->findChild<widgets::SegmentedControl *>(QStringLiteral("expertsScope"));
        scope->setCurrentIndex(2);
        QCOMPARE(desk.now().scope, Scope::Chat);
        const auto chosen = [&] {
            quint64 sum = 0;
            for (const quint64 count : desk.panel->experts().map().data().counts)
                sum += count;
            return sum;
        };
        AnswerData *one = desk.panel->chat().find(first);
        AnswerData *two = desk.panel->chat().find(second);
        const auto &layers = one->shape().rows();
        QTRY_COMPARE(chosen(),
                     (one->figures.usage.whole().tokens + two->figures.usage.whole().tokens) * layers *
                         one->shape().perToken);
        scope->setCurrentIndex(3);
        QCOMPARE(desk.now().scope, Scope::Difference);
        QCOMPARE(desk.now().other, first);
        QTRY_COMPARE(desk.panel->experts().map().data().scale.kind, widgets::ColourScale::Kind::Difference);
        picture(desk, QStringLiteral("difference"));
        // The reply compared with is deleted, with the one after it, and comes back.
        QVERIFY(desk.chat().deleteFrom(second));
        QTRY_COMPARE(desk.now().answer, first);
        QCOMPARE(desk.now().scope, Scope::Reply);
        QTRY_VERIFY(desk.idle());
        desk.selection().selectToken(first, TokenNumber(2));
        QTRY_VERIFY(desk.everywhere(2));
        QVERIFY(desk.chat().undoDelete());
        QTRY_COMPARE(desk.selection().answers().size(), size_t{2});
        QCOMPARE(desk.now().answer, first);
        QCOMPARE(desk.token(), 2U);
    }

    void growsWhileAnAnswerStreams()
    {
        InstrumentsDesk desk(120);
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(60));
        desk.send(QStringLiteral("Tell me a story."));
        const auto bars = [&] { return desk.panel->latency().bars().count(); };
        QTRY_VERIFY_WITH_TIMEOUT(bars() > 3, 30000);
        QVERIFY(desk.panel->chat().selected()->running);
        QVERIFY(desk.panel->experts().map().tableRows() > 0);
        // Another chat is looked at for a while.
        const qint64 session = desk.chat().session();
        desk.page->newChat();
        QTRY_COMPARE(desk.now().answer, 0);
        QTRY_COMPARE(bars(), 0);
        desk.page->openChat(session);
        QTRY_VERIFY(bars() > 3);
        QVERIFY(desk.panel->chat().selected()->running);
        // A panel of a hidden tab and a hidden column do nothing.
        desk.panel->showTab(InstrumentsPanel::Health);
        const qsizetype seen = bars();
        const uint32_t tokens = desk.selection().tokens(desk.now().answer);
        QTRY_VERIFY(desk.selection().tokens(desk.now().answer) > tokens + 2 || desk.idle());
        QCOMPARE(bars(), seen);
        desk.engine.setDelay({});
        desk.panel->hide();
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 60000);
        desk.panel->show();
        desk.panel->showTab(InstrumentsPanel::Latency);
        QTRY_COMPARE(bars(), static_cast<qsizetype>(desk.selection().tokens(desk.now().answer)));
        // The same answer, read from the database.
        const analysis::Selection before = desk.now();
        const ExpertUsage live = desk.panel->chat().selected()->figures.usage.whole();
        desk.page->newChat();
        QTRY_COMPARE(desk.now().answer, 0);
        desk.page->openChat(before.chat);
        QTRY_COMPARE(desk.now().answer, before.answer);
        QTRY_VERIFY(desk.panel->chat().selected()->complete());
        QCOMPARE(desk.panel->chat().selected()->figures.usage.whole().counts, live.counts);
    }

    void saysWhatIsMissing()
    {
        InstrumentsDesk desk;
        QTRY_VERIFY(desk.panel->experts().map().emptyText().contains(QLatin1String("Mixture-of-Experts")));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("Shows a token")));
        QVERIFY(desk.open({})); // without a trace
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("without token records")));
        QTRY_VERIFY(desk.panel->experts().map().emptyText().contains(QLatin1String("without a trace")));
        QVERIFY(desk.open(answer(20, false))); // dense, or without routes
        QTRY_VERIFY(desk.panel->experts().map().emptyText().contains(QLatin1String("dense")));
        desk.selection().moveToken(1);
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("w0")));
        QVERIFY(desk.panel->token().strip().isHidden());
        desk.panel->showTab(InstrumentsPanel::Health);
        QTRY_VERIFY(!desk.panel->health().readings().readings().empty());
        QCOMPARE(desk.panel->health().readings().readings().front().value, QStringLiteral("not available"));
        desk.panel->showTab(InstrumentsPanel::Reasoning);
        QTRY_VERIFY(desk.panel->reasoning().timeline().emptyText().contains(QLatin1String("without reasoning")));
    }

    /// Of an engine elsewhere: texts of alternatives instead of ids, and which engine made a token.
    void tokensOfOtherEngines()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(3, false);
        tokens[1].id = textToken("heron");
        tokens[1].bytes = "heron";
        tokens[1].alternatives = {{textToken("owl"), -0.5F}, {textToken("heron"), -1.0F}};
        tokens[1].alternativeTexts = {"owl", "heron"};
        tokens[1].milliseconds = 12.0;
        tokens[1].serverMilliseconds = 9.5;
        tokens[2].engine = 1;
        QVERIFY(desk.open(tokens));
        desk.selection().selectToken(desk.now().answer, TokenNumber(1));
        const auto *table = desk.panel->token().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("owl"));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("heron"));
        QVERIFY(!desk.panel->token().facts().contains(QStringLiteral("made by")));
        QVERIFY(desk.panel->token().facts().contains(QStringLiteral("Server 9.5 ms · network 2.5 ms")));
        desk.inStore([&](Store &s) { // the engine that reasoned is named in the answer's settings
            sql::Query(s.database(), QStringLiteral("UPDATE generations SET settings = ?"))
                .bind(QStringLiteral("{\"reasoned_by\": \"/models/thinker.gguf\", \"handover\": \"{reasoning}\"}"))
                .run();
        });
        const qint64 session = desk.now().chat;
        desk.page->newChat();
        desk.page->openChat(session);
        QTRY_COMPARE(desk.now().chat, session);
        QTRY_VERIFY(desk.panel->chat().selected() && desk.panel->chat().selected()->complete());
        desk.selection().selectToken(desk.now().answer, TokenNumber(2));
        QTRY_VERIFY2(desk.panel->token().facts().contains(QStringLiteral("made by thinker")),
                     qPrintable(desk.panel->token().facts()));
        desk.selection().selectToken(desk.now().answer, TokenNumber(1));
        QTRY_VERIFY(desk.panel->token().facts().contains(QStringLiteral("made by Tiny")));
    }

    void readsPastADamagedRow()
    {
        InstrumentsDesk desk;
        std::vector<TokenRecord> tokens = answer(700);
        tokens[40].experts.layers = {LayerIndex(1), LayerIndex(7)}; // of a model of another shape
        QVERIFY(desk.open(tokens));
        const qint64 session = desk.now().chat;
        desk.inStore([&](Store &s) {
            sql::Query(s.database(), QStringLiteral("UPDATE routes SET data = x'00ff' WHERE n = 30")).run();
            sql::Query(s.database(), QStringLiteral("DELETE FROM tokens WHERE n = 699")).run();
        });
        desk.page->newChat();
        desk.page->openChat(session);
        QTRY_COMPARE(desk.now().chat, session);
        QTRY_VERIFY(desk.panel->chat().selected() && desk.panel->chat().selected()->complete());
        QCOMPARE(desk.panel->chat().selected()->figures.tokens(), 699U);
        QCOMPARE(desk.panel->chat().selected()->figures.usage.whole().tokens, quint64{697});
        desk.selection().selectToken(desk.now().answer, TokenNumber(30));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("w30")));
        QVERIFY(desk.panel->token().strip().isHidden());
        desk.selection().selectToken(desk.now().answer, TokenNumber(31));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("w31")));
        QVERIFY(!desk.panel->token().strip().isHidden());
    }

    void hatchesWhatIsTooLittle()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(3)));
        QTRY_VERIFY(desk.panel->experts().map().tableRows() > 0);
        desk.selection().selectExpert(LayerIndex(1), ExpertIndex(8));
        QTRY_VERIFY(desk.panel->experts().caption().contains(QLatin1String("too few")));
        const auto &few = desk.panel->experts().map().data().tooFew;
        QVERIFY(std::all_of(few.begin(), few.end(), [](bool hatched) { return hatched; }));
    }

    void showsCost()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.panel->showTab(InstrumentsPanel::Cost);
        QTRY_VERIFY(desk.panel->cost().readings().readings().size() >= 5);
        for (const Reading &reading : desk.panel->cost().readings().readings())
            if (reading.value == QLatin1String("not available"))
                QVERIFY2(reading.note.startsWith(QLatin1String("because")), qPrintable(reading.name));
        picture(desk, QStringLiteral("cost"));
        desk.panel->showTab(InstrumentsPanel::Health);
        QTRY_VERIFY(desk.panel->health().readings().readings().size() >= 4);
        picture(desk, QStringLiteral("health"));
    }

    void coloursTheTokens()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        auto *bar = desk.page->findChild<ColourBar *>();
        QVERIFY(bar);
        const QImage plain = desk.view().viewport()->grab().toImage();
        bar->setBy(ColourBy::Expert);
        QTRY_VERIFY(bar->findChild<ColourLegend *>()->isVisible());
        QVERIFY(desk.view().viewport()->grab().toImage() != plain);
        bar->setBy(ColourBy::Entropy);
        picture(desk, QStringLiteral("colours"));
        QCOMPARE(desk.settings.state().value(QStringLiteral("instruments/colourBy")).toInt(),
                 static_cast<int>(ColourBy::Entropy));
        bar->setBy(ColourBy::Nothing);
        QTRY_VERIFY(!bar->findChild<ColourLegend *>()->isVisible());
        QVERIFY(desk.open(answer(20)));
        AnswerData &saved = *desk.panel->chat().selected();
        for (const ColourBy by :
             {ColourBy::Probability, ColourBy::Entropy, ColourBy::Surprise, ColourBy::Latency, ColourBy::Expert}) {
            const TokenColours colours = TokenColours::of(by, saved, {});
            QCOMPARE(colours.colours.size(), 20);
            QVERIFY(colours.colours.back() != 0);
            QVERIFY(!colours.legend.empty() && !colours.low.isEmpty() && !colours.high.isEmpty());
        }
    }

    void hasTableTwins()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.selection().moveToken(1);
        for (int tab = 0; tab < 4; ++tab) {
            desk.panel->showTab(static_cast<InstrumentsPanel::Tab>(tab));
            QTest::qWait(60);
        }
        const auto pictures = desk.panel->findChildren<widgets::Picture *>();
        QVERIFY(pictures.size() >= 5);
        for (widgets::Picture *picture : pictures) {
            QVERIFY2(!picture->accessibleName().isEmpty(), picture->metaObject()->className());
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(picture);
            QVERIFY(interface && interface->tableInterface());
            QCOMPARE(interface->tableInterface()->rowCount(), picture->tableRows());
        }
    }
};

MOIRE_TEST(TestInstruments)

} // namespace tst_instruments

#include "tst_instruments.moc"
