// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes from the engine: the same answer by moire-cli chat, in the window without instruments, with all
// six of them open, and with a screen reader besides, in turns, so that other load on the machine meets all of them.
// With --delay, only what the window's thread takes, at the pace of a faster machine: so many milliseconds before each
// token of a small model. Run by hand, on a screen:
//     build/release/window_bench --model FILE [--tokens 1000] [--rounds 3] [--cli build/release/moire-cli]
//     build/release/window_bench --model resources/model/moire-tiny-instruct.gguf --delay 9 [--tokens 500] [--rounds 3]
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "instruments/cost_panel.h"
#include "instruments/health_panel.h"
#include "instruments/instrument_place.h"
#include "instruments/instruments_panel.h"
#include "instruments/latency_panel.h"
#include "instruments/reasoning_panel.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/main_window.h"
#include "storage/store_thread.h"
#include "style/style.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire;

namespace {

const QString prompt = QStringLiteral("Write a long story about a lighthouse, its keeper and the sea.");

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0.0 : values[values.size() / 2];
}

/// Decode tokens per second that moire-cli reports; 0: it failed.
double byCommand(const QString &cli, const QString &model, int tokens)
{
    QProcess process;
    process.start(cli,
                  {QStringLiteral("chat"), QStringLiteral("-m"), model, QStringLiteral("-p"), prompt,
                   QStringLiteral("-n"), QString::number(tokens), QStringLiteral("--ignore-eos"),
                   QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("-v")});
    if (!process.waitForFinished(-1))
        return 0.0;
    const QString report = QString::fromUtf8(process.readAllStandardError());
    const auto match = QRegularExpression(QStringLiteral("([0-9.]+) tokens/s")).match(report);
    return match.captured(1).toDouble();
}

struct InWindow {
    double tokensPerSecond = 0.0;
    double windowShare = 0.0; ///< of a core, at that speed
};

/// Stands for a screen reader: is told of every event, and asks what a bridge to one asks for.
void readAloud(QAccessibleEvent *event)
{
    QAccessibleInterface *item = event->accessibleInterface();
    if (!item || !item->isValid())
        return;
    static qsizetype heard = 0; // kept, so that nothing of it is left out
    heard += item->text(QAccessible::Name).size() + item->childCount() + (item->state().focused ? 1 : 0);
    if (QAccessibleTextInterface *text = item->textInterface())
        heard += text->text(std::max(0, text->characterCount() - 200), text->characterCount()).size();
}

/// All six instruments are seen, or none is.
void showInstruments(ui::MainWindow &window, bool all)
{
    ui::InstrumentsPanel &instruments = window.chat().instruments();
    window.actionList().find(QStringLiteral("showInstruments"))->setChecked(all);
    for (const ui::InstrumentPanel *panel : std::initializer_list<ui::InstrumentPanel *>{
             &instruments.reasoning(), &instruments.latency(), &instruments.health(), &instruments.cost()})
        instruments.placeOf(*panel).setDetached(all);
}

/// Likewise in the window, which is shown all the time.
InWindow byWindow(ui::MainWindow &window, EngineWorker &engine, int tokens)
{
    Conversation &conversation = window.chat().conversationPage().conversation();
    window.chat().conversationPage().newChat();
    GenerationOptions options;
    options.sampling = engine.model()->recommendedSampling().over({});
    options.sampling.seed = 1;
    options.ignoreEos = true;
    options.maxTokens = static_cast<size_t>(tokens);
    InWindow result;
    bool ended = false;
    double began = 0.0;
    QElapsedTimer clock;
    QObject scope;
    QObject::connect(&conversation, &Conversation::answerBegan, &scope, [&] {
        began = threadSeconds();
        clock.start();
    });
    QObject::connect(&conversation, &Conversation::answerEnded, &scope,
                     [&](const GenerationInfo &info, const GenerationResult &) {
                         result.tokensPerSecond = info.decodeTokensPerSecond.value_or(0.0);
                         result.windowShare = (threadSeconds() - began) * 1e3 / static_cast<double>(clock.elapsed());
                         ended = true;
                     });
    if (!conversation.ask(prompt, {}, options))
        return {};
    while (!ended)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (conversation.state() != Conversation::State::Ready)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return result;
}

/// The window's thread while tokens come at a steady pace that the machine can keep, whatever else it does.
int steady(ui::MainWindow &window, EngineWorker &engine, int tokens, int rounds)
{
    std::vector<double> speeds, bare, open;
    std::printf("round  tokens/s  window alone  with instruments\n");
    for (int round = 0; round < rounds; ++round) {
        showInstruments(window, false);
        const InWindow a = byWindow(window, engine, tokens);
        showInstruments(window, true);
        const InWindow b = byWindow(window, engine, tokens);
        speeds.push_back(b.tokensPerSecond);
        bare.push_back(100 * a.windowShare);
        open.push_back(100 * b.windowShare);
        std::printf("%5d  %8.1f  %10.2f %%  %14.2f %%\n", round + 1, b.tokensPerSecond, bare.back(), open.back());
        std::fflush(stdout);
    }
    std::printf("median: the window's thread takes %.2f %% of a core, %.2f %% with instruments, at %.1f tokens/s\n",
                median(bare), median(open), median(speeds));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("model"), QStringLiteral("GGUF file"), QStringLiteral("file")},
                       {QStringLiteral("tokens"), QString(), QStringLiteral("n"), QStringLiteral("1000")},
                       {QStringLiteral("rounds"), QString(), QStringLiteral("n"), QStringLiteral("3")},
                       {QStringLiteral("delay"), QStringLiteral("milliseconds before each token"), QStringLiteral("ms"),
                        QStringLiteral("0")},
                       {QStringLiteral("cli"), QString(), QStringLiteral("file"),
                        QApplication::applicationDirPath() + QStringLiteral("/moire-cli")}});
    parser.process(application);
    widgets::applyStyle(application, widgets::Appearance::Light);
    const QString model = parser.value(QStringLiteral("model"));
    const int tokens = parser.value(QStringLiteral("tokens")).toInt();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    StoreThread store(folder.filePath(QStringLiteral("sessions.db")));
    EngineWorker engine;
    ModelLibrary library(QString{});
    ui::MainWindow window(store, engine, library, settings);
    window.resize(1440, 900);
    window.show();
    bool failed = false;
    QObject::connect(&engine, &EngineWorker::loadFailed, &window, [&](const QString &why) {
        std::fprintf(stderr, "%s\n", why.toUtf8().constData());
        failed = true;
    });
    window.openModel(model);
    while (!engine.model() && !failed)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (failed)
        return 1;
    if (const int delay = parser.value(QStringLiteral("delay")).toInt(); delay > 0) {
        engine.setDelay(std::chrono::milliseconds(delay));
        return steady(window, engine, tokens, parser.value(QStringLiteral("rounds")).toInt());
    }
    std::vector<double> command, shown, ratios, shares, readRatios, readShares, bareRatios;
    std::printf("round  moire-cli  window alone  with instruments  of moire-cli  of window alone  window's thread  "
                "with reader  of that  window's thread\n");
    for (int round = 0; round < parser.value(QStringLiteral("rounds")).toInt(); ++round) {
        const double a = byCommand(parser.value(QStringLiteral("cli")), model, tokens);
        showInstruments(window, false);
        const InWindow bare = byWindow(window, engine, tokens);
        showInstruments(window, true);
        const InWindow b = byWindow(window, engine, tokens);
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(readAloud);
        const InWindow c = byWindow(window, engine, tokens);
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::setActive(false);
        if (a <= 0 || bare.tokensPerSecond <= 0 || b.tokensPerSecond <= 0 || c.tokensPerSecond <= 0)
            return 1;
        bareRatios.push_back(b.tokensPerSecond / bare.tokensPerSecond);
        readRatios.push_back(c.tokensPerSecond / b.tokensPerSecond);
        readShares.push_back(c.windowShare);
        command.push_back(a);
        shown.push_back(b.tokensPerSecond);
        ratios.push_back(b.tokensPerSecond / a);
        shares.push_back(b.windowShare);
        std::printf(
            "%5d  %9.1f  %12.1f  %16.1f  %12.3f  %15.3f  %5.1f %% of a core  %11.1f  %7.3f  %5.1f %% of a core\n",
            round + 1, a, bare.tokensPerSecond, b.tokensPerSecond, ratios.back(), bareRatios.back(),
            100 * b.windowShare, c.tokensPerSecond, readRatios.back(), 100 * c.windowShare);
        std::fflush(stdout);
    }
    std::printf(
        "median: moire-cli %.1f, with instruments %.1f, ratio %.3f, of the window alone %.3f; %.1f %% of a core, at "
        "100 tokens/s %.1f %%\n",
        median(command), median(shown), median(ratios), median(bareRatios), 100 * median(shares),
        100 * median(shares) * 100 / median(shown));
    std::printf("with a screen reader: %.3f of the window's speed; %.1f %% of a core\n", median(readRatios),
                100 * median(readShares));
}
