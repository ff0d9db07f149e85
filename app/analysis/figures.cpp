// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include <cmath>
#include <utility>

namespace moire {

namespace {

/// Times from a database are not trusted.
std::optional<double> timeOf(const TokenRecord &token)
{
    const std::optional<double> ms = token.milliseconds;
    return ms && std::isfinite(*ms) && *ms >= 0.0 ? ms : std::nullopt;
}

} // namespace

void TokenTimes::add(const TokenRecord &token)
{
    if (token.phase == Phase::Prompt)
        return;
    const std::optional<double> ms = timeOf(token);
    if (token.phase == Phase::Thinking && !std::exchange(m_thought, true))
        m_totalMs = 0.0;
    m_totalMs += ms.value_or(0.0);
    if (m_tokens == 0)
        m_firstHasTime = ms.has_value();
    else if (ms) {
        m_decoded++;
        m_decodeMs += *ms;
    }
    m_tokens++;
    m_forced += token.forced ? 1 : 0;
    if (token.phase != Phase::Thinking)
        return;
    m_thinkingTokens += token.forced ? 0 : 1;
    if (ms || m_thoughtMs)
        m_thoughtMs = m_totalMs;
}

void TokenTimes::thoughtSoFar()
{
    m_thought |= m_tokens > 0;
    m_thinkingTokens = m_tokens - m_forced;
    if (m_decoded > 0 || m_firstHasTime)
        m_thoughtMs = m_totalMs;
}

std::optional<double> TokenTimes::decodeTokensPerSecond() const
{
    if (m_decoded == 0 || m_decodeMs <= 0.0)
        return {};
    return 1000.0 * static_cast<double>(m_decoded) / m_decodeMs;
}

} // namespace moire
