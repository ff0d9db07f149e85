// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/experiment_list_model.h"

#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace moire::widgets {
class SearchField;
}

namespace moire::ui {

/// The experiments at the side of the page: a filter, the button for new ones, kept and ready experiments.
class ExperimentList : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentList(QWidget *parent = nullptr);

    ExperimentListModel &items() { return m_items; }
    QListView &view() { return *m_view; }
    QMenu &addMenu() { return *m_add; } ///< of the button for new ones
    void setShown(const QString &path); ///< selects it, once it is in the list
    void focusList();

signals:
    void opened(const QString &path, bool ready);
    void removeRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);

    ExperimentListModel m_items;
    widgets::SearchField *m_search;
    QListView *m_view;
    QMenu *m_add;
    QString m_shown;
};

} // namespace moire::ui
