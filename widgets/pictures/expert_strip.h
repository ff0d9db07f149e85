// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/row_picture.h"

#include <QColor>

#include <limits>
#include <vector>

namespace moire::widgets {

struct StripExpert {
    int expert = 0;
    float gate = 0; ///< weight; below 0 and not finite: 0
};

struct StripLayer {
    int layer = 0;
    std::vector<StripExpert> experts; ///< chosen by the router, the heaviest first; none: a dense layer
    std::vector<StripExpert> shared; ///< always used
    float margin = std::numeric_limits<float>::quiet_NaN(); ///< router's distance to the first expert left out
};

struct ExpertStripData {
    std::vector<StripLayer> layers;
    int experts = 0; ///< of a layer, for the colours
    float nearTie = 0.01F; ///< margins below are marked
};

/// Where a token's experts are: a column for each layer, the heaviest expert at the base; shared experts in a lane of
/// their own above, margins in one below.
struct StripGeometry {
    QRectF shared;
    QRectF stacks;
    QRectF margins;
    QRectF caption;
    int layers = 0;
    float heaviest = 1; ///< the largest sum of a layer's gates, the height of `stacks`

    static StripGeometry of(QSizeF size, double line, const ExpertStripData &data);
    QRectF column(const QRectF &lane, int layer) const; ///< without the gap to the next
    QRectF expertRect(const StripLayer &data, int layer, int expert) const; ///< the expert-th of the layer's experts
    QRectF sharedRect(const StripLayer &data, int layer, int expert) const;
};

/// A token's experts by layer with their gate weights. Keys: left and right to other layers, up and down to heavier and
/// lighter experts, Home and End.
class ExpertStrip : public RowPicture {
    Q_OBJECT
public:
    explicit ExpertStrip(QWidget *parent = nullptr);

    void setData(ExpertStripData data);
    const ExpertStripData &data() const { return m_data; }
    /// Quietly; nothing is selected if the token did not use it. Expert -1: a shared one of the layer stays selected.
    void select(int layer, int expert);
    QString describe(int row) const override;

    int tableRows() const override { return static_cast<int>(m_rows.size()); }
    int tableColumns() const override { return 5; }
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    QString tableText(int row, int column) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void expertSelected(int layer, int expert); ///< expert -1: a shared one
    void expertHovered(int layer, int expert); ///< likewise; -1, -1: none

protected:
    bool isEmpty() const override { return m_data.layers.empty(); }
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    bool walk(const Walk &walk) override;
    int rowAt(QPointF point) const override;

private:
    struct Row {
        int layer = 0; ///< index into layers
        int expert = 0; ///< index into its experts, then into its shared ones
    };
    StripGeometry geometryOf(QSizeF size) const { return StripGeometry::of(size, lineHeight(), m_data); }
    const StripLayer &layerOf(const Row &row) const { return m_data.layers[static_cast<size_t>(row.layer)]; }
    bool isShared(const Row &row) const { return row.expert >= static_cast<int>(layerOf(row).experts.size()); }
    const StripExpert &expertOf(const Row &row) const;
    void find(int layer, int expert, bool shared); ///< selects it, or nothing
    QRectF rectOf(const StripGeometry &geometry, const Row &row) const;
    QColor colourOf(int expert) const;

    ExpertStripData m_data;
    std::vector<Row> m_rows;
    std::vector<int> m_firstRow; ///< of every layer, and one past the last row
};

} // namespace moire::widgets
