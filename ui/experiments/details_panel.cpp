// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/details_panel.h"

#include "atlas/fact_table.h"
#include "atlas/picture_card.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "experiments/routing_picture.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "style/figures.h"
#include "style/style.h"

#include <QHeaderView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::ui {

using namespace experiments;

namespace {

enum Along { Kl, Change, LogProbability };

/// The colours of variants, the baseline's first.
constexpr int variantSeries[] = {5, 0, 2, 1, 3, 4};

QString signedNumber(double value)
{
    const QString text = QLocale().toString(std::abs(value), 'f', 2);
    return value > 0 ? u'+' + text : value < 0 ? QChar(0x2212) + text : text;
}

widgets::ToneLabel *captionNote(const char *name)
{
    auto *label = new widgets::ToneLabel(widgets::Tone::Muted);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(widgets::captionFont(label->font()));
    return label;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent) : QWidget(parent)
{
    const int u = widgets::unit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    column->setSpacing(u * 2);
    column->addWidget(buildRouting());
    column->addWidget(buildAlong());
    column->addWidget(buildGroups());
    column->addStretch(1);
}

QWidget *DetailsPanel::buildRouting()
{
    const int u = widgets::unit(this);
    auto *part = new QWidget;
    m_routingHead = new widgets::SectionHeader(tr("Routing difference"));
    m_routing = new widgets::ExpertMap;
    m_routing->setObjectName(QStringLiteral("routingDifference"));
    m_routing->setAccessibleName(tr("Routing difference"));
    m_routing->setEmptyText(tr("Where a variant chose other experts than the baseline, once both have answers."));
    m_routing->setMinimumHeight(u * 24);
    m_routingHead->addTrailing(saveButton(*m_routing, [this](const QString &why) { emit failed(why); }));
    m_null = captionNote("routingNull");
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(m_routingHead);
    column->addWidget(m_routing, 1);
    column->addWidget(m_null);
    return part;
}

QWidget *DetailsPanel::buildAlong()
{
    const int u = widgets::unit(this);
    auto *part = new QWidget;
    m_alongHead = new widgets::SectionHeader(tr("By token"));
    m_measure = new widgets::SegmentedControl({tr("KL"), tr("change"), tr("log-probability")});
    m_measure->setObjectName(QStringLiteral("alongMeasure"));
    m_measure->setAccessibleName(tr("What is shown by token"));
    m_along = new widgets::CurveChart;
    m_along->setObjectName(QStringLiteral("alongTokens"));
    m_along->setAccessibleName(tr("By token"));
    m_along->setEmptyText(tr("How far the variants are from the baseline along its answers, token by token. It needs "
                             "the metric kl, and answers."));
    m_along->setMinimumHeight(u * 18);
    m_alongHead->addTrailing(saveButton(*m_along, [this](const QString &why) { emit failed(why); }));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(m_alongHead);
    column->addWidget(m_measure, 0, Qt::AlignLeading);
    column->addWidget(m_along, 1);
    connect(m_measure, &widgets::SegmentedControl::currentChanged, this, &DetailsPanel::showAlong);
    return part;
}

QWidget *DetailsPanel::buildGroups()
{
    const int u = widgets::unit(this);
    m_groupPart = new QWidget;
    auto *head = new widgets::SectionHeader(tr("Group sampling"));
    m_reward = new widgets::SegmentedControl;
    m_reward->setObjectName(QStringLiteral("groupReward"));
    m_reward->setAccessibleName(tr("Reward"));
    m_groupText = captionNote("groupText");
    m_group = new FactTable(tr("Answers of the group"), {tr("answer"), tr("advantage"), tr("weight"), tr("tokens")});
    m_group->setObjectName(QStringLiteral("groupAnswers"));
    m_group->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_group->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_group->setFitsRows(true);
    auto *column = new QVBoxLayout(m_groupPart);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(head);
    column->addWidget(m_reward, 0, Qt::AlignLeading);
    column->addWidget(m_groupText);
    column->addWidget(m_group);
    m_groupPart->hide();
    connect(m_reward, &widgets::SegmentedControl::currentChanged, this, &DetailsPanel::showGroup);
    return m_groupPart;
}

void DetailsPanel::setDetails(const SharedReading &reading, const std::shared_ptr<const Details> &details)
{
    m_reading = reading;
    m_details = details;
    const size_t rewards = reading ? reading->definition.rewards.size() : 0;
    for (size_t i = 0; i < rewards; ++i) {
        const QString name = experiment_text::metricName(*reading->definition.metric(reading->definition.rewards[i]));
        if (i < static_cast<size_t>(m_reward->count()))
            m_reward->setSegmentText(static_cast<int>(i), name);
        else
            m_reward->addSegment(name);
    }
    for (int i = 0; i < m_reward->count(); ++i)
        m_reward->setSegmentEnabled(i, static_cast<size_t>(i) < rewards);
    m_groupPart->setVisible(rewards > 0);
    showRouting();
    showAlong();
    showGroup();
}

void DetailsPanel::showProgress(double share)
{
    m_alongHead->setNote(tr("reading: %1").arg(format::percent(share)));
}

void DetailsPanel::setVariant(size_t variant)
{
    m_variant = variant;
    showRouting();
    showAlong();
    showGroup();
}

void DetailsPanel::setPrompt(size_t prompt)
{
    m_prompt = prompt;
    showGroup();
}

void DetailsPanel::showRouting()
{
    RoutingPicture picture = m_reading ? RoutingPicture::of(*m_reading, m_details.get(), m_variant) : RoutingPicture();
    m_routingHead->setNote(picture.names);
    m_null->setText(picture.says);
    m_null->setVisible(!picture.says.isEmpty());
    m_routing->setData(std::move(picture.map));
}

void DetailsPanel::showAlong()
{
    widgets::CurveChartData chart;
    size_t pairs = 0;
    size_t left = 0;
    const int measure = m_measure->currentIndex();
    std::vector<size_t> order; // the selected variant first: there is not room for any number of curves
    for (size_t v = 0; m_details && v < m_details->variants.size(); ++v)
        order.push_back(v);
    if (m_variant < order.size())
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(m_variant),
                    order.begin() + static_cast<std::ptrdiff_t>(m_variant) + 1);
    for (const size_t v : order) {
        const VariantDetails &of = m_details->variants[v];
        const std::vector<double> &values = measure == Kl ? of.kl : measure == Change ? of.change : of.logProbability;
        pairs = std::max(pairs, of.pairs);
        if (values.empty())
            continue;
        if (chart.curves.size() >= std::size(variantSeries)) {
            ++left;
            continue;
        }
        widgets::Curve curve{.name = experiment_text::nameOf(m_reading->definition.variants[v].name),
                             .x = std::vector<double>(values.size()),
                             .y = values,
                             .series = variantSeries[chart.curves.size()]};
        std::iota(curve.x.begin(), curve.x.end(), 1.0);
        chart.curves.push_back(std::move(curve));
    }
    chart.xName = tr("token");
    chart.yName = measure == LogProbability ? tr("log-probability, nats") : tr("nats");
    chart.xFormat = {1, 0, {}};
    chart.yFormat = {1, 2, {}};
    QStringList note;
    if (measure != LogProbability && pairs > 0)
        note << tr("%Ln pair(s)", nullptr, format::plural(static_cast<qint64>(pairs)));
    if (left > 0)
        note << tr("%Ln more variant(s) not shown", nullptr, format::plural(static_cast<qint64>(left)));
    m_alongHead->setNote(note.join(QStringLiteral(" · ")));
    m_along->setData(std::move(chart));
}

void DetailsPanel::showGroup()
{
    std::vector<FactRow> rows;
    QString text = tr("Several answers to one prompt, one for each seed, are graded by a reward and compared with each "
                      "other, as in GRPO. There is no group for this prompt yet.");
    const auto reward = static_cast<size_t>(std::max(0, m_reward->currentIndex()));
    if (m_details && reward < m_details->groups.size()) {
        const std::vector<Group> &groups = m_details->groups[reward];
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &one) {
            return one.variant == m_variant && one.prompt == m_prompt;
        });
        if (group != groups.end()) {
            double most = 1.0;
            for (const Group::Answer &one : group->answers)
                most = std::max(most, std::abs(one.advantage));
            for (const Group::Answer &one : group->answers)
                rows.push_back(
                    {{.text = tr("seed %1: %2", "of an answer, its reward")
                                  .arg(QString::number(one.cell.seed), format::threeDigits(one.reward))},
                     {.text = signedNumber(one.advantage),
                      .number = true,
                      .figure = QVariant::fromValue(widgets::CellInterval{.value = one.advantage,
                                                                          .low = std::min(0.0, one.advantage),
                                                                          .high = std::max(0.0, one.advantage),
                                                                          .axisLow = -most,
                                                                          .axisHigh = most,
                                                                          .holds = one.advantage > 0})},
                     {.text = QLocale().toString(one.weightPerToken, 'g', 2), .number = true, .faint = true},
                     {.text = format::count(one.tokens), .number = true, .faint = true}});
            text =
                tr("%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / "
                   "deviation, weight = advantage / tokens.",
                   nullptr, format::plural(std::ssize(group->answers)))
                    .arg(experiment_text::nameOf(m_reading->definition.variants[m_variant].name),
                         format::threeDigits(group->mean), format::threeDigits(group->deviation));
            if (group->vanishes())
                text += u' ' + tr("All rewards are equal, so this group teaches nothing.");
        }
    }
    m_groupText->setText(text);
    m_group->setVisible(!rows.empty());
    m_group->setRows(std::move(rows));
}

} // namespace moire::ui
