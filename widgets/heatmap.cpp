// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap.h"

#include "colour_map.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace moire::widgets {

Heatmap::Heatmap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Experts by layer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Heatmap::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void Heatmap::setData(HeatmapData data)
{
    m_data = std::move(data);
    const auto cells = m_data.layers.size() * static_cast<size_t>(std::max(m_data.experts, 0));
    m_data.values.resize(cells);
    m_data.counts.resize(cells);
    const auto rows = static_cast<int>(m_data.layers.size());
    if (m_image.width() != m_data.experts || m_image.height() != rows)
        m_image = QImage(m_data.experts, rows, QImage::Format_RGB32);
    m_top = cells ? *std::max_element(m_data.values.begin(), m_data.values.end()) : 0;
    const float scale = m_top > 0 ? 1 / m_top : 0;
    for (int row = 0; row < rows; row++) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(row));
        const float *values = m_data.values.data() + static_cast<ptrdiff_t>(row) * m_data.experts;
        for (int expert = 0; expert < m_data.experts; expert++)
            line[expert] = amountColour(static_cast<double>(values[expert] * scale));
    }
    if (m_selected && (m_selected->first >= rows || m_selected->second >= m_data.experts))
        m_selected.reset();
    update();
}

void Heatmap::setHighlight(std::vector<std::pair<int, int>> cells)
{
    m_highlight = std::move(cells);
    update();
}

QString Heatmap::describe(int row, int expert) const
{
    const auto cell = static_cast<size_t>(row) * static_cast<size_t>(m_data.experts) + static_cast<size_t>(expert);
    const QLocale locale;
    return tr("Layer %1, expert %2: %3 % of the layer's selections, used for %4 of %5 tokens")
        .arg(m_data.layers[static_cast<size_t>(row)])
        .arg(expert)
        .arg(locale.toString(100.0 * static_cast<double>(m_data.values[cell]), 'f', 1),
             locale.toString(m_data.counts[cell]), locale.toString(m_data.tokens));
}

QSize Heatmap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 6};
}

QSize Heatmap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 14};
}

HeatmapGeometry Heatmap::geometryNow() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("000")) + line / 2;
    return {QRectF(rect()).adjusted(left, line / 2.0, -line / 2.0, -2.5 * line), static_cast<int>(m_data.layers.size()),
            m_data.experts};
}

void Heatmap::paintScales(QPainter &painter, const HeatmapGeometry &geometry) const
{
    const int line = fontMetrics().height();
    const QRectF area = geometry.area;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int everyRow = std::max(1, static_cast<int>(std::ceil(line / (area.height() / geometry.rows))));
    for (int row = 0; row < geometry.rows; row += everyRow) {
        const QRectF cell = geometry.cellRect(row, 0);
        painter.drawText(QRectF(0, cell.center().y() - line / 2.0, area.left() - line / 4.0, line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(m_data.layers[static_cast<size_t>(row)]));
    }
    const QRectF below(area.left(), area.bottom() + line / 4.0, area.width(), line);
    painter.drawText(below, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(below, Qt::AlignHCenter, tr("expert"));
    painter.drawText(below, Qt::AlignRight, QString::number(m_data.experts - 1));
    QLinearGradient gradient(0, 0, 1, 0);
    gradient.setCoordinateMode(QGradient::ObjectBoundingMode);
    for (int i = 0; i <= 8; i++)
        gradient.setColorAt(i / 8.0, amountColour(i / 8.0));
    const QString low = QStringLiteral("0 %");
    const QString high = QLocale().toString(100.0 * static_cast<double>(m_top), 'f', 1) + QStringLiteral(" %");
    const QRectF legend(area.left(), below.bottom() + line / 8.0, area.width(), line);
    const int lowWidth = fontMetrics().horizontalAdvance(low) + line / 2;
    const int highWidth = fontMetrics().horizontalAdvance(high) + line / 2;
    painter.drawText(legend, Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.drawText(legend, Qt::AlignRight | Qt::AlignVCenter, high);
    painter.fillRect(legend.adjusted(lowWidth, line / 4.0, -highWidth, -line / 4.0), gradient);
}

void Heatmap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const HeatmapGeometry geometry = geometryNow();
    if (geometry.rows == 0 || geometry.columns == 0 || geometry.area.height() < geometry.rows) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.drawImage(geometry.area, m_image);
    paintScales(painter, geometry);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1));
    for (const auto &[row, expert] : m_highlight)
        if (row >= 0 && row < geometry.rows && expert >= 0 && expert < geometry.columns)
            painter.drawRect(geometry.cellRect(row, expert));
    if (m_selected) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(geometry.cellRect(m_selected->first, m_selected->second));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(geometry.area.adjusted(-2, -2, 1, 1));
    }
}

void Heatmap::select(int row, int expert)
{
    m_selected = std::pair(row, expert);
    setAccessibleDescription(describe(row, expert));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit cellSelected(m_data.layers[static_cast<size_t>(row)], expert);
}

void Heatmap::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = geometryNow().cellAt(event->position()))
        select(cell->first, cell->second);
}

void Heatmap::keyPressEvent(QKeyEvent *event)
{
    const auto rows = static_cast<int>(m_data.layers.size());
    int down = 0;
    int right = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Left:
        right = -1;
        break;
    case Qt::Key_Right:
        right = 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (rows == 0 || m_data.experts == 0)
        return;
    if (!m_selected) {
        select(0, 0);
        return;
    }
    select(std::clamp(m_selected->first + down, 0, rows - 1),
           std::clamp(m_selected->second + right, 0, m_data.experts - 1));
}

bool Heatmap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = geometryNow().cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell ? describe(cell->first, cell->second) : QString(), this);
    return true;
}

} // namespace moire::widgets
