// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/usage.h"
#include "atlas/atlas_records.h"

#include <QWidget>

namespace moire::widgets {
class CurveChart;
class ExpertMap;
class Histogram;
class ToneLabel;
struct ExpertMapData;
} // namespace moire::widgets

namespace moire::ui {

class PictureCard;

/// The map of experts and what belongs to it: balance, coupling and reuse by layer, and the cache curve.
class MapView : public QWidget {
    Q_OBJECT
public:
    enum class Order { Index, Load, Similarity };

    explicit MapView(QWidget *parent = nullptr);

    void setMap(const atlas::SharedMap &map); ///< its coupling is not known yet
    void setCoupling(const atlas::SharedCoupling &coupling); ///< null: not possible
    void setMeasure(analysis::Measure measure);
    void setOrder(Order order);
    analysis::Measure measure() const { return m_measure; }
    Order order() const { return m_order; }
    void select(std::optional<analysis::Cell> cell); ///< quietly
    widgets::ExpertMap &map() { return *m_mapPicture; }

signals:
    void cellSelected(const std::optional<moire::analysis::Cell> &cell);
    void failed(const QString &why);

private:
    void showMap();
    void showCards();
    void showCoupling();
    QString coverageText() const;
    std::vector<quint16> places() const;
    std::vector<QString> layerLabels() const;

    atlas::SharedMap m_map; ///< null: nothing
    atlas::SharedCoupling m_coupling;
    bool m_couplingKnown = false;
    analysis::Measure m_measure = analysis::Measure::Lift;
    Order m_order = Order::Index;
    widgets::ToneLabel *m_caption;
    widgets::ToneLabel *m_coverage;
    widgets::ExpertMap *m_mapPicture;
    widgets::Histogram *m_balance;
    widgets::Histogram *m_couplings;
    widgets::Histogram *m_reuse;
    widgets::CurveChart *m_cache;
    PictureCard *m_couplingCard;
    PictureCard *m_cacheCard;
    PictureCard *m_reuseCard;
};

} // namespace moire::ui
