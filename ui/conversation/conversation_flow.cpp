// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ConversationPage: asking, editing, answers, and opening chats and models.
#include "conversation/conversation_page.h"

#include "conversation/chat_header.h"
#include "conversation/chat_transcript.h"
#include "conversation/composer.h"
#include "conversation/first_start.h"
#include "conversation/format_bar.h"
#include "conversation/message_field.h"
#include "conversation/model_menu.h"
#include "conversation/too_long_bar.h"
#include "items/format.h"
#include "settings/settings.h"
#include "storage/store_thread.h"

#include <moire/error.h>
#include <moire/model.h>

#include <algorithm>

namespace moire::ui {

using Kind = Notices::Kind;
using Command = Conversation::Command;

namespace {

Composer::Purpose purposeOf(const OutlineItem &item)
{
    return item.role == Role::User ? Composer::Purpose::EditQuestion : Composer::Purpose::EditAnswer;
}

} // namespace

/// How a question is answered that is asked now.
GenerationOptions ConversationPage::options()
{
    m_conversation.setReasonedBy(m_memory.settings().reasonedBy);
    const auto &model = m_services.engine.model();
    return m_memory.settings().generation(model ? model->recommendedSampling() : SamplingRecommendation());
}

void ConversationPage::setPolicy(const RoutingPolicy &policy)
{
    ChatSettings settings = m_memory.settings();
    settings.policy = policy;
    m_memory.setSettings(settings);
}

void ConversationPage::branch(qint64 message, qint64 token, TokenId alternative)
{
    m_conversation.branchAnswer(message, token, alternative, options());
}

void ConversationPage::send()
{
    if (m_conversation.answering()) {
        m_notices->add({.text = m_conversation.whyNot(Command::Ask, 0),
                        .kind = Kind::Warning,
                        .topic = QStringLiteral("refused")});
        return;
    }
    const bool asks = m_composer->purpose() != Composer::Purpose::EditAnswer;
    if (asks && !m_services.engine.canAnswer() && !m_services.engine.loading()) {
        m_notices->add({.text = tr("No model is open."),
                        .kind = Kind::Warning,
                        .topic = QStringLiteral("refused"),
                        .action = tr("&Open a model"),
                        .run = [this] { emit modelsRequested(); }});
        return;
    }
    if (!m_memory.isRead()) {
        m_sendWhenRead = true;
        return;
    }
    const QString text = m_composer->text();
    const qint64 edited = m_composer->editedMessage();
    bool sent = false;
    switch (m_composer->purpose()) {
    case Composer::Purpose::Ask:
        sent = m_conversation.ask(text, m_memory.settings().systemPrompt, options());
        break;
    case Composer::Purpose::EditQuestion:
        sent = m_conversation.editQuestion(edited, text, options());
        break;
    case Composer::Purpose::EditAnswer:
        sent = m_conversation.editAnswer(edited, text);
        m_savingAnswer = sent ? edited : 0; // pathChanged() ends the editing
        break;
    }
    if (!sent)
        return;
    if (m_savingAnswer == 0)
        m_memory.sending(edited);
    m_notices->clear();
    m_formats->hide();
    m_tooLong->clear();
}

/// What was sent is in the database: only now may the field forget it.
void ConversationPage::takeSent(qint64 message)
{
    if (message != 0)
        m_composer->endEdit();
    else if (m_nextQuestion == AttachedText() && m_composer->purpose() == Composer::Purpose::Ask)
        m_composer->clear(); // Undo brings it back
    else
        m_composer->setQuestion(std::exchange(m_nextQuestion, {}));
}

void ConversationPage::takeAsked()
{
    if (m_memory.session() == 0)
        m_memory.adopt(m_conversation.session());
    m_tooLong->clear();
    m_view->scrollToEnd();
    updateState();
    updateTitle();
}

void ConversationPage::beginEdit(qint64 message)
{
    const OutlineItem *shown = m_conversation.find(message);
    if (!shown || m_composer->editedMessage() == message)
        return focusField();
    m_services.store.post(
        this,
        [message, quotes = shown->role == Role::User](Store &store) {
            const QString draft = store.editDraft(message);
            const QString text = store.message(message).text;
            return std::pair(quotes ? splitAttachments(text) : AttachedText{.attachments = {}, .text = text},
                             draft.isNull() ? std::nullopt : std::optional(splitAttachments(draft)));
        },
        [this, message](const std::pair<AttachedText, std::optional<AttachedText>> &texts) {
            const OutlineItem *item = m_conversation.find(message);
            if (!item)
                return; // another chat is shown
            if (m_composer->editedMessage() != 0)
                m_memory.leaveEdit(); // of another message
            m_composer->beginEdit(purposeOf(*item), message, texts.first, texts.second);
            m_memory.saveNow();
            focusField();
        },
        [this](const Error &error) { notify(QString::fromUtf8(error.what()), Kind::Error); });
}

void ConversationPage::resumeEdit(qint64 message, const AttachedText &text)
{
    const OutlineItem *item = m_conversation.find(message);
    if (item && m_composer->editedMessage() == 0)
        m_composer->beginEdit(purposeOf(*item), message, {}, text);
}

/// The message that is edited is no longer shown: its new version was saved, or another branch is shown.
void ConversationPage::endEditOfHidden()
{
    const qint64 message = m_composer->editedMessage();
    if (std::exchange(m_savingAnswer, 0) == message) {
        m_composer->endEdit();
        m_memory.saveNow();
        return;
    }
    m_memory.leaveEdit();
    m_composer->endEdit();
    m_notices->add({.text = tr("The message that you were editing is no longer shown. Your text is kept."),
                    .topic = QStringLiteral("edit"),
                    .action = tr("&Go on editing"),
                    .run = [this, message] {
                        m_editWhenShown = message;
                        openChat(m_conversation.session(), message);
                    }});
}

void ConversationPage::cancelled(qint64 message, const AttachedText &text)
{
    m_notices->add({.text = tr("The changes to the message were discarded."),
                    .topic = QStringLiteral("edit"),
                    .action = tr("&Undo"),
                    .run = [this, message, text] {
                        resumeEdit(message, text);
                        m_memory.saveNow();
                        focusField();
                    }});
}

void ConversationPage::editLast()
{
    const auto &path = m_conversation.path();
    const auto last =
        std::find_if(path.rbegin(), path.rend(), [](const OutlineItem &item) { return item.role == Role::User; });
    if (last == path.rend())
        return;
    if (const QString why = m_conversation.whyNot(Command::EditQuestion, last->id); !why.isEmpty())
        notify(why, Kind::Warning);
    else
        beginEdit(last->id);
}

void ConversationPage::regenerate(qint64 message)
{
    if (m_conversation.regenerate(message, options()))
        m_notices->clear();
}

void ConversationPage::regenerateWith(qint64 message, double temperature, bool newSeed)
{
    GenerationOptions changed = options();
    if (temperature >= 0) {
        changed.sampling.temperature = static_cast<float>(temperature);
        changed.sampling.greedy = temperature == 0;
    }
    if (newSeed)
        changed.sampling.seed.reset();
    if (m_conversation.regenerate(message, changed))
        m_notices->clear();
}

/// With the model at \p path, or not at all: the load may be refused, fail or be cancelled.
void ConversationPage::regenerateWithModel(qint64 message, const QString &path)
{
    if (path == m_services.engine.modelPath() && !m_services.engine.loading())
        regenerate(message);
    else if (openModel(path))
        m_afterLoad = {path, [this, message] { regenerate(message); }, tr("The answer was not regenerated.")};
}

void ConversationPage::answerInFormat(const QString &format)
{
    m_services.engine.chooseChatFormat(format);
    m_notices->clear();
    if (!m_conversation.path().empty())
        regenerate(m_conversation.path().back().id);
}

void ConversationPage::takeEnded(const GenerationInfo &info, const GenerationResult &result)
{
    count();
    if (result.reason == FinishReason::Error && m_formats->isHidden())
        m_notices->add({.text = QString::fromStdString(result.error),
                        .kind = Kind::Error,
                        .topic = QStringLiteral("answer"),
                        .action = tr("&Try again"),
                        .run = [this, message = info.message] { regenerate(message); }});
    else if (result.reason == FinishReason::Interrupted && result.text.empty() && result.thinkingText.empty())
        offerRegenerate(info.message);
}

void ConversationPage::takeTooLong(const TooLong &why)
{
    if (why.question.session != m_conversation.session()) {
        m_otherTooLong.insert(why.question.session, why); // its text is the draft of that chat
        m_notices->add({.text = why.reasoned
                            ? tr("In another chat, a question with its reasoning is too long for the context.")
                            : tr("A question in another chat is too long for the context. It was not sent; its text is "
                                 "kept there."),
                        .kind = Kind::Warning,
                        .action = tr("&Show that chat"),
                        .run = [this, session = why.question.session] { openChat(session); },
                        .lasting = true});
        return;
    }
    if (why.reasoned)
        m_notices->end(QStringLiteral("answer")); // it says the same, without the choices
    if (why.question.kind == Question::Kind::Ask && m_composer->isEmpty())
        m_composer->setText(why.question.text);
    m_tooLong->show(why);
    updateState();
    count();
}

void ConversationPage::sendAgain(bool forgetOldest)
{
    const std::optional<TooLong> why = m_tooLong->reason();
    if (!why || !m_conversation.sendAgain(forgetOldest))
        return;
    if (why->question.kind == Question::Kind::Ask)
        m_memory.sending();
    else if (why->question.kind == Question::Kind::Edit)
        m_memory.sending(why->question.message.value_or(0));
    m_tooLong->clear();
}

void ConversationPage::enlargeContext(size_t tokens)
{
    if (!m_conversation.enlargeContext(tokens))
        return;
    ChatSettings settings = m_memory.settings();
    settings.contextTokens = static_cast<qint64>(tokens);
    m_memory.setSettings(settings);
    m_afterLoad = {m_services.engine.modelPath(),
                   [this, session = m_conversation.session()] {
                       if (session == m_conversation.session())
                           sendAgain(false);
                   },
                   tr("The question was not sent.")};
}

void ConversationPage::newChat()
{
    m_jumpTo = 0;
    m_conversation.startNew();
    focusField();
}

void ConversationPage::openChat(qint64 session, qint64 message)
{
    m_jumpTo = message;
    const bool shown = session == m_conversation.session();
    if (shown && (message == 0 || m_messages.rowOf(message) >= 0)) {
        jump();
        return;
    }
    if (message != 0) // it may be in a branch that is not shown
        m_services.store.post(
            this,
            [session, message](Store &store) {
                const std::vector<qint64> path = store.pathIds(session);
                if (std::find(path.begin(), path.end(), message) == path.end())
                    store.showBranch(session, message);
            },
            [] {}, [](const Error &) {}); // read-only: the chat is shown without the jump
    if (shown)
        m_conversation.reopen();
    else
        m_conversation.open(session);
}

void ConversationPage::takeOpened(const std::vector<ShownMessage> &messages)
{
    const qint64 session = m_conversation.session();
    if (session != 0 && m_otherTooLong.contains(session))
        m_tooLong->show(m_otherTooLong.take(session));
    updateState(); // scrolling needs the view to be shown
    jump();
    count();
    if (messages.empty())
        return;
    const ShownMessage &last = messages.back();
    if (!m_conversation.answering() && last.read && last.generation.state == QLatin1String("interrupted") &&
        last.message.text.isEmpty() && last.message.reasoning.isEmpty())
        offerRegenerate(last.message.id);
}

/// Another chat is shown; what was typed in the one before has been saved.
void ConversationPage::takeEntered()
{
    m_composer->endEdit();
    m_composer->setQuestion({});
    m_composer->setContext({}, {}, 0); // until it is counted
    m_tooLong->clear();
    m_formats->hide();
    m_notices->clear();
    m_sendWhenRead = false;
    m_jumped = false;
    m_nextQuestion = {};
    m_savingAnswer = 0;
    updateTitle();
}

/// What was typed before this was known follows it.
void ConversationPage::takeUnsent(const Unsent &unsent, const std::optional<ScrollAnchor> &anchor)
{
    if (std::exchange(m_sendWhenRead, false)) {
        m_nextQuestion = unsent.question;
        m_composer->requestSend();
    } else if (unsent.question != AttachedText()) {
        m_composer->setQuestion(merged(unsent.question, m_composer->unsent().question));
    }
    if (unsent.message != 0 && m_conversation.find(unsent.message))
        resumeEdit(unsent.message, unsent.edit);
    else if (unsent.message != 0)
        m_memory.leaveEdit(); // in a branch that is not shown: kept for beginning again
    if (anchor && !m_jumped)
        if (const int row = m_messages.rowOf(anchor->message); row >= 0)
            m_view->setReadingPlace({row, anchor->offset});
}

/// A model on a server takes its place once the key is known.
bool ConversationPage::openModel(const QString &path)
{
    if (findServer(m_services, path, this, [this](auto source) { m_conversation.connectTo(std::move(source)); })) {
        m_afterLoad.reset();
        return true;
    }
    if (!m_conversation.load(path, m_services.settings.values().loading(), m_memory.settings().context()))
        return false;
    m_afterLoad.reset();
    m_notices->end(QStringLiteral("load"));
    return true;
}

void ConversationPage::takeLoaded()
{
    rememberModel(m_services, m_services.engine.modelPath());
    QStringList warnings;
    if (const auto &model = m_services.engine.model()) // else a server
        for (const std::string &warning : model->warnings())
            warnings << format::sentence(QString::fromStdString(printable(warning, 500)));
    m_notices->end(QStringLiteral("load"));
    if (!warnings.isEmpty())
        m_notices->add({.text = warnings.join(u'\n'), .kind = Kind::Warning, .topic = QStringLiteral("load")});
    m_formats->hide();
    updateModel();
    count();
    if (const auto next = std::exchange(m_afterLoad, {}); next && next->path == m_services.engine.modelPath())
        next->run();
}

} // namespace moire::ui
