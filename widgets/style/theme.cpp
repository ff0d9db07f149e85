// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

namespace {

Theme &current()
{
    static Theme theme = lightTheme();
    return theme;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme &lightTheme()
{
    static const Theme light{
        .dark = false,
        .window = 0xf4f4f2,
        .page = 0xffffff,
        .surface = 0xf6f6f4,
        .raised = 0xf0f0ed,
        .field = 0xfbfbfa,
        .hover = 0xededea,
        .pressed = 0xe4e4e0,
        .hairline = 0xe2e2de,
        .frame = 0x868b93,
        .text = 0x1b1d20,
        .muted = 0x595e66,
        .faint = 0x646971,
        .disabled = 0x9a9fa7,
        .accent = 0x0a756a,
        .accentHover = 0x08665c,
        .accentText = 0xffffff,
        .accentSoft = 0xe3f1ef,
        .danger = 0x9e0d16,
        .dangerSoft = 0xfbeceb,
        .warning = 0xac4f0a,
        .warningSoft = 0xf9efe2,
        .good = 0x0a756a,
        .series = {0x3d84d6, 0x9a6f09, 0x0a756a, 0x8d7ea8, 0xc47948, 0x7d828a},
        .tokenHigh = 0xe8b87f,
        .codeKeyword = 0x7a45d8,
        .codeString = 0x2f6f2a,
        .codeNumber = 0xa84d08,
        .codeComment = 0x646971,
        .codeType = 0x0f5fa8,
    };
    return light;
}

const Theme &darkTheme()
{
    static const Theme dark{
        .dark = true,
        .window = 0x141618,
        .page = 0x1b1e21,
        .surface = 0x16181b,
        .raised = 0x23272b,
        .field = 0x202428,
        .hover = 0x262a2e,
        .pressed = 0x2c3136,
        .hairline = 0x2c3136,
        .frame = 0x747b84,
        .text = 0xe7e8ea,
        .muted = 0xa5acb4,
        .faint = 0x949ba4,
        .disabled = 0x6d747d,
        .accent = 0x3fc9b8,
        .accentHover = 0x5ad6c7,
        .accentText = 0x0d1c1a,
        .accentSoft = 0x173632,
        .danger = 0xeb7770,
        .dangerSoft = 0x35201f,
        .warning = 0xe3a44f,
        .warningSoft = 0x33291b,
        .good = 0x3fc9b8,
        .series = {0x4486c6, 0xd9ab50, 0x3fc9b8, 0xa791b8, 0xd6762d, 0x818a92},
        .tokenHigh = 0x7a5d35,
        .codeKeyword = 0xb392f0,
        .codeString = 0x8ec07c,
        .codeNumber = 0xe0a04a,
        .codeComment = 0x949ba4,
        .codeType = 0x79b8ff,
    };
    return dark;
}

const Theme &lightContrastTheme()
{
    static const Theme light{
        .dark = false,
        .window = 0xffffff,
        .page = 0xffffff,
        .surface = 0xf7f7f7,
        .raised = 0xf4f4f4,
        .field = 0xffffff,
        .hover = 0xe6e6e6,
        .pressed = 0xd9d9d9,
        .hairline = 0x5c5c5c,
        .frame = 0x303030,
        .text = Qt::black,
        .muted = 0x262626,
        .faint = 0x333333,
        .disabled = 0x6b6b6b,
        .accent = 0x004b45,
        .accentHover = 0x003a35,
        .accentText = 0xffffff,
        .accentSoft = 0xd6f0ec,
        .danger = 0x610005,
        .dangerSoft = 0xffe9e7,
        .warning = 0x743704,
        .warningSoft = 0xfff0dc,
        .good = 0x004b45,
        .series = {0x2e6aa9, 0x614000, 0x054b45, 0x533c89, 0xa55116, 0x5a5f64},
        .tokenHigh = 0xffc060,
        .codeKeyword = 0x5a1fb0,
        .codeString = 0x1f4d1c,
        .codeNumber = 0x6a3400,
        .codeComment = 0x333333,
        .codeType = 0x0a3f78,
    };
    return light;
}

const Theme &darkContrastTheme()
{
    static const Theme dark{
        .dark = true,
        .window = Qt::black,
        .page = Qt::black,
        .surface = 0x0a0a0a,
        .raised = 0x141414,
        .field = Qt::black,
        .hover = 0x262626,
        .pressed = 0x333333,
        .hairline = 0x9a9a9a,
        .frame = 0xd0d0d0,
        .text = 0xffffff,
        .muted = 0xe0e0e0,
        .faint = 0xd0d0d0,
        .disabled = 0x8c8c8c,
        .accent = 0x5eead4,
        .accentHover = 0x8ff3e3,
        .accentText = Qt::black,
        .accentSoft = 0x0c302c,
        .danger = 0xff9d94,
        .dangerSoft = 0x3a0f0c,
        .warning = 0xffc95c,
        .warningSoft = 0x33240a,
        .good = 0x5eead4,
        .series = {0x4ca3ff, 0xeec568, 0x58e9d2, 0xb19dce, 0xf28634, 0x9b9fa5},
        .tokenHigh = 0x6b4a12,
        .codeKeyword = 0xd0b8ff,
        .codeString = 0xa8e08f,
        .codeNumber = 0xffc95c,
        .codeComment = 0xd0d0d0,
        .codeType = 0xa8d2ff,
    };
    return dark;
}

const Theme &theme()
{
    return current();
}

void setTheme(const Theme &theme)
{
    current() = theme;
}

ThemeSignals &themeSignals()
{
    static ThemeSignals notifier;
    return notifier;
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.page);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.page);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.accentText);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentText);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.page);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Dark, t.frame);
    p.setColor(QPalette::Shadow, t.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.pressed);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return p;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto t = static_cast<float>(std::isfinite(part) ? std::clamp(part, 0.0, 1.0) : 0.0);
    const auto mix = [t](float x, float y) { return x + (y - x) * t; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor tokenColour(const Theme &theme, double strength)
{
    return mixed(theme.page, theme.tokenHigh, strength);
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor markOn(const QColor &background)
{
    return contrast(Qt::black, background) > contrast(Qt::white, background) ? Qt::black : Qt::white;
}

} // namespace moire::widgets
