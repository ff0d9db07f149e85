// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/table.h"

#include <QStringList>

#include <vector>

namespace moire::ui {

/// A small table of values, to be saved.
struct ValueTable : widgets::PictureTable {
    QStringList headers;
    std::vector<std::vector<QVariant>> rows; ///< each as long as headers

    int tableRows() const override { return static_cast<int>(rows.size()); }
    int tableColumns() const override { return static_cast<int>(headers.size()); }
    QString tableHeader(int column) const override { return headers.value(column); }
    QVariant tableValue(int row, int column) const override
    {
        return rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
    }
};

} // namespace moire::ui
