// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and sizes of the transcript, taken from the palette and the font.
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QPalette;
class QWidget;

namespace moire::widgets {

struct TranscriptColours {
    QColor base;
    QColor text;
    QColor muted;
    QColor hairline;
    QColor question; ///< fill of a question's box
    QColor code; ///< fill of a code box and of code within a line
    QColor accent;
    QColor link;
    QColor selection;
    QColor selectedText;
    QColor error;
    std::array<QColor, 12> syntax; ///< by markdown::SpanKind
    bool operator==(const TranscriptColours &) const = default;

    static TranscriptColours of(const QPalette &palette);
};

namespace transcript {

/// Everything that a layout depends on. Sizes are pixels.
struct Look {
    TranscriptColours colours;
    QFont body;
    QFont small;
    QFont code;
    int unit = 8; ///< half a line of the body's font
    int line = 20; ///< from line to line of an answer
    int tightLine = 18; ///< the same in questions and reasoning
    int codeLine = 16;
    int column = 600; ///< width of the text
    int left = 20; ///< of the column in the viewport
    qreal character = 8; ///< average advance of the body's font
    qreal codeCharacter = 8;

    static Look of(const QWidget &widget, const TranscriptColours &colours, int viewportWidth);
    QFont heading(int level) const;
    int codeHeader() const { return unit * 4; } ///< height of a code box's head
    /// Estimated height of wrapped text.
    int estimate(qsizetype units, int width) const;
};

} // namespace transcript
} // namespace moire::widgets
