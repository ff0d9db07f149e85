// SPDX-License-Identifier: GPL-3.0-or-later
// Progress bars.
#include "style/busy_bars.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace moire::widgets {

namespace {

bool isBusy(const QStyleOptionProgressBar &bar)
{
    return bar.minimum == 0 && bar.maximum == 0;
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter *p)
{
    const Theme &t = theme();
    const double height = std::max(4.0, measure::unitOf(bar.fontMetrics) * 0.75);
    const bool upright = !(bar.state & QStyle::State_Horizontal);
    QRectF groove(0, 0, upright ? height : bar.rect.width(), upright ? bar.rect.height() : height);
    groove.moveCenter(QRectF(bar.rect).center());
    const bool busy = isBusy(bar);
    const double range = double(bar.maximum) - double(bar.minimum);
    const double part = busy ? 0.25
        : range > 0          ? std::clamp((bar.progress - double(bar.minimum)) / range, 0.0, 1.0)
                             : 0;
    QRectF done = groove;
    const bool backwards = (bar.direction == Qt::RightToLeft && !upright) != bar.invertedAppearance;
    if (upright)
        done.setTop(bar.invertedAppearance ? done.top() : done.bottom() - done.height() * part);
    if (!upright)
        done.setWidth(std::max(part > 0 ? height : 0.0, groove.width() * part));
    if (busy) {
        const double phase =
            reducedMotion() ? 0.5 : double(QDateTime::currentMSecsSinceEpoch() % BusyBars::turnMs) / BusyBars::turnMs;
        if (upright)
            done.moveBottom(groove.bottom() - (groove.height() - done.height()) * phase);
        else
            done.moveLeft(groove.left() + (groove.width() - done.width()) * phase);
    }
    if (backwards && !upright)
        done.moveRight(groove.right() - (done.left() - groove.left()));
    paint::box(p, groove, height / 2, t.pressed);
    if (part > 0)
        paint::box(p, done, height / 2, bar.state & QStyle::State_Enabled ? t.accent : t.disabled);
}

} // namespace

void Style::drawProgressPart(ControlElement element, const QStyleOption *option, QPainter *p,
                             const QWidget *widget) const
{
    const Theme &t = theme();
    switch (element) {
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar part = *bar;
            part.rect = subElementRect(SE_ProgressBarContents, bar, widget);
            drawControl(CE_ProgressBarContents, &part, p, widget);
            part.rect = subElementRect(SE_ProgressBarLabel, bar, widget);
            if (bar->textVisible)
                drawControl(CE_ProgressBarLabel, &part, p, widget);
        }
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*bar, p);
            if (widget && isBusy(*bar))
                m_busyBars->painted(widget);
        }
        return;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            p->setPen(option->state & State_Enabled ? t.muted : t.disabled);
            p->drawText(option->rect,
                        static_cast<int>(visualAlignment(option->direction, Qt::AlignRight)) | Qt::AlignVCenter |
                            Qt::TextSingleLine,
                        bar->text);
        }
        return;
    default:
        return;
    }
}

} // namespace moire::widgets
