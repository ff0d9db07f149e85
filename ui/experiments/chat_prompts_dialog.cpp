// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/chat_prompts_dialog.h"

#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "items/format.h"
#include "storage/store.h"
#include "storage/store_thread.h"
#include "style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

constexpr int idRole = Qt::UserRole; ///< of the session or message
constexpr int readRole = Qt::UserRole + 1; ///< bool: the questions of the chat are listed
constexpr qsizetype longestLine = 120;

} // namespace

experiments::Json promptMessages(const std::vector<MessageRecord> &path, size_t count)
{
    experiments::Json messages = experiments::Json::array();
    for (size_t i = 0; i < std::min(count, path.size()); ++i)
        messages.push_back({{"role",
                             path[i].role == Role::System          ? "system"
                                 : path[i].role == Role::Assistant ? "assistant"
                                                                   : "user"},
                            {"content", path[i].text.toStdString()}});
    return messages;
}

ChatPromptsDialog::ChatPromptsDialog(StoreThread &store, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_chats(new QTreeWidget),
      m_before(new QCheckBox(tr("With what was said before the question"))),
      m_state(new widgets::ToneLabel(widgets::Tone::Muted))
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("chatPrompts"));
    setWindowTitle(tr("Prompts from chats"));
    auto *words = new widgets::SearchField(tr("Search titles"));
    words->setObjectName(QStringLiteral("chatPromptsSearch"));
    words->setAccessibleName(words->placeholderText());
    m_chats->setObjectName(QStringLiteral("chatPromptsTree"));
    m_chats->setAccessibleName(tr("Chats and their questions"));
    m_chats->setHeaderHidden(true);
    m_chats->setUniformRowHeights(true);
    m_before->setObjectName(QStringLiteral("chatPromptsBefore"));
    m_before->setChecked(true);
    m_before->setToolTip(tr("Off: each question is asked alone, as the first of a chat"));
    m_state->setObjectName(QStringLiteral("chatPromptsState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add prompts"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("chatPromptsAdd"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->addWidget(words);
    column->addWidget(m_chats, 1);
    column->addWidget(m_before);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(u * 70, u * 60);
    connect(words, &QLineEdit::textChanged, this, &ChatPromptsDialog::filter);
    connect(words, &widgets::SearchField::leftDownwards, m_chats, qOverload<>(&QWidget::setFocus));
    connect(m_chats, &QTreeWidget::itemExpanded, this, &ChatPromptsDialog::readQuestions);
    connect(m_chats, &QTreeWidget::itemChanged, this, &ChatPromptsDialog::countChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChatPromptsDialog::take);
    countChosen();
    readChats();
}

void ChatPromptsDialog::say(const QString &problem)
{
    m_state->setTone(widgets::Tone::Danger);
    m_state->setText(problem);
}

void ChatPromptsDialog::readChats()
{
    m_store.post(
        this, [](Store &store) { return store.sessions(mostChats); },
        [this](const std::vector<SessionInfo> &chats) { showChats(chats); },
        [this](const Error &error) { say(QString::fromUtf8(error.what())); });
}

void ChatPromptsDialog::showChats(const std::vector<SessionInfo> &chats)
{
    const QSignalBlocker quiet(m_chats);
    for (const SessionInfo &chat : chats) {
        if (chat.messages == 0)
            continue;
        auto *item = new QTreeWidgetItem(m_chats, {shownText(chat.title, longestLine)});
        item->setData(0, idRole, chat.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Unchecked);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    if (m_chats->topLevelItemCount() == 0)
        m_state->setText(tr("There are no chats yet."));
}

void ChatPromptsDialog::readQuestions(QTreeWidgetItem *chat)
{
    if (chat->parent() || chat->data(0, readRole).toBool())
        return;
    const qint64 session = chat->data(0, idRole).toLongLong();
    m_store.post(
        this, [session](Store &store) { return store.path(session); },
        [this, session](const std::vector<MessageRecord> &path) {
            for (int i = 0; i < m_chats->topLevelItemCount(); ++i)
                if (QTreeWidgetItem *of = m_chats->topLevelItem(i); of->data(0, idRole).toLongLong() == session)
                    showQuestions(of, path);
        },
        [this](const Error &error) { say(QString::fromUtf8(error.what())); });
}

void ChatPromptsDialog::showQuestions(QTreeWidgetItem *chat, const std::vector<MessageRecord> &path)
{
    if (chat->data(0, readRole).toBool())
        return;
    const QSignalBlocker quiet(m_chats);
    const Qt::CheckState state = chat->checkState(0);
    chat->setData(0, readRole, true);
    for (const MessageRecord &message : path) {
        if (message.role != Role::User || !message.readable)
            continue;
        auto *item = new QTreeWidgetItem(chat, {shownText(message.text, longestLine)});
        item->setData(0, idRole, message.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        item->setCheckState(0, state);
    }
    chat->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
}

void ChatPromptsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_chats->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chat = m_chats->topLevelItem(i);
        chat->setHidden(!words.isEmpty() && !chat->text(0).contains(words, Qt::CaseInsensitive));
    }
}

/// Chats whose questions were never listed are taken as a whole.
ChatPromptsDialog::Choice ChatPromptsDialog::choice() const
{
    Choice choice;
    for (int i = 0; i < m_chats->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *chat = m_chats->topLevelItem(i);
        if (chat->checkState(0) == Qt::Unchecked)
            continue;
        std::vector<qint64> &messages = choice[chat->data(0, idRole).toLongLong()];
        for (int child = 0; child < chat->childCount(); ++child)
            if (chat->child(child)->checkState(0) == Qt::Checked)
                messages.push_back(chat->child(child)->data(0, idRole).toLongLong());
    }
    return choice;
}

void ChatPromptsDialog::countChosen()
{
    const Choice chosenNow = choice();
    m_state->setTone(widgets::Tone::Muted);
    m_state->setText(chosenNow.empty()
                         ? tr("Choose chats, or questions of them. A chosen chat adds every question of it.")
                         : tr("From %Ln chat(s).", nullptr, format::plural(std::ssize(chosenNow))));
    m_add->setEnabled(!chosenNow.empty());
}

void ChatPromptsDialog::take()
{
    m_add->setEnabled(false);
    m_store.post(
        this,
        [wanted = choice(), before = m_before->isChecked()](Store &store) {
            std::vector<ChatPrompt> prompts;
            for (const auto &[session, messages] : wanted) {
                const std::vector<MessageRecord> path = store.path(session);
                for (size_t i = 0; i < path.size(); ++i) {
                    const bool named =
                        messages.empty() || std::find(messages.begin(), messages.end(), path[i].id) != messages.end();
                    if (!named || path[i].role != Role::User || !path[i].readable)
                        continue;
                    prompts.push_back({shownText(path[i].text, longestLine),
                                       before ? promptMessages(path, i + 1) : promptMessages({path[i]}, 1)});
                }
            }
            return prompts;
        },
        [this](const std::vector<ChatPrompt> &prompts) {
            emit chosen(prompts);
            accept();
        },
        [this](const Error &error) {
            say(QString::fromUtf8(error.what()));
            m_add->setEnabled(true);
        });
}

} // namespace moire::ui
