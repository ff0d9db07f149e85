// SPDX-License-Identifier: GPL-3.0-or-later
// What the map says in words: descriptions and its table.
#include "pictures/expert_map.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

QString ExpertMap::describe(ExpertCell cell) const
{
    const auto place = placeOf(cell);
    if (!place)
        return {};
    const size_t i = index(place->row, cell.expert);
    QString text = tr("Layer %1, expert %2: %3 %4, N %5")
                       .arg(cell.layer)
                       .arg(cell.expert)
                       .arg(m_data.scale.name, m_data.scale.format.text(static_cast<double>(m_data.values[i])),
                            QLocale().toString(m_data.counts[i]));
    if (std::isfinite(m_data.uniform))
        text += QLatin1String(" ") + tr("(uniform %1)").arg(m_data.scale.format.text(m_data.uniform));
    const QString notes = notesOf(cell);
    return notes.isEmpty() ? text : text + QLatin1String(", ") + notes;
}

QString ExpertMap::notesOf(ExpertCell cell) const
{
    const QString names[] = {tr("chosen"), tr("forced"), tr("off"), tr("biased")};
    QStringList notes;
    for (size_t mark = 0; mark < 4; mark++) {
        if (std::binary_search(m_marks[mark].begin(), m_marks[mark].end(), cell))
            notes += names[mark];
    }
    if (m_data.tooFew[index(rowOf(cell.layer), cell.expert)])
        notes += tr("too few tokens");
    return notes.join(QStringLiteral(", "));
}

int ExpertMap::tableRows() const
{
    return static_cast<int>(m_sparse.size()) * m_data.experts;
}

/// The margin belongs to the picture, so its figures are in the row of every expert of the layer.
int ExpertMap::tableColumns() const
{
    return 5 + (m_data.entropy.empty() ? 0 : 1) + (m_data.load.empty() ? 0 : 1);
}

const std::vector<float> &ExpertMap::marginOf(int column) const
{
    return column == 5 && !m_data.entropy.empty() ? m_data.entropy : m_data.load;
}

QString ExpertMap::tableHeader(int column) const
{
    switch (column) {
    case 0:
        return tr("layer");
    case 1:
        return tr("expert");
    case 2:
        return m_data.scale.name.isEmpty() ? tr("value") : m_data.scale.name;
    case 3:
        return tr("N");
    case 4:
        return tr("note");
    default:
        return &marginOf(column) == &m_data.entropy ? tr("entropy of the layer, nats") : tr("load of the layer");
    }
}

std::optional<ExpertMap::Place> ExpertMap::placeOfRow(int tableRow) const
{
    if (tableRow < 0 || tableRow >= tableRows())
        return {};
    return Place{m_sparse[static_cast<size_t>(tableRow / m_data.experts)], tableRow % m_data.experts};
}

QVariant ExpertMap::tableValue(int row, int column) const
{
    const auto place = placeOfRow(row);
    if (!place)
        return {};
    const ExpertCell cell = cellOf(*place);
    const size_t i = index(place->row, cell.expert);
    switch (column) {
    case 0:
        return cell.layer;
    case 1:
        return cell.expert;
    case 2:
        return m_data.values[i];
    case 3:
        return m_data.counts[i];
    case 4:
        return notesOf(cell);
    default:
        return column > 4 && column < tableColumns() ? QVariant(marginOf(column)[static_cast<size_t>(place->row)])
                                                     : QVariant();
    }
}

QString ExpertMap::tableText(int row, int column) const
{
    if (column != 2)
        return PictureTable::tableText(row, column);
    const QVariant value = tableValue(row, column);
    return value.isValid() ? m_data.scale.format.text(value.toDouble()) : QString();
}

int ExpertMap::currentRow() const
{
    const auto place = m_selected ? placeOf(*m_selected) : std::nullopt;
    if (!place)
        return -1;
    const auto sparse = std::lower_bound(m_sparse.begin(), m_sparse.end(), place->row) - m_sparse.begin();
    return static_cast<int>(sparse) * m_data.experts + place->column;
}

void ExpertMap::selectRow(int row)
{
    if (const auto place = placeOfRow(row))
        go(*place);
    else if (row == -1)
        select({});
}

} // namespace moire::widgets
