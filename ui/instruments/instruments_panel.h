// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;
class QToolButton;

namespace moire::widgets {
class NoticeBar;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ColourBar;
class ConversationPage;
class CostPanel;
class ExpertsPanel;
class HealthPanel;
class InstrumentLayout;
class InstrumentPanel;
class InstrumentPlace;
class LatencyPanel;
class LensPanel;
class NoteLabel;
class PolicyChip;
class ReasoningPanel;
class ReplayPanel;
class TokenPanel;

/// The instruments of the chat that is shown, in sections: experts, token, and one with tabs. All of them show the one
/// selection, which is also the transcript's.
class InstrumentsPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Reasoning, Latency, Health, Cost, Replayed, Lens };

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
    ReplayPanel &replay() { return *m_replay; }
    LensPanel &lens() { return *m_lens; }
    void showTab(Tab tab);
    Tab tab() const;
    InstrumentPlace &placeOf(const InstrumentPanel &panel);

    void saveLayout(QSettings &state) const;
    void restoreLayout(const QSettings &state);
    void resetLayout();

signals:
    void layoutChanged(); ///< what saveLayout() saves
    /// A person asks for more of this expert than the map shows.
    void expertActivated(moire::LayerIndex layer, moire::ExpertIndex expert);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *tabs();
    QToolButton *detachButton(InstrumentPlace *place); ///< null: of the current tab
    void addPlaces();
    void addCommands(const Services &services);
    void connectPanels();
    void showNote();
    void updateActive();
    InstrumentPlace *currentTab() const;

    ChatData m_data;
    ExpertsPanel *m_experts;
    TokenPanel *m_token;
    ReasoningPanel *m_reasoning;
    LatencyPanel *m_latency;
    HealthPanel *m_health;
    CostPanel *m_cost;
    ReplayPanel *m_replay;
    LensPanel *m_lens;
    widgets::SegmentedControl *m_tabs;
    NoteLabel *m_note;
    NoteLabel *m_noteLine; ///< takes the note where it does not fit
    widgets::NoticeBar *m_notice; ///< what failed
    QStackedWidget *m_pages;
    std::vector<InstrumentPlace *> m_places; ///< experts, token, and the tabs
    InstrumentLayout *m_arrangement = nullptr;
    widgets::ToneLabel *m_nothing; ///< all sections are closed
    QPointer<ColourBar> m_colours; ///< in the transcript
    QPointer<PolicyChip> m_policy; ///< above the message field
};

} // namespace moire::ui
