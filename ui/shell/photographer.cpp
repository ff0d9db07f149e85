// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/photographer.h"

#include "conversation/chat_page.h"
#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "instruments/instruments_panel.h"
#include "shell/picture.h"
#include "shell/waiting.h"
#include "style/style.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPixmap>

#include <cstdio>

namespace moire::ui {

namespace {

constexpr QSize sizes[] = {{1440, 900}, {1024, 700}};

} // namespace

Photographer::Photographer(const QString &folder, const QString &data, Visit visit)
    : m_folder(folder),
      m_data(data),
      m_visit(std::move(visit)),
      m_file(data + QStringLiteral("/settings.ini"), QSettings::IniFormat),
      m_store(data + QStringLiteral("/sessions.db")),
      m_library(data + QStringLiteral("/library.cache")),
      m_window(m_store, m_engine, m_library, m_file)
{
}

bool Photographer::drawAll()
{
    m_window.show();
    const bool reached = drawBeginning() && drawAnswers() && drawExample() && drawEditing() && drawLists() &&
        drawTooLong() && drawAttachments() && drawExperiments() && drawAtlas() && drawModels() && drawSettings() &&
        drawOverlays() && drawErrors() && drawMirrored();
    m_window.close();
    return reached && m_saved;
}

bool Photographer::fail(const char *why)
{
    std::fprintf(stderr, "moire: error: %s\n", why);
    return false;
}

void Photographer::save(const QPixmap &picture, const QString &name)
{
    const double scale = picture.devicePixelRatio();
    const QString suffix = scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString();
    const QString path = m_folder + u'/' + name + suffix + QStringLiteral(".png");
    if (savePicture(picture.toImage(), path))
        return;
    std::fprintf(stderr, "moire: error: cannot write %s\n", path.toLocal8Bit().constData());
    m_saved = false;
}

void Photographer::eachLook(const std::function<void(const QString &suffix)> &paint)
{
    for (const QSize &size : sizes) {
        m_window.resize(size);
        waiting::settle();
        const InstrumentsPanel::Tab tab = m_window.chat().instruments().tab();
        m_window.chat().resetLayout(); // the columns as a window of this size first has them
        m_window.chat().instruments().showTab(tab);
        if (m_window.size() != size)
            m_saved = fail("the window does not fit its size");
        for (const bool dark : {false, true}) {
            widgets::applyStyle(*qApp, dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
            waiting::settle();
            paint(QStringLiteral("-%1-%2x%3")
                      .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                      .arg(size.width())
                      .arg(size.height()));
        }
    }
}

void Photographer::draw(const char *name)
{
    if (m_visit) {
        waiting::settle();
        return m_visit(QLatin1String(name), m_window);
    }
    eachLook([&](const QString &suffix) { save(m_window.grab(), QLatin1String(name) + suffix); });
}

void Photographer::drawOver(const char *name, const std::function<QWidget *()> &open)
{
    const auto opened = [&] {
        QWidget *over = open();
        if (!over)
            m_saved = fail("a window does not open");
        else if (qobject_cast<QDialog *>(over))
            over->move(m_window.geometry().center() - over->rect().center());
        waiting::settle();
        return over;
    };
    if (m_visit) {
        if (QWidget *over = opened()) {
            m_visit(QLatin1String(name), *over);
            over->close();
        }
        return;
    }
    eachLook([&](const QString &suffix) {
        QWidget *over = opened();
        if (!over)
            return;
        QPixmap picture = m_window.grab();
        over->render(&picture, m_window.mapFromGlobal(over->mapToGlobal(QPoint())));
        over->close();
        save(picture, QLatin1String(name) + suffix);
    });
}

ConversationPage &Photographer::page()
{
    return m_window.chat().conversationPage();
}

Composer &Photographer::composer()
{
    return *page().findChild<Composer *>();
}

void Photographer::trigger(const char *command)
{
    m_window.actionList().find(QLatin1String(command))->trigger();
}

bool Photographer::load(const QString &path, size_t context)
{
    bool loaded = false;
    QObject scope;
    QObject::connect(&m_engine, &EngineWorker::loaded, &scope, [&] { loaded = true; });
    return page().conversation().load(path, {}, {.capacity = context}) && waiting::until([&] { return loaded; });
}

void Photographer::send(const QString &text)
{
    composer().setText(text);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&composer().field(), &press);
}

bool Photographer::answered()
{
    return waiting::until([this] { return page().conversation().state() == Conversation::State::Ready; });
}

bool Photographer::openExample()
{
    m_window.showPage(MainWindow::Page::Chat);
    page().openChat(m_example);
    return answered() && page().conversation().session() == m_example;
}

} // namespace moire::ui
