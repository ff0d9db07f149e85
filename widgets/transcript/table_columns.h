// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace moire::widgets::transcript {

/// Widths of a table's columns: as natural where they fit into \p available together; otherwise the wide ones share
/// what the narrow ones leave, none below \p least unless it is that narrow by itself. The sum may exceed \p available.
std::vector<qreal> columnWidths(std::vector<qreal> natural, qreal available, qreal least);

} // namespace moire::widgets::transcript
