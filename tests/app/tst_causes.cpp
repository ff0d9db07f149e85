// SPDX-License-Identifier: GPL-3.0-or-later
// Changing one thing about an answer: its thinking ended, another token, another routing; and what follows from it.
#include "asked_chat.h"
#include "qt_test.h"
#include "runtime/replay.h"
#include "scripted_model.h"
#include "tiny_model.h"

#include <moire/model.h>

#include <nlohmann/json.hpp>

namespace tst_causes {

using namespace moire;

using Kind = RoutingPolicy::Rule::Kind;
using State = Conversation::State;

namespace {

std::vector<TokenId> idsOf(const std::vector<SharedToken> &tokens)
{
    std::vector<TokenId> ids;
    for (const SharedToken &token : tokens)
        ids.push_back(token->id);
    return ids;
}

} // namespace

class TestCauses : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void endsThinking()
    {
        std::vector<test::Script::Piece> pieces{"<think>"};
        std::vector<std::string> words;
        for (int i = 0; i < 90; i++)
            words.push_back(" w" + std::to_string(i));
        for (const std::string &word : words)
            pieces.emplace_back(word.c_str());
        const test::ScriptedModel model({.pieces = pieces,
                                         .chatTemplate = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
                                                         "{% if add_generation_prompt %}<|start|>{% endif %}"
                                                         "{# <think> </think> #}"});
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load(QString::fromStdString(model.path().string())));
        p.chat.endThinking(); // nothing runs: nothing happens
        GenerationOptions options;
        options.sampling.greedy = true;
        options.maxTokens = 80;
        QVERIFY(p.chat.ask(QStringLiteral("Q"), {}, options));
        QTRY_VERIFY(p.chat.state() == State::Answering && p.chat.answerSoFar(p.last()) &&
                    p.chat.answerSoFar(p.last())->tokens.size() > 3);
        p.chat.endThinking();
        QVERIFY(p.ready());
        const auto tokens = p.tokens(p.last());
        QVERIFY(tokens.size() < 70);
        QVERIFY(std::any_of(tokens.begin(), tokens.end(), [](const SharedToken &t) { return t->forced; }));
        QVERIFY(p.message(p.last()).reasoning.contains(QLatin1String("w0 w1")));
        QCOMPARE(p.info(p.last()).state, QStringLiteral("stop"));
    }

    void branchesAtAToken()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(12)));
        const qint64 first = p.last();
        const auto before = p.tokens(first);
        QCOMPARE(before.size(), 12u);
        const TokenId other = before[5]->alternatives[1].first;
        QVERIFY(other != before[5]->id);
        QVERIFY(p.chat.branchAnswer(first, 5, other, greedy(12)));
        QVERIFY(p.ready());
        QVERIFY(p.last() != first);
        QCOMPARE(p.chat.path().back().siblings, 2);
        const auto after = p.tokens(p.last());
        QCOMPARE(after.size(), 12u);
        for (size_t i = 0; i < 5; i++) {
            QCOMPARE(after[i]->id.value, before[i]->id.value);
            QVERIFY(after[i]->forced);
            QCOMPARE(after[i]->experts.ids, before[i]->experts.ids);
        }
        QCOMPARE(after[5]->id.value, other.value);
        QVERIFY(!after[6]->forced);
        QVERIFY(p.message(p.last()).text != p.message(first).text);

        // From a branch: its given tokens are given again.
        const qint64 branch = p.last();
        QVERIFY(p.chat.branchAnswer(branch, 8, before[2]->id, greedy(12)));
        QVERIFY(p.ready());
        const auto third = p.tokens(p.last());
        QCOMPARE(third[5]->id.value, other.value);
        QCOMPARE(third[8]->id.value, before[2]->id.value);
    }

    void refusesBranches()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(4)));
        const qint64 answer = p.last();
        const TokenId id = p.tokens(answer)[0]->id;
        QSignalSpy failed(&p.chat, &Conversation::failed);
        QVERIFY(p.chat.branchAnswer(answer, 4, id, greedy(4))); // beyond the end
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QLatin1String("no longer there")));
        QVERIFY(p.chat.branchAnswer(answer, 1, TokenId(1'000'000), greedy(4)));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[1][0].toString().contains(QLatin1String("open model does not have")));
        QVERIFY(!p.chat.branchAnswer(p.chat.path().front().id, 0, id, greedy(4))); // a question
        QVERIFY(p.chat.editAnswer(answer, QStringLiteral("Mine.")));
        QVERIFY(p.ready());
        QVERIFY(p.chat.branchAnswer(p.last(), 0, id, greedy(4)));
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(failed[2][0].toString().contains(QLatin1String("no tokens")));
        // Another model has other words.
        const test::ScriptedModel other({.pieces = {"Al", "be"}});
        QVERIFY(p.load(QString::fromStdString(other.path().string())));
        QVERIFY(p.chat.showSibling(p.last(), -1));
        QVERIFY(p.ready());
        QCOMPARE(p.last(), answer);
        QVERIFY(p.chat.branchAnswer(answer, 3, TokenId(5), greedy(4)));
        QTRY_COMPARE(failed.size(), 4);
        QCOMPARE(p.chat.path().back().siblings, 2); // nothing was added
    }

    void questionsStopBackgroundWork()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        std::atomic<int> runs = 0;
        std::atomic<bool> hold = true;
        QStringList ends;
        BackgroundWork work{.model = p.engine.model(),
                            .run =
                                [&](const std::shared_ptr<const Model> &, const std::stop_token &stop) {
                                    ++runs;
                                    while (hold && !stop.stop_requested())
                                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                    if (stop.stop_requested())
                                        throw Error(ErrorKind::Interrupted, "stopped", "test", "");
                                },
                            .ended = [&](const QString &error) { ends << error; }};
        const std::stop_source cancel = work.cancel;
        p.engine.runInBackground(work);
        QTRY_COMPARE(runs.load(), 1);
        QVERIFY(p.ask(greedy(3))); // it is answered, although the work would never end
        QCOMPARE(p.info(p.last()).state, QStringLiteral("length"));
        QTRY_COMPARE(runs.load(), 2);
        hold = false;
        QTRY_COMPARE(ends, QStringList{QString()});

        hold = true;
        p.engine.runInBackground(work);
        QTRY_COMPARE(runs.load(), 3);
        std::stop_source(cancel).request_stop();
        QTRY_COMPARE(ends.size(), 2);
        QVERIFY(!ends[1].isEmpty());
        QVERIFY(!p.engine.busy());

        work.model.reset(); // another model is open by now
        work.cancel = {};
        p.engine.runInBackground(work);
        QTRY_COMPARE(ends.size(), 3);
        QVERIFY(ends[2].contains(QLatin1String("no longer open")));
        QCOMPARE(runs.load(), 3);
    }

    void policiesAreKeptWithAnswers()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        GenerationOptions options = greedy(6);
        QVERIFY(p.ask(options));
        const qint64 plain = p.last();
        const auto route = p.tokens(plain)[0]->experts;
        options.policy = policyWith(Kind::Mute, route.layers[0].value, route.ids[0]);
        QVERIFY(p.chat.regenerate(plain, options));
        QVERIFY(p.ready());
        const auto kept = nlohmann::ordered_json::parse(p.info(p.last()).policy.toStdString());
        QVERIFY(policyFromJson(kept) == options.policy);
        options.policy = policyWith(Kind::Off, 99, 0);
        QVERIFY(p.chat.regenerate(plain, options) == false); // it is not shown
        QVERIFY(p.chat.regenerate(p.last(), options));
        QVERIFY(p.ready());
        QCOMPARE(p.info(p.last()).state, QStringLiteral("error"));
        QVERIFY(p.info(p.last()).error.contains(QLatin1String("layer 99")));
    }

    void replays()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        p.engine.setDelay(std::chrono::milliseconds(0));
        GenerationOptions options = greedy(10);
        options.sampling.greedy = false;
        options.sampling.seed = 5;
        QVERIFY(p.ask(options));
        const qint64 answer = p.last();
        const auto first = p.tokens(answer);
        const auto &route = first[2]->experts;
        Replay replay(p.store, p.engine);
        QSignalSpy finished(&replay, &Replay::finished);
        QSignalSpy failed(&replay, &Replay::failed);
        replay.start(p.chat.session(), answer, policyWith(Kind::Mute, route.layers[0].value, route.ids[0]));
        QVERIFY(replay.running());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + failed.size(), 1, 60000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QVERIFY(!replay.running());
        const auto report = finished[0][0].value<std::shared_ptr<const ReplayReport>>();

        QCOMPARE(report->source.ids, idsOf(first));
        QCOMPARE(report->changed.seed, 5u);
        QCOMPARE(report->changedAlong.size(), first.size());
        for (size_t i = 0; i < first.size(); i++) // as it was recorded
            QVERIFY(std::abs(report->changedAlong[i].logProbability - *first[i]->logProbability) < 1e-3F);
        QVERIFY(ReplayReport::meanDivergence(report->changedAlong) > 0.0);
        QVERIFY(report->control);
        QCOMPARE(report->controlAlong.size(), first.size());
        const auto &other = report->control->policy.rules[0];
        QVERIFY(other.layer->value == route.layers[0].value && other.expert.value != route.ids[0]);
        QVERIFY(other.kind == Kind::Mute);
        QVERIFY(report->otherSeed.policy.empty());
        QVERIFY(report->otherSeed.divergence); // at this temperature, ten tokens of a random model differ

        // It is kept as a branch, and the first answer is still the one that is shown.
        QVERIFY(report->branch != 0);
        const auto siblings = p.store.call([&](Store &s) { return s.siblings(p.chat.session(), answer); });
        QCOMPARE(siblings.size(), 2u);
        QCOMPARE(p.store.call([&](Store &s) { return s.path(p.chat.session()).back().id; }), answer);
        QCOMPARE(p.message(report->branch).text, report->changed.text);
        QCOMPARE(idsOf(p.tokens(report->branch)), report->changed.result.ids);
        QCOMPARE(promptNotes(p.info(report->branch)).replays, answer);
        QCOMPARE(p.info(report->branch).state, QStringLiteral("length"));

        // Without any change, everything is the same.
        replay.start(p.chat.session(), answer, {});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + failed.size(), 2, 60000);
        const auto same = finished[1][0].value<std::shared_ptr<const ReplayReport>>();
        QCOMPARE(same->changed.result.ids, idsOf(first));
        QVERIFY(!same->changed.divergence);
        QCOMPARE(same->changed.sameTokens, 1.0);
        QVERIFY(!same->control);
        QCOMPARE(ReplayReport::meanDivergence(same->changedAlong), 0.0);
        QCOMPARE(ReplayReport::meanRouting(same->changedAlong), 0.0);
    }

    void replaysCanBeCancelledAndRefused()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(8)));
        const qint64 answer = p.last();
        Replay replay(p.store, p.engine);
        QSignalSpy failed(&replay, &Replay::failed);
        replay.start(p.chat.session(), answer, policyWith(Kind::Mute, 0, 1));
        replay.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!replay.running());
        replay.start(p.chat.session(), answer, policyWith(Kind::Mute, 77, 1));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[1][0].toString().contains(QLatin1String("layer 77")));
        replay.start(p.chat.session(), p.chat.path().front().id, {});
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(failed[2][0].toString().contains(QLatin1String("not an answer")));
        QCOMPARE(p.store.call([&](Store &s) { return s.siblings(p.chat.session(), answer).size(); }), 1u);
        // The prompt was another one: a longer question would have given it.
        p.store.call([&](Store &s) {
            sql::Query(s.database(), QStringLiteral("UPDATE generations SET prompt_tokens = 3 WHERE message = ?"))
                .bind(answer)
                .run();
        });
        replay.start(p.chat.session(), answer, policyWith(Kind::Mute, 0, 1));
        QTRY_COMPARE(failed.size(), 4);
        QVERIFY(failed[3][0].toString().contains(QLatin1String("prompt")));
    }

    void controlsAreOtherExpertsOfTheSameLayer()
    {
        const UsedExperts used{{LayerIndex(1), LayerIndex(2)}, {{3, 4, 9}, {3, 5}}};
        for (uint64_t seed = 0; seed < 20; seed++) {
            const auto control = controlPolicy({}, policyWith(Kind::Mute, 1, 3), used, 16, seed);
            QVERIFY(control && control->rules.size() == 1 && control->rules[0].layer->value == 1);
            QVERIFY(control->rules[0].expert.value == 4 || control->rules[0].expert.value == 9);
            QVERIFY(*control == *controlPolicy({}, policyWith(Kind::Mute, 1, 3), used, 16, seed));
        }
        QVERIFY(controlPolicy({}, policyWith(Kind::Off, 5, 0), used, 16, 1)->rules[0].expert.value !=
                0); // none was used
        QVERIFY(!controlPolicy({}, policyWith(Kind::Off, 5, 0), {}, 1, 1)); // there is no other expert
        QVERIFY(!controlPolicy({}, {}, used, 16, 1));
        // What the first answer had already is no change.
        RoutingPolicy both = policyWith(Kind::Off, 1, 9);
        both.rules.push_back({Kind::Mute, LayerIndex(1), ExpertIndex(3), 0.0f});
        const auto control = controlPolicy(policyWith(Kind::Off, 1, 9), both, used, 16, 1);
        QCOMPARE(control->rules[0].expert.value, 9u);
        QCOMPARE(control->rules[1].expert.value, 4u);
    }
};

MOIRE_GUILESS_TEST(TestCauses)

} // namespace tst_causes

#include "tst_causes.moc"
