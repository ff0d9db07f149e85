// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/reading_grid.h"

#include "controls/tone_label.h"
#include "pictures/accessible.h"
#include "style/figures.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace moire::ui {

ReadingGrid::ReadingGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    widgets::installPictureAccessibility();
    const int u = widgets::unit(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * u);
    m_grid->setVerticalSpacing(u / 2);
    m_grid->setColumnStretch(2, 1);
}

void ReadingGrid::setReadings(const std::vector<Reading> &readings)
{
    if (readings == m_readings) {
        m_readings = readings; // the numbers may differ less than what is shown of them
        return;
    }
    while (m_rows.size() < readings.size()) {
        const int at = static_cast<int>(m_rows.size());
        Row row{new widgets::ToneLabel(widgets::Tone::Muted), new widgets::ToneLabel(widgets::Tone::Text),
                new widgets::ToneLabel(widgets::Tone::Faint)};
        row.value->setFont(widgets::tabularFont(font()));
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.note->setWordWrap(true);
        int column = 0;
        for (QLabel *label : {row.name, row.value, row.note}) {
            label->setTextFormat(Qt::PlainText);
            m_grid->addWidget(label, at, column++, Qt::AlignTop);
        }
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < readings.size();
        const Reading reading = used ? readings[i] : Reading();
        const Row &row = m_rows[i];
        row.name->setText(reading.name);
        row.value->setText(reading.value);
        row.note->setText(reading.note);
        for (QLabel *label : {row.name, row.value, row.note}) {
            label->setToolTip(reading.toolTip);
            label->setVisible(used);
        }
    }
    m_readings = readings;
    setFocusPolicy(readings.empty() ? Qt::NoFocus : Qt::TabFocus);
    if (m_current >= tableRows())
        selectRow(tableRows() - 1);
}

void ReadingGrid::selectRow(int row)
{
    if (row < -1 || row >= tableRows())
        return;
    m_current = row;
    widgets::tellCurrentRow(this, *this);
    update();
}

QRectF ReadingGrid::rowPlace(int row) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const Row &labels = m_rows[static_cast<size_t>(row)];
    const QRect place = labels.name->geometry() | labels.value->geometry() | labels.note->geometry();
    return QRectF(0, place.top(), width(), place.height());
}

void ReadingGrid::keyPressEvent(QKeyEvent *event)
{
    const int last = tableRows() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return selectRow(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return selectRow(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return selectRow(std::min(last, 0));
    case Qt::Key_End:
        return selectRow(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadingGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    selectRow(m_current < 0 ? std::min(0, tableRows() - 1) : m_current);
}

void ReadingGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReadingGrid::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    const double ring = widgets::paint::ringWidth(fontMetrics());
    if (m_current >= 0)
        painter.fillRect(rowPlace(m_current), widgets::theme().accentSoft);
    widgets::paint::focusRing(&painter, rect(), 2 * ring, ring, widgets::theme().accent);
}

QString ReadingGrid::tableHeader(int column) const
{
    const QString names[] = {tr("name"), tr("value"), tr("unit"), tr("shown"), tr("note")};
    return column >= 0 && column < 5 ? names[column] : QString();
}

QVariant ReadingGrid::tableValue(int row, int column) const
{
    const Reading &reading = m_readings[static_cast<size_t>(row)];
    const QVariant values[] = {reading.name, reading.number, reading.unit, reading.value, reading.note};
    return column >= 0 && column < 5 ? values[column] : QVariant();
}

} // namespace moire::ui
