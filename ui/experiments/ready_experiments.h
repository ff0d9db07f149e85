// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/shelf.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace moire::ui {

/// What the page shows before an experiment is open: what an experiment is, and the ready ones as cards, each with the
/// question that it answers.
class ReadyExperiments : public QWidget {
    Q_OBJECT
public:
    explicit ReadyExperiments(QWidget *parent = nullptr);

    void setItems(const std::vector<experiments::ShelfItem> &items);

signals:
    void chosen(const QString &path);
    void openRequested(); ///< a definition of any place

private:
    std::vector<experiments::ShelfItem> m_items;
    QLabel *m_title;
    QGridLayout *m_grid;
};

} // namespace moire::ui
