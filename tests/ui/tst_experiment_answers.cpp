// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of an experiment beside each other: what differs, their tokens, and the instruments that follow them.
#include "controls/chip.h"
#include "controls/segmented_control.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "experiments/cells_table.h"
#include "experiments_desk.h"
#include "instruments/experts_panel.h"
#include "instruments/instruments_panel.h"
#include "instruments/token_panel.h"
#include "pictures/expert_map.h"
#include "program_desk.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace tst_experiment_answers {

using namespace moire;
using namespace moire::ui;
using widgets::transcript::Part;

namespace {

/// The tokens of the text that have a colour.
QList<int> marked(const AnswerCard &card)
{
    QList<int> tokens;
    const QList<QRgb> colours = card.view().flow().colours(0, Part::Text);
    for (int i = 0; i < colours.size(); ++i)
        if (qAlpha(colours[i]) != 0)
            tokens << i;
    return tokens;
}

void click(const AnswerCard &card, int token)
{
    const QList<QRect> places = card.view().tokenRectangles({0, Part::Text, token});
    QVERIFY(!places.isEmpty());
    QTest::mouseClick(card.view().viewport(), Qt::LeftButton, {}, places.first().center());
}

/// An experiment of the whole window, with two answers beside each other.
struct WindowDesk {
    explicit WindowDesk(experiments::Answer (*answerOf)(size_t, size_t, uint64_t) = experiment_files::answer)
        : program(folder.path()),
          page(program.window.experiments())
    {
        const fs::path shelf = fs::path(folder.path().toStdString()) / "experiments";
        const experiments::Definition d = experiment_files::definition(2, 1);
        const fs::path path = addToShelf(shelf, d, ".");
        experiments::ResultsFile results(experiments::ResultsFile::pathFor(path),
                                         experiments::ResultsFile::Access::Write);
        results.setDefinition(toJson(d), {{"version", "test"}});
        for (size_t v = 0; v < 2; ++v)
            for (size_t p = 0; p < 2; ++p)
                results.keep({d.variants[v].name, d.prompts[p].id, 1, 0}, "key", answerOf(v, p, 1));
        program.window.resize(1440, 900);
        program.window.showPage(MainWindow::Page::Experiments);
        page.open(QString::fromStdString(path.string()));
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return page.reading() && !page.busy(); }, patienceMs);
    }
    InstrumentsPanel &instruments() { return program.window.chat().instruments(); }
    const AnswerCard &card(size_t number) { return *page.answers().cards()[number]; }
    const analysis::Selection &now() { return instruments().selection().current(); }

    QTemporaryDir folder;
    ProgramDesk program;
    ExperimentsPage &page;
};

/// As experiment_files, with the trace of a model with experts.
experiments::Answer tracedAnswer(size_t variant, size_t prompt, uint64_t seed)
{
    experiments::Answer a = experiment_files::answer(variant, prompt, seed);
    for (size_t i = 0; i < a.ids.size(); ++i) {
        const experiments::Json experts{{{"layer", 1}, {"ids", {i % 4, (i + 1) % 4}}, {"weights", {0.75, 0.25}}},
                                        {{"layer", 3}, {"ids", {variant, 3}}, {"weights", {0.5, 0.5}}}};
        a.trace += experiments::Json{{"type", "token"},   {"pos", 5 + i},
                                     {"id", a.ids[i]},    {"text", a.pieces[i]},
                                     {"phase", "answer"}, {"logprob", -0.25},
                                     {"entropy", 0.5},    {"alternatives", experiments::Json::array()},
                                     {"ms", 2.5},         {"stages", experiments::Json::object()},
                                     {"experts", experts}}
                       .dump() +
            "\n";
    }
    return a;
}

} // namespace

class TestExperimentAnswers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void answersBesideEachOther()
    {
        ExperimentsDesk desk;
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
        // Marked from the first divergent token: "nil", " or", " so", "."
        QCOMPARE(marked(*desk.cards()[1]), (QList<int>{3, 4, 5, 6}));
        QCOMPARE(marked(*desk.cards()[0]), (QList<int>{3, 4, 5, 6, 7})); // "2", ",", " as", " asked", "."
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
        QVERIFY(marked(*desk.cards()[0]).isEmpty()); // which of two?
        QVERIFY(!marked(*desk.cards()[1]).isEmpty());
    }

    void tokensAreSelected()
    {
        ExperimentsDesk desk;
        QVERIFY(desk.active);
        desk.show();
        QSignalSpy selected(&desk.page->answers(), &AnswersView::tokenSelected);
        click(*desk.cards()[1], 3);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].toInt(), 1);
        QCOMPARE(selected[0][1].toInt(), 3);
        // Results of older versions have no texts of tokens: words are marked, nothing is selected
        AnswerRow row;
        row.setAnswer(QStringLiteral("First."), QStringLiteral("All nine stay."), {});
        QVERIFY(!row.hasTokens());
        QCOMPARE(row.ranges().textEnds, (QList<qint32>{3, 8, 14}));
        QCOMPARE(row.ranges().firstTextToken, 1);
    }

    /// Single line breaks, lists and tables too: a card and a chat read the same Markdown.
    void answersReadAsInAChat()
    {
        WindowDesk desk([](size_t variant, size_t prompt, uint64_t seed) {
            experiments::Answer a = experiment_files::answer(variant, prompt, seed);
            a.text = "The moon is bright\nand so is night.  \nA broken line\n\n- one\n- two\n\n| a | b |\n|---|---|\n| "
                     "1 | 2 |";
            a.pieces.clear();
            return a;
        });
        QVERIFY(desk.rest());
        const QString onCard = desk.card(0).view().plainText(0);
        QVERIFY2(onCard.startsWith(QLatin1String("The moon is bright")), qPrintable(onCard));
        emit desk.page.answers().cards()[0]->openAsChat();
        QTRY_COMPARE_WITH_TIMEOUT(desk.program.window.page(), MainWindow::Page::Chat, patienceMs);
        ConversationPage &chat = desk.program.window.chat().conversationPage();
        QTRY_COMPARE_WITH_TIMEOUT(chat.conversation().path().size(), size_t{2}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(chat.view().plainText(1), onCard, patienceMs);
    }

    void longAnswersScrollTogether()
    {
        WindowDesk desk([](size_t variant, size_t prompt, uint64_t seed) {
            experiments::Answer a = experiment_files::answer(variant, prompt, seed);
            for (int i = 0; i < 200; ++i)
                a.text += "\n\nAnother paragraph, number " + std::to_string(i) + ".";
            return a;
        });
        QVERIFY(desk.rest());
        QScrollBar &first = desk.card(0).scrollBar();
        QScrollBar &second = desk.card(1).scrollBar();
        QTRY_VERIFY(first.maximum() > 0 && second.maximum() > 0);
        QCOMPARE(first.value(), 0); // from the beginning
        first.setValue(300);
        QVERIFY(first.value() > 200);
        QVERIFY(std::abs(second.value() - first.value()) < 50);
        second.setValue(0);
        QCOMPARE(first.value(), 0);
    }

    void instrumentsFollowTheAnswer()
    {
        WindowDesk desk(tracedAnswer);
        QVERIFY(desk.rest());
        QTRY_VERIFY(desk.instruments().chat().showsGuests());
        desk.page.showInstruments(true);
        QTRY_VERIFY(desk.instruments().isVisible());
        QVERIFY(desk.page.isAncestorOf(&desk.instruments()));
        // From the text to the instruments
        click(desk.card(0), 2);
        QTRY_VERIFY(desk.now().token && desk.now().token->value == 2);
        const qint64 answer = desk.now().answer;
        QVERIFY(answer < 0);
        QTRY_VERIFY2(desk.instruments().token().facts().contains(QLatin1String("gives")),
                     qPrintable(desk.instruments().token().facts()));
        QTRY_COMPARE(desk.instruments().experts().map().data().experts, 4);
        // From the instruments to the text, and the other answer
        desk.instruments().selection().moveToken(1);
        QCOMPARE(desk.card(0).view().selectedToken().token, 3);
        click(desk.card(1), 3);
        QVERIFY(desk.now().answer != answer);
        QVERIFY(!desk.card(0).view().selectedToken().isValid());
        // Colours that instruments know
        desk.page.answers().setColourBy(ColourBy::Probability);
        QVERIFY(marked(desk.card(0)).size() >= 7);
        desk.page.answers().setColourBy(ColourBy::Expert);
        QVERIFY(marked(desk.card(1)).size() >= 7);
        desk.page.answers().setColourBy({});
        QCOMPARE(marked(desk.card(1)).first(), 4); // both are right about the first prompt
        // The chat has them again when its page is shown
        desk.program.window.showPage(MainWindow::Page::Chat);
        QVERIFY(!desk.instruments().chat().showsGuests());
        QVERIFY(desk.program.window.chat().isAncestorOf(&desk.instruments()));
        desk.program.window.showPage(MainWindow::Page::Experiments);
        QVERIFY(desk.instruments().chat().showsGuests());
        QVERIFY(desk.page.isAncestorOf(&desk.instruments()));
    }
};

MOIRE_TEST(TestExperimentAnswers)

} // namespace tst_experiment_answers

#include "tst_experiment_answers.moc"
