// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/model_list_model.h"
#include "library/model_loading.h"

#include <QTableView>

namespace moire::ui {

/// Adds which model is open or being loaded, and what screen readers say beyond the text of a cell.
class ModelRows : public ModelFilter {
    Q_OBJECT
public:
    enum DataRole { Mark = ModelListModel::Searched + 1 }; ///< "open", "loading", or empty

    explicit ModelRows(const ModelLoading &loading, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString markOf(const QModelIndex &index) const;
    const ModelLoading &m_loading;
};

/// The models of the library, sorted by a click on a header and filtered by words. Columns that do not fit are left
/// out, the least important first.
class ModelTable : public QTableView {
    Q_OBJECT
public:
    ModelTable(ModelLibrary &library, const ModelLoading &loading, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    /// Selects the model and scrolls to it; false: it is not shown.
    bool select(const QString &path);
    QString currentPath() const; ///< empty: none
    int shownCount() const { return m_rows->rowCount(); }
    int naturalHeight() const; ///< of all rows and the header

signals:
    void currentPathChanged(const QString &path);
    void opened(const QString &path); ///< double-clicked
    void countChanged(); ///< shownCount()

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();
    ModelListModel *m_list;
    ModelRows *m_rows;
};

} // namespace moire::ui
