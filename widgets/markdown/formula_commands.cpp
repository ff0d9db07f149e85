// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula_matrix.h"
#include "markdown/formula_reader.h"

#include <algorithm>

namespace moire::widgets::markdown {

void FormulaReader::fraction(Output &out, const Part &numerator, const Part &denominator)
{
    if (const QChar sign = vulgarFraction(numerator.text, denominator.text); !sign.isNull() && !m_scripted) {
        out.put(QStringView(&sign, 1), SymbolClass::Ordinary);
        return;
    }
    const QString &below = denominator.text;
    const bool differential = denominator.product && below.size() > 1 && below.size() <= 4 &&
        (below.front() == u'd' || below.front() == u'∂');
    const QString text =
        (numerator.product || isBracketed(numerator.text) ? numerator.text : bracketed(numerator.text)) + u'/' +
        (denominator.atom || differential || isBracketed(below) ? below : bracketed(below));
    if (out.last == SymbolClass::Ordinary && !out.text.isEmpty() && out.text.back().isLetterOrNumber())
        out.space();
    out.put(text, SymbolClass::Ordinary);
    out.operations++;
    out.fraction = true;
}

void FormulaReader::root(Output &out)
{
    const QStringView degree = optional();
    const Part part = argument();
    QString sign = QStringLiteral("√");
    if (degree == u"3")
        sign = QStringLiteral("∛");
    else if (degree == u"4")
        sign = QStringLiteral("∜");
    else if (!degree.isEmpty() && degree != u"2") {
        const QString raised = superscript(degree);
        sign = (raised.isEmpty() ? bracketed(degree.toString()) : raised) + sign;
    }
    out.put(sign + (part.atom || isBracketed(part.text) ? part.text : bracketed(part.text)), SymbolClass::Ordinary);
}

void FormulaReader::accented(Output &out, QStringView name, QChar mark)
{
    Part part = argument();
    QString text;
    if (name == u"overline" || name == u"underline" || name.endsWith(u"cancel") || name == u"sout") {
        for (qsizetype i = 0; i < part.text.size(); i++) {
            text += part.text[i];
            if (!part.text[i].isHighSurrogate() && !part.text[i].isMark())
                text += mark;
        }
    } else if (part.text.isEmpty() || part.atom) { // the mark belongs to the letter, not to its index
        qsizetype letter = std::min<qsizetype>(part.text.size(), part.text.startsWith(u'\\') ? part.text.size() : 1);
        letter += letter < part.text.size() && part.text[letter].isLowSurrogate();
        text = part.text.insert(letter, mark);
    } else
        text = (mark == QChar(0x20d7) && part.product ? part.text : bracketed(part.text)) + mark;
    out.put(text.normalized(QString::NormalizationForm_C), SymbolClass::Ordinary);
    out.operations += !part.product;
}

/// What follows \left or \right.
void FormulaReader::delimiter(Output &out, bool left)
{
    skipSpaces();
    if (atEnd())
        return;
    if (left && m_source.sliced(m_at + 1).trimmed().startsWith(u"\\begin{") &&
        (peek() == u'(' || peek() == u'[' || peek() == u'|')) {
        const qsizetype before = m_at;
        const QChar open = peek();
        m_at++;
        skipSpaces();
        m_at += 7;
        const qsizetype end = m_source.first(std::min(m_source.size(), m_at + 16)).indexOf(u'}', m_at);
        if (const QStringView name = m_source.sliced(m_at, end < 0 ? 0 : end - m_at);
            (name == u"array" || name == u"matrix") && m_depth < maxDepthOfGroups) {
            m_at = end + 1;
            environment(out, name, open, open == u'(' ? u')' : open == u'[' ? u']' : open);
            skipSpaces();
            if (m_source.sliced(m_at).startsWith(u"\\right")) {
                m_at += 6;
                m_at += !atEnd() && peek() != u'\\';
            }
            return;
        }
        m_at = before;
    }
    const SymbolClass kind = left ? SymbolClass::Open : SymbolClass::Close;
    if (peek() == u'\\') {
        m_at++;
        const QStringView name = commandName();
        const Symbol found = symbol(name);
        out.put(found.text.isNull() ? u'\\' + name.toString() : found.text.toString(), kind);
        return;
    }
    const QChar c = peek();
    m_at++;
    const QChar shown = c == u'<' ? QChar(u'⟨') : c == u'>' ? QChar(u'⟩') : c;
    if (c != u'.')
        out.put(QStringView(&shown, 1), kind);
}

void FormulaReader::negated(Output &out)
{
    skipSpaces();
    QString base;
    if (peek() == u'\\') {
        m_at++;
        const QStringView name = commandName();
        const Symbol found = symbol(name);
        base = found.text.isNull() ? u'\\' + name.toString() : found.text.toString();
    } else if (!atStop())
        base = stray();
    out.put((base + QChar(0x338)).normalized(QString::NormalizationForm_C), SymbolClass::Relation);
}

void FormulaReader::newLine(Output &out)
{
    optional();
    if (m_nested > 0 || m_scripted)
        out.put(u", ", SymbolClass::Open);
    else {
        out.trim();
        out.text += u'\n';
        out.last = SymbolClass::Relation;
    }
}

void FormulaReader::begin(Output &out)
{
    const qsizetype before = m_at;
    QStringView name = raw();
    if (m_depth >= maxDepthOfGroups || name.isEmpty() || name.size() > 16) {
        m_at = before;
        out.put(u"\\begin", SymbolClass::Ordinary);
        return;
    }
    if (name.endsWith(u'*'))
        name.chop(1);
    environment(out, name, {}, {});
}

void FormulaReader::environment(Output &out, QStringView name, QChar open, QChar close)
{
    const EnvironmentStyle style = environmentStyle(name, open, close);
    optional();
    if (name == u"array" || name == u"alignat" || name == u"alignedat")
        raw();
    m_depth++;
    m_cells++;
    m_nested += style.grid;
    std::vector<std::vector<QString>> rows(1, std::vector<QString>(1));
    while (!atEnd()) {
        rows.back().back() += sequence().text;
        if (atEnd())
            break;
        if (peek() == u'&') {
            m_at++;
            rows.back().emplace_back();
        } else if (peek() == u'}')
            rows.back().back() += stray();
        else if (peek(1) == u'\\') {
            m_at += 2;
            optional();
            rows.emplace_back(1);
        } else { // "\end"
            m_at += 4;
            raw();
            break;
        }
    }
    m_nested -= style.grid;
    m_cells--;
    m_depth--;
    const bool flat = m_nested > 0 || m_scripted;
    const QString text = joinRows(std::move(rows), style, flat);
    if (text.contains(u'\n'))
        out.putLines(text);
    else
        out.put(text, SymbolClass::Close);
}

/// Commands that have arguments; false: another one.
bool FormulaReader::structure(Output &out, QStringView name)
{
    using enum SymbolClass;
    if (name == u"frac" || name == u"dfrac" || name == u"tfrac" || name == u"cfrac" || name == u"sfrac" ||
        name == u"nicefrac") {
        const Part numerator = argument();
        fraction(out, numerator, argument());
    } else if (name == u"sqrt")
        root(out);
    else if (name == u"binom" || name == u"dbinom" || name == u"tbinom") {
        const QString upper = argument().text;
        out.put(QLatin1String("C(") + upper + QLatin1String(", ") + argument().text + u')', Ordinary);
    } else if (name == u"begin")
        begin(out);
    else if (name == u"left" || name == u"right")
        delimiter(out, name == u"left");
    else if (name == u"not")
        negated(out);
    else if (name == u"\\" || name == u"newline" || name == u"cr")
        newLine(out);
    else if (name == u"overset" || name == u"stackrel" || name == u"underset") {
        const QString over = argument(true).text;
        const Part base = argument();
        const bool relation = name == u"stackrel" || (base.text.size() == 1 && !base.text.front().isLetterOrNumber());
        out.put(base.text, relation ? Relation : Ordinary);
        out.putScript(script(over, name != u"underset"));
    } else if (name == u"xrightarrow" || name == u"xleftarrow") {
        optional();
        out.put(name == u"xrightarrow" ? u"→" : u"←", Relation);
        out.putScript(script(argument(true).text, true));
    } else if (name == u"substack") {
        out.put(argument().text, Ordinary);
    } else
        return decoration(out, name);
    return true;
}

/// Commands whose argument is shown in another dress, or not at all.
bool FormulaReader::decoration(Output &out, QStringView name)
{
    using enum SymbolClass;
    const auto isOf = [name](std::initializer_list<QStringView> list) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    if (isOf({u"text", u"textrm", u"textbf", u"textit", u"textsf", u"texttt", u"textnormal", u"textup", u"mbox",
              u"hbox", u"emph", u"label", u"ref", u"eqref", u"tag"})) {
        QString text = raw().toString();
        text.remove(u'$').replace(u'~', u' ').replace(u'\n', u' ');
        for (const char16_t c : {u'%', u'_', u'&', u'#', u'{', u'}', u' '})
            text.replace(QString(u'\\') + c, QString(c));
        if (name == u"tag")
            out.put(QLatin1String("  ") + bracketed(text), Ordinary);
        else if (name != u"label")
            out.put(text, Ordinary);
    } else if (isOf({u"mathrm", u"mathit", u"mathnormal", u"mathop", u"mathbin", u"mathrel", u"mathord", u"mathopen",
                     u"mathclose", u"mathpunct", u"mathinner", u"ensuremath", u"overbrace", u"underbrace", u"smash"})) {
        const Part part = argument();
        out.put(part.text, Ordinary);
        out.operations += !part.product;
        out.atoms += !part.atom && name != u"mathrm";
    } else if (name == u"operatorname") {
        m_at += peek() == u'*';
        out.put(argument().text, Operator);
    } else if (const QString styled = alphabet(name, u"x"); !styled.isEmpty()) {
        const Part part = argument();
        out.put(alphabet(name, part.text), Ordinary);
        out.operations += !part.product;
    } else if (const QChar mark = accent(name); !mark.isNull())
        accented(out, name, mark);
    else if (name == u"boxed" || name == u"fbox")
        out.put(u'[' + argument().text + u']', Ordinary);
    else if (name == u"pmod" || name == u"pod") {
        out.space();
        out.put((name == u"pmod" ? QLatin1String("(mod ") : QLatin1String("(")) + argument().text + u')', Close);
    } else if (name == u"textcolor" || name == u"colorbox") {
        raw();
        out.put(argument().text, Ordinary);
    } else if (isOf({u"color", u"vspace", u"hspace", u"phantom", u"hphantom", u"vphantom"})) {
        m_at += peek() == u'*';
        raw();
        out.put(u" ", Space);
    } else
        return false;
    return true;
}

void FormulaReader::command(Output &out)
{
    m_at++;
    if (atEnd()) {
        out.put(u"\\", SymbolClass::Ordinary);
        return;
    }
    const QStringView name = commandName();
    if (const bool word = name.front().isLetter(); word) {
        const qsizetype before = m_at;
        skipSpaces();
        const Symbol found = symbol(name);
        if (found.kind == SymbolClass::Close || (found.text.isNull() && peek() != u'{' && peek() != u'['))
            m_at = before;
    }
    if (structure(out, name))
        return;
    if (name.front().isSpace()) {
        out.put(u" ", SymbolClass::Space);
        return;
    }
    if (const Symbol found = symbol(name); !found.text.isNull()) {
        out.put(found.text, found.kind);
        return;
    }
    QString text = u'\\' + name.toString(); // unknown: as it is, with its groups
    out.put(text, SymbolClass::Ordinary);
    if (peek() == u'{') {
        m_nested++;
        const Part part = group();
        m_nested--;
        out.text += part.text.startsWith(u'{') ? part.text : u'{' + part.text + u'}';
    }
}

} // namespace moire::widgets::markdown
