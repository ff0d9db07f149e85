// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ConversationPage: asking, editing, answers, and opening chats and models.
#include "conversation/conversation_page.h"

#include "conversation/chat_header.h"
#include "conversation/composer.h"
#include "conversation/first_start.h"
#include "conversation/format_bar.h"
#include "conversation/message_field.h"
#include "conversation/model_menu.h"
#include "conversation/too_long_bar.h"
#include "settings/settings.h"
#include "storage/store_thread.h"
#include "transcript/transcript_view.h"

#include <moire/error.h>
#include <moire/model.h>

#include <algorithm>

namespace moire::ui {

using widgets::NoticeBar;
using Command = Conversation::Command;

GenerationOptions ConversationPage::options() const
{
    const auto &model = m_services.engine.model();
    return m_memory.settings().generation(model ? model->recommendedSampling() : SamplingRecommendation());
}

void ConversationPage::send()
{
    if (m_conversation.answering())
        return;
    if (m_composer->isReading()) {
        notify(tr("An attached file is still being read. Send the message in a moment."));
        return;
    }
    if (!m_services.engine.model() && !m_services.engine.loading()) {
        notify(tr("No model is open."), NoticeBar::Kind::Warning, tr("&Open a model"),
               [this] { emit modelsRequested(); });
        return;
    }
    if (!m_memory.isRead()) {
        m_sendWhenRead = true;
        return;
    }
    const QString text = m_composer->text();
    bool sent = false;
    switch (m_composer->purpose()) {
    case Composer::Purpose::Ask:
        sent = m_conversation.ask(text, m_memory.settings().systemPrompt, options());
        break;
    case Composer::Purpose::EditQuestion:
        sent = m_conversation.editQuestion(m_composer->editedMessage(), text, options());
        break;
    case Composer::Purpose::EditAnswer:
        sent = m_conversation.editAnswer(m_composer->editedMessage(), text); // pathChanged() ends the editing
        break;
    }
    if (!sent)
        return;
    m_notice->showNotice({});
    m_formats->hide();
    m_tooLong->clear();
}

/// The question is in the database: only now may the field forget it.
void ConversationPage::takeAsked(const MessageRecord &question)
{
    if (m_memory.session() == 0)
        m_memory.adopt(m_conversation.session());
    if (m_composer->purpose() == Composer::Purpose::EditQuestion)
        m_composer->endEdit();
    else if (m_composer->purpose() == Composer::Purpose::Ask && m_composer->text() == question.text)
        m_composer->setText(std::exchange(m_nextDraft, {}));
    m_tooLong->clear();
    m_view->scrollToEnd();
    updateState();
}

void ConversationPage::beginEdit(qint64 message)
{
    const OutlineItem *item = m_conversation.find(message);
    if (!item)
        return;
    const Composer::Purpose purpose =
        item->role == Role::User ? Composer::Purpose::EditQuestion : Composer::Purpose::EditAnswer;
    m_services.store.post(
        this, [message](Store &store) { return store.message(message); },
        [this, message, purpose](const MessageRecord &record) {
            if (!m_conversation.find(message))
                return; // another chat is shown
            m_composer->beginEdit(purpose, message, record.text);
        },
        [this](const Error &error) { notify(QString::fromUtf8(error.what()), NoticeBar::Kind::Error); });
}

void ConversationPage::editLast()
{
    const auto &path = m_conversation.path();
    const auto last =
        std::find_if(path.rbegin(), path.rend(), [](const OutlineItem &item) { return item.role == Role::User; });
    if (last == path.rend())
        return;
    if (const QString why = m_conversation.whyNot(Command::EditQuestion, last->id); !why.isEmpty())
        notify(why, NoticeBar::Kind::Warning);
    else
        beginEdit(last->id);
}

void ConversationPage::regenerate(qint64 message)
{
    if (m_conversation.regenerate(message, options()))
        m_notice->showNotice({});
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
        m_notice->showNotice({});
}

void ConversationPage::regenerateWithModel(qint64 message, const QString &path)
{
    if (path == m_services.engine.modelPath()) {
        regenerate(message);
        return;
    }
    openModel(path);
    if (m_services.engine.loading())
        m_afterLoad = [this, message] { regenerate(message); };
}

void ConversationPage::answerInFormat(const QString &format)
{
    m_services.engine.chooseChatFormat(format);
    m_notice->showNotice({});
    if (!m_conversation.path().empty())
        regenerate(m_conversation.path().back().id);
}

void ConversationPage::takeEnded(const GenerationInfo &info, const GenerationResult &result)
{
    count();
    if (result.reason == FinishReason::Error && m_formats->isHidden())
        notify(QString::fromStdString(result.error), NoticeBar::Kind::Error, tr("&Try again"),
               [this, message = info.message] { regenerate(message); });
    else if (result.reason == FinishReason::Interrupted && result.text.empty() && result.thinkingText.empty())
        offerRegenerate(info.message, true);
}

void ConversationPage::takeTooLong(const TooLong &why)
{
    if (why.question.session != m_conversation.session()) {
        m_otherTooLong = why; // its text is the draft of that chat
        notify(tr("A question in another chat is too long for the context. It was not sent; its text is kept there."),
               NoticeBar::Kind::Warning);
        return;
    }
    if (why.question.kind == Question::Kind::Ask && m_composer->isEmpty())
        m_composer->setText(why.question.text);
    m_tooLong->show(why);
    updateState();
    count();
}

void ConversationPage::enlargeContext(size_t tokens)
{
    if (!m_conversation.enlargeContext(tokens))
        return;
    ChatSettings settings = m_memory.settings();
    settings.contextTokens = static_cast<qint64>(tokens);
    m_memory.setSettings(settings);
    m_header->beginLoading(m_services.engine.modelPath());
    m_afterLoad = [this] {
        if (m_conversation.sendAgain(false))
            m_tooLong->clear();
    };
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
    if (m_otherTooLong && m_otherTooLong->question.session == m_conversation.session() && m_conversation.session() != 0)
        m_tooLong->show(*std::exchange(m_otherTooLong, {}));
    updateState(); // scrolling needs the view to be shown
    jump();
    count();
    if (messages.empty())
        return;
    const ShownMessage &last = messages.back();
    if (!m_conversation.answering() && last.generation.state == QLatin1String("interrupted") &&
        last.message.text.isEmpty() && last.message.reasoning.isEmpty())
        offerRegenerate(last.message.id, true);
}

void ConversationPage::takeDetails(const SessionDetails &details)
{
    if (std::exchange(m_sendWhenRead, false)) {
        m_nextDraft = details.draft;
        send();
    } else if (!details.draft.isEmpty()) {
        const QString typed = m_composer->draft();
        m_composer->setDraft(typed.isEmpty() ? details.draft : details.draft + u'\n' + typed);
    }
    if (details.anchor && !m_jumped)
        if (const int row = m_messages.rowOf(details.anchor->message); row >= 0)
            m_view->setReadingPlace({row, details.anchor->offset});
}

void ConversationPage::openModel(const QString &path)
{
    if (!m_conversation.load(path, m_services.settings.values().loading(), m_memory.settings().context()))
        return;
    m_notice->showNotice({});
    m_header->beginLoading(path);
    m_firstStart->refresh();
}

void ConversationPage::takeLoaded()
{
    rememberModel(m_services, m_services.engine.modelPath());
    QStringList warnings;
    for (const std::string &warning : m_services.engine.model()->warnings())
        warnings << QString::fromStdString(printable(warning, 500));
    if (!warnings.isEmpty())
        notify(warnings.join(u'\n'), NoticeBar::Kind::Warning);
    m_formats->hide();
    updateModel();
    count();
    if (const auto next = std::exchange(m_afterLoad, {}))
        next();
}

} // namespace moire::ui
