// SPDX-License-Identifier: GPL-3.0-or-later
// Composition. What happens is in conversation_flow.cpp, what is said about it in conversation_notes.cpp.
#include "conversation/conversation_page.h"

#include "controls/popover.h"
#include "conversation/chat_header.h"
#include "conversation/chat_presets.h"
#include "conversation/chat_settings_panel.h"
#include "conversation/chat_text.h"
#include "conversation/chat_transcript.h"
#include "conversation/composer.h"
#include "conversation/first_start.h"
#include "conversation/format_bar.h"
#include "conversation/message_actions.h"
#include "conversation/message_feed.h"
#include "conversation/message_field.h"
#include "conversation/model_menu.h"
#include "conversation/too_long_bar.h"
#include "library/model_library.h"
#include "settings/settings.h"
#include "shell/actions.h"
#include "shell/ongoing.h"
#include "style/style.h"
#include "style/theme.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace moire::ui {

using widgets::TranscriptView;

ConversationPage::ConversationPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_conversation(services.ongoing.conversation),
      m_messages(services.store),
      m_memory(services.ongoing.memory),
      m_header(new ChatHeader(services)),
      m_stack(new QStackedWidget),
      m_view(new ChatTranscript),
      m_firstStart(new FirstStart(services)),
      m_bottom(new QWidget),
      m_notices(new Notices),
      m_formats(new FormatBar),
      m_tooLong(new TooLongBar),
      m_composer(new Composer(services)),
      m_settings(new ChatSettingsPanel(services)),
      m_popover(new widgets::Popover(m_settings, this))
{
    setObjectName(QStringLiteral("conversation"));
    setAcceptDrops(true);
    build();
    feedMessages(m_conversation, m_messages);
    m_actions = new MessageActions(services, m_conversation, m_messages, *m_view, this);
    connectParts();
    connectConversation();
    connectEngine();
    addCommands();
    updateModel();
    updateState();
    if (m_conversation.session() != 0) {
        updateTitle();
        m_conversation.reopen(); // an answer that is generated goes on
    }
    m_memory.start();
}

TranscriptView &ConversationPage::view()
{
    return *m_view;
}

ConversationPage::~ConversationPage()
{
    delete m_actions; // the commands of the window may be gone already
    m_view->setModel(nullptr); // it is destroyed after the messages
    disconnect(&m_conversation, nullptr, this, nullptr);
    m_memory.setSources({}, {});
}

void ConversationPage::build()
{
    m_view->setObjectName(QStringLiteral("transcript"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(&m_messages);
    m_notices->setObjectName(QStringLiteral("notices"));
    auto *start = new QScrollArea; // a long question or notice may leave it little room
    start->setWidget(m_firstStart);
    start->setWidgetResizable(true);
    start->setFrameShape(QFrame::NoFrame);
    start->setFocusPolicy(Qt::NoFocus);
    start->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    start->viewport()->setAutoFillBackground(false);
    m_firstStart->setAutoFillBackground(false);
    m_stack->addWidget(start);
    m_stack->addWidget(m_view);
    auto *bottom = new QVBoxLayout(m_bottom);
    bottom->setSpacing(widgets::unit(this));
    for (QWidget *part : {static_cast<QWidget *>(m_notices), static_cast<QWidget *>(m_formats),
                          static_cast<QWidget *>(m_tooLong), static_cast<QWidget *>(m_composer)})
        bottom->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bottom);
}

void ConversationPage::addAboveField(QWidget *widget)
{
    auto *bottom = static_cast<QVBoxLayout *>(m_bottom->layout());
    bottom->insertWidget(bottom->indexOf(m_composer), widget, 0, Qt::AlignLeading);
}

void ConversationPage::connectParts()
{
    connectComposer();
    connectMemory();
    connectActions();
    connectView();
    connect(m_header, &ChatHeader::modelChosen, this, &ConversationPage::openModel);
    connect(m_header, &ChatHeader::modelsRequested, this, &ConversationPage::modelsRequested);
    connect(m_header, &ChatHeader::settingsRequested, this, &ConversationPage::openSettings);
    connect(m_firstStart, &FirstStart::modelsRequested, this, &ConversationPage::modelsRequested);
    connect(m_firstStart, &FirstStart::promptChosen, this, [this](const QString &prompt) {
        m_composer->endEdit();
        m_composer->setText(prompt);
        focusField();
    });
    connect(m_settings, &ChatSettingsPanel::changed, &m_memory, &ChatMemory::setSettings);
    connect(m_settings, &ChatSettingsPanel::reloadRequested, this, [this] {
        m_popover->close();
        openModel(m_services.engine.modelPath());
    });
    const auto tell = [this](const QString &what, Notices::Kind kind) { // its popover may be closed
        m_notices->add({.text = what, .kind = kind, .topic = QStringLiteral("preset")});
    };
    connect(m_settings, &ChatSettingsPanel::failed, this,
            [tell](const QString &why) { tell(why, Notices::Kind::Error); });
    connect(m_settings, &ChatSettingsPanel::noted, this,
            [tell](const QString &what) { tell(what, Notices::Kind::Good); });
    connect(m_formats, &FormatBar::chosen, this, &ConversationPage::answerInFormat);
    connect(m_tooLong, &TooLongBar::forgetChosen, this, [this] { sendAgain(true); });
    connect(m_tooLong, &TooLongBar::enlargeChosen, this, &ConversationPage::enlargeContext);
    connect(m_tooLong, &TooLongBar::editChosen, this, [this] {
        const Question::Kind kind = m_tooLong->reason()->question.kind;
        if (kind != Question::Kind::Ask && kind != Question::Kind::Edit)
            editLast();
        focusField();
    });
    connect(m_notices, &Notices::focusLeft, this, &ConversationPage::focusField);
}

void ConversationPage::connectComposer()
{
    connect(m_composer, &Composer::sendRequested, this, &ConversationPage::send);
    connect(m_composer, &Composer::stopRequested, &m_conversation, qOverload<>(&Conversation::stop));
    connect(m_composer, &Composer::previousRequested, this, &ConversationPage::editLast);
    connect(m_composer, &Composer::settingsRequested, this, &ConversationPage::openSettings);
    connect(m_composer, &Composer::failed, this, [this](const QString &why) { notify(why, Notices::Kind::Error); });
    connect(m_composer, &Composer::noted, this, [this](const QString &what) { notify(what); });
    connect(m_composer, &Composer::modelsGiven, this, &ConversationPage::modelsGiven);
    connect(m_composer, &Composer::editCancelled, this, &ConversationPage::cancelled);
    connect(m_composer, &Composer::escaped, this, &ConversationPage::escape);
    connect(m_composer, &Composer::copyRequested, this, [this] {
        if (m_view->hasSelection())
            m_view->copy();
    });
    connect(m_composer, &Composer::partRemoved, this, [this](const QString &what, const std::function<void()> &undo) {
        m_notices->add({.text = what, .topic = QStringLiteral("part"), .action = tr("&Undo"), .run = undo});
    });
    connect(m_composer, &Composer::changed, this, &ConversationPage::count);
    connect(m_composer, &Composer::edited, this, [this] {
        m_tooLong->clear();
        m_memory.unsentChanged();
    });
}

void ConversationPage::connectMemory()
{
    m_memory.setSources([this] { return m_composer->unsent(); }, [this] { return anchor(); });
    connect(&m_memory, &ChatMemory::entered, this, &ConversationPage::takeEntered);
    connect(&m_memory, &ChatMemory::read, this, &ConversationPage::takeUnsent);
    connect(&m_memory, &ChatMemory::sent, this, &ConversationPage::takeSent);
    connect(&m_memory, &ChatMemory::settingsChanged, this, &ConversationPage::updateSettings);
    connect(&m_memory, &ChatMemory::failed, this, [this](const QString &why) {
        m_notices->add({.text = why, .kind = Notices::Kind::Error, .topic = QStringLiteral("kept with the chat")});
    });
    connect(&m_memory, &ChatMemory::saved, this, [this] { m_notices->end(QStringLiteral("kept with the chat")); });
}

void ConversationPage::connectActions()
{
    connect(m_actions, &MessageActions::editRequested, this, &ConversationPage::beginEdit);
    connect(m_actions, &MessageActions::regenerateRequested, this, &ConversationPage::regenerate);
    connect(m_actions, &MessageActions::continueRequested, this,
            [this](qint64 message) { m_conversation.continueAnswer(message, options()); });
    connect(m_actions, &MessageActions::detailsRequested, this, &ConversationPage::showDetails);
    connect(m_actions, &MessageActions::samplingChosen, this, &ConversationPage::regenerateWith);
    connect(m_actions, &MessageActions::modelChosen, this, &ConversationPage::regenerateWithModel);
    connect(m_actions, &MessageActions::refused, this,
            [this](const QString &why) { notify(why, Notices::Kind::Warning); });
    m_actions->setModels(
        [this](QMenu &menu, std::function<void(const QString &)> choose) { addModels(menu, m_services, choose); });
}

void ConversationPage::connectView()
{
    connect(m_view, &ChatTranscript::escaped, this, &ConversationPage::escape);
    // A scroll bar that appears or goes moves the messages; QAbstractScrollArea shows it by a queued call, too.
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationPage::alignColumn,
            Qt::QueuedConnection);
    connect(m_view, &TranscriptView::linkActivated, this, &ConversationPage::askToOpen);
    connect(m_view, &TranscriptView::attachmentActivated, this,
            [this](int row, int attachment) { showAttachment(m_messages.messageAt(row), attachment); });
    connect(m_view, &TranscriptView::linkHovered, this, [this](const QString &address) {
        if (address.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(QCursor::pos(), plainToolTip(address.left(500)), m_view);
    });
    connect(m_view, &TranscriptView::tokenSelected, this, [this](int row, widgets::transcript::Part part, int token) {
        const bool text = part == widgets::transcript::Part::Text;
        const int role = text ? MessageModel::FirstTextTokenRole : MessageModel::FirstReasoningTokenRole;
        const qint64 message = m_messages.messageAt(row);
        if (message == 0 || token < 0)
            emit tokenSelected(0, -1);
        else
            emit tokenSelected(message, m_messages.index(row).data(role).toInt() + token);
    });
}

void ConversationPage::connectConversation()
{
    connect(&m_conversation, &Conversation::changed, this, &ConversationPage::updateState);
    connect(&m_conversation, &Conversation::refused, this, [this](const QString &why) {
        m_notices->add({.text = why, .kind = Notices::Kind::Warning, .topic = QStringLiteral("refused")});
    });
    connect(&m_conversation, &Conversation::failed, this, [this](const QString &why, bool unsent) {
        Notices::Notice notice{.text = why, .kind = Notices::Kind::Error};
        if (unsent && !m_composer->isEmpty()) {
            notice.action = tr("&Try again");
            notice.run = [this] { m_composer->requestSend(); };
        }
        m_notices->add(notice);
    });
    connect(&m_conversation, &Conversation::opened, this, &ConversationPage::takeOpened);
    connect(&m_conversation, &Conversation::pathChanged, this, [this] {
        if (m_composer->editedMessage() != 0 && !m_conversation.find(m_composer->editedMessage()))
            endEditOfHidden();
        updateState();
        count();
    });
    connect(&m_conversation, &Conversation::asked, this, &ConversationPage::takeAsked);
    connect(&m_conversation, &Conversation::answerBegan, this, [this] {
        m_notices->end(QStringLiteral("deleted")); // what follows now cannot be put after another answer
        m_view->scrollToEnd();
    });
    connect(&m_conversation, &Conversation::answerEnded, this, &ConversationPage::takeEnded);
    connect(&m_conversation, &Conversation::tooLong, this, &ConversationPage::takeTooLong);
    connect(&m_conversation, &Conversation::answerNotKept, this, [this](const GenerationInfo &, const QString &why) {
        m_notices->add(
            {.text = tr("The answer is not saved yet: %1\nIt is kept in memory, and saving will be retried.").arg(why),
             .kind = Notices::Kind::Warning,
             .topic = QStringLiteral("kept"),
             .lasting = true});
    });
    connect(&m_conversation, &Conversation::answerKept, this, [this] {
        m_notices->add(
            {.text = tr("The answer has been saved."), .kind = Notices::Kind::Good, .topic = QStringLiteral("kept")});
    });
    connect(&m_conversation, &Conversation::messageRemoved, this, [this](const RemovedMessage &removed) {
        if (removed.session == m_conversation.session())
            m_notices->add({.text = tr("%Ln message(s) deleted.", nullptr, static_cast<int>(removed.count)),
                            .topic = QStringLiteral("deleted"),
                            .action = tr("&Undo"),
                            .run = [this] { m_conversation.undoDelete(); }});
    });
    connect(&m_conversation, &Conversation::messageRestored, this,
            [this] { m_notices->end(QStringLiteral("deleted")); });
    connect(&m_conversation, &Conversation::forgottenChanged, this, &ConversationPage::updateState);
    connect(&m_conversation, &Conversation::sessionsChanged, this, &ConversationPage::updateTitle);
    connect(&m_conversation, &Conversation::counted, this,
            [this](const TokenCount &text, const TokenCount &chat, size_t capacity) {
                // What an edited question leaves out of the chat is not known; an edited answer is not sent.
                const bool asks = m_composer->purpose() == Composer::Purpose::Ask;
                const bool sent = m_composer->purpose() != Composer::Purpose::EditAnswer;
                m_composer->setContext(text, asks ? chat : TokenCount{0, false}, sent ? capacity : 0);
            });
    connect(&m_messages, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_leftAnchor = anchor();
        m_leftSession = m_messages.session();
    });
    connect(&m_messages, &MessageModel::failed, this,
            [this](const QString &why) { notify(why, Notices::Kind::Error); });
}

void ConversationPage::connectEngine()
{
    const EngineWorker &engine = m_services.engine;
    connect(&engine, &EngineWorker::loadBegan, m_firstStart, &FirstStart::refresh);
    connect(&engine, &EngineWorker::loaded, this, &ConversationPage::takeLoaded);
    connect(&engine, &EngineWorker::loadFailed, this, [this](const QString &why, bool cancelled) {
        QStringList said{cancelled ? tr("Loading was cancelled.") : why};
        if (const auto next = std::exchange(m_afterLoad, {}))
            said << next->otherwise;
        updateModel();
        m_notices->add({.text = said.join(u'\n'),
                        .kind = cancelled ? Notices::Kind::Info : Notices::Kind::Error,
                        .topic = QStringLiteral("load"),
                        .lasting = true});
    });
    connect(&engine, &EngineWorker::unloaded, this, &ConversationPage::updateModel);
    connect(&engine, &EngineWorker::connected, this, &ConversationPage::takeLoaded);
    connect(&engine, &EngineWorker::recovering, this, &ConversationPage::updateModel);
    connect(&engine, &EngineWorker::warned, this, [this](const QString &what) {
        m_notices->add({.text = what, .kind = Notices::Kind::Warning, .lasting = true});
    });
    connect(&engine, &EngineWorker::templateRefused, this, [this](const QString &why, const QString &proposed) {
        notify(why, Notices::Kind::Error);
        m_formats->offer(proposed);
    });
}

void ConversationPage::addCommands()
{
    using Menu = Actions::Menu;
    Actions &actions = m_services.actions;
    actions.add({.id = "focusMessageField",
                 .menu = Menu::Chat,
                 .text = tr("Write a message"),
                 .keys = Qt::CTRL | Qt::Key_L,
                 .separated = true,
                 .opens = true},
                [this] { focusField(); });
    actions.add({.id = "focusMessages",
                 .menu = Menu::Chat,
                 .text = tr("Go to the messages"),
                 .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                 .opens = true},
                [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    actions.add({.id = "attachFiles",
                 .menu = Menu::Chat,
                 .text = tr("Attach files…"),
                 .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                 .icon = QStringLiteral("attach"),
                 .opens = true},
                [this] { m_composer->chooseFiles(); });
    actions.add({.id = "chatSettingsPopover",
                 .menu = Menu::Chat,
                 .text = tr("Chat settings…"),
                 .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                 .icon = QStringLiteral("sliders"),
                 .opens = true},
                [this] { openSettings(m_header->settingsAnchor()); });
    QMenu *presets = actions.addMenu(Menu::Chat, tr("Presets"));
    presets->addActions(m_settings->presets().commands());
    connect(presets, &QMenu::aboutToShow, this, &ConversationPage::fillSettings); // what is chosen, for the commands
    connect(&m_settings->presets(), &ChatPresets::panelRequested, this,
            [this] { openSettings(m_header->settingsAnchor()); });
    actions.add({.id = "chooseModel",
                 .menu = Menu::Chat,
                 .text = tr("Choose model…"),
                 .keys = Qt::CTRL | Qt::Key_M,
                 .opens = true},
                [this] { m_header->openModelMenu(); });
}

void ConversationPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty() || areModels(event->mimeData()))
        event->ignore(); // models go on to the window
    else
        event->acceptProposedAction();
}

void ConversationPage::dropEvent(QDropEvent *event)
{
    m_composer->attachFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
    focusField();
}

void ConversationPage::paintEvent(QPaintEvent *)
{
    // Not by the background role: labels would then ignore the colour of their tone.
    QPainter(this).fillRect(rect(), widgets::theme().page);
}

void ConversationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stack->resize(width(), m_stack->height());
    alignColumn();
}

} // namespace moire::ui
