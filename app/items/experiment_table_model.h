// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"

#include <QAbstractTableModel>

namespace moire {

/// Variants x metrics: means with their intervals, and the differences to the baseline. Use a proxy with Sorted as its
/// sort role.
class ExperimentTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Variant, Cells, FirstMetric };
    enum DataRole {
        Sorted = Qt::UserRole, ///< numbers as numbers; invalid: there is none
        DifferenceText, ///< "−25 % [−38, −11]"; empty: there is none
        VerdictText, ///< "not decided"; empty: there is none
        Differs, ///< bool: it was shown to
        Note, ///< "baseline", "control"; empty: neither
    };

    explicit ExperimentTableModel(QObject *parent = nullptr);

    /// Null: none. With the same variants and metrics as before, rows stay and only their contents change.
    void setReading(experiments::SharedReading reading);
    const experiments::SharedReading &reading() const { return m_reading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(size_t variant, int column) const;
    void findDifferences();
    QVariant sorted(size_t variant, int column) const;
    QString note(size_t variant) const;
    QString spoken(size_t variant, int column) const;
    const experiments::Difference *difference(size_t variant, int column) const; ///< null: there is none

    experiments::SharedReading m_reading;
    /// [variants, metrics], to the baseline; along tokens to the random experts; null: none.
    std::vector<const experiments::Difference *> m_differences;
};

/// Every cell, prompts x seeds x repeats by variants: the value of one metric.
class ExperimentCellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Prompt, Seed, FirstVariant };
    static constexpr int Sorted = Qt::UserRole; ///< as in ExperimentTableModel

    explicit ExperimentCellsModel(QObject *parent = nullptr);

    void setReading(experiments::SharedReading reading);
    void setMetric(size_t metric); ///< one that does not exist: none
    size_t metric() const { return m_metric; }
    struct Place {
        size_t prompt = 0;
        size_t seed = 0;
        uint32_t repeat = 0;
        bool operator==(const Place &) const = default;
    };
    Place placeOf(int row) const;
    int rowOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    experiments::SharedReading m_reading;
    size_t m_metric = 0;
};

} // namespace moire
