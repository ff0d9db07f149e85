// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// Finds the first of several texts in a stream, also across its pieces, in time linear in the stream (a
/// Knuth-Morris-Pratt automaton a text). Holds back only what could still become one.
class StopMatcher {
public:
    /// Throws Error (Usage) for a text that is empty or not valid UTF-8.
    explicit StopMatcher(std::vector<std::string> texts);

    /// Adds \p text; returns what is certain not to begin a match. After a match returns what stood before it, and
    /// ignores what comes later.
    std::string push(std::string_view text);

    /// What was held back; nothing can match any more.
    std::string flush();

    /// The text that was found; where two end at the same place, the longer.
    std::optional<std::string> found() const { return m_found; }

    /// What came behind the match in the push that found it.
    const std::string &rest() const { return m_rest; }

private:
    struct Automaton {
        std::string text;
        std::vector<size_t> border; ///< of every prefix: length of its longest border
        size_t state = 0; ///< bytes matched
    };
    std::vector<Automaton> m_automata;
    std::string m_pending;
    std::string m_rest;
    std::optional<std::string> m_found;
};

} // namespace moire
