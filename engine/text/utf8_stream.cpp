// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/tokenizer.h>

#include "text/utf8.h"

namespace moire {

std::string Utf8Stream::push(std::string_view bytes)
{
    m_pending += bytes;
    std::string out;
    size_t at = 0;
    while (at < m_pending.size()) {
        const text::Utf8Step step = text::utf8Step(m_pending, at);
        if (step.state == text::Utf8State::Unfinished)
            break;
        if (step.state == text::Utf8State::Complete)
            out.append(m_pending, at, step.length);
        else
            out += text::replacementCharacter;
        at += step.length;
    }
    m_pending.erase(0, at);
    return out;
}

std::string Utf8Stream::flush()
{
    // What is pending is one unfinished sequence: a single maximal subpart.
    const bool unfinished = !m_pending.empty();
    m_pending.clear();
    return std::string(unfinished ? text::replacementCharacter : std::string_view());
}

std::string StreamDecoder::push(TokenId id)
{
    return m_utf8.push(m_tokenizer.bytes(id, m_special));
}

} // namespace moire
