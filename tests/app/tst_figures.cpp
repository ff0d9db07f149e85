// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of an answer (docs/figures.md): by hand, and the same in every place that shows them.
#include "analysis/figures.h"
#include "analysis/latency.h"

#include "items/format.h"
#include "items/message_details.h"
#include "items/message_text.h"
#include "qt_test.h"
#include "runtime/conversation.h"
#include "sample.h"
#include "storage/answer.h"

#include <moire/model.h>

#include <QLocale>
#include <QSignalSpy>

#include <algorithm>

namespace tst_figures {

using namespace moire;

namespace {

SharedToken token(Phase phase, std::optional<double> ms, bool forced = false)
{
    const auto token = std::make_shared<TokenRecord>();
    token->phase = phase;
    token->milliseconds = ms;
    token->forced = forced;
    return token;
}

TokenTimes timesOf(const std::vector<SharedToken> &tokens)
{
    TokenTimes times;
    for (const SharedToken &t : tokens)
        times.add(*t);
    return times;
}

bool nearly(std::optional<double> a, std::optional<double> b)
{
    return a && b && std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void byHand()
    {
        const std::vector<SharedToken> tokens{
            token(Phase::Prompt, 900), // of the prefill
            token(Phase::Thinking, 2), token(Phase::Thinking, 20), token(Phase::Thinking, 30, true),
            token(Phase::Answer, 40),  token(Phase::Answer, 10),
        };
        const TokenTimes times = timesOf(tokens);
        QCOMPARE(times.tokens(), 5u);
        QCOMPARE(times.thinkingTokens(), 2u);
        QCOMPARE(times.thoughtMs(), std::optional(52.0));
        QCOMPARE(times.decodeTokensPerSecond(), std::optional(40.0)); // 4 tokens in 100 ms
    }

    void textBeforeThinking()
    {
        const TokenTimes times = timesOf(
            {token(Phase::Answer, 30), token(Phase::Thinking, 8), token(Phase::Thinking, 4), token(Phase::Answer, 8)});
        QCOMPARE(times.thoughtMs(), std::optional(12.0)); // as read from the database
        QCOMPARE(times.decodeTokensPerSecond(), std::optional(150.0));
    }

    void whatIsUnknownIsNotShown()
    {
        QVERIFY(!timesOf({}).decodeTokensPerSecond());
        QVERIFY(!timesOf({token(Phase::Answer, 5)}).decodeTokensPerSecond()); // drawn from the prompt
        QVERIFY(!timesOf({token(Phase::Answer, 5)}).thoughtMs());
        QVERIFY(!timesOf({token(Phase::Thinking, {}), token(Phase::Thinking, {})}).thoughtMs());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const TokenTimes times = timesOf({token(Phase::Answer, 1), token(Phase::Answer, nan), token(Phase::Answer, {}),
                                          token(Phase::Answer, -3), token(Phase::Answer, 20)});
        QCOMPARE(times.tokens(), 5u);
        QCOMPARE(times.decodeTokensPerSecond(), std::optional(50.0)); // of the token that has a time
        QCOMPARE(MessageText::footer({}, 0), QString());
    }

    void laterThinking()
    {
        TokenTimes times = timesOf({token(Phase::Answer, 1), token(Phase::Answer, 20), token(Phase::Answer, 5, true)});
        times.thoughtSoFar();
        QCOMPARE(times.thinkingTokens(), 2u);
        QCOMPARE(times.thoughtMs(), std::optional(26.0));
        times.add(*token(Phase::Answer, 7));
        QCOMPARE(times.thoughtMs(), std::optional(26.0));
    }

    void asText()
    {
        QLocale::setDefault(QLocale::C);
        GenerationInfo info;
        info.decodeTokensPerSecond = 41.63;
        info.ttftMs = 379.6;
        info.seed = 4711;
        info.state = QStringLiteral("stop");
        QCOMPARE(MessageText::footer(info, 212), QStringLiteral("41.6 tok/s · TTFT 380 ms · 212 token(s) · seed 4711"));
        info.state = QStringLiteral("interrupted");
        QCOMPARE(MessageText::footer(info, 0, false),
                 QStringLiteral("stopped · not saved yet · 41.6 tok/s · TTFT 380 ms · seed 4711"));
        info.ttftMs = 1349;
        info.seed = 18446744073709551615u;
        QCOMPARE(MessageText::footer(info, 0), QStringLiteral("stopped · 41.6 tok/s · TTFT 1.3 s · seed 184467…"));
        GenerationInfo unbegun{.state = QStringLiteral("running")};
        describeResult(unbegun, {.reason = FinishReason::Interrupted}); // stopped while it was queued
        QCOMPARE(MessageText::footer(unbegun, 0), QStringLiteral("stopped"));
        QCOMPARE(MessageText::reasoningTitle(4100, 97, {}, false), QStringLiteral("Thought for 4.1 s · 97 token(s)"));
        QCOMPARE(MessageText::reasoningTitle({}, 97, 256, false), QStringLiteral("Thought · 97 token(s) · budget 256"));
        info.settings = QStringLiteral("{\"thinking_budget\":256}");
        QCOMPARE(MessageText::thinkingBudget(info), std::optional<qint64>(256));
        info.settings = QStringLiteral("{\"thinking_budget\":null");
        QCOMPARE(MessageText::thinkingBudget(info), std::nullopt);
    }

    /// One answer of a real model, in all places: what the engine reports (moire-cli prints it), the running answer in
    /// the status line, the message after a restart, the chart and its table.
    void oneAnswerInAllPlaces()
    {
        StoreThread store(m_folder.newPath());
        EngineWorker engine;
        Conversation chat(store, engine);
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), {}, {});
        QVERIFY(loaded.wait(60000));
        engine.setDelay(std::chrono::milliseconds(3));
        std::vector<SharedToken> tokens;
        TokenTimes live;
        connect(&chat, &Conversation::answerArrived, this, [&](const AnswerBatch &batch) {
            for (const SharedToken &t : batch.tokens) {
                tokens.push_back(t);
                live.add(*t);
            }
        });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        GenerationOptions options;
        options.sampling.greedy = true;
        options.ignoreEos = true;
        options.maxTokens = 25;
        // The database is busy when the question is sent: this is part of the time to first token.
        constexpr int busyMs = 60;
        store.run([] { QThread::msleep(busyMs); });
        chat.ask(QStringLiteral("Why?"), {}, options);
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        const auto result = ended[0][1].value<GenerationResult>();
        const auto info = ended[0][0].value<GenerationInfo>();

        // Tokens per second
        const std::optional<double> speed = result.decodeTokensPerSecond;
        QVERIFY(nearly(live.decodeTokensPerSecond(), speed));
        std::vector<double> ms;
        for (const SharedToken &t : tokens)
            if (t->phase != Phase::Prompt)
                ms.push_back(t->milliseconds.value_or(0));
        ms.erase(ms.begin());
        const analysis::LatencyFigures chart = analysis::latencyFigures(ms);
        QVERIFY(nearly(chart.tokensPerSecond, speed));
        std::sort(ms.begin(), ms.end());
        QCOMPARE(chart.tokens, size_t{24});
        QCOMPARE(chart.p50, std::optional(ms[11])); // nearest rank: the smallest that half of them do not exceed
        QCOMPARE(chart.p95, std::optional(ms[22]));
        QCOMPARE(chart.p99, std::optional(ms[23]));
        const MessageDetails kept = store.call([&](Store &s) { return readDetails(s, {info.message})[0]; });
        QVERIFY(nearly(kept.generation.decodeTokensPerSecond, speed));
        QCOMPARE(kept.tokens, static_cast<qint64>(result.ids.size()));
        QCOMPARE(live.tokens(), result.ids.size());

        // Time to first token
        QVERIFY(result.ttftMs >= busyMs);
        QVERIFY(nearly(kept.generation.ttftMs, result.ttftMs));

        // The same words in the status line and below the message
        const QString speeds = MessageText::speeds(speed, result.ttftMs);
        QVERIFY(speeds.contains(QLatin1String("tok/s")));
        QVERIFY(MessageText::footer(kept.generation, kept.tokens).contains(speeds));
        QVERIFY(speeds.contains(format::threeDigits(*speed)) && speeds.contains(format::milliseconds(result.ttftMs)));
    }
};

MOIRE_GUILESS_TEST(TestFigures)

} // namespace tst_figures

#include "tst_figures.moc"
