// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QWidget>

class QTableView;

namespace moire::widgets {
class SearchField;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// All keys of a model file and their values, in the order of the file.
class MetadataModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setFile(const SharedModelFile &file);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SharedModelFile m_file;
};

/// That table with a field that searches keys and values.
class MetadataView : public QWidget {
    Q_OBJECT
public:
    explicit MetadataView(QWidget *parent = nullptr);
    void setFile(const SharedModelFile &file);

private:
    void fit();
    MetadataModel m_model;
    QSortFilterProxyModel m_filter;
    widgets::SearchField *m_search;
    QTableView *m_table;
    widgets::ToneLabel *m_nothing;
};

} // namespace moire::ui
