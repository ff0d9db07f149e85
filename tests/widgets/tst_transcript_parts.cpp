// SPDX-License-Identifier: GPL-3.0-or-later
// What is pressed in a message: links, buttons, folds.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

namespace tst_transcript_parts {

class TestTranscriptParts : public QObject {
    Q_OBJECT
private slots:
    void movesFocusAndFoldsReasoning();
    void linksAreOnlyReported();
    void linksByKeys();
    void codeBoxesByKeys();
    void codeBoxesWrapOrScroll();
    void formulasShowTheirSource();
    void actionsAndBranchesAreReported();
    void whatHadTheFocusMayGo();
    void longQuestionsFold();
    void filesAreChips();
};

void TestTranscriptParts::movesFocusAndFoldsReasoning()
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
    QTest::keyClick(&shown.view, Qt::Key_Space);
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

void TestTranscriptParts::linksAreOnlyReported()
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

void TestTranscriptParts::linksByKeys()
{
    ConversationModel model({answer(QStringLiteral("See [one](https://example.org/1), **[two](https://example.org/2)** "
                                                   "and [one](https://example.org/1).\n\n| a |\n|---|\n| "
                                                   "[three](https://example.org/3) |\n"))});
    Shown shown(model);
    shown.view.setFocusedRow(0);
    QSignalSpy activated(&shown.view, &TranscriptView::linkActivated);
    QSignalSpy hovered(&shown.view, &TranscriptView::linkHovered);
    const QImage before = shown.port()->grab().toImage();
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QCOMPARE(hovered.last().first().toString(), QStringLiteral("https://example.org/1"));
    QVERIFY(shown.port()->grab().toImage() != before); // a ring
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QTest::keyClick(&shown.view, Qt::Key_Tab);
    }
    QStringList addresses;
    for (const auto &arguments : activated)
        addresses.append(arguments.first().toString().right(1));
    QCOMPARE(addresses,
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(hovered.last().first().toString(), QString());
    QTest::keyClick(&shown.view, Qt::Key_Backtab);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.last().first().toString(), QStringLiteral("https://example.org/3"));
}

void TestTranscriptParts::codeBoxesByKeys()
{
    // More than fits: what is out of sight is walked to.
    QString text;
    for (int i = 0; i < 8; ++i)
        text +=
            QStringLiteral("```\nbox %1\n").arg(i) + QStringLiteral("line\n").repeated(12) + QStringLiteral("```\n\n");
    ConversationModel model({answer(text)});
    Shown shown(model);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    shown.view.setFocusedRow(0);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Tab); // wrap
        QTest::keyClick(&shown.view, Qt::Key_Tab); // copy
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("box %1\nline").arg(i)),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }
}

void TestTranscriptParts::codeBoxesWrapOrScroll()
{
    const QString line = QStringLiteral("a long line of code ").repeated(20).trimmed();
    ConversationModel model({answer(QStringLiteral("```cpp\n") + line + QStringLiteral("\nshort\n```\n\nAfter it."))});
    Shown shown(model);
    shown.view.grab();
    const auto heightOfRow = [&] { return shown.view.rowRectangle(0).height(); };
    const int oneLine = heightOfRow();
    const auto press = [&](int tabs) {
        shown.view.setFocusedRow(0);
        for (int i = 0; i < tabs; ++i)
            QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Space);
    };
    // Scrolled sideways: the same place shows other letters.
    const auto first = shown.view.tokenRectangles({0, Part::Text, 6});
    QVERIFY(!first.isEmpty());
    const QPointF at = first.first().center();
    QWheelEvent event(at, shown.port()->mapToGlobal(at), {}, QPoint(-240, 0), Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(shown.port(), &event);
    QVERIFY(shown.view.tokenRectangles({0, Part::Text, 6}).first().left() < first.first().left());
    press(1);
    QVERIFY2(heightOfRow() > oneLine + 2 * shown.view.fontMetrics().height(), "long lines wrap");
    QCOMPARE(shown.view.tokenRectangles({0, Part::Text, 6}), first);
    press(2);
    QCOMPARE(QGuiApplication::clipboard()->text(), line + QStringLiteral("\nshort"));
    press(1);
    QCOMPARE(heightOfRow(), oneLine);
}

void TestTranscriptParts::formulasShowTheirSource()
{
    const QString formula = QStringLiteral("$\\frac{a}{b}$");
    ConversationModel model({answer(QStringLiteral("It is ") + formula + QStringLiteral(" of it."))});
    Shown shown(model);
    shown.view.grab();
    const auto &segments = shown.view.flow().find(0)->block(1).layout->text.segments;
    const auto math = std::find_if(segments.begin(), segments.end(),
                                   [](const transcript::Segment &segment) { return segment.format & markdown::Math; });
    QVERIFY(math != segments.end());
    const auto place = shown.view.flow().find(0)->block(1).layout->rectangles({math->begin, math->begin + 1}, 0);
    const QPoint at = place.first().center().toPoint() + shown.view.rowRectangle(0).topLeft() +
        QPoint(0, shown.view.flow().find(0)->heights().at(0));
    QHelpEvent event(QEvent::ToolTip, at, shown.port()->mapToGlobal(at));
    QCoreApplication::sendEvent(shown.port(), &event);
    QVERIFY2(QToolTip::text().contains(formula), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    shown.view.selectAll();
    shown.view.copy();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("frac")));
    shown.view.copyMarkdown();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("It is ") + formula + QStringLiteral(" of it."));
}

void TestTranscriptParts::actionsAndBranchesAreReported()
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

void TestTranscriptParts::whatHadTheFocusMayGo()
{
    SampleMessage message = answer(QStringLiteral("Text.\n\n```\ncode\n```\n\nmore [link](https://example.org)"));
    ConversationModel model({message});
    Shown shown(model);
    auto copy = std::make_unique<QAction>(QStringLiteral("Copy"));
    auto edit = std::make_unique<QAction>(QStringLiteral("Edit"));
    copy->setObjectName(QStringLiteral("copy"));
    edit->setObjectName(QStringLiteral("edit"));
    shown.view.setActions({copy.get(), edit.get()});
    QSignalSpy triggered(&shown.view, &TranscriptView::actionTriggered);
    shown.view.setFocusedRow(0);
    for (int i = 0; i < 5; ++i) // wrap, copy code, link, two actions
        QTest::keyClick(&shown.view, Qt::Key_Tab);
    shown.view.setActions({copy.get()});
    QTest::keyClick(&shown.view, Qt::Key_Return);
    copy.reset();
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
    // A code box that is no longer there.
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Tab);
    message.text = QStringLiteral("T");
    message.textEnds = {1};
    model.change(0, message);
    QTest::qWait(80);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    shown.view.grab();
    // One that moved down because the reasoning was opened is still the same.
    message.text = QStringLiteral("Text.\n\n```\ncode\n```");
    message.reasoning = QStringLiteral("one\n\ntwo\n\nthree");
    model.change(0, message);
    QTest::qWait(80);
    shown.view.setFocusedRow(0);
    for (int i = 0; i < 3; ++i) // reasoning, wrap, copy code
        QTest::keyClick(&shown.view, Qt::Key_Tab);
    shown.view.setReasoningOpen(0, true);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("code"));
}

void TestTranscriptParts::longQuestionsFold()
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
    shown.view.select({0, Part::Text, 0}, {0, Part::Text, INT_MAX});
    QCOMPARE(shown.view.selectedText(), text);
}

void TestTranscriptParts::filesAreChips()
{
    const auto file = [](const QString &name) {
        return QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("label"), QStringLiteral("212 tokens")}};
    };
    SampleMessage asked = question(QStringLiteral("What is in them?"));
    const int textOnly = [&] {
        ConversationModel model({asked});
        Shown shown(model);
        shown.view.grab();
        return shown.view.rowRectangle(0).height();
    }();
    asked.attachments = {file(QStringLiteral("notes.md")), file(QStringLiteral("<b>\u202e.csv")),
                         file(QString(500, u'x'))};
    ConversationModel model({asked, answer(QStringLiteral("Text."))});
    Shown shown(model);
    shown.view.grab();
    const int height = shown.view.rowRectangle(0).height();
    QVERIFY(height > textOnly);
    // Clicked, in a window of either direction.
    QSignalSpy activated(&shown.view, &TranscriptView::attachmentActivated);
    const transcript::Message &message = *shown.view.flow().find(0);
    QCOMPARE(message.chips().size(), size_t(3));
    const auto &look = shown.view.flow().look();
    for (const transcript::FileChip &chip : message.chips())
        QVERIFY(chip.place.left() >= 0 && chip.place.right() < look.column);
    QVERIFY(message.chips().back().place.right() >= look.column - 2); // where the question stands
    const int block = message.blockCount() - 2;
    const auto click = [&](size_t number, bool mirrored) {
        QRect place = message.chips()[number].place;
        if (mirrored)
            place.moveLeft(look.column - place.right() - 1);
        const int top = shown.view.rowRectangle(0).top() + static_cast<int>(message.heights().before(block));
        QTest::mouseClick(shown.port(), Qt::LeftButton, {}, place.center() + QPoint(look.left, top));
    };
    click(1, false);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.back()[0].toInt(), 0);
    QCOMPARE(activated.back()[1].toInt(), 1);
    shown.view.setLayoutDirection(Qt::RightToLeft);
    shown.view.grab();
    click(0, true);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.back()[1].toInt(), 0);
    shown.view.setLayoutDirection(Qt::LeftToRight);
    // By keys.
    shown.view.setFocusedRow(0);
    const QImage before = shown.port()->grab().toImage();
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QVERIFY(shown.port()->grab().toImage() != before); // a ring
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.back()[1].toInt(), 1);
    // A window that gets narrow has more rows of them; what the model forgets stays.
    shown.view.resize(260, 600);
    shown.view.grab();
    QVERIFY(shown.view.rowRectangle(0).height() > height);
    model.unload(0);
    model.change(0, model.message(0));
    QTest::qWait(80);
    QCOMPARE(shown.view.flow().find(0)->chips().size(), size_t(3));
    // A question of nothing but files has no empty box.
    asked.text.clear();
    model.change(0, asked);
    QTRY_COMPARE(shown.view.flow().find(0)->blockCount(), 2);
}

MOIRE_TEST(TestTranscriptParts)

} // namespace tst_transcript_parts

#include "tst_transcript_parts.moc"
