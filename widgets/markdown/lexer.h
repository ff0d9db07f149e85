// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/languages.h"

namespace moire::widgets::markdown {

inline bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}
inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One line of code.
class Lexer {
public:
    Lexer(const Language &language, QStringView line, HighlightState &state)
        : m_language(language),
          m_line(line),
          m_state(state)
    {
        while (m_indent < line.size() && line[m_indent].isSpace())
            m_indent++;
    }
    std::vector<Span> code();
    std::vector<Span> markup();

private:
    bool has(uint32_t habit) const { return m_language.habits & habit; }
    QChar at(qsizetype i) const { return i >= 0 && i < m_line.size() ? m_line[i] : QChar(u'\n'); }
    bool follows(QStringView text) const { return m_line.sliced(m_at).startsWith(text); }
    bool isWord(QChar c) const;
    void add(qsizetype begin, qsizetype end, SpanKind kind);
    void open(qsizetype begin, qsizetype length, const Enclosed &what, const QString &end = {});
    void inside(qsizetype begin);
    bool enclosed();
    bool raw();
    bool heredoc();
    bool special();
    void number();
    void word();
    bool isKey(qsizetype end) const;
    qsizetype wordEnd(qsizetype i) const;
    void tag();

    const Language &m_language;
    QStringView m_line;
    HighlightState &m_state;
    std::vector<Span> m_spans;
    qsizetype m_at = 0, m_indent = 0;
};

} // namespace moire::widgets::markdown
