// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a message, by keys, buttons and menus.
#include "chat_desk.h"
#include "conversation/message_actions.h"
#include "qt_test.h"

#include <QLineEdit>
#include <QMenu>

namespace tst_message_commands {

using namespace moire;
using namespace moire::ui;

class TestMessageCommands : public QObject {
    Q_OBJECT

private slots:
    void regenerateAndWalkTheBranches()
    {
        ChatDesk desk(20);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const qint64 first = desk.chat().path()[1].id;
        QTest::keyClick(&desk.field(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.chat().path().back().id != first, 60000);
        QCOMPARE(desk.rows(), 2);
        QTRY_COMPARE(desk.data(1, MessageModel::BranchCountRole).toInt(), 2);
        QCOMPARE(desk.data(1, MessageModel::BranchIndexRole).toInt(), 1);
        desk.view().setFocusedRow(1);
        QVERIFY(desk.action("previousBranch")->isEnabled());
        QVERIFY(!desk.action("nextBranch")->isEnabled());
        QVERIFY(desk.action("nextBranch")->toolTip().contains(QLatin1String("last")));
        desk.press(desk.view(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(desk.chat().path().back().id, first);
        QVERIFY(desk.settled());
        emit desk.view().branchRequested(1, 1); // the arrow beside the author
        QTRY_VERIFY(desk.chat().path().back().id != first);
    }

    void editAQuestion()
    {
        ChatDesk desk(20);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
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
        QVERIFY(desk.ask());
        const qint64 before = desk.chat().path()[1].id;
        desk.view().setFocusedRow(1);
        desk.action("editMessage")->trigger();
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

    void editAnAnswerWithoutAModel()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.engine.unload();
        QTRY_VERIFY(!desk.engine.canAnswer());
        desk.view().setFocusedRow(1);
        desk.action("editMessage")->trigger();
        QTRY_COMPARE(desk.composer().purpose(), Composer::Purpose::EditAnswer);
        desk.field().selectAll();
        desk.send(QStringLiteral("646."));
        QTRY_COMPARE(desk.text(1), QStringLiteral("646."));
        QVERIFY(desk.data(1, MessageModel::EditedRole).toBool());
    }

    void continueACutAnswer()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask("What is a mixture of experts?"));
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
        QVERIFY(desk.ask());
        QVERIFY(desk.ask("What is 2 + 2?"));
        // Not while text has the focus.
        desk.press(desk.field(), Qt::Key_Delete);
        QVERIFY(desk.idle() && desk.rows() == 4);
        desk.view().setFocusedRow(2);
        desk.press(desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        QTRY_VERIFY(desk.noticeButton() && desk.noticeButton()->isVisible());
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QTRY_VERIFY(desk.rows() == 4 && desk.idle());
        desk.view().setFocusedRow(0);
        desk.press(desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.rows() == 0 && desk.idle());
        QTRY_VERIFY(desk.action("undoDeleteMessage")->isEnabled());
        desk.press(desk.view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(), 4);
        QCOMPARE(desk.saved().size(), size_t(4));
        QTRY_COMPARE(desk.notices().sentences(), QStringList()); // its Undo would undo nothing
    }

    void commandsFollowTheModel()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        QVERIFY(desk.action("regenerate")->isEnabled());
        desk.engine.unload();
        QTRY_VERIFY(!desk.action("regenerate")->isEnabled());
        QVERIFY(desk.action("regenerate")->toolTip().contains(QLatin1String("No model")));
        QVERIFY(desk.action("copyMessage")->isEnabled());
        QVERIFY(desk.openModel());
        QVERIFY(desk.action("regenerate")->isEnabled());
    }

    void deleteNeedsAChosenMessage()
    {
        ChatDesk desk(200);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        QCOMPARE(desk.view().focusedRow(), -1);
        QVERIFY(!desk.action("deleteMessage")->isEnabled());
        desk.view().setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QVERIFY(desk.notice().contains(QLatin1String("No message")));
        QCOMPARE(desk.rows(), 2);
        desk.view().clearFocus();
        desk.view().setFocus(Qt::TabFocusReason); // chooses the last one
        QVERIFY(desk.action("deleteMessage")->isEnabled());
        desk.engine.setDelay(std::chrono::milliseconds(50));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.chat().state() == Conversation::State::Answering, 20000);
        desk.view().setFocusedRow(1);
        desk.press(desk.view(), Qt::Key_Delete);
        QVERIFY(desk.notice().contains(QLatin1String("being answered")));
        desk.chat().stop();
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows(), 4);
    }

    void escape()
    {
        ChatDesk desk(400);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.engine.setDelay(std::chrono::milliseconds(30));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.chat().state() == Conversation::State::Answering, 20000);
        QLineEdit other(&desk.window);
        other.show();
        desk.press(other, Qt::Key_Escape);
        QVERIFY(desk.chat().answering());
        desk.select(0);
        desk.press(desk.view(), Qt::Key_Escape);
        QVERIFY(!desk.view().hasSelection());
        QVERIFY(desk.chat().answering());
        desk.press(desk.view(), Qt::Key_Escape);
        QVERIFY(desk.settled());
        QVERIFY(desk.data(3, MessageModel::FooterRole).toString().contains(QLatin1String("stopped")));
    }

    void openAsNewChat()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        QVERIFY(desk.ask("What is 2 + 2?"));
        const qint64 session = desk.chat().session();
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.chat().session() != session && desk.idle());
        QCOMPARE(desk.rows(), 2);
        QTRY_COMPARE(desk.text(0), QStringLiteral("What is 34 x 19?"));
        QVERIFY(desk.ask("What is 3 + 3?")); // and it goes on by itself
        QCOMPARE(desk.store.call([session](Store &s) { return s.path(session).size(); }), size_t(4));
    }

    void regenerateWithOtherSamplingOrModel()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
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

    void regenerateWithAModelThatFails()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        auto *actions = desk.page->findChild<MessageActions *>();
        const qint64 answer = desk.chat().path()[1].id;
        emit actions->modelChosen(answer, desk.writeFile(QStringLiteral("broken.gguf"), "GGUF"));
        QTRY_VERIFY(desk.notice().contains(QLatin1String("not regenerated")));
        QVERIFY(desk.settled());
        QCOMPARE(desk.chat().path()[1].id, answer);
        QCOMPARE(desk.saved().size(), size_t(2));
        QCOMPARE(desk.data(1, MessageModel::BranchCountRole).toInt(), 1);
        // Nor if the load is refused, because another one is running.
        const QString zero = QString::fromStdString(builtinModelPath("zero"));
        QSignalSpy loaded(&desk.engine, &EngineWorker::loaded);
        desk.page->openModel(zero);
        emit actions->modelChosen(answer, QString::fromStdString(builtinModelPath("base")));
        QVERIFY(desk.notice().contains(QLatin1String("loading")));
        QVERIFY(loaded.wait(60000));
        QVERIFY(desk.settled());
        QCOMPARE(desk.engine.modelPath(), zero);
        QCOMPARE(desk.saved().size(), size_t(2));
        QCOMPARE(desk.chat().path()[1].id, answer);
    }

    void refusedWhileAnswering()
    {
        ChatDesk desk(200);
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(50));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.chat().state() == Conversation::State::Answering, 20000);
        desk.view().setFocusedRow(1);
        for (const char *id : {"regenerate", "editMessage", "deleteMessage", "continueAnswer"}) {
            QVERIFY2(!desk.action(id)->isEnabled(), id);
            QVERIFY2(desk.action(id)->toolTip().contains(QLatin1String("answer")), id);
        }
        QVERIFY(desk.action("stopAnswer")->isEnabled());
        desk.action("stopAnswer")->trigger();
        QVERIFY(desk.settled());
        QVERIFY(desk.action("regenerate")->isEnabled());
        QVERIFY(!desk.action("stopAnswer")->isEnabled());
    }
};

MOIRE_TEST(TestMessageCommands)

} // namespace tst_message_commands

#include "tst_message_commands.moc"
