// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/token_mask.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire {

namespace {
constexpr size_t keptBytes = size_t{32} << 20;
}

TokenMask::TokenMask(ByteAutomaton automaton, const Tokenizer &tokenizer)
    : m_automaton(std::move(automaton)),
      m_tokenizer(tokenizer),
      m_state(m_automaton.start()),
      m_allowedBytes(keptBytes)
{
}

/// Bytes that the token adds to an answer; empty if it must not be drawn.
std::string TokenMask::bytesOf(TokenId id) const
{
    const TokenKind kind = m_tokenizer.kind(id);
    return kind == TokenKind::Control || kind == TokenKind::Unknown || kind == TokenKind::Unused
        ? std::string()
        : m_tokenizer.bytes(id);
}

ByteAutomaton::State TokenMask::after(std::string_view bytes)
{
    ByteAutomaton::State state = m_state;
    for (const char byte : bytes)
        state = m_automaton.next(state, static_cast<uint8_t>(byte));
    return state;
}

bool TokenMask::allows(TokenId id)
{
    const std::string bytes = bytesOf(id);
    return !bytes.empty() && after(bytes) != ByteAutomaton::dead;
}

/// Forgets states once they take much memory; then m_state has another number, and true is returned.
bool TokenMask::boundMemory()
{
    if (m_automaton.bytes() <= m_allowedBytes || m_state == ByteAutomaton::dead)
        return false;
    m_state = m_automaton.forget(m_state);
    m_allowedBytes = std::max(keptBytes, 2 * m_automaton.bytes()); // one state may need more by itself
    return true;
}

/// The vocabulary in the order of its bytes, so that what two neighbours share is followed once.
void TokenMask::sortVocabulary()
{
    for (uint32_t id = 0; id < m_tokenizer.vocabularySize(); ++id)
        if (std::string bytes = bytesOf(TokenId(id)); !bytes.empty())
            m_sorted.emplace_back(std::move(bytes), TokenId(id));
    std::sort(m_sorted.begin(), m_sorted.end());
}

bool TokenMask::mask(std::span<float> logits, std::span<const TokenId> ends)
{
    if (m_sorted.empty())
        sortVocabulary();
    std::vector<bool> allowed(logits.size());
    std::vector<ByteAutomaton::State> path{m_state}; // after each byte of the token before
    std::string_view before;
    for (const auto &[bytes, id] : m_sorted) {
        if (boundMemory()) {
            path = {m_state};
            before = {};
        }
        const auto [at, ignored] = std::mismatch(bytes.begin(), bytes.end(), before.begin(), before.end());
        size_t length = std::min(static_cast<size_t>(at - bytes.begin()), path.size() - 1);
        path.resize(length + 1);
        while (length < bytes.size() && path.back() != ByteAutomaton::dead)
            path.push_back(m_automaton.next(path.back(), static_cast<uint8_t>(bytes[length++])));
        allowed[id.value] = path.back() != ByteAutomaton::dead;
        before = bytes;
    }
    for (const TokenId id : ends)
        allowed[id.value] = mayEnd();
    bool left = false;
    for (size_t i = 0; i < logits.size(); ++i) {
        if (!allowed[i])
            logits[i] = -std::numeric_limits<float>::infinity();
        left = left || !std::isinf(logits[i]);
    }
    return left;
}

bool TokenMask::push(std::string_view bytes)
{
    m_state = after(bytes);
    boundMemory();
    return m_state != ByteAutomaton::dead;
}

bool TokenMask::mayEnd()
{
    return m_automaton.accepts(m_state);
}

bool TokenMask::mustEnd()
{
    return m_automaton.accepts(m_state) && !m_automaton.goesOn(m_state);
}

} // namespace moire
