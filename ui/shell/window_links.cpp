// SPDX-License-Identifier: GPL-3.0-or-later
// What one page of the window asks of another.
#include "atlas/atlas_page.h"
#include "controls/notice_bar.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "experiments/experiments_page.h"
#include "instruments/instruments_panel.h"
#include "library/model_drop.h"
#include "library/models_page.h"
#include "runtime/answer_source.h"
#include "runtime/conversation.h"
#include "settings/settings_page.h"
#include "shell/main_window.h"

#include <moire/error.h>
#include <moire/model.h>

namespace moire::ui {

/// Models are loaded and unloaded between answers, which only the conversation knows.
void MainWindow::connectModels()
{
    Conversation &conversation = m_chat->conversationPage().conversation();
    const auto load = [this, &conversation](const QString &path, const LoadOptions &options,
                                            const ContextOptions &context) {
        const QString whyNot = conversation.whyNot(Conversation::Command::LoadModel);
        if (whyNot.isEmpty() && conversation.load(path, options, context))
            showPage(Page::Chat);
        return whyNot;
    };
    const auto unload = [&conversation] {
        const QString whyNot = conversation.whyNot(Conversation::Command::LoadModel);
        if (whyNot.isEmpty())
            conversation.unload();
        return whyNot;
    };
    const auto connectTo = [this, &conversation](std::shared_ptr<AnswerSource> source) {
        const QString whyNot = conversation.whyNot(Conversation::Command::LoadModel);
        if (whyNot.isEmpty() && conversation.connectTo(std::move(source)))
            showPage(Page::Chat);
        return whyNot;
    };
    m_models->setRequests({load, unload, connectTo});
    connect(m_models, &ModelsPage::attentionRequested, this, [this] { showPage(Page::Models); });
    connect(m_settingsPage, &SettingsPage::addFolderRequested, m_models, &ModelsPage::addFolder);
    connect(m_settingsPage, &SettingsPage::experimentsWanted, m_experiments, &ExperimentsPage::refresh);
    connect(m_experiments, &ExperimentsPage::listed, m_settingsPage, &SettingsPage::setExperiments);
    const auto open = [this](QStringList paths) {
        for (const QString &path : paths)
            if (isBundleName(path))
                openFile(path);
        paths.removeIf(isBundleName);
        if (!paths.isEmpty())
            m_models->addPaths(paths, true);
    };
    connect(new ModelDrop(this, modelPaths), &ModelDrop::dropped, this, open);
    connect(&m_chat->conversationPage(), &ConversationPage::modelsGiven, this, open);
}

/// Experts lead from the map of a chat to the Atlas, and with a wish for a routing policy back to the chat.
void MainWindow::connectExperts()
{
    connect(&m_chat->instruments(), &InstrumentsPanel::expertActivated, this,
            [this](LayerIndex layer, ExpertIndex expert) {
                showPage(Page::Atlas);
                m_atlas->selectExpert(layer, expert);
            });
    connect(m_atlas, &AtlasPage::expertsRequested, this, [this](const ExpertRequests &requests) {
        ConversationPage &conversation = m_chat->conversationPage();
        RoutingPolicy policy = conversation.policy();
        for (const ExpertRequest &request : requests) {
            if (request.kind == ExpertRequest::Kind::Bias)
                continue; // how much is chosen in the instruments, for the expert that is then selected
            std::erase_if(policy.rules, [&](const RoutingPolicy::Rule &rule) {
                return rule.layer == request.layer && rule.expert == request.expert;
            });
            policy.rules.push_back({.kind = request.kind, .layer = request.layer, .expert = request.expert});
        }
        try {
            if (const auto &model = m_services.engine.model())
                policy.validate(model->config());
        } catch (const Error &error) {
            m_notice->showNotice(tr("The open model cannot use these experts: %1").arg(QString::fromUtf8(error.what())),
                                 widgets::NoticeBar::Kind::Error);
            return;
        }
        conversation.setPolicy(policy);
        showPage(Page::Chat);
        if (requests.size() == 1)
            m_chat->instruments().selection().selectExpert(requests[0].layer, requests[0].expert);
    });
}

} // namespace moire::ui
