// SPDX-License-Identifier: GPL-3.0-or-later
// What md4c reads in place of a paragraph: one line of UTF-8 that knows where in the source it comes from.
#pragma once

#include "markdown/inline.h"
#include "markdown/opaque.h"

#include <QByteArray>
#include <QString>

namespace moire::widgets::markdown {

/// Lines joined. The line ends are softBreak, or hardBreak after two spaces, or slashBreak after a backslash; none of
/// them occurs otherwise.
struct InlineText {
    static constexpr char16_t softBreak = u'\n', hardBreak = u'\f', slashBreak = 0x2028;

    QString text;
    std::vector<qint32> begin, end; ///< in the source, of each unit of the text
    std::vector<Opaque> formulas; ///< in order

    InlineText(QStringView source, std::span<const Segment> lines, InlineKind kind);
    static bool isBreak(QChar c) { return c == softBreak || c == hardBreak || c == slashBreak; }
};

/// The text as md4c gets it. Formulas are one private character each, so that no mark in them is taken for Markdown;
/// line ends are white space, so that no line is taken for a block; a backslash before a bracket that makes no formula
/// is doubled, so that it is seen; a star between two digits is no mark.
struct InlineBytes {
    QByteArray bytes;
    qsizetype content = 0; ///< where the text begins; before it stand what makes it a paragraph, and definitions
    std::vector<qint32> unit; ///< of each byte from content on: its unit of the text

    InlineBytes(const InlineText &text, const Definitions &definitions);

    std::vector<QString>
        addresses; ///< of the definitions that the text may use: in place of them md4c has their numbers
};

} // namespace moire::widgets::markdown
