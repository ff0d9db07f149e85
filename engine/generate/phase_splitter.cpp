// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/phase_splitter.h"

#include <algorithm>

namespace moire {

PhaseSplitter::PhaseSplitter(const std::optional<ThinkingFormat> &format) : m_format(format), m_state(State::Answer)
{
    if (!m_format)
        return;
    m_close.emplace(std::vector<std::string>{m_format->close});
    m_state = m_format->openedByPrompt ? State::Thinking : State::Beginning;
    m_skipBreaks = m_format->openedByPrompt;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::push(std::string_view text)
{
    std::vector<Piece> pieces;
    switch (m_state) {
    case State::Beginning:
        begin(pieces, text);
        break;
    case State::Thinking:
        think(pieces, text);
        break;
    case State::Answer:
        emit(pieces, Phase::Answer, text);
        break;
    }
    return pieces;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::flush()
{
    std::vector<Piece> pieces;
    if (m_state == State::Beginning)
        emit(pieces, Phase::Answer, m_beginning);
    else if (m_state == State::Thinking)
        emit(pieces, Phase::Thinking, m_close->flush());
    m_beginning.clear();
    return pieces;
}

void PhaseSplitter::begin(std::vector<Piece> &pieces, std::string_view text)
{
    m_beginning += text;
    const size_t start = std::min(m_beginning.find_first_not_of(" \t\r\n"), m_beginning.size());
    const std::string_view rest = std::string_view(m_beginning).substr(start);
    const std::string_view open = m_format->open;
    if (rest.starts_with(open)) {
        const std::string behind(rest.substr(open.size()));
        m_beginning.clear();
        m_state = State::Thinking;
        m_skipBreaks = true;
        think(pieces, behind);
    } else if (!open.starts_with(rest)) {
        m_state = State::Answer;
        emit(pieces, Phase::Answer, m_beginning);
        m_beginning.clear();
    }
}

void PhaseSplitter::think(std::vector<Piece> &pieces, std::string_view text)
{
    emit(pieces, Phase::Thinking, m_close->push(text));
    if (!m_close->found())
        return;
    m_state = State::Answer;
    m_skipBreaks = true;
    emit(pieces, Phase::Answer, m_close->rest());
}

void PhaseSplitter::emit(std::vector<Piece> &pieces, Phase phase, std::string_view text)
{
    if (m_skipBreaks) {
        text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
        m_skipBreaks = text.empty();
    }
    if (!text.empty())
        pieces.push_back({phase, std::string(text)});
}

} // namespace moire
