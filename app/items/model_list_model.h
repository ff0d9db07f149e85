// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace moire {

class ModelLibrary;

/// The models of the library as a table, one row per model. Rows keep their order; use a proxy to sort them.
class ModelListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Architecture, Quantization, Parameters, Active, Size, Fit, Speed, ColumnCount };
    enum DataRole {
        Raw = Qt::UserRole, ///< the column's value for sorting: numbers as numbers, invalid if unknown
        Path, ///< of the row's file
        Broken, ///< bool: the file cannot be read; the text in Fit is the reason
        Runs, ///< bool: the engine can run the model
        BuiltIn, ///< bool
        Parts, ///< int: files of a split model, 1 otherwise
        FitKind, ///< int: MemoryFit::Kind; invalid if the engine cannot run the model
        SpeedKind, ///< int: ModelSpeed::Kind
        Searched, ///< text that a filter searches
    };

    /// \p library must outlive the model.
    explicit ModelListModel(ModelLibrary &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ModelEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    int rowOf(const QString &path) const { return m_rows.value(path, -1); }

private:
    void update(const std::vector<ModelEntry> &changed, const QStringList &removed);
    bool remove(const QStringList &paths); ///< returns whether names of other entries change
    void removeRun(size_t first, size_t end);
    QString text(const ModelEntry &entry, int column) const;
    QString name(const ModelFile &file) const;
    bool countName(const ModelEntry &entry, int change);
    QVariant raw(const ModelEntry &entry, int column) const;

    std::vector<ModelEntry> m_entries;
    QHash<QString, int> m_rows; ///< by path
    QHash<QString, int> m_names; ///< number of entries by name
};

/// Sorts by raw values and shows the rows that contain every word of a text, ignoring case.
class ModelFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ModelFilter(QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace moire
