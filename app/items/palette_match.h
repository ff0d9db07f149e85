// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace moire {

/// How well a text answers a query typed in the command palette; higher is better, none: not at all. Every word of the
/// query must occur, ignoring case and accents: the start of a word is better than its middle, letters that only occur
/// in order ("nwc" in "New chat") are worst. An empty query matches everything equally. Linear in \p text for each word;
/// only the first 200 characters of a text and 8 words of a query count. Any thread.
std::optional<int> paletteMatch(const QString &query, const QString &text);

} // namespace moire
