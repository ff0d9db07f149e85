// SPDX-License-Identifier: GPL-3.0-or-later
// What moves the text, and what does not.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QScrollBar>

namespace tst_transcript_scrolling {

class TestTranscriptScrolling : public QObject {
    Q_OBJECT
private slots:
    void streamingMovesNothingThatIsRead();
    void followsTheEndOnlyFromTheEnd();
    void followsAgainAtTheEnd();
    void followsWhenAllIsSeen();
    void openReasoningStaysForItsReader();
    void keepsItsPlaceWhenResized();
};

void TestTranscriptScrolling::streamingMovesNothingThatIsRead()
{
    ConversationModel model(streamedConversation(20));
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

void TestTranscriptScrolling::followsTheEndOnlyFromTheEnd()
{
    ConversationModel model(streamedConversation(10));
    Shown shown(model);
    const int last = model.rowCount() - 1;
    for (int i = 0; i < 40; ++i) {
        model.append(last, QStringLiteral(" word\n\nanother"));
        if (i % 10 == 0)
            QTest::qWait(60);
    }
    QTest::qWait(120);
    QVERIFY(shown.view.isAtEnd());
    QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QVERIFY(!shown.view.isAtEnd());
    QTest::keyClick(&shown.view, Qt::Key_End);
    QVERIFY(shown.view.isAtEnd());
}

void TestTranscriptScrolling::followsAgainAtTheEnd()
{
    ConversationModel model(streamedConversation(10));
    Shown shown(model);
    const int last = model.rowCount() - 1;
    const auto atBottom = [&] {
        return shown.view.isAtEnd() &&
            shown.view.verticalScrollBar()->value() == shown.view.verticalScrollBar()->maximum();
    };
    const auto stream = [&](int count) {
        for (int i = 0; i < count; ++i)
            model.append(last, QStringLiteral(" word\n\nanother"));
        QTest::qWait(90);
    };
    const auto wheel = [&](int notches) {
        const QPointF at(200, 200);
        QWheelEvent event(at, shown.port()->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.port(), &event);
    };
    stream(5);
    QVERIFY(atBottom());
    wheel(1);
    QVERIFY(!shown.view.isAtEnd());
    model.append(last, QStringLiteral("\n\none more line")); // before the way back
    wheel(-1);
    QVERIFY(shown.view.isAtEnd());
    stream(5);
    QVERIFY(atBottom());
    for (const QSize size : {QSize(500, 400), QSize(900, 700), QSize(700, 300)}) {
        shown.view.resize(size);
        stream(3);
        QVERIFY(atBottom());
    }
    QFont font = shown.view.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    shown.view.setFont(font);
    stream(3);
    QVERIFY(atBottom());
    // A window that becomes so high that the end is seen.
    wheel(1);
    QVERIFY(!shown.view.isAtEnd());
    shown.view.resize(700, 3000);
    stream(60);
    QVERIFY(atBottom());
}

void TestTranscriptScrolling::followsWhenAllIsSeen()
{
    SampleMessage message = answer(QStringLiteral("Begin"));
    message.streaming = true;
    message.reasoning = QStringLiteral("Some thoughts.");
    ConversationModel model({question(QStringLiteral("Go on?")), message});
    Shown shown(model);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QVERIFY(shown.view.isAtEnd()); // everything is seen
    shown.view.setReasoningOpen(1, true);
    QVERIFY(shown.view.isAtEnd());
    shown.view.setReasoningOpen(1, false);
    for (int i = 0; i < 60; ++i)
        model.append(1, QStringLiteral("\n\nanother line"));
    QTest::qWait(120);
    QVERIFY(shown.view.isAtEnd());
    QVERIFY(shown.view.verticalScrollBar()->value() > 0);
}

void TestTranscriptScrolling::openReasoningStaysForItsReader()
{
    // As the model does it: open until the answer begins, unless the reader says otherwise.
    SampleMessage message = answer(QString());
    message.streaming = true;
    message.reasoning = QStringLiteral("A thought that takes a line of its own.\n\n").repeated(60);
    message.reasoningOpen = true;
    ConversationModel model({question(QStringLiteral("Why?")), message});
    Shown shown(model);
    int chosen = 0;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                chosen += roles == QList<int>{ConversationModel::ReasoningOpen};
            });
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    QVERIFY(!shown.view.isAtEnd());
    QCOMPARE(chosen, 1); // the reader's choice from now on
}

void TestTranscriptScrolling::keepsItsPlaceWhenResized()
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

MOIRE_TEST(TestTranscriptScrolling)

} // namespace tst_transcript_scrolling

#include "tst_transcript_scrolling.moc"
