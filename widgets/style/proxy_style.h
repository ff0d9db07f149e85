// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace moire::widgets {

/// Dynamic properties that widgets may set to `true`.
namespace look {
inline constexpr char primary[] = "primary"; ///< a push button: the page's one action, in the accent
inline constexpr char danger[] = "danger"; ///< a push button whose action cannot be taken back
inline constexpr char compact[] = "compact"; ///< a push button, tool button or drop-down in a line of small text
inline constexpr char iconAfter[] = "iconAfter"; ///< a push button whose icon follows its text
inline constexpr char quiet[] = "quiet"; ///< a frame or header in the colour of what is around it
bool has(const QWidget *widget, const char *property);
} // namespace look

class BusyBars;

/// The program's look on top of Fusion: sizes from the font, colours from theme().
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButtonPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;
    void drawMenuPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;
    void drawTabPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;
    void drawHeaderPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;
    void drawProgressPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;
    void drawFramePart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const;

    BusyBars *m_busyBars; ///< a child
};

/// Sizes that the style and the small controls share, in logical units.
namespace measure {
int unitOf(const QFontMetrics &metrics);
int controlHeight(int unit); ///< buttons, fields, drop-downs
int compactHeight(int unit); ///< segments, chips, compact controls
double radius(int unit); ///< corners of controls
} // namespace measure

} // namespace moire::widgets
