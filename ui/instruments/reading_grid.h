// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/table.h"

#include <QWidget>

#include <limits>
#include <vector>

class QGridLayout;
class QLabel;

namespace moire::ui {

/// A measured value, and what to compare it with or why it is not available.
struct Reading {
    QString name;
    QString value;
    QString note;
    QString toolTip;
    double number = std::numeric_limits<double>::quiet_NaN(); ///< the value for files, in `unit`; NaN: not available
    QString unit; ///< of files: "bytes", "nats"

    /// What is shown is the same.
    bool operator==(const Reading &other) const
    {
        return name == other.name && value == other.value && note == other.note && toolTip == other.toolTip;
    }
};

/// Readings in rows: name, value, note. Up, down, Home and End walk along them; screen readers have them as a table.
class ReadingGrid : public QWidget, public widgets::PictureTable {
    Q_OBJECT
public:
    explicit ReadingGrid(QWidget *parent = nullptr);

    void setReadings(const std::vector<Reading> &readings); ///< only what differs is set
    const std::vector<Reading> &readings() const { return m_readings; }

    int tableRows() const override { return static_cast<int>(m_readings.size()); }
    int tableColumns() const override { return 5; }
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    int currentRow() const override { return m_current; }
    void selectRow(int row) override;
    QRectF rowPlace(int row) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QLabel *name, *value, *note;
    };
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::vector<Reading> m_readings;
    int m_current = -1; ///< row that the keyboard is at
};

} // namespace moire::ui
