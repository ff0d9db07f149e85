// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted and attached, and is not sent: it is never lost, never sent twice, and stays with its chat.
#include "chat_desk.h"
#include "conversation/attachment_bar.h"
#include "conversation/attachment_dialog.h"
#include "conversation/too_long_bar.h"
#include "qt_test.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QMimeData>
#include <QToolButton>

Q_DECLARE_METATYPE(std::function<void(moire::ui::ChatDesk &)>)

namespace tst_drafts {

using namespace moire;
using namespace moire::ui;

class TestDrafts : public QObject {
    Q_OBJECT

    static AttachmentBar &bar(ChatDesk &desk) { return *desk.page->findChild<AttachmentBar *>(); }
    /// The buttons of the parts now, not those that are about to be deleted.
    template <class T>
    static QList<T *> buttons(ChatDesk &desk, const char *name)
    {
        QList<T *> list = bar(desk).findChildren<T *>(QLatin1String(name));
        list.removeIf([](T *button) { return !button->isVisible(); });
        return list;
    }
    static qint64 chat(ChatDesk &desk, const char *question)
    {
        return desk.store.call([&](Store &s) { return sample::session(s, 3, QString::fromUtf8(question)); });
    }
    /// Opens a chat and waits until all of it is read.
    static void open(ChatDesk &desk, qint64 session)
    {
        desk.page->openChat(session);
        QTRY_VERIFY(desk.rows() == 2 && desk.idle() && desk.chat().session() == session);
        desk.inStore([](Store &) {});
        QCoreApplication::processEvents();
    }

private slots:
    void attachments()
    {
        ChatDesk desk(8);
        QVERIFY(desk.openModel());
        AttachmentBar *bar = &this->bar(desk);
        const QString notes = desk.writeFile(QStringLiteral("notes.txt"), "apples and pears\n");
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString imageFile = desk.folder.filePath(QStringLiteral("picture.png"));
        QVERIFY(image.save(imageFile));
        QMimeData drop;
        drop.setUrls({QUrl::fromLocalFile(notes), QUrl::fromLocalFile(imageFile)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &drop, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page, &enter);
        QVERIFY(enter.isAccepted());
        QMimeData model;
        model.setUrls({QUrl::fromLocalFile(desk.folder.filePath(QStringLiteral("model.gguf")))});
        QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &model, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page, &other);
        QVERIFY(!other.isAccepted()); // the window opens it
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &drop, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page, &dropped);
        QTRY_VERIFY_WITH_TIMEOUT(bar->attachments().size() == 1 && !bar->isReading(), 20000);
        QVERIFY(bar->attachments()[0].tokens > 0);
        QVERIFY(bar->isVisible());
        QVERIFY2(desk.notice().contains(QLatin1String("mage")), qPrintable(desk.notice()));
        desk.picture(QStringLiteral("attached"));
        // It can be taken away,
        QTest::mouseClick(buttons<QToolButton>(desk, "removeAttachment").front(), Qt::LeftButton);
        QVERIFY(bar->isEmpty() && !bar->isVisible());
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton); // and comes back
        QCOMPARE(bar->attachments().at(0).name, QStringLiteral("notes.txt"));
        QTest::mouseClick(buttons<QToolButton>(desk, "removeAttachment").front(), Qt::LeftButton);
        QVERIFY(desk.field().hasFocus()); // the button that had it is gone
        // and is sent with the text.
        desk.composer().attachFiles({notes});
        QTRY_VERIFY(!bar->isReading() && !bar->isEmpty());
        desk.send(QStringLiteral("Which fruit?"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QCOMPARE(desk.text(0), QStringLiteral("Which fruit?")); // its file is named below it
        QVERIFY(desk.data(0, MessageModel::FooterRole).toString().startsWith(QLatin1String("notes.txt, ")));
        desk.picture(QStringLiteral("attached-sent"));
        // Its chip opens the text.
        desk.view().setFocus();
        desk.view().setFocusedRow(0);
        QTest::keyClick(&desk.view(), Qt::Key_Tab);
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QTRY_VERIFY(desk.page->findChild<AttachmentDialog *>());
        auto *dialog = desk.page->findChild<AttachmentDialog *>();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), QStringLiteral("apples and pears"));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->isReadOnly());
        dialog->close();
        const AttachedText sent = splitAttachments(desk.saved()[0].text);
        QCOMPARE(sent.text, QStringLiteral("Which fruit?"));
        QCOMPARE(sent.attachments.at(0).name, QStringLiteral("notes.txt"));
        QCOMPARE(sent.attachments.at(0).text.trimmed(), QStringLiteral("apples and pears"));
        QVERIFY(bar->isEmpty());
    }

    /// A text that would block the field is kept beside it, whole, and sent as it is.
    void longPastedTexts()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        QString text = QStringLiteral("x\t_y_ \u00a0\u202e z\n").repeated(800'000) + QChar(1);
        desk.paste(text);
        QVERIFY(desk.field().document()->isEmpty());
        QCOMPARE(desk.composer().text(), text);
        desk.press(desk.field(), Qt::Key_Return);
        auto *bar = desk.page->findChild<TooLongBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 60000);
        QCOMPARE(desk.composer().text(), text);
        // Only its beginning is counted, so its tokens are not known.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page->findChild<AttachmentBar *>()->isReading(), patienceMs);
        const QString chip = buttons<QAbstractButton>(desk, "attachment").front()->accessibleName();
        QVERIFY2(chip.contains(QLatin1String("8,800,001 character")), qPrintable(chip));
        desk.page->saveState();
        QTest::mouseClick(buttons<QToolButton>(desk, "removeAttachment").front(), Qt::LeftButton);
        QVERIFY(desk.composer().isEmpty());
        QVERIFY(!bar->isVisible());
        const QString fitting = QStringLiteral("a\n").repeated(20'000).left(MessageField::maxText + 1);
        desk.paste(fitting);
        QVERIFY(desk.field().document()->isEmpty());
        desk.paste(QStringLiteral("signs \u00a0 stay"));
        const AttachedText parts = splitAttachments(desk.composer().text());
        QCOMPARE(parts.text, QStringLiteral("signs \u00a0 stay"));
        QCOMPARE(parts.attachments.at(0).text, fitting);
    }

    /// Each long paste is a part of its own, which can be read, changed and taken away.
    void pastesAreParts()
    {
        ChatDesk desk;
        const QString first = QStringLiteral("first\n").repeated(6'000);
        const QString second = QStringLiteral("second\n").repeated(6'000);
        desk.paste(first);
        desk.paste(second);
        desk.type(QStringLiteral("Compare them."));
        const auto parts = [&] { return splitAttachments(desk.composer().text()); };
        QCOMPARE(parts().attachments.size(), size_t(2));
        QCOMPARE(parts().attachments[1].text, second);
        QVERIFY(parts().attachments[0].name != parts().attachments[1].name);
        // Opened by its chip and changed.
        buttons<QAbstractButton>(desk, "attachment").at(0)->click();
        auto *dialog = desk.page->findChild<AttachmentDialog *>();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QPlainTextEdit *>();
        edit->moveCursor(QTextCursor::Start);
        QTest::keyClicks(edit, QStringLiteral("the very "));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QCOMPARE(parts().attachments[0].text, QStringLiteral("the very ") + first);
        QCOMPARE(parts().attachments[1].text, second);
        // They come back as parts with the draft.
        const qint64 other = chat(desk, "b");
        open(desk, other);
        QVERIFY(desk.composer().isEmpty());
        desk.page->newChat();
        QTRY_COMPARE(parts().attachments.size(), size_t(2));
        QCOMPARE(parts().attachments[1].text, second);
        QCOMPARE(desk.field().text(), QStringLiteral("Compare them."));
        // What would block the window is only shown.
        QVERIFY(!AttachmentDialog::canEdit(QString(AttachmentDialog::maxLine + 1, u'x')));
        const AttachmentDialog large(QStringLiteral("large"), QString(10'000'000, u'x'), true);
        QVERIFY(large.findChild<QPlainTextEdit *>()->isReadOnly());
        QVERIFY(large.findChild<QPlainTextEdit *>()->document()->characterCount() < 100'000);
    }

    /// Notices do not replace each other: every refused file is told.
    /// Send does not wait to be pressed again for what is still being counted.
    void sendWhilePartsAreCounted()
    {
        ChatDesk desk(4);
        QSignalSpy loaded(&desk.engine, &EngineWorker::loaded);
        desk.engine.load(QString::fromStdString(builtinModelPath()), {}, {.capacity = 1 << 18});
        QVERIFY(loaded.wait(60000));
        const QString first = QStringLiteral("first words\n").repeated(4'000);
        const QString second = QStringLiteral("the second text\n").repeated(4'000);
        desk.paste(first);
        desk.paste(second);
        QVERIFY(bar(desk).isReading());
        QSignalSpy asked(&desk.chat(), &Conversation::asked);
        desk.press(desk.field(), Qt::Key_Return);
        desk.press(desk.field(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 60000);
        QTRY_VERIFY(desk.composer().isEmpty());
        desk.chat().stop(); // such a prompt takes the model minutes
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.rows() == 2, 60000);
        const AttachedText sent = splitAttachments(desk.saved()[0].text);
        QCOMPARE(sent.attachments.size(), size_t(2));
        QCOMPARE(sent.attachments[0].text, first);
        QCOMPARE(sent.attachments[1].text, second);
        for (const Attachment &part : sent.attachments)
            QCOMPARE(part.tokens, countTokens(*desk.engine.model(), part.text).tokens);
        QCOMPARE(asked.size(), 1);
    }

    /// What was changed after Send was pressed is not what was meant.
    void changesTakeBackASendThatWaits_data()
    {
        QTest::addColumn<std::function<void(ChatDesk &)>>("change");
        using Change = std::function<void(ChatDesk &)>;
        QTest::newRow("typing") << Change([](ChatDesk &desk) { desk.type(QStringLiteral("Wait, ")); });
        QTest::newRow("Escape") << Change([](ChatDesk &desk) { desk.press(desk.field(), Qt::Key_Escape); });
        QTest::newRow("another paste") << Change([](ChatDesk &desk) { desk.paste(QString(40'000, u'z')); });
        QTest::newRow("a part is removed") << Change([](ChatDesk &desk) {
            QTest::mouseClick(buttons<QToolButton>(desk, "removeAttachment").front(), Qt::LeftButton);
        });
        QTest::newRow("a file that is refused") << Change([](ChatDesk &desk) {
            desk.composer().attachFiles(
                {desk.writeFile(QStringLiteral("a.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))});
            desk.press(desk.field(), Qt::Key_Return);
        });
    }
    void changesTakeBackASendThatWaits()
    {
        QFETCH(const std::function<void(ChatDesk &)>, change);
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        desk.type(QStringLiteral("About this:"));
        desk.paste(QStringLiteral("some words\n").repeated(4'000));
        QSignalSpy requested(&desk.composer(), &Composer::sendRequested);
        desk.press(desk.field(), Qt::Key_Return);
        change(desk);
        QTRY_VERIFY_WITH_TIMEOUT(!bar(desk).isReading(), 60000);
        QCoreApplication::processEvents();
        QCOMPARE(requested.size(), 0);
        QVERIFY(!desk.composer().isEmpty());
        desk.press(desk.field(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    /// A file, too, is waited for.
    void sendWhileAFileIsRead()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        desk.type(QStringLiteral("Which fruit?"));
        desk.composer().attachFiles({desk.writeFile(QStringLiteral("notes.txt"), "apples and pears\n")});
        QVERIFY(bar(desk).isReadingFiles());
        desk.press(desk.field(), Qt::Key_Return);
        QVERIFY2(desk.notice().contains(QLatin1String("will be sent")), qPrintable(desk.notice()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QCOMPARE(splitAttachments(desk.saved()[0].text).attachments.at(0).name, QStringLiteral("notes.txt"));
        QTRY_VERIFY(desk.composer().isEmpty()); // it was not changed since it was sent
    }

    void everyRefusedFileIsTold()
    {
        ChatDesk desk;
        QStringList names;
        for (const char *name : {"a.png", "b.png", "c.png", "d.png"})
            names << desk.writeFile(QLatin1String(name), QByteArray("\x89PNG\r\n\x1a\n", 8));
        desk.composer().attachFiles(names);
        QTRY_COMPARE(desk.notices().sentences().size(), 4);
        const auto shown = [&] {
            int count = 0;
            for (const auto *bar : desk.notices().findChildren<widgets::NoticeBar *>())
                count += bar->isVisible() ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(), Notices::maxShown);
        QVERIFY(desk.notice().contains(QLatin1String("d.png")));
        // Escape takes the latest away, and the first comes back.
        desk.press(desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.notices().sentences().size(), 3);
        QCOMPARE(shown(), 3);
        // The focus of a notice that goes is not lost.
        auto *close = desk.notices().latest()->findChild<QToolButton *>();
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(desk.notices().sentences().size(), 2);
        QVERIFY(desk.field().hasFocus());
    }

    void draftsPerChat()
    {
        ChatDesk desk;
        const qint64 a = desk.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("a")); });
        const qint64 b = desk.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("b")); });
        desk.type(QStringLiteral("of a new chat"));
        desk.page->openChat(a);
        QVERIFY(desk.field().text().isEmpty());
        QTRY_COMPARE(desk.rows(), 2);
        desk.type(QStringLiteral("of a"));
        desk.page->openChat(b);
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        QVERIFY(desk.composer().isEmpty());
        desk.page->openChat(a);
        QTRY_COMPARE(desk.field().text(), QStringLiteral("of a"));
        desk.page->newChat();
        QTRY_COMPARE(desk.field().text(), QStringLiteral("of a new chat"));
        desk.page->openChat(a);
        QTRY_COMPARE(desk.field().text(), QStringLiteral("of a"));
        desk.field().clear();
        QTRY_VERIFY_WITH_TIMEOUT(desk.details(a).draft.isEmpty(), 5000); // saved without being left
    }

    /// What was sent just before another chat is opened is no draft of its chat.
    void sentDraftsAreDone()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        const qint64 other = desk.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("b")); });
        desk.send(QStringLiteral("What is 2 + 2?"));
        desk.page->openChat(other);
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.call([](Store &st) { return st.sessions().size(); }), size_t(2), 20000);
        desk.inStore([](Store &) {});
        QVERIFY(desk.details(0).draft.isEmpty());
        desk.page->newChat();
        desk.inStore([](Store &) {}); // what the chat keeps has been read
        QCoreApplication::processEvents();
        QVERIFY(desk.composer().isEmpty());
    }

    /// The text of an edit is kept with its message, as that of a question is with its chat.
    void editsComeBack()
    {
        ChatDesk desk;
        const qint64 a = chat(desk, "a");
        const qint64 b = chat(desk, "b");
        QVERIFY(desk.openModel());
        open(desk, a);
        desk.type(QStringLiteral("draft of a"));
        desk.view().setFocusedRow(0);
        desk.press(desk.view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditQuestion);
        QCOMPARE(desk.field().text(), QStringLiteral("a"));
        desk.type(QStringLiteral(", edited"));
        open(desk, b);
        QCOMPARE(desk.composer().purpose(), Composer::Purpose::Ask);
        QVERIFY(desk.composer().isEmpty());
        open(desk, a);
        QCOMPARE(desk.composer().purpose(), Composer::Purpose::EditQuestion);
        QCOMPARE(desk.field().text(), QStringLiteral("a, edited"));
        // Editing another message keeps this text as well.
        desk.view().setFocusedRow(1);
        desk.press(desk.view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditAnswer);
        desk.view().setFocusedRow(0);
        desk.press(desk.view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.field().text(), QStringLiteral("a, edited"));
        // Cancelling gives the draft back, and can be undone.
        desk.press(desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.field().text(), QStringLiteral("draft of a"));
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QCOMPARE(desk.field().text(), QStringLiteral("a, edited"));
        desk.press(desk.field(), Qt::Key_Escape);
        open(desk, b);
        open(desk, a);
        QCOMPARE(desk.composer().purpose(), Composer::Purpose::Ask);
        QCOMPARE(desk.field().text(), QStringLiteral("draft of a"));
    }

    /// Another branch may hide the message that is edited.
    void editOfAHiddenMessage()
    {
        ChatDesk desk;
        QVERIFY(desk.openModel());
        const qint64 a = chat(desk, "a");
        open(desk, a);
        const qint64 answer = desk.chat().path()[1].id;
        QVERIFY(desk.chat().editAnswer(answer, QStringLiteral("another")));
        QTRY_VERIFY(desk.idle() && desk.chat().path()[1].id != answer);
        desk.view().setFocusedRow(1);
        desk.press(desk.view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditAnswer);
        desk.type(QStringLiteral(", changed"));
        QVERIFY(desk.chat().showSibling(desk.composer().editedMessage(), -1));
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::Ask);
        QVERIFY(desk.composer().isEmpty());
        QTRY_VERIFY(desk.idle());
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QTRY_COMPARE(desk.field().text(), QStringLiteral("another, changed"));
        QCOMPARE(desk.composer().purpose(), Composer::Purpose::EditAnswer);
    }

    /// Undo takes back what was typed here, never what was typed in another chat.
    void undoStaysInItsChat()
    {
        ChatDesk desk;
        const qint64 a = chat(desk, "a");
        const qint64 b = chat(desk, "b");
        open(desk, a);
        desk.type(QStringLiteral("secret of a"));
        open(desk, b);
        desk.press(desk.field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.composer().isEmpty());
        desk.type(QStringLiteral("x"));
        for (int i = 0; i < 3; i++)
            desk.press(desk.field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.composer().isEmpty());
        open(desk, a);
        QCOMPARE(desk.field().text(), QStringLiteral("secret of a"));
    }

    /// Characters that a database may change do not make the field forget what it sent.
    void strangeCharactersAreSentOnce()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        const QString text = QStringLiteral("What is ") + QChar(0xfffe) + QChar(0xd800) + QStringLiteral(" 2 + 2?");
        desk.send(text);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QVERIFY(desk.composer().isEmpty());
        desk.inStore([](Store &) {});
        QVERIFY(desk.details(desk.chat().session()).draft.isEmpty());
    }

    /// What is typed while the question before is being saved stays in the field.
    void typingAfterSending()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        {
            const sample::Hold hold(desk.store);
            desk.send(QStringLiteral("What is 2 + 2?"));
            QVERIFY(desk.chat().answering());
            desk.field().clear();
            desk.type(QStringLiteral("And then?"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QCOMPARE(desk.field().text(), QStringLiteral("And then?"));
    }

    /// A draft that the database does not accept stays in memory.
    void draftsThatCannotBeSaved()
    {
        ChatDesk desk;
        const qint64 a = chat(desk, "a");
        const qint64 b = chat(desk, "b");
        open(desk, a);
        sample::setRefusing(desk.store, true);
        desk.type(QStringLiteral("of a"));
        open(desk, b);
        QTRY_VERIFY(desk.notice().contains(QLatin1String("cannot be saved")));
        open(desk, a);
        QCOMPARE(desk.field().text(), QStringLiteral("of a"));
        sample::setRefusing(desk.store, false);
        open(desk, b);
        QTRY_COMPARE(desk.details(a).draft, QStringLiteral("of a"));
    }

    /// It is saved as soon as the database accepts it, without another change.
    void savingIsTriedAgain()
    {
        ChatDesk desk;
        const qint64 a = chat(desk, "a");
        const qint64 b = chat(desk, "b");
        open(desk, a);
        sample::setRefusing(desk.store, true);
        desk.type(QStringLiteral("of a"));
        ChatSettings settings;
        settings.thinkingBudget = 77;
        desk.page->usePreset(settings);
        open(desk, b);
        desk.type(QStringLiteral("of b"));
        QTRY_VERIFY(desk.notice().contains(QLatin1String("cannot be saved")));
        sample::setRefusing(desk.store, false);
        QTRY_COMPARE(desk.details(a).draft, QStringLiteral("of a"));
        QTRY_COMPARE(desk.details(b).draft, QStringLiteral("of b"));
        QTRY_COMPARE(ChatSettings::fromJson(desk.details(a).settings, {}).thinkingBudget, 77);
        QTRY_COMPARE(desk.notices().sentences(), QStringList());
    }

    /// Earlier versions kept the draft of a new chat in the settings.
    void oldDraft()
    {
        ChatDesk desk;
        const QString key = QStringLiteral("chat/newDraft");
        desk.file.setValue(key, QStringLiteral("of old"));
        open(desk, chat(desk, "a"));
        desk.page->newChat();
        QTRY_COMPARE(desk.field().text(), QStringLiteral("of old"));
        QVERIFY(!desk.file.contains(key));
        QTRY_COMPARE(desk.details(0).draft, QStringLiteral("of old"));
    }

    void placeholderIsRepainted()
    {
        ChatDesk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        struct Painted : QObject {
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } painted;
        QCoreApplication::processEvents();
        desk.field().viewport()->installEventFilter(&painted);
        desk.composer().setModelName(QStringLiteral("Some model"));
        QTRY_VERIFY(painted.count > 0);
    }
};

MOIRE_TEST(TestDrafts)

} // namespace tst_drafts

#include "tst_drafts.moc"
