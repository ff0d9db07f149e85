// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/picture.h"

namespace moire::widgets {

/// A picture whose things stand in one row, so that a row of the table is all there is to say of a selection. Keys:
/// arrows to the next, pages by ten, Home and End.
class RowPicture : public Picture {
    Q_OBJECT
public:
    using Picture::Picture;

    void select(int row); ///< quietly: no signal; out of range: none
    virtual QString describe(int row) const = 0; ///< empty out of range
    int currentRow() const override { return m_selected; }
    void selectRow(int row) override;

signals:
    void rowSelected(int row);
    void rowHovered(int row); ///< -1: none

protected:
    virtual int rowAt(QPointF point) const = 0; ///< -1: none
    void dropGone(); ///< after new data: what was selected or under the mouse may not exist any more

    bool walk(const Walk &walk) override;
    QString tipAt(QPointF point) const override { return describe(rowAt(point)); }
    void hover(std::optional<QPointF> point) override;
    void press(QPointF point) override;

private:
    int m_selected = -1;
    int m_hovered = -1;
};

} // namespace moire::widgets
