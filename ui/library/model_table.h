// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/model_list_model.h"

#include <QTableView>

namespace moire::ui {

/// What screen readers say beyond the text of a cell.
class ModelRows : public ModelFilter {
    Q_OBJECT
public:
    using ModelFilter::ModelFilter;
    QVariant data(const QModelIndex &index, int role) const override;
};

/// The models of the library, sorted by a click on a header and filtered by words. Columns that do not fit are left
/// out, the least important first.
class ModelTable : public QTableView {
    Q_OBJECT
public:
    explicit ModelTable(ModelLibrary &library, QWidget *parent = nullptr);

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
