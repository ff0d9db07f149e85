// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <string_view>

namespace moire {

/// The id of a token whose number in the vocabulary is not known, because the engine that drew it told only its text: a
/// hash of the bytes (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), above every vocabulary. Equal texts have
/// equal ids, so that repetitions are found; the number means nothing else.
constexpr TokenId textToken(std::string_view bytes)
{
    uint32_t hash = 2166136261u;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uint8_t>(byte)) * 16777619u;
    hash |= 0x80000000u;
    return TokenId(hash == UINT32_MAX ? hash - 1 : hash); // UINT32_MAX is missingToken
}

/// Whether \p id comes from textToken().
constexpr bool isTextToken(TokenId id)
{
    return id.value >= 0x80000000u && id.value != UINT32_MAX;
}

} // namespace moire
