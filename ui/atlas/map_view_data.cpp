// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures of the map show.
#include "analysis/balance.h"
#include "analysis/ordering.h"
#include "atlas/map_view.h"
#include "atlas/picture_card.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "pictures/histogram.h"

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

std::vector<QString> MapView::layerLabels() const
{
    std::vector<QString> labels;
    for (const LayerIndex layer : m_map->sums.shape().layers)
        labels.push_back(QString::number(layer.value));
    return labels;
}

std::vector<quint16> MapView::places() const
{
    std::vector<quint16> places;
    const RouteShape &shape = m_map->sums.shape();
    if (m_order == Order::Index || (m_order == Order::Similarity && !m_coupling))
        return places;
    for (size_t row = 0; row < shape.rows(); ++row)
        for (const uint32_t expert :
             m_order == Order::Load ? orderByLoad(m_map->sums.usage(), row) : m_coupling->order[row])
            places.push_back(static_cast<quint16>(expert));
    return places;
}

void MapView::showMap()
{
    widgets::ExpertMapData shown;
    if (m_map && m_map->tokens() > 0) {
        const ExpertUsage &usage = m_map->sums.usage();
        const RouteShape &shape = m_map->sums.shape();
        const bool gates = m_map->has(Missing::Gates);
        for (const LayerIndex layer : shape.layers)
            shown.layers.push_back(static_cast<int>(layer.value));
        shown.experts = static_cast<int>(shape.experts);
        shown.counts.assign(usage.counts.begin(), usage.counts.end());
        for (size_t row = 0; row < shape.rows(); ++row) {
            const bool few = tooFewToSay(usage, row);
            for (size_t expert = 0; expert < shape.experts; ++expert) {
                const bool known = gates || m_measure != Measure::GateMass;
                shown.values.push_back(known ? static_cast<float>(analysis::measure(usage, m_measure, row, expert))
                                             : std::numeric_limits<float>::quiet_NaN());
                shown.tooFew.push_back(few);
            }
            const LayerBalance balance = layerBalance(usage, row, shape.perToken);
            shown.entropy.push_back(static_cast<float>(balance.entropy));
            shown.load.push_back(static_cast<float>(balance.imbalance));
        }
        const QString names[] = {tr("share"), tr("gate mass"), tr("lift")};
        shown.scale.high = 0; // follows the values
        shown.scale.name = names[static_cast<size_t>(m_measure)];
        const bool lift = m_measure == Measure::Lift;
        shown.scale.format = lift ? widgets::NumberFormat{1, 1, QStringLiteral("×")} : widgets::percentFormat();
        shown.uniform = lift ? 1.0 : 1.0 / shape.experts;
        shown.order = places();
    }
    m_mapPicture->setData(std::move(shown));
    m_coverage->setText(m_map ? coverageText() : QString());
}

QString MapView::coverageText() const
{
    const RouteShape &shape = m_map->sums.shape();
    uint64_t used = 0;
    double expected = 0;
    for (size_t row = 0; row < shape.rows(); ++row) {
        const Coverage coverage = layerBalance(m_map->sums.usage(), row, shape.perToken).coverage;
        used += coverage.used;
        expected += coverage.expected;
    }
    const QString text = tr("coverage: %1 of %2 chosen at least once")
                             .arg(format::count(used), format::count(shape.rows() * uint64_t{shape.experts}));
    return m_map->sequences && shape.perToken > 0
        ? tr("%1 · by chance %2").arg(text, format::count(static_cast<quint64>(expected + 0.5)))
        : text;
}

void MapView::showCards()
{
    widgets::HistogramData balance{.yFormat = {1, 1, {}}, .xName = tr("layer"), .yName = tr("max / mean")};
    widgets::HistogramData reuse{.yFormat = widgets::percentFormat(0), .xName = tr("layer"), .yName = tr("reuse")};
    widgets::CurveChartData cache{.xFormat = {1, 0, {}}, .yFormat = widgets::percentFormat(0)};
    cache.xName = tr("experts kept");
    cache.yName = tr("hit rate");
    cache.yLow = 0;
    cache.yHigh = 1;
    if (m_map && m_map->tokens() > 0) {
        const ScopeSums &sums = m_map->sums;
        const size_t rows = sums.shape().rows();
        balance.labels = layerLabels();
        for (size_t row = 0; row < rows; ++row)
            balance.values.push_back(layerBalance(sums.usage(), row, sums.shape().perToken).imbalance);
        if (m_map->sequences) {
            reuse.labels = layerLabels();
            for (size_t row = 0; row < rows; ++row)
                reuse.values.push_back(sums.reuse(row));
            reuse.null.assign(rows, sums.reuseByChance());
            const CacheCurve curve = sums.cacheCurve();
            std::vector<double> kept;
            for (size_t c = 0; c < curve.chance.size(); ++c)
                kept.push_back(static_cast<double>(c));
            cache.curves = {{.name = tr("least recently used"), .x = kept, .y = curve.leastRecentlyUsed, .series = 2},
                            {.name = tr("most used"), .x = kept, .y = curve.mostUsed, .series = 0},
                            {.name = tr("random routing"), .x = kept, .y = curve.chance, .series = 5}};
            const auto enough = expertsFor(curve.leastRecentlyUsed, 0.9);
            m_cacheCard->setNote(enough ? tr("90 % with %Ln expert(s) kept", nullptr, static_cast<int>(*enough))
                                        : tr("90 % is not reached"),
                                 tr("How often an expert would be in memory if that many of each layer were kept, from "
                                    "this routing. Each answer begins with nothing kept. Most used: the experts that "
                                    "these same answers use most, so this is what a fixed set could reach at best."));
        } else {
            m_cacheCard->setNote({}, {});
        }
    }
    const QString order = tr("The order of the tokens was not recorded, so this is not known.");
    const QString nothing = tr("Nothing to show yet.");
    m_reuse->setEmptyText(m_map && !m_map->sequences ? order : nothing);
    m_cache->setEmptyText(m_reuse->emptyText());
    m_balance->setEmptyText(nothing);
    m_balance->setData(std::move(balance));
    m_reuse->setData(std::move(reuse));
    m_cache->setData(std::move(cache));
}

void MapView::showCoupling()
{
    widgets::HistogramData shown{.yFormat = {1, 2, {}}, .xName = tr("layer"), .yName = tr("bits")};
    if (m_map && m_coupling && m_coupling->information.size() + 1 == m_map->sums.shape().rows()) {
        shown.labels = layerLabels();
        shown.labels.pop_back();
        shown.values = m_coupling->information;
        for (const double bits : m_coupling->unrelated)
            shown.null.push_back(std::max(bits, 0.0));
    }
    const QString why = !m_map || m_map->tokens() == 0 ? tr("Nothing to show yet.")
        : !m_map->sequences ? tr("The order of the tokens was not recorded, so this is not known.")
        : !m_couplingKnown  ? tr("Reading all tokens…")
        : !m_coupling       ? tr("Too many experts per layer: their pairs do not fit into 1 GiB.")
                            : tr("The model has one expert layer.");
    m_couplings->setEmptyText(why);
    m_couplings->setData(std::move(shown));
    m_couplingCard->setNote(
        tr("bits · band: %Ln token(s) apart", nullptr, static_cast<int>(Coupling::apart)),
        tr("Mutual information: how much the experts of a layer tell about those that the same token chooses in the "
           "next "
           "layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only "
           "because answers differ.",
           nullptr, static_cast<int>(Coupling::apart)));
}

} // namespace moire::ui
