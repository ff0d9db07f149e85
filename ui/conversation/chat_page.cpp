// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_page.h"

#include "conversation/chat_list_panel.h"
#include "conversation/conversation_page.h"
#include "conversation/status_line.h"
#include "instruments/instruments_panel.h"
#include "shell/actions.h"
#include "style/style.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace moire::ui {

ChatPage::ChatPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_splitter(new QSplitter),
      m_conversation(new ConversationPage(services)),
      m_instrumentsPlace(new QWidget)
{
    m_chats = new ChatListPanel(services, m_conversation->conversation());
    m_instruments = new InstrumentsPanel(services, *m_conversation);
    m_status = new StatusLine(services, m_conversation->conversation());
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_status);
    m_splitter->addWidget(m_chats);
    m_splitter->addWidget(centre);
    auto *place = new QVBoxLayout(m_instrumentsPlace);
    place->setContentsMargins({});
    place->addWidget(m_instruments);
    m_splitter->addWidget(m_instrumentsPlace);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_chats, &ChatListPanel::newChatRequested, m_conversation, &ConversationPage::newChat);
    connect(m_status, &StatusLine::chatsChanged, m_chats, &ChatListPanel::refresh);
    connect(m_chats, &ChatListPanel::chatRequested, m_conversation, &ConversationPage::openChat);
    connect(m_chats, &ChatListPanel::changed, m_conversation, &ConversationPage::updateTitle);
    addCommands(services);
}

ChatPage::~ChatPage() = default;

void ChatPage::lendInstruments(QLayout *place)
{
    QLayout *to = place ? place : m_instrumentsPlace->layout();
    if (m_instruments->parentWidget() == to->parentWidget())
        return;
    to->addWidget(m_instruments);
    m_instruments->show();
}

void ChatPage::addCommands(const Services &services)
{
    using Menu = Actions::Menu;
    m_showChats = services.actions.addToggle({.id = "showChatList",
                                              .menu = Menu::View,
                                              .text = tr("Chat &list"),
                                              .keys = Qt::CTRL | Qt::Key_B,
                                              .icon = QStringLiteral("panel-left"),
                                              .separated = true},
                                             true, [this](bool on) { m_chats->setVisible(on); });
    m_showInstruments = services.actions.addToggle({.id = "showInstruments",
                                                    .menu = Menu::View,
                                                    .text = tr("&Instruments"),
                                                    .keys = Qt::CTRL | Qt::ALT | Qt::Key_B,
                                                    .icon = QStringLiteral("panel-right")},
                                                   true, [this](bool on) { m_instrumentsPlace->setVisible(on); });
}

void ChatPage::restoreLayout(QSettings &state)
{
    m_laidOut = m_splitter->restoreState(state.value(QStringLiteral("chat/splitter")).toByteArray());
    m_showChats->setChecked(state.value(QStringLiteral("chat/list"), true).toBool());
    m_showInstruments->setChecked(state.value(QStringLiteral("chat/instruments"), true).toBool());
    m_instruments->restoreLayout(state);
    if (const qint64 session = state.value(QStringLiteral("chat/session")).toLongLong(); session > 0)
        m_conversation->openChat(session);
    m_chats->refresh();
}

void ChatPage::resetLayout()
{
    const int u = widgets::unit(this);
    m_laidOut = true;
    const int list = std::min(u * 28, width() / 5);
    const int instruments = std::min(u * 58, width() * 3 / 10);
    m_splitter->setSizes({list, width() - list - instruments, instruments});
    m_showChats->setChecked(true);
    m_showInstruments->setChecked(true);
    m_instruments->resetLayout();
}

/// Escape stops the answer wherever nothing nearer takes it.
void ChatPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_conversation->escape();
    else
        QWidget::keyPressEvent(event);
}

void ChatPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_laidOut) // only now the width is known
        resetLayout();
}

void ChatPage::saveState(QSettings &state)
{
    m_conversation->saveState();
    state.setValue(QStringLiteral("chat/splitter"), m_splitter->saveState());
    state.setValue(QStringLiteral("chat/list"), m_showChats->isChecked());
    state.setValue(QStringLiteral("chat/instruments"), m_showInstruments->isChecked());
    m_instruments->saveLayout(state);
    state.setValue(QStringLiteral("chat/session"), m_conversation->conversation().session());
}

} // namespace moire::ui
