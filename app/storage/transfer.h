// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <string_view>

namespace moire {

/// Writes sessions as lossless JSON: every message of the tree, how each answer was generated, every token with its
/// routes. {"format": "moire-sessions", "version": 1, "sessions": [...]}. Keeps one message and a few tokens in memory
/// at a time. Skips unreadable rows and returns their number. Throws Error, and anything \p write throws.
size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens = true);

/// Calls \p each for every token of an answer, reading a few at a time. From a damaged answer it reads what it can,
/// like Store::tokens().
void forEachToken(Store &store, qint64 generation, const std::function<void(const TokenRecord &)> &each);

/// Adds the sessions of an export as new ones, all or none; returns their ids. \p next returns the file in pieces, and
/// an empty one at the end. Keeps one message's text and a few tokens in memory at a time. Locks the database against
/// other writers meanwhile. Throws Error (Refused, with the location) for input that exportSessions() cannot have
/// written, and anything \p next throws.
std::vector<qint64> importSessions(Store &store, const std::function<std::string_view()> &next, const QString &source);

} // namespace moire
