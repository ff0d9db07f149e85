// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/policy_chip.h"

#include "conversation/conversation_page.h"

#include <QLocale>
#include <QMenu>

namespace moire::ui {

using Rule = RoutingPolicy::Rule;

QString ruleText(const Rule &rule)
{
    const QString place = QStringLiteral("%1.%2")
                              .arg(rule.layer ? QString::number(rule.layer->value) : QStringLiteral("*"))
                              .arg(rule.expert.value);
    switch (rule.kind) {
    case Rule::Kind::Off:
        return PolicyChip::tr("%1 off").arg(place);
    case Rule::Kind::Mute:
        return PolicyChip::tr("%1 muted").arg(place);
    case Rule::Kind::Force:
        return PolicyChip::tr("%1 forced").arg(place);
    case Rule::Kind::Bias:
        break;
    }
    const QString bias = QLocale().toString(static_cast<double>(rule.bias), 'g', 3);
    return PolicyChip::tr("%1 bias %2").arg(place, rule.bias > 0 ? u'+' + bias : bias);
}

QString policyText(const RoutingPolicy &policy)
{
    constexpr size_t mostRules = 3;
    QStringList parts;
    if (policy.rules.size() > mostRules)
        parts << PolicyChip::tr("%Ln routing rule(s)", nullptr, static_cast<int>(policy.rules.size()));
    else
        for (const Rule &rule : policy.rules)
            parts << ruleText(rule);
    if (policy.expertsUsed)
        parts << PolicyChip::tr("%Ln expert(s) per token", nullptr, static_cast<int>(*policy.expertsUsed));
    if (policy.randomSeed)
        parts << PolicyChip::tr("random experts, seed %1").arg(*policy.randomSeed);
    return parts.join(QStringLiteral(" · "));
}

PolicyChip::PolicyChip(ConversationPage &page) : m_page(page), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("policyChip"));
    setTone(widgets::Tone::Accent);
    setMenu(m_menu);
    setToolTip(tr("Routing policy of this chat, for its next answers"));
    connect(m_menu, &QMenu::aboutToShow, this, &PolicyChip::fill);
    connect(&page, &ConversationPage::policyChanged, this, &PolicyChip::showPolicy);
    page.addAboveField(this);
    showPolicy();
}

void PolicyChip::showPolicy()
{
    const QString text = policyText(m_page.policy());
    setText(text);
    setAccessibleName(tr("Routing policy: %1").arg(text));
    setVisible(!text.isEmpty());
}

void PolicyChip::fill()
{
    constexpr int mostEntries = 20;
    m_menu->clear();
    const RoutingPolicy policy = m_page.policy();
    connect(m_menu->addAction(tr("Clear the routing policy")), &QAction::triggered, this,
            [this] { m_page.setPolicy({}); });
    m_menu->addSeparator();
    const auto without = [&](const QString &what, const RoutingPolicy &rest) {
        connect(m_menu->addAction(tr("Remove: %1").arg(what)), &QAction::triggered, this,
                [this, rest] { m_page.setPolicy(rest); });
    };
    for (size_t i = 0; i < policy.rules.size() && i < mostEntries; ++i) {
        RoutingPolicy rest = policy;
        rest.rules.erase(rest.rules.begin() + static_cast<std::ptrdiff_t>(i));
        without(ruleText(policy.rules[i]), rest);
    }
    RoutingPolicy rest = policy;
    rest.expertsUsed.reset();
    if (policy.expertsUsed)
        without(tr("%Ln expert(s) per token", nullptr, static_cast<int>(*policy.expertsUsed)), rest);
    rest = policy;
    rest.randomSeed.reset();
    if (policy.randomSeed)
        without(tr("random experts"), rest);
}

} // namespace moire::ui
