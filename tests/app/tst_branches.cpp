// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with each message of a chat.
#include "program.h"
#include "qt_test.h"
#include "scripted_model.h"

namespace tst_branches {

using namespace moire;

using State = Conversation::State;

namespace {

/// Follows the signals as a view would.
class View : public QObject {
public:
    explicit View(Conversation &chat)
    {
        connect(&chat, &Conversation::opened, this,
                [this](const std::vector<ShownMessage> &messages) { m_messages = messages; });
        connect(&chat, &Conversation::pathChanged, this, [this](qint64 keep, const std::vector<ShownMessage> &then) {
            while (!m_messages.empty() && m_messages.back().message.id != keep)
                m_messages.pop_back();
            m_messages.insert(m_messages.end(), then.begin(), then.end());
        });
        connect(&chat, &Conversation::asked, this,
                [this](const MessageRecord &question) { m_messages.push_back({.message = question}); });
        connect(&chat, &Conversation::answerBegan, this,
                [this, &chat](const GenerationInfo &info) { m_messages.push_back(*chat.answerSoFar(info.message)); });
        connect(&chat, &Conversation::answerArrived, this,
                [this](const AnswerBatch &batch) { m_messages.back().append(batch); });
        connect(&chat, &Conversation::answerEnded, this,
                [this](const GenerationInfo &info) { m_messages.back().generation = info; });
    }

    QStringList texts() const
    {
        QStringList list;
        for (const ShownMessage &shown : m_messages)
            list << shown.message.text;
        return list;
    }
    const std::vector<ShownMessage> &messages() const { return m_messages; }

private:
    std::vector<ShownMessage> m_messages;
};

} // namespace

class TestBranches : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    struct Chat : Program {
        explicit Chat(const QString &path) : Program(path) { }
        qint64 id(size_t i) const { return chat.path().at(i).id; }
        qint64 last() const { return chat.path().back().id; }
        bool ready()
        {
            return QTest::qWaitFor([&] { return chat.state() == State::Ready; }, 30000);
        }
        bool ask(const QString &text) { return chat.ask(text, {}, greedy(4)) && ready(); }
        /// What the view shows is what the database has, and the outline tells the branches.
        bool agrees()
        {
            const auto path = store.call([&](Store &s) { return s.path(chat.session()); });
            const auto outline = store.call([&](Store &s) { return s.outline(chat.session()); });
            QStringList texts;
            for (const MessageRecord &message : path)
                texts << message.text;
            return texts == view.texts() && outline.size() == chat.path().size() &&
                std::equal(outline.begin(), outline.end(), chat.path().begin(),
                           [](const OutlineItem &a, const OutlineItem &b) {
                               return a.id == b.id && a.siblings == b.siblings && a.sibling == b.sibling;
                           });
        }
        View view{chat};
    };

private slots:
    void regenerate()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        QVERIFY(p.ask(QStringLiteral("Two?")));
        const qint64 first = p.id(1);
        // An answer in the middle: what followed stays in its own branch.
        QVERIFY(p.chat.regenerate(first, greedy(6)));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 2u);
        QVERIFY(p.last() != first);
        QCOMPARE(p.chat.path()[1].siblings, 2);
        QCOMPARE(p.chat.path()[1].sibling, 1);
        QVERIFY(p.agrees());
        // By its question.
        QVERIFY(p.chat.regenerate(p.id(0), greedy(4)));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path()[1].siblings, 3);
        QVERIFY(p.agrees());
        // Back to the first branch, and all of it.
        QVERIFY(p.chat.showSibling(p.last(), -1));
        QCOMPARE(p.chat.state(), State::Changing);
        QVERIFY(!p.chat.ask(QStringLiteral("?"), {}, greedy(1)));
        QVERIFY(p.ready());
        QVERIFY(p.chat.showSibling(p.last(), -1));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 4u);
        QCOMPARE(p.id(1), first);
        QVERIFY(p.agrees());
        QVERIFY(!p.chat.showSibling(first, -1)); // there is none
        QVERIFY(p.chat.showSibling(first, 1));
        QVERIFY(p.ready());
        QVERIFY(p.agrees());
        QVERIFY(!p.chat.regenerate(first, greedy(1))); // it is not shown
    }

    void editQuestion()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QSignalSpy refused(&p.chat, &Conversation::refused);
        QVERIFY(p.chat.ask(QStringLiteral("One?"), QStringLiteral("Be brief."), greedy(4)));
        QVERIFY(p.ready());
        QVERIFY(p.ask(QStringLiteral("Two?")));
        QCOMPARE(p.chat.path().size(), 5u);
        QVERIFY(p.agrees()); // with the system prompt
        QVERIFY(!p.chat.editQuestion(p.id(3), QStringLiteral(" "), greedy(1)));
        QVERIFY(!p.chat.editQuestion(p.id(2), QStringLiteral("x"), greedy(1)));
        QCOMPARE(refused.size(), 2);
        QVERIFY(p.chat.editQuestion(p.id(3), QStringLiteral("Three?"), greedy(4)));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().at(3), QStringLiteral("Three?"));
        QCOMPARE(p.chat.path()[3].siblings, 2);
        QVERIFY(p.agrees());
        // The first one: the system prompt stays.
        QVERIFY(p.chat.editQuestion(p.id(1), QStringLiteral("Zero?"), greedy(4)));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 3u);
        QCOMPARE(p.view.texts().at(0), QStringLiteral("Be brief."));
        QVERIFY(p.agrees());
        QCOMPARE(p.store.call([&](Store &s) { return s.messageIds(p.chat.session()).size(); }), 9u);
    }

    void editQuestionAtTheRoot()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        QVERIFY(p.chat.editQuestion(p.id(0), QStringLiteral("Two?"), greedy(4)));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 2u);
        QCOMPARE(p.chat.path()[0].siblings, 2);
        QVERIFY(p.agrees());
    }

    void editAnswer()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        const qint64 original = p.last();
        QVERIFY(!p.chat.editAnswer(p.id(0), QStringLiteral("x"))); // not an answer
        QVERIFY(p.chat.editAnswer(original, QStringLiteral("Mine.")));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().back(), QStringLiteral("Mine."));
        QVERIFY(p.chat.path().back().edited);
        QVERIFY(p.view.messages().back().message.edited);
        QCOMPARE(p.chat.path().back().siblings, 2);
        QVERIFY(p.agrees());
        // The model reads the edited answer.
        QVERIFY(p.ask(QStringLiteral("Two?")));
        QCOMPARE(p.view.texts().mid(0, 3),
                 QStringList({QStringLiteral("One?"), QStringLiteral("Mine."), QStringLiteral("Two?")}));
        QVERIFY(p.agrees());
    }

    /// The continued answer is what the model would have said at once.
    void continueAnswer()
    {
        const test::ScriptedModel model({.pieces = {"Al", "be", "rt", "ro", "de", "to", "wn"}});
        Chat p(m_folder.newPath());
        QVERIFY(p.load(QString::fromStdString(model.path().string())));
        GenerationOptions options;
        options.sampling.greedy = true;
        options.maxTokens = 3;
        QVERIFY(p.chat.ask(QStringLiteral("Q"), {}, options));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().back(), QStringLiteral("Albert"));
        const qint64 cut = p.last();
        options.maxTokens.reset();
        QVERIFY(p.chat.continueAnswer(cut, options));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().back(), QStringLiteral("Albertrodetown"));
        QVERIFY(p.last() != cut); // a sibling that begins with the old text
        QCOMPARE(p.chat.path().back().siblings, 2);
        QVERIFY(p.agrees());
        const auto info = p.store.call([&](Store &s) { return *s.generation(p.last()); });
        QCOMPARE(info.state, QStringLiteral("stop"));
        const PromptNotes notes = promptNotes(info);
        QCOMPARE(notes.continues, cut);
        QCOMPARE(notes.givenText, 6);
        QCOMPARE(p.store.call([&](Store &s) { return s.tokenCount(info.id); }), 5); // its own, with the end token
        // It is complete now.
        QSignalSpy failed(&p.chat, &Conversation::failed);
        QVERIFY(p.chat.continueAnswer(p.last(), options));
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().contains(QLatin1String("complete")));
        QCOMPARE(p.chat.state(), State::Ready);
        // An edited answer goes on from what was written.
        QVERIFY(p.chat.editAnswer(cut, QStringLiteral("My Al")) == false); // it is not shown
        QVERIFY(p.chat.editAnswer(p.last(), QStringLiteral("My Albe")));
        QVERIFY(p.ready());
        QVERIFY(p.chat.continueAnswer(p.last(), options));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().back(), QStringLiteral("My Albertrodetown"));
        QVERIFY(!p.chat.path().back().edited);
        QVERIFY(p.agrees());
    }

    /// Thinking that was cut goes on as thinking.
    void continueThinking()
    {
        const test::ScriptedModel model({.pieces = {"<think>", "\n", "hm", " so", "</think>", "42"},
                                         .chatTemplate = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
                                                         "{% if add_generation_prompt %}<|start|>{% endif %}"
                                                         "{# <think> </think> #}"});
        Chat p(m_folder.newPath());
        QVERIFY(p.load(QString::fromStdString(model.path().string())));
        GenerationOptions options;
        options.sampling.greedy = true;
        options.maxTokens = 3;
        QVERIFY(p.chat.ask(QStringLiteral("Q"), {}, options));
        QVERIFY(p.ready());
        QCOMPARE(p.view.messages().back().message.reasoning, QStringLiteral("hm"));
        options.maxTokens.reset();
        QVERIFY(p.chat.continueAnswer(p.last(), options));
        QVERIFY(p.ready());
        QCOMPARE(p.view.messages().back().message.reasoning, QStringLiteral("hm so"));
        QCOMPARE(p.view.texts().back(), QStringLiteral("42"));
        QVERIFY(p.agrees());
    }

    /// Stopped before anything was said: an empty answer, which can be regenerated or continued.
    void emptyAnswers()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        p.engine.setDelay(std::chrono::seconds(30));
        for (int i = 0; i < 2; i++) {
            QVERIFY(p.chat.ask(QStringLiteral("One?"), {}, greedy(4)));
            QTRY_COMPARE(p.chat.state(), State::Answering);
            p.chat.stop();
            QVERIFY(p.ready());
            QVERIFY(p.view.texts().back().isEmpty());
            QCOMPARE(p.view.messages().back().generation.state, QStringLiteral("interrupted"));
        }
        p.engine.setDelay(std::chrono::milliseconds(0));
        QVERIFY(p.chat.continueAnswer(p.last(), greedy(4)));
        QVERIFY(p.ready());
        QVERIFY(!p.view.texts().back().isEmpty());
        QVERIFY(p.chat.regenerate(p.id(1), greedy(4)));
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 2u);
        QVERIFY(!p.view.texts().back().isEmpty());
        QVERIFY(p.agrees());
    }

    void deleteAndUndo()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        QVERIFY(p.ask(QStringLiteral("Two?")));
        const QStringList before = p.view.texts();
        QVERIFY(!p.chat.undoDelete());
        QSignalSpy removed(&p.chat, &Conversation::messageRemoved);
        QVERIFY(p.chat.deleteFrom(p.id(1)));
        QVERIFY(p.ready());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].value<RemovedMessage>().count, 3);
        QCOMPARE(p.view.texts(), before.mid(0, 1));
        QVERIFY(p.agrees());
        QVERIFY(p.chat.undoDelete());
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts(), before);
        QVERIFY(p.agrees());
        QVERIFY(!p.chat.undoDelete());
        // A branch: its sibling is shown instead.
        QVERIFY(p.chat.regenerate(p.last(), greedy(7)));
        QVERIFY(p.ready());
        QVERIFY(p.chat.deleteFrom(p.last()));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts(), before);
        QVERIFY(p.agrees());
        // The whole chat, then a new question in it.
        QVERIFY(p.chat.deleteFrom(p.id(0)));
        QVERIFY(p.ready());
        QVERIFY(p.view.texts().isEmpty());
        QVERIFY(p.ask(QStringLiteral("Anew?")));
        QCOMPARE(p.chat.path().size(), 2u);
        QVERIFY(p.agrees());
    }

    void openAsNewChat()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        QVERIFY(p.ask(QStringLiteral("Two?")));
        const qint64 session = p.chat.session();
        const QStringList before = p.view.texts();
        QVERIFY(p.chat.openAsNewChat(p.id(1)));
        QTRY_VERIFY(p.chat.session() != session);
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts(), before.mid(0, 2));
        QVERIFY(p.agrees());
        QVERIFY(p.ask(QStringLiteral("Three?")));
        QCOMPARE(p.store.call([&](Store &s) { return s.path(session).size(); }), 4u);
    }

    /// A change is not saved: the view keeps what it shows.
    void changesFail()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        const QStringList before = p.view.texts();
        QSignalSpy failed(&p.chat, &Conversation::failed);
        sample::setRefusing(p.store, true);
        QVERIFY(p.chat.deleteFrom(p.id(0)));
        QVERIFY(p.ready());
        QVERIFY(p.chat.editAnswer(p.last(), QStringLiteral("x")));
        QVERIFY(p.ready());
        QVERIFY(p.chat.regenerate(p.last(), greedy(1)));
        QVERIFY(p.ready());
        QVERIFY(p.chat.continueAnswer(p.last(), greedy(1)));
        QVERIFY(p.ready());
        QCOMPARE(failed.size(), 4);
        sample::setRefusing(p.store, false);
        QCOMPARE(p.view.texts(), before);
        QVERIFY(p.agrees());
        QVERIFY(!p.chat.undoDelete());
    }

    /// The chat is left while a change is being saved: it happens, and the other chat is not touched.
    void leavingWhileChanging()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(QStringLiteral("One?")));
        const qint64 session = p.chat.session();
        sample::Hold hold(p.store);
        QVERIFY(p.chat.editAnswer(p.last(), QStringLiteral("Mine.")));
        QVERIFY(p.chat.startNew());
        hold.release();
        p.store.call([](Store &) {});
        QTest::qWait(20);
        QCOMPARE(p.chat.state(), State::Empty);
        QVERIFY(p.view.texts().isEmpty());
        QVERIFY(p.chat.open(session));
        QVERIFY(p.ready());
        QCOMPARE(p.view.texts().back(), QStringLiteral("Mine."));
    }

    /// Asked for between the end of an answer and the moment it is saved.
    void regenerateWhileTheAnswerIsSaved()
    {
        Chat p(m_folder.newPath());
        QVERIFY(p.load());
        std::optional<sample::Hold> hold;
        const auto holding = connect(&p.chat, &Conversation::answerBegan, this, [&] { hold.emplace(p.store); });
        QVERIFY(p.chat.ask(QStringLiteral("One?"), {}, greedy(3)));
        QTRY_COMPARE(p.chat.state(), State::Ending);
        disconnect(holding);
        QVERIFY(!p.chat.deleteFrom(p.last()));
        QVERIFY(p.chat.regenerate(p.last(), greedy(5)));
        QVERIFY(!p.chat.regenerate(p.last(), greedy(5))); // one at a time
        hold.reset();
        QVERIFY(p.ready());
        QCOMPARE(p.chat.path().size(), 2u);
        QCOMPARE(p.chat.path().back().siblings, 2);
        QVERIFY(p.agrees());
    }

    /// Long chats: the texts of the last messages come at once, the others are left to the view.
    void textsAtOpening()
    {
        Chat p(m_folder.newPath());
        const qint64 session = p.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("long"));
            std::optional<qint64> parent;
            for (int i = 0; i < 100; i++)
                parent = s.addMessage(id, parent, i % 2 ? Role::Assistant : Role::User, QString::number(i));
            return id;
        });
        p.chat.setTextsAtOpening(10);
        QVERIFY(p.chat.open(session));
        QVERIFY(p.ready());
        QCOMPARE(p.view.messages().size(), 100u);
        for (int i = 0; i < 100; i++) {
            const ShownMessage &shown = p.view.messages()[static_cast<size_t>(i)];
            QCOMPARE(shown.read, i >= 90);
            QCOMPARE(shown.message.text, i >= 90 ? QString::number(i) : QString());
            QCOMPARE(shown.message.role, i % 2 ? Role::Assistant : Role::User);
            QCOMPARE(shown.outline.id, p.id(static_cast<size_t>(i)));
        }
    }

    /// An answer of very many tokens is not read whole before anything is seen.
    void longAnswersAtOpening()
    {
        for (const int tokens : {100, 5000}) {
            Chat p(m_folder.newPath());
            const qint64 session = p.store.call([tokens](Store &s) {
                const AskedQuestion asked = s.ask(0, {}, {}, QStringLiteral("Why?"), sample::info());
                AnswerBatch batch;
                batch.pieces.push_back({Phase::Answer, "Because."});
                batch.tokens.assign(static_cast<size_t>(tokens), std::make_shared<const TokenRecord>());
                s.append(asked.generation, batch);
                GenerationInfo info = asked.generation;
                info.state = QStringLiteral("stop");
                s.finish(info);
                return asked.session;
            });
            p.chat.setTextsAtOpening(1);
            QVERIFY(p.chat.open(session));
            QVERIFY(p.ready());
            const ShownMessage &shown = p.view.messages().back();
            const bool known = tokens == 100;
            QCOMPARE(shown.read, known);
            QCOMPARE(shown.message.text, known ? QStringLiteral("Because.") : QString());
            QCOMPARE(shown.tokens.size(), known ? 100u : 0u);
            QCOMPARE(shown.outline.textLength, 8);
        }
    }
};

MOIRE_GUILESS_TEST(TestBranches)

} // namespace tst_branches

#include "tst_branches.moc"
