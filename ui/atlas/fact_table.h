// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/figure_delegate.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace moire::ui {

struct Fact {
    QString text;
    bool number = false; ///< at the end of its column, in tabular figures
    bool faint = false;
    QVariant figure = {}; ///< CellBar or CellInterval, drawn beside the text
    QString spoken = {}; ///< for screen readers, where the text is not enough
    QString toolTip = {};
};
using FactRow = std::vector<Fact>;

/// Rows of facts, replaced as a whole.
class FactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FactModel(QStringList headers, QObject *parent = nullptr);

    void setRows(std::vector<FactRow> rows); ///< each as long as the headers; the rest is left out
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<FactRow> m_rows;
};

/// A table of facts: hairlines, no grid, one row taken (or several). As high as its rows if \p fitsRows.
class FactTable : public QTableView {
    Q_OBJECT
public:
    FactTable(const QString &name, const QStringList &headers, QWidget *parent = nullptr);

    void setRows(std::vector<FactRow> rows); ///< keeps the current row where it exists
    void setFitsRows(bool fits);
    FactModel &facts() { return *m_facts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    FactModel *m_facts;
    bool m_fitsRows = false;
};

} // namespace moire::ui
