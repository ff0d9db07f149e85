// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a paragraph whose text is not Markdown: code and formulas.
#pragma once

#include <QString>

#include <vector>

namespace moire::widgets::markdown {

struct Opaque {
    enum class Kind : uint8_t { Code, Formula, Display };
    Kind kind = Kind::Code;
    qsizetype begin = 0, end = 0; ///< with its delimiters
    qsizetype innerBegin = 0, innerEnd = 0;
};

/// Code spans (`...`) and formulas (\(...\), \[...\], $...$, $$...$$, \begin{align}...\end{align}), in order; in linear
/// time. A dollar opens before a sign that is not a space and behind one that is no letter or digit, and closes the
/// other way round, so that "$5 and $10" stays money.
std::vector<Opaque> opaqueSpans(QStringView text);

/// What closes the displayed formula that the line begins; empty where it begins none or closes it itself.
QString openDisplay(QStringView line);

} // namespace moire::widgets::markdown
