// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of LaTeX formulas stand for.
#pragma once

#include <QString>

namespace moire::widgets::markdown {

enum class SymbolClass : uint8_t {
    Ordinary,
    Binary, ///< spaces on both sides, unless it is a sign
    Relation, ///< spaces on both sides
    Operator, ///< a large sign or a word (sum, sin)
    Open,
    Close,
    Space,
    Nothing, ///< styles and the like
};

struct Symbol {
    QStringView text; ///< null: unknown
    SymbolClass kind = SymbolClass::Ordinary;
};

/// Of a command without its backslash.
Symbol symbol(QStringView command);
/// The raised or lowered text; empty where Unicode lacks one of its signs.
QString superscript(QStringView text);
QString subscript(QStringView text);
/// Letters and digits in an alphabet of \mathbb, \mathcal, \mathfrak, \mathbf; others stay.
QString alphabet(QStringView command, QStringView text);
/// A combining mark; null where the command is no accent.
QChar accent(QStringView command);
/// A fraction that is one sign; null if there is none.
QChar vulgarFraction(QStringView numerator, QStringView denominator);

} // namespace moire::widgets::markdown
