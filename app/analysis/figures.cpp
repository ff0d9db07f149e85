// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include <algorithm>
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
    m_totalMs += ms.value_or(0.0);
    if (m_tokens == 0)
        m_firstTokenMs = ms;
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
    m_thinkingTokens = m_tokens - m_forced;
    if (m_decoded > 0 || m_firstTokenMs)
        m_thoughtMs = m_totalMs;
}

std::optional<double> TokenTimes::decodeTokensPerSecond() const
{
    if (m_decoded == 0 || m_decodeMs <= 0.0)
        return {};
    return 1000.0 * static_cast<double>(m_decoded) / m_decodeMs;
}

std::vector<double> decodeTimes(std::span<const SharedToken> tokens)
{
    std::vector<double> times;
    bool first = true;
    for (const SharedToken &token : tokens) {
        if (token->phase == Phase::Prompt)
            continue;
        const std::optional<double> ms = timeOf(*token);
        if (!std::exchange(first, false) && ms)
            times.push_back(*ms);
    }
    std::sort(times.begin(), times.end());
    return times;
}

std::optional<double> percentile(std::span<const double> ascending, double percent)
{
    if (ascending.empty())
        return {};
    const auto count = static_cast<double>(ascending.size());
    const double rank = std::ceil(std::clamp(percent, 0.0, 100.0) / 100.0 * count);
    return ascending[static_cast<size_t>(std::max(rank, 1.0)) - 1];
}

std::optional<double> prefillMs(std::optional<double> promptTokens, std::optional<double> reusedTokens,
                                std::optional<double> prefillTokensPerSecond)
{
    if (!promptTokens || !prefillTokensPerSecond || !(*prefillTokensPerSecond > 0.0))
        return {};
    const double ms = 1000.0 * (*promptTokens - reusedTokens.value_or(0.0)) / *prefillTokensPerSecond;
    return std::isfinite(ms) && ms >= 0.0 ? std::optional(ms) : std::nullopt;
}

std::optional<double> engineFirstTokenMs(std::optional<double> prefill, std::optional<double> firstToken)
{
    return prefill && firstToken ? std::optional(*prefill + *firstToken) : std::nullopt;
}

} // namespace moire
