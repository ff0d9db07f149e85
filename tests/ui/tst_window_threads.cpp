// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window while its threads work: answers that stream with all instruments open, stopped, left, deleted, and
// cut off by the end of the program. The thread sanitizer runs this too.
#include "conversation/chat_list_view.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "instruments/cost_panel.h"
#include "instruments/health_panel.h"
#include "instruments/instrument_place.h"
#include "instruments/instruments_panel.h"
#include "instruments/latency_panel.h"
#include "instruments/reasoning_panel.h"
#include "library/builtin_model.h"
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"
#include "qt_test.h"

#include <QAction>
#include <QSignalSpy>

namespace tst_window_threads {

using namespace moire;
using namespace moire::ui;
using State = Conversation::State;

class TestWindowThreads : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 120'000;

    struct Program : ProgramDesk {
        using ProgramDesk::ProgramDesk;

        ConversationPage &page() { return window.chat().conversationPage(); }
        Conversation &chat() { return page().conversation(); }
        bool openModel()
        {
            QSignalSpy loaded(&engine, &EngineWorker::loaded);
            window.openModel(QString::fromStdString(builtinModelPath()));
            return loaded.wait(patienceMs);
        }
        void openInstruments()
        {
            InstrumentsPanel &all = window.chat().instruments();
            command("showInstruments")->setChecked(true);
            for (const InstrumentPanel *panel :
                 std::initializer_list<InstrumentPanel *>{&all.reasoning(), &all.latency(), &all.health(), &all.cost()})
                all.placeOf(*panel).setDetached(true);
        }
        void send(const char *text)
        {
            auto *field = page().findChild<MessageField *>();
            field->setFocus();
            field->insertPlainText(QString::fromUtf8(text));
            QTest::keyClick(field, Qt::Key_Return);
        }
        /// Sends it, and waits until \p tokens of the answer are here.
        bool streams(const char *text, qsizetype tokens)
        {
            QSignalSpy arrived(&chat(), &Conversation::answerArrived);
            send(text);
            return QTest::qWaitFor([&] { return arrived.size() >= tokens; }, patienceMs);
        }
        bool reaches(State state)
        {
            return QTest::qWaitFor([&] { return chat().state() == state; }, patienceMs);
        }
    };
    static constexpr const char *question = "What is 34 x 19?"; // the model thinks for a while

    static std::vector<MessageRecord> saved(Program &program, qint64 session)
    {
        return program.store.call([session](Store &store) { return store.path(session); });
    }

private slots:
    void streamStopSwitchDeleteQuit()
    {
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        const QTemporaryDir folder;
        qint64 cut = 0;
        {
            Program program(folder.path());
            QVERIFY(program.openModel());
            program.engine.setDelay(std::chrono::milliseconds(20)); // no answer ends before it is stopped
            program.openInstruments();
            // Stopped while it streams: what was said stays.
            QVERIFY(program.streams(question, 3));
            program.command("stopAnswer")->trigger();
            QVERIFY(program.reaches(State::Ready));
            const qint64 stopped = program.chat().session();
            QCOMPARE(saved(program, stopped).size(), size_t(2));
            // Left while it streams, for a new chat, whose question waits in the queue; back, and forth.
            QVERIFY(program.streams(question, 2));
            program.command("newChat")->trigger();
            program.send(question);
            QVERIFY(QTest::qWaitFor([&] { return program.chat().session() != 0; }, patienceMs));
            const qint64 queued = program.chat().session();
            QVERIFY(queued != stopped);
            program.page().openChat(stopped);
            QVERIFY(program.reaches(State::Answering));
            program.command("stopAnswer")->trigger();
            QVERIFY(program.reaches(State::Ready));
            program.page().openChat(queued);
            QVERIFY(program.reaches(State::Answering));
            // The other pages read meanwhile what the answer writes.
            for (const MainWindow::Page page : {MainWindow::Page::Atlas, MainWindow::Page::Models,
                                                MainWindow::Page::Settings, MainWindow::Page::Chat}) {
                program.window.showPage(page);
                QTest::qWait(50);
            }
            // Deleted while it is answered.
            auto *list = program.window.findChild<ChatListView *>();
            QVERIFY(list);
            QVERIFY(QTest::qWaitFor([&] { return list->selectedChats() == std::vector{queued}; }, patienceMs));
            list->setFocus();
            program.command("deleteChats")->trigger();
            QVERIFY(QTest::qWaitFor([&] { return program.chat().session() != queued; }, patienceMs));
            // The program ends in the middle of an answer.
            program.command("newChat")->trigger();
            QVERIFY(program.streams(question, 3));
            cut = program.chat().session();
        }
        StoreThread store(folder.filePath(QStringLiteral("sessions.db")));
        const std::vector<MessageRecord> path = store.call([cut](Store &s) { return s.path(cut); });
        QCOMPARE(path.size(), size_t(2));
        QVERIFY(!path[1].text.isEmpty() || !path[1].reasoning.isEmpty());
    }
};

MOIRE_TEST(TestWindowThreads)

} // namespace tst_window_threads

#include "tst_window_threads.moc"
