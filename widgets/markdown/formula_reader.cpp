// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula_reader.h"

#include "markdown/formula.h"

#include <algorithm>
#include <utility>

namespace moire::widgets::markdown {

bool FormulaReader::atStop() const
{
    if (atEnd() || peek() == u'}')
        return true;
    if (m_cells > 0 && peek() == u'&')
        return true;
    return m_cells > 0 && peek() == u'\\' && (peek(1) == u'\\' || m_source.sliced(m_at).startsWith(u"\\end{"));
}

QString FormulaReader::stray()
{
    const QChar c = peek();
    m_at++;
    return c;
}

/// Behind a backslash.
QStringView FormulaReader::commandName()
{
    const qsizetype begin = m_at;
    while (!atEnd() && ((peek() >= u'a' && peek() <= u'z') || (peek() >= u'A' && peek() <= u'Z')))
        m_at++;
    if (m_at == begin && !atEnd())
        m_at += peek().isHighSurrogate() && peek(1).isLowSurrogate() ? 2 : 1;
    return m_source.sliced(begin, m_at - begin);
}

/// What stands in the braces that follow, as it is.
QStringView FormulaReader::raw()
{
    skipSpaces();
    if (peek() != u'{') {
        const qsizetype begin = m_at;
        m_at += !atEnd();
        return m_source.sliced(begin, m_at - begin);
    }
    const qsizetype begin = ++m_at;
    for (int depth = 1; !atEnd(); m_at++) {
        if (peek() == u'\\')
            m_at++;
        else if (peek() == u'{')
            depth++;
        else if (peek() == u'}' && --depth == 0)
            break;
    }
    const qsizetype end = std::min(m_at, m_source.size());
    m_at = std::min(m_at + 1, m_source.size());
    return m_source.sliced(begin, end - begin);
}

QStringView FormulaReader::optional()
{
    if (peek() != u'[')
        return {};
    const qsizetype begin = m_at + 1;
    for (qsizetype end = begin; end < m_source.size() && end - begin < 64; end++)
        if (m_source[end] == u']') {
            m_at = end + 1;
            return m_source.sliced(begin, end - begin);
        }
    return {};
}

Part FormulaReader::group()
{
    if (m_depth >= maxDepthOfGroups)
        return {u'{' + raw().toString() + u'}', true, true};
    m_at++;
    m_depth++;
    const int cells = std::exchange(m_cells, 0);
    Part part = sequence();
    m_cells = cells;
    m_depth--;
    m_at += peek() == u'}';
    return part;
}

/// A group, a command with what belongs to it, or a sign.
Part FormulaReader::argument(bool scripted)
{
    skipSpaces();
    if (atStop())
        return {};
    const bool before = std::exchange(m_scripted, m_scripted || scripted);
    m_nested++;
    Part part;
    if (peek() == u'{')
        part = group();
    else if (m_depth >= maxDepthOfGroups)
        part.text = stray();
    else {
        m_depth++;
        Output out;
        out.scripted = m_scripted;
        if (peek() == u'\\')
            command(out);
        else
            character(out);
        part = out.take();
        m_depth--;
    }
    m_nested--;
    m_scripted = before;
    return part;
}

Part FormulaReader::sequence()
{
    Output out;
    out.scripted = m_scripted;
    while (!atStop()) {
        const QChar c = peek();
        if (c == u'\\') {
            if (m_source.sliced(m_at).startsWith(u"\\over") && !peek(5).isLetter() && m_depth < maxDepthOfGroups) {
                m_at += 5;
                m_depth++;
                m_nested++;
                const Part denominator = sequence();
                m_nested--;
                m_depth--;
                Output whole;
                whole.scripted = m_scripted;
                fraction(whole, out.take(), denominator);
                return whole.take();
            }
            command(out);
        } else if (c == u'^' || c == u'_') {
            m_at++;
            out.putScript(script(argument(true).text, c == u'^'));
        } else if (c == u'{') {
            m_nested++;
            const Part part = group();
            m_nested--;
            out.put(part.text, SymbolClass::Ordinary);
            out.operations += !part.product;
            out.atoms += !part.atom;
        } else
            character(out);
    }
    return out.take();
}

void FormulaReader::character(Output &out)
{
    using enum SymbolClass;
    const qsizetype length = peek().isHighSurrogate() && peek(1).isLowSurrogate() ? 2 : 1;
    const QStringView c = m_source.sliced(m_at, length);
    m_at += length;
    switch (c.front().unicode()) {
    case u'+':
        out.put(u"+", Binary);
        break;
    case u'-':
        out.put(u"−", Binary);
        break;
    case u'*':
        out.put(u"*", m_scripted ? Ordinary : Binary);
        break;
    case u'/':
        out.put(u"/", Ordinary);
        out.operations++;
        break;
    case u'=':
    case u'<':
    case u'>':
        out.put(c, Relation);
        break;
    case u'(':
    case u'[':
        out.put(c, Open);
        break;
    case u')':
    case u']':
        out.put(c, Close);
        break;
    case u',':
    case u';':
    case u':':
        out.put(c, Open); // a sign behind it is no operation
        out.operations++;
        break;
    case u'\'':
        out.putScript(QStringLiteral("′"));
        break;
    case u'~':
    case u'&':
        out.put(u" ", Space);
        break;
    default:
        if (c.front().isSpace())
            out.put(u" ", Space);
        else
            out.put(c, Ordinary);
    }
}

QString formula(QStringView source)
{
    FormulaReader reader(source);
    QString text = reader.sequence().text;
    while (!reader.atEnd()) { // a brace that closes nothing
        text += reader.stray();
        text += reader.sequence().text;
    }
    return text;
}

} // namespace moire::widgets::markdown
