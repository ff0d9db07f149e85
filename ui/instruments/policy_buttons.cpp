// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/policy_buttons.h"

#include "controls/chip.h"
#include "conversation/conversation_page.h"
#include "instruments/chat_data.h"
#include "runtime/engine_worker.h"
#include "style/style.h"

#include <moire/model.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QRandomGenerator>

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr RoutingPolicy::Rule::Kind chipKinds[] = {RoutingPolicy::Rule::Kind::Off, RoutingPolicy::Rule::Kind::Mute,
                                                   RoutingPolicy::Rule::Kind::Force};

} // namespace

PolicyButtons::PolicyButtons(ChatData &chat, ConversationPage &page, QWidget *parent)
    : QWidget(parent),
      m_data(chat),
      m_page(page),
      m_bias(new widgets::Chip(tr("bias"))),
      m_all(new widgets::Chip(tr("all layers"))),
      m_biasMenu(new QMenu(this)),
      m_allMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("policyButtons"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(widgets::unit(this) / 2);
    const std::pair<QString, QString> texts[] = {
        {tr("off"), tr("The router chooses another expert instead of the selected one")},
        {tr("mute"), tr("The selected expert is chosen as before, but its output is left out")},
        {tr("force"), tr("The selected expert is always chosen")}};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new widgets::Chip(texts[i].first);
        m_kinds[i]->setCheckable(true);
        m_kinds[i]->setToolTip(texts[i].second);
        row->addWidget(m_kinds[i]);
        connect(m_kinds[i], &widgets::Chip::toggled, this, [this, i](bool on) { toggle(chipKinds[i], on); });
    }
    m_kinds[0]->setObjectName(QStringLiteral("policyOff"));
    m_kinds[1]->setObjectName(QStringLiteral("policyMute"));
    m_kinds[2]->setObjectName(QStringLiteral("policyForce"));
    m_bias->setObjectName(QStringLiteral("policyBias"));
    m_bias->setToolTip(tr("Added to the router's score of the selected expert before the choice"));
    m_bias->setMenu(m_biasMenu);
    m_all->setObjectName(QStringLiteral("policyAll"));
    m_all->setToolTip(tr("Number of experts per token, and random experts, in all layers"));
    m_all->setMenu(m_allMenu);
    row->addWidget(m_bias);
    row->addWidget(m_all);
    row->addStretch(1);
    connect(m_biasMenu, &QMenu::aboutToShow, this, &PolicyButtons::fillBias);
    connect(m_allMenu, &QMenu::aboutToShow, this, &PolicyButtons::fillAll);
    connect(&chat.selection(), &SelectionModel::changed, this, &PolicyButtons::showPolicy);
    connect(&page, &ConversationPage::policyChanged, this, &PolicyButtons::showPolicy);
    showPolicy();
}

const RoutingPolicy::Rule *PolicyButtons::ruleOf(const RoutingPolicy &policy, const Selection &selection)
{
    if (!selection.layer || !selection.expert)
        return nullptr;
    const auto found = std::find_if(policy.rules.begin(), policy.rules.end(), [&](const Rule &rule) {
        return rule.layer == selection.layer && rule.expert == *selection.expert;
    });
    return found == policy.rules.end() ? nullptr : &*found;
}

void PolicyButtons::setRule(std::optional<Rule> rule)
{
    const Selection &now = m_data.selection().current();
    if (!now.layer || !now.expert)
        return;
    RoutingPolicy policy = m_page.policy();
    std::erase_if(policy.rules,
                  [&](const Rule &other) { return other.layer == now.layer && other.expert == *now.expert; });
    if (rule) {
        rule->layer = now.layer;
        rule->expert = *now.expert;
        policy.rules.push_back(*rule);
    }
    m_page.setPolicy(policy);
}

void PolicyButtons::toggle(Rule::Kind kind, bool on)
{
    if (!m_showing)
        setRule(on ? std::optional(Rule{.kind = kind}) : std::nullopt);
}

void PolicyButtons::fillBias()
{
    m_biasMenu->clear();
    const Rule *rule = ruleOf(m_page.policy(), m_data.selection().current());
    const float now = rule && rule->kind == Rule::Kind::Bias ? rule->bias : 0.0F;
    for (const float bias : {1.0F, 0.2F, 0.05F, 0.0F, -0.05F, -0.2F, -1.0F}) {
        const QString number = QLocale().toString(static_cast<double>(bias), 'g', 3);
        QAction *action = m_biasMenu->addAction(bias > 0 ? u'+' + number : bias < 0 ? number : tr("none"));
        action->setCheckable(true);
        action->setChecked(bias == now);
        connect(action, &QAction::triggered, this, [this, bias] {
            setRule(bias == 0.0F ? std::nullopt : std::optional(Rule{.kind = Rule::Kind::Bias, .bias = bias}));
        });
    }
}

void PolicyButtons::fillAll()
{
    m_allMenu->clear();
    const auto &model = m_data.services().engine.model();
    const uint32_t experts = model ? model->config().moe.experts : 0;
    const uint32_t used = model ? model->config().moe.expertsUsed : 0;
    const RoutingPolicy policy = m_page.policy();
    const auto add = [&](const QString &text, bool checked, const RoutingPolicy &then) {
        QAction *action = m_allMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, then] { m_page.setPolicy(then); });
    };
    RoutingPolicy then = policy;
    then.expertsUsed.reset();
    if (used > 0)
        add(tr("%Ln expert(s) per token, as the model does", nullptr, static_cast<int>(used)), !policy.expertsUsed,
            then);
    for (uint32_t count = 1; count <= experts; count *= 2) {
        then.expertsUsed = count;
        if (count != used)
            add(tr("%Ln expert(s) per token", nullptr, static_cast<int>(count)), policy.expertsUsed == count, then);
    }
    m_allMenu->addSeparator();
    then = policy;
    if (policy.randomSeed)
        then.randomSeed.reset();
    else
        then.randomSeed = QRandomGenerator::global()->bounded(1'000'000);
    if (experts > 0 || policy.randomSeed)
        add(tr("Random experts"), policy.randomSeed.has_value(), then);
    if (m_allMenu->isEmpty() || (experts == 0 && !policy.randomSeed))
        m_allMenu->addAction(tr("The open model has no experts"))->setEnabled(false);
}

void PolicyButtons::showPolicy()
{
    m_showing = true;
    const Selection &now = m_data.selection().current();
    const Rule *rule = ruleOf(m_page.policy(), now);
    const bool any = now.layer && now.expert;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setEnabled(any);
        m_kinds[i]->setChecked(rule && rule->kind == chipKinds[i]);
        m_kinds[i]->setAccessibleName(
            any ? tr("Expert %1 of layer %2: %3").arg(now.expert->value).arg(now.layer->value).arg(m_kinds[i]->text())
                : tr("%1: select an expert first").arg(m_kinds[i]->text()));
    }
    m_bias->setEnabled(any);
    m_bias->setTone(rule && rule->kind == Rule::Kind::Bias ? widgets::Tone::Accent : widgets::Tone::Text);
    const bool all = m_page.policy().expertsUsed || m_page.policy().randomSeed;
    m_all->setTone(all ? widgets::Tone::Accent : widgets::Tone::Text);
    m_showing = false;
}

} // namespace moire::ui
