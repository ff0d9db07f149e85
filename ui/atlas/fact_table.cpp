// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/fact_table.h"

#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace moire::ui {

FactModel::FactModel(QStringList headers, QObject *parent) : QAbstractTableModel(parent), m_headers(std::move(headers))
{
}

void FactModel::setRows(std::vector<FactRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::erase_if(m_rows, [this](const FactRow &row) { return std::ssize(row) != m_headers.size(); });
    endResetModel();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case Qt::ToolTipRole:
        return text(fact.toolTip);
    case Qt::AccessibleTextRole:
        return text(fact.spoken);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((fact.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return fact.faint ? QVariant(widgets::theme().faint) : QVariant();
    case widgets::FigureDelegate::FigureRole:
        return fact.figure;
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // it may be cut
        return m_headers[section];
    if (role == Qt::TextAlignmentRole) {
        const bool number = !m_rows.empty() && m_rows.front()[static_cast<size_t>(section)].number;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

FactTable::FactTable(const QString &name, const QStringList &headers, QWidget *parent)
    : QTableView(parent),
      m_facts(new FactModel(headers, this))
{
    setAccessibleName(name);
    setModel(m_facts);
    setItemDelegate(new widgets::FigureDelegate(this));
    setFont(widgets::tabularFont(font()));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setProperty(widgets::look::quiet, true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fit();
}

void FactTable::setRows(std::vector<FactRow> rows)
{
    const int row = currentIndex().row();
    m_facts->setRows(std::move(rows));
    if (row >= 0 && row < m_facts->rowCount())
        setCurrentIndex(m_facts->index(row, 0));
    fit();
}

void FactTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    fit();
}

void FactTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::unit(this));
    if (!m_fitsRows)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   m_facts->rowCount() * verticalHeader()->defaultSectionSize());
}

void FactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace moire::ui
