// SPDX-License-Identifier: GPL-3.0-or-later
// Saved answers whose thinking is recognized late, and ids from imported files.
#include "runtime/conversation.h"
#include "storage/transfer.h"

#include "qt_test.h"
#include "sample.h"
#include "scripted_model.h"

#include <moire/trace.h>

#include <QSignalSpy>

namespace tst_answers {

using namespace moire;

namespace {

AnswerBatch batch(const char *text, Phase phase, bool earlierThought = false)
{
    AnswerBatch batch;
    batch.pieces.push_back({phase, text});
    TokenRecord token = sample::token(1);
    token.phase = phase;
    batch.tokens.push_back(std::make_shared<const TokenRecord>(std::move(token)));
    batch.earlierThought = earlierThought;
    return batch;
}

/// Shows a batch as the window does.
void show(const AnswerBatch &batch, std::string &reasoning, std::string &text)
{
    if (batch.earlierThought)
        reasoning += std::exchange(text, {});
    for (const AnswerPiece &piece : batch.pieces)
        (piece.phase == Phase::Thinking ? reasoning : text) += piece.utf8;
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void batchesMerge()
    {
        AnswerBatch waiting = batch("a", Phase::Answer);
        waiting.append(batch("b", Phase::Answer));
        QCOMPARE(waiting.pieces[0].phase, Phase::Answer);
        waiting.append(batch("c", Phase::Answer, true));
        QVERIFY(waiting.earlierThought);
        QCOMPARE(waiting.pieces[1].phase, Phase::Thinking);
        QCOMPARE(waiting.tokens[1]->phase, Phase::Thinking);
        QCOMPARE(waiting.pieces[2].phase, Phase::Answer);
        QCOMPARE(waiting.tokens[2]->phase, Phase::Answer);
    }

    void savedTextBecomesThinking()
    {
        Store store(m_folder.newPath());
        const qint64 session = store.addSession(QStringLiteral("s"));
        const qint64 question = store.addMessage(session, {}, Role::User, QStringLiteral("q"));
        const GenerationInfo info = store.beginGeneration(session, question, sample::info());
        store.append(info, batch("hm ", Phase::Answer));
        store.append(info, batch("so", Phase::Answer));
        store.append(info, batch("42", Phase::Answer, true));
        store.finish(info);
        const MessageRecord answer = store.path(session).back();
        QCOMPARE(answer.reasoning, QStringLiteral("hm so"));
        QCOMPARE(answer.text, QStringLiteral("42"));
        const auto tokens = store.tokens(info.id);
        QCOMPARE(tokens.size(), 3u);
        QCOMPARE(tokens[0]->phase, Phase::Thinking);
        QCOMPARE(tokens[1]->phase, Phase::Thinking);
        QCOMPARE(tokens[2]->phase, Phase::Answer);
    }

    void windowAndDatabaseAgree_data()
    {
        QTest::addColumn<bool>("slow"); // the marker arrives long after its thinking was shown and saved
        QTest::newRow("in one batch") << false;
        QTest::newRow("in many batches") << true;
    }
    void windowAndDatabaseAgree()
    {
        QFETCH(bool, slow);
        const test::ScriptedModel model(
            {.pieces = {"hm", " so", "</th", "ink>", "4", "2"}}); // only a closing marker, split across tokens
        StoreThread store(m_folder.newPath());
        EngineWorker engine;
        Conversation chat(store, engine);
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QString::fromStdString(model.path().string()), {}, {});
        QVERIFY(loaded.wait(60000));
        if (slow)
            engine.setDelay(std::chrono::milliseconds(80));
        std::string reasoning;
        std::string text;
        connect(&chat, &Conversation::answerArrived, this,
                [&](const AnswerBatch &batch) { show(batch, reasoning, text); });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        GenerationOptions options;
        options.sampling.greedy = true;
        options.maxTokens = 20;
        chat.ask(QStringLiteral("Q"), {}, options);
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready); // the end of the answer is saved
        const auto result = ended[0][1].value<GenerationResult>();
        QCOMPARE(result.thinkingText, std::string("hm so"));
        QCOMPARE(result.text, std::string("42"));
        QCOMPARE(reasoning, result.thinkingText);
        QCOMPARE(text, result.text);
        const qint64 session = chat.session();
        const MessageRecord kept = store.call([&](Store &s) { return s.path(session).back(); });
        QCOMPARE(kept.reasoning.toStdString(), result.thinkingText);
        QCOMPARE(kept.text.toStdString(), result.text);
        const auto tokens = store.call([&](Store &s) { return s.tokens(s.generation(kept.id)->id); });
        QCOMPARE(static_cast<size_t>(std::count_if(tokens.begin(), tokens.end(),
                                                   [](const SharedToken &t) { return t->phase == Phase::Thinking; })),
                 result.thinkingTokens);
        QCOMPARE(result.thinkingTokens, 4u);
    }

    /// Layer and expert ids become rows and columns of tables.
    void importedIdsAreBounded()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 4, QStringLiteral("s"));
        std::string text;
        exportSessions(store, {id}, [&](std::string_view part) { text += part; });
        const auto imported = [&](const std::string &from, const std::string &to) {
            std::string changed = text;
            const size_t at = changed.find(from);
            if (at == std::string::npos)
                return std::string("missing");
            changed.replace(at, from.size(), to);
            Store other(m_folder.newPath());
            try {
                std::string_view left = changed;
                importSessions(
                    other, [&] { return std::exchange(left, {}); }, QStringLiteral("test"));
                return std::string("accepted");
            } catch (const Error &error) {
                return std::string(error.kind() == ErrorKind::Refused ? "refused" : error.what());
            }
        };
        QCOMPARE(imported("\"layer\":1", "\"layer\":2"), std::string("accepted"));
        QCOMPARE(imported("\"layer\":1", "\"layer\":4294967295"), std::string("refused"));
        QCOMPARE(imported("\"ids\":[3,", "\"ids\":[4294967295,"), std::string("refused"));
        QCOMPARE(imported("\"alternatives\":[[0,", "\"alternatives\":[[0.5,"), std::string("refused"));
        QCOMPARE(imported("\"alternatives\":[[0,", "\"alternatives\":[[99999999,"), std::string("refused"));
        QCOMPARE(imported("\"alternative_texts\":[[226],", "\"alternative_texts\":["), std::string("refused"));
        QCOMPARE(imported("\"alternative_texts\":[[226],", "\"alternative_texts\":[[256],"), std::string("refused"));
        QCOMPARE(imported("\"engine\":1", "\"engine\":256"), std::string("refused"));
    }
};

MOIRE_GUILESS_TEST(TestAnswers)

} // namespace tst_answers

#include "tst_answers.moc"

#include <utility>
