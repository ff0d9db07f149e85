// SPDX-License-Identifier: GPL-3.0-or-later
// Drop-downs, spin boxes, sliders and scroll bars: their parts and pictures.
#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace moire::widgets {

namespace {

void drawFieldBox(const QStyleOptionComplex &option, QPainter *p, bool field)
{
    const Theme &t = theme();
    const double radius = measure::radius(measure::unitOf(option.fontMetrics));
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && !field && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && !field && (option.state & (QStyle::State_Sunken | QStyle::State_On));
    paint::box(p, option.rect, radius, !enabled ? t.window : down ? t.pressed : hover ? t.hover : t.page, t.hairline);
    if ((option.state & QStyle::State_HasFocus) && (field || (option.state & QStyle::State_KeyboardFocusChange)))
        paint::focusRing(p, option.rect, radius, paint::ringWidth(option.fontMetrics), t.accent);
}

void drawSlider(const QStyleOptionSlider &slider, QPainter *p, const QRect &handle)
{
    const Theme &t = theme();
    const int u = measure::unitOf(slider.fontMetrics);
    const bool enabled = slider.state & QStyle::State_Enabled;
    const bool level = slider.orientation == Qt::Horizontal;
    const double thick = std::max(3.0, u / 2.0);
    const QPointF middle = QRectF(handle).center();
    QRectF groove(slider.rect);
    if (level)
        groove = QRectF(groove.left(), middle.y() - thick / 2, groove.width(), thick);
    else
        groove = QRectF(middle.x() - thick / 2, groove.top(), thick, groove.height());
    paint::box(p, groove, thick / 2, t.pressed);
    // upsideDown: the value grows leftwards or upwards.
    QRectF done = groove;
    if (level)
        slider.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    else
        slider.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    paint::box(p, done, thick / 2, enabled ? t.accent : t.disabled);
    QRectF knob(0, 0, u * 1.75, u * 1.75);
    knob.moveCenter(middle);
    const bool over = enabled && (slider.state & QStyle::State_MouseOver);
    paint::box(p, knob, u, over ? t.hover : t.page, enabled ? t.accent : t.disabled);
    if ((slider.state & QStyle::State_HasFocus) && (slider.state & QStyle::State_KeyboardFocusChange))
        paint::focusRing(p, knob.adjusted(-2, -2, 2, 2), u * 2, paint::ringWidth(slider.fontMetrics), t.accent);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *p, const QRect &knob, const QWidget *widget)
{
    const Theme &t = theme();
    const QWidget *area = widget ? widget->parentWidget() : nullptr; // the area's container for scroll bars
    area = area ? area->parentWidget() : nullptr;
    const bool view = qobject_cast<const QAbstractScrollArea *>(area);
    p->fillRect(bar.rect,
                (view ? area : widget)
                    ? (view ? area : widget)->palette().color(view ? QPalette::Base : QPalette::Window)
                    : t.window);
    if (bar.maximum <= bar.minimum)
        return;
    const bool live = bar.state & QStyle::State_Enabled && bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double inset = std::max(2.0, bar.fontMetrics.height() / 7.0);
    const QRectF place = bar.orientation == Qt::Horizontal ? QRectF(knob).adjusted(1, inset, -1, -inset)
                                                           : QRectF(knob).adjusted(inset, 1, -inset, -1);
    paint::box(p, place, 100, live ? t.frame : mixed(t.page, t.frame, 0.55));
}

QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const int u = measure::unitOf(spin.fontMetrics);
    const bool plain = spin.buttonSymbols == QAbstractSpinBox::NoButtons;
    const int width = plain ? 0 : 5 * u / 2;
    const QRect r = spin.rect;
    QRect place;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place = QRect(r.right() - width, r.top() + 1, width, r.height() / 2 - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        place = QRect(r.right() - width, r.top() + r.height() / 2, width, r.height() - r.height() / 2 - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        place = r.adjusted(u, 2, -width - u / 4, -2);
        break;
    default:
        place = r;
    }
    return QStyle::visualRect(spin.direction, r, place);
}

QRect comboPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const int u = measure::unitOf(combo.fontMetrics);
    const QRect r = combo.rect;
    QRect place = r;
    if (part == QStyle::SC_ComboBoxArrow)
        place = QRect(r.right() - 3 * u, r.top(), 3 * u, r.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        place = r.adjusted(u, 2, -5 * u / 2, -2);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        return r.translated(0, u / 4);
    return QStyle::visualRect(combo.direction, r, place);
}

/// The title stands over the frame.
QRect groupPart(const Style &style, const QStyleOptionGroupBox &box, QStyle::SubControl part)
{
    const int u = measure::unitOf(box.fontMetrics);
    const bool checkable = box.subControls & QStyle::SC_GroupBoxCheckBox;
    const int head = checkable || !box.text.isEmpty() ? box.fontMetrics.height() + u : 0;
    const QRect r = box.rect;
    const int mark = checkable ? style.pixelMetric(QStyle::PM_IndicatorWidth, &box) : 0;
    QRect place = r.adjusted(0, head, 0, 0);
    if (part == QStyle::SC_GroupBoxCheckBox)
        place = QRect(r.left(), r.top() + (head - u / 2 - mark) / 2, mark, mark);
    else if (part == QStyle::SC_GroupBoxLabel)
        place = QRect(r.left() + (checkable ? mark + u : 0), r.top(), r.width(), head - u / 2);
    else if (part == QStyle::SC_GroupBoxContents)
        place.adjust(1, 1, -1, -1);
    return QStyle::visualRect(box.direction, r, place);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool level = bar.orientation == Qt::Horizontal;
    const int room = level ? bar.rect.width() : bar.rect.height();
    int length = room;
    if (bar.maximum != bar.minimum) {
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        length = static_cast<int>(qint64(bar.pageStep) * room / std::max<qint64>(1, range + bar.pageStep));
        length = std::clamp(length, std::min(shortest, room), room);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return level ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                     : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    QRect place;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        place = along(start, length);
        break;
    case QStyle::SC_ScrollBarSubPage:
        place = along(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        place = along(start + length, room - start - length);
        break;
    case QStyle::SC_ScrollBarGroove:
        place = bar.rect;
        break;
    default:
        return {}; // no buttons at the ends
    }
    return QStyle::visualRect(bar.direction, bar.rect, place);
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return comboPart(*combo, part);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option); box && control == CC_GroupBox)
        return groupPart(*this, *box, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *p,
                               const QWidget *widget) const
{
    const Theme &t = theme();
    const int u = measure::unitOf(option->fontMetrics);
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                drawFieldBox(*option, p, combo->editable);
            const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            paint::chevron(p, arrow, u, Qt::DownArrow, option->state & State_Enabled ? t.muted : t.disabled);
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                drawFieldBox(*option, p, true);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const auto step = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag able, Qt::ArrowType direction) {
                const bool on = option->state & State_Enabled && spin->stepEnabled & able;
                const bool over = on && option->activeSubControls == part && option->state & State_MouseOver;
                QRectF place = subControlRect(CC_SpinBox, option, part, widget);
                place.translate(0, direction == Qt::UpArrow ? u / 8.0 : -u / 8.0);
                paint::chevron(p, place, u * 0.85, direction, !on ? t.disabled : over ? t.text : t.muted);
            };
            step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
            step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
        }
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (slider->subControls & SC_SliderTickmarks) {
                QStyleOptionSlider ticks = *slider;
                ticks.subControls = SC_SliderTickmarks;
                QProxyStyle::drawComplexControl(control, &ticks, p, widget);
            }
            drawSlider(*slider, p, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
        }
        return;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            QStyleOptionFrame frame;
            frame.QStyleOption::operator=(*box);
            frame.features = box->features;
            frame.rect = subControlRect(CC_GroupBox, box, SC_GroupBoxFrame, widget);
            drawPrimitive(PE_FrameGroupBox, &frame, p, widget);
            const paint::Scope scope(p);
            p->setFont(strongFont(p->font()));
            p->setPen(box->state & State_Enabled ? t.text : t.disabled);
            p->drawText(subControlRect(CC_GroupBox, box, SC_GroupBoxLabel, widget),
                        static_cast<int>(visualAlignment(box->direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                            Qt::TextHideMnemonic,
                        box->text);
            if (box->subControls & SC_GroupBoxCheckBox) {
                QStyleOptionButton check;
                check.QStyleOption::operator=(*box);
                check.rect = subControlRect(CC_GroupBox, box, SC_GroupBoxCheckBox, widget);
                drawPrimitive(PE_IndicatorCheckBox, &check, p, widget);
                if ((box->state & State_HasFocus) && (box->state & State_KeyboardFocusChange))
                    paint::focusRing(p, QRectF(check.rect).adjusted(-3, -3, 3, 3), measure::radius(u),
                                     paint::ringWidth(box->fontMetrics), t.accent);
            }
        }
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*bar, p, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), widget);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawPrimitive(PE_PanelButtonTool, option, p, widget);
            QStyleOptionToolButton label = *button;
            const bool menu =
                button->features & QStyleOptionToolButton::HasMenu && button->toolButtonStyle != Qt::ToolButtonIconOnly;
            if (menu) {
                const QRect place(option->rect.right() - 2 * u, option->rect.top(), 2 * u, option->rect.height());
                paint::chevron(p, visualRect(option->direction, option->rect, place), u * 0.85, Qt::DownArrow, t.muted);
                label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -3 * u / 2, 0));
            }
            if (option->state & State_Enabled)
                label.palette.setColor(QPalette::ButtonText, option->state & State_On ? t.accent : t.text);
            drawControl(CE_ToolButtonLabel, &label, p, widget);
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, p, widget);
    }
}

} // namespace moire::widgets
