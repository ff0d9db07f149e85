// SPDX-License-Identifier: GPL-3.0-or-later
// What a long chat costs from the database to the screen: opening it, scrolling through it, a pasted megabyte, and a
// streamed token on its way through the message model into the view. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/chat_bench [--messages 10000]
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "desk.h"
#include "items/message_model.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QClipboard>
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

    /// Into the field, and sent to the built-in model, for which it is too long: it is counted, and the choices come.
    void pasting()
    {
        if (!m_desk.openModel())
            return;
        m_page->newChat();
        const QString text = QStringLiteral("a pasted line with words in it\n").repeated(33000);
        QGuiApplication::clipboard()->setText(text);
        auto *field = m_page->findChild<ui::MessageField *>();
        field->setFocus();
        double begin = threadMilliseconds();
        field->paste();
        QApplication::processEvents();
        report("paste a megabyte", threadMilliseconds() - begin, "goal 200");
        bool ended = false;
        QObject scope;
        Conversation &conversation = m_page->conversation();
        QObject::connect(&conversation, &Conversation::tooLong, &scope, [&] { ended = true; });
        QObject::connect(&conversation, &Conversation::asked, &scope, [&] { ended = true; });
        QElapsedTimer timer;
        timer.start();
        begin = threadMilliseconds();
        QTest::keyClick(field, Qt::Key_Return);
        report("send it: until the window answers again", threadMilliseconds() - begin, "goal 200");
        const double block = longestBlock([&] { return ended || timer.elapsed() > 60000; });
        report("send it: until it is saved, or known to be too long", milliseconds(timer), "");
        report("send it: the longest time without a pause", block, "goal 100");
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
    parser.process(application);
    widgets::applyStyle(application, widgets::Appearance::Light);
    Bench bench;
    bench.opening(100);
    bench.opening(parser.value(QStringLiteral("messages")).toInt());
    bench.scrolling();
    bench.pasting();
    std::printf("a streamed token, through the message model\n");
    for (const char *piece : {" word", "a = b;\n", "- item\n"}) {
        for (const int before : {20, 100000}) {
            const QString what =
                QStringLiteral("\"%1\" after %2 tokens").arg(QString::fromLatin1(piece).trimmed()).arg(before);
            report(qPrintable(what), bench.tokenCost(piece, before), "");
        }
    }
}
