// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/cells_table.h"

#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace moire::ui {

CellsTable::CellsTable(QWidget *parent)
    : QTableView(parent),
      m_model(new ExperimentCellsModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("cellsTable"));
    setAccessibleName(tr("Cells"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ExperimentCellsModel::Sorted);
    setModel(m_sorted);
    setFont(widgets::tabularFont(font()));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setProperty(widgets::look::quiet, true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the definition
    connect(m_model, &QAbstractItemModel::modelReset, this, &CellsTable::fit);
}

void CellsTable::setReading(const experiments::SharedReading &reading)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setReading(reading);
}

void CellsTable::setMetric(int metric)
{
    if (metric >= 0)
        m_model->setMetric(static_cast<size_t>(metric));
}

void CellsTable::showPlace(const Place &place)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(place), column)));
}

void CellsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    const QModelIndex cell = m_sorted->mapToSource(current);
    emit cellChosen(
        m_model->placeOf(cell.row()),
        cell.column() < ExperimentCellsModel::FirstVariant ? -1 : cell.column() - ExperimentCellsModel::FirstVariant);
}

void CellsTable::fit()
{
    const int u = widgets::unit(this);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + u);
    if (m_model->columnCount() == 0)
        return;
    setColumnWidth(ExperimentCellsModel::Prompt, u * 36);
    setColumnWidth(ExperimentCellsModel::Seed, u * 8);
    for (int column = ExperimentCellsModel::FirstVariant; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::clamp(fontMetrics().horizontalAdvance(name) + u * 4, u * 8, u * 22));
    }
}

void CellsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace moire::ui
