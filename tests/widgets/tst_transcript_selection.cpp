// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting and copying.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QClipboard>
#include <QScrollBar>

namespace tst_transcript_selection {

class TestTranscriptSelection : public QObject {
    Q_OBJECT
private slots:
    void foldsAndCutsVerbatimText();
    void selectsAcrossMessages();
    void copiesAsSeenAndAsWritten();
    void copiesQuestionsAsWritten();
    void copiesWhatIsNotRead();
    void copiesLongTextsWhole();
    void selectsWordsAndParagraphs();
    void selectsByKeys();
    void selectsByKeysAcrossMessages();
    void selectsEverything();
    void dragsBeyondTheEdge();
};

void TestTranscriptSelection::foldsAndCutsVerbatimText()
{
    transcript::BlockText text = transcript::verbatimText(QStringLiteral("a\r\n_b_ \0 c\x07"), 5);
    QCOMPARE(text.sourceAt(3), 8);
    QCOMPARE(text.positionAt(8), 3);
    QVERIFY(transcript::visible(QStringView(u"\0\x07", 2), false) == QStringLiteral("\u2400\u2407"));
    QCOMPARE(transcript::visible(u"\u202Ex", true), QStringLiteral("\uFFFDx"));
    QCOMPARE(transcript::visible(u"\u202Ex", false), QStringLiteral("\u202Ex"));
}

void TestTranscriptSelection::selectsAcrossMessages()
{
    ConversationModel model(
        {question(QStringLiteral("What  is\nit_?")), answer(QStringLiteral("It is **bold** text."))});
    Shown shown(model);
    shown.view.grab();
    const QPoint to = middleOf(shown.view, {1, Part::Text, 5});
    const QRect from = shown.view.rowRectangle(0);
    QTest::mousePress(shown.port(), Qt::LeftButton, {}, QPoint(from.left(), from.top() + 1));
    QTest::mouseMove(shown.port(), to - QPoint(20, 0));
    QTest::mouseMove(shown.port(), to);
    QTest::mouseRelease(shown.port(), Qt::LeftButton, {}, to);
    const QString text = shown.view.selectedText();
    QVERIFY2(text.startsWith(QStringLiteral("What  is\nit_?\n\nIt is")), qPrintable(text));
    QVERIFY(!shown.view.selectedToken().isValid());
    shown.view.clearSelection();
    QVERIFY(!shown.view.hasSelection());
}

void TestTranscriptSelection::copiesAsSeenAndAsWritten()
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
    shown.view.copyMarkdown();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("phrase** \"all but 9\""));
}

void TestTranscriptSelection::copiesQuestionsAsWritten()
{
    QString text = QStringLiteral("  two  spaces_and_\tsigns \u202E") + QChar(7) + QStringLiteral("\n\n\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("line  %1\n").arg(i);
    text += QString(9000, u'x') + u'\n'; // a line that is laid out in parts
    ConversationModel model({question(text)});
    Shown shown(model);
    QVERIFY(!shown.view.isUnfolded(0));
    shown.view.selectAll();
    shown.view.copy();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text); // also what is folded away
    shown.view.setUnfolded(0, true);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestTranscriptSelection::copiesWhatIsNotRead()
{
    std::vector<SampleMessage> messages;
    QStringList texts;
    for (int i = 0; i < 300; ++i) {
        texts.append(QStringLiteral("Text %1").arg(i));
        messages.push_back(i % 2 == 0 ? question(texts.last()) : answer(texts.last()));
        messages.back().loaded = false;
    }
    ConversationModel model(std::move(messages));
    Shown shown(model);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    shown.view.selectAll();
    shown.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    int rounds = 0;
    while (QGuiApplication::clipboard()->text() == QStringLiteral("before") && ++rounds < 2000) {
        model.load();
        QTest::qWait(1);
        for (int row = 0; row < model.rowCount(); row += 7) // a cache that holds little
            model.unload(row);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), texts.join(QStringLiteral("\n\n")));
    // Rows that go take an unfinished copy with them.
    model.unload(0);
    shown.view.copyMessage(0, transcript::Form::Written);
    model.removeFrom(0);
    model.add(question(QStringLiteral("another one")));
    QTest::qWait(50);
    QCOMPARE(QGuiApplication::clipboard()->text(), texts.join(QStringLiteral("\n\n")));
}

void TestTranscriptSelection::copiesLongTextsWhole()
{
    const QString text = QStringLiteral("A paragraph with *some* words in it.\n\n").repeated(60000);
    ConversationModel model({question(QStringLiteral("Go")), answer(text), answer(QStringLiteral("end"))});
    Shown shown(model);
    shown.view.copyMessage(1, transcript::Form::Seen);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().size() > 1000000, 30000);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2 * 59999);
}

void TestTranscriptSelection::selectsWordsAndParagraphs()
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

void TestTranscriptSelection::selectsByKeys()
{
    ConversationModel model({answer(QStringLiteral("one **two** three $\\frac{1}{2}$ four"))});
    Shown shown(model);
    shown.view.setFocusedRow(0);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers more = {}) {
        QTest::keyClick(&shown.view, key, Qt::ShiftModifier | more);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("on"));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("one "));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("one two "));
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("one "));
    press(Qt::Key_End);
    QVERIFY2(shown.view.selectedText().endsWith(QStringLiteral(" four")), qPrintable(shown.view.selectedText()));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Left); // over the formula, which is one letter of the text
    QVERIFY2(shown.view.selectedText().startsWith(QStringLiteral("one two three")),
             qPrintable(shown.view.selectedText()));
    press(Qt::Key_Home);
    QVERIFY(!shown.view.hasSelection());
}

void TestTranscriptSelection::selectsByKeysAcrossMessages()
{
    ConversationModel model(conversation(40));
    Shown shown(model);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    shown.view.setFocusedRow(0);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QString text = shown.view.selectedText();
    QVERIFY2(text.startsWith(QStringLiteral("Question number 0?\n\nParagraph 0 of answer 0")),
             qPrintable(text.left(99)));
    QVERIFY(text.contains(QStringLiteral("Question number 3?")));
    QVERIFY(shown.view.firstVisibleRow() > 0); // it went along
    for (int i = 0; i < 80; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(!shown.view.hasSelection());
    QTest::keyClick(&shown.view, Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(shown.view.selectedText().contains(QStringLiteral("Question number 1?")));
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    text = shown.view.selectedText();
    QVERIFY(text.contains(QStringLiteral("Question number 39?")));
    QVERIFY(shown.view.isAtEnd());
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(shown.view.selectedText().isEmpty());
    QCOMPARE(shown.view.firstVisibleRow(), 0);
}

void TestTranscriptSelection::selectsEverything()
{
    ConversationModel model({question(QStringLiteral("What?")), answer(QStringLiteral("That."))});
    Shown shown(model);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("What?\n\nThat."));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.hasSelection());
}

void TestTranscriptSelection::dragsBeyondTheEdge()
{
    ConversationModel model(conversation(40));
    Shown shown(model);
    shown.view.scrollToRow(20);
    const QPoint from(shown.view.rowRectangle(20).left() + 40, 200);
    const int top = shown.view.verticalScrollBar()->value();
    QTest::mousePress(shown.port(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.port(), from + QPoint(0, 40));
    QCursor::setPos(shown.port()->mapToGlobal(QPoint(from.x(), shown.port()->height() + 50)));
    QTest::mouseMove(shown.port(), QPoint(from.x(), shown.port()->height() + 50));
    QTRY_VERIFY(shown.view.verticalScrollBar()->value() > top + shown.port()->height());
    QTest::mouseRelease(shown.port(), Qt::LeftButton, {}, QPoint(from.x(), shown.port()->height() - 5));
    const int stopped = shown.view.verticalScrollBar()->value();
    QTest::qWait(120);
    QCOMPARE(shown.view.verticalScrollBar()->value(), stopped);
    QVERIFY(shown.view.selectedText().size() > 1000);
}

MOIRE_TEST(TestTranscriptSelection)

} // namespace tst_transcript_selection

#include "tst_transcript_selection.moc"
