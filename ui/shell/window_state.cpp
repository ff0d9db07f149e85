// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_state.h"

#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "instruments/instruments_panel.h"
#include "library/models_page.h"
#include "shell/main_window.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

namespace moire::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString railKey = QStringLiteral("window/rail");

void keep(QSettings &state, const QString &key, const QVariant &value)
{
    if (state.value(key) != value)
        state.setValue(key, value);
}

} // namespace

WindowState::WindowState(MainWindow &window) : QObject(&window), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowState::save);
}

void WindowState::restore()
{
    const QSettings &state = m_window.settingsFile().state();
    placeFirst();
    m_window.restoreGeometry(state.value(geometryKey).toByteArray());
    restoreContents();
}

void WindowState::restoreContents()
{
    const QSettings &state = m_window.settingsFile().state();
    m_window.actionList().find(QStringLiteral("fullScreen"))->setChecked(m_window.isFullScreen());
    m_window.actionList().find(QStringLiteral("showRail"))->setChecked(state.value(railKey, true).toBool());
    m_window.chat().restoreLayout(m_window.settingsFile().state());
    const int page = state.value(pageKey).toInt();
    if (page > 0 && page <= static_cast<int>(MainWindow::Page::Settings))
        m_window.showPage(static_cast<MainWindow::Page>(page));
    watch();
}

/// Everything that save() saves.
void WindowState::watch()
{
    m_window.installEventFilter(this);
    const QList<QSplitter *> splitters = m_window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        connect(splitter, &QSplitter::splitterMoved, this, &WindowState::saveSoon);
    const QList<QHeaderView *> headers = m_window.models().findChildren<QHeaderView *>();
    for (QHeaderView *header : headers)
        connect(header, &QHeaderView::sortIndicatorChanged, this, &WindowState::saveSoon);
    for (const char *toggle : {"showRail", "showChatList", "showInstruments", "showInspector"})
        connect(m_window.actionList().find(QLatin1String(toggle)), &QAction::toggled, this, &WindowState::saveSoon);
    connect(&m_window.chat().instruments(), &InstrumentsPanel::layoutChanged, this, &WindowState::saveSoon);
    ConversationPage &page = m_window.chat().conversationPage();
    connect(&page.conversation(), &Conversation::changed, this, &WindowState::saveSoon);
    connect(page.view().verticalScrollBar(), &QScrollBar::valueChanged, this, [this, &page] {
        if (!page.conversation().answering()) // otherwise the end is followed
            saveSoon();
    });
    connect(&m_window, &MainWindow::pageChanged, this, &WindowState::saveSoon);
}

void WindowState::saveSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void WindowState::save()
{
    m_timer.stop();
    QSettings &state = m_window.settingsFile().state();
    keep(state, geometryKey, m_window.saveGeometry());
    keep(state, pageKey, static_cast<int>(m_window.page()));
    keep(state, railKey, m_window.actionList().find(QStringLiteral("showRail"))->isChecked());
    m_window.chat().saveState(state);
    m_window.models().saveState(state);
    m_window.settingsFile().flush();
}

void WindowState::reset()
{
    m_window.showNormal();
    placeFirst();
    m_window.actionList().find(QStringLiteral("showRail"))->setChecked(true);
    m_window.chat().resetLayout();
    m_window.models().resetLayout();
}

QRect WindowState::firstPlace(const QSize &wished, const QRect &screen)
{
    // A little is left for the frame, whose size is not known before the window is shown.
    QRect place(QPoint(), wished.boundedTo(screen.size() * 0.95));
    place.moveCenter(screen.center());
    return place;
}

void WindowState::placeFirst()
{
    const int u = widgets::unit(&m_window);
    const QSize wished(u * 160, u * 100);
    if (const QScreen *screen = m_window.screen())
        m_window.setGeometry(firstPlace(wished, screen->availableGeometry()));
    else
        m_window.resize(wished);
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        saveSoon();
        break;
    case QEvent::WindowStateChange:
        m_window.actionList().find(QStringLiteral("fullScreen"))->setChecked(m_window.isFullScreen());
        saveSoon();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace moire::ui
