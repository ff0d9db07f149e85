// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures and how they are laid out; what they show is in map_view_data.cpp.
#include "atlas/map_view.h"

#include "atlas/picture_card.h"
#include "controls/tone_label.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "pictures/histogram.h"
#include "style/figures.h"
#include "style/style.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

MapView::MapView(QWidget *parent)
    : QWidget(parent),
      m_caption(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_coverage(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_mapPicture(new widgets::ExpertMap),
      m_balance(new widgets::Histogram),
      m_couplings(new widgets::Histogram),
      m_reuse(new widgets::Histogram),
      m_cache(new widgets::CurveChart)
{
    const int u = widgets::unit(this);
    m_mapPicture->setObjectName(QStringLiteral("atlasMap"));
    m_mapPicture->setAccessibleName(tr("Map of experts"));
    m_balance->setObjectName(QStringLiteral("atlasBalance"));
    m_couplings->setObjectName(QStringLiteral("atlasCoupling"));
    m_reuse->setObjectName(QStringLiteral("atlasReuse"));
    m_cache->setObjectName(QStringLiteral("atlasCache"));
    m_coverage->setObjectName(QStringLiteral("atlasCoverage"));
    m_coverage->setFont(widgets::captionFont(font()));
    m_caption->setFont(widgets::captionFont(font()));
    m_caption->setText(tr("Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say."));
    m_caption->setWordWrap(true);
    m_coverage->setWordWrap(true);
    m_coverage->setAlignment(Qt::AlignTrailing);
    m_mapPicture->setMinimumHeight(u * 22);
    const auto fail = [this](const QString &why) { emit failed(why); };

    auto *balance = new PictureCard(tr("Balance by layer"), m_balance);
    balance->setNote(tr("max / mean"),
                     tr("Share of the layer's most used expert over the mean share. 1: all are used alike."));
    m_couplingCard = new PictureCard(tr("Layer to next layer"), m_couplings);
    m_reuseCard = new PictureCard(tr("Reuse by the next token"), m_reuse);
    m_reuseCard->setNote(tr("band: chance"),
                         tr("Share of a token's experts that the token before it chose too. The band is k / experts, "
                            "what random routing gives."));
    m_cacheCard = new PictureCard(tr("Cache curve"), m_cache);
    auto *grid = new QGridLayout;
    grid->setSpacing(u);
    int place = 0;
    for (PictureCard *card : {balance, m_couplingCard, m_reuseCard, m_cacheCard}) {
        card->setMinimumSize(u * 24, u * 16); // two beside each other in the smallest window
        grid->addWidget(card, place / 2, place % 2);
        connect(card, &PictureCard::failed, this, &MapView::failed);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(saveButton(*m_mapPicture, fail));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u / 2, u * 2, u);
    column->setSpacing(u);
    column->addLayout(top);
    column->addWidget(m_mapPicture, 3);
    column->addWidget(m_coverage);
    column->addLayout(grid, 2);
    connect(m_mapPicture, &widgets::ExpertMap::cellSelected, this, [this](int layer, int expert) {
        const auto row = m_map && layer >= 0 && expert >= 0
            ? m_map->sums.shape().row(LayerIndex(static_cast<uint32_t>(layer)))
            : std::nullopt;
        emit cellSelected(
            row ? std::optional(analysis::Cell{static_cast<uint32_t>(*row), static_cast<uint32_t>(expert)})
                : std::nullopt);
    });
}

void MapView::setMap(const atlas::SharedMap &map)
{
    m_map = map;
    m_coupling.reset();
    m_couplingKnown = false;
    showMap();
    showCards();
    showCoupling();
}

void MapView::setCoupling(const atlas::SharedCoupling &coupling)
{
    m_coupling = coupling;
    m_couplingKnown = true;
    showCoupling();
    if (m_order == Order::Similarity)
        showMap();
}

void MapView::setMeasure(analysis::Measure measure)
{
    m_measure = measure;
    showMap();
}

void MapView::setOrder(Order order)
{
    m_order = order;
    showMap();
}

void MapView::select(std::optional<analysis::Cell> cell)
{
    if (!cell || !m_map || cell->row >= m_map->sums.shape().rows())
        m_mapPicture->select({});
    else
        m_mapPicture->select(widgets::ExpertCell{static_cast<int>(m_map->sums.shape().layers[cell->row].value),
                                                 static_cast<int>(cell->expert)});
}

} // namespace moire::ui
