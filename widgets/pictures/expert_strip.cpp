// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/expert_strip.h"

#include "pictures/chart_paint.h"
#include "pictures/colour_scale.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

StripGeometry StripGeometry::of(QSizeF size, double line, const ExpertStripData &data)
{
    StripGeometry g;
    g.layers = static_cast<int>(data.layers.size());
    bool shared = false;
    bool margins = false;
    g.heaviest = 0;
    for (const StripLayer &layer : data.layers) {
        shared = shared || !layer.shared.empty();
        margins = margins || std::isfinite(layer.margin);
        float sum = 0;
        for (const StripExpert &expert : layer.experts)
            sum += expert.gate;
        g.heaviest = std::max(g.heaviest, sum);
    }
    if (!(g.heaviest > 0))
        g.heaviest = 1;
    const double gap = line * 0.25;
    const double sharedHeight = shared ? line * 0.45 : 0;
    const double marginHeight = margins ? line * 0.9 : 0;
    const double fixed = (shared ? sharedHeight + gap : 0) + (margins ? marginHeight + gap : 0) + line * 1.3;
    const double stacks = std::max(0.0, size.height() - fixed);
    double y = 0;
    const auto lane = [&](double height) {
        const QRectF place(0, y, size.width(), height);
        y += height > 0 ? height + gap : 0;
        return place;
    };
    g.shared = lane(sharedHeight);
    g.stacks = lane(stacks);
    g.margins = lane(marginHeight);
    g.caption = QRectF(0, size.height() - line, size.width(), line);
    return g;
}

QRectF StripGeometry::column(const QRectF &lane, int layer) const
{
    const double width = lane.width() / layers;
    const double gap = width > 4 ? 1.5 : width > 2 ? 0.5 : 0;
    return {lane.left() + layer * width, lane.top(), width - gap, lane.height()};
}

QRectF StripGeometry::expertRect(const StripLayer &data, int layer, int expert) const
{
    const QRectF place = column(stacks, layer);
    double below = 0;
    for (int i = 0; i < expert; i++)
        below += static_cast<double>(data.experts[static_cast<size_t>(i)].gate);
    const double scale = place.height() / static_cast<double>(heaviest);
    const double height = static_cast<double>(data.experts[static_cast<size_t>(expert)].gate) * scale;
    return {place.left(), place.bottom() - below * scale - height, place.width(), height};
}

QRectF StripGeometry::sharedRect(const StripLayer &data, int layer, int expert) const
{
    const QRectF place = column(shared, layer);
    const double width = place.width() / static_cast<double>(data.shared.size());
    return {place.left() + expert * width, place.top(), width > 4 ? width - 1 : width, place.height()};
}

ExpertStrip::ExpertStrip(QWidget *parent) : RowPicture(parent)
{
    const auto tell = [this](int row, void (ExpertStrip::*told)(int, int)) {
        const Row *r = row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
        // A shared expert has a number of its own, which is no routed expert's.
        emit(this->*told)(r ? layerOf(*r).layer : -1, r && !isShared(*r) ? expertOf(*r).expert : -1);
    };
    connect(this, &RowPicture::rowSelected, this, [tell](int row) { tell(row, &ExpertStrip::expertSelected); });
    connect(this, &RowPicture::rowHovered, this, [tell](int row) { tell(row, &ExpertStrip::expertHovered); });
    setAccessibleName(tr("Experts of the token"));
}

QSize ExpertStrip::sizeHint() const
{
    return QSizeF(unit() * 48, unit() * 9).toSize();
}

QSize ExpertStrip::minimumSizeHint() const
{
    return QSizeF(unit() * 16, unit() * 6).toSize();
}

void ExpertStrip::setData(ExpertStripData data)
{
    const int before = tableRows();
    const Row *selected = currentRow() >= 0 ? &m_rows[static_cast<size_t>(currentRow())] : nullptr;
    const int layerBefore = selected ? layerOf(*selected).layer : -1;
    const int expertBefore = selected ? expertOf(*selected).expert : -1;
    const bool sharedBefore = selected && isShared(*selected);
    RowPicture::select(-1);
    m_data = std::move(data);
    m_rows.clear();
    m_firstRow.clear();
    for (int i = 0; i < static_cast<int>(m_data.layers.size()); i++) {
        StripLayer &layer = m_data.layers[static_cast<size_t>(i)];
        for (StripExpert &expert : layer.experts)
            expert.gate = std::isfinite(expert.gate) ? std::max(expert.gate, 0.0F) : 0;
        m_firstRow.push_back(tableRows());
        for (int expert = 0; expert < static_cast<int>(layer.experts.size() + layer.shared.size()); expert++)
            m_rows.push_back({i, expert});
    }
    m_firstRow.push_back(tableRows());
    dropGone();
    find(layerBefore, expertBefore, sharedBefore);
    tellRows(before);
    update();
}

const StripExpert &ExpertStrip::expertOf(const Row &row) const
{
    const StripLayer &layer = layerOf(row);
    const auto i = static_cast<size_t>(row.expert);
    return isShared(row) ? layer.shared[i - layer.experts.size()] : layer.experts[i];
}

void ExpertStrip::select(int layer, int expert)
{
    if (currentRow() >= 0 && expert < 0) {
        const Row &now = m_rows[static_cast<size_t>(currentRow())];
        if (isShared(now) && layerOf(now).layer == layer)
            return;
    }
    find(layer, expert, false);
}

void ExpertStrip::find(int layer, int expert, bool shared)
{
    int found = -1;
    for (int row = 0; row < tableRows() && found < 0; row++) {
        const Row &r = m_rows[static_cast<size_t>(row)];
        if (layerOf(r).layer == layer && isShared(r) == shared && expertOf(r).expert == expert)
            found = row;
    }
    RowPicture::select(found);
}

bool ExpertStrip::walk(const Walk &walk)
{
    if (m_rows.empty())
        return false;
    if (currentRow() < 0 || (walk.end && walk.right < 0)) {
        selectRow(0);
        return true;
    }
    const auto layers = static_cast<int>(m_data.layers.size());
    const auto firstOf = [this](int layer) { return m_firstRow[static_cast<size_t>(layer)]; };
    const Row now = m_rows[static_cast<size_t>(currentRow())];
    int layer = now.layer;
    if (walk.end) {
        layer = layers - 1;
        while (firstOf(layer) == firstOf(layer + 1))
            layer--;
    } else if (walk.right != 0) {
        // Dense layers are passed over.
        do
            layer += walk.right;
        while (layer >= 0 && layer < layers && firstOf(layer) == firstOf(layer + 1));
        if (layer < 0 || layer >= layers)
            return true;
    }
    const int count = firstOf(layer + 1) - firstOf(layer);
    const int expert = walk.end ? 0 : now.expert - walk.down * (walk.page ? count : 1);
    selectRow(firstOf(layer) + std::clamp(expert, 0, count - 1));
    return true;
}

QRectF ExpertStrip::rectOf(const StripGeometry &geometry, const Row &row) const
{
    const StripLayer &layer = layerOf(row);
    return isShared(row) ? geometry.sharedRect(layer, row.layer, row.expert - static_cast<int>(layer.experts.size()))
                         : geometry.expertRect(layer, row.layer, row.expert);
}

QRectF ExpertStrip::rowRect(int row) const
{
    return row < 0 || row >= tableRows() ? QRectF() : rectOf(geometryOf(area()), m_rows[static_cast<size_t>(row)]);
}

int ExpertStrip::rowAt(QPointF point) const
{
    const StripGeometry geometry = geometryOf(area());
    const auto layer = static_cast<int>(std::floor(point.x() / geometry.stacks.width() * geometry.layers));
    if (layer < 0 || layer >= geometry.layers)
        return -1;
    for (int row = m_firstRow[static_cast<size_t>(layer)]; row < m_firstRow[static_cast<size_t>(layer) + 1]; row++) {
        // The gap belongs to the expert before it.
        if (rectOf(geometry, m_rows[static_cast<size_t>(row)]).adjusted(0, 0, 1.5, 0).contains(point))
            return row;
    }
    return -1;
}

QString ExpertStrip::describe(int row) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const Row &r = m_rows[static_cast<size_t>(row)];
    const StripLayer &layer = layerOf(r);
    const NumberFormat format{1, 3, {}};
    QString text = (isShared(r) ? tr("Layer %1, shared expert %2: gate %3") : tr("Layer %1, expert %2: gate %3"))
                       .arg(layer.layer)
                       .arg(expertOf(r).expert)
                       .arg(format.text(static_cast<double>(expertOf(r).gate)));
    if (std::isfinite(layer.margin))
        text += QLatin1Char('\n') +
            (layer.margin < m_data.nearTie ? tr("router margin to the first expert left out: %1, a near tie")
                                           : tr("router margin to the first expert left out: %1"))
                .arg(format.text(static_cast<double>(layer.margin)));
    return text;
}

QString ExpertStrip::tableHeader(int column) const
{
    const QString names[] = {tr("layer"), tr("expert"), tr("gate"), tr("kind"), tr("router margin")};
    return column >= 0 && column < 5 ? names[column] : QString();
}

QVariant ExpertStrip::tableValue(int row, int column) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const Row &r = m_rows[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return layerOf(r).layer;
    case 1:
        return expertOf(r).expert;
    case 2:
        return expertOf(r).gate;
    case 3:
        return isShared(r) ? tr("shared") : tr("chosen");
    default:
        return layerOf(r).margin;
    }
}

QString ExpertStrip::tableText(int row, int column) const
{
    if (column != 2 && column != 4)
        return PictureTable::tableText(row, column);
    const double value = tableValue(row, column).toDouble();
    return std::isnan(value) ? QString() : NumberFormat{1, 3, {}}.text(value);
}

QColor ExpertStrip::colourOf(int expert) const
{
    // Without the ends of the map, which are hard to tell from the two backgrounds.
    const double part = m_data.experts > 1 ? expert / double(m_data.experts - 1) : 0.5;
    return levelColour(ColourScale::Kind::Amount, static_cast<int>(std::lround(60 + 160 * std::clamp(part, 0.0, 1.0))));
}

void ExpertStrip::draw(QPainter &painter, const Canvas &canvas)
{
    const Theme &t = theme();
    const StripGeometry geometry = geometryOf(canvas.size);
    for (const Row &row : m_rows) {
        QRectF place = rectOf(geometry, row);
        if (place.height() > 3)
            place.adjust(0, 1, 0, 0); // a line of background between experts
        painter.fillRect(place, isShared(row) ? t.series[5] : colourOf(expertOf(row).expert));
    }
    float top = m_data.nearTie;
    for (const StripLayer &layer : m_data.layers)
        top = std::isfinite(layer.margin) ? std::max(top, layer.margin) : top;
    for (int i = 0; i < geometry.layers; i++) {
        const StripLayer &layer = m_data.layers[static_cast<size_t>(i)];
        if (layer.experts.empty()) {
            const QRectF column = geometry.column(geometry.stacks, i);
            painter.fillRect(QRectF(column.left(), column.bottom() - 2, column.width(), 2), t.hairline);
        }
        if (!std::isfinite(layer.margin) || geometry.margins.isEmpty())
            continue;
        const QRectF lane = geometry.column(geometry.margins, i);
        const bool tie = layer.margin < m_data.nearTie;
        const double height = std::max(tie ? lane.height() * 0.25 : 1.0,
                                       lane.height() * std::max(0.0, static_cast<double>(layer.margin / top)));
        painter.fillRect(lane, t.hover);
        painter.fillRect(QRectF(lane.left(), lane.bottom() - height, lane.width(), height), tie ? t.warning : t.frame);
    }
    if (currentRow() >= 0) {
        const QRectF ring = rectOf(geometry, m_rows[static_cast<size_t>(currentRow())]).adjusted(-1, 0, 1, 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(selectionRings().first, 4));
        painter.drawRect(ring);
        painter.setPen(QPen(selectionRings().second, 2));
        painter.drawRect(ring);
    }
    painter.setPen(t.faint);
    const QString shared = geometry.shared.isEmpty() ? QString() : tr("top: shared");
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(shared);
    const bool right = mirrored();
    const auto side = [](bool atRight) { return (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute; };
    painter.drawText(geometry.caption, static_cast<int>(side(!right) | Qt::AlignVCenter), shared);
    const double room = width + geometry.caption.height();
    drawElided(
        painter, geometry.caption.adjusted(right ? room : 0, 0, right ? 0 : -room, 0), side(right) | Qt::AlignVCenter,
        geometry.margins.isEmpty() ? tr("height: gate weight") : tr("height: gate weight · below: router margin"));
}

} // namespace moire::widgets
