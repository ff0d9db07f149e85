// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a formula while it grows.
#pragma once

#include "markdown/formula_symbols.h"

namespace moire::widgets::markdown {

/// What a part of a formula became.
struct Part {
    QString text;
    bool atom = true; ///< one sign or number, perhaps with scripts: needs no brackets anywhere
    bool product = true; ///< without operators between its signs: needs no brackets as a numerator
};

QString bracketed(const QString &text);
bool isBracketed(QStringView text);
/// The text raised or lowered: with signs that Unicode has for it, else behind ^ or _.
QString script(QString text, bool raised);

/// The text of a sequence while it grows, with spaces where signs need them.
struct Output {
    QString text;
    SymbolClass last = SymbolClass::Relation; ///< a sign at the begin is no operation
    qsizetype lastBegin = 0;
    int atoms = 0, operations = 0;
    bool scripted = false; ///< in a script: no spaces
    bool fraction = false; ///< the last part is a/b

    void space()
    {
        if (!scripted && !text.isEmpty() && !text.back().isSpace())
            text += u' ';
    }
    void trim()
    {
        while (text.endsWith(u' '))
            text.chop(1);
    }
    void put(QStringView part, SymbolClass kind);
    void putScript(const QString &part);
    void putLines(const QString &lines);
    Part take()
    {
        trim();
        return {text, atoms <= 1 && operations == 0, operations == 0};
    }
};

} // namespace moire::widgets::markdown
