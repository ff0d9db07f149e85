// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation_model.h"
#include "transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace moire::widgets;
using transcript::Part;

namespace {

const QString answerText =
    QStringLiteral("The **phrase** \"all but 9\" names those that *stay*; see [the page](https://example.org/a).\n\n"
                   "- first `item` of a list\n- second item\n\n"
                   "```python\ndef left(sheep):\n    return sheep - 9\n```\n\n"
                   "| a | b |\n|---|---|\n| one | two |\n\n"
                   "> quoted words\n\nLast paragraph, with 日本 and \U0001F411.");

SampleMessage answer(const QString &text)
{
    SampleMessage m;
    m.author = QStringLiteral("Model");
    m.text = text;
    m.textEnds = sampleEnds(text);
    m.footer = QStringLiteral("41.6 tok/s");
    return m;
}

SampleMessage question(const QString &text)
{
    SampleMessage m;
    m.kind = 0;
    m.text = text;
    return m;
}

std::vector<SampleMessage> conversation(int turns)
{
    std::vector<SampleMessage> messages;
    for (int i = 0; i < turns; ++i) {
        messages.push_back(question(QStringLiteral("Question number %1?").arg(i)));
        QString text;
        for (int paragraph = 0; paragraph <= i % 7; ++paragraph)
            text += QStringLiteral("Paragraph %1 of answer %2: ").arg(paragraph).arg(i) +
                QStringLiteral("some words that fill lines ").repeated(3 + i * 7 % 20) + QStringLiteral("\n\n");
        messages.push_back(answer(text));
    }
    return messages;
}

/// The middle of a token's first rectangle.
QPoint middleOf(const TranscriptView &view, const TranscriptView::Token &token)
{
    const auto rectangles = view.tokenRectangles(token);
    return rectangles.isEmpty() ? QPoint(-1, -1) : rectangles.first().center();
}

struct Shown {
    explicit Shown(ConversationModel &model)
    {
        view.resize(700, 600);
        view.setModel(&model);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }
    QWidget *port() const { return view.viewport(); }
    TranscriptView view;
};

} // namespace

class TestTranscriptView : public QObject {
    Q_OBJECT
private slots:
    void heightsAddUp();
    void foldsAndCutsVerbatimText();
    void laysOutOnlyWhatIsVisible();
    void readsAnyModelByRoleNames();
    void correctingHeightsMovesNothing();
    void streamingMovesNothingThatIsRead();
    void followsTheEndOnlyFromTheEnd();
    void aTokenCostsTheSameInLongText_data();
    void aTokenCostsTheSameInLongText();
    void sleepsWhileHidden();
    void tokensHitTheirOwnPlace();
    void tokensOfSplitLettersAreFound();
    void walksTokensByKeys();
    void selectsAcrossMessages();
    void copiesAsSeenAndAsWritten();
    void selectsWordsAndParagraphs();
    void movesFocusAndFoldsReasoning();
    void linksAreOnlyReported();
    void actionsAndBranchesAreReported();
    void longQuestionsFold();
    void rowsComeAndGo();
    void tellsScreenReaders();
    void hostileTextsEnd_data();
    void hostileTextsEnd();
    void keepsItsPlaceWhenResized();
};

void TestTranscriptView::heightsAddUp()
{
    QRandomGenerator random(7);
    transcript::HeightIndex index;
    std::vector<int> plain;
    for (int step = 0; step < 3000; ++step) {
        const int what = random.bounded(10);
        if (what < 6 || plain.empty()) {
            plain.push_back(random.bounded(4) == 0 ? 0 : random.bounded(100));
            index.append(plain.back());
        } else if (what < 9) {
            const auto at = random.bounded(static_cast<int>(plain.size()));
            plain[static_cast<size_t>(at)] = random.bounded(100);
            index.set(at, plain[static_cast<size_t>(at)]);
        } else {
            const auto size = static_cast<size_t>(random.bounded(static_cast<int>(plain.size()) + 1));
            plain.resize(std::max(size, plain.size() - std::min<size_t>(plain.size(), 3)));
            index.truncate(static_cast<qsizetype>(plain.size()));
        }
        qint64 sum = 0;
        for (size_t i = 0; step % 100 == 0 && i < plain.size(); ++i) {
            QCOMPARE(index.before(static_cast<qsizetype>(i)), sum);
            if (plain[i] > 0) {
                QCOMPARE(index.find(sum), static_cast<qsizetype>(i));
                QCOMPARE(index.find(sum + plain[i] - 1), static_cast<qsizetype>(i));
            }
            sum += plain[i];
        }
    }
    transcript::HeightIndex assigned;
    assigned.assign(plain);
    QCOMPARE(assigned.total(), index.total());
}

void TestTranscriptView::foldsAndCutsVerbatimText()
{
    transcript::BlockText text = transcript::verbatimText(QStringLiteral("a\r\n_b_ \0 c\x07"), 5);
    QCOMPARE(text.sourceAt(3), 8);
    QCOMPARE(text.positionAt(8), 3);
    QVERIFY(transcript::visible(QStringView(u"\0\x07", 2), false) == QStringLiteral("\u2400\u2407"));
    QCOMPARE(transcript::visible(u"\u202Ex", true), QStringLiteral("\uFFFDx"));
    QCOMPARE(transcript::visible(u"\u202Ex", false), QStringLiteral("\u202Ex"));
}

void TestTranscriptView::laysOutOnlyWhatIsVisible()
{
    ConversationModel model(conversation(5000));
    Shown shown(model);
    shown.view.grab();
    QVERIFY2(shown.view.statistics().messages < 30, qPrintable(QString::number(shown.view.statistics().messages)));
    QVERIFY2(shown.view.statistics().layouts < 60, qPrintable(QString::number(shown.view.statistics().layouts)));
    QVERIFY2(model.textFetches < 300, qPrintable(QString::number(model.textFetches)));
    QVERIFY(shown.view.isAtEnd());
    QCOMPARE(shown.view.lastVisibleRow(), 9999);
    // Scrolling through a good part keeps few layouts.
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
    shown.view.grab();
    QVERIFY(!shown.view.isAtEnd());
    QVERIFY(shown.view.statistics().layouts > 500);
    QVERIFY2(shown.view.statistics().keptLayouts < 700,
             qPrintable(QString::number(shown.view.statistics().keptLayouts)));
}

void TestTranscriptView::readsAnyModelByRoleNames()
{
    class Items : public QStandardItemModel {
    public:
        QHash<int, QByteArray> roleNames() const override { return {{Qt::DisplayRole, "text"}, {300, "kind"}}; }
    } items;
    auto *item = new QStandardItem(QStringLiteral("hello *world*"));
    item->setData(1, 300);
    items.appendRow(item);
    TranscriptView view;
    view.resize(500, 300);
    view.setModel(&items);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.plainText(0), QStringLiteral("hello world"));
    view.setModel(nullptr);
    QCOMPARE(view.flow().rowCount(), 0);
    view.grab();
}

void TestTranscriptView::correctingHeightsMovesNothing()
{
    ConversationModel model(conversation(300));
    Shown shown(model);
    // Each step up brings in rows whose heights were estimated; what was seen moves by the step and no more.
    for (int i = 0; i < 120; ++i) {
        TranscriptView::Token seen;
        for (int y = 250; y < 500 && !seen.isValid(); y += 4)
            seen = shown.view.tokenAt(QPoint(shown.view.rowRectangle(0).left() + 60, y));
        QVERIFY(seen.isValid());
        const int before = middleOf(shown.view, seen).y();
        QTest::keyClick(&shown.view, Qt::Key_Up);
        if (i % 10 == 0)
            shown.view.grab();
        QCOMPARE(middleOf(shown.view, seen).y(), before + shown.view.verticalScrollBar()->singleStep());
    }
    // Jumping into what was never seen: a second settle finds nothing to correct.
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum() / 3);
    shown.view.grab();
    const QRect place = shown.view.rowRectangle(shown.view.firstVisibleRow());
    shown.view.grab();
    QCOMPARE(shown.view.rowRectangle(shown.view.firstVisibleRow()), place);
}

void TestTranscriptView::streamingMovesNothingThatIsRead()
{
    auto messages = conversation(20);
    messages.push_back(answer(QStringLiteral("Begin")));
    messages.back().streaming = true;
    ConversationModel model(std::move(messages));
    Shown shown(model);
    const int last = model.rowCount() - 1;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
    QVERIFY(!shown.view.isAtEnd());
    const int row = shown.view.firstVisibleRow();
    const QRect place = shown.view.rowRectangle(row);
    for (int i = 0; i < 50; ++i)
        model.append(last, QStringLiteral(" and more words\n\n"));
    QTest::qWait(120);
    QCOMPARE(shown.view.rowRectangle(row), place);
    QCOMPARE(shown.view.firstVisibleRow(), row);

    // The same where the row that is read is the one that grows.
    shown.view.scrollToRow(last);
    QTest::qWait(60);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Up);
    const QPoint token = middleOf(shown.view, {last, Part::Text, 4});
    QVERIFY(token.y() > 0);
    QVERIFY(!shown.view.isAtEnd());
    for (int i = 0; i < 50; ++i)
        model.append(last, QStringLiteral(" and more words"));
    QTest::qWait(120);
    QCOMPARE(middleOf(shown.view, {last, Part::Text, 4}), token);
}

void TestTranscriptView::followsTheEndOnlyFromTheEnd()
{
    auto messages = conversation(10);
    messages.push_back(answer(QStringLiteral("Begin")));
    messages.back().streaming = true;
    ConversationModel model(std::move(messages));
    Shown shown(model);
    QSignalSpy atEnd(&shown.view, &TranscriptView::atEndChanged);
    const int last = model.rowCount() - 1;
    for (int i = 0; i < 40; ++i) {
        model.append(last, QStringLiteral(" word\n\nanother"));
        if (i % 10 == 0)
            QTest::qWait(60);
    }
    QTest::qWait(120);
    QVERIFY(shown.view.isAtEnd());
    QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    QCOMPARE(atEnd.count(), 0);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QCOMPARE(atEnd.count(), 1);
    QVERIFY(!shown.view.isAtEnd());
    QTest::keyClick(&shown.view, Qt::Key_End);
    QVERIFY(shown.view.isAtEnd());
}

void TestTranscriptView::aTokenCostsTheSameInLongText_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("piece");
    QTest::newRow("prose") << QString()
                           << QStringLiteral("Words that make a paragraph of some length. ").repeated(8) +
            QStringLiteral("\n\n");
    QTest::newRow("code") << QStringLiteral("```cpp\n")
                          << QStringLiteral("    int value = compute(value, 42); // note\n");
    QTest::newRow("list") << QString() << QStringLiteral("- an item of a list with some words\n");
    QTest::newRow("line") << QString() << QStringLiteral("letters ").repeated(20);
}

void TestTranscriptView::aTokenCostsTheSameInLongText()
{
    QFETCH(QString, begin);
    QFETCH(QString, piece);
    SampleMessage message = answer(begin + piece.repeated(2000));
    message.streaming = true;
    ConversationModel model({message});
    Shown shown(model);
    QTRY_VERIFY(!shown.view.flow().isPending(0));
    shown.view.grab();
    const qint64 before = shown.view.statistics().layouts;
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        model.append(0, piece);
        QTest::qWait(70);
    }
    const qint64 made = shown.view.statistics().layouts - before;
    QVERIFY2(made > 0 && made <= rounds * 4, qPrintable(QString::number(made)));
}

void TestTranscriptView::sleepsWhileHidden()
{
    SampleMessage message = answer(QStringLiteral("text"));
    message.streaming = true;
    ConversationModel model({message});
    Shown shown(model);
    shown.view.hide();
    QTest::qWait(60);
    const int fetches = model.textFetches;
    for (int i = 0; i < 20; ++i)
        model.append(0, QStringLiteral(" more"));
    QTest::qWait(120);
    QCOMPARE(model.textFetches, fetches);
    shown.view.show();
    QTRY_VERIFY(shown.view.plainText(0).endsWith(QStringLiteral("more more")));
}

void TestTranscriptView::tokensHitTheirOwnPlace()
{
    SampleMessage message = answer(answerText);
    message.reasoning = QStringLiteral("Let me *think* about it.");
    message.reasoningEnds = sampleEnds(message.reasoning);
    message.reasoningOpen = true;
    ConversationModel model({message});
    Shown shown(model);
    shown.view.resize(900, 1000);
    shown.view.grab();
    for (const Part part : {Part::Reasoning, Part::Text}) {
        const auto &ends = part == Part::Text ? message.textEnds : message.reasoningEnds;
        const QString &text = part == Part::Text ? message.text : message.reasoning;
        int seen = 0;
        for (int token = 0; token < ends.size(); ++token) {
            const qint32 begin = token > 0 ? ends[token - 1] : 0;
            const QString piece = text.mid(begin, ends[token] - begin);
            const auto rectangles = shown.view.tokenRectangles({0, part, token});
            if (rectangles.isEmpty() || rectangles.first().width() < 3)
                continue; // markup
            const TranscriptView::Token wanted{0, part, token};
            const QPoint middle = rectangles.first().center();
            const auto found = shown.view.tokenAt(middle);
            QVERIFY2(found == wanted,
                     qPrintable(QStringLiteral("%1 '%2' is %3").arg(token).arg(piece).arg(found.token)));
            ++seen;
        }
        QVERIFY(seen > (part == Part::Text ? 50 : 4));
    }
    QVERIFY(!shown.view.tokenAt(QPoint(2, 2)).isValid());
}

void TestTranscriptView::tokensOfSplitLettersAreFound()
{
    // The second letter came in three tokens, of which the first two ended with nothing new.
    SampleMessage message = answer(QStringLiteral("a\u65E5b"));
    message.textEnds = {1, 1, 1, 2, 3};
    ConversationModel model({message});
    Shown shown(model);
    shown.view.grab();
    QCOMPARE(shown.view.tokenAt(middleOf(shown.view, {0, Part::Text, 0})).token, 0);
    QCOMPARE(shown.view.tokenAt(middleOf(shown.view, {0, Part::Text, 3})).token, 3);
    QCOMPARE(shown.view.tokenAt(middleOf(shown.view, {0, Part::Text, 4})).token, 4);
}

void TestTranscriptView::walksTokensByKeys()
{
    SampleMessage first = answer(QStringLiteral("one two"));
    first.reasoning = QStringLiteral("hm so");
    first.reasoningEnds = sampleEnds(first.reasoning);
    first.reasoningOpen = true;
    ConversationModel model({first, answer(QStringLiteral("three four"))});
    Shown shown(model);
    QSignalSpy selected(&shown.view, &TranscriptView::tokenSelected);
    shown.view.setFocusedRow(0);
    QTest::keyClick(&shown.view, Qt::Key_F7);
    QVERIFY(shown.view.hasTokenCursor());
    const QList<TranscriptView::Token> way{{0, Part::Reasoning, 0}, {0, Part::Reasoning, 1}, {0, Part::Text, 0},
                                           {0, Part::Text, 1},      {1, Part::Text, 0},      {1, Part::Text, 1}};
    for (const auto &token : way) {
        QVERIFY(shown.view.selectedToken() == token);
        QTest::keyClick(&shown.view, Qt::Key_Right);
    }
    QCOMPARE(selected.count(), way.size());
    QVERIFY(shown.view.selectedToken() == way.last());
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QVERIFY(shown.view.selectedToken() == way[4]);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QVERIFY(shown.view.selectedToken() == way[3]);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.hasTokenCursor() && !shown.view.selectedToken().isValid());
    // A click selects, and the token of a far row is scrolled to.
    QTest::mouseClick(shown.port(), Qt::LeftButton, {}, middleOf(shown.view, way[4]));
    QVERIFY(shown.view.selectedToken() == way[4]);
    for (int i = 0; i < 100; ++i)
        model.add(answer(QStringLiteral("row %1 ").arg(i) + QStringLiteral("fill ").repeated(200)));
    shown.view.setSelectedToken(70, Part::Text, 150);
    QVERIFY(shown.port()->rect().contains(middleOf(shown.view, {70, Part::Text, 150})));
}

void TestTranscriptView::selectsAcrossMessages()
{
    ConversationModel model(
        {question(QStringLiteral("What  is\nit_?")), answer(QStringLiteral("It is **bold** text."))});
    Shown shown(model);
    shown.view.grab();
    const QPoint to = middleOf(shown.view, {1, Part::Text, 5});
    QSignalSpy changed(&shown.view, &TranscriptView::selectionChanged);
    const QRect from = shown.view.rowRectangle(0);
    QTest::mousePress(shown.port(), Qt::LeftButton, {}, QPoint(from.left(), from.top() + 1));
    QTest::mouseMove(shown.port(), to - QPoint(20, 0));
    QTest::mouseMove(shown.port(), to);
    QTest::mouseRelease(shown.port(), Qt::LeftButton, {}, to);
    QVERIFY(changed.count() > 0);
    const QString text = shown.view.selectedText();
    QVERIFY2(text.startsWith(QStringLiteral("What  is\nit_?\n\nIt is")), qPrintable(text));
    QVERIFY(!shown.view.selectedToken().isValid());
    shown.view.clearSelection();
    QVERIFY(!shown.view.hasSelection());
}

void TestTranscriptView::copiesAsSeenAndAsWritten()
{
    ConversationModel model({answer(answerText)});
    Shown shown(model);
    shown.view.setFocusedRow(0);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    const QString plain = QGuiApplication::clipboard()->text();
    QVERIFY(plain.startsWith(QStringLiteral("The phrase \"all but 9\" names those that stay; see the page.")));
    QVERIFY2(plain.contains(QStringLiteral("def left(sheep):\n    return sheep - 9")), qPrintable(plain));
    QVERIFY2(plain.contains(QStringLiteral("one\ttwo")), qPrintable(plain));
    QVERIFY(!plain.contains(QStringLiteral("**")));
    shown.view.copyMarkdown();
    QCOMPARE(QGuiApplication::clipboard()->text(), answerText);
    // A part: the markup within it comes along, what is around it does not.
    const auto begin = static_cast<qint32>(answerText.indexOf(QStringLiteral("phrase")));
    const auto end = static_cast<qint32>(answerText.indexOf(QStringLiteral(" names")));
    shown.view.select({0, Part::Text, begin}, {0, Part::Text, end});
    QCOMPARE(shown.view.selectedText(), QStringLiteral("phrase \"all but 9\""));
    QCOMPARE(shown.view.selectedMarkdown(), QStringLiteral("phrase** \"all but 9\""));
}

void TestTranscriptView::selectsWordsAndParagraphs()
{
    ConversationModel model({answer(QStringLiteral("one two three\n\nother words"))});
    Shown shown(model);
    shown.view.grab();
    const QPoint at = middleOf(shown.view, {0, Part::Text, 1});
    QTest::mouseDClick(shown.port(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.view.selectedText().trimmed(), QStringLiteral("two"));
    QTest::mouseClick(shown.port(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("one two three"));
}

void TestTranscriptView::movesFocusAndFoldsReasoning()
{
    auto messages = conversation(10);
    messages[1].reasoning = QStringLiteral("thoughts about it");
    messages[1].reasoningTitle = QStringLiteral("Thought for 4.1 s");
    ConversationModel model(std::move(messages));
    QAbstractItemModelTester tester(&model);
    Shown shown(model);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.firstVisibleRow(), 0);
    QTest::keyClick(&shown.view, Qt::Key_J);
    QCOMPARE(shown.view.focusedRow(), 0);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.view.focusedRow(), 1);
    const int height = shown.view.rowRectangle(1).height();
    QSignalSpy toggled(&shown.view, &TranscriptView::reasoningToggled);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(toggled.count(), 1);
    QVERIFY(model.message(1).reasoningOpen);
    QVERIFY(shown.view.rowRectangle(1).height() > height);
    QVERIFY(shown.view.plainText(1).startsWith(QStringLiteral("thoughts about it")));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(!model.message(1).reasoningOpen);
    QCOMPARE(shown.view.rowRectangle(1).height(), height);
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.view.focusedRow(), 0);
    QSignalSpy menu(&shown.view, &TranscriptView::contextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QCoreApplication::sendEvent(shown.port(), &event);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.first().first().toInt(), 0);
}

void TestTranscriptView::linksAreOnlyReported()
{
    ConversationModel model(
        {answer(QStringLiteral("[page](https://example.org/a) and ![picture](file:///etc/passwd)"))});
    Shown shown(model);
    shown.view.grab();
    QSignalSpy link(&shown.view, &TranscriptView::linkActivated);
    QSignalSpy hovered(&shown.view, &TranscriptView::linkHovered);
    const QPoint at = middleOf(shown.view, {0, Part::Text, 1});
    QVERIFY(at.x() > 0);
    QTest::mouseMove(shown.port(), at);
    QTest::mouseClick(shown.port(), Qt::LeftButton, {}, at);
    QCOMPARE(link.count(), 1);
    QCOMPARE(link.first().first().toString(), QStringLiteral("https://example.org/a"));
    QVERIFY(hovered.count() >= 1);
}

void TestTranscriptView::actionsAndBranchesAreReported()
{
    SampleMessage message = answer(QStringLiteral("text"));
    message.branchIndex = 1;
    message.branchCount = 3;
    ConversationModel model({message});
    Shown shown(model);
    QAction copy(QStringLiteral("Copy"));
    copy.setObjectName(QStringLiteral("copy"));
    shown.view.setActions({&copy});
    shown.view.setFocusedRow(0);
    QSignalSpy branch(&shown.view, &TranscriptView::branchRequested);
    QSignalSpy action(&shown.view, &TranscriptView::actionTriggered);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Space);
    }
    QCOMPARE(branch.count(), 2);
    QCOMPARE(branch[0][1].toInt(), 0);
    QCOMPARE(branch[1][1].toInt(), 2);
    QCOMPARE(action.count(), 1);
    QCOMPARE(action[0][1].toString(), QStringLiteral("copy"));
}

void TestTranscriptView::longQuestionsFold()
{
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("line  %1 of_a_ long paste\n").arg(i);
    ConversationModel model({question(text), question(QStringLiteral("short\n\n  one"))});
    Shown shown(model);
    QVERIFY(!shown.view.isUnfolded(0));
    QVERIFY(shown.view.isUnfolded(1));
    QVERIFY(shown.view.plainText(0).size() < 1000);
    QCOMPARE(shown.view.plainText(1), QStringLiteral("short\n\n  one"));
    shown.view.setFocusedRow(0);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QVERIFY(shown.view.isUnfolded(0));
    QCOMPARE(shown.view.plainText(0), text);
    QCOMPARE(shown.view.firstVisibleRow(), 0);
    shown.view.selectMessage(0);
    QCOMPARE(shown.view.selectedText(), text);
}

void TestTranscriptView::rowsComeAndGo()
{
    ConversationModel model(conversation(50));
    Shown shown(model);
    shown.view.scrollToRow(40);
    shown.view.setFocusedRow(41);
    const QRect place = shown.view.rowRectangle(40);
    model.insertFront(question(QStringLiteral("before everything")));
    QTRY_COMPARE(shown.view.rowRectangle(41), place);
    QCOMPARE(shown.view.focusedRow(), 42);
    model.removeFrom(20);
    QTest::qWait(80);
    QCOMPARE(shown.view.focusedRow(), -1);
    QCOMPARE(shown.view.flow().rowCount(), 20);
    shown.view.grab();
    model.removeFrom(0);
    QTRY_COMPARE(shown.view.verticalScrollBar()->maximum(), 0);
    shown.view.grab();
}

void TestTranscriptView::tellsScreenReaders()
{
    SampleMessage message = answer(QString());
    message.streaming = true;
    ConversationModel model({question(QStringLiteral("What?")), message});
    Shown shown(model);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(interface);
    QCOMPARE(interface->childCount(), 2);
    QCOMPARE(interface->child(0)->text(QAccessible::Value), QStringLiteral("What?"));
    QCOMPARE(interface->child(1)->text(QAccessible::Name), QStringLiteral("Model"));
    QVERIFY(interface->child(1)->textInterface());
    shown.view.setAlwaysAnnouncing(true);
    QString announced;
    connect(&shown.view, &TranscriptView::sentencesFinished, this,
            [&announced](int, const QString &text) { announced += text; });
    const QStringList words{QStringLiteral("One"), QStringLiteral(" sentence."), QStringLiteral(" And a half")};
    for (const QString &word : words) {
        model.append(1, word);
        QTest::qWait(80);
    }
    QVERIFY(!announced.contains(QStringLiteral("half")));
    QTest::qWait(500);
    model.append(1, QStringLiteral(" of"));
    QTRY_COMPARE(announced, QStringLiteral("One sentence."));
    SampleMessage done = model.message(1);
    done.streaming = false;
    model.change(1, done);
    QTRY_COMPARE(announced, QStringLiteral("One sentence. And a half of"));
}

void TestTranscriptView::hostileTextsEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const QString million = QString(1000000, u'x');
    QString table = QStringLiteral("| a | b | c |\n|---|---|---|\n");
    for (int i = 0; i < 10000; ++i)
        table += QStringLiteral("| %1 | two words | three |\n").arg(i);
    QString wide = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    for (int i = 0; i < 3000; ++i) {
        wide += u"a|";
        rule += u"-|";
    }
    for (const int kind : {0, 1, 2, 3}) {
        const auto row = [kind](const char *name, const QString &text) {
            QTest::addRow("%s as %d", name, kind) << kind << text;
        };
        row("a line of a million letters", million);
        row("NULs and control signs",
            QString(100000, QChar(0)) + QString(1000, QChar(7)) + QStringLiteral("\x7f\x9b\r\r\n"));
        row("overrides", QStringLiteral("\u202E\u2066 abc \u05D0\u05D1 ").repeated(5000));
        row("a table", table);
        row("a wide table", wide + u'\n' + rule + u'\n' + (wide + u'\n').repeated(64));
        row("an open fence", QStringLiteral("```cpp\n") + QStringLiteral("int a = 1; /* x\n").repeated(64000));
        row("an open fence of one line", QStringLiteral("```\n") + million);
        row("nested quotes", QString(1000, u'>') + QStringLiteral(" deep"));
        row("nested lists", QStringLiteral("- ").repeated(1000) + QStringLiteral("deep"));
        row("empty lines", QString(1000000, u'\n'));
        row("ten megabytes", QStringLiteral("some words in a line that is long enough\n").repeated(250000));
        row("lone surrogates", QString(50000, QChar(0xD83D)) + QString(50000, QChar(0xDC11)));
        row("combining marks", QStringLiteral("e") + QString(20000, QChar(0x301)));
        row("backticks", QStringLiteral("`").repeated(50000) + QStringLiteral("*_[").repeated(5000));
    }
}

void TestTranscriptView::hostileTextsEnd()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    SampleMessage message = answer(text);
    message.kind = kind;
    message.textEnds = {static_cast<qint32>(text.size())};
    ConversationModel model({question(QStringLiteral("before")), message, answer(QStringLiteral("after"))});
    Shown shown(model);
    const auto look = [&] {
        const qint64 before = shown.view.statistics().layouts;
        shown.view.grab();
        return shown.view.statistics().layouts - before;
    };
    look();
    shown.view.setUnfolded(1, true);
    for (const double place : {0.0, 0.3, 0.7, 1.0}) {
        QScrollBar *bar = shown.view.verticalScrollBar();
        bar->setValue(static_cast<int>(bar->maximum() * place));
        const qint64 made = look();
        QVERIFY2(made < 200, qPrintable(QString::number(made)));
        for (int y = 5; y < 600; y += 60)
            QTest::mouseMove(shown.port(), QPoint(200, y));
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
    }
    shown.view.setSelectedToken(1, Part::Text, 0);
    look();
    shown.view.resize(400, 300);
    look();
}

void TestTranscriptView::keepsItsPlaceWhenResized()
{
    ConversationModel model(conversation(100));
    Shown shown(model);
    shown.view.scrollToRow(100);
    const auto place = shown.view.readingPlace();
    QCOMPARE(place.row, 100);
    shown.view.resize(450, 600);
    shown.view.grab();
    QCOMPARE(shown.view.firstVisibleRow(), 100);
    shown.view.scrollToEnd();
    QCOMPARE(shown.view.readingPlace().row, -1);
    shown.view.setReadingPlace(place);
    QCOMPARE(shown.view.firstVisibleRow(), 100);
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcript_view.moc"
