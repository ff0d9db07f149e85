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

/// Splits the text of an answer into thinking and the answer proper, by the marks of all possible formats. The marks,
/// and line breaks right after them, are removed from the text. An answer has one thinking part; marks after it are
/// text. At the beginning, after nothing but white space, an open mark may repeat the prompt's. Text before a later
/// open mark is part of the answer; a close mark without an open one makes all text before it thinking. Marks that are
/// quoted, or that are a pair within a code block, are text.
class PhaseSplitter {
public:
    struct Piece {
        Phase phase;
        std::string text; ///< may be empty if earlierToo
        bool earlierToo = false; ///< the text before this piece, emitted as answer, was thinking
    };

    /// \p formats: first the one that the prompt opened, if any; then those that the model may open itself. If the
    /// first one's open mark is empty, the prompt ends within thinking text, which is continued as it comes.
    explicit PhaseSplitter(std::vector<ThinkingFormat> formats);

    std::vector<Piece> push(std::string_view text);
    std::vector<Piece> flush();
    /// Ends the thinking part as if its close mark had been found.
    std::vector<Piece> endThinking();
    /// What has begun as the answer stays the answer: a mark in it is text.
    std::vector<Piece> settle();

    bool thinking() const { return m_state == State::Thinking || (m_state == State::Beginning && m_opened); }
    /// True if no further text can turn earlier text into thinking.
    bool settled() const { return m_state == State::Thinking || (m_state == State::Answer && !m_marks); }
    const std::vector<ThinkingFormat> &formats() const { return m_formats; }
    /// The active format, or else the first possible one. Precondition: there is at least one.
    const ThinkingFormat &format() const { return m_formats[m_format]; }

private:
    enum class State { Beginning, Thinking, Answer };
    void begin(std::vector<Piece> &pieces, std::string_view text);
    void startThinking(size_t format);
    void think(std::vector<Piece> &pieces, std::string_view text);
    void answer(std::vector<Piece> &pieces, std::string_view text);
    void emit(std::vector<Piece> &pieces, Phase phase, std::string_view text);
    void expectMarks();
    bool isText(bool open);
    void followCode(std::string_view text);

    std::vector<ThinkingFormat> m_formats;
    size_t m_format = 0;
    bool m_opened = false; ///< by the prompt
    State m_state = State::Answer;
    std::string m_beginning; ///< withheld while it could still become an open mark
    std::optional<StopMatcher> m_close; ///< while thinking
    std::optional<StopMatcher> m_marks; ///< in an answer that began without thinking
    char m_last = '\0'; ///< the last byte of the answer
    bool m_code = false; ///< within a Markdown code block
    int m_fence = 0; ///< grave accents at the beginning of the line; -1: the line has begun
    bool m_openInCode = false; ///< an open mark in a code block has no close mark yet
    bool m_skipBreaks = false;
};

} // namespace moire
