// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/rail_button.h"

#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QKeySequence>
#include <QPainter>

namespace moire::widgets {

RailButton::RailButton(const QString &iconName, const QString &name, const QKeySequence &shortcut, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(widgets::icon(iconName));
    setAccessibleName(name);
    setToolTip(shortcut.isEmpty()
                   ? name
                   : tr("%1 (%2)", "a page and its shortcut").arg(name, shortcut.toString(QKeySequence::NativeText)));
    setShortcut(shortcut);
    setCheckable(true);
    setAutoExclusive(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize RailButton::sizeHint() const
{
    const int side = measure::unitOf(fontMetrics()) * 9 / 2;
    return {side, side};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int u = measure::unitOf(fontMetrics());
    const double ring = paint::ringWidth(fontMetrics());
    const bool over = isEnabled() && underMouse();
    if (isChecked() || over)
        paint::box(&painter, rect(), u, isChecked() ? t.accentSoft : isDown() ? t.pressed : t.hover);
    if (isChecked()) {
        QRectF bar(0, height() * 0.28, ring, height() * 0.44);
        if (isRightToLeft())
            bar.moveRight(width());
        paint::box(&painter, bar, ring / 2, t.accent);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(&painter, rect(), u, ring, t.accent);
    const int side = u * 9 / 4;
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    icon().paint(&painter, place, Qt::AlignCenter,
                 !isEnabled() ? QIcon::Disabled
                     : over   ? QIcon::Active
                              : QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
}

} // namespace moire::widgets
