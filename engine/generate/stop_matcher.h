// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// Finds the first of several texts in a stream, also across pieces, in time linear in the stream (one
/// Knuth-Morris-Pratt automaton per text). Withholds only text that could still become a match.
class StopMatcher {
public:
    /// Throws Error (Usage) for a text that is empty or not valid UTF-8.
    explicit StopMatcher(std::vector<std::string> texts);

    /// Adds \p text; returns the text that cannot be part of a match. The push that finds a match returns the text
    /// before it; later text is ignored.
    std::string push(std::string_view text);

    /// Returns the withheld text; it can no longer match.
    std::string flush();

    /// The text that was found; the longer one if two end at the same place.
    std::optional<std::string> found() const { return m_found; }

    /// The text after the match in the push that found it.
    const std::string &rest() const { return m_rest; }

private:
    struct Automaton {
        std::string text;
        std::vector<size_t> border; ///< for every prefix, the length of its longest border
        size_t state = 0; ///< bytes matched
    };
    std::vector<Automaton> m_automata;
    std::string m_pending;
    std::string m_rest;
    std::optional<std::string> m_found;
};

} // namespace moire
