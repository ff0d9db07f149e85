// SPDX-License-Identifier: GPL-3.0-or-later
// Syntax highlighting of code boxes, line by line.
#pragma once

#include <QString>

#include <vector>

namespace moire::widgets::markdown {

enum class SpanKind : uint8_t {
    Keyword,
    Type,
    String,
    Number,
    Comment,
    Function,
    Meta, ///< preprocessor, decorators, variables of a shell
    Tag, ///< of HTML; a selector of CSS
    Attribute, ///< of HTML; a key of JSON, YAML, TOML, CSS
    Heading,
    Inserted,
    Deleted,
};

struct Span {
    qsizetype begin = 0, length = 0; ///< UTF-16 units of the line
    SpanKind kind = SpanKind::Keyword;
    friend bool operator==(const Span &, const Span &) = default;
};

/// What a line leaves open for the next one: begin with a new one, and give it from line to line.
struct HighlightState {
    QString end; ///< what closes the comment or string that is open; null: nothing is open
    QString begin; ///< what opens another one within, where comments nest
    QChar escape;
    SpanKind kind = SpanKind::Comment;
    int depth = 0;
    bool wholeLine = false; ///< `end` stands on a line of its own
    QString pending; ///< the end of the text that begins with the next line
    friend bool operator==(const HighlightState &, const HighlightState &) = default;
};

/// Spans in order, that do not overlap. The language is as after a code fence, in any case; of an unknown one there are
/// none. Linear time. Any thread.
std::vector<Span> highlight(QStringView language, QStringView line, HighlightState &state);

/// Whether highlight() knows the language.
bool isHighlighted(QStringView language);

} // namespace moire::widgets::markdown
