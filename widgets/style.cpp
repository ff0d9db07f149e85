// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace moire::widgets {

namespace {

struct Colours {
    QRgb window, base, alternate, text, faint, button, accent, onAccent, link;
};
constexpr Colours light{0xfff3f4f3, 0xffffffff, 0xfff7f8f7, 0xff1d2322, 0xff626b69,
                        0xffe7eae9, 0xff0f766e, 0xffffffff, 0xff0f6a63};
constexpr Colours dark{0xff1b1f1f, 0xff141717, 0xff1f2424, 0xffe3e8e6, 0xff98a3a0,
                       0xff2a3030, 0xff2aa198, 0xff06201d, 0xff5cc9bf};

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::ToolTipBase, c.alternate);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

} // namespace

void applyStyle(QApplication &application, Appearance appearance)
{
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightnessF() < 0.5f;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool useDark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    application.setPalette(paletteOf(useDark ? dark : light));
}

int unit(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

} // namespace moire::widgets
