// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer waits for beside its own evaluation is named in the latency panel.
#include "instruments_desk.h"
#include "qt_test.h"

#include <moire/context.h>

#include <QLabel>

#include <thread>

namespace tst_latency_causes {

using namespace moire;
using namespace moire::ui;
using moire::analysis::Happening;

class TestLatencyCauses : public QObject {
    Q_OBJECT

private slots:
    /// Another context of the model computes prompts without a pause, as the server does for other programs.
    void promptsOfOthers()
    {
        InstrumentsDesk desk(8);
        QVERIFY(desk.openModel());
        std::jthread other([model = desk.engine.model()](const std::stop_token &stop) {
            Context context(model, {.capacity = 256, .batch = 128});
            const std::vector<TokenId> prompt(128, TokenId(5));
            while (!stop.stop_requested()) {
                context.truncate(0);
                context.evaluate(prompt, LogitRows::None);
            }
        });
        QVERIFY(desk.ask());
        other.request_stop();
        other.join();
        const AnswerData *answer = desk.panel->chat().selected();
        const auto waits =
            std::count_if(answer->happenings.begin(), answer->happenings.end(), [](const Happening &happening) {
                return happening.kind == Happening::Kind::OtherAnswer && happening.count >= 128 &&
                    happening.tokens.begin > 0 && happening.milliseconds >= 1;
            });
        QVERIFY(waits > 0);
        const analysis::Spike spike{.happening = Happening{.tokens = {2, 3}, .milliseconds = 30, .count = 128}};
        QVERIFY(spikeText(spike).startsWith(QLatin1String("prefill of another program's request: 128 ")));
    }

    void workInTheBackground()
    {
        InstrumentsDesk desk(4);
        QVERIFY(desk.openModel());
        BackgroundWork work{.model = desk.engine.model(),
                            .run =
                                [](const std::shared_ptr<const Model> &, const std::stop_token &stop) {
                                    while (!stop.stop_requested())
                                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                                    throw Error(ErrorKind::Interrupted, "stopped", "test", "none");
                                },
                            .ended = [](const QString &) {}};
        desk.engine.runInBackground(work);
        QVERIFY(desk.ask());
        work.cancel.request_stop();
        const auto *caption = desk.panel->latency().findChild<QLabel *>(QStringLiteral("latencyCaption"));
        QTRY_VERIFY2(caption->text().contains(QStringLiteral("for work in the background")),
                     qPrintable(caption->text()));
        QVERIFY(!caption->text().contains(QStringLiteral("for a model to load")));
    }
};

MOIRE_TEST(TestLatencyCauses)

} // namespace tst_latency_causes

#include "tst_latency_causes.moc"
