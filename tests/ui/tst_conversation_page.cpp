// SPDX-License-Identifier: GPL-3.0-or-later
// Asking and answers; tst_drafts.cpp has what is typed and attached, tst_message_commands.cpp what is done with a
// message.
#include "chat_desk.h"
#include "conversation/chat_settings_panel.h"
#include "conversation/prompt_card.h"
#include "conversation/status_line.h"
#include "conversation/too_long_bar.h"
#include "qt_test.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

namespace tst_conversation_page {

using namespace moire;
using namespace moire::ui;

class TestConversationPage : public QObject {
    Q_OBJECT

private slots:
    void asksAndAnswers()
    {
        ChatDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.field().placeholderText().contains(QLatin1String("Moire Tiny")));
        desk.type(QStringLiteral("What is"));
        QTest::keyClick(&desk.field(), Qt::Key_Return, Qt::ShiftModifier);
        desk.type(QStringLiteral("34 x 19?"));
        QCOMPARE(desk.field().text(), QStringLiteral("What is\n34 x 19?"));
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QVERIFY2(desk.text(1).contains(QLatin1String("646")), qPrintable(desk.text(1)));
        QVERIFY(desk.composer().isEmpty());
        desk.picture(QStringLiteral("conversation"));
        QCOMPARE(desk.saved().front().text, QStringLiteral("What is\n34 x 19?"));
        const SessionDetails details = desk.details(desk.chat().session());
        QVERIFY(details.draft.isEmpty());
        QCOMPARE(ChatSettings::fromJson(details.settings, {}), desk.settings.values().chat);
        QCOMPARE(desk.page->findChild<QLabel *>(QStringLiteral("chatTitle"))->accessibleName(),
                 QStringLiteral("What is 34 x 19?"));
    }

    /// The title has the room that the other parts of the header leave, also after a model was loaded.
    void titleUsesTheRoom()
    {
        ChatDesk desk(4);
        desk.window.resize(560, 800);
        desk.inStore([](Store &store) {
            store.ask(0, {}, {}, QStringLiteral("A title that is much too long for the header of this chat"), {});
        });
        desk.page->openChat(1);
        auto *title = desk.page->findChild<QLabel *>(QStringLiteral("chatTitle"));
        QTRY_VERIFY(title->accessibleName().startsWith(QLatin1String("A title")));
        QVERIFY(desk.openModel());
        QCoreApplication::processEvents();
        QVERIFY(title->text().endsWith(u'…'));
        QCOMPARE(title->text(),
                 title->fontMetrics().elidedText(title->accessibleName(), Qt::ElideRight, title->width()));
    }

    /// With a scroll bar beside the messages and without one.
    void fieldStandsUnderTheMessages()
    {
        ChatDesk desk(4);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const auto aligned = [&] {
            const QPoint column = desk.view().rowRectangle(0).topLeft();
            return desk.composer().mapTo(desk.page, QPoint()).x() ==
                desk.view().viewport()->mapTo(desk.page, column).x();
        };
        QScrollBar *bar = desk.view().verticalScrollBar();
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(aligned());
        for (int i = 0; i < 12 && !bar->isVisible(); i++)
            QVERIFY(desk.ask());
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(aligned());
        desk.view().setFocusedRow(2);
        desk.press(desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.rows() == 2 && !bar->isVisible());
        QTRY_VERIFY(aligned());
    }

    /// Who asks while another chat is answered sees what the question waits for.
    void waitingIsSaid()
    {
        ChatDesk desk(40);
        StatusLine status(desk.services, desk.chat());
        const auto *said = status.findChild<QLabel *>(QStringLiteral("statusProgress"));
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(50));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_COMPARE_WITH_TIMEOUT(desk.chat().state(), Conversation::State::Answering, patienceMs);
        desk.page->newChat();
        desk.send(QStringLiteral("What is 2 + 2?"));
        QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith(QLatin1String("waiting")), patienceMs);
        desk.engine.setDelay({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, patienceMs);
        QVERIFY(desk.settled());
        QCOMPARE(said->text(), QString());
    }

    void refusesWithReasons()
    {
        ChatDesk desk;
        QSignalSpy models(desk.page, &ConversationPage::modelsRequested);
        QVERIFY(!desk.button("send")->isEnabled());
        desk.send(QStringLiteral("hello"));
        QVERIFY(desk.notices().isVisible());
        QVERIFY(desk.notice().contains(QLatin1String("No model")));
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QCOMPARE(models.size(), 1);
        QCOMPARE(desk.field().text(), QStringLiteral("hello"));
        QVERIFY(desk.openModel());
        desk.composer().clear();
        desk.send(QStringLiteral("  "));
        QVERIFY(desk.notice().contains(QLatin1String("empty")));
        QCOMPARE(desk.rows(), 0);
    }

    void stopKeepsWhatWasSaid()
    {
        ChatDesk desk(500);
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(40));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.data(1, MessageModel::LengthRole).toInt() > 10, 60000);
        QCOMPARE(desk.button("send")->text(), QStringLiteral("Stop"));
        QTest::mouseClick(desk.button("send"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 20000);
        QCOMPARE(desk.button("send")->text(), QStringLiteral("Send"));
        QVERIFY(desk.data(1, MessageModel::FooterRole).toString().contains(QLatin1String("stopped")));
        QVERIFY(!desk.saved()[1].text.isEmpty() || !desk.saved()[1].reasoning.isEmpty());
    }

    void anEmptyStoppedAnswerOffersRegenerate()
    {
        ChatDesk desk;
        QVERIFY(desk.openModel());
        desk.engine.setDelay(std::chrono::milliseconds(1500));
        desk.send(QStringLiteral("What is 2 + 2?"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2, 20000);
        desk.press(desk.field(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 20000);
        QVERIFY(desk.saved()[1].text.isEmpty());
        QVERIFY(desk.noticeButton());
        desk.engine.setDelay({});
        QTest::mouseClick(desk.noticeButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.saved().size() == 2 && !desk.text(1).isEmpty(), 60000);
        QVERIFY(!desk.notices().isVisible());
    }

    void tooLongForTheContext()
    {
        ChatDesk desk(8);
        ContextOptions small;
        small.capacity = 200;
        QSignalSpy loaded(&desk.engine, &EngineWorker::loaded);
        desk.engine.load(QString::fromStdString(builtinModelPath()), {}, small);
        QVERIFY(loaded.wait(60000));
        for (const char *question : {"What is 34 x 19?", "How many minutes are 7 hours?", "What is 12 x 3?"}) {
            desk.send(QString::fromUtf8(question));
            QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && desk.composer().isEmpty(), 60000);
        }
        QCOMPARE(desk.rows(), 6);
        QString longer; // fits alone, but not with the chat
        while (countTokens(*desk.engine.model(), longer).tokens < 150)
            longer += QStringLiteral("Sort these numbers: 53, 12, 88, 27. ");
        auto *bar = desk.page->findChild<TooLongBar *>();
        desk.send(longer);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20000);
        QCOMPARE(desk.field().text(), longer); // nothing is lost,
        QCOMPARE(desk.saved().size(), size_t(6)); // nothing was sent
        // Editing the text withdraws the choices.
        desk.type(QStringLiteral("!"));
        QVERIFY(!bar->isVisible());
        desk.press(desk.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20000);
        QVERIFY(desk.button("forgetOldest"));
        desk.picture(QStringLiteral("too-long")); // ends with a narrow window, in which nothing is cut off
        QList<QWidget *> parts{desk.page->findChild<QWidget *>(QStringLiteral("contextUse"))};
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            parts << button;
        QTRY_VERIFY(parts.front()->isVisible());
        for (const QWidget *part : std::as_const(parts))
            QTRY_VERIFY2(!part->isVisible() ||
                             (part->width() >= part->sizeHint().width() && part->height() >= part->sizeHint().height()),
                         qPrintable(part->objectName()));
        QTest::mouseClick(bar->findChildren<QPushButton *>(QStringLiteral("forgetOldest")).back(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 8 && desk.idle(), 60000);
        QVERIFY(desk.composer().isEmpty());
        QVERIFY(desk.data(0, MessageModel::ForgottenRole).toBool());
        QVERIFY(!desk.data(6, MessageModel::ForgottenRole).toBool());
        QVERIFY(!desk.page->findChild<QWidget *>(QStringLiteral("chatChip"))->isHidden());
        // A message that is too long alone: a larger context.
        desk.send(longer.repeated(3));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20000);
        const auto enlarge = bar->findChildren<QPushButton *>(QStringLiteral("enlargeContext"));
        QVERIFY(!enlarge.isEmpty());
        const size_t before = desk.engine.contextCapacity();
        QTest::mouseClick(enlarge.back(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 10 && desk.idle(), 60000);
        QVERIFY(desk.engine.contextCapacity() > before);
        QVERIFY(!bar->isVisible());
        QVERIFY(ChatSettings::fromJson(desk.details(desk.chat().session()).settings, {}).contextTokens > 200);
    }

    void settingsPerChat()
    {
        ChatDesk desk(4);
        QVERIFY(desk.openModel());
        desk.send(QStringLiteral("What is 2 + 2?"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        const qint64 session = desk.chat().session();
        QTest::mouseClick(desk.page->findChild<QWidget *>(QStringLiteral("temperatureChip")), Qt::LeftButton);
        auto *panel = desk.page->findChild<ChatSettingsPanel *>();
        QVERIFY(panel->isVisible());
        ChatSettings own = desk.settings.values().chat;
        own.sampling.temperature = 0.25f;
        own.maxTokens = 2;
        emit panel->changed(own);
        panel->window()->close();
        const auto chip = [&] {
            return desk.page->findChild<QAbstractButton *>(QStringLiteral("temperatureChip"))->text();
        };
        QVERIFY(chip().contains(QLocale().toString(0.25)));
        desk.page->newChat();
        QVERIFY(!chip().contains(QLocale().toString(0.25)));
        desk.page->openChat(session);
        QTRY_VERIFY(chip().contains(QLocale().toString(0.25)));
        QCOMPARE(ChatSettings::fromJson(desk.details(session).settings, {}), own);
        desk.send(QStringLiteral("What is 3 + 3?"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 4 && desk.idle(), 60000);
        const auto info = desk.store.call([id = desk.saved().back().id](Store &s) { return s.generation(id).value(); });
        QVERIFY2(info.settings.contains(QLatin1String("0.25")), qPrintable(info.settings));
        QCOMPARE(desk.store.call([&](Store &s) { return s.tokenCount(info.id); }), 2);
    }

    void switchingWhileAnswering()
    {
        ChatDesk desk(60);
        QVERIFY(desk.openModel());
        const qint64 other = desk.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("b")); });
        desk.engine.setDelay(std::chrono::milliseconds(10));
        desk.send(QStringLiteral("Write a rhyme about the moon."));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.data(1, MessageModel::LengthRole).toInt() > 0, 60000);
        const qint64 first = desk.chat().session();
        desk.page->openChat(other);
        QTRY_VERIFY(desk.idle() && desk.text(0) == QLatin1String("b"));
        QCOMPARE(desk.button("send")->text(), QStringLiteral("Send"));
        desk.page->openChat(first);
        QTRY_VERIFY(desk.rows() == 2 && desk.chat().state() != Conversation::State::Opening);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle(), 60000);
        QCOMPARE(desk.text(1), desk.saved()[1].text);
        QCOMPARE(desk.data(1, MessageModel::ReasoningRole).toString(), desk.saved()[1].reasoning);
    }

    void deletedChat()
    {
        ChatDesk desk;
        const qint64 session = desk.store.call([](Store &s) { return sample::session(s, 3); });
        desk.page->openChat(session);
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        QVERIFY(desk.view().isVisible());
        QVERIFY(desk.chat().remove());
        QCOMPARE(desk.rows(), 0);
        QVERIFY(!desk.view().isVisible());
        desk.page->openChat(session);
        QTRY_VERIFY(desk.notices().isVisible()); // says that it was deleted
        QCOMPARE(desk.chat().session(), 0);
    }

    void firstStartTeaches()
    {
        ChatDesk desk;
        auto *start = desk.page->findChild<QWidget *>(QStringLiteral("firstStart"));
        auto *cards = desk.page->findChild<QWidget *>(QStringLiteral("examples"));
        QVERIFY(start->isVisible() && !cards->isVisible());
        QSignalSpy models(desk.page, &ConversationPage::modelsRequested);
        QTest::mouseClick(desk.button("openModel"), Qt::LeftButton);
        QCOMPARE(models.size(), 1);
        QVERIFY(desk.openModel());
        QTRY_VERIFY(cards->isVisible());
        const auto list = cards->findChildren<PromptCard *>();
        QCOMPARE(list.size(), 6);
        desk.picture(QStringLiteral("first-start"));
        list[0]->setFocus();
        QTest::keyClick(list[0], Qt::Key_Space);
        QCOMPARE(desk.field().text(), list[0]->prompt()); // to be read first
        QVERIFY(desk.field().hasFocus());
        QCOMPARE(desk.chat().state(), Conversation::State::Empty);
        desk.press(desk.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.idle(), 60000);
        QVERIFY(desk.text(1).contains(QLatin1String("646")));
        QVERIFY(!start->isVisible());
    }

    /// Tab walks the page as it is seen, also through what appears later.
    void tabOrder()
    {
        ChatDesk desk;
        QVERIFY(desk.openModel());
        desk.page->openChat(desk.store.call([](Store &s) { return sample::session(s, 3); }));
        QTRY_VERIFY(desk.rows() == 2 && desk.idle());
        desk.composer().attachFiles({desk.writeFile(QStringLiteral("a.txt"), "a"), desk.folder.path()});
        const auto attached = [&] {
            const auto *button = desk.page->findChild<QWidget *>(QStringLiteral("removeAttachment"));
            return button && button->isVisible();
        };
        QTRY_VERIFY(attached() && desk.notice().contains(QLatin1String("older")));
        desk.field().insertPlainText(QStringLiteral("x")); // Send is enabled
        QStringList names;
        QPoint last;
        for (QWidget *w = desk.page->nextInFocusChain(); w != desk.page; w = w->nextInFocusChain()) {
            if (!desk.page->isAncestorOf(w) || !w->isVisible() || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus))
                continue;
            const QPoint at = w->mapTo(desk.page, QPoint());
            const bool sameRow = std::abs(at.y() - last.y()) < desk.field().fontMetrics().height();
            QVERIFY2(sameRow ? at.x() > last.x() : at.y() > last.y(), qPrintable(names.join(u' ') + w->objectName()));
            last = at;
            names << w->objectName();
        }
        for (const char *name :
             {"modelChip", "chatSettings", "transcript", "attachment", "removeAttachment", "input", "attach", "send"})
            QVERIFY2(names.contains(QLatin1String(name)), qPrintable(names.join(u' ')));
    }

    void readingPlace()
    {
        ChatDesk desk;
        const qint64 session = desk.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("long"));
            std::optional<qint64> parent;
            for (int i = 0; i < 60; i++)
                parent = s.addMessage(id, parent, Role::User, QStringLiteral("line\n").repeated(8));
            return id;
        });
        desk.page->openChat(session);
        QTRY_VERIFY(desk.rows() == 60 && desk.idle());
        desk.view().scrollToRow(20);
        QVERIFY(!desk.view().isAtEnd());
        desk.page->newChat();
        desk.page->openChat(session);
        QTRY_VERIFY(desk.rows() == 60);
        QTRY_COMPARE(desk.view().firstVisibleRow(), 20);
        // A search leads to the message instead.
        const qint64 wanted = desk.chat().path()[40].id;
        desk.page->newChat();
        desk.page->openChat(session, wanted);
        QTRY_VERIFY(desk.rows() == 60 && desk.view().focusedRow() == 40);
        QTRY_VERIFY(!desk.text(40).isEmpty()); // read, with those around it
        QVERIFY2(desk.view().firstVisibleRow() <= 40 && desk.view().lastVisibleRow() >= 40,
                 qPrintable(
                     QStringLiteral("%1 to %2").arg(desk.view().firstVisibleRow()).arg(desk.view().lastVisibleRow())));
    }

    /// The chat template's error is shown, and another format is used only once a person chooses it.
    void chatFormats()
    {
        ChatDesk desk(3);
        QFile original(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        const qsizetype begin = bytes.indexOf("{% for message in messages %}");
        const qsizetype end = bytes.indexOf("{% endif %}", begin);
        QVERIFY(begin > 0 && end > begin);
        bytes.replace(begin, end - begin,
                      QByteArray("{% if true %}{{ raise_exception('Only on Sundays') }}").leftJustified(end - begin));
        const QString path = desk.writeFile(QStringLiteral("refusing.gguf"), bytes);
        QSignalSpy loaded(&desk.engine, &EngineWorker::loaded);
        desk.page->openModel(path);
        QVERIFY(loaded.wait(60000));
        auto *formats = desk.page->findChild<QComboBox *>(QStringLiteral("chatFormat"));
        QVERIFY(!formats->isVisible());
        desk.send(QStringLiteral("hello"));
        QTRY_VERIFY_WITH_TIMEOUT(formats->isVisible() && desk.idle(), 20000);
        QVERIFY(desk.notice().contains(QLatin1String("Only on Sundays")));
        QTest::mouseClick(desk.button("useChatFormat"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.idle() && !desk.saved().back().text.isEmpty(), 20000);
        QCOMPARE(desk.rows(), 2); // in a new branch, not as the next question
        QVERIFY(!formats->isVisible() && !desk.notices().isVisible());
    }
};

MOIRE_TEST(TestConversationPage)

} // namespace tst_conversation_page

#include "tst_conversation_page.moc"
