// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tokenizer.h>

#include <string>
#include <string_view>

namespace moire {

/// Decodes the bytes of tokens into UTF-16 as Utf8Stream does (one U+FFFD per invalid sequence), one token at a time.
/// Copies are cheap, so that a token can be tried.
class TokenDecoder {
public:
    /// Sets \p units to the characters that the token completes. Returns true if the first one is a U+FFFD for an
    /// unfinished sequence of earlier tokens, to which this token added nothing.
    bool push(std::string_view bytes, std::u16string &units);

    /// Whether an unfinished sequence is held back; at the end of an answer it becomes one U+FFFD.
    bool pending() const { return m_pending; }

private:
    Utf8Stream m_stream;
    bool m_pending = false;
};

} // namespace moire
