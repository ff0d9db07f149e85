// SPDX-License-Identifier: GPL-3.0-or-later
// What the transcript view costs: opening, scrolling, a streamed token, a pasted megabyte. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/transcript_bench [--pictures DIR]
#include "conversation_model.h"
#include "style.h"
#include "transcript/transcript_view.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire::widgets;
using transcript::Part;

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

QIcon drawnIcon(const QColor &colour, int kind)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 5));
    if (kind == 0)
        painter.drawRoundedRect(10, 10, 40, 40, 8, 8);
    else if (kind == 1)
        painter.drawLine(12, 52, 52, 12);
    else
        painter.drawEllipse(12, 12, 40, 40);
    return pixmap;
}

void picture(const QString &file, Appearance appearance, int page, qreal width)
{
    applyStyle(*qApp, appearance);
    std::vector<SampleMessage> messages;
    SampleMessage first = makeAnswer(QStringLiteral(
        "Nine sheep are left. The phrase “all but 9” already names those that stay; the 17 is a decoy. People answer 8 "
        "because subtraction is what the sentence seems to ask for, and the first operation that fits feels like the "
        "right one.\n\n```python\ndef left(sheep, stay):\n    return min(sheep, stay)   # “all but 9” keeps 9\n```\n"));
    first.reasoning =
        QStringLiteral("“All but 9 run away” names those that stay. 17 − 9 = 8 is the number that ran. The "
                       "quick subtraction answers the wrong question.");
    first.reasoningEnds = sampleEnds(first.reasoning);
    first.reasoningTitle = QStringLiteral("Thought for 4.1 s · 97 tokens · 3 steps");
    first.reasoningOpen = true;
    first.branchIndex = 1;
    first.branchCount = 3;
    messages.push_back(makeQuestion(
        QStringLiteral("A farmer has 17 sheep. All but 9 run away. How many are left, and why do people answer 8?")));
    messages.push_back(first);
    if (page == 1) {
        messages.push_back(makeQuestion(QStringLiteral("line\n    indented _as written_\n").repeated(20)));
        SampleMessage second = makeAnswer(QStringLiteral(
            "## Experts, briefly\n\nA **router** gives *weights* to experts; see [the paper](https://example.org). The "
            "gate is $g = \\frac{e^{x_i}}{\\sum_j e^{x_j}}$.\n\n1. Route the token\n2. Run `top-k` experts\n   - gate\n"
            "   - up and down\n3. Add them\n\n> What is routed is what is computed.\n> And nothing else.\n\n"
            "| layer | expert | share | note |\n|---:|---:|---:|:---|\n| 12 | 7 | 11.2 % | names and numbers |\n"
            "| 13 | 41 | 9.8 % | a longer note that has to wrap when the column is narrow, as it may be here "
            "|\n\n---\n\n"
            "```cpp\n// A long line scrolls within its box\nstd::vector<float> weights = softmax(router.logits(token), "
            "{.temperature = 1.0f, .groups = 8, .top = 4});\nreturn weights;\n```\n"));
        second.edited = true;
        second.error = QStringLiteral("Stopped: the context is full (8192 tokens).");
        messages.push_back(second);
        SampleMessage note;
        note.kind = 3;
        note.text = QStringLiteral("The model was changed to OLMoE-1B-7B.");
        messages.push_back(note);
    }
    ConversationModel model(std::move(messages));
    TranscriptView view;
    view.resize(static_cast<int>(width), page == 1 ? 1500 : 700);
    QAction copy, edit, again;
    const QColor muted = view.palette().color(QPalette::PlaceholderText);
    copy.setIcon(drawnIcon(muted, 0));
    edit.setIcon(drawnIcon(muted, 1));
    again.setIcon(drawnIcon(muted, 2));
    view.setActions({&copy, &edit, &again});
    view.setModel(&model);
    QList<QRgb> colours;
    for (qsizetype i = 0; i < model.message(1).textEnds.size(); ++i)
        colours.append(qRgba(0xe0, 0x90, 0x3c, static_cast<int>(i * 53 % 4) * 40));
    if (page == 0)
        view.setTokenColours(1, Part::Text, colours);
    view.show();
    view.scrollToRow(0);
    view.setSelectedToken(1, Part::Text, page == 0 ? 0 : -1);
    if (page == 1)
        view.select({1, Part::Text, 60}, {1, Part::Text, 180});
    QCoreApplication::processEvents();
    view.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("pictures"), QStringLiteral("Write pictures only."), QStringLiteral("DIR")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("pictures"))) {
        const QDir folder(parser.value(QStringLiteral("pictures")));
        folder.mkpath(QStringLiteral("."));
        for (int page = 0; page < 2; ++page) {
            picture(folder.filePath(QStringLiteral("transcript-%1-light.png").arg(page)), Appearance::Light, page, 720);
            picture(folder.filePath(QStringLiteral("transcript-%1-dark.png").arg(page)), Appearance::Dark, page, 720);
        }
        return 0;
    }
    opening();
    pasting();
    streaming();
}
