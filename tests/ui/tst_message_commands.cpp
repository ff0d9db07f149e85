// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a message, by keys, buttons and menus.
#include "chat_desk.h"
#include "conversation/message_details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

using namespace moire;
using namespace moire::ui;

class TestMessageCommands : public QObject {
    Q_OBJECT

    /// A chat with one question and its answer.
    static bool ask(ChatDesk &desk, const char *question = "What is 34 x 19?")
    {
        const int before = desk.rows();
        desk.send(QString::fromUtf8(question));
        return QTest::qWaitFor([&] { return desk.rows() == before + 2 && desk.idle(); }, 60000);
    }
    static bool settled(ChatDesk &desk)
    {
        return QTest::qWaitFor([&] { return desk.idle(); }, 60000);
    }
    static QAction *action(ChatDesk &desk, const char *id) { return desk.actions.find(QLatin1String(id)); }

private slots:
    void regenerateAndWalkTheBranches()
    {
        ChatDesk desk(20);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        const qint64 first = desk.chat().path()[1].id;
        QTest::keyClick(&desk.field(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.chat().path().back().id != first, 60000);
        QCOMPARE(desk.rows(), 2);
        QTRY_COMPARE(desk.data(1, MessageModel::BranchCountRole).toInt(), 2);
        QCOMPARE(desk.data(1, MessageModel::BranchIndexRole).toInt(), 1);
        desk.view().setFocusedRow(1);
        QVERIFY(action(desk, "previousBranch")->isEnabled());
        QVERIFY(!action(desk, "nextBranch")->isEnabled());
        QVERIFY(action(desk, "nextBranch")->toolTip().contains(QLatin1String("last")));
        desk.press(desk.view(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(desk.chat().path().back().id, first);
        QVERIFY(settled(desk));
        emit desk.view().branchRequested(1, 1); // the arrow beside the author
        QTRY_VERIFY(desk.chat().path().back().id != first);
    }

    void editAQuestion()
    {
        ChatDesk desk(20);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        const qint64 before = desk.chat().path()[0].id;
        desk.press(desk.field(), Qt::Key_Up);
        QTRY_COMPARE(desk.field().text(), QStringLiteral("What is 34 x 19?"));
        QVERIFY(desk.page->findChild<QWidget *>(QStringLiteral("editing"))->isVisible());
        desk.press(desk.field(), Qt::Key_Escape);
        QVERIFY(desk.composer().isEmpty());
        desk.type(QStringLiteral("a draft"));
        desk.view().setFocusedRow(0);
        QTest::keyClick(&desk.view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditQuestion);
        desk.field().selectAll();
        desk.send(QStringLiteral("What is 2 x 3?"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.chat().path()[0].id != before, 60000);
        QCOMPARE(desk.text(0), QStringLiteral("What is 2 x 3?"));
        QTRY_COMPARE(desk.data(0, MessageModel::BranchCountRole).toInt(), 2);
        QCOMPARE(desk.field().text(), QStringLiteral("a draft")); // came back
    }

    void editAnAnswer()
    {
        ChatDesk desk(20);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        const qint64 before = desk.chat().path()[1].id;
        desk.view().setFocusedRow(1);
        action(desk, "editMessage")->trigger();
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditAnswer);
        QCOMPARE(desk.button("send")->text(), QStringLiteral("Save"));
        desk.field().selectAll();
        desk.send(QStringLiteral("About 600."));
        QTRY_VERIFY(desk.idle() && desk.chat().path()[1].id != before);
        QTRY_COMPARE(desk.text(1), QStringLiteral("About 600."));
        QVERIFY(desk.data(1, MessageModel::EditedRole).toBool());
        QCOMPARE(desk.composer().purpose(), Composer::Purpose::Ask);
        QVERIFY(desk.composer().isEmpty());
    }

    void continueACutAnswer()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk, "What is a mixture of experts?"));
        const MessageRecord cut = desk.saved()[1];
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.field(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.chat().path().back().id != cut.id, 60000);
        const MessageRecord whole = desk.saved()[1];
        QVERIFY((whole.reasoning + whole.text).startsWith(cut.reasoning + cut.text));
        QVERIFY((whole.reasoning + whole.text).size() > (cut.reasoning + cut.text).size());
        QCOMPARE(desk.text(1), whole.text);
    }

    void deleteAndUndo()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        QVERIFY(ask(desk, "What is 2 + 2?"));
        // Not while text has the focus.
        desk.press(desk.field(), Qt::Key_Delete);
        QTest::qWait(20);
        QCOMPARE(desk.rows(), 4);
        desk.view().setFocusedRow(2);
        desk.press(desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        QTRY_VERIFY(desk.noticeButton() && desk.notice().isVisible());
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QTRY_VERIFY(desk.rows() == 4 && desk.idle());
        desk.view().setFocusedRow(0);
        desk.press(desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.rows() == 0 && desk.idle());
        QTRY_VERIFY(action(desk, "undoDeleteMessage")->isEnabled());
        desk.press(desk.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.rows(), 4);
        QCOMPARE(desk.saved().size(), size_t(4));
    }

    void openAsNewChat()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        QVERIFY(ask(desk, "What is 2 + 2?"));
        const qint64 session = desk.chat().session();
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.chat().session() != session && desk.idle());
        QCOMPARE(desk.rows(), 2);
        QTRY_COMPARE(desk.text(0), QStringLiteral("What is 34 x 19?"));
        QVERIFY(ask(desk, "What is 3 + 3?")); // and it goes on by itself
        QCOMPARE(desk.store.call([session](Store &s) { return s.path(session).size(); }), size_t(4));
    }

    void copy()
    {
        ChatDesk desk;
        const qint64 session = desk.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("c"));
            const qint64 asked = s.addMessage(id, {}, Role::User, QStringLiteral("a *b*\n  c_d_"));
            GenerationInfo info = s.beginGeneration(id, asked, sample::info());
            AnswerBatch batch;
            batch.pieces = {{Phase::Thinking, "let me see"}, {Phase::Answer, "**Nine** are `left`."}};
            s.append(info, batch);
            info.state = QStringLiteral("stop");
            s.finish(info);
            return id;
        });
        desk.page->openChat(session);
        QTRY_VERIFY(desk.idle() && desk.text(1).contains(QLatin1String("Nine")) && !desk.text(0).isEmpty());
        QTest::qWait(100); // laid out
        QClipboard *clipboard = QGuiApplication::clipboard();
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard->text().trimmed(), QStringLiteral("Nine are left."));
        action(desk, "copyMarkdown")->trigger();
        QCOMPARE(clipboard->text(), QStringLiteral("**Nine** are `left`."));
        action(desk, "copyWithReasoning")->trigger();
        QVERIFY(clipboard->text().contains(QLatin1String("let me see")));
        QVERIFY(clipboard->text().endsWith(QStringLiteral("**Nine** are `left`.")));
        emit desk.view().actionTriggered(0, QStringLiteral("copy"));
        QCOMPARE(clipboard->text(), QStringLiteral("a *b*\n  c_d_")); // as written
        desk.view().setFocusedRow(0);
        QVERIFY(!action(desk, "copyWithReasoning")->isEnabled());
    }

    void contextMenuByKeyboard()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        QTest::keyClick(&desk.field(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.view().hasFocus());
        QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.view().focusedRow(), 0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), desk.view().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(desk.view().viewport(), &event);
        auto *menu = desk.view().findChild<QMenu *>(QStringLiteral("messageMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(action(desk, "deleteMessage")));
        QVERIFY(!action(desk, "continueAnswer")->isEnabled()); // it is a question
        menu->close();
        QTest::keyClick(&desk.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.field().hasFocus());
    }

    void regenerateWithOtherSamplingOrModel()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        const auto with = [&] {
            desk.view().setFocusedRow(1);
            emit desk.view().contextMenuRequested(1, desk.view().mapToGlobal(QPoint(9, 9)));
            auto *menu = desk.view().findChildren<QMenu *>(QStringLiteral("messageMenu")).back();
            QMenu *sub = menu->findChild<QMenu *>();
            emit sub->aboutToShow();
            return std::pair(menu, sub->actions());
        };
        auto [menu, actions] = with();
        actions.at(1)->trigger(); // a higher temperature
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.data(1, MessageModel::BranchIndexRole).toInt() == 1, 60000);
        const auto generation = [&] {
            return desk.store.call([id = desk.saved()[1].id](Store &s) { return s.generation(id).value(); });
        };
        QVERIFY2(generation().settings.contains(QLatin1String("1.2")), qPrintable(generation().settings));
        auto [other, list] = with();
        const QString zero = QString::fromStdString(builtinModelPath("zero"));
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const QAction *a) { return a->data().toString() == zero; });
        QVERIFY(found != list.end());
        (*found)->trigger();
        other->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.engine.modelPath() == zero &&
                                     desk.data(1, MessageModel::BranchIndexRole).toInt() == 2,
                                 60000);
        QVERIFY(generation().modelName.contains(QLatin1String("zero")));
    }

    void details()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.page->findChild<MessageDetailsDialog *>());
        auto *dialog = desk.page->findChild<MessageDetailsDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyDetails")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        for (const char *part : {"Moire Tiny", "temperature: 0", "Seed: ", "CPU", "Tokens: 6", "tokens/s"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        dialog->close();
    }

    /// A link of an answer is shown, and nothing is opened without a yes.
    void links()
    {
        ChatDesk desk;
        emit desk.view().linkActivated(QStringLiteral("https://example.org/a?b=c"));
        auto *box = desk.page->findChild<QMessageBox *>(QStringLiteral("openLink"));
        QVERIFY(box);
        QCOMPARE(box->informativeText(), QStringLiteral("https://example.org/a?b=c"));
        QCOMPARE(box->buttons().size(), 3);
        box->close();
        QTRY_VERIFY(!desk.page->findChild<QMessageBox *>(QStringLiteral("openLink")));
        emit desk.view().linkActivated(QStringLiteral("file:///etc/passwd"));
        box = desk.page->findChild<QMessageBox *>(QStringLiteral("openLink"));
        QVERIFY(box);
        QCOMPARE(box->buttons().size(), 2); // cannot be opened, only copied
        box->close();
    }

    void tokens()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(ask(desk));
        const qint64 message = desk.chat().path()[1].id;
        QTRY_VERIFY(!desk.data(1, MessageModel::TextEndsRole).value<QList<qint32>>().isEmpty() ||
                    !desk.data(1, MessageModel::ReasoningEndsRole).value<QList<qint32>>().isEmpty());
        QSignalSpy selected(desk.page, &ConversationPage::tokenSelected);
        for (const int token : {0, 3}) {
            desk.page->selectToken(message, token);
            QVERIFY(desk.view().selectedToken().isValid());
            QCOMPARE(selected.back().at(0).toLongLong(), message);
            QCOMPARE(selected.back().at(1).toInt(), token); // there and back
        }
        desk.page->selectToken(message, -1);
        QVERIFY(!desk.view().selectedToken().isValid());
    }

    /// A chat that is answered takes no command that would change it, and says why.
    void refusedWhileAnswering()
    {
        ChatDesk desk(200);
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(50));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.chat().state() == Conversation::State::Answering, 20000);
        for (const char *id : {"regenerate", "editMessage", "deleteMessage", "continueAnswer"}) {
            QVERIFY2(!action(desk, id)->isEnabled(), id);
            QVERIFY2(action(desk, id)->toolTip().contains(QLatin1String("answer")), id);
        }
        QVERIFY(action(desk, "stopAnswer")->isEnabled());
        action(desk, "stopAnswer")->trigger();
        QVERIFY(settled(desk));
        QVERIFY(action(desk, "regenerate")->isEnabled());
        QVERIFY(!action(desk, "stopAnswer")->isEnabled());
    }
};

QTEST_MAIN(TestMessageCommands)
#include "tst_message_commands.moc"
