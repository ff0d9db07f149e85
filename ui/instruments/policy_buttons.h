// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/selection.h"

#include <moire/routing_policy.h>

#include <QWidget>

#include <array>

class QMenu;

namespace moire::widgets {
class Chip;
} // namespace moire::widgets

namespace moire::ui {

class ChatData;
class ConversationPage;

/// Changes the chat's routing policy for the selected expert: off, mute, force, bias; and for all layers: the number of
/// experts, random experts.
class PolicyButtons : public QWidget {
    Q_OBJECT
public:
    PolicyButtons(ChatData &chat, ConversationPage &page, QWidget *parent = nullptr);

private:
    using Rule = RoutingPolicy::Rule;
    /// The rule about the selected expert; null: there is none.
    static const Rule *ruleOf(const RoutingPolicy &policy, const analysis::Selection &selection);
    void setRule(std::optional<Rule> rule); ///< replaces the one about the selected expert
    void toggle(Rule::Kind kind, bool on);
    void fillBias();
    void fillAll();
    void showPolicy();

    ChatData &m_data;
    ConversationPage &m_page;
    std::array<widgets::Chip *, 3> m_kinds; ///< off, mute, force
    widgets::Chip *m_bias;
    widgets::Chip *m_all;
    QMenu *m_biasMenu;
    QMenu *m_allMenu;
    bool m_showing = false;
};

} // namespace moire::ui
