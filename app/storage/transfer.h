// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <string_view>

namespace moire {

/// Writes sessions as JSON, lossless: every message of the tree, how each answer was made, every token with its routes.
/// {"format": "moire-sessions", "version": 1, "sessions": [...]}. One answer's tokens are in memory at a time.
/// Unreadable rows are left out; returns how many. Throws Error, also what \p write throws.
size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens = true);

/// Adds the sessions of \p json as new ones, all or none; returns their ids. Throws Error (Refused, with the place)
/// for what exportSessions does not write.
std::vector<qint64> importSessions(Store &store, std::string_view json, const QString &source);

} // namespace moire
