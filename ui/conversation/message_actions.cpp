// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/message_actions.h"

#include "conversation/chat_transcript.h"
#include "items/message_model.h"
#include "shell/actions.h"
#include "style/icon.h"

#include <QCursor>
#include <QMenu>

#include <climits>

namespace moire::ui {

using Command = Conversation::Command;

MessageActions::MessageActions(const Services &services, Conversation &conversation, MessageModel &messages,
                               ChatTranscript &view, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_conversation(conversation),
      m_messages(messages),
      m_view(view)
{
    addMenuCommands();
    addRowActions();
    connect(&m_view, &widgets::TranscriptView::contextMenuRequested, this, &MessageActions::showMenu);
    connect(&m_view, &widgets::TranscriptView::focusedRowChanged, this, &MessageActions::update);
    connect(&m_view, &ChatTranscript::deleteRefused, this,
            [this] { emit refused(whyNot(Id::Delete, target(Id::Delete))); });
    connect(&m_view, &widgets::TranscriptView::branchRequested, this, [this](int row, int branch) {
        const OutlineItem *item = m_conversation.find(m_messages.messageAt(row));
        if (item)
            m_conversation.showSibling(item->id, branch < item->sibling ? -1 : 1);
    });
    connect(&m_conversation, &Conversation::changed, this, &MessageActions::update);
    connect(&m_conversation, &Conversation::messageRemoved, this, &MessageActions::update);
    connect(&m_messages, &QAbstractItemModel::rowsInserted, this, &MessageActions::update);
    connect(&m_messages, &QAbstractItemModel::rowsRemoved, this, &MessageActions::update);
    connect(&m_messages, &QAbstractItemModel::modelReset, this, &MessageActions::update);
    update();
}

MessageActions::~MessageActions() = default;

void MessageActions::addMenuCommands()
{
    using Menu = Actions::Menu;
    const auto add = [&](Id id, const Actions::Command &command) {
        m_commands[id] = m_services.actions.add(command, [this, id] { run(id, target(id)); });
        m_toolTips[id] = command.text;
    };
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    add(Id::Copy,
        {.id = "copyMessage",
         .menu = Menu::Edit,
         .text = tr("Cop&y message"),
         .keys = ctrlShift(Qt::Key_C),
         .icon = QStringLiteral("copy")});
    add(Id::CopyMarkdown,
        {.id = "copyMarkdown",
         .menu = Menu::Edit,
         .text = tr("Copy message as Markdown"),
         .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)});
    add(Id::CopyAll,
        {.id = "copyWithReasoning",
         .menu = Menu::Edit,
         .text = tr("Copy message with reasoning"),
         .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C)});
    m_undo = m_services.actions.add({.id = "undoDeleteMessage",
                                     .menu = Menu::Edit,
                                     .text = tr("Undo deleting messages"),
                                     .keys = QKeySequence::Undo,
                                     .icon = QStringLiteral("undo"),
                                     .separated = true,
                                     .scope = &m_view},
                                    [this] { m_conversation.undoDelete(); });
    m_stop = m_services.actions.add({.id = "stopAnswer",
                                     .menu = Menu::Chat,
                                     .text = tr("S&top answer"),
                                     .keys = QKeySequence(Qt::Key_Escape),
                                     .icon = QStringLiteral("stop"),
                                     .separated = true,
                                     .keysOfFocus = true},
                                    [this] { m_conversation.stop(); });
    add(Id::Edit,
        {.id = "editMessage",
         .menu = Menu::Chat,
         .text = tr("Edit messa&ge"),
         .keys = ctrl(Qt::Key_E),
         .icon = QStringLiteral("edit"),
         .separated = true});
    add(Id::Regenerate,
        {.id = "regenerate",
         .menu = Menu::Chat,
         .text = tr("Regener&ate answer"),
         .keys = ctrl(Qt::Key_R),
         .icon = QStringLiteral("regenerate")});
    m_with = m_services.actions.addMenu(Menu::Chat, tr("Regenerate &with"));
    connect(m_with, &QMenu::aboutToShow, this, [this] {
        m_with->clear();
        fillRegenerate(*m_with, target(Id::Regenerate));
    });
    add(Id::Continue,
        {.id = "continueAnswer",
         .menu = Menu::Chat,
         .text = tr("Continue answer"),
         .keys = ctrlShift(Qt::Key_R),
         .icon = QStringLiteral("continue")});
    add(Id::Previous,
        {.id = "previousBranch",
         .menu = Menu::Chat,
         .text = tr("Pre&vious version"),
         .keys = QKeySequence(Qt::ALT | Qt::Key_Left),
         .separated = true,
         .scope = &m_view});
    add(Id::Next,
        {.id = "nextBranch",
         .menu = Menu::Chat,
         .text = tr("Ne&xt version"),
         .keys = QKeySequence(Qt::ALT | Qt::Key_Right),
         .scope = &m_view});
    add(Id::NewChat,
        {.id = "openAsNewChat",
         .menu = Menu::Chat,
         .text = tr("Open as new chat"),
         .keys = ctrlShift(Qt::Key_O),
         .icon = QStringLiteral("branch")});
    add(Id::Compare,
        {.id = "compareMessage", .menu = Menu::Chat, .text = tr("Compare…"), .icon = QStringLiteral("experiments")});
    add(Id::Details,
        {.id = "messageDetails",
         .menu = Menu::Chat,
         .text = tr("Message details…"),
         .keys = ctrl(Qt::Key_I),
         .icon = QStringLiteral("info")});
    add(Id::Delete,
        {.id = "deleteMessage",
         .menu = Menu::Chat,
         .text = tr("De&lete message and what follows"),
         .keys = QKeySequence::Delete,
         .icon = QStringLiteral("trash"),
         .separated = true,
         .scope = &m_view});
}

/// The same for all messages, so disabled only for what holds for all.
void MessageActions::addRowActions()
{
    const auto add = [&](Id id, const char *name, const QString &icon, const QString &text) {
        auto *action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        m_buttons[id] = action;
        return action;
    };
    QList<QAction *> row;
    row << add(Id::Copy, "copy", QStringLiteral("copy"), tr("Copy"));
    row << add(Id::Edit, "edit", QStringLiteral("edit"), tr("Edit"));
    row << add(Id::Regenerate, "regenerate", QStringLiteral("regenerate"), tr("Regenerate"));
    row << add(Id::Continue, "continue", QStringLiteral("continue"), tr("Continue"));
    m_more = new QAction(widgets::icon(QStringLiteral("more")), tr("More"), this);
    m_more->setObjectName(QStringLiteral("more"));
    row << m_more;
    m_view.setActions(row);
    connect(&m_view, &widgets::TranscriptView::actionTriggered, this, [this](int number, const QString &name) {
        if (name == m_more->objectName()) {
            const QRect place = m_view.rowRectangle(number).intersected(m_view.viewport()->rect());
            const bool pointed = m_view.viewport()->rect().contains(m_view.viewport()->mapFromGlobal(QCursor::pos()));
            showMenu(number, pointed ? QCursor::pos() : m_view.viewport()->mapToGlobal(place.bottomLeft()));
            return;
        }
        for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
            if (it.value()->objectName() == name)
                return run(it.key(), m_messages.messageAt(number));
    });
}

qint64 MessageActions::target(Id id) const
{
    const qint64 focused = m_messages.messageAt(m_view.focusedRow());
    if (focused != 0 || id == Id::Delete)
        return focused;
    return m_conversation.path().empty() ? 0 : m_conversation.path().back().id;
}

QString MessageActions::whyNot(Id id, qint64 message) const
{
    const OutlineItem *item = m_conversation.find(message);
    if (!item)
        return tr("No message is chosen.");
    switch (id) {
    case Id::Copy:
    case Id::CopyMarkdown:
        return {};
    case Id::CopyAll:
        return item->role == Role::Assistant ? QString() : tr("Only answers have reasoning.");
    case Id::Edit:
        if (item->role == Role::System)
            return tr("The system prompt is part of the chat's settings.");
        return m_conversation.whyNot(item->role == Role::User ? Command::EditQuestion : Command::EditAnswer, message);
    case Id::Regenerate:
        return m_conversation.whyNot(Command::Regenerate, message);
    case Id::Continue:
        return m_conversation.whyNot(Command::Continue, message);
    case Id::Delete:
        return m_conversation.whyNot(Command::Delete, message);
    case Id::Previous:
        return m_conversation.whyNot(Command::ShowPrevious, message);
    case Id::Next:
        return m_conversation.whyNot(Command::ShowNext, message);
    case Id::NewChat:
        return m_conversation.whyNot(Command::OpenAsNewChat, message);
    case Id::Compare:
        if (item->role == Role::System)
            return tr("Choose a question or an answer to compare.");
        return item->role == Role::User || item->parent ? QString() : tr("There is no question to this answer.");
    case Id::Details:
        return {};
    }
    return {};
}

void MessageActions::run(Id id, qint64 message)
{
    const OutlineItem *item = m_conversation.find(message);
    if (!item)
        return;
    switch (id) {
    case Id::Copy:
    case Id::CopyMarkdown:
    case Id::CopyAll:
        return copy(id, m_messages.rowOf(message));
    case Id::Edit:
        return edit(message);
    case Id::Regenerate:
        emit regenerateRequested(message);
        return;
    case Id::Continue:
        emit continueRequested(message);
        return;
    case Id::Delete:
        m_conversation.deleteFrom(message);
        return;
    case Id::Previous:
        m_conversation.showSibling(message, -1);
        return;
    case Id::Next:
        m_conversation.showSibling(message, 1);
        return;
    case Id::NewChat:
        m_conversation.openAsNewChat(message);
        return;
    case Id::Compare:
        emit compareRequested(item->role == Role::User ? message : item->parent.value_or(message));
        return;
    case Id::Details:
        emit detailsRequested(message);
        return;
    }
}

void MessageActions::edit(qint64 message)
{
    if (whyNot(Id::Edit, message).isEmpty())
        emit editRequested(message);
}

void MessageActions::copy(Id id, int row)
{
    using widgets::transcript::Form;
    m_view.copyMessage(row, id == Id::Copy ? Form::Seen : id == Id::CopyAll ? Form::WithReasoning : Form::Written);
}

void MessageActions::update()
{
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it) {
        const QString why = whyNot(it.key(), target(it.key()));
        it.value()->setEnabled(why.isEmpty());
        it.value()->setToolTip(why.isEmpty() ? QString(m_toolTips[it.key()]).remove(u'&') : why);
    }
    m_with->setEnabled(m_commands[Id::Regenerate]->isEnabled());
    const QString whyNotUndo = m_conversation.whyNot(Command::UndoDelete);
    m_undo->setEnabled(whyNotUndo.isEmpty());
    m_undo->setToolTip(whyNotUndo);
    m_stop->setEnabled(m_conversation.answering());
    const QString whyNotAsk = m_conversation.whyNot(Command::Ask);
    for (const Id id : {Id::Regenerate, Id::Continue}) {
        m_buttons[id]->setEnabled(whyNotAsk.isEmpty());
        m_buttons[id]->setToolTip(whyNotAsk.isEmpty() ? m_buttons[id]->text() : whyNotAsk);
    }
    m_buttons[Id::Edit]->setEnabled(!m_conversation.answering());
    m_view.viewport()->update();
}

void MessageActions::showMenu(int row, QPoint global)
{
    const qint64 message = m_messages.messageAt(row);
    if (message == 0)
        return;
    m_view.setFocusedRow(row);
    update();
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("messageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_view.hasSelection())
        menu->addAction(widgets::icon(QStringLiteral("copy")), tr("Copy &selection"), &m_view,
                        &widgets::TranscriptView::copy);
    for (const Id id : {Id::Copy, Id::CopyMarkdown, Id::CopyAll})
        menu->addAction(m_commands[id]);
    menu->addSeparator();
    menu->addAction(m_commands[Id::Edit]);
    menu->addAction(m_commands[Id::Regenerate]);
    QMenu *with = menu->addMenu(m_with->title());
    with->setEnabled(m_with->isEnabled());
    connect(with, &QMenu::aboutToShow, this, [this, with, message] {
        with->clear();
        fillRegenerate(*with, message);
    });
    menu->addAction(m_commands[Id::Continue]);
    menu->addSeparator();
    for (const Id id : {Id::Previous, Id::Next, Id::NewChat, Id::Compare, Id::Details})
        menu->addAction(m_commands[id]);
    menu->addSeparator();
    menu->addAction(m_commands[Id::Delete]);
    menu->popup(global);
}

void MessageActions::fillRegenerate(QMenu &menu, qint64 message)
{
    menu.addAction(tr("&Greedy sampling (temperature 0)"), this,
                   [this, message] { emit samplingChosen(message, 0.0, false); });
    menu.addAction(tr("&Higher temperature (1.2)"), this,
                   [this, message] { emit samplingChosen(message, 1.2, false); });
    menu.addAction(tr("Another &seed"), this, [this, message] { emit samplingChosen(message, -1.0, true); });
    menu.addSeparator();
    if (m_fillModels)
        m_fillModels(menu, [this, message](const QString &path) { emit modelChosen(message, path); });
}

} // namespace moire::ui
