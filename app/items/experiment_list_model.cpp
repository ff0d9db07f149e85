// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/experiment_list_model.h"

#include "items/experiment_text.h"

#include <algorithm>

namespace moire {

using experiments::ShelfItem;

ExperimentListModel::ExperimentListModel(QObject *parent) : QAbstractListModel(parent) { }

void ExperimentListModel::setItems(std::vector<ShelfItem> kept, std::vector<ShelfItem> ready)
{
    if (kept == m_kept && ready == m_ready)
        return;
    beginResetModel();
    m_kept = std::move(kept);
    m_ready = std::move(ready);
    build();
    endResetModel();
}

void ExperimentListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    build();
    endResetModel();
}

void ExperimentListModel::build()
{
    m_rows.clear();
    for (const bool ready : {false, true}) {
        const std::vector<ShelfItem> &items = ready ? m_ready : m_kept;
        const size_t heading = m_rows.size();
        m_rows.push_back({nullptr, ready});
        for (const ShelfItem &item : items) {
            const QString name = QString::fromStdString(item.name);
            if (std::all_of(m_words.begin(), m_words.end(),
                            [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); }))
                m_rows.push_back({&item, ready});
        }
        if (m_rows.size() == heading + 1)
            m_rows.pop_back();
    }
}

void ExperimentListModel::setRunning(const QStringList &paths)
{
    const QSet<QString> running(paths.begin(), paths.end());
    if (running == m_running)
        return;
    m_running = running;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ExperimentListModel::rowOf(const QString &path) const
{
    const std::string wanted = path.toStdString();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row &row) { return row.item && row.item->path.string() == wanted; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ExperimentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExperimentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString path = row.item ? QString::fromStdString(row.item->path.string()) : QString();
    const QString heading = row.ready ? tr("Ready experiments") : tr("Experiments");
    const QString name = row.item ? experiment_text::nameOf(row.item->name) : heading;
    const QString problem = row.item ? QString::fromStdString(row.item->problem) : QString();
    const bool runs = m_running.contains(path);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return runs ? tr("%1, is running").arg(name) : problem.isEmpty() ? name : tr("%1, %2").arg(name, problem);
    case Qt::ToolTipRole:
        return experiment_text::toolTip(!problem.isEmpty() ? problem
                                            : row.item && !row.item->notes.empty()
                                            ? QString::fromStdString(row.item->notes)
                                            : name);
    case Path:
        return path;
    case Heading:
        return row.item == nullptr;
    case Ready:
        return row.ready;
    case Runs:
        return runs;
    case Problem:
        return problem;
    default:
        return {};
    }
}

Qt::ItemFlags ExperimentListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].item ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                                         : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace moire
