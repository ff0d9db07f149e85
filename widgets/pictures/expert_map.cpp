// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/expert_map.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

ExpertMap::ExpertMap(QWidget *parent) : Picture(parent)
{
    setAccessibleName(tr("Experts by layer"));
}

void ExpertMap::checkSizes()
{
    ExpertMapData &d = m_data;
    d.experts = std::max(d.experts, 0);
    const size_t rows = d.layers.size();
    const size_t cells = rows * static_cast<size_t>(d.experts);
    d.values.resize(cells, std::numeric_limits<float>::quiet_NaN());
    d.counts.resize(cells);
    d.tooFew.resize(cells);
    if (d.dense.size() != rows)
        d.dense.clear();
    for (std::vector<float> *margin : {&d.entropy, &d.load}) {
        if (margin->size() != rows)
            margin->clear();
    }
    // An order that is no permutation would hide experts.
    m_places.assign(d.order.size() == cells ? cells : 0, std::numeric_limits<quint16>::max());
    bool permutation = !m_places.empty();
    for (size_t i = 0; permutation && i < cells; i++) {
        const size_t first = i / static_cast<size_t>(d.experts) * static_cast<size_t>(d.experts);
        permutation = d.order[i] < d.experts && m_places[first + d.order[i]] == std::numeric_limits<quint16>::max();
        if (permutation)
            m_places[first + d.order[i]] = static_cast<quint16>(i - first);
    }
    if (!permutation) {
        d.order.clear();
        m_places.clear();
    }
}

void ExpertMap::setData(ExpertMapData data)
{
    const int before = tableRows();
    const auto zoomed = zoomedLayer();
    const bool sameShape = data.layers.size() == m_data.layers.size() && data.experts == m_data.experts;
    m_data = std::move(data);
    checkSizes();
    m_sparse.clear();
    for (int row = 0; row < rows(); row++) {
        if (!isDense(row))
            m_sparse.push_back(row);
    }
    if (!sameShape) {
        m_image.setShape(rows(), m_data.experts);
        m_hovered.reset();
    }
    m_ownScale = !(m_data.scale.high > 0);
    followScale(true);
    recolour();
    if (m_selected && !placeOf(*m_selected))
        m_selected.reset();
    const int row = zoomed ? rowOf(*zoomed) : -1;
    m_zoomed = row >= 0 && !isDense(row) ? row : -1;
    if (zoomed && m_zoomed < 0)
        emit zoomChanged(-1);
    tellRows(before);
    update();
}

bool ExpertMap::followScale(bool fresh)
{
    if (!m_ownScale)
        return false;
    ColourScale &scale = m_data.scale;
    double top = 0;
    for (const float value : m_data.values) {
        if (std::isfinite(value))
            top = std::max(top, std::abs(static_cast<double>(value)));
    }
    if (!fresh && top <= scale.high && top > scale.high * 0.7)
        return false;
    if (!fresh)
        top *= 1.1; // so that the next tokens do not change all colours again
    const double least = scale.logarithmic ? scale.low * 2 : scale.low;
    scale.high = top > least ? top : least + 1;
    return true;
}

MapImage::Cell ExpertMap::imageCell(int row, int column) const
{
    const size_t i = index(row, expertAt(row, column));
    const float value = m_data.values[i];
    if (isDense(row) || std::isnan(value))
        return {};
    return {static_cast<quint8>(m_data.scale.level(static_cast<double>(value))), m_data.tooFew[i], false};
}

void ExpertMap::recolour()
{
    for (int row = 0; row < rows(); row++) {
        for (int column = 0; column < m_data.experts; column++)
            m_image.setCell(row, column, imageCell(row, column));
    }
}

bool ExpertMap::sameCells(const ExpertMapData &data) const
{
    const bool ownScale = !(data.scale.high > 0);
    return data.layers == m_data.layers && data.dense == m_data.dense && data.experts == m_data.experts &&
        data.order == m_data.order && data.values.size() == m_data.values.size() &&
        data.counts.size() == m_data.counts.size() && data.tooFew.size() == m_data.tooFew.size() &&
        data.entropy.size() == m_data.entropy.size() && data.load.size() == m_data.load.size() &&
        data.scale.kind == m_data.scale.kind && data.scale.logarithmic == m_data.scale.logarithmic &&
        data.scale.name == m_data.scale.name && ownScale == m_ownScale &&
        (ownScale || data.scale.high == m_data.scale.high);
}

void ExpertMap::updateData(ExpertMapData data)
{
    if (!sameCells(data)) {
        setData(std::move(data));
        return;
    }
    const bool margin = data.entropy != m_data.entropy || data.load != m_data.load;
    data.scale.high = m_data.scale.high;
    m_data = std::move(data);
    if (followScale(false)) {
        recolour();
        update();
        return;
    }
    const MapLayout layout = layoutOf(area());
    QRectF changed = margin && m_zoomed < 0 ? layout.entropy | layout.load : QRectF();
    for (int row = 0; row < rows(); row++) {
        for (int column = 0; column < m_data.experts; column++) {
            if (m_image.setCell(row, column, imageCell(row, column)))
                changed |= m_zoomed < 0 ? layout.cellRect(row, column)
                    : row == m_zoomed   ? QRectF(QPointF(), area())
                                        : QRectF();
        }
    }
    if (!changed.isEmpty())
        updatePart(changed);
}

void ExpertMap::setMarks(ExpertMark mark, std::vector<ExpertCell> cells)
{
    std::vector<ExpertCell> &marks = m_marks[static_cast<size_t>(mark)];
    std::sort(cells.begin(), cells.end());
    if (marks == cells)
        return;
    marks = std::move(cells);
    update();
}

int ExpertMap::rowOf(int layer) const
{
    const auto found = std::find(m_data.layers.begin(), m_data.layers.end(), layer);
    return found == m_data.layers.end() ? -1 : static_cast<int>(found - m_data.layers.begin());
}

int ExpertMap::expertAt(int row, int column) const
{
    return m_data.order.empty() ? column : m_data.order[index(row, column)];
}

int ExpertMap::columnOf(int row, int expert) const
{
    return m_places.empty() ? expert : m_places[index(row, expert)];
}

std::optional<ExpertMap::Place> ExpertMap::placeOf(ExpertCell cell) const
{
    const int row = rowOf(cell.layer);
    if (row < 0 || isDense(row) || cell.expert < 0 || cell.expert >= m_data.experts)
        return {};
    return Place{row, columnOf(row, cell.expert)};
}

ExpertCell ExpertMap::cellOf(Place place) const
{
    return {m_data.layers[static_cast<size_t>(place.row)], expertAt(place.row, place.column)};
}

void ExpertMap::select(std::optional<ExpertCell> cell)
{
    if (cell && !placeOf(*cell))
        cell.reset();
    if (cell == m_selected)
        return;
    m_selected = cell;
    if (m_zoomed >= 0 && cell && rowOf(cell->layer) != m_zoomed)
        zoomTo(cell->layer);
    tellSelection();
}

void ExpertMap::go(const Place &place)
{
    const ExpertCell cell = cellOf(place);
    select(cell);
    emit cellSelected(cell.layer, cell.expert);
}

std::optional<int> ExpertMap::zoomedLayer() const
{
    return m_zoomed < 0 ? std::nullopt : std::optional(m_data.layers[static_cast<size_t>(m_zoomed)]);
}

void ExpertMap::zoomTo(std::optional<int> layer)
{
    int row = layer ? rowOf(*layer) : -1;
    if (row >= 0 && isDense(row))
        row = -1;
    if (row == m_zoomed)
        return;
    m_zoomed = row;
    m_hovered.reset();
    update();
    emit zoomChanged(row < 0 ? -1 : m_data.layers[static_cast<size_t>(row)]);
}

bool ExpertMap::walk(const Walk &walk)
{
    if (m_sparse.empty() || m_data.experts == 0)
        return false;
    const auto now = m_selected ? placeOf(*m_selected) : std::nullopt;
    if (!now) {
        go({m_zoomed < 0 ? m_sparse.front() : m_zoomed, 0});
        return true;
    }
    const int last = m_data.experts - 1;
    const auto lastRow = static_cast<int>(m_sparse.size()) - 1;
    auto row = static_cast<int>(std::lower_bound(m_sparse.begin(), m_sparse.end(), now->row) - m_sparse.begin());
    int column = now->column;
    if (walk.end) {
        column = walk.right < 0 ? 0 : last;
        if (walk.whole && m_zoomed < 0)
            row = walk.right < 0 ? 0 : lastRow;
    } else {
        column = std::clamp(column + walk.right, 0, last);
        row = std::clamp(row + walk.down * (walk.page ? 10 : 1), 0, lastRow);
    }
    go({m_sparse[static_cast<size_t>(row)], column});
    return true;
}

void ExpertMap::keyPressEvent(QKeyEvent *event)
{
    const bool in = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool out = event->key() == Qt::Key_Minus || (event->key() == Qt::Key_Escape && m_zoomed >= 0);
    if (in && m_selected)
        zoomTo(m_selected->layer);
    else if (out)
        zoomTo({});
    else
        Picture::keyPressEvent(event);
}

void ExpertMap::press(QPointF point)
{
    if (const auto place = placeAt(point))
        go(*place);
}

void ExpertMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    // A layer's label, like +, shows the layer alone.
    const QPointF at = inside(event->position());
    const MapLayout layout = layoutOf(area());
    const auto row = m_zoomed < 0 && layout.layers.contains(at) ? layout.rowAt(at.y()) : std::nullopt;
    if (row && event->button() == Qt::LeftButton)
        zoomTo(m_data.layers[static_cast<size_t>(*row)]);
    else
        Picture::mouseDoubleClickEvent(event);
}

void ExpertMap::hover(std::optional<QPointF> point)
{
    const auto place = point ? placeAt(*point) : std::nullopt;
    const bool same =
        place ? m_hovered && m_hovered->row == place->row && m_hovered->column == place->column : !m_hovered;
    if (same)
        return;
    m_hovered = place;
    const MapLayout layout = layoutOf(area());
    updatePart(m_zoomed < 0 ? layout.axis : QRectF(QPointF(), area()));
    const ExpertCell cell = place ? cellOf(*place) : ExpertCell{-1, -1};
    emit cellHovered(cell.layer, cell.expert);
}

bool ExpertMap::isEmpty() const
{
    return m_data.layers.empty() || m_data.experts == 0;
}

} // namespace moire::widgets
