// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/phase_splitter.h"

#include <algorithm>
#include <utility>

namespace moire {

PhaseSplitter::PhaseSplitter(std::vector<ThinkingFormat> formats) : m_formats(std::move(formats))
{
    if (m_formats.empty())
        return;
    m_state = State::Beginning;
    m_opened = m_formats[0].openedByPrompt;
    m_skipBreaks = m_opened;
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
        answer(pieces, text);
        break;
    }
    return pieces;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::flush()
{
    std::vector<Piece> pieces;
    if (m_state == State::Beginning)
        emit(pieces, m_opened ? Phase::Thinking : Phase::Answer, std::exchange(m_beginning, {}));
    else if (m_state == State::Thinking)
        emit(pieces, Phase::Thinking, m_close->flush());
    else if (m_loneClose)
        emit(pieces, Phase::Answer, m_loneClose->flush());
    return pieces;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::endThinking()
{
    std::vector<Piece> pieces = flush();
    m_state = State::Answer;
    m_skipBreaks = true;
    return pieces;
}

void PhaseSplitter::begin(std::vector<Piece> &pieces, std::string_view text)
{
    if (m_opened && m_formats[0].open.empty()) { // thinking goes on: no mark to expect, and line breaks count
        startThinking(0);
        m_skipBreaks = false;
        think(pieces, text);
        return;
    }
    m_beginning += text;
    const size_t start = std::min(m_beginning.find_first_not_of(" \t\r\n"), m_beginning.size());
    const std::string_view rest = std::string_view(m_beginning).substr(start);
    bool undecided = false;
    for (size_t f = 0; f < (m_opened ? 1 : m_formats.size()); ++f) {
        const std::string_view open = m_formats[f].open;
        if (rest.starts_with(open)) {
            const std::string after(rest.substr(open.size()));
            m_beginning.clear();
            if (!m_opened)
                pieces.push_back({Phase::Thinking, {}, true});
            startThinking(f);
            think(pieces, after);
            return;
        }
        undecided |= open.starts_with(rest);
    }
    if (undecided)
        return;
    const std::string held = std::exchange(m_beginning, {});
    if (m_opened) {
        startThinking(0);
        think(pieces, held);
    } else {
        m_state = State::Answer;
        expectLoneClose();
        answer(pieces, held);
    }
}

void PhaseSplitter::startThinking(size_t format)
{
    m_format = format;
    m_state = State::Thinking;
    m_skipBreaks = true;
    m_close.emplace(std::vector<std::string>{m_formats[format].close});
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

/// The start of a gpt-oss channel does not end thinking.
void PhaseSplitter::expectLoneClose()
{
    std::vector<std::string> marks;
    for (const ThinkingFormat &format : m_formats)
        if (format.close.find("<|channel|>") == std::string::npos)
            marks.push_back(format.close);
    if (!marks.empty())
        m_loneClose.emplace(std::move(marks));
}

void PhaseSplitter::answer(std::vector<Piece> &pieces, std::string_view text)
{
    std::string rest(text);
    while (m_loneClose) {
        emit(pieces, Phase::Answer, m_loneClose->push(rest));
        if (!m_loneClose->found())
            return;
        const std::string mark = *m_loneClose->found();
        rest = m_loneClose->rest();
        if (m_last == '`' || m_last == '"' || m_last == '\'') { // the answer quotes the mark
            emit(pieces, Phase::Answer, mark);
            expectLoneClose();
            continue;
        }
        m_loneClose.reset();
        pieces.push_back({Phase::Thinking, {}, true});
        m_skipBreaks = true;
    }
    emit(pieces, Phase::Answer, rest);
}

void PhaseSplitter::emit(std::vector<Piece> &pieces, Phase phase, std::string_view text)
{
    if (m_skipBreaks) {
        text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
        m_skipBreaks = text.empty();
    }
    if (text.empty())
        return;
    m_last = text.back();
    pieces.push_back({phase, std::string(text)});
}

} // namespace moire
