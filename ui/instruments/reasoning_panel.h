// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"
#include "instruments/value_table.h"
#include "storage/post.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace moire::widgets {
class StepTimeline;
class ToneLabel;
struct StepTimelineData;
} // namespace moire::widgets

namespace moire::ui {

/// The reasoning of a reply as steps on a line of tokens, and as a table: tokens, seconds, confidence, routing drift,
/// and what repeats.
class ReasoningPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit ReasoningPanel(ChatData &chat, QWidget *parent = nullptr);

    widgets::StepTimeline &timeline() { return *m_timeline; }
    QTableView &table() { return *m_table; }
    std::vector<widgets::ExportSource> exports() override;
    QPushButton &stopButton() { return *m_stop; } ///< ends the thinking; hidden unless the answer thinks

protected:
    void refresh() override;

private:
    void readDrift(AnswerData &answer);
    void drawDrift(AnswerData &answer);
    widgets::StepTimelineData steps(const AnswerData &answer) const;
    static QString textOf(const AnswerData &answer, analysis::TokenSpan span);
    QString stepText(const AnswerData &answer, analysis::TokenSpan span) const;
    void showTable(const widgets::StepTimelineData &shown);
    void followToken(const AnswerData &answer);
    void selectStep(int step);

    widgets::StepTimeline *m_timeline;
    widgets::ToneLabel *m_drift;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QPushButton *m_stop;
    qint64 m_answer = 0;
    uint32_t m_tokens = 0; ///< of the reasoning, that are shown
    bool m_running = false;
    std::vector<analysis::StepDrift> m_drifts;
    std::vector<float> m_line; ///< routing drift at every token of the reasoning, as far as it was computed
    qint64 m_lineOf = 0; ///< answer
    ValueTable m_lineTable; ///< to be saved
    qint64 m_drawing = 0; ///< the answer whose line is being computed; 0: none
    Receiver m_replies;
    bool m_following = false; ///< the table's row follows the selection
};

} // namespace moire::ui
