// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instruments.h"

#include "heatmap.h"
#include "latency_chart.h"
#include "paced_update.h"

#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace moire::ui {

Instruments::Instruments(QObject *parent)
    : QObject(parent),
      m_expertsPanel(new QWidget),
      m_heatmap(new widgets::Heatmap),
      m_cell(new QLabel),
      m_latency(new widgets::LatencyChart),
      m_pace(new widgets::PacedUpdate(m_heatmap, 50, [this] { refresh(); }))
{
    m_cell->setWordWrap(true);
    m_cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(m_expertsPanel);
    layout->addWidget(m_heatmap, 1);
    layout->addWidget(m_cell);
    connect(m_heatmap, &widgets::Heatmap::cellSelected, this, &Instruments::refresh);
    connect(m_latency, &widgets::LatencyChart::selected, this, &Instruments::select);
    clear();
}

QWidget *Instruments::latencyPanel() const
{
    return m_latency;
}

void Instruments::clear()
{
    m_heatmap->setEmptyText(tr("Which experts were used: one row per expert layer, one column per expert. It fills in "
                               "while a Mixture-of-Experts model answers."));
    reset({}, 0);
}

void Instruments::begin(std::vector<LayerIndex> layers, uint32_t experts)
{
    if (layers.empty())
        m_heatmap->setEmptyText(tr("This model is dense: all of its parameters are used for every token."));
    reset(std::move(layers), experts);
}

void Instruments::reset(std::vector<LayerIndex> layers, uint32_t experts)
{
    m_usage = ExpertUsage(std::move(layers), experts);
    m_tokens.clear();
    m_latency->clear();
    m_heatmap->setHighlight({});
    refresh();
}

void Instruments::add(const std::vector<SharedToken> &tokens)
{
    std::vector<widgets::LatencyBar> bars;
    for (const SharedToken &token : tokens) {
        bars.push_back({token->milliseconds.value_or(0), token->phase == Phase::Prompt,
                        QString::fromUtf8(token->bytes.data(), static_cast<qsizetype>(token->bytes.size()))});
        m_usage.add(token->experts);
        m_tokens.push_back(token);
    }
    m_latency->append(bars);
    if (!m_usage.layers.empty())
        m_pace->request();
}

void Instruments::setTimeToFirstToken(std::optional<double> milliseconds)
{
    m_latency->setTimeToFirstToken(milliseconds);
}

void Instruments::show(const std::vector<SharedToken> &tokens, uint32_t experts, std::optional<double> ttftMs)
{
    std::set<LayerIndex> layers;
    for (const SharedToken &token : tokens) {
        layers.insert(token->experts.layers.begin(), token->experts.layers.end());
        for (const uint32_t id : token->experts.ids)
            if (id != TokenRoutes::none)
                experts = std::max(experts, id + 1);
    }
    const uint32_t columns = layers.empty() ? 0 : experts;
    begin({layers.begin(), layers.end()}, columns);
    add(tokens);
    setTimeToFirstToken(ttftMs);
}

bool Instruments::saveLatencyPicture(const QString &path) const
{
    return m_latency->savePng(path);
}

bool Instruments::saveLatencyTable(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(m_latency->csv().toUtf8()) >= 0 && file.commit();
}

void Instruments::select(int token)
{
    std::vector<std::pair<int, int>> cells;
    const TokenRoutes &routes = m_tokens[static_cast<size_t>(token)]->experts;
    for (size_t i = 0; i < routes.size(); i++) {
        const LayerRoute route = routes[i];
        const auto &layers = m_usage.layers;
        const auto row = std::find(layers.begin(), layers.end(), route.layer) - layers.begin();
        for (const uint32_t id : route.ids)
            cells.emplace_back(static_cast<int>(row), static_cast<int>(id));
    }
    m_heatmap->setHighlight(std::move(cells));
    const widgets::LatencyBar &bar = m_latency->bars()[static_cast<size_t>(token)];
    m_cell->setText(
        tr("Token %1: “%2”, %3 ms").arg(token).arg(bar.label, QLocale().toString(bar.milliseconds, 'f', 1)));
}

void Instruments::refresh()
{
    widgets::HeatmapData shown;
    shown.experts = static_cast<int>(m_usage.experts);
    shown.tokens = m_usage.tokens;
    for (size_t row = 0; row < m_usage.layers.size(); row++) {
        shown.layers.push_back(static_cast<int>(m_usage.layers[row].value));
        for (uint32_t expert = 0; expert < m_usage.experts; expert++) {
            shown.values.push_back(static_cast<float>(m_usage.share(row, expert)));
            shown.counts.push_back(m_usage.counts[row * m_usage.experts + expert]);
        }
    }
    m_heatmap->setData(std::move(shown));
    if (const auto cell = m_heatmap->selectedCell())
        m_cell->setText(m_heatmap->describe(cell->first, cell->second));
    else
        m_cell->setText({});
}

} // namespace moire::ui
