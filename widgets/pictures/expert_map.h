// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/chart_paint.h"
#include "pictures/colour_scale.h"
#include "pictures/expert_map_geometry.h"
#include "pictures/expert_marks.h"
#include "pictures/map_image.h"
#include "pictures/picture.h"

#include <limits>
#include <vector>

namespace moire::widgets {

/// One value for every expert of every layer. All arrays are [layers, experts] with experts by index, or empty.
struct ExpertMapData {
    std::vector<int> layers; ///< the layer index of each row
    std::vector<bool> dense; ///< [layers], empty: none is; a dense layer has no experts
    int experts = 0;
    std::vector<float> values; ///< NaN: not known
    std::vector<quint64> counts; ///< N of each cell
    std::vector<bool> tooFew; ///< too few tokens for a statement
    std::vector<quint16> order; ///< the expert at each place of a row; empty: by index
    ColourScale scale; ///< high = 0: the largest value, and it follows the values
    double uniform = std::numeric_limits<double>::quiet_NaN(); ///< what every expert would have if all were used alike

    // The margin, [layers] or empty.
    std::vector<float> entropy; ///< nats, NaN: not known
    std::vector<float> load; ///< largest over mean, NaN: not known
};

struct ExpertCell {
    int layer = 0; ///< as in ExpertMapData::layers
    int expert = 0;

    auto operator<=>(const ExpertCell &) const = default;
};

/// Layers x experts as colours, with a legend, marks, and entropy and load of each layer beside it. Live values paint
/// only the cells that changed. A layer can be looked at alone, as bars. Keys: arrows, Home and End in a layer, Page Up
/// and Page Down by ten layers, with Ctrl to the ends; + and - or Escape look at one layer or all.
class ExpertMap : public Picture {
    Q_OBJECT
public:
    explicit ExpertMap(QWidget *parent = nullptr);

    /// Keeps selection, marks and zoom as far as they still exist. With the shape unchanged, only cells that differ
    /// are drawn. Arrays of a wrong size count as empty.
    void setData(ExpertMapData data);
    const ExpertMapData &data() const { return m_data; }
    /// The same with newer values of the same cells, while tokens stream: only what looks different is painted, and a
    /// scale that follows the values stays as long as they fit, so that colours do not change with every token.
    void updateData(ExpertMapData data);
    /// `cells` have this mark, no others.
    void setMarks(ExpertMark mark, std::vector<ExpertCell> cells);

    std::optional<ExpertCell> selected() const { return m_selected; }
    void select(std::optional<ExpertCell> cell); ///< quietly: no signal
    std::optional<int> zoomedLayer() const;
    void zoomTo(std::optional<int> layer); ///< no such layer, or a dense one: all layers
    QString describe(ExpertCell cell) const;
    /// About a column, over all layers: mean, maximum, and how evenly the layers share it.
    QString columnText(int column) const;
    quint64 drawnPixels() const { return m_image.drawnPixels(); } ///< of cells, since the start

    int tableRows() const override;
    int tableColumns() const override;
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    QString tableText(int row, int column) const override;
    int currentRow() const override;
    void selectRow(int row) override;

signals:
    void cellSelected(int layer, int expert);
    void cellHovered(int layer, int expert); ///< -1, -1: none
    void zoomChanged(int layer); ///< -1: all layers

protected:
    bool isEmpty() const override;
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    bool walk(const Walk &walk) override;
    QString tipAt(QPointF point) const override;
    void hover(std::optional<QPointF> point) override;
    void press(QPointF point) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Place {
        int row = 0;
        int column = 0; ///< in the row's order
    };
    size_t index(int row, int expert) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_data.experts) + static_cast<size_t>(expert);
    }
    int rows() const { return static_cast<int>(m_data.layers.size()); }
    bool isDense(int row) const { return !m_data.dense.empty() && m_data.dense[static_cast<size_t>(row)]; }
    int rowOf(int layer) const; ///< -1: none
    int expertAt(int row, int column) const;
    int columnOf(int row, int expert) const;
    std::optional<Place> placeOf(ExpertCell cell) const; ///< none: no such cell
    ExpertCell cellOf(Place place) const;
    std::optional<Place> placeOfRow(int tableRow) const;
    std::optional<Place> placeAt(QPointF point) const;
    MapLayout layoutOf(QSizeF size) const;
    QRectF placeRect(const Place &place) const;
    ChartLayout barsOf(QSizeF size) const;
    Ticks barTicks() const;
    QRectF barRect(const ChartLayout &layout, const Ticks &ticks, int column) const;

    void checkSizes();
    bool sameCells(const ExpertMapData &data) const; ///< only values, counts and margin may differ
    bool followScale(bool fresh); ///< true: the scale has changed
    void recolour(); ///< draws the cells that differ
    MapImage::Cell imageCell(int row, int column) const;
    void go(const Place &place);
    void drawMap(QPainter &painter, const Canvas &canvas, const MapLayout &layout);
    void drawCells(QPainter &painter, const MapLayout &layout) const;
    void drawMargins(QPainter &painter, const MapLayout &layout) const;
    void drawLabels(QPainter &painter, const MapLayout &layout, bool screen) const;
    void drawMarks(QPainter &painter, const MapLayout &layout) const;
    void drawBars(QPainter &painter, const Canvas &canvas);
    const std::vector<float> &marginOf(int column) const; ///< of the table
    QString notesOf(ExpertCell cell) const; ///< marks and doubts, with commas

    ExpertMapData m_data;
    std::vector<quint16> m_places; ///< [layers, experts], the inverse of the order
    std::vector<int> m_sparse; ///< rows that have experts
    std::vector<ExpertCell> m_marks[4];
    MapImage m_image;
    bool m_ownScale = false; ///< the scale follows the values
    std::optional<ExpertCell> m_selected;
    std::optional<Place> m_hovered;
    int m_zoomed = -1; ///< row
};

} // namespace moire::widgets
