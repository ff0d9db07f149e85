// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QAccessible>
#include <QSignalSpy>

namespace tst_transcript_access {

namespace {

/// Keeps what a screen reader would be told.
class Heard : public TranscriptView {
public:
    QString announced;
    QStringList focused;

protected:
    void tellScreenReader(QAccessibleEvent *event) override
    {
        if (event->type() == QAccessible::TextInserted)
            announced += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        if (event->type() == QAccessible::Focus)
            focused += event->accessibleInterface()->text(QAccessible::Name);
    }
};

} // namespace

class TestTranscriptAccess : public QObject {
    Q_OBJECT
private slots:
    void describesMessages();
    void readsOutSentences();
    void tellsWhereTheFocusIs();
    void describesLinksAndButtons();
    void describesAttachedFiles();
    void selectsThroughTheTextInterface();
};

void TestTranscriptAccess::describesMessages()
{
    ConversationModel model({question(QStringLiteral("What?")), answer(QStringLiteral("- *That*\n- and that"))});
    Shown shown(model);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(interface);
    QCOMPARE(interface->childCount(), 2);
    QCOMPARE(interface->child(0)->text(QAccessible::Value), QStringLiteral("What?"));
    QCOMPARE(interface->child(1)->text(QAccessible::Name), QStringLiteral("Model"));
    QCOMPARE(interface->child(1)->text(QAccessible::Description), QStringLiteral("41.6 tok/s"));
    QVERIFY(shown.port()->rect().translated(shown.port()->mapToGlobal(QPoint())).contains(interface->child(1)->rect()));
    QVERIFY(interface->child(1)->textInterface());
}

void TestTranscriptAccess::readsOutSentences()
{
    QAccessible::setActive(true);
    auto messages = conversation(20);
    messages.push_back(answer(QString()));
    messages.back().streaming = true;
    ConversationModel model(std::move(messages));
    Shown<Heard> shown(model);
    const int last = model.rowCount() - 1;
    for (const char *word : {"One", " sentence.", " And a half"}) {
        model.append(last, QString::fromLatin1(word));
        QTest::qWait(80);
    }
    QVERIFY(!shown.view.announced.contains(QStringLiteral("half")));
    QTest::qWait(500);
    shown.view.scrollToRow(0); // what is out of sight is heard too
    model.append(last, QStringLiteral(" of"));
    QTRY_COMPARE(shown.view.announced, QStringLiteral("One sentence."));
    SampleMessage done = model.message(last);
    done.streaming = false;
    model.change(last, done);
    QTRY_COMPARE(shown.view.announced, QStringLiteral("One sentence. And a half of"));
    QAccessible::setActive(false);
}

void TestTranscriptAccess::tellsWhereTheFocusIs()
{
    QAccessible::setActive(true);
    SampleMessage first = answer(QStringLiteral("See [there](https://example.org/a)."));
    ConversationModel model({question(QStringLiteral("What?")), first});
    Shown<Heard> shown(model);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    shown.view.setFocusedRow(0);
    QCOMPARE(shown.view.focused.last(), QStringLiteral("Question"));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.view.focused.last(), QStringLiteral("Model"));
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QCOMPARE(shown.view.focused.last(), QStringLiteral("https://example.org/a"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(interface->focusChild()->role(), QAccessible::Link);
    QCOMPARE(interface->focusChild()->parent(), interface->child(1));
    QVERIFY(!interface->child(1)->state().focused);
    shown.view.setFocusedRow(0);
    QCOMPARE(interface->focusChild(), interface->child(0));
    QAccessible::setActive(false);
}

void TestTranscriptAccess::describesLinksAndButtons()
{
    SampleMessage message = answer(QStringLiteral("[there](https://example.org/a)\n\n```\ncode\n```"));
    message.reasoning = QStringLiteral("hm");
    ConversationModel model({message});
    Shown shown(model);
    shown.view.grab();
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&shown.view)->child(0);
    QStringList names;
    for (int i = 0; i < row->childCount(); ++i) {
        names.append(row->child(i)->text(QAccessible::Name));
        QCOMPARE(row->indexOfChild(row->child(i)), i);
        QVERIFY(row->rect().contains(row->child(i)->rect()));
    }
    QCOMPARE(names,
             (QStringList{QStringLiteral("Show reasoning"), QStringLiteral("https://example.org/a"),
                          QStringLiteral("Wrap long lines"), QStringLiteral("Copy code")}));
    row->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(model.message(0).reasoningOpen);
    QVERIFY(row->child(0)->state().expanded);
    model.add(question(QStringLiteral("another")));
    model.removeFrom(0); // what was described is gone
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.view)->childCount(), 0);
}

void TestTranscriptAccess::describesAttachedFiles()
{
    SampleMessage message = question(QStringLiteral("What?"));
    message.attachments = {QVariantMap{{QStringLiteral("name"), QStringLiteral("notes.md")},
                                       {QStringLiteral("label"), QStringLiteral("212 tokens")}}};
    ConversationModel model({message});
    Shown shown(model);
    shown.view.grab();
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&shown.view)->child(0);
    QCOMPARE(row->childCount(), 1);
    QCOMPARE(row->child(0)->role(), QAccessible::Button);
    QCOMPARE(row->child(0)->text(QAccessible::Name), QStringLiteral("notes.md, 212 tokens"));
    QVERIFY(!row->child(0)->text(QAccessible::Description).isEmpty());
    QVERIFY(row->rect().contains(row->child(0)->rect()));
    QSignalSpy activated(&shown.view, &TranscriptView::attachmentActivated);
    row->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][1].toInt(), 0);
}

void TestTranscriptAccess::selectsThroughTheTextInterface()
{
    ConversationModel model({question(QStringLiteral("What?")),
                             answer(QStringLiteral("- *first* item\n- second\n\nLast **words** here."))});
    Shown shown(model);
    shown.view.grab();
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&shown.view)->child(1)->textInterface();
    const QString whole = text->text(0, text->characterCount());
    QCOMPARE(whole, QStringLiteral("\u2022 first item\n\u2022 second\n\nLast words here."));
    const auto begin = static_cast<int>(whole.indexOf(QStringLiteral("econd")));
    const auto end = static_cast<int>(whole.indexOf(QStringLiteral(" here")));
    text->setSelection(0, begin, end);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("econd\n\nLast words"));
    int from = -1;
    int to = -1;
    text->selection(0, &from, &to);
    QCOMPARE(from, begin);
    QCOMPARE(to, end);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(text->cursorPosition(), end);
    const QRect place = text->characterRect(end);
    QCOMPARE(text->offsetAtPoint(place.center()), end);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
}

MOIRE_TEST(TestTranscriptAccess)

} // namespace tst_transcript_access

#include "tst_transcript_access.moc"
