// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <optional>

/// The figures of an answer, each defined once: docs/figures.md. Plain C++ over token records; any thread.
namespace moire {

/// Counts and times of an answer's tokens, one at a time in constant time and memory. Prompt tokens are ignored.
class TokenTimes {
public:
    void add(const TokenRecord &token);
    void thoughtSoFar(); ///< all tokens so far were thinking: GenerationListener::thoughtSoFar()

    size_t tokens() const { return m_tokens; } ///< drawn, with forced ones, marks and the end token
    size_t thinkingTokens() const { return m_thinkingTokens; } ///< without forced ones
    /// From the end of the prefill, or of the text before the thinking, to the last thinking token; none: there is no
    /// thinking token with a time.
    std::optional<double> thoughtMs() const { return m_thoughtMs; }
    /// The tokens after the first, over the time from the first to the last; none if there are none with a time.
    std::optional<double> decodeTokensPerSecond() const;

private:
    size_t m_tokens = 0;
    size_t m_thinkingTokens = 0;
    size_t m_forced = 0; ///< among all tokens
    size_t m_decoded = 0; ///< tokens after the first that have a time
    double m_decodeMs = 0.0;
    double m_totalMs = 0.0; ///< of all tokens; once there is a thinking token, from the first of those on
    bool m_thought = false; ///< there is a thinking token
    std::optional<double> m_thoughtMs;
    bool m_firstHasTime = false;
};

} // namespace moire
