// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

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
    bool operator==(const Reading &) const = default;
};

/// Readings in rows: name, value, note. Screen readers hear a row as one sentence.
class ReadingGrid : public QWidget {
    Q_OBJECT
public:
    explicit ReadingGrid(QWidget *parent = nullptr);

    void setReadings(const std::vector<Reading> &readings); ///< only what differs is set
    const std::vector<Reading> &readings() const { return m_readings; }

private:
    struct Row {
        QLabel *name, *value, *note;
    };
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::vector<Reading> m_readings;
};

} // namespace moire::ui
