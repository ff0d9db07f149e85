// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/chip.h"

#include <moire/routing_policy.h>

namespace moire::ui {

class ConversationPage;

QString ruleText(const RoutingPolicy::Rule &rule); ///< "12.7 muted", "*.3 +0.2": layer and expert
QString policyText(const RoutingPolicy &policy); ///< all of it, in a line; empty if the router is left alone

/// Above the message field while the chat has a routing policy: says what it is. Its menu takes away one rule or all.
class PolicyChip : public widgets::Chip {
    Q_OBJECT
public:
    explicit PolicyChip(ConversationPage &page);

private:
    void showPolicy();
    void fill();

    ConversationPage &m_page;
    QMenu *m_menu;
};

} // namespace moire::ui
