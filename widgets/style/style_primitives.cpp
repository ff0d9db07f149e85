// SPDX-License-Identifier: GPL-3.0-or-later
// Panels, frames, indicators and rows.
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace moire::widgets {

namespace {

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void drawButton(const QStyleOption &option, QPainter *p, const QWidget *widget)
{
    const Theme &t = theme();
    const int u = measure::unitOf(option.fontMetrics);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool primary = enabled &&
        (look::has(widget, look::primary) || (button && (button->features & QStyleOptionButton::DefaultButton)));
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    QColor fill = down ? t.pressed : hover ? t.hover : t.page;
    QColor border = t.hairline;
    QColor ring = t.accent;
    if (primary) {
        fill = border = down || hover ? t.accentHover : t.accent;
        ring = t.accentText;
    } else if (enabled && (option.state & QStyle::State_On)) {
        fill = t.accentSoft;
        border = t.accent;
    } else if (flat) {
        border = Qt::transparent;
        if (!down && !hover)
            fill = Qt::transparent;
    } else if (!enabled) {
        fill = t.window;
    }
    paint::box(p, option.rect, measure::radius(u), fill, border);
    if (showsFocus(option)) {
        const double width = paint::ringWidth(option.fontMetrics);
        const double inset = primary ? width : 0; // on the accent the ring stands a little inside
        paint::focusRing(p, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), measure::radius(u) - inset / 2,
                         width, ring);
    }
}

void drawToolButton(const QStyleOption &option, QPainter *p)
{
    const Theme &t = theme();
    const int u = measure::unitOf(option.fontMetrics);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool raised = !(option.state & QStyle::State_AutoRaise);
    QColor fill = raised ? t.page : QColor(Qt::transparent);
    if (option.state & QStyle::State_On)
        fill = t.accentSoft;
    else if (enabled && (option.state & QStyle::State_Sunken))
        fill = t.pressed;
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fill = t.hover;
    paint::box(p, option.rect, measure::radius(u), fill, raised ? t.hairline : QColor(Qt::transparent));
    if (showsFocus(option))
        paint::focusRing(p, option.rect, measure::radius(u), paint::ringWidth(option.fontMetrics), t.accent);
}

void drawField(const QStyleOption &option, QPainter *p)
{
    const Theme &t = theme();
    const double radius = measure::radius(measure::unitOf(option.fontMetrics));
    const bool enabled = option.state & QStyle::State_Enabled;
    paint::box(p, option.rect, radius, enabled ? t.page : t.window, t.hairline);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(p, option.rect, radius, paint::ringWidth(option.fontMetrics), t.accent);
}

void drawCheck(const QStyleOption &option, QPainter *p, bool round)
{
    const Theme &t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = partly || (option.state & QStyle::State_On);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor mark = enabled ? t.accentText : t.page;
    QColor fill = option.state & QStyle::State_Sunken ? t.pressed
        : option.state & QStyle::State_MouseOver      ? t.hover
                                                      : t.page;
    if (on)
        fill = !enabled ? t.disabled : option.state & QStyle::State_MouseOver ? t.accentHover : t.accent;
    paint::box(p, box, round ? side / 2 : side / 4, fill, on ? fill : enabled ? t.frame : t.hairline);
    const paint::Scope scope(p);
    p->setPen(Qt::NoPen);
    p->setBrush(mark);
    if (on && round)
        p->drawEllipse(box.center(), side * 0.2, side * 0.2);
    else if (partly)
        p->drawRoundedRect(QRectF(box.left() + side * 0.25, box.center().y() - side / 16, side / 2, side / 8), 1, 1);
    else if (on)
        paint::tick(p, box, mark);
}

/// Selection and hover of an item: a round box in a list, a band through a table, with a bar in the accent at its
/// beginning, which is what people see who cannot tell the soft colour.
void drawItem(const QStyleOptionViewItem &item, QPainter *p, const QWidget *widget)
{
    const Theme &t = theme();
    const int u = measure::unitOf(item.fontMetrics);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        p->fillRect(item.rect, item.backgroundBrush);
    const bool selected = item.state & QStyle::State_Selected;
    const bool hover = (item.state & QStyle::State_Enabled) && (item.state & QStyle::State_MouseOver);
    const bool list = item.viewItemPosition == QStyleOptionViewItem::OnlyOne || qobject_cast<const QListView *>(widget);
    const bool first = list || item.viewItemPosition == QStyleOptionViewItem::Beginning ||
        (item.viewItemPosition == QStyleOptionViewItem::Invalid && item.index.column() == 0);
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && !table->showGrid() && !selected)
        paint::edgeLine(p, item.rect, Qt::BottomEdge, t.hairline);
    if (!selected && !hover)
        return;
    const QColor fill = selected ? t.accentSoft : t.hover;
    if (list)
        paint::box(p, item.rect, measure::radius(u), fill);
    else
        p->fillRect(item.rect, fill);
    if (!selected || !first)
        return;
    const double width = paint::ringWidth(item.fontMetrics);
    QRectF bar(item.rect.left(), item.rect.top() + u * 0.75, width, item.rect.height() - u * 1.5);
    if (item.direction == Qt::RightToLeft)
        bar.moveRight(item.rect.right() + 1);
    paint::box(p, bar, width / 2, item.state & QStyle::State_Enabled ? t.accent : t.disabled);
}

void drawFrame(const QStyleOption &option, QPainter *p, const QWidget *widget)
{
    const Theme &t = theme();
    const double radius = measure::radius(measure::unitOf(option.fontMetrics));
    const bool view = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool quiet = look::has(widget, look::quiet);
    const QColor fill = view ? widget->palette().color(QPalette::Base) : QColor(Qt::transparent);
    if (!quiet)
        paint::box(p, option.rect, radius, fill, t.hairline);
    const auto *items = qobject_cast<const QAbstractItemView *>(widget);
    const bool rowHasRing = quiet && items && items->currentIndex().isValid();
    if (view && !rowHasRing && (option.state & QStyle::State_HasFocus))
        paint::focusRing(p, option.rect, radius, paint::ringWidth(option.fontMetrics), t.accent);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *p,
                          const QWidget *widget) const
{
    const Theme &t = theme();
    const int u = measure::unitOf(option->fontMetrics);
    const QColor arrow = option->state & State_Enabled ? t.muted : t.disabled;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
    case PE_FrameButtonBevel:
        return drawButton(*option, p, widget);
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
    case PE_IndicatorButtonDropDown:
        return drawToolButton(*option, p);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, p);
        return;
    case PE_FrameLineEdit:
        return drawField(*option, p);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, p, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, p, true);
    case PE_IndicatorMenuCheckMark:
        return paint::tick(p, option->rect, arrow);
    case PE_IndicatorItemViewItemDrop: { // a row, or the line between two
        const double width = paint::ringWidth(option->fontMetrics);
        const double spare = option->rect.height() > 0 ? 0 : width / 2;
        return paint::focusRing(p, QRectF(option->rect).adjusted(0, -spare, 0, spare), measure::radius(u), width,
                                t.accent);
    }
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItem(*item, p, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->features & QStyleOptionViewItem::Alternate)
                p->fillRect(item->rect, t.surface);
        }
        return;
    case PE_PanelMenu:
        p->fillRect(option->rect, t.page);
        return paint::box(p, option->rect, 0, t.page, t.hairline);
    case PE_PanelMenuBar:
        return p->fillRect(option->rect, t.window);
    case PE_PanelTipLabel:
        return paint::box(p, option->rect, 0, t.raised, t.hairline);
    case PE_PanelStatusBar:
        p->fillRect(option->rect, t.window);
        return paint::edgeLine(p, option->rect, Qt::TopEdge, t.hairline);
    case PE_PanelToolBar:
        return p->fillRect(option->rect, t.window);
    case PE_Frame:
    case PE_FrameWindow:
    case PE_FrameDockWidget:
        return drawFrame(*option, p, widget);
    case PE_FrameGroupBox:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->features & QStyleOptionFrame::Flat))
            return paint::edgeLine(p, option->rect, Qt::TopEdge, t.hairline);
        return paint::box(p, option->rect, u, Qt::transparent, t.hairline);
    case PE_FrameTabBarBase:
        return paint::edgeLine(p, option->rect, Qt::BottomEdge, t.hairline);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paint::focusRing(p, option->rect, measure::radius(u), paint::ringWidth(option->fontMetrics), t.accent);
        return;
    case PE_IndicatorArrowUp:
        return paint::chevron(p, option->rect, u, Qt::UpArrow, arrow);
    case PE_IndicatorArrowDown:
        return paint::chevron(p, option->rect, u, Qt::DownArrow, arrow);
    case PE_IndicatorArrowLeft:
        return paint::chevron(p, option->rect, u, Qt::LeftArrow, arrow);
    case PE_IndicatorArrowRight:
        return paint::chevron(p, option->rect, u, Qt::RightArrow, arrow);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::chevron(p, option->rect, u * 0.8,
                           header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, t.muted);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paint::chevron(p, option->rect, u,
                           option->state & State_Open                 ? Qt::DownArrow
                               : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                                      : Qt::RightArrow,
                           t.muted);
        return;
    case PE_IndicatorToolBarSeparator: {
        const bool upright = option->state & State_Horizontal;
        QRectF line = upright
            ? QRectF(option->rect.center().x(), option->rect.top() + u / 2.0, 1, option->rect.height() - u)
            : QRectF(option->rect.left() + u / 2.0, option->rect.center().y(), option->rect.width() - u, 1);
        return paint::edgeLine(p, line, upright ? Qt::LeftEdge : Qt::TopEdge, t.hairline);
    }
    case PE_IndicatorToolBarHandle:
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        const bool upright = option->rect.height() > option->rect.width();
        return paint::edgeLine(p, option->rect, upright ? Qt::LeftEdge : Qt::TopEdge, t.hairline);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, p, widget);
    }
}

} // namespace moire::widgets
