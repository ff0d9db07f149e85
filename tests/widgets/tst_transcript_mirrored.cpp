// SPDX-License-Identifier: GPL-3.0-or-later
// The transcript in a window that reads from right to left.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QSignalSpy>

namespace tst_transcript_mirrored {

class TestTranscriptMirrored : public QObject {
    Q_OBJECT
private slots:
    void tablesMirrorWithTheWindow();
    void mirrorsWithTheWindow();
};

/// The first column is where reading begins, also of a table that is too wide.
void TestTranscriptMirrored::tablesMirrorWithTheWindow()
{
    const auto table = [](int columns) {
        QString head, line, row;
        for (int i = 0; i < columns; ++i) {
            head += QStringLiteral("| column%1 ").arg(i);
            line += QStringLiteral("|---");
            row += QStringLiteral("| acellwithalongword%1 ").arg(i);
        }
        return head + QStringLiteral("|\n") + line + QStringLiteral("|\n") + row + QStringLiteral("|");
    };
    ConversationModel model({answer(table(2)), answer(table(30))});
    Shown shown(model);
    shown.view.setLayoutDirection(Qt::RightToLeft);
    shown.view.grab();
    const auto layoutOf = [&](int row) { return shown.view.flow().find(row)->block(1).layout.get(); };
    const transcript::BlockLayout *narrow = layoutOf(0);
    QVERIFY(narrow->pieces[0].at.x() > narrow->pieces[1].at.x());
    QVERIFY(narrow->box.contains(QPointF(narrow->pieces[1].at.x(), narrow->box.center().y())));
    const transcript::BlockLayout *wide = layoutOf(1);
    QVERIFY(wide->contentWidth > wide->inner.width());
    const auto placeOf = [&](int column, qreal scrolled) {
        const auto &piece = wide->pieces[static_cast<size_t>(column)];
        return wide->rectangles(piece.range, scrolled).first();
    };
    QVERIFY(wide->inner.contains(placeOf(0, 0)));
    QVERIFY(placeOf(29, 0).right() < wide->inner.left());
    QVERIFY(wide->inner.contains(placeOf(29, wide->contentWidth - wide->inner.width())));
    const QPointF first = placeOf(0, 0).center();
    QCOMPARE(wide->characterAt(first, 0) >= 0, true);
    // The wheel brings the other columns into sight, and the scroll bar's thumb goes from right to left.
    const int top = shown.view.rowRectangle(1).top() + shown.view.flow().find(1)->heights().at(0);
    const QPointF at = first + QPointF(shown.view.flow().look().left, top);
    QWheelEvent event(at, shown.port()->mapToGlobal(at), {}, QPoint(240, 0), Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(shown.port(), &event);
    const int scrolled = shown.view.flow().find(1)->findBox(1)->scrolled;
    QCOMPARE(scrolled, 120);
    QVERIFY(placeOf(1, scrolled).left() > placeOf(1, 0).left());
}

void TestTranscriptMirrored::mirrorsWithTheWindow()
{
    SampleMessage message = answer(QStringLiteral("> quote\n\n- item\n\n```\ncode\n```"));
    message.branchCount = 2;
    ConversationModel model({question(QStringLiteral("Why?")), message});
    Shown shown(model);
    const auto questionBox = [&] { return shown.view.flow().find(0)->block(0).layout->box; };
    shown.view.grab();
    const qreal column = shown.view.flow().look().column;
    QVERIFY(questionBox().left() > column / 2);
    shown.view.setLayoutDirection(Qt::RightToLeft);
    shown.view.grab();
    QVERIFY(questionBox().right() < column / 2);
    // What stands beside a text is at the side where it begins, in both kinds of windows.
    model.add(answer(QStringLiteral("- item\n\n- \u05D0\u05D1\u05D2")));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        shown.view.setLayoutDirection(direction);
        shown.view.scrollToRow(2);
        shown.view.grab();
        const transcript::Message &lists = *shown.view.flow().find(2);
        QVERIFY(lists.block(1).layout->inner.left() > 0);
        QCOMPARE(lists.block(2).layout->inner.left(), 0.0);
        QVERIFY(lists.block(2).layout->inner.right() < column);
    }
    shown.view.scrollToRow(0);
    // The arrows of the versions are at the other side and still work.
    QSignalSpy branch(&shown.view, &TranscriptView::branchRequested);
    for (int x = 0; x < shown.port()->width() && branch.isEmpty(); x += 4) {
        const int y = shown.view.rowRectangle(1).top() + shown.view.flow().find(1)->heights().at(0) * 3 / 4;
        QTest::mouseClick(shown.port(), Qt::LeftButton, {}, QPoint(x, y));
        if (!branch.isEmpty())
            QVERIFY(x > shown.port()->width() / 2);
    }
    QCOMPARE(branch.count(), 1);
    QCOMPARE(branch.first()[1].toInt(), 1);
}

MOIRE_TEST(TestTranscriptMirrored)

} // namespace tst_transcript_mirrored

#include "tst_transcript_mirrored.moc"
