// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace moire {
class Store;
}

/// Columns from the session database; on the thread of the Store. Damaged rows become tokens without routes.
namespace moire::analysis {

/// The tokens of \p span of a generation: what ColumnPages asks for. Fewer if the database has fewer.
Columns readColumns(Store &store, qint64 generation, TokenSpan span, const RouteShape &shape);

/// Calls \p visit with all tokens of a generation, in order and in columns of ColumnPages::pageTokens tokens with ids,
/// phases and routes only: what statistics over many answers need. One row is in memory at a time, besides the columns.
/// False: a stop was requested before the end. Throws Error like Store.
bool scanColumns(Store &store, qint64 generation, const RouteShape &shape,
                 const std::function<void(const Columns &)> &visit, const std::stop_token &stop = {});

} // namespace moire::analysis
