// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/inline_text.h"

#include "markdown/line_rules.h"

#include <QSet>

#include <algorithm>

namespace moire::widgets::markdown {

namespace {

constexpr size_t maxDefinitions = 64; ///< that one paragraph uses
constexpr char16_t formulaMark = 0xe000;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
}

void appendUtf8(QByteArray &bytes, char32_t c)
{
    if (c < 0x80)
        bytes.append(char(c));
    else if (c < 0x800)
        bytes.append(char(0xc0 | c >> 6)).append(char(0x80 | (c & 63)));
    else if (c < 0x10000)
        bytes.append(char(0xe0 | c >> 12)).append(char(0x80 | (c >> 6 & 63))).append(char(0x80 | (c & 63)));
    else
        bytes.append(char(0xf0 | c >> 18))
            .append(char(0x80 | (c >> 12 & 63)))
            .append(char(0x80 | (c >> 6 & 63)))
            .append(char(0x80 | (c & 63)));
}

} // namespace

InlineText::InlineText(QStringView source, std::span<const Segment> lines, InlineKind kind)
{
    const auto add = [this](QChar c, qint32 from, qint32 to) {
        text += c;
        begin.push_back(from);
        end.push_back(to);
    };
    for (size_t i = 0; i < lines.size(); i++) {
        qint32 from = lines[i].begin, to = lines[i].end;
        while (from < to && isSpace(source[from]))
            from++;
        while (to > from && isSpace(source[to - 1]))
            to--;
        if (i > 0)
            end.back() = std::max(end.back(), from);
        for (qint32 at = from; at < to; at++) {
            if (kind == InlineKind::Cell && source[at] == u'\\' && at + 1 < to && source[at + 1] == u'|')
                continue;
            const QChar c = source[at];
            const bool other = isSpace(c) || c == QChar(slashBreak) || c == QChar::ParagraphSeparator;
            add(other && c != u'\t' ? QChar(u' ') : c, at, at + 1);
        }
        if (i + 1 == lines.size())
            break;
        qint32 slashes = 0;
        while (to - slashes > from && source[to - slashes - 1] == u'\\')
            slashes++;
        const bool spaces = lines[i].end - to >= 2 && source[to] == u' ' && source[to + 1] == u' ';
        const bool hard = spaces || kind == InlineKind::Lines;
        add(QChar(slashes % 2 ? slashBreak : hard ? hardBreak : softBreak), to, lines[i].end);
    }
    for (const Opaque &span : opaqueSpans(text))
        if (span.kind != Opaque::Kind::Code)
            formulas.push_back(span);
}

InlineBytes::InlineBytes(const InlineText &text, const Definitions &definitions)
{
    const QStringView units = text.text;
    QSet<QString> used;
    for (qsizetype open = definitions.isEmpty() ? -1 : units.indexOf(u'[');
         open >= 0 && addresses.size() < maxDefinitions;) {
        const qsizetype close = units.indexOf(u']', open + 1), next = units.indexOf(u'[', open + 1);
        if (close < 0)
            break;
        const QStringView label = units.sliced(open + 1, close - open - 1);
        if (next < 0 || next > close)
            if (const auto found = definitions.constFind(normalizedLabel(label));
                found != definitions.constEnd() && !used.contains(found.key())) {
                used.insert(found.key());
                bytes += '[' + label.toString().simplified().toUtf8() + "]: <\x02" +
                    QByteArray::number(int(addresses.size())) + ">\n";
                addresses.push_back(found.value());
            }
        open = next;
    }
    // Behind a word nothing but the text of a paragraph can stand.
    bytes += bytes.isEmpty() ? "a\v" : "\na\v";
    content = bytes.size();
    unit.reserve(size_t(units.size()));
    const auto add = [&](char32_t c, qsizetype at) {
        appendUtf8(bytes, c);
        unit.resize(size_t(bytes.size() - content), qint32(at));
    };
    size_t formula = 0;
    for (qsizetype i = 0; i < units.size(); i++) {
        const QChar c = units[i];
        const QChar after = i + 1 < units.size() ? units[i + 1] : QChar();
        if (formula < text.formulas.size() && text.formulas[formula].begin == i) {
            add(formulaMark, i);
            i = text.formulas[formula++].end - 1;
        } else if (c == u'\\' && after == QChar(InlineText::slashBreak)) {
            add(c.unicode(), i);
            add(U'\f', ++i);
        } else if (c == u'\\' && (after == u'(' || after == u')' || after == u'[' || after == u']')) {
            add(c.unicode(), i);
            add(c.unicode(), i);
            add(U'\\', i + 1);
            add(after.unicode(), ++i);
        } else if (c == u'\\' && !after.isNull()) {
            add(c.unicode(), i);
            if (!after.isSurrogate() && after.unicode() < 0x80 && after.unicode() > 0x20)
                add(after.unicode(), ++i); // as a pair: a bracket behind "\\\\" is not escaped
        } else if (InlineText::isBreak(c))
            add(c == InlineText::softBreak ? U'\v' : U'\f', i);
        else if (c == u'*' && i > 0 && units[i - 1].isDigit() && after.isDigit())
            add(U'0', i); // times
        else if (c.isHighSurrogate() && after.isLowSurrogate()) {
            add(QChar::surrogateToUcs4(c, after), i++);
        } else if (c.isSurrogate() || (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f)
            add(0xfffd, i);
        else
            add(c.unicode(), i);
    }
}

} // namespace moire::widgets::markdown
