// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/tokenizer.h>

#include "base/utf8.h"

namespace moire {

std::string Utf8Stream::push(std::string_view bytes)
{
    m_pending += bytes;
    std::string out;
    size_t at = 0;
    while (at < m_pending.size()) {
        const Utf8Step step = utf8Step(m_pending, at);
        if (step.state == Utf8State::Unfinished)
            break;
        if (step.state == Utf8State::Complete)
            out.append(m_pending, at, step.length);
        else
            out += replacementCharacter;
        at += step.length;
    }
    m_pending.erase(0, at);
    return out;
}

std::string Utf8Stream::flush()
{
    // Only one unfinished sequence can be pending: a single maximal subpart.
    const bool unfinished = !m_pending.empty();
    m_pending.clear();
    return std::string(unfinished ? replacementCharacter : std::string_view());
}

std::string StreamDecoder::push(TokenId id)
{
    const auto byte = m_previous ? m_tokenizer.spelledByte(*m_previous, id) : std::nullopt;
    if (!byte) {
        m_previous = id;
        return m_utf8.push(m_tokenizer.bytes(id, m_special));
    }
    // The first token was a lead byte, which is all that m_utf8 holds back.
    m_previous.reset();
    m_utf8 = Utf8Stream();
    const char c = static_cast<char>(*byte);
    return m_utf8.push({&c, 1});
}

} // namespace moire
