// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace moire::widgets {
class NoticeBar;
class SegmentedControl;
} // namespace moire::widgets

namespace moire::ui {

class ColourBar;
class ConversationPage;
class CostPanel;
class ExpertsPanel;
class HealthPanel;
class InstrumentPanel;
class LatencyPanel;
class NoteLabel;
class ReasoningPanel;
class TokenPanel;

/// The instruments of the chat that is shown, in sections: experts, token, and one with tabs. All of them show the one
/// selection, which is also the transcript's.
class InstrumentsPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Reasoning, Latency, Health, Cost };

    InstrumentsPanel(const Services &services, ConversationPage &page, QWidget *parent = nullptr);
    ~InstrumentsPanel() override;

    analysis::SelectionModel &selection() { return m_data.selection(); }
    ChatData &chat() { return m_data; }
    ExpertsPanel &experts() { return *m_experts; }
    TokenPanel &token() { return *m_token; }
    ReasoningPanel &reasoning() { return *m_reasoning; }
    LatencyPanel &latency() { return *m_latency; }
    HealthPanel &health() { return *m_health; }
    CostPanel &cost() { return *m_cost; }
    void showTab(Tab tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *tabs();
    void addCommands(const Services &services);
    void showNote();

    ChatData m_data;
    ExpertsPanel *m_experts;
    TokenPanel *m_token;
    ReasoningPanel *m_reasoning;
    LatencyPanel *m_latency;
    HealthPanel *m_health;
    CostPanel *m_cost;
    widgets::SegmentedControl *m_tabs;
    NoteLabel *m_note;
    widgets::NoticeBar *m_notice; ///< what failed
    QStackedWidget *m_pages;
    QPointer<ColourBar> m_colours; ///< in the transcript
};

} // namespace moire::ui
