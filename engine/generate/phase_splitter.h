// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/stop_matcher.h"

#include <moire/chat_template.h>
#include <moire/generation.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// Parts the text of an answer into thinking and the answer proper, by the marks of a ThinkingFormat. The marks, and
/// line breaks right behind them, are not in the text. The open mark counts only at the beginning, where nothing but
/// white space stands before it: a model may well speak about it later.
class PhaseSplitter {
public:
    struct Piece {
        Phase phase;
        std::string text;
    };

    explicit PhaseSplitter(const std::optional<ThinkingFormat> &format);

    std::vector<Piece> push(std::string_view text);
    std::vector<Piece> flush();

    bool thinking() const { return m_state == State::Thinking; }

private:
    enum class State { Beginning, Thinking, Answer };
    void begin(std::vector<Piece> &pieces, std::string_view text);
    void think(std::vector<Piece> &pieces, std::string_view text);
    void emit(std::vector<Piece> &pieces, Phase phase, std::string_view text);

    std::optional<ThinkingFormat> m_format;
    State m_state;
    std::string m_beginning; ///< held back while it could still become the open mark
    std::optional<StopMatcher> m_close;
    bool m_skipBreaks = false;
};

} // namespace moire
