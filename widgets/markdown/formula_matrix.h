// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices and other environments of formulas as lines of text.
#pragma once

#include <QString>

#include <vector>

namespace moire::widgets::markdown {

struct EnvironmentStyle {
    QChar open, close; ///< brackets around all rows; null: none
    bool grid = false; ///< cells in columns; otherwise they follow each other, as in align
};

/// The brackets that are given win.
EnvironmentStyle environmentStyle(QStringView name, QChar open, QChar close);

/// Rows as lines; `flat`: as one line, [a, b; c, d].
QString joinRows(std::vector<std::vector<QString>> rows, const EnvironmentStyle &style, bool flat);

} // namespace moire::widgets::markdown
