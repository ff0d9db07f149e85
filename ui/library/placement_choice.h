// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <QHash>
#include <QString>

namespace moire::ui {

/// How one model is loaded.
struct PlacementChoice {
    size_t context = 0; ///< tokens; 0: as ContextOptions::capacity
    TensorType cacheType = TensorType::F16;
    unsigned threads = 0; ///< 0: one per physical core
    bool operator==(const PlacementChoice &) const = default;
};

/// What a person chose, by path; none: the defaults.
using PlacementChoices = QHash<QString, PlacementChoice>;

} // namespace moire::ui
