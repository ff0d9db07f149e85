// SPDX-License-Identifier: GPL-3.0-or-later
// What highlight() knows of a language.
#pragma once

#include "markdown/highlight.h"

#include <QSet>

namespace moire::widgets::markdown {

/// A comment or string.
struct Enclosed {
    QStringView begin;
    QStringView end; ///< empty: the end of the line
    SpanKind kind = SpanKind::Comment;
    QChar escape; ///< null: none
    bool lines = false; ///< may go over several lines
    bool nests = false;
};

enum class Grammar : uint8_t { Code, Markup, Markdown, Diff };

/// Habits of languages.
enum Habit : uint32_t {
    NoCase = 1, ///< of keywords
    Preprocessor = 2, ///< "#include" at the begin of a line
    Decorators = 4, ///< "@name"
    Dollars = 8, ///< "$name", "${name}"
    Heredoc = 16, ///< "<<END"
    RawCpp = 32, ///< R"x(...)x"
    RawRust = 64, ///< r#"..."#, and lifetimes
    RawLua = 128, ///< [==[...]==]
    Keys = 256, ///< a word or string before ':' or '='
    Sections = 512, ///< [section] lines
    Backslashes = 1024, ///< "\command"
    Capitals = 2048, ///< words that begin with a capital are types
    Selectors = 4096, ///< of CSS
    SpacedHash = 8192, ///< '#' is a comment at the begin of a word only
    NoCalls = 16384, ///< a word before '(' is no function
    Primes = 32768, ///< ' may be in a word
};

struct Language {
    QStringView names; ///< separated by spaces, lower case
    Grammar grammar = Grammar::Code;
    uint32_t habits = 0;
    std::vector<Enclosed> enclosed; ///< longer begins first
    QStringView keywords, types;
    QSet<QStringView> keywordSet, typeSet; ///< of them
};

/// Null: unknown.
const Language *languageOf(QStringView name);

} // namespace moire::widgets::markdown
