// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "library/builtin_model.h"
#include "library/model_library.h"
#include "library/models_page.h"
#include "runtime/engine_worker.h"
#include "shell/command_palette.h"
#include "shell/main_window.h"
#include "shell/shortcuts_dialog.h"
#include "storage/store_thread.h"
#include "style/style.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <functional>

namespace moire::ui {

namespace {

constexpr int patienceMs = 60'000;
constexpr QSize sizes[] = {{1440, 900}, {1024, 700}};
const char *const prompts[] = {
    "Name: Dan, Sarah and Tom. Who comes second?",
    "What is 17 + 25?",
    "Write a short poem about rain.",
};

bool waitFor(const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached() && clock.elapsed() < patienceMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return reached();
}

void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 250)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The program in a folder of its own, and the pictures of it.
class Photographer {
public:
    Photographer(const QString &folder, const QString &data)
        : m_folder(folder),
          m_file(data + QStringLiteral("/settings.ini"), QSettings::IniFormat),
          m_store(data + QStringLiteral("/sessions.db")),
          m_library(data + QStringLiteral("/library.cache")),
          m_window(m_store, m_engine, m_library, m_file)
    {
    }

    bool drawAll()
    {
        m_window.show();
        m_window.openModel(QString::fromStdString(builtinModelPath()));
        if (!waitFor([this] { return m_engine.model() != nullptr; }))
            return fail("the built-in model cannot be opened");
        draw("first-start");
        Conversation &conversation = m_window.chat().conversationPage().conversation();
        for (const char *prompt : prompts) {
            m_window.chat().conversationPage().newChat();
            GenerationOptions options;
            options.sampling.seed = 1;
            if (!conversation.ask(QString::fromUtf8(prompt), {}, options) ||
                !waitFor([&] { return conversation.state() == Conversation::State::Ready; }))
                return fail("a question is not answered");
        }
        draw("chat");
        drawOver("palette", [this] { m_window.openPalette(); },
                 [this] { return static_cast<QWidget *>(m_window.findChild<CommandPalette *>()); });
        m_window.showPage(MainWindow::Page::Models);
        if (!waitFor([this] { return m_library.count() >= 3 && !m_library.busy(); }))
            return fail("the models are not listed");
        m_window.models().select(QString::fromStdString(builtinModelPath()));
        draw("models");
        m_window.showPage(MainWindow::Page::Settings);
        draw("settings");
        m_window.showPage(MainWindow::Page::Chat);
        ShortcutsDialog shortcuts(m_window.actionList(), nullptr);
        shortcuts.show();
        eachAppearance([&](const QString &appearance) {
            save(shortcuts.grab(), QStringLiteral("shortcuts-%1").arg(appearance));
        });
        m_window.close();
        return m_saved;
    }

private:
    bool fail(const char *why)
    {
        std::fprintf(stderr, "moire: error: %s\n", why);
        return false;
    }

    void save(const QPixmap &picture, const QString &name)
    {
        const double scale = picture.devicePixelRatio();
        const QString suffix = scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString();
        const QString path = m_folder + u'/' + name + suffix + QStringLiteral(".png");
        if (!picture.save(path)) {
            std::fprintf(stderr, "moire: error: cannot write %s\n", path.toLocal8Bit().constData());
            m_saved = false;
        }
    }

    template <class Draw>
    void eachAppearance(Draw draw)
    {
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            widgets::applyStyle(*qApp, appearance);
            settle();
            draw(appearance == widgets::Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark"));
        }
    }

    void draw(const char *name)
    {
        for (const QSize &size : sizes) {
            m_window.resize(size);
            settle();
            m_window.chat().resetLayout(); // the columns as a window of this size first has them
            if (m_window.size() != size)
                m_saved = fail("the window does not fit its size");
            eachAppearance([&](const QString &appearance) {
                save(m_window.grab(), pictureName(name, appearance, size));
            });
        }
    }

    /// A window over the window: both in one picture, as on a screen.
    void drawOver(const char *name, const std::function<void()> &open, const std::function<QWidget *()> &find)
    {
        m_window.resize(sizes[0]);
        m_window.chat().resetLayout();
        eachAppearance([&](const QString &appearance) {
            open();
            settle();
            QWidget *over = find();
            QPixmap picture = m_window.grab();
            over->render(&picture, m_window.mapFromGlobal(over->mapToGlobal(QPoint())));
            over->hide();
            save(picture, pictureName(name, appearance, sizes[0]));
        });
    }

    static QString pictureName(const char *name, const QString &appearance, const QSize &size)
    {
        return QStringLiteral("%1-%2-%3x%4").arg(QLatin1String(name), appearance).arg(size.width()).arg(size.height());
    }

    QString m_folder;
    bool m_saved = true;
    QSettings m_file;
    StoreThread m_store;
    EngineWorker m_engine;
    ModelLibrary m_library;
    MainWindow m_window;
};

} // namespace

int drawScreenshots(const QString &folder)
{
    const QTemporaryDir data;
    if (!QDir().mkpath(folder) || !data.isValid()) {
        std::fprintf(stderr, "moire: error: cannot create %s\n", folder.toLocal8Bit().constData());
        return 1;
    }
    if (!Photographer(QDir(folder).absolutePath(), data.path()).drawAll())
        return 1;
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return 0;
    QProcess doubled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    doubled.setProcessEnvironment(environment);
    doubled.setProcessChannelMode(QProcess::ForwardedChannels);
    doubled.start(QApplication::applicationFilePath(), {QStringLiteral("--screenshots"), folder});
    return doubled.waitForFinished(-1) ? doubled.exitCode() : 1;
}

} // namespace moire::ui
