// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"
#include "instruments/replay_tables.h"
#include "runtime/replay.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace moire::widgets {
class CurveChart;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ConversationPage;
class RouteForcingBox;

/// Gives the selected answer again with the chat's routing policy, and shows what changed beside a control and another
/// seed: the text from the first difference; KL, log-probability and routing token by token along the first answer.
/// Below, its routes are forced on another model.
class ReplayPanel : public InstrumentPanel {
    Q_OBJECT
public:
    ReplayPanel(ChatData &chat, ConversationPage &page, QWidget *parent = nullptr);

    widgets::CurveChart &chart() { return *m_chart; }
    QTableView &table() { return *m_table; }
    QPushButton &button() { return *m_button; } ///< replay, or cancel while it runs
    RouteForcingBox &routeForcing() { return *m_forcing; }
    std::vector<widgets::ExportSource> exports() override;
    QString text() const; ///< what is said about the texts

protected:
    void refresh() override;

private:
    void start();
    void take(const std::shared_ptr<const ReplayReport> &report);
    void showChart();
    void showTable();
    void showTexts();
    bool isShown() const;
    QString whyNot() const; ///< empty: the selected answer can be replayed

    ConversationPage &m_page;
    Replay m_replay;
    QPushButton *m_button;
    widgets::ToneLabel *m_state;
    widgets::SegmentedControl *m_figure;
    widgets::CurveChart *m_chart;
    QStandardItemModel *m_model;
    QTableView *m_table;
    widgets::ToneLabel *m_texts;
    QWidget *m_body;
    RouteForcingBox *m_forcing;
    std::shared_ptr<const ReplayReport> m_report; ///< the latest one
    ValueTable m_alongTable; ///< to be saved
    ValueTable m_runsTable;
    RoutingPolicy m_policy; ///< of the replay that runs
    QString m_problem;
    double m_done = 0.0;
};

} // namespace moire::ui
