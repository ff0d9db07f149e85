// SPDX-License-Identifier: GPL-3.0-or-later
// What a long chat costs from the database to the screen: opening it, scrolling through it, and a streamed token on its
// way through the message model into the view; with --routed, opening one long answer of a large model with all
// instruments beside it. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/chat_bench [--messages 10000] [--routed 100000]
#include "conversation/conversation_page.h"
#include "desk.h"
#include "instruments/instruments_panel.h"
#include "items/message_model.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char *what, double value, const char *goal)
{
    std::printf("%-66s %9.2f ms   %s\n", what, value, goal);
    std::fflush(stdout);
}

/// Handles events until \p done; the longest time that the window's thread was busy without a pause.
template <typename Done>
double longestBlock(Done done)
{
    double longest = 0;
    while (!done()) {
        const double begin = threadMilliseconds();
        QApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, threadMilliseconds() - begin);
        if (!done())
            QTest::qSleep(1);
    }
    return longest;
}

struct Frames {
    std::vector<double> times;
    double median()
    {
        std::ranges::sort(times);
        return times[times.size() / 2];
    }
    double longest() { return *std::ranges::max_element(times); }
};

class Bench {
public:
    Bench() : m_page(new ui::ConversationPage(m_desk.services))
    {
        auto *layout = new QVBoxLayout(&m_desk.window);
        layout->setContentsMargins({});
        layout->addWidget(m_page);
        m_desk.window.resize(900, 860);
        m_desk.window.show();
        QApplication::processEvents();
    }
    ~Bench() { delete m_page; }

    void opening(int messages)
    {
        qint64 session = 0;
        m_desk.inStore([&](Store &store) {
            session = store.addSession(QStringLiteral("long"));
            std::optional<qint64> parent;
            const QString prose = QStringLiteral("The router picks a few experts for **each** token, and `top-k` says "
                                                 "how many of them; the others stay silent.\n\n");
            for (int i = 0; i < messages; i++) {
                const bool question = i % 2 == 0;
                parent = store.addMessage(session, parent, question ? Role::User : Role::Assistant,
                                          question ? QStringLiteral("Question %1: how are experts chosen?").arg(i)
                                                   : prose.repeated(1 + i % 12) +
                                                  QStringLiteral("```python\nfor x in range(9):\n    print(x)\n```\n"));
            }
        });
        QElapsedTimer timer;
        timer.start();
        m_page->openChat(session);
        const double block = longestBlock(
            [&] { return view().flow().rowCount() == messages && !view().plainText(messages - 1).isEmpty(); });
        view().viewport()->repaint();
        std::printf("a chat of %d messages\n", messages);
        report("open: from the database until its end is painted", milliseconds(timer), "goal 200");
        report("open: the longest time without a pause", block, "goal 100");
    }

    /// One answer of so many tokens, routed to 8 of 256 experts in each of 58 layers.
    void openingRouted(int tokens)
    {
        ui::InstrumentsPanel instruments(m_desk.services, *m_page);
        m_desk.window.layout()->addWidget(&instruments);
        instruments.setFixedWidth(440);
        instruments.show();
        qint64 session = 0;
        m_desk.inStore([&](Store &store) { session = addRouted(store, tokens); });
        QElapsedTimer timer;
        timer.start();
        m_page->openChat(session);
        const auto answer = [&] { return instruments.chat().selected(); };
        double block = longestBlock([&] {
            return m_page->conversation().session() == session && view().flow().rowCount() == 2 &&
                !view().plainText(1).isEmpty() && answer() && answer()->figures.tokens() > 0;
        });
        m_desk.window.grab();
        std::printf("an answer of %d tokens, 8 of 256 experts in 58 layers\n", tokens);
        report("open: until text and instruments are painted", milliseconds(timer), "goal 200");
        report("open: the longest time without a pause", block, "goal 100");
        block = longestBlock([&] { return answer()->complete() || timer.elapsed() > 120000; });
        report("until all of its figures are read", milliseconds(timer), "");
        report("meanwhile: the longest time without a pause", block, "goal 100");
    }

    void scrolling()
    {
        Frames frames;
        for (int i = 0; i < 600; ++i) {
            const double begin = threadMilliseconds();
            QScrollBar *bar = view().verticalScrollBar();
            bar->setValue(bar->value() - 60);
            QApplication::processEvents();
            frames.times.push_back(threadMilliseconds() - begin);
            QTest::qSleep(4); // the database reads ahead
        }
        report("scroll by 60 pixels: median frame", frames.median(), "goal 16");
        report("scroll by 60 pixels: longest frame", frames.longest(), "goal 16");
    }

    /// Five tokens to a frame, as at 100 a second, behind an answer of so many.
    double tokenCost(const char *piece, int before)
    {
        MessageModel model(m_desk.store);
        widgets::TranscriptView view;
        view.resize(720, 860);
        view.setModel(&model);
        view.show();
        GenerationInfo info;
        info.id = info.message = 1;
        model.beginAnswer(info);
        model.takeAnswer(batch(piece, before));
        QElapsedTimer settled;
        settled.start();
        longestBlock([&] { return settled.elapsed() > 300 && !view.flow().isPending(0); });
        constexpr int frames = 40;
        const double begin = threadMilliseconds();
        for (int frame = 0; frame < frames; ++frame) {
            model.takeAnswer(batch(piece, 5));
            QEventLoop loop; // sleeps between events, which processEvents() does not
            QTimer::singleShot(55, &loop, &QEventLoop::quit);
            loop.exec();
        }
        const double spent = threadMilliseconds() - begin;
        view.setModel(nullptr);
        return spent / frames / 5;
    }

private:
    static qint64 addRouted(Store &store, int tokens)
    {
        constexpr uint32_t layers = 58, experts = 256, perLayer = 8;
        GenerationInfo info;
        info.modelName = QStringLiteral("large");
        const AskedQuestion asked = store.ask(0, {}, {}, QStringLiteral("Why?"), info);
        for (int begin = 0; begin < tokens; begin += 1000) {
            AnswerBatch part;
            std::string text;
            for (int n = begin; n < std::min(tokens, begin + 1000); ++n) {
                TokenRecord token;
                token.id = TokenId(static_cast<uint32_t>(n % 5000));
                token.position = Position(static_cast<uint32_t>(n));
                token.bytes = n % 30 == 29 ? "word.\n\n" : "word ";
                token.milliseconds = 20.0;
                token.logProbability = -0.5F;
                token.entropy = 1.0F;
                token.experts.perLayer = perLayer;
                for (uint32_t layer = 0; layer < layers; ++layer) {
                    token.experts.layers.emplace_back(layer);
                    for (uint32_t k = 0; k < perLayer; ++k) {
                        token.experts.ids.push_back((static_cast<uint32_t>(n) * 7 + layer * 13 + k * 31) % experts);
                        token.experts.weights.push_back(1.0F / perLayer);
                    }
                }
                text += token.bytes;
                part.tokens.push_back(std::make_shared<const TokenRecord>(std::move(token)));
            }
            part.pieces.push_back({Phase::Answer, text});
            store.append(asked.generation, part);
        }
        GenerationInfo end = asked.generation;
        end.state = QStringLiteral("stop");
        store.finish(end);
        return asked.session;
    }

    static AnswerBatch batch(const char *piece, int count)
    {
        AnswerBatch batch;
        std::string text;
        for (int i = 0; i < count; i++) {
            TokenRecord token{};
            token.bytes = piece;
            text += piece;
            token.milliseconds = 10;
            batch.tokens.push_back(std::make_shared<TokenRecord>(std::move(token)));
        }
        batch.pieces.push_back({Phase::Answer, text});
        return batch;
    }

    widgets::TranscriptView &view() { return m_page->view(); }

    ui::Desk m_desk;
    ui::ConversationPage *m_page;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("messages"), QString(), QStringLiteral("n"), QStringLiteral("10000")});
    parser.addOption({QStringLiteral("routed"), QString(), QStringLiteral("n"), QStringLiteral("0")});
    parser.process(application);
    widgets::applyStyle(application, widgets::Appearance::Light);
    Bench bench;
    if (const int routed = parser.value(QStringLiteral("routed")).toInt(); routed > 0) {
        bench.openingRouted(routed);
        return 0;
    }
    bench.opening(100);
    bench.opening(parser.value(QStringLiteral("messages")).toInt());
    bench.scrolling();
    std::printf("a streamed token, through the message model\n");
    for (const char *piece : {" word", "a = b;\n", "- item\n"}) {
        for (const int before : {20, 100000}) {
            const QString what =
                QStringLiteral("\"%1\" after %2 tokens").arg(QString::fromLatin1(piece).trimmed()).arg(before);
            report(qPrintable(what), bench.tokenCost(piece, before), "");
        }
    }
}
