// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "experiments/reward_pairs.h"
#include "experiments/work_lane.h"
#include "items/experiment_table_model.h"

#include <QWidget>

class QVBoxLayout;

namespace moire::widgets {
class CurveChart;
class SectionHeader;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactTable;
class RoutingView;

/// Group sampling over all prompts: two rewards beside each other on the same answers, reward and length by group, the
/// answers of one group, the weight of their tokens, and the experts that better answers used more. Nothing is computed
/// while it is hidden.
class GroupSamplingView : public QWidget {
    Q_OBJECT
public:
    using Place = ExperimentCellsModel::Place;

    explicit GroupSamplingView(QWidget *parent = nullptr);

    void setDetails(const experiments::SharedReading &reading,
                    const std::shared_ptr<const experiments::Details> &details); ///< null: not read yet
    void setVariant(size_t variant);
    void setPrompt(size_t prompt);
    bool busy() const { return m_lane.busy() || m_weightLane.busy(); }

signals:
    void promptChosen(size_t prompt);
    void answerChosen(const moire::ExperimentCellsModel::Place &place);
    void failed(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildRewards();
    QWidget *buildCharts();
    QWidget *buildGroup();
    QWidget *buildWeights();
    widgets::CurveChart *addChart(QVBoxLayout &column, const QString &title, const QString &name, const QString &empty);
    void showAll(); ///< once it is seen
    void showVariants();
    void showCharts();
    void showGroup();
    void readExperts();
    void readWeights(); ///< of the answer whose row is taken
    size_t first() const; ///< reward
    size_t second() const; ///< likewise; the same as first(): none is beside it
    const experiments::RewardPair *shownGroup() const; ///< null: this prompt has none

    experiments::SharedReading m_reading;
    std::shared_ptr<const experiments::Details> m_details;
    std::vector<experiments::RewardPair> m_pairs; ///< of first() and second()
    size_t m_variant = 1;
    size_t m_prompt = 0;
    bool m_stale = true; ///< what is shown is older than what was set
    widgets::SegmentedControl *m_reward;
    widgets::SegmentedControl *m_beside;
    widgets::ToneLabel *m_besideLabel;
    FactTable *m_variants;
    widgets::ToneLabel *m_turned;
    widgets::CurveChart *m_rewards;
    widgets::CurveChart *m_lengths;
    widgets::SectionHeader *m_groupHead;
    widgets::ToneLabel *m_groupText;
    FactTable *m_answers;
    widgets::SectionHeader *m_weightHead;
    widgets::CurveChart *m_weights;
    widgets::ToneLabel *m_clipped;
    RoutingView *m_experts;
    // The last members: their replies use the others.
    experiments::WorkLane m_lane;
    experiments::WorkLane m_weightLane;
};

} // namespace moire::ui
