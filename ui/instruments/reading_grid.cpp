// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/reading_grid.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/style.h"

#include <QGridLayout>

namespace moire::ui {

ReadingGrid::ReadingGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
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
        row.value->setAccessibleName(QStringList{reading.name, reading.value, reading.note}.join(QLatin1String(", ")));
        for (QLabel *label : {row.name, row.value, row.note}) {
            label->setToolTip(reading.toolTip);
            label->setVisible(used);
        }
    }
    m_readings = readings;
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
