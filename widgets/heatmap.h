// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap_geometry.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace moire::widgets {

struct HeatmapData {
    std::vector<int> layers; ///< the layer index of each row
    int experts = 0; ///< columns
    std::vector<float> values; ///< [layers, experts], the shares shown as colours, 0 to 1
    std::vector<quint64> counts; ///< [layers, experts]
    quint64 tokens = 0;
};

/// A heatmap of layers x experts, with a legend. The arrow keys select a cell, and screen readers announce it.
class Heatmap : public QWidget {
    Q_OBJECT
public:
    explicit Heatmap(QWidget *parent = nullptr);

    void setData(HeatmapData data);
    const HeatmapData &data() const { return m_data; }
    void setEmptyText(const QString &text); ///< shown while there are no rows
    /// Outlines the cells (row and expert) of the selected token.
    void setHighlight(std::vector<std::pair<int, int>> cells);
    std::optional<std::pair<int, int>> selectedCell() const { return m_selected; } ///< row and expert
    QString describe(int row, int expert) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void cellSelected(int layer, int expert);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    HeatmapGeometry geometryNow() const;
    void select(int row, int expert);
    void paintScales(QPainter &painter, const HeatmapGeometry &geometry) const;

    HeatmapData m_data;
    QString m_emptyText;
    float m_top = 0; ///< the highest value of the legend
    QImage m_image; ///< one pixel per cell
    std::vector<std::pair<int, int>> m_highlight;
    std::optional<std::pair<int, int>> m_selected;
};

} // namespace moire::widgets
