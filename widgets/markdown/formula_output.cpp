// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula_output.h"

#include <utility>

namespace moire::widgets::markdown {

QString bracketed(const QString &text)
{
    return u'(' + text + u')';
}

bool isBracketed(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); i++) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0)
            return i > 0 && i + 1 == text.size();
    }
    return false;
}

namespace {

bool isOneSign(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += !c.isMark() && !c.isLowSurrogate();
    return count == 1;
}

} // namespace

QString script(QString text, bool raised)
{
    text = text.trimmed();
    if (text.isEmpty())
        return text;
    const QString own = raised ? superscript(text) : subscript(text);
    const QChar mark = raised ? u'^' : u'_';
    return !own.isEmpty() ? own : mark + (isOneSign(text) || isBracketed(text) ? text : bracketed(text));
}

void Output::put(QStringView part, SymbolClass kind)
{
    using enum SymbolClass;
    if (part.isEmpty() || kind == Nothing)
        return;
    const bool isSign = kind == Binary && (last == Binary || last == Relation || last == Open || last == Operator);
    const bool digits =
        kind == Ordinary && part.front().isDigit() && last == Ordinary && !text.isEmpty() && text.back().isDigit();
    const bool wasFraction = std::exchange(fraction, false);
    switch (kind) {
    case Space:
        if (!scripted && !text.isEmpty() && (part.size() > 1 || !text.back().isSpace()))
            text += part;
        return;
    case Binary:
    case Relation:
        operations++;
        if (isSign) {
            text += part;
            last = Open;
            return;
        }
        trim();
        space();
        text += part;
        space();
        last = kind;
        return;
    case Operator:
        operations++;
        if (last == Ordinary || last == Close || last == Operator)
            space();
        break;
    case Ordinary:
        if (last == Operator || (wasFraction && part.front().isLetterOrNumber()))
            space();
        break;
    default:
        break;
    }
    atoms += !digits;
    lastBegin = text.size();
    text += part;
    last = kind;
}

void Output::putScript(const QString &part)
{
    trim();
    if (std::exchange(fraction, false)) {
        text.insert(lastBegin, u'(');
        text += u')';
    }
    text += part;
    if (last == SymbolClass::Binary || last == SymbolClass::Relation) {
        space();
    } else if (last != SymbolClass::Operator)
        last = SymbolClass::Close;
}

void Output::putLines(const QString &lines)
{
    trim();
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    text += lines;
    operations++;
    atoms++;
    fraction = false;
    last = SymbolClass::Close;
}

} // namespace moire::widgets::markdown
