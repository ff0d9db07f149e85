// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the transcript, taken from the font. Colours are the theme's.
#pragma once

#include "markdown/highlight.h"

#include <QColor>
#include <QFont>

class QWidget;

namespace moire::widgets::transcript {

/// The theme's colour of a part of code.
QColor codeColour(markdown::SpanKind kind);

/// Everything that a layout depends on but for theme(). Sizes are pixels.
struct Look {
    QFont body;
    QFont small;
    QFont code;
    int unit = 8; ///< half a line of the body's font
    int line = 20; ///< from line to line of an answer
    int tightLine = 18; ///< the same in questions and reasoning
    int codeLine = 16;
    int column = 600; ///< width of the text
    int left = 20; ///< of the column in the viewport
    bool mirrored = false; ///< the window reads from right to left
    qreal character = 8; ///< average advance of the body's font
    qreal codeCharacter = 8;

    static Look of(const QWidget &widget, int viewportWidth);
    QFont heading(int level) const;
    int codePadding() const { return unit * 3 / 2; } ///< beside the text of a code box
    int codeHeader() const { return unit * 4; } ///< height of a code box's head
    /// Estimated height of wrapped text.
    int estimate(qsizetype units, int width) const;
};

} // namespace moire::widgets::transcript
