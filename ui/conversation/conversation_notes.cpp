// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ConversationPage: what is shown beside the messages.
#include "conversation/conversation_page.h"

#include "controls/popover.h"
#include "conversation/attachment_dialog.h"
#include "conversation/chat_header.h"
#include "conversation/chat_settings_panel.h"
#include "conversation/chat_text.h"
#include "conversation/chat_transcript.h"
#include "conversation/composer.h"
#include "conversation/first_start.h"
#include "conversation/message_details.h"
#include "conversation/message_field.h"
#include "conversation/model_menu.h"
#include "storage/store_thread.h"
#include "style/style.h"

#include <moire/model.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>

#include <utility>

namespace moire::ui {

using widgets::transcript::Part;

void ConversationPage::notify(const QString &text, Notices::Kind kind)
{
    m_notices->add({.text = text, .kind = kind});
}

void ConversationPage::offerRegenerate(qint64 message)
{
    m_notices->add({.text = tr("The answer was stopped before it began."),
                    .topic = QStringLiteral("answer"),
                    .action = tr("Re&generate"),
                    .run = [this, message] { regenerate(message); }});
}

/// Escape in the field or the messages, where nothing else is to be closed.
void ConversationPage::escape()
{
    if (m_conversation.answering())
        m_conversation.stop();
    else if (m_tooLong->reason())
        m_tooLong->clear();
    else
        m_notices->dismissLatest();
}

void ConversationPage::updateState()
{
    m_composer->setAnswering(m_conversation.answering());
    const bool empty = m_conversation.session() == 0 && m_messages.rowCount() == 0;
    const int shown = empty ? 0 : 1; // the first start, the messages
    if (m_stack->currentIndex() != shown) {
        m_stack->setCurrentIndex(shown);
        alignColumn();
    }
    const auto forgotten = static_cast<int>(m_conversation.forgotten().size());
    m_header->setChip(forgotten > 0 ? tr("%Ln message(s) left out", nullptr, forgotten) : QString(),
                      tr("The oldest messages are no longer sent to the model, because the context is full."));
}

/// The field stands under the messages.
void ConversationPage::alignColumn()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_view);
    const int width = std::max(1, m_stack->width() - (m_view->verticalScrollBar()->isVisible() ? bar : 0));
    const auto look = widgets::transcript::Look::of(*m_view, width);
    const int u = widgets::unit(this);
    const int rest = std::max(u, m_stack->width() - look.left - look.column);
    const QMargins margins = isRightToLeft() ? QMargins(rest, 0, look.left, 0) : QMargins(look.left, 0, rest, 0);
    m_bottom->layout()->setContentsMargins(margins + QMargins(0, u, 0, u * 2));
    m_firstStart->setContentsMargins(margins);
    // The margins are only what is left over: they must not keep the page from getting narrower.
    m_bottom->setMinimumWidth(m_composer->minimumSizeHint().width() + 2 * u);
    m_firstStart->setMinimumWidth(m_bottom->minimumWidth());
}

void ConversationPage::updateModel()
{
    const auto &model = m_services.engine.model();
    m_composer->setModelName(
        m_services.engine.canAnswer()
            ? modelTitle(m_services, m_services.engine.modelPath()).section(QStringLiteral(" · "), 0, 0)
            : QString());
    if (!model)
        m_composer->setContext({}, {}, 0);
    m_firstStart->refresh();
    updateSettings();
}

void ConversationPage::updateSettings()
{
    const auto &model = m_services.engine.model();
    const GenerationOptions now = options();
    m_composer->setSettings(m_memory.settings(), model && model->chatFormat() && model->chatFormat()->thinking(),
                            now.sampling.greedy ? 0.0 : static_cast<double>(now.sampling.temperature));
    count(); // another engine's reasoning is handed over in a template, which counts too
    emit policyChanged();
}

void ConversationPage::updateTitle()
{
    const qint64 session = m_conversation.session();
    if (session == 0) {
        m_header->setTitle({});
        return;
    }
    m_services.store.post(
        this, [session](Store &store) { return store.session(session); },
        [this, session](const std::optional<SessionInfo> &info) {
            if (info && session == m_conversation.session())
                m_header->setTitle(info->title.isEmpty() ? tr("Untitled") : info->title);
        },
        [](const Error &) {}); // opening the chat reports the error
}

void ConversationPage::count()
{
    if (m_services.engine.model())
        m_conversation.countTokens(m_composer->beginning(maxCountedCharacters));
}

void ConversationPage::fillSettings()
{
    const auto &model = m_services.engine.model();
    m_settings->setSettings(m_memory.settings(), m_memory.defaults());
    m_settings->setModel(model ? model->recommendedSampling() : SamplingRecommendation(),
                         static_cast<qint64>(m_services.engine.contextCapacity()));
    m_settings->setBegun(!m_conversation.path().empty());
}

void ConversationPage::openSettings(QWidget *anchor)
{
    fillSettings();
    m_popover->openAt(anchor);
}

void ConversationPage::showDetails(qint64 message)
{
    struct Details {
        MessageRecord message;
        GenerationInfo generation;
        qint64 tokens = 0;
    };
    m_services.store.post(
        this,
        [message](Store &store) {
            Details details{.message = store.message(message)};
            details.generation = store.generation(message).value_or(GenerationInfo());
            if (details.generation.id != 0)
                details.tokens = store.tokenCount(details.generation.id);
            return details;
        },
        [this](const Details &details) {
            auto *dialog = new MessageDetailsDialog(details.message, details.generation, details.tokens, this);
            dialog->open();
        },
        [this](const Error &error) { notify(QString::fromUtf8(error.what()), Notices::Kind::Error); });
}

/// The text of a file that was sent with a question.
void ConversationPage::showAttachment(qint64 message, int attachment)
{
    m_services.store.post(
        this,
        [message, attachment](Store &store) {
            const AttachedText parts = splitAttachments(store.message(message).text);
            const auto number = static_cast<size_t>(attachment);
            return number < parts.attachments.size() ? parts.attachments[number] : Attachment();
        },
        [this](const Attachment &attached) {
            if (!attached.name.isEmpty())
                (new AttachmentDialog(attached.name, attached.text, false, this))->open();
        },
        [this](const Error &error) { notify(QString::fromUtf8(error.what()), Notices::Kind::Error); });
}

/// Links come from the model: nothing is opened unless the person has seen the address.
void ConversationPage::askToOpen(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    const bool opens = url.isValid() && schemes.contains(url.scheme().toLower());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open link"),
                                opens ? tr("Open this address in another program?")
                                      : tr("This address cannot be opened from here."),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("openLink"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    setPlainText(*box, opens ? QString::fromUtf8(url.toEncoded()).left(2000) : address.left(2000));
    auto *copy = box->addButton(tr("&Copy address"), QMessageBox::ActionRole);
    QPushButton *open = opens ? box->addButton(tr("&Open"), QMessageBox::AcceptRole) : nullptr;
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [copy, open, url, address](const QAbstractButton *button) {
        if (button == copy)
            QGuiApplication::clipboard()->setText(address);
        else if (open && button == open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

/// Scrolls to the message that was asked for, if it is shown.
void ConversationPage::jump()
{
    const int row = m_jumpTo != 0 ? m_messages.rowOf(m_jumpTo) : -1;
    if (row < 0)
        return;
    m_jumpTo = 0;
    m_jumped = true;
    m_view->setFocusedRow(row);
    m_view->scrollToRow(row); // last: its top stays where it is while the messages around it are read
    if (const qint64 message = m_messages.messageAt(row); std::exchange(m_editWhenShown, 0) == message)
        beginEdit(message);
}

std::optional<ScrollAnchor> ConversationPage::anchor() const
{
    if (m_messages.session() != m_memory.session())
        return m_leftSession == m_memory.session() ? m_leftAnchor : std::nullopt; // not shown any more, or not yet
    const auto place = m_view->readingPlace();
    const qint64 message = m_messages.messageAt(place.row);
    return message == 0 || m_view->isAtEnd() ? std::nullopt : std::optional(ScrollAnchor{message, place.fraction});
}

void ConversationPage::selectToken(qint64 message, int token)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || token < 0) {
        m_view->setSelectedToken(-1, Part::Text, -1);
        return;
    }
    const QModelIndex index = m_messages.index(row);
    const int firstText = index.data(MessageModel::FirstTextTokenRole).toInt();
    const int firstReasoning = index.data(MessageModel::FirstReasoningTokenRole).toInt();
    const auto reasoning = index.data(MessageModel::ReasoningEndsRole).value<QList<qint32>>().size();
    if (token >= firstReasoning && token < firstReasoning + reasoning)
        m_view->setSelectedToken(row, Part::Reasoning, token - firstReasoning);
    else
        m_view->setSelectedToken(row, Part::Text, token - firstText);
}

void ConversationPage::usePreset(const ChatSettings &preset)
{
    ChatSettings settings = preset;
    if (!m_conversation.path().empty()) // the system prompt is part of a chat since its first question
        settings.systemPrompt = m_memory.settings().systemPrompt;
    m_memory.setSettings(settings);
}

void ConversationPage::saveState()
{
    m_memory.saveNow();
}

void ConversationPage::focusField()
{
    m_composer->field().setFocus(Qt::OtherFocusReason);
}

} // namespace moire::ui
