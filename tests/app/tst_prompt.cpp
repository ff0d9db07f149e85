// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts that must fit into the context, and counting tokens.
#include "program.h"
#include "qt_test.h"
#include "scripted_model.h"

#include <moire/memory.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tst_prompt {

using namespace moire;

namespace {

/// A model that reads one token per letter (of those the tests use) and answers "ok".
struct Letters {
    test::ScriptedModel file{{.pieces = {"ok"}}};
    std::shared_ptr<const Model> model = Model::load(file.path());
    QString path() const { return QString::fromStdString(file.path().string()); }
};

MessageRecord message(qint64 id, Role role, qsizetype length)
{
    MessageRecord message;
    message.id = id;
    message.role = role;
    message.text = QString(length, u'x');
    return message;
}

/// A system prompt of 10 tokens, \p turns turns of 20 tokens, and a question of 10.
std::vector<MessageRecord> path(int turns)
{
    std::vector<MessageRecord> list{message(1, Role::System, 10)};
    for (int i = 0; i < turns; i++) {
        list.push_back(message(2 + 2 * i, Role::User, 10));
        list.push_back(message(3 + 2 * i, Role::Assistant, 10));
    }
    list.push_back(message(0, Role::User, 10));
    return list;
}

constexpr size_t around = 2; // the tokens before and after the messages: BOS and the start of the answer

} // namespace

class TestPrompt : public QObject {
    Q_OBJECT

    sample::Folder m_folder;
    Letters m_letters;

    PromptPlan plan(int turns, size_t capacity, bool mayForget = false, size_t forgotten = 0)
    {
        return planPrompt({.model = m_letters.model,
                           .path = path(turns),
                           .capacity = capacity,
                           .mayForget = mayForget,
                           .forgotten = forgotten},
                          {});
    }

private slots:
    void whatFitsIsSent()
    {
        const size_t tokens = 10 + 3 * 20 + 10 + around;
        const PromptPlan fits = plan(3, tokens + leastAnswerTokens);
        QVERIFY(fits.prompt);
        QCOMPARE(fits.prompt->ids.size(), tokens);
        QCOMPARE(fits.tokens.tokens, tokens);
        QCOMPARE(fits.forgotten, 0u);
        const PromptPlan tooLong = plan(3, tokens + leastAnswerTokens - 1);
        QVERIFY(!tooLong.prompt);
        QCOMPARE(tooLong.tokens.tokens, tokens);
        QVERIFY(tooLong.tokens.exact);
        QCOMPARE(tooLong.messages.size(), 8u);
        for (const MessageTokens &counted : tooLong.messages)
            QCOMPARE(counted.count.tokens, 10u);
        QCOMPARE(tooLong.messages.back().message, 0);
        QVERIFY(tooLong.couldForget > 0);
    }

    void theOldestTurnsAreForgotten()
    {
        const PromptPlan forgets = plan(10, 200, true);
        QVERIFY(forgets.prompt);
        // A quarter of the context is free: 150 tokens hold the system prompt, the question and six turns.
        QCOMPARE(forgets.forgotten, 8u);
        QCOMPARE(forgets.prompt->ids.size(), 10u + 6 * 20 + 10 + around);
        // The next question leaves out the same, so that the engine need not compute the rest again.
        const PromptPlan next = plan(11, 200, false, forgets.forgotten);
        QVERIFY(next.prompt);
        QCOMPARE(next.forgotten, 8u);
        // Later ones leave out more by themselves.
        const PromptPlan later = plan(14, 200, false, forgets.forgotten);
        QVERIFY(later.prompt);
        QCOMPARE(later.forgotten, 16u);
        // A larger context brings the forgotten turns back.
        QCOMPARE(plan(11, 512, false, forgets.forgotten).forgotten, 0u);
        // If there is no room for a quarter, the shortest answer must do.
        const PromptPlan tight = plan(3, 20 + around + leastAnswerTokens, true);
        QVERIFY(tight.prompt);
        QCOMPARE(tight.forgotten, 6u);
        // System prompt and question always stay.
        const PromptPlan never = plan(3, 20 + around + leastAnswerTokens - 1, true);
        QVERIFY(!never.prompt);
        QCOMPARE(never.couldForget, 0u);
    }

    void hugeTexts()
    {
        std::vector<MessageRecord> list = path(1);
        list.back().text = QString(10 << 20, u'x');
        PromptPlan plan = planPrompt({.model = m_letters.model, .path = list, .capacity = 512}, {});
        QVERIFY(!plan.prompt);
        QVERIFY(!plan.tokens.exact);
        QVERIFY(plan.tokens.tokens >= static_cast<size_t>(maxCountedCharacters));
        const TokenCount count = countTokens(*m_letters.model, list.back().text);
        QVERIFY(!count.exact);
        QCOMPARE(count.tokens, static_cast<size_t>(maxCountedCharacters));
        QCOMPARE(countTokens(*m_letters.model, QStringLiteral("xx")).tokens, 2u);
        QVERIFY(countTokens(*m_letters.model, QStringLiteral("xx")).exact);
    }

    void partialAnswers()
    {
        const test::ScriptedModel thinking({.pieces = {"ok"},
                                            .chatTemplate =
                                                "{% for m in messages %}{{ m['content'] }}{% endfor %}<|start|>"
                                                "{# <think> </think> #}"});
        const auto model = Model::load(thinking.path());
        const nlohmann::ordered_json messages{{{"role", "user"}, {"content", "Q"}}};
        const auto text = [&](const Prompt &prompt) { return model->tokenizer()->decode(prompt.ids, true); };
        const std::string start = text(makePrompt(*model, {}, messages, {}, {}));
        const Prompt inThinking = makePrompt(*model, {}, messages, PartialAnswer{.text = {}, .reasoning = "hm"}, {});
        QCOMPARE(text(inThinking), start + "<think>\nhm");
        QVERIFY(inThinking.thinking && inThinking.thinking->openedByPrompt && inThinking.thinking->open.empty());
        QVERIFY(!inThinking.insideAnswer);
        const PartialAnswer both{.text = "so", .reasoning = "hm", .thinkingTokens = 3};
        const Prompt inAnswer = makePrompt(*model, {}, messages, both, {});
        QCOMPARE(text(inAnswer), start + "<think>\nhm\n</think>\n\nso");
        QVERIFY(inAnswer.insideAnswer);
        GenerationOptions options;
        options.thinkingBudget = 5;
        options = optionsFor(inAnswer, *model, both, options);
        QVERIFY(!options.chat && !options.thinking);
        QCOMPARE(*options.thinkingBudget, 2u);
    }

    void notesAreKeptInTheSettings()
    {
        GenerationInfo info = sample::info();
        addPromptNotes(info, {.forgotten = 4, .continues = 17, .givenText = 3, .givenReasoning = 2});
        const PromptNotes notes = promptNotes(info);
        QCOMPARE(notes.forgotten, 4u);
        QCOMPARE(notes.continues, 17);
        QCOMPARE(notes.givenText, 3);
        QCOMPARE(notes.givenReasoning, 2);
        QVERIFY(info.settings.contains(QLatin1String("temperature")));
        info.settings = QStringLiteral("{broken");
        QCOMPARE(promptNotes(info).forgotten, 0u);
        info.settings = QStringLiteral("{\"forgotten_messages\":-3,\"given_text\":\"x\"}");
        QCOMPARE(promptNotes(info).forgotten, 0u);
    }

    /// A question that is too long changes nothing; then each of the choices.
    void tooLong()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(m_letters.path(), 64));
        QSignalSpy tooLong(&chat, &Conversation::tooLong);
        QSignalSpy asked(&chat, &Conversation::asked);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        const auto ask = [&](qsizetype length) { return chat.ask(QString(length, u'x'), {}, greedy(5)); };
        // In a new chat there is nothing to forget.
        QVERIFY(ask(100));
        QVERIFY(tooLong.wait());
        QCOMPARE(chat.state(), Conversation::State::Empty);
        QVERIFY(asked.isEmpty());
        const auto first = tooLong[0][0].value<TooLong>();
        QCOMPARE(first.question.text.size(), 100);
        QCOMPARE(first.prompt.tokens, 100 + around);
        QCOMPARE(first.capacity, 64u);
        QCOMPARE(first.couldForget, 0u);
        QCOMPARE(first.largerContext, 512u); // as many as the model was trained for
        QVERIFY(first.largerContextBytes > 0);
        QVERIFY(program.store.call([](Store &s) { return s.sessions().empty(); }));
        // A shorter one.
        for (int i = 0; i < 2; i++) {
            QVERIFY(ask(15));
            QTRY_COMPARE(ended.size(), i + 1);
            QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        }
        const qint64 session = chat.session();
        QVERIFY(chat.forgotten().empty());
        QVERIFY(ask(30));
        QVERIFY(tooLong.wait());
        QCOMPARE(chat.state(), Conversation::State::Ready);
        QCOMPARE(program.store.call([&](Store &s) { return s.messageIds(session).size(); }), 4u);
        QVERIFY(tooLong[1][0].value<TooLong>().couldForget > 0);
        // Forget the oldest turns.
        QSignalSpy forgotten(&chat, &Conversation::forgottenChanged);
        QVERIFY(chat.sendAgain(true));
        QVERIFY(!chat.sendAgain(true)); // once
        QTRY_COMPARE(ended.size(), 3);
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        QCOMPARE(forgotten.size(), 1);
        const std::vector<qint64> ids = chat.forgotten();
        QVERIFY(!ids.empty());
        QCOMPARE(ids.front(), chat.path().front().id);
        // Nothing is lost, and opening it again shows the same.
        QCOMPARE(program.store.call([&](Store &s) { return s.path(session).size(); }), 6u);
        Conversation again(program.store, program.engine);
        QVERIFY(again.open(session));
        QTRY_COMPARE(again.state(), Conversation::State::Ready);
        QCOMPARE(again.forgotten(), ids);
        // A larger context.
        QVERIFY(ask(100));
        QVERIFY(tooLong.wait());
        const auto third = tooLong[2][0].value<TooLong>();
        QCOMPARE(third.couldForget, 0u);
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        QVERIFY(chat.enlargeContext(third.largerContext));
        QVERIFY(loaded.wait(60000));
        QCOMPARE(program.engine.contextCapacity(), third.largerContext);
        QVERIFY(chat.sendAgain(false));
        QTRY_COMPARE(ended.size(), 4);
        QVERIFY(chat.forgotten().empty()); // everything fits again
    }

    /// The chat that was too long is left before this is known.
    void tooLongInAnotherChat()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(m_letters.path(), 64));
        QSignalSpy tooLong(&chat, &Conversation::tooLong);
        QVERIFY(chat.ask(QString(100, u'x'), {}, greedy(5)));
        chat.startNew();
        QCOMPARE(chat.state(), Conversation::State::Empty);
        QVERIFY(tooLong.wait());
        QCOMPARE(tooLong[0][0].value<TooLong>().question.text.size(), 100); // not lost
        QVERIFY(chat.activity().empty());
    }

    /// Each chat sends its own question again, whichever is shown by now.
    void sendAgainIsForItsChat()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(m_letters.path(), 64));
        QSignalSpy tooLong(&chat, &Conversation::tooLong);
        const auto ready = [&] { return QTest::qWaitFor([&] { return chat.state() == Conversation::State::Ready; }); };
        const auto last = [&](qint64 session) {
            return program.store.call([session](Store &s) {
                const auto path = s.path(session);
                return path[path.size() - 2].text.size(); // the question
            });
        };
        std::vector<qint64> chats;
        for (const int length : {30, 31}) {
            chat.startNew();
            for (int i = 0; i < 2; i++) {
                QVERIFY(chat.ask(QString(15, u'x'), {}, greedy(5)));
                QVERIFY(ready());
            }
            chats.push_back(chat.session());
            QVERIFY(chat.ask(QString(length, u'x'), {}, greedy(5)));
            QVERIFY(tooLong.wait());
        }
        chat.startNew();
        QVERIFY(!chat.sendAgain(true));
        QVERIFY(chat.open(chats[0]));
        QVERIFY(ready());
        QVERIFY(chat.sendAgain(true));
        QVERIFY(!chat.sendAgain(true)); // once
        QVERIFY(ready());
        QCOMPARE(last(chats[0]), 30);
        QCOMPARE(last(chats[1]), 15);
        // The other one in the background.
        QVERIFY(chat.sendAgain(true, chats[1]));
        QTRY_VERIFY(chat.activity().empty());
        QTRY_COMPARE(last(chats[1]), 31);
        QCOMPARE(chat.path().size(), 6u);
        // A new question ends it.
        QVERIFY(chat.ask(QString(60, u'x'), {}, greedy(5)));
        QVERIFY(tooLong.wait());
        QVERIFY(chat.ask(QString(5, u'x'), {}, greedy(5)));
        QVERIFY(ready());
        QVERIFY(!chat.sendAgain(true));
    }

    /// The counts are of the text and the chat that are shown, whatever was being counted before.
    void staleCountsAreDropped()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(m_letters.path(), 128));
        QVERIFY(chat.ask(QString(30, u'x'), {}, greedy(1)));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        QSignalSpy counted(&chat, &Conversation::counted);
        chat.countTokens(QString(7, u'x'));
        {
            // The chat is counted on behalf of the first text when the second one comes.
            sample::Hold hold(program.store);
            QTest::qWait(2 * TokenCounter::delayMs);
            QVERIFY(counted.isEmpty());
            chat.countTokens(QString(3, u'x'));
        }
        QVERIFY(counted.wait());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted[0][0].value<TokenCount>().tokens, 3u);
        QVERIFY(counted[0][1].value<TokenCount>().tokens > 30);
        // While the chat is still being read, nobody knows its tokens.
        counted.clear();
        {
            sample::Hold hold(program.store);
            chat.reopen();
            chat.countTokens(QString(4, u'x'));
            QTest::qWait(2 * TokenCounter::delayMs);
            QVERIFY(counted.isEmpty());
        }
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        chat.countTokens(QString(4, u'x'));
        QVERIFY(counted.wait());
        QVERIFY(counted[0][1].value<TokenCount>().tokens > 30);
        // Another chat is shown by then.
        counted.clear();
        chat.countTokens(QString(9, u'x'));
        {
            sample::Hold hold(program.store);
            chat.reopen();
            QTest::qWait(2 * TokenCounter::delayMs);
            chat.startNew();
        }
        QTest::qWait(2 * TokenCounter::delayMs);
        QVERIFY(counted.isEmpty());
    }

    /// While a chat is answered, the count of its tokens grows, and the time to the first token is known.
    void countsFollowTheAnswer()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy counted(&chat, &Conversation::counted);
        QSignalSpy arrived(&chat, &Conversation::answerArrived);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QVERIFY(chat.ask(QStringLiteral("hello"), {}, greedy(100)));
        chat.countTokens({});
        QTRY_VERIFY(counted.size() >= 3);
        QVERIFY(ended.isEmpty());
        QVERIFY(counted.back()[1].value<TokenCount>().tokens >
                counted[counted.size() - 2][1].value<TokenCount>().tokens);
        std::optional<double> first;
        for (const QList<QVariant> &batch : arrived)
            if (const auto ttft = batch[0].value<AnswerBatch>().ttftMs) {
                QVERIFY(!first);
                first = ttft;
            }
        QVERIFY(first && *first > 0);
        QCOMPARE(chat.answerSoFar(chat.path().back().id)->generation.ttftMs, first);
        chat.stop();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<GenerationInfo>().ttftMs, first);
    }

    void liveCounts()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(m_letters.path(), 128));
        QSignalSpy counted(&chat, &Conversation::counted);
        for (int i = 1; i <= 20; i++)
            chat.countTokens(QString(i, u'x'));
        QVERIFY(counted.wait());
        QTest::qWait(2 * TokenCounter::delayMs);
        QCOMPARE(counted.size(), 1); // only the latest text
        QCOMPARE(counted[0][0].value<TokenCount>().tokens, 20u);
        QCOMPARE(counted[0][1].value<TokenCount>().tokens, 0u);
        QCOMPARE(counted[0][2].toULongLong(), 128u);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QVERIFY(chat.ask(QString(10, u'x'), {}, greedy(1)));
        QVERIFY(ended.wait());
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        chat.countTokens(QString(10 << 20, u'x'));
        QVERIFY(counted.wait(30000));
        const auto text = counted.back()[0].value<TokenCount>();
        QVERIFY(!text.exact);
        QCOMPARE(text.tokens, static_cast<size_t>(maxCountedCharacters));
        const auto shown = counted.back()[1].value<TokenCount>();
        QVERIFY(shown.exact);
        QVERIFY(shown.tokens >= 10 + 1 + around);
    }
};

MOIRE_GUILESS_TEST(TestPrompt)

} // namespace tst_prompt

#include "tst_prompt.moc"
