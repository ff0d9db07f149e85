// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// Rhymes as the built-in model's training judged them (resources/model/recipe/domains/verse.py).
namespace moire::experiments {

/// Two lines of three to nine words that rhyme, the first with the word \p subject, no word three times in a row.
bool isCouplet(const std::string &subject, const std::string &text);
/// "X rhymes with WORD", where X is another word that rhymes.
bool namesRhyme(const std::string &word, const std::string &text);

} // namespace moire::experiments
