// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <stop_token>

namespace moire {
class Store;
}

/// Columns from the session database; on the thread of the Store. Damaged rows become tokens without routes.
namespace moire::analysis {

/// The tokens of \p span of a generation: what ColumnPages asks for. Fewer if the database has fewer.
Columns readColumns(Store &store, qint64 generation, TokenSpan span, const RouteShape &shape);

struct Scanned {
    bool complete = false; ///< false: a stop was requested before the end
    uint64_t damaged = 0; ///< tokens whose routes cannot be read; in the columns they have none
};

/// Calls \p visit with all tokens of a generation, in order and in columns of ColumnPages::pageTokens tokens with ids,
/// phases and routes only: what statistics over many answers need. One row is in memory at a time, besides the columns.
/// Throws Error like Store.
Scanned scanColumns(Store &store, qint64 generation, const RouteShape &shape,
                    const std::function<void(const Columns &)> &visit, const std::stop_token &stop = {});

/// The shape of the first routes of a generation that can be read, with the highest number of experts there can be;
/// none: there are no routes.
std::optional<RouteShape> storedShape(Store &store, qint64 generation);

} // namespace moire::analysis
