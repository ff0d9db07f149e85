// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/tone_label.h"

#include "style/theme.h"

namespace moire::widgets {

QColor toneColour(Tone tone)
{
    const Theme &t = theme();
    switch (tone) {
    case Tone::Text:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Faint:
        return t.faint;
    case Tone::Accent:
        return t.accent;
    case Tone::Good:
        return t.good;
    case Tone::Warning:
        return t.warning;
    case Tone::Danger:
        return t.danger;
    }
    return t.text;
}

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : ToneLabel(QString(), tone, parent) { }

ToneLabel::ToneLabel(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    applyTone();
    connect(&themeSignals(), &ThemeSignals::changed, this, &ToneLabel::applyTone);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::applyTone()
{
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, toneColour(m_tone));
    own.setColor(QPalette::Inactive, QPalette::WindowText, toneColour(m_tone));
    setPalette(own);
}

} // namespace moire::widgets
