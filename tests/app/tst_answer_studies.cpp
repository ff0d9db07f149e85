// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at an answer again: the lens of a token, and its routes on another model.
#include "asked_chat.h"
#include "qt_test.h"
#include "runtime/lens_reading.h"
#include "runtime/route_forcing.h"
#include "scripted_model.h"
#include "tiny_model.h"

#include <moire/model.h>

namespace tst_answer_studies {

using namespace moire;

using Kind = RoutingPolicy::Rule::Kind;

class TestAnswerStudies : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void readsTheLensOfAToken()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        GenerationOptions options = greedy(8);
        QVERIFY(p.ask(options));
        const qint64 answer = p.last();
        const auto tokens = p.tokens(answer);
        const ModelConfig &config = p.engine.model()->config();
        LensReading reading(p.store, p.engine);
        QSignalSpy finished(&reading, &LensReading::finished);
        QSignalSpy failed(&reading, &LensReading::failed);
        for (const uint32_t n : {0u, 5u}) {
            finished.clear();
            reading.start(p.chat.session(), answer, n);
            QVERIFY(reading.running());
            QTRY_COMPARE_WITH_TIMEOUT(finished.size() + failed.size(), 1, 60000);
            QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
            QVERIFY(!reading.running());
            const auto report = finished[0][0].value<std::shared_ptr<const LensReport>>();
            QCOMPARE(report->message, answer);
            QCOMPARE(report->token, n);
            QCOMPARE(report->position, static_cast<size_t>(*p.info(answer).promptTokens) + n);
            QCOMPARE(report->layers.size(), static_cast<size_t>(config.layers));
            // The last layer is the distribution that the token was drawn from.
            const LensLayer &last = report->layers.back();
            QCOMPARE(last.tokens.back().id.value, tokens[n]->id.value);
            QVERIFY(std::abs(std::log(last.tokens.back().probability) - *tokens[n]->logProbability) < 0.02F);
            QCOMPARE(last.tokens.front().id.value, tokens[n]->alternatives.front().first.value);
            for (const LensLayer &layer : report->layers)
                for (const LensToken &token : layer.tokens)
                    QVERIFY(report->pieces.contains(token.id));
            if (n == 0)
                continue;
            // The experts are those that read the token before.
            const TokenRoutes &routes = tokens[n - 1]->experts;
            size_t row = 0;
            for (const LensLayer &layer : report->layers) {
                if (!config.isMoe(layer.layer.value))
                    continue;
                std::vector<uint32_t> ids;
                for (const LensPart &part : layer.parts)
                    if (part.kind == LensPart::Kind::Expert)
                        ids.push_back(part.expert.value);
                const auto recorded = routes[row++].ids;
                QCOMPARE(ids, std::vector<uint32_t>(recorded.begin(), recorded.end()));
            }
            QCOMPARE(row, routes.size());
        }
    }

    void theLensKnowsTheAnswersPolicy()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(3)));
        const auto route = p.tokens(p.last())[0]->experts;
        GenerationOptions options = greedy(3);
        options.policy = policyWith(Kind::Off, route.layers[0].value, route.ids[0]);
        QVERIFY(p.chat.regenerate(p.last(), options));
        QVERIFY(p.ready());
        LensReading reading(p.store, p.engine);
        QSignalSpy finished(&reading, &LensReading::finished);
        reading.start(p.chat.session(), p.last(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        const auto report = finished[0][0].value<std::shared_ptr<const LensReport>>();
        for (const LensPart &part : report->layers[route.layers[0].value].parts)
            QVERIFY(part.kind != LensPart::Kind::Expert || part.expert.value != route.ids[0]);
    }

    void theLensCanBeCancelledAndRefused()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(3)));
        const qint64 answer = p.last();
        LensReading reading(p.store, p.engine);
        QSignalSpy failed(&reading, &LensReading::failed);
        reading.start(p.chat.session(), answer, 1);
        reading.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!reading.running());
        reading.start(p.chat.session(), answer, 99);
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[1][0].toString().contains(QLatin1String("no longer there")));
        reading.start(p.chat.session(), p.chat.path().front().id, 0);
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(failed[2][0].toString().contains(QLatin1String("not an answer")));
        const test::ScriptedModel other({.pieces = {"Al", "be"}});
        QVERIFY(p.load(QString::fromStdString(other.path().string())));
        reading.start(p.chat.session(), answer, 1);
        QTRY_COMPARE(failed.size(), 4);
        QVERIFY(failed[3][0].toString().contains(QLatin1String("open model does not have")));
    }

    void routesForcedOnAnotherModel()
    {
        AskedChat p(m_folder.newPath());
        QVERIFY(p.load());
        QVERIFY(p.ask(greedy(12)));
        const qint64 answer = p.last();
        const auto tokens = p.tokens(answer);
        RouteForcing forcing(p.store, p.engine);
        QSignalSpy finished(&forcing, &RouteForcing::finished);
        QSignalSpy failed(&forcing, &RouteForcing::failed);
        const auto report = [&](const QString &path) {
            finished.clear();
            forcing.start(p.chat.session(), answer, path);
            if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 60000) || finished.isEmpty())
                return std::shared_ptr<const RouteForcingReport>();
            return finished[0][0].value<std::shared_ptr<const RouteForcingReport>>();
        };
        // On its own model, all is as it was.
        const auto same = report(p.engine.modelPath());
        QVERIFY2(same, qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(same->replay.layers.size(), tokens[0]->experts.size());
        for (const RouteReplay::Layer &layer : same->replay.layers)
            QVERIFY(layer.shared > 0.95); // prompt and answer may have been evaluated in other batches
        QVERIFY(std::abs(same->forced - same->recorded) < 0.02);
        QVERIFY(same->replay.tokens == tokens.size() || same->replay.tokens + 1 == tokens.size());
        // Another router in the first layer; the model is loaded for this, and the open one stays.
        test::EditedModel edited("olmoe");
        const std::string router = "blk.0.ffn_gate_inp.weight";
        std::vector<float> weights = edited.values(router);
        std::reverse(weights.begin(), weights.end());
        edited.setTensor(router, edited.dims(router), weights);
        const auto open = p.engine.model();
        const auto other = report(QString::fromStdString(edited.path().string()));
        QVERIFY2(other, qPrintable(failed.value(0).value(0).toString()));
        QVERIFY(p.engine.model() == open);
        QVERIFY(other->replay.layers[0].shared < 0.9);
        QVERIFY(other->replay.layers[0].shared < other->replay.layers[1].shared); // its input is that of forced routes
        QVERIFY(other->forced != same->forced);
        QCOMPARE(other->message, answer);

        QVERIFY(!report(m_folder.newPath() + QStringLiteral(".gguf")));
        QCOMPARE(failed.size(), 1);
        forcing.start(p.chat.session(), answer, p.engine.modelPath());
        forcing.cancel();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!forcing.running());
    }
};

MOIRE_GUILESS_TEST(TestAnswerStudies)

} // namespace tst_answer_studies

#include "tst_answer_studies.moc"
