// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_model.h"

#include "items/palette_match.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace moire::ui {

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    arrange();
    endResetModel();
}

void PaletteModel::addItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    std::ranges::move(items, std::back_inserter(m_items));
    arrange();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteItem> found)
{
    beginResetModel();
    m_found = std::move(found);
    arrange();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    m_found.clear();
    arrange();
    endResetModel();
}

void PaletteModel::arrange()
{
    std::vector<std::pair<int, const PaletteItem *>> matches;
    for (const PaletteItem &item : m_items)
        if (const auto score = paletteMatch(m_query, item.title))
            matches.emplace_back(-*score, &item);
    std::ranges::stable_sort(matches, {}, &std::pair<int, const PaletteItem *>::first);
    const size_t room = maxShown - std::min<size_t>(maxShown, m_found.size());
    m_shown.clear();
    for (const auto &match : matches | std::views::take(room))
        m_shown.push_back(match.second);
    for (const PaletteItem &item : m_found | std::views::take(maxShown))
        m_shown.push_back(&item);
    if (!m_shown.empty() || m_query.trimmed().isEmpty())
        return;
    m_nothing.title = tr("No command, model or chat matches.");
    m_nothing.enabled = false;
    m_shown.push_back(&m_nothing);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !item(index.row()).enabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem &shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleTextRole:
        return QStringList{shown.title, shown.kind, shown.keys}.join(QStringLiteral(", "));
    case Kind:
        return shown.enabled || shown.whyNot.isEmpty() ? shown.kind : shown.whyNot;
    case Keys:
        return shown.keys;
    default:
        return {};
    }
}

} // namespace moire::ui
