// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/row_picture.h"

#include <algorithm>

namespace moire::widgets {

void RowPicture::select(int row)
{
    if (row < 0 || row >= tableRows())
        row = -1;
    if (row == m_selected)
        return;
    m_selected = row;
    tellSelection();
}

void RowPicture::selectRow(int row)
{
    if (row < -1 || row >= tableRows())
        return;
    select(row);
    if (row >= 0)
        emit rowSelected(row);
}

void RowPicture::dropGone()
{
    m_hovered = -1;
    if (m_selected >= tableRows())
        m_selected = -1;
}

bool RowPicture::walk(const Walk &walk)
{
    const int last = tableRows() - 1;
    if (last < 0)
        return false;
    const int by = (walk.right != 0 ? walk.right : walk.down) * (walk.page ? 10 : 1);
    const int from = m_selected < 0 && by < 0 ? last + 1 : m_selected;
    selectRow(std::clamp(walk.end ? (walk.right < 0 ? 0 : last) : from + by, 0, last));
    return true;
}

void RowPicture::press(QPointF point)
{
    if (const int row = rowAt(point); row >= 0)
        selectRow(row);
}

void RowPicture::hover(std::optional<QPointF> point)
{
    const int row = point ? rowAt(*point) : -1;
    if (row == m_hovered)
        return;
    m_hovered = row;
    emit rowHovered(row);
}

} // namespace moire::widgets
