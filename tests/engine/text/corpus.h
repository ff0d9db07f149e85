// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moire::test {

/// The texts of a file in tests/data/text.
std::vector<std::string> readCorpus(const std::string &name = "corpus.txt");

/// The bytes of one line of such a file, which describes the escapes.
std::string decodeLine(std::string_view line);

/// "count:hash" as tests/tools/tok_corpus.py writes it: FNV-1a, 64 bits, over the ids as 32-bit little-endian numbers.
std::string hashIds(std::span<const TokenId> ids);

} // namespace moire::test
