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
    else if (m_marks)
        emit(pieces, Phase::Answer, m_marks->flush());
    return pieces;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::endThinking()
{
    std::vector<Piece> pieces = flush();
    m_state = State::Answer;
    m_skipBreaks = true;
    return pieces;
}

std::vector<PhaseSplitter::Piece> PhaseSplitter::settle()
{
    std::vector<Piece> pieces;
    if (m_state == State::Answer && m_marks) {
        emit(pieces, Phase::Answer, m_marks->flush());
        m_marks.reset();
    }
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
        expectMarks();
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
void PhaseSplitter::expectMarks()
{
    std::vector<std::string> marks;
    for (const ThinkingFormat &format : m_formats) {
        if (!format.open.empty())
            marks.push_back(format.open);
        if (format.close.find("<|channel|>") == std::string::npos)
            marks.push_back(format.close);
    }
    if (!marks.empty())
        m_marks.emplace(std::move(marks));
}

/// Whether the answer shows the mark that comes next instead of using it.
bool PhaseSplitter::isText(bool open)
{
    if (m_last == '`' || m_last == '"' || m_last == '\'')
        return true;
    if (open)
        return m_openInCode = m_code;
    return std::exchange(m_openInCode, false);
}

void PhaseSplitter::answer(std::vector<Piece> &pieces, std::string_view text)
{
    std::string rest(text);
    while (m_marks) {
        emit(pieces, Phase::Answer, m_marks->push(rest));
        if (!m_marks->found())
            return;
        const std::string mark = *m_marks->found();
        rest = m_marks->rest();
        const auto opened = std::find_if(m_formats.begin(), m_formats.end(),
                                         [&](const ThinkingFormat &format) { return format.open == mark; });
        if (isText(opened != m_formats.end())) {
            emit(pieces, Phase::Answer, mark);
            expectMarks();
            continue;
        }
        m_marks.reset();
        if (opened != m_formats.end()) {
            startThinking(static_cast<size_t>(opened - m_formats.begin()));
            think(pieces, rest);
            return;
        }
        pieces.push_back({Phase::Thinking, {}, true});
        m_skipBreaks = true;
    }
    emit(pieces, Phase::Answer, rest);
}

/// A line that begins with three grave accents begins or ends a code block.
void PhaseSplitter::followCode(std::string_view text)
{
    for (const char c : text) {
        if (c == '\n')
            m_fence = 0;
        else if (m_fence >= 0 && c != ' ') {
            m_fence = c == '`' ? m_fence + 1 : -1;
            if (m_fence == 3) {
                m_code = !m_code;
                m_fence = -1;
            }
        }
    }
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
    if (phase == Phase::Answer)
        followCode(text);
    pieces.push_back({phase, std::string(text)});
}

} // namespace moire
