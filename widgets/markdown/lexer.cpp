// SPDX-License-Identifier: GPL-3.0-or-later
// Code: what is alike in most languages. Markup is in markup.cpp.
#include "markdown/lexer.h"

#include <algorithm>
#include <utility>

namespace moire::widgets::markdown {

bool Lexer::isWord(QChar c) const
{
    return isWordStart(c) || isDigit(c) || (c == u'-' && has(Selectors)) || (c == u'\'' && has(Primes)) || c.isMark();
}

void Lexer::add(qsizetype begin, qsizetype end, SpanKind kind)
{
    if (end > begin)
        m_spans.push_back({begin, end - begin, kind});
}

qsizetype Lexer::wordEnd(qsizetype i) const
{
    while (i < m_line.size() && isWord(m_line[i]))
        i++;
    return i;
}

/// Goes on in the comment or string that is open, up to its end or the line's.
void Lexer::inside(qsizetype begin)
{
    const SpanKind kind = m_state.kind;
    while (m_at < m_line.size() && !m_state.end.isNull()) {
        if (!m_state.escape.isNull() && m_line[m_at] == m_state.escape) {
            m_at += 2;
        } else if (follows(m_state.end)) {
            m_at += m_state.end.size();
            if (--m_state.depth <= 0)
                m_state = {};
        } else if (!m_state.begin.isEmpty() && follows(m_state.begin)) {
            m_at += m_state.begin.size();
            m_state.depth++;
        } else
            m_at++;
    }
    m_at = std::min(m_at, m_line.size());
    add(begin, m_at, kind);
}

/// `length` units at `begin` open it; `end`: where it is not the rule's.
void Lexer::open(qsizetype begin, qsizetype length, const Enclosed &what, const QString &end)
{
    m_state.end = end.isNull() ? what.end.toString() : end;
    m_state.begin = what.nests ? what.begin.toString() : QString();
    m_state.escape = what.escape;
    m_state.kind = what.kind;
    m_state.depth = 1;
    m_at = begin + length;
    inside(begin);
    const bool goesOn = !what.escape.isNull() && m_line.endsWith(what.escape);
    if (!what.lines && !m_state.end.isNull() && !(goesOn && has(Preprocessor)))
        m_state = {};
}

bool Lexer::enclosed()
{
    for (const Enclosed &what : m_language.enclosed) {
        if (m_line[m_at] != what.begin.front() || !follows(what.begin))
            continue;
        if (what.begin == u"#" && has(SpacedHash) && m_at > 0 && !m_line[m_at - 1].isSpace())
            continue;
        if ((what.begin == u"=begin" && m_at > 0) || (what.begin == u";" && m_at != m_indent))
            continue;
        const qsizetype begin = m_at;
        if (what.end.isEmpty()) {
            m_at = m_line.size();
            add(begin, m_at, what.kind);
        } else if (what.begin == what.end && what.kind == SpanKind::Meta) {
            m_at += what.begin.size();
            add(begin, m_at, what.kind);
        } else {
            open(begin, what.begin.size(), what);
            if (has(Keys) && what.kind == SpanKind::String && isKey(m_at) && !m_spans.empty())
                m_spans.back().kind = SpanKind::Attribute;
        }
        return true;
    }
    return false;
}

/// Strings whose end depends on their begin.
bool Lexer::raw()
{
    const Enclosed text{u"", u"", SpanKind::String, {}, true}, comment{u"", u"", SpanKind::Comment, {}, true};
    const qsizetype begin = m_at;
    if (has(RawCpp) && follows(u"R\"")) {
        const qsizetype bracket = m_line.first(std::min(m_line.size(), begin + 19)).indexOf(u'(', begin + 2);
        if (bracket < 0)
            return false;
        open(begin, bracket + 1 - begin, text, u')' + m_line.sliced(begin + 2, bracket - begin - 2).toString() + u'"');
        return true;
    }
    if (has(RawRust) && at(begin) == u'r' && (at(begin + 1) == u'#' || at(begin + 1) == u'"')) {
        qsizetype quote = begin + 1;
        while (at(quote) == u'#')
            quote++;
        if (at(quote) != u'"')
            return false;
        open(begin, quote + 1 - begin, text, u'"' + QString(quote - begin - 1, u'#'));
        return true;
    }
    if (has(RawRust) && at(begin) == u'\'') { // a sign, or a lifetime
        const qsizetype escaped =
            at(begin + 1) == u'\\' ? m_line.first(std::min(m_line.size(), begin + 14)).indexOf(u'\'', begin + 3) : -1;
        const qsizetype end = escaped > 0 ? escaped
            : at(begin + 2) == u'\''      ? begin + 2
            : at(begin + 3) == u'\''      ? begin + 3
                                          : -1;
        m_at = end > 0 ? end + 1 : std::max(begin + 1, wordEnd(begin + 1));
        add(begin, m_at, end > 0 ? SpanKind::String : SpanKind::Meta);
        return true;
    }
    const bool dashed = has(RawLua) && follows(u"--[");
    if (dashed || (has(RawLua) && at(begin) == u'[')) {
        const qsizetype first = begin + (dashed ? 3 : 1);
        qsizetype last = first;
        while (at(last) == u'=')
            last++;
        if (at(last) != u'[')
            return false;
        open(begin, last + 1 - begin, dashed ? comment : text, u']' + QString(last - first, u'=') + u']');
        return true;
    }
    return false;
}

/// "<<END": the text begins with the next line.
bool Lexer::heredoc()
{
    if (!has(Heredoc) || !follows(u"<<") || at(m_at - 1) == u'<')
        return false;
    qsizetype i = m_at + 2;
    i += at(i) == u'<'; // PHP
    i += at(i) == u'-' || at(i) == u'~';
    const QChar quote = at(i) == u'\'' || at(i) == u'"' ? at(i) : QChar();
    i += !quote.isNull();
    const qsizetype end = wordEnd(i);
    if (end == i || end - i > 64 || isDigit(at(i)))
        return false;
    m_state.pending = m_line.sliced(i, end - i).toString();
    const qsizetype begin = m_at;
    m_at = end + (!quote.isNull() && at(end) == quote);
    add(begin, m_at, SpanKind::Meta);
    return true;
}

bool Lexer::special()
{
    const QChar c = m_line[m_at];
    const qsizetype begin = m_at;
    const bool first = m_at == m_indent;
    if (has(Preprocessor) && c == u'#' && first) {
        m_at++;
        while (at(m_at) == u' ')
            m_at++;
        m_at = wordEnd(m_at);
    } else if ((has(Decorators) || has(Selectors)) && c == u'@' && isWordStart(at(begin + 1))) {
        m_at = wordEnd(begin + 1);
    } else if (has(Dollars) && c == u'$' && (isWord(at(begin + 1)) || at(begin + 1) == u'{')) {
        const qsizetype close =
            at(begin + 1) == u'{' ? m_line.first(std::min(m_line.size(), begin + 128)).indexOf(u'}', begin) : -1;
        m_at = close > 0 ? close + 1 : std::max(begin + 1, wordEnd(begin + 1));
    } else if (has(Backslashes) && c == u'\\') {
        m_at = std::max(begin + 2, wordEnd(begin + 1));
        m_at = std::min(m_at, m_line.size());
        add(begin, m_at, SpanKind::Keyword);
        return true;
    } else if (has(Sections) && c == u'[' && first) {
        m_at = m_line.size();
        add(begin, m_at, SpanKind::Heading);
        return true;
    } else if (has(Selectors) && (c == u'.' || c == u'#') && isWordStart(at(begin + 1))) {
        m_at = wordEnd(begin + 1);
        add(begin, m_at, SpanKind::Tag);
        return true;
    } else
        return false;
    add(begin, m_at, SpanKind::Meta);
    return true;
}

void Lexer::number()
{
    const qsizetype begin = m_at;
    const bool hexadecimal = at(begin) == u'0' && (at(begin + 1) == u'x' || at(begin + 1) == u'X');
    while (m_at < m_line.size()) {
        const QChar c = m_line[m_at];
        const QChar before = at(m_at - 1);
        const bool sign = (c == u'+' || c == u'-') && m_at > begin && !hexadecimal &&
            (before == u'e' || before == u'E') && isDigit(at(m_at + 1));
        const bool separator = c == u'\'' && has(RawCpp) && isDigit(at(m_at + 1));
        const bool point = c == u'.' && isDigit(at(m_at + 1));
        if (!(c.isLetterOrNumber() || c == u'_' || c == u'%' || sign || separator || point))
            break;
        m_at++;
        if (c == u'%')
            break;
    }
    add(begin, m_at, SpanKind::Number);
}

/// Whether a key's mark follows.
bool Lexer::isKey(qsizetype end) const
{
    while (end < m_line.size() && (m_line[end] == u' ' || m_line[end] == u'\t'))
        end++;
    if (has(Sections))
        return at(end) == u'=';
    if (at(end) != u':')
        return false;
    return !has(Selectors) || at(end + 1).isSpace() || isDigit(at(end + 1));
}

void Lexer::word()
{
    const qsizetype begin = m_at;
    m_at = wordEnd(m_at);
    if (has(Keys) && !has(Selectors)) // keys may have '-' and '.'
        while (at(m_at) == u'-' || at(m_at) == u'.')
            m_at = wordEnd(m_at + 1);
    const QStringView text = m_line.sliced(begin, m_at - begin);
    if (has(Keys) && (has(Selectors) || begin == m_indent || at(begin - 2) == u'-') && isKey(m_at)) {
        add(begin, m_at, SpanKind::Attribute);
        return;
    }
    const bool fits = text.size() <= 32;
    const QString folded = has(NoCase) && fits ? text.toString().toLower() : QString();
    const auto isIn = [&](const QSet<QStringView> &set) {
        return fits && (set.contains(text) || (!folded.isEmpty() && set.contains(folded)));
    };
    if (isIn(m_language.keywordSet))
        add(begin, m_at, SpanKind::Keyword);
    else if (isIn(m_language.typeSet))
        add(begin, m_at, SpanKind::Type);
    else if (!has(NoCalls) && at(m_at) == u'(')
        add(begin, m_at, SpanKind::Function);
    else if (has(Capitals) && text.front().isUpper())
        add(begin, m_at, SpanKind::Type);
}

std::vector<Span> Lexer::code()
{
    if (!m_state.end.isNull() && m_state.wholeLine) {
        const QStringView text = m_line.trimmed();
        add(0, m_line.size(), SpanKind::String);
        if (text == m_state.end || text == QString(m_state.end + u';'))
            m_state = {};
        return std::move(m_spans);
    }
    if (!m_state.end.isNull()) {
        inside(0);
        if (!m_state.end.isNull() && m_state.kind == SpanKind::String && has(Preprocessor) && m_state.end.size() == 1 &&
            !m_line.endsWith(u'\\'))
            m_state = {};
    }
    while (m_at < m_line.size()) {
        const QChar c = m_line[m_at];
        if (c.isSpace())
            m_at++;
        else if (raw() || heredoc() || enclosed() || special())
            continue;
        else if (isDigit(c))
            number();
        else if (isWordStart(c))
            word();
        else
            m_at++;
    }
    if (!m_state.pending.isEmpty() && m_state.end.isNull()) {
        m_state.end = std::exchange(m_state.pending, {});
        m_state.wholeLine = true;
    }
    return std::move(m_spans);
}

} // namespace moire::widgets::markdown
