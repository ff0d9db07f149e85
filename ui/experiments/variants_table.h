// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/experiment_table_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace moire::ui {

/// Variants x metrics, sortable; below a value stand its difference to the baseline and the verdict. As high as its
/// rows, up to a limit.
class VariantsTable : public QTableView {
    Q_OBJECT
public:
    explicit VariantsTable(QWidget *parent = nullptr);

    void setReading(const experiments::SharedReading &reading); ///< keeps the current variant where it exists
    ExperimentTableModel &variants() { return *m_model; }
    int currentVariant() const; ///< -1: none
    int currentMetric() const; ///< of the column that is current; -1: it is none's
    void setCurrentVariant(int variant);

signals:
    void variantChanged(int variant);
    void metricChanged(int metric);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ExperimentTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    int m_shown = -1; ///< variant that was told last
};

} // namespace moire::ui
