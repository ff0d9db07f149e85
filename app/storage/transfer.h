// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <string_view>

namespace moire {

/// Writes sessions as JSON, lossless: every message of the tree, how each answer was made, every token with its routes.
/// {"format": "moire-sessions", "version": 1, "sessions": [...]}. One message
/// and a few tokens are in memory at a time.
/// Unreadable rows are left out; returns how many. Throws Error, also what \p write throws.
size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens = true);

/// Calls \p each for every token of an answer, reading a few at a time. As Store::tokens, of a damaged answer: what can
/// be read.
void forEachToken(Store &store, qint64 generation, const std::function<void(const TokenRecord &)> &each);

/// Adds the sessions of an export as new ones, all or none; returns their ids. \p next gives the file in pieces, an
/// empty one at the end; one message's text and a few tokens are in memory at a time. Nobody else writes to the
/// database meanwhile. Throws Error (Refused, with the place) for what exportSessions does not write; also what \p next
/// throws.
std::vector<qint64> importSessions(Store &store, const std::function<std::string_view()> &next, const QString &source);

} // namespace moire
