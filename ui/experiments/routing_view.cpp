// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/routing_view.h"

#include "atlas/fact_table.h"
#include "atlas/picture_card.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "style/style.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace moire::ui {

using namespace experiments;

namespace {

constexpr double pastNull = 0.05;

QString chanceText(double p)
{
    constexpr double least = 0.001; // smaller ones claim more than the estimate of the spread bears
    return p < least ? u'<' + QLocale().toString(least) : QLocale().toString(p, 'g', 2);
}

QString signedPercent(double share)
{
    const QString text = QLocale().toString(std::abs(share) * 100, 'f', 2);
    return RoutingView::tr("%1 %", "per cent").arg(share < 0 ? QChar(0x2212) + text : u'+' + text);
}

} // namespace

RoutingView::RoutingView(QWidget *parent)
    : RoutingView({.object = QStringLiteral("routing"),
                   .title = tr("Routing difference"),
                   .empty = tr("Where a variant chose other experts than the baseline, once both have answers. The "
                               "variant is chosen in the table."),
                   .difference = tr("difference of shares")},
                  parent)
{
}

RoutingView::RoutingView(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_head(new widgets::SectionHeader(words.title)),
      m_map(new widgets::ExpertMap),
      m_null(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_experts(new FactTable(tr("Experts by how surely they differ"),
                              {tr("layer.expert"), words.difference, tr("p, corrected"), tr("choices")}))
{
    const int u = widgets::unit(this);
    m_map->setObjectName(words.object + QStringLiteral("Map"));
    m_map->setAccessibleName(words.title);
    m_map->setEmptyText(words.empty);
    m_map->setMinimumHeight(u * 16);
    m_head->addTrailing(saveButton(*m_map, [this](const QString &why) { emit failed(why); }));
    m_null->setObjectName(words.object + QStringLiteral("MapNull"));
    m_null->setTextFormat(Qt::PlainText);
    m_null->setWordWrap(true);
    m_experts->setObjectName(words.object + QStringLiteral("Experts"));
    m_experts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, 0, u * 2, u);
    column->setSpacing(u / 2);
    column->addWidget(m_head);
    column->addWidget(m_map, 3);
    column->addWidget(m_null);
    column->addWidget(m_experts, 2);
    connect(m_map, &widgets::ExpertMap::cellSelected, this, [this](int layer, int expert) {
        if (m_following)
            return;
        const QScopedValueRollback following(m_following, true);
        const auto at = std::find_if(m_picture.experts.begin(), m_picture.experts.end(), [&](const auto &one) {
            return one.cell == widgets::ExpertCell{layer, expert};
        });
        const auto row = static_cast<int>(at - m_picture.experts.begin());
        m_experts->setCurrentIndex(m_experts->model()->index(row, 0)); // none for one that is not listed
    });
    connect(m_experts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_following || !now.isValid())
            return;
        const QScopedValueRollback following(m_following, true);
        m_map->select(m_picture.experts[static_cast<size_t>(now.row())].cell);
    });
}

void RoutingView::setDetails(const SharedReading &reading, const std::shared_ptr<const Details> &details)
{
    m_reading = reading;
    m_details = details;
    setVariant(m_variant);
}

void RoutingView::setVariant(size_t variant)
{
    m_variant = variant;
    setPicture(m_reading ? RoutingPicture::of(*m_reading, m_details.get(), m_variant) : RoutingPicture());
}

void RoutingView::setPicture(RoutingPicture picture)
{
    const QScopedValueRollback following(m_following, true);
    m_picture = std::move(picture);
    m_head->setNote(m_picture.names);
    m_null->setText(m_picture.says);
    m_null->setVisible(!m_picture.says.isEmpty());
    m_map->setData(m_picture.map);
    showRows();
}

void RoutingView::showRows()
{
    std::vector<FactRow> rows;
    double most = 0.0;
    for (const RoutingPicture::Expert &one : m_picture.experts)
        most = std::max(most, std::abs(one.difference));
    for (size_t i = 0; i < std::min(mostRows, m_picture.experts.size()); ++i) {
        const RoutingPicture::Expert &one = m_picture.experts[i];
        const bool past = one.p && *one.p <= pastNull;
        rows.push_back({{.text = QStringLiteral("%1.%2").arg(one.cell.layer).arg(one.cell.expert), .faint = !past},
                        {.text = signedPercent(one.difference),
                         .number = true,
                         .faint = !past,
                         .figure = QVariant::fromValue(widgets::CellInterval{.value = one.difference,
                                                                             .low = std::min(0.0, one.difference),
                                                                             .high = std::max(0.0, one.difference),
                                                                             .axisLow = -most,
                                                                             .axisHigh = most,
                                                                             .holds = past})},
                        {.text = one.p ? chanceText(*one.p) : QString(QChar(0x2013)), .number = true},
                        {.text = format::count(one.count), .number = true, .faint = true}});
    }
    m_experts->setVisible(!rows.empty());
    m_experts->setRows(std::move(rows));
}

} // namespace moire::ui
