// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/table_columns.h"

#include <algorithm>
#include <numeric>

namespace moire::widgets::transcript {

std::vector<qreal> columnWidths(std::vector<qreal> natural, qreal available, qreal least)
{
    if (std::accumulate(natural.begin(), natural.end(), 0.0) <= available)
        return natural;
    std::vector<qreal> ascending = natural;
    std::sort(ascending.begin(), ascending.end());
    // The widest that all may be so that their sum fits: narrow columns keep their width.
    qreal rest = available;
    qreal widest = 0;
    for (size_t i = 0; i < ascending.size(); ++i) {
        widest = rest / static_cast<qreal>(ascending.size() - i);
        if (ascending[i] > widest)
            break;
        rest -= ascending[i];
    }
    widest = std::max(widest, least);
    for (qreal &width : natural)
        width = std::min(width, widest);
    return natural;
}

} // namespace moire::widgets::transcript
