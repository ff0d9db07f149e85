// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace moire::widgets {

enum class Appearance { System, Light, Dark };

/// System: as the desktop asks.
enum class Preference { System, No, Yes };

/// How the program looks.
struct Look {
    Look(Appearance colours, Preference contrast = Preference::No, Preference motion = Preference::No)
        : appearance(colours),
          highContrast(contrast),
          reducedMotion(motion)
    {
    }
    bool operator==(const Look &) const = default;

    Appearance appearance;
    Preference highContrast;
    Preference reducedMotion;
};

/// The program's own style. System follows the desktop, also while the program runs; it never waits for the desktop's
/// answer: until it comes, the platform's palette decides. Window thread only.
void applyStyle(QApplication &application, const Look &look);

/// Nothing moves by itself: no running bars, no effects. Window thread only.
bool reducedMotion();

/// Half the line height of the widget's font; distances are multiples of it.
int unit(const QWidget *widget);

} // namespace moire::widgets
