// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/shelf.h"

#include <QAbstractListModel>
#include <QSet>

namespace moire {

/// The kept experiments under a heading, and the ready ones under another. A filter keeps names with all its words.
class ExperimentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        Path = Qt::UserRole, ///< of the definition; empty: a heading
        Heading, ///< bool
        Ready, ///< bool: opening it keeps a copy
        Runs, ///< bool
        Problem, ///< why it cannot be read; empty: it can
    };

    explicit ExperimentListModel(QObject *parent = nullptr);

    void setItems(std::vector<experiments::ShelfItem> kept, std::vector<experiments::ShelfItem> ready);
    void setFilter(const QString &text);
    void setRunning(const QStringList &paths);
    int rowOf(const QString &path) const; ///< -1: none
    const std::vector<experiments::ShelfItem> &kept() const { return m_kept; }
    const std::vector<experiments::ShelfItem> &ready() const { return m_ready; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        const experiments::ShelfItem *item; ///< null: a heading
        bool ready;
    };
    void build();

    std::vector<experiments::ShelfItem> m_kept;
    std::vector<experiments::ShelfItem> m_ready;
    std::vector<Row> m_rows;
    QStringList m_words;
    QSet<QString> m_running;
};

} // namespace moire
