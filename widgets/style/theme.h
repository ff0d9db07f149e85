// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

#include <array>

class QPalette;

namespace moire::widgets {

/// Colours by what they are for. Text colours reach 4.5:1 on every background of their theme; `accent`, `series` and
/// the signal colours reach 3:1. In high contrast texts reach 7:1, marks and borders 4.5:1. Series and signals are
/// apart for people without one kind of cones too. The tests hold this.
struct Theme {
    bool dark;

    // Backgrounds.
    QColor window; ///< frame, rail, lists, instruments
    QColor page; ///< what is read and edited; faces of buttons and fields
    QColor surface; ///< code, table heads, cards
    QColor raised; ///< a person's message, tool tips
    QColor field; ///< the message field
    QColor hover; ///< under the mouse
    QColor pressed; ///< held down; grooves of sliders and bars
    QColor hairline; ///< borders and separators
    QColor frame; ///< borders of check boxes and radio buttons, knobs of scroll bars

    // Text.
    QColor text;
    QColor muted; ///< second rank: labels, units, icons
    QColor faint; ///< third rank: group titles, hints, placeholders
    QColor disabled; ///< what cannot be used now; below 4.5:1 on purpose

    // The one accent.
    QColor accent; ///< marks, links, primary buttons, focus
    QColor accentHover;
    QColor accentText; ///< on accent
    QColor accentSoft; ///< selected row, checked segment or chip

    // Signals.
    QColor danger, dangerSoft;
    QColor warning, warningSoft;
    QColor good;

    // Data.
    std::array<QColor, 6> series; ///< attention, router, experts, output, other, neutral
    QColor tokenHigh; ///< background of a token at full strength; at none it is the page

    // Code.
    QColor codeKeyword, codeString, codeNumber, codeComment, codeType;
};

const Theme &lightTheme();
const Theme &darkTheme();
const Theme &lightContrastTheme();
const Theme &darkContrastTheme();

/// The colours of now. The reference stays valid; what it refers to changes with the theme. Window thread only.
const Theme &theme();

/// Window thread only; applyStyle() calls it and tells it by themeSignals().
void setTheme(const Theme &theme);

class ThemeSignals : public QObject {
    Q_OBJECT
signals:
    void changed(); ///< theme() and the palette are the new ones already
};

/// Most widgets need no signal: they get QEvent::PaletteChange. This is for what keeps colours elsewhere.
ThemeSignals &themeSignals();

QPalette paletteOf(const Theme &theme);

/// Background of a token, strength 0 to 1 (clamped; not finite counts as 0).
QColor tokenColour(const Theme &theme, double strength);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(const QColor &a, const QColor &b);

/// Black or white, whichever stands out more on an opaque background: at least 4.5:1 on any colour. For marks on
/// colour maps and text on tokens.
QColor markOn(const QColor &background);

/// `part` of b in a, 0 to 1.
QColor mixed(const QColor &a, const QColor &b, double part);

} // namespace moire::widgets
