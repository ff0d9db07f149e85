// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/highlight.h"

#include "markdown/lexer.h"

namespace moire::widgets::markdown {

namespace {

std::vector<Span> diff(QStringView line)
{
    const auto whole = [line](SpanKind kind) { return std::vector<Span>{{0, line.size(), kind}}; };
    if (line.startsWith(u"+++") || line.startsWith(u"---") || line.startsWith(u"diff ") || line.startsWith(u"index "))
        return whole(SpanKind::Meta);
    if (line.startsWith(u"@@"))
        return whole(SpanKind::Heading);
    if (line.startsWith(u'+') || line.startsWith(u'>'))
        return whole(SpanKind::Inserted);
    return line.startsWith(u'-') || line.startsWith(u'<') ? whole(SpanKind::Deleted) : std::vector<Span>();
}

std::vector<Span> markdown(QStringView line, HighlightState &state)
{
    std::vector<Span> spans;
    const QStringView text = line.trimmed();
    const auto whole = [&](SpanKind kind) { spans.push_back({0, line.size(), kind}); };
    if (!state.end.isNull()) {
        if (!line.isEmpty())
            whole(SpanKind::String);
        if (text.startsWith(state.end))
            state = {};
        return spans;
    }
    if (text.startsWith(u"```") || text.startsWith(u"~~~")) {
        state.end = text.first(3).toString();
        state.kind = SpanKind::String;
        whole(SpanKind::String);
    } else if (text.startsWith(u'#'))
        whole(SpanKind::Heading);
    else if (text.startsWith(u'>'))
        whole(SpanKind::Comment);
    else {
        qsizetype i = 0;
        if (text.startsWith(u"- ") || text.startsWith(u"* ") || text.startsWith(u"+ ")) {
            i = line.indexOf(text.front());
            spans.push_back({i++, 1, SpanKind::Keyword});
        }
        while ((i = line.indexOf(u'`', i)) >= 0) {
            const qsizetype end = line.indexOf(u'`', i + 1);
            if (end < 0)
                break;
            spans.push_back({i, end + 1 - i, SpanKind::String});
            i = end + 1;
        }
    }
    return spans;
}

} // namespace

std::vector<Span> highlight(QStringView name, QStringView line, HighlightState &state)
{
    const Language *language = languageOf(name);
    if (!language)
        return {};
    switch (language->grammar) {
    case Grammar::Code:
        return Lexer(*language, line, state).code();
    case Grammar::Markup:
        return Lexer(*language, line, state).markup();
    case Grammar::Diff:
        return diff(line);
    case Grammar::Markdown:
        return markdown(line, state);
    }
    return {};
}

bool isHighlighted(QStringView language)
{
    return languageOf(language);
}

} // namespace moire::widgets::markdown
