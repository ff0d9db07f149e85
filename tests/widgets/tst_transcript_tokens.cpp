// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens: found, walked over, chosen.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QSignalSpy>

namespace tst_transcript_tokens {

class TestTranscriptTokens : public QObject {
    Q_OBJECT
private slots:
    void tokensHitTheirOwnPlace();
    void tokensOfSplitLettersAreFound();
    void walksTokensByKeys();
    void choosingATokenMayChangeTheRows();
};

void TestTranscriptTokens::tokensHitTheirOwnPlace()
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

void TestTranscriptTokens::tokensOfSplitLettersAreFound()
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

void TestTranscriptTokens::walksTokensByKeys()
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

void TestTranscriptTokens::choosingATokenMayChangeTheRows()
{
    SampleMessage message = answer(QStringLiteral("one two ").repeated(2000));
    message.reasoning = QStringLiteral("a thought ").repeated(300);
    message.reasoningEnds = sampleEnds(message.reasoning);
    ConversationModel model({question(QStringLiteral("Why?")), message, answer(QStringLiteral("end"))});
    Shown shown(model);
    shown.view.scrollToRow(0);
    // In reasoning that has to be opened first, far below what is laid out.
    const int last = static_cast<int>(message.reasoningEnds.size()) - 2; // the last one is a space
    shown.view.setSelectedToken(1, Part::Reasoning, last);
    QVERIFY(shown.port()->rect().contains(middleOf(shown.view, {1, Part::Reasoning, last})));
    shown.view.setReasoningOpen(1, false);
    const auto once = connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { model.removeFrom(1); });
    shown.view.setSelectedToken(1, Part::Reasoning, 3);
    disconnect(once);
    shown.view.grab();
    QCOMPARE(shown.view.flow().rowCount(), 1);
}

MOIRE_TEST(TestTranscriptTokens)

} // namespace tst_transcript_tokens

#include "tst_transcript_tokens.moc"
