// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>

namespace moire::widgets {

enum class Tone { Text, Muted, Faint, Accent, Good, Warning, Danger };

/// The text colour of a tone in the theme of now.
QColor toneColour(Tone tone);

/// A label in one of the theme's text colours, which follows the theme.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone = Tone::Muted, QWidget *parent = nullptr);
    ToneLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

private:
    void applyTone();

    Tone m_tone;
};

} // namespace moire::widgets
