// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answers_view.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace moire::ui {

/// Every cell with the value of one metric: prompts x seeds by variants, sortable. The current cell's answer is shown
/// by others.
class CellsTable : public QTableView {
    Q_OBJECT
public:
    using Place = AnswersView::Place;

    explicit CellsTable(QWidget *parent = nullptr);

    void setReading(const experiments::SharedReading &reading);
    void setMetric(int metric);
    void showPlace(const Place &place); ///< quietly
    ExperimentCellsModel &cells() { return *m_model; }

signals:
    void cellChosen(const moire::ui::AnswersView::Place &place, int variant); ///< -1: none in particular

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ExperimentCellsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_quiet = false;
};

} // namespace moire::ui
