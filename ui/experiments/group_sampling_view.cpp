// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/group_sampling_view.h"

#include "atlas/fact_table.h"
#include "atlas/picture_card.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "experiments/group_facts.h"
#include "experiments/routing_view.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "pictures/curve_chart.h"
#include "style/figures.h"
#include "style/style.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

namespace {

widgets::ToneLabel *groupNote(const char *name)
{
    auto *label = new widgets::ToneLabel(widgets::Tone::Muted);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(widgets::captionFont(label->font()));
    return label;
}

void fillRewards(widgets::SegmentedControl &control, const Definition &d)
{
    for (size_t i = 0; i < d.rewards.size(); ++i) {
        const QString name = experiment_text::metricName(*d.metric(d.rewards[i]));
        if (i < static_cast<size_t>(control.count()))
            control.setSegmentText(static_cast<int>(i), name);
        else
            control.addSegment(name);
    }
    for (int i = 0; i < control.count(); ++i)
        control.setSegmentEnabled(i, static_cast<size_t>(i) < d.rewards.size());
}

} // namespace

GroupSamplingView::GroupSamplingView(QWidget *parent) : QWidget(parent)
{
    const int u = widgets::unit(this);
    auto *inside = new QWidget;
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(u * 2, 0, u * 2, u);
    parts->setSpacing(u * 2);
    parts->addWidget(buildRewards());
    parts->addWidget(buildCharts());
    parts->addWidget(buildGroup());
    parts->addWidget(buildWeights());
    m_experts = new RoutingView({.object = QStringLiteral("advantage"),
                                 .title = tr("Experts of better answers"),
                                 .empty = tr("Which experts better answers used more, once answers of a group have "
                                             "different rewards."),
                                 .difference = tr("share per advantage")});
    m_experts->layout()->setContentsMargins({});
    m_experts->setMinimumHeight(u * 44);
    parts->addWidget(m_experts);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its parts take the focus
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    connect(m_experts, &RoutingView::failed, this, &GroupSamplingView::failed);
    for (widgets::SegmentedControl *control : {m_reward, m_beside})
        connect(control, &widgets::SegmentedControl::currentChanged, this, [this] {
            m_stale = true;
            showAll();
        });
}

QWidget *GroupSamplingView::buildRewards()
{
    const int u = widgets::unit(this);
    m_reward = new widgets::SegmentedControl;
    m_reward->setObjectName(QStringLiteral("groupsReward"));
    m_reward->setAccessibleName(tr("Reward"));
    m_beside = new widgets::SegmentedControl;
    m_beside->setObjectName(QStringLiteral("groupsBeside"));
    m_beside->setAccessibleName(tr("Reward beside it"));
    m_besideLabel = new widgets::ToneLabel(tr("beside"), widgets::Tone::Muted);
    m_variants = new FactTable(
        tr("Rewards by variant"),
        {tr("variant"), tr("reward"), tr("mean"), tr("mean length, tokens"), tr("groups that teach nothing")});
    m_variants->setObjectName(QStringLiteral("groupVariants"));
    m_variants->setFitsRows(true);
    m_turned = groupNote("groupsTurned");
    auto *bar = new QHBoxLayout;
    bar->setSpacing(u);
    bar->addWidget(m_reward);
    bar->addWidget(m_besideLabel);
    bar->addWidget(m_beside);
    bar->addStretch(1);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addLayout(bar);
    column->addWidget(m_variants);
    column->addWidget(m_turned);
    return part;
}

widgets::CurveChart *GroupSamplingView::addChart(QVBoxLayout &column, const QString &title, const QString &name,
                                                 const QString &empty)
{
    auto *head = new widgets::SectionHeader(title);
    auto *chart = new widgets::CurveChart;
    chart->setObjectName(name);
    chart->setAccessibleName(title);
    chart->setEmptyText(empty);
    chart->setMinimumHeight(widgets::unit(this) * 18);
    head->addTrailing(saveButton(*chart, [this](const QString &why) { emit failed(why); }));
    column.addWidget(head);
    column.addWidget(chart, 1);
    connect(chart, &widgets::CurveChart::pointSelected, this, [this, chart](int curve, int point) {
        const widgets::Curve &taken = chart->data().curves[static_cast<size_t>(curve)];
        emit promptChosen(static_cast<size_t>(taken.x[static_cast<size_t>(point)]) - 1);
    });
    return chart;
}

QWidget *GroupSamplingView::buildCharts()
{
    const int u = widgets::unit(this);
    auto *rewards = new QVBoxLayout;
    auto *lengths = new QVBoxLayout;
    m_rewards = addChart(*rewards, tr("Reward by group"), QStringLiteral("rewardByGroup"),
                         tr("The mean reward of the answers to each prompt, once they are there."));
    m_lengths = addChart(*lengths, tr("Length by group"), QStringLiteral("lengthByGroup"),
                         tr("The mean length of the answers to each prompt, once they are there."));
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(u * 2);
    row->addLayout(rewards, 1);
    row->addLayout(lengths, 1);
    return part;
}

QWidget *GroupSamplingView::buildGroup()
{
    m_groupHead = new widgets::SectionHeader(tr("Answers of one group"));
    m_groupText = groupNote("groupsText");
    m_answers = new FactTable(
        tr("Answers of one group"),
        {tr("answer"), tr("advantage"), tr("beside"), tr("ranks"), tr("weight of a token"), tr("tokens")});
    m_answers->setObjectName(QStringLiteral("groupsAnswers"));
    m_answers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const int bars : {1, 2})
        m_answers->horizontalHeader()->setSectionResizeMode(bars, QHeaderView::Stretch);
    m_answers->setFitsRows(true);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(widgets::unit(this) / 2);
    column->addWidget(m_groupHead);
    column->addWidget(m_groupText);
    column->addWidget(m_answers);
    connect(m_answers, &QTableView::activated, this, [this](const QModelIndex &index) {
        const RewardPair *group = shownGroup();
        if (!group || index.row() >= std::ssize(group->answers))
            return;
        const CellName &cell = group->answers[static_cast<size_t>(index.row())].cell;
        const auto &seeds = m_reading->definition.seeds;
        const auto seed = std::find(seeds.begin(), seeds.end(), cell.seed);
        emit answerChosen({m_prompt, static_cast<size_t>(seed - seeds.begin()), cell.repeat});
    });
    return part;
}

QWidget *GroupSamplingView::buildWeights()
{
    const int u = widgets::unit(this);
    m_weightHead = new widgets::SectionHeader(tr("Weight by token"));
    m_weights = new widgets::CurveChart;
    m_weights->setObjectName(QStringLiteral("weightByToken"));
    m_weights->setAccessibleName(tr("Weight by token"));
    m_weights->setEmptyText(tr("What the clipped objective weighs each token with, for an answer of the baseline that "
                               "is in a group."));
    m_weights->setMinimumHeight(u * 18);
    m_weightHead->addTrailing(saveButton(*m_weights, [this](const QString &why) { emit failed(why); }));
    m_clipped = groupNote("clippedTokens");
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(m_weightHead);
    column->addWidget(m_weights);
    column->addWidget(m_clipped);
    connect(m_answers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GroupSamplingView::readWeights);
    return part;
}

size_t GroupSamplingView::first() const
{
    return static_cast<size_t>(std::max(0, m_reward->currentIndex()));
}

size_t GroupSamplingView::second() const
{
    const bool two = m_reading && m_reading->definition.rewards.size() > 1;
    return two ? static_cast<size_t>(std::max(0, m_beside->currentIndex())) : first();
}

const RewardPair *GroupSamplingView::shownGroup() const
{
    const auto at = std::find_if(m_pairs.begin(), m_pairs.end(), [this](const RewardPair &one) {
        return one.variant == m_variant && one.prompt == m_prompt;
    });
    return at == m_pairs.end() ? nullptr : &*at;
}

void GroupSamplingView::setDetails(const SharedReading &reading, const std::shared_ptr<const Details> &details)
{
    const bool other = !m_reading || !reading || m_reading->path != reading->path;
    m_lane.cancel();
    m_weightLane.cancel();
    m_reading = reading;
    m_details = details;
    if (reading) {
        fillRewards(*m_reward, reading->definition);
        fillRewards(*m_beside, reading->definition);
        const bool two = reading->definition.rewards.size() > 1;
        m_beside->setVisible(two);
        m_besideLabel->setVisible(two);
        if (other) {
            m_reward->setCurrentIndex(0);
            m_beside->setCurrentIndex(two ? 1 : 0);
        }
    }
    m_stale = true;
    showAll();
}

void GroupSamplingView::setVariant(size_t variant)
{
    m_variant = variant;
    m_stale = true;
    showAll();
}

void GroupSamplingView::setPrompt(size_t prompt)
{
    m_prompt = prompt;
    if (!m_stale)
        showGroup();
}

void GroupSamplingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

void GroupSamplingView::showAll()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_pairs.clear();
    if (m_details && std::max(first(), second()) < m_details->groups.size())
        m_pairs = besideEachOther(m_details->groups[first()], m_details->groups[second()]);
    showVariants();
    showCharts();
    showGroup();
    readExperts();
}

void GroupSamplingView::showVariants()
{
    std::vector<FactRow> rows;
    if (!m_pairs.empty())
        rows = group_facts::variantRows(*m_reading, *m_details, m_pairs, first(), second());
    m_variants->setVisible(!rows.empty());
    m_variants->setRows(std::move(rows));
    m_turned->setText(m_pairs.empty() ? group_facts::whyNone(m_reading.get())
                                      : group_facts::turnedOver(*m_reading, m_pairs, m_variant, first(), second()));
    m_turned->setVisible(!m_turned->text().isEmpty());
}

void GroupSamplingView::showCharts()
{
    const bool any = !m_pairs.empty();
    m_rewards->setData(any ? group_facts::rewardCurves(*m_reading, m_details->groups[first()], m_variant)
                           : widgets::CurveChartData());
    m_lengths->setData(any ? group_facts::lengthCurves(*m_reading, m_details->groups[first()], m_variant)
                           : widgets::CurveChartData());
}

void GroupSamplingView::showGroup()
{
    const RewardPair *group = shownGroup();
    const bool two = first() != second();
    for (const int column : {2, 3})
        m_answers->setColumnHidden(column, !two);
    m_groupHead->setNote(m_reading && m_prompt < m_reading->definition.prompts.size()
                             ? tr("prompt %1").arg(experiment_text::nameOf(m_reading->definition.prompts[m_prompt].id))
                             : QString());
    m_groupText->setText(group ? group_facts::groupText(*m_reading, *group, first(), second())
                             : m_pairs.empty()
                             ? QString()
                             : tr("This prompt has no group: it needs two answers with a reward. Choose another one in "
                                  "the pictures."));
    std::vector<FactRow> rows;
    if (group)
        rows = group_facts::answerRows(*group);
    m_answers->setVisible(!rows.empty());
    m_answers->setRows(std::move(rows));
    readWeights();
    for (widgets::CurveChart *chart : {m_rewards, m_lengths})
        chart->select(group_facts::pointOf(chart->data(), m_prompt, chart->selected()));
}

void GroupSamplingView::readWeights()
{
    m_weightLane.cancel();
    const RewardPair *group = shownGroup();
    if (!group) {
        m_weights->setData({});
        m_clipped->clear();
        m_weightHead->setNote({});
        return;
    }
    const auto row = static_cast<size_t>(std::max(0, m_answers->currentIndex().row()));
    const CellName cell = group->answers[std::min(row, group->answers.size() - 1)].cell;
    m_weightHead->setNote(tr("seed %1").arg(QString::number(cell.seed)));
    m_weightLane.run(
        [reading = m_reading, details = m_details, reward = first(), policy = m_variant,
         cell](const std::stop_token &) { return experiments::readWeights(*reading, *details, reward, policy, cell); },
        [this, reading = m_reading, policy = m_variant](const std::optional<TokenWeights> &weights) {
            m_weights->setData(weights ? group_facts::weightCurves(*reading, *weights, policy)
                                       : widgets::CurveChartData());
            m_clipped->setText(weights ? group_facts::clippedText(*reading, *weights, policy) : QString());
        },
        [this](const QString &why) { emit failed(why); });
}

void GroupSamplingView::readExperts()
{
    m_lane.cancel();
    if (m_pairs.empty())
        return m_experts->setPicture({});
    m_lane.run([reading = m_reading, details = m_details, reward = first(), variant = m_variant](
                   const std::stop_token &stop) { return readAdvantage(*reading, *details, reward, variant, stop); },
               [this, details = m_details, variant = m_variant](const std::vector<ExpertAdvantage> &found) {
                   m_experts->setPicture(RoutingPicture::ofAdvantage(found, details->variants[variant].usage));
               },
               [this](const QString &why) { emit failed(why); });
}

} // namespace moire::ui
