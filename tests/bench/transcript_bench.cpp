// SPDX-License-Identifier: GPL-3.0-or-later
// What the transcript view costs: opening, scrolling, a streamed token, a pasted megabyte. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/transcript_bench
#include "conversation_model.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire::widgets;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Time of this thread: what others do on the machine does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void report(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("%-58s %10.2f %-12s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

const QString prose = QStringLiteral("The router picks a few experts for **each** token, and `top-k` says how many of "
                                     "them; the others stay silent and cost nothing.\n\n");

SampleMessage makeAnswer(QString text)
{
    SampleMessage m;
    m.author = QStringLiteral("DeepSeek-V2-Lite");
    m.text = std::move(text);
    m.textEnds = sampleEnds(m.text);
    m.footer = QStringLiteral("41.6 tok/s   TTFT 380 ms   212 tokens   seed 4711");
    return m;
}

SampleMessage makeQuestion(QString text)
{
    SampleMessage m;
    m.kind = 0;
    m.text = std::move(text);
    return m;
}

void show(TranscriptView &view)
{
    view.resize(720, 860);
    view.show();
    QCoreApplication::processEvents();
}

void opening()
{
    std::vector<SampleMessage> messages;
    for (int i = 0; i < 5000; ++i) {
        messages.push_back(makeQuestion(QStringLiteral("Question %1: how are experts chosen?").arg(i)));
        messages.push_back(makeAnswer(prose.repeated(1 + i % 12) +
                                      QStringLiteral("```python\nfor x in range(9):\n    print(x)\n```\n")));
    }
    ConversationModel model(std::move(messages));
    TranscriptView view;
    show(view);
    QElapsedTimer timer;
    timer.start();
    view.setModel(&model);
    view.viewport()->repaint();
    report("open 10 000 messages", milliseconds(timer), "ms", "goal 200");

    std::vector<double> frames;
    for (int i = 0; i < 600; ++i) {
        const double begin = threadMilliseconds();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 60);
        QCoreApplication::processEvents();
        frames.push_back(threadMilliseconds() - begin);
    }
    std::sort(frames.begin(), frames.end());
    report("scroll by 60 pixels, median frame", frames[frames.size() / 2], "ms", "goal 16");
    report("scroll by 60 pixels, longest frame", frames.back(), "ms", "goal 16");
    frames.clear();
    for (int i = 0; i < 100; ++i) {
        const double begin = threadMilliseconds();
        view.verticalScrollBar()->setValue(
            static_cast<int>(view.verticalScrollBar()->maximum() * (i * 37 % 100) / 100.0));
        QCoreApplication::processEvents();
        frames.push_back(threadMilliseconds() - begin);
    }
    std::sort(frames.begin(), frames.end());
    report("jump anywhere, median", frames[frames.size() / 2], "ms", "goal 16");
    report("jump anywhere, longest", frames.back(), "ms", "goal 16");
}

/// Streams at 100 tokens a second of display time: five tokens to a frame.
double tokenCost(const QString &begin, const QString &token, int tokens)
{
    SampleMessage message = makeAnswer(begin + token.repeated(tokens));
    message.textEnds.clear();
    message.streaming = true;
    ConversationModel model({makeQuestion(QStringLiteral("Go on.")), message});
    TranscriptView view;
    show(view);
    view.setModel(&model);
    QElapsedTimer settled;
    settled.start();
    while (settled.elapsed() < 60000 && (view.flow().isPending(1) || settled.elapsed() < 200))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    constexpr int frames = 40;
    const double before = threadMilliseconds();
    for (int frame = 0; frame < frames; ++frame) {
        for (int i = 0; i < 5; ++i)
            model.append(1, token);
        QEventLoop loop; // sleeps between events, which processEvents() does not
        QTimer::singleShot(55, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const double spent = threadMilliseconds() - before;
    return spent / frames / 5;
}

void streaming()
{
    struct Case {
        const char *name;
        QString begin;
        QString token;
    };
    const Case cases[] = {
        {"prose", QString(), QStringLiteral(" word")},
        {"paragraphs", QString(), QStringLiteral("word and\n\n")},
        {"code", QStringLiteral("```cpp\n"), QStringLiteral("a = b;\n")},
        {"list", QString(), QStringLiteral("- item\n")},
        {"table", QStringLiteral("| a | b |\n|---|---|\n"), QStringLiteral("| 1 | 2 |\n")},
    };
    for (const Case &c : cases) {
        for (const int tokens : {20, 100000}) {
            const QString what = QStringLiteral("a token of %1 after %2").arg(QLatin1String(c.name)).arg(tokens);
            const double cost = tokenCost(c.begin, c.token, tokens);
            report(qPrintable(what), cost, "ms",
                   qPrintable(QStringLiteral("%1 % of a core at 100 a second").arg(cost * 10, 0, 'f', 1)));
        }
    }
}

void pasting()
{
    ConversationModel model({makeAnswer(prose)});
    TranscriptView view;
    show(view);
    view.setModel(&model);
    QCoreApplication::processEvents();
    for (const int size : {1, 10}) {
        QElapsedTimer timer;
        timer.start();
        model.add(makeQuestion(QStringLiteral("a pasted line with words in it\n").repeated(33000 * size)));
        view.scrollToEnd();
        view.viewport()->repaint();
        report(qPrintable(QStringLiteral("question of %1 MB").arg(size)), milliseconds(timer), "ms", "goal 200");
        timer.start();
        view.setUnfolded(model.rowCount() - 1, true);
        view.viewport()->repaint();
        report(qPrintable(QStringLiteral("unfold it")), milliseconds(timer), "ms", "goal 100");
    }
}

/// The longest time that the window's thread is busy without a pause while such a text is opened and looked through.
void hostile()
{
    QString table = QStringLiteral("| a | b | c |\n|---|---|---|\n");
    for (int i = 0; i < 10000; ++i)
        table += QStringLiteral("| %1 | two words | three |\n").arg(i);
    const std::pair<const char *, QString> texts[] = {
        {"ten megabytes of lines", QStringLiteral("some words in a line that is long enough\n").repeated(250000)},
        {"a line of a million letters", QString(1000000, u'x')},
        {"a million letters without Latin", QString(1000000, QChar(0x5D0))},
        {"NULs and control signs", QString(500000, QChar(0)) + QString(500000, QChar(7))},
        {"a table of 10 000 rows", table},
        {"an open fence of a megabyte",
         QStringLiteral("```cpp\n") + QStringLiteral("int a = 1; /* x\n").repeated(64000)},
        {"an open fence of one line", QStringLiteral("```\n") + QString(1000000, u'x')},
        {"quotes nested 1000 deep", QString(1000, u'>') + QStringLiteral(" deep")},
        {"lists nested 1000 deep", QStringLiteral("- ").repeated(1000) + QStringLiteral("deep")},
        {"right-to-left overrides", QStringLiteral("\u202E\u2066 abc \u05D0\u05D1 ").repeated(50000)},
    };
    for (const auto &[name, text] : texts) {
        for (const bool question : {true, false}) {
            TranscriptView view;
            show(view);
            double longest = 0;
            const auto measure = [&](const auto &step) {
                double begin = threadMilliseconds();
                step();
                for (int i = 0; i < 400; ++i) {
                    QCoreApplication::processEvents();
                    longest = std::max(longest, threadMilliseconds() - begin);
                    if (!view.flow().rowCount() || !view.flow().isPending(0))
                        break;
                    begin = threadMilliseconds();
                }
            };
            ConversationModel model({question ? makeQuestion(text) : makeAnswer(text)});
            measure([&] { view.setModel(&model); });
            measure([&] { view.setUnfolded(0, true); });
            for (const double place : {0.0, 0.5, 1.0, 0.2})
                measure([&] {
                    QScrollBar *bar = view.verticalScrollBar();
                    bar->setValue(static_cast<int>(bar->maximum() * place));
                });
            measure([&] { view.resize(500, 700); });
            measure([&] { view.selectAll(); });
            measure([&] { view.copy(); });
            view.setModel(nullptr);
            report(qPrintable(
                       QStringLiteral("%1, as %2")
                           .arg(QLatin1String(name), question ? QLatin1String("question") : QLatin1String("answer"))),
                   longest, "ms", "goal 100");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    opening();
    pasting();
    hostile();
    streaming();
}
