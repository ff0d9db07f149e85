// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/inline.h"

#include "markdown/characters.h"
#include "markdown/formula.h"
#include "markdown/inline_text.h"

#include <md4c.h>

#include <algorithm>

namespace moire::widgets::markdown {

namespace {

/// Receives what md4c finds. Whatever it says, runs stay in order: what lies before m_done is passed over.
class Builder {
public:
    Builder(QStringView source, const InlineText &text, const InlineBytes &bytes)
        : m_source(source),
          m_text(text),
          m_bytes(bytes)
    {
    }

    void enter(MD_SPANTYPE type, const void *detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *begin, size_t size);
    std::vector<Run> take() { return std::move(m_runs); }

private:
    struct Span {
        uint8_t format = Plain;
        QString target;
        size_t runs = 0; ///< there were when it began
        qsizetype addressBegin = 0, addressEnd = 0; ///< units of the text
    };
    /// The units of a part of md4c's input; empty where it is not of the text.
    std::pair<qsizetype, qsizetype> units(const char *begin, size_t size) const;
    QString address(const MD_ATTRIBUTE &attribute, Span &span) const;
    void add(qsizetype first, qsizetype last, const QString &text, bool verbatim = false);
    void addUnits(qsizetype first, qsizetype last, bool code);
    qsizetype addBreak(qsizetype at, bool code);
    qsizetype addFormula(qsizetype at);
    const Opaque *formulaAt(qsizetype at);

    QStringView m_source;
    const InlineText &m_text;
    const InlineBytes &m_bytes;
    std::vector<Run> m_runs;
    std::vector<Span> m_spans;
    qsizetype m_done = 0; ///< units of the text
    size_t m_formula = 0; ///< the first that does not end before m_done
};

std::pair<qsizetype, qsizetype> Builder::units(const char *begin, size_t size) const
{
    const char *data = m_bytes.bytes.constData();
    if (std::less<>()(begin, data) || std::less<>()(data + m_bytes.bytes.size(), begin + size))
        return {}; // a text of md4c's own
    const char *text = std::max(begin, data + m_bytes.content); // the first word stands before it
    if (text >= begin + size)
        return {};
    size -= size_t(text - begin);
    begin = text;
    const size_t first = size_t(begin - data - m_bytes.content);
    const qsizetype last = m_bytes.unit[first + size - 1];
    const bool pair =
        m_text.text[last].isHighSurrogate() && last + 1 < m_text.text.size() && m_text.text[last + 1].isLowSurrogate();
    return {m_bytes.unit[first], last + (pair ? 2 : 1)};
}

QString Builder::address(const MD_ATTRIBUTE &attribute, Span &span) const
{
    std::tie(span.addressBegin, span.addressEnd) = units(attribute.text, attribute.size);
    const QByteArray bytes(attribute.text, attribute.text ? qsizetype(attribute.size) : 0);
    if (bytes.startsWith('\x02')) {
        const size_t number = bytes.sliced(1).toUInt();
        return number < m_bytes.addresses.size() ? m_bytes.addresses[number] : QString();
    }
    if (span.addressEnd > span.addressBegin) // a formula in an address is none
        return shown(QStringView(m_text.text).sliced(span.addressBegin, span.addressEnd - span.addressBegin));
    QString result;
    for (size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; i++) {
        const QString part = QString::fromUtf8(attribute.text + attribute.substr_offsets[i],
                                               attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        const QString decoded = attribute.substr_types[i] == MD_TEXT_ENTITY ? entity(part) : QString();
        result += decoded.isEmpty() ? shown(part) : decoded;
    }
    return result;
}

void Builder::enter(MD_SPANTYPE type, const void *detail)
{
    Span span;
    if (!m_spans.empty()) {
        span.format = m_spans.back().format;
        span.target = m_spans.back().target;
    }
    span.runs = m_runs.size();
    switch (type) {
    case MD_SPAN_EM:
        span.format |= Emphasis;
        break;
    case MD_SPAN_STRONG:
        span.format |= Strong;
        break;
    case MD_SPAN_DEL:
        span.format |= Strike;
        break;
    case MD_SPAN_CODE:
        span.format |= Code;
        break;
    case MD_SPAN_A:
        span.format |= Link;
        span.target = address(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href, span);
        break;
    case MD_SPAN_IMG: // an image in a link has the link's address: that is what a click opens
        if (const QString image = address(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src, span);
            !(span.format & Link))
            span.target = image;
        span.format |= Link;
        break;
    default:
        break;
    }
    m_spans.push_back(span);
}

void Builder::leave(MD_SPANTYPE type)
{
    if (m_spans.empty())
        return;
    const Span &span = m_spans.back();
    if ((type == MD_SPAN_A || type == MD_SPAN_IMG) && span.runs == m_runs.size() && !span.target.isEmpty()) {
        const qsizetype first = std::max(span.addressBegin, m_done); // without a text the address is shown
        add(first, std::max(span.addressEnd, first), shown(span.target));
    }
    m_spans.pop_back();
}

void Builder::add(qsizetype first, qsizetype last, const QString &text, bool verbatim)
{
    const auto offset = [this](qsizetype unit) {
        return m_text.begin.empty()              ? 0
            : size_t(unit) < m_text.begin.size() ? m_text.begin[size_t(unit)]
                                                 : m_text.end.back();
    };
    const qint32 begin = offset(first), end = last > first ? m_text.end[size_t(last - 1)] : begin;
    const uint8_t format = m_spans.empty() ? uint8_t(Plain) : m_spans.back().format;
    const QString target = m_spans.empty() ? QString() : m_spans.back().target;
    m_done = std::max(m_done, last);
    if (verbatim && !m_runs.empty() && (m_spans.empty() || m_runs.size() > m_spans.back().runs))
        if (Run &run = m_runs.back();
            run.verbatim && run.sourceEnd == begin && run.format == format && run.target == target) {
            run.text += text;
            run.sourceEnd = end;
            return;
        }
    m_runs.push_back({text, format, begin, end, verbatim, target});
}

const Opaque *Builder::formulaAt(qsizetype at)
{
    while (m_formula < m_text.formulas.size() && m_text.formulas[m_formula].end <= at)
        m_formula++;
    return m_formula < m_text.formulas.size() && m_text.formulas[m_formula].begin <= at ? &m_text.formulas[m_formula]
                                                                                        : nullptr;
}

qsizetype Builder::addFormula(qsizetype at)
{
    const Opaque &span = *formulaAt(at);
    const QString text = formula(QStringView(m_text.text).sliced(span.innerBegin, span.innerEnd - span.innerBegin));
    m_spans.push_back(m_spans.empty() ? Span() : m_spans.back());
    m_spans.back().format |= Math;
    add(at, span.end, text);
    m_spans.pop_back();
    return span.end;
}

/// A break, and the backslash that makes it.
qsizetype Builder::addBreak(qsizetype at, bool code)
{
    const auto isDisplay = [](const Opaque &span) { return span.kind == Opaque::Kind::Display; };
    const QChar c = m_text.text[at];
    if (c == u'\\') { // of a slashBreak; it is itself in code
        if (code)
            add(at, at + 1, QStringLiteral("\\"), true);
        else
            add(at, at + 2, QStringLiteral("\n"));
        return code ? at + 1 : at + 2;
    }
    formulaAt(at);
    const auto &formulas = m_text.formulas;
    const bool display =
        (m_formula < formulas.size() && formulas[m_formula].begin == at + 1 && isDisplay(formulas[m_formula])) ||
        (m_formula > 0 && formulas[m_formula - 1].end == at && isDisplay(formulas[m_formula - 1]));
    const bool hard = !code && (c == QChar(InlineText::hardBreak) || c == QChar(InlineText::slashBreak) || display);
    add(at, at + 1, hard ? QStringLiteral("\n") : QStringLiteral(" "));
    return at + 1;
}

void Builder::addUnits(qsizetype first, qsizetype last, bool code)
{
    const QStringView text = m_text.text;
    const auto isSlash = [&](qsizetype i) {
        return text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == QChar(InlineText::slashBreak);
    };
    qsizetype i = std::max(first, m_done);
    while (i < last) {
        if (formulaAt(i)) {
            i = addFormula(i);
            continue;
        }
        if (InlineText::isBreak(text[i]) || isSlash(i)) {
            i = addBreak(i, code);
            continue;
        }
        const qsizetype end =
            m_formula < m_text.formulas.size() ? std::min(last, m_text.formulas[m_formula].begin) : last;
        qsizetype j = i + 1;
        while (j < end && !InlineText::isBreak(text[j]) && !isSlash(j) &&
               m_text.begin[size_t(j)] == m_text.end[size_t(j - 1)])
            j++;
        const qint32 begin = m_text.begin[size_t(i)];
        add(i, j, shown(m_source.sliced(begin, m_text.end[size_t(j - 1)] - begin)), true);
        i = j;
    }
}

void Builder::text(MD_TEXTTYPE type, const char *begin, size_t size)
{
    const auto [first, last] = units(begin, size);
    if (last <= first)
        return;
    if (type == MD_TEXT_ENTITY && first >= m_done)
        if (const QString decoded = entity(QStringView(m_text.text).sliced(first, last - first)); !decoded.isEmpty()) {
            add(first, last, decoded);
            return;
        }
    addUnits(first, last, type == MD_TEXT_CODE);
}

Builder &builder(void *data)
{
    return *static_cast<Builder *>(data);
}

} // namespace

std::vector<Run> inlineRuns(QStringView source, std::span<const Segment> lines, const Definitions &definitions,
                            InlineKind kind)
{
    const InlineText text(source, lines, kind);
    if (text.text.isEmpty())
        return {};
    const InlineBytes bytes(text, definitions);
    Builder result(source, text, bytes);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        builder(data).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        builder(data).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *part, MD_SIZE size, void *data) {
        builder(data).text(type, part, size);
        return 0;
    };
    md_parse(bytes.bytes.constData(), MD_SIZE(bytes.bytes.size()), &parser, &result);
    return result.take();
}

} // namespace moire::widgets::markdown
