// SPDX-License-Identifier: GPL-3.0-or-later
// What chats and experiments ask of each other.
#include "controls/notice_bar.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/message_actions.h"
#include "experiments/answers_link.h"
#include "experiments/chat_prompts_dialog.h"
#include "experiments/compare_dialog.h"
#include "experiments/experiments_page.h"
#include "instruments/instruments_panel.h"
#include "items/experiment_text.h"
#include "runtime/engine_worker.h"
#include "shell/main_window.h"
#include "storage/store_thread.h"

#include <moire/error.h>
#include <moire/model.h>

#include <QDateTime>

#include <algorithm>

namespace moire::ui {

namespace {

using experiments::Json;

QString textIn(const Json &message)
{
    const auto at = message.find("content");
    return at != message.end() && at->is_string() ? QString::fromStdString(at->get<std::string>()) : QString();
}

/// The messages of a prompt with an answer of an experiment, as a new chat. Its tokens stay in the experiment.
qint64 addChat(Store &store, const Json &messages, const QString &title, const experiments::Answer &answer,
               GenerationInfo info)
{
    const qint64 session = store.addSession(title);
    std::optional<qint64> parent;
    for (const Json &message : messages) {
        const std::string role = message.value("role", "user");
        parent = store.addMessage(session, parent,
                                  role == "system"          ? Role::System
                                      : role == "assistant" ? Role::Assistant
                                                            : Role::User,
                                  textIn(message));
    }
    info = store.beginGeneration(session, parent.value_or(0), info);
    AnswerBatch batch;
    if (!answer.thinking.empty())
        batch.pieces.push_back({moire::Phase::Thinking, answer.thinking});
    batch.pieces.push_back({moire::Phase::Answer, answer.text});
    store.append(info, batch);
    info.state = QString::fromStdString(answer.finish);
    info.finished = info.started;
    store.finish(info);
    return session;
}

/// A question with what was said before it.
struct Asked {
    std::vector<MessageRecord> path; ///< root to question
    QString settings; ///< of its chat, JSON
};

} // namespace

void MainWindow::connectExperiments()
{
    const auto tell = [this](const Error &error) {
        m_notice->showNotice(QString::fromUtf8(error.what()), widgets::NoticeBar::Kind::Error);
    };
    connect(m_experiments, &ExperimentsPage::chatRequested, this,
            [this, tell](const experiments::Prompt &prompt, const experiments::Variant &variant,
                         const experiments::Answer &answer) {
                Json messages = prompt.messages;
                if (variant.system)
                    messages.insert(messages.begin(), Json{{"role", "system"}, {"content", *variant.system}});
                GenerationInfo info;
                info.state = QStringLiteral("running");
                info.modelName = tr("%1, from an experiment").arg(experiment_text::nameOf(variant.name));
                info.started = QDateTime::currentDateTime();
                m_services.store.post(
                    this,
                    [messages, title = experiment_text::promptLine(prompt), answer, info](Store &store) {
                        return addChat(store, messages, title, answer, info);
                    },
                    [this](qint64 session) {
                        showPage(Page::Chat);
                        m_chat->conversationPage().openChat(session);
                        m_chat->conversationPage().conversation().sessionsChanged();
                    },
                    tell);
            });
    new AnswersLink(m_experiments->answers(), m_chat->instruments().chat(), &m_chat->instruments());
    const auto placeInstruments = [this] {
        m_chat->lendInstruments(page() == Page::Experiments ? m_experiments->instrumentsPlace() : nullptr);
    };
    connect(this, &MainWindow::pageChanged, m_chat, placeInstruments);
    connect(m_experiments, &ExperimentsPage::instrumentsPlaceChanged, this, placeInstruments);
    const auto *messages = m_chat->conversationPage().findChild<MessageActions *>();
    connect(messages, &MessageActions::compareRequested, this, [this, tell](qint64 question) {
        m_services.store.post(
            this,
            [session = m_chat->conversationPage().conversation().session(), question](Store &store) {
                return Asked{store.path(session, question), store.details(session).settings};
            },
            [this](const Asked &asked) {
                const auto &model = m_services.engine.model();
                auto *dialog =
                    new CompareDialog({promptMessages(asked.path, asked.path.size()), m_services.engine.modelPath(),
                                       ChatSettings::fromJson(asked.settings, m_services.settings.values().chat),
                                       model ? model->config().moe.expertsUsed : 0},
                                      this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &CompareDialog::chosen, this, [this](const experiments::Definition &definition) {
                    showPage(Page::Experiments);
                    m_experiments->add(definition);
                });
                dialog->open();
            },
            tell);
    });
}

} // namespace moire::ui
