// SPDX-License-Identifier: GPL-3.0-or-later
// HTML and XML.
#include "markdown/lexer.h"

namespace moire::widgets::markdown {

/// The rest of a tag; it stays open behind the line's end.
void Lexer::tag()
{
    while (m_at < m_line.size()) {
        const QChar c = m_line[m_at];
        const qsizetype begin = m_at;
        if (c == u'>') {
            m_at++;
            add(begin, m_at, SpanKind::Tag);
            m_state = {};
            return;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype end = m_line.indexOf(c, begin + 1);
            m_at = end < 0 ? m_line.size() : end + 1;
            add(begin, m_at, SpanKind::String);
        } else if (isWordStart(c)) {
            while (isWord(at(m_at)) || at(m_at) == u'-' || at(m_at) == u':')
                m_at++;
            add(begin, m_at, SpanKind::Attribute);
        } else
            m_at++;
    }
}

std::vector<Span> Lexer::markup()
{
    const Enclosed comment{u"<!--", u"-->", SpanKind::Comment, {}, true};
    while (m_at < m_line.size()) {
        const qsizetype begin = m_at;
        if (m_state.end == u">")
            tag();
        else if (!m_state.end.isNull())
            inside(begin);
        else if (follows(u"<!--"))
            open(begin, 4, comment);
        else if (m_line[m_at] == u'<' &&
                 (isWordStart(at(begin + 1)) || at(begin + 1) == u'/' || at(begin + 1) == u'!' ||
                  at(begin + 1) == u'?')) {
            m_at = begin + 2;
            while (isWord(at(m_at)) || at(m_at) == u'-' || at(m_at) == u':')
                m_at++;
            add(begin, m_at, SpanKind::Tag);
            m_state.end = QStringLiteral(">");
        } else if (const qsizetype end = m_line[m_at] == u'&' ? wordEnd(begin + 1 + (at(begin + 1) == u'#')) : 0;
                   at(end) == u';' && end > 0) {
            m_at = end + 1;
            add(begin, m_at, SpanKind::Number);
        } else
            m_at++;
    }
    return std::move(m_spans);
}

} // namespace moire::widgets::markdown
