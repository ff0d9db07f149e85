// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted megabyte, sent with Enter in the whole window: how long until it is saved and painted, or known to be too
// long for the context. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/paste_bench [--model FILE] [--rounds 5]
#include "conversation/chat_page.h"
#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "library/builtin_model.h"
#include "program_desk.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace moire;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Words that differ, as they do in what people paste: a text that repeats itself costs a tenth in the index of the
/// search.
QString words(qsizetype length)
{
    QString text;
    for (quint32 state = 1; text.size() < length; state = state * 1664525 + 1013904223)
        text += QString::number(state >> 10, 36) + (state % 11 == 0 ? u'\n' : u' ');
    return text;
}

class Bench {
public:
    explicit Bench(const QString &folder) : m_program(folder)
    {
        m_program.window.resize(1440, 900);
        QObject::connect(&conversation(), &Conversation::asked, &m_program.window, [this] { m_asked = true; });
        QObject::connect(&conversation(), &Conversation::tooLong, &m_program.window, [this] { m_tooLong = true; });
    }

    /// \p capacity: of the context; 0: the model's own. False: the model cannot be opened.
    bool open(const QString &model, size_t capacity)
    {
        bool failed = false;
        QObject scope;
        QObject::connect(&m_program.engine, &EngineWorker::loadFailed, &scope, [&] { failed = true; });
        bool loaded = false;
        QObject::connect(&m_program.engine, &EngineWorker::loaded, &scope, [&] { loaded = true; });
        m_program.engine.load(model, {}, {.capacity = capacity});
        wait([&] { return loaded || failed; });
        std::printf("context of %zu tokens\n", m_program.engine.contextCapacity());
        return loaded;
    }

    /// \p parts: in so many pastes. \p pause: milliseconds between the last one and Enter.
    void send(const char *what, int parts, int pause, int rounds)
    {
        constexpr qsizetype megabyte = 1 << 20;
        std::vector<double> paste, answers, known, painted, block;
        for (int round = 0; round < rounds; ++round) {
            page().newChat();
            wait([&] { return conversation().state() == Conversation::State::Empty; });
            QGuiApplication::clipboard()->setText(words(megabyte / parts));
            auto *field = page().findChild<ui::MessageField *>();
            field->setFocus();
            double begin = threadMilliseconds();
            for (int part = 0; part < parts; ++part)
                field->paste();
            QApplication::processEvents();
            paste.push_back(threadMilliseconds() - begin);
            QElapsedTimer clock;
            clock.start();
            wait([&] { return clock.elapsed() >= pause; });
            m_asked = m_tooLong = false;
            clock.start();
            begin = threadMilliseconds();
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(field, &enter);
            answers.push_back(threadMilliseconds() - begin);
            block.push_back(wait([&] { return m_asked || m_tooLong; }));
            known.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            block.back() =
                std::max(block.back(), wait([&] { return m_tooLong || !page().view().plainText(0).isEmpty(); }));
            begin = threadMilliseconds();
            m_program.window.grab();
            block.back() = std::max(block.back(), threadMilliseconds() - begin);
            painted.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            conversation().stop();
            wait([&] { return m_tooLong || conversation().state() == Conversation::State::Ready; });
            page().findChild<ui::Composer *>()->clear();
        }
        std::printf("%-44s paste %5.1f ms; Enter returns after %5.1f ms; %s after %6.1f ms (longest %6.1f), painted "
                    "%6.1f ms; longest without a pause %5.1f ms\n",
                    what, median(paste), median(answers), m_tooLong ? "too long" : "saved", median(known),
                    *std::ranges::max_element(known), median(painted), *std::ranges::max_element(block));
        std::fflush(stdout);
    }

private:
    ui::ConversationPage &page() { return m_program.window.chat().conversationPage(); }
    Conversation &conversation() { return page().conversation(); }
    /// Handles events until \p done; the longest time that the window's thread was busy without a pause.
    template <typename Done>
    static double wait(Done done)
    {
        double longest = 0;
        while (!done()) {
            const double begin = threadMilliseconds();
            QApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, threadMilliseconds() - begin);
            if (!done())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return longest;
    }

    ui::ProgramDesk m_program;
    bool m_asked = false;
    bool m_tooLong = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("model"), QStringLiteral("GGUF file"), QStringLiteral("file"),
                        QString::fromStdString(builtinModelPath())},
                       {QStringLiteral("rounds"), QString(), QStringLiteral("n"), QStringLiteral("5")}});
    parser.process(application);
    widgets::applyStyle(application, widgets::Appearance::Light);
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    const QTemporaryDir folder;
    Bench bench(folder.path());
    for (const size_t capacity : {size_t(0), size_t(1) << 20}) {
        if (!bench.open(parser.value(QStringLiteral("model")), capacity))
            return 1;
        bench.send("one paste, Enter at once", 1, 0, rounds);
        bench.send("one paste, Enter after a second", 1, 1000, rounds);
        bench.send("two pastes, Enter at once", 2, 0, rounds);
    }
}
