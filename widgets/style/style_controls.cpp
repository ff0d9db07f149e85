// SPDX-License-Identifier: GPL-3.0-or-later
// Labels, menus, tabs, heads of tables, frames.
#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace moire::widgets {

namespace {

/// The colour of the text on a push button, and of an icon on a primary one.
QColor buttonText(const QStyleOptionButton &button, const QWidget *widget)
{
    const Theme &t = theme();
    if (!(button.state & QStyle::State_Enabled))
        return t.disabled;
    if (look::has(widget, look::primary) || (button.features & QStyleOptionButton::DefaultButton))
        return t.accentText;
    if (look::has(widget, look::danger))
        return t.danger;
    return button.state & QStyle::State_On ? t.accent : button.palette.color(QPalette::ButtonText);
}

QIcon tinted(const QIcon &icon, const QSize &size, const QColor &colour, double scale)
{
    QPixmap picture = icon.pixmap(size, scale);
    if (picture.isNull())
        return icon;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), picture.deviceIndependentSize()), colour);
    painter.end();
    return QIcon(picture);
}

/// Icon and text of a push button, in the middle; the icon comes last where the button asks for that.
void drawButtonLabel(const Style &style, const QStyleOptionButton &button, QPainter *p, const QRect &place,
                     const QWidget *widget)
{
    const int u = measure::unitOf(button.fontMetrics);
    const QColor colour = buttonText(button, widget);
    const int flags = Qt::TextSingleLine | Qt::AlignVCenter |
        (style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const bool hasText = !button.text.isEmpty();
    const int textWidth = hasText ? button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() : 0;
    const QSize iconSize = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int gap = hasText && iconSize.width() > 0 ? u / 2 : 0;
    int x = place.left() + std::max(0, (place.width() - textWidth - gap - iconSize.width()) / 2);
    const bool iconFirst = look::has(widget, look::iconAfter) == (button.direction == Qt::RightToLeft);
    const int textX = iconFirst ? x + iconSize.width() + gap : x;
    const int iconX = iconFirst ? x : x + textWidth + gap;
    if (iconSize.width() > 0) {
        // The program's own icons take the colour of the text.
        const QIcon icon = button.icon.name().isEmpty()
            ? button.icon
            : tinted(button.icon, iconSize, colour, p->device()->devicePixelRatioF());
        icon.paint(p, QRect(QPoint(iconX, place.top() + (place.height() - iconSize.height()) / 2), iconSize),
                   Qt::AlignCenter, button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    p->setPen(colour);
    if (hasText) // what is too narrow is cut at both ends
        p->drawText(QRect(textX, place.top(), std::min(textWidth, place.width()), place.height()),
                    flags | Qt::AlignHCenter, button.text);
}

void drawMenuItem(const Style &style, const QStyleOptionMenuItem &item, QPainter *p, const QWidget *widget)
{
    const Theme &t = theme();
    const int u = measure::unitOf(item.fontMetrics);
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        if (item.text.isEmpty()) {
            const QRectF line(item.rect.left(), item.rect.center().y(), item.rect.width(), 1);
            return paint::edgeLine(p, line, Qt::TopEdge, t.hairline);
        }
        p->setFont(captionFont(item.font)); // the title of a section
        p->setPen(t.muted);
        const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
        return p->drawText(item.rect.adjusted(u, 0, -u, 0), static_cast<int>(side) | Qt::TextSingleLine, item.text);
    }
    if (enabled && (item.state & QStyle::State_Selected))
        paint::box(p, item.rect, measure::radius(u), t.accentSoft);
    const bool leading = item.menuHasCheckableItems || item.maxIconWidth > 0;
    const auto turned = [&](const QRect &r) { return QStyle::visualRect(item.direction, item.rect, r); };
    const QRect mark(item.rect.left() + u / 2, item.rect.center().y() - u + 1, 2 * u, 2 * u);
    const bool checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && item.checked)
        paint::tick(p, turned(mark), enabled ? t.accent : t.disabled);
    else if (!checkable && !item.icon.isNull())
        item.icon.paint(p, turned(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    QRect text = item.rect.adjusted(leading ? 3 * u : u, 0, -u, 0);
    const bool submenu = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    if (submenu) {
        const QRect arrow(item.rect.right() - 2 * u, item.rect.top(), 2 * u, item.rect.height());
        paint::chevron(p, turned(arrow), u, item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                       enabled ? t.muted : t.disabled);
        text.setRight(arrow.left());
    }
    p->setFont(item.font);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip |
        (style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const auto side = [&](Qt::Alignment a) { return static_cast<int>(QStyle::visualAlignment(item.direction, a)); };
    p->setPen(enabled ? t.faint : t.disabled);
    p->drawText(turned(text), flags | side(Qt::AlignRight), item.text.section(u'\t', 1));
    p->setPen(enabled ? t.text : t.disabled);
    p->drawText(turned(text), flags | side(Qt::AlignLeft), item.text.section(u'\t', 0, 0));
}

void drawTab(const QStyleOptionTab &tab, QPainter *p)
{
    const Theme &t = theme();
    const int u = measure::unitOf(tab.fontMetrics);
    const double width = paint::ringWidth(tab.fontMetrics);
    const bool west = tab.shape == QTabBar::RoundedWest || tab.shape == QTabBar::TriangularWest;
    const bool east = tab.shape == QTabBar::RoundedEast || tab.shape == QTabBar::TriangularEast;
    const bool south = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    if ((tab.state & QStyle::State_Enabled) && (tab.state & QStyle::State_MouseOver) &&
        !(tab.state & QStyle::State_Selected))
        paint::box(p, QRectF(tab.rect).adjusted(1, 1, -1, -width - 1), measure::radius(u), t.hover);
    if (tab.state & QStyle::State_Selected) {
        QRectF line = QRectF(tab.rect).adjusted(u, 0, -u, 0);
        if (west || east)
            line = QRectF(east ? tab.rect.left() : tab.rect.right() + 1 - width, tab.rect.top() + u, width,
                          tab.rect.height() - 2 * u);
        else if (south)
            line.setBottom(line.top() + width);
        else
            line.setTop(line.bottom() - width);
        paint::box(p, line, width / 2, tab.state & QStyle::State_Enabled ? t.accent : t.disabled);
    }
    if ((tab.state & QStyle::State_HasFocus) && (tab.state & QStyle::State_KeyboardFocusChange))
        paint::focusRing(p, tab.rect, measure::radius(u), width, t.accent);
}

} // namespace

void Style::drawButtonPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    const Theme &t = theme();
    const int u = measure::unitOf(option->fontMetrics);
    switch (element) {
    case CE_PushButton: // the ring is part of the bevel
        drawControl(CE_PushButtonBevel, option, p, widget);
        return drawControl(CE_PushButtonLabel, option, p, widget);
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPrimitive(PE_PanelButtonCommand, option, p, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const QRect place(option->rect.right() - 5 * u / 2, option->rect.top(), 2 * u, option->rect.height());
                paint::chevron(p, visualRect(option->direction, option->rect, place), u, Qt::DownArrow,
                               buttonText(*button, widget));
            }
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QRect whole = option->rect;
            const bool menu = button->features & QStyleOptionButton::HasMenu;
            drawButtonLabel(*this, *button, p,
                            visualRect(option->direction, whole, whole.adjusted(0, 0, menu ? -2 * u : 0, 0)), widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy = *combo;
            if (look::has(widget, look::compact) && (option->state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, t.muted);
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    default:
        return;
    }
}

void Style::drawMenuPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    const Theme &t = theme();
    const int u = measure::unitOf(option->fontMetrics);
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*this, *item, p, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
        return;
    case CE_MenuBarEmptyArea:
        return p->fillRect(option->rect, t.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            p->fillRect(option->rect, t.window);
            if (option->state & (State_Selected | State_Sunken))
                paint::box(p, option->rect, measure::radius(u), option->state & State_Sunken ? t.accentSoft : t.hover);
            drawItemText(
                p, option->rect,
                Qt::AlignCenter | Qt::TextSingleLine |
                    (styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                option->palette, option->state & State_Enabled, item->text, QPalette::ButtonText);
        }
        return;
    default:
        return;
    }
}

void Style::drawTabPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    const Theme &t = theme();
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, p);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            if (tab->state & State_Enabled)
                copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? t.text : t.muted);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    default:
        return;
    }
}

void Style::drawHeaderPart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    const Theme &t = theme();
    switch (element) {
    case CE_HeaderSection: {
        const bool upright = qstyleoption_cast<const QStyleOptionHeader *>(option) &&
            static_cast<const QStyleOptionHeader *>(option)->orientation == Qt::Vertical;
        p->fillRect(option->rect, option->state & State_Sunken && option->state & State_Enabled ? t.hover : t.page);
        return paint::edgeLine(p, option->rect, upright ? Qt::RightEdge : Qt::BottomEdge, t.hairline);
    }
    case CE_HeaderEmptyArea:
        p->fillRect(option->rect, t.page);
        return paint::edgeLine(p, option->rect, Qt::BottomEdge, t.hairline);
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, p, widget);
            QStyleOptionHeaderV2 part;
            part.QStyleOptionHeader::operator=(*header);
            part.rect = subElementRect(SE_HeaderLabel, option, widget);
            drawControl(CE_HeaderLabel, &part, p, widget);
            part.rect = subElementRect(SE_HeaderArrow, option, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, p, widget);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            copy.QStyleOptionHeader::operator=(*header);
            copy.palette.setColor(QPalette::ButtonText, t.muted);
            copy.state &= ~State_On; // no bold head over a selected cell
            if (copy.icon.isNull()) // Qt cuts a text that is aligned to the right at its beginning
                copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width());
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    default:
        return;
    }
}

void Style::drawFramePart(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    const Theme &t = theme();
    switch (element) {
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            copy.state &= ~State_Open; // an open folder is not a checked one: its icon keeps its colour
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        return paint::edgeLine(p, option->rect, upright ? Qt::LeftEdge : Qt::TopEdge, t.hairline);
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool level = frame->frameShape == QFrame::HLine;
                const QPointF middle = QRectF(option->rect).center();
                return paint::edgeLine(p,
                                       level ? QRectF(option->rect.left(), middle.y() - 0.5, option->rect.width(), 1)
                                             : QRectF(middle.x() - 0.5, option->rect.top(), 1, option->rect.height()),
                                       level ? Qt::TopEdge : Qt::LeftEdge, t.hairline);
            }
            if (frame->frameShape != QFrame::NoFrame)
                drawPrimitive(PE_Frame, option, p, widget);
        }
        return;
    case CE_ToolBar:
        return p->fillRect(option->rect, t.window);
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            p->fillRect(option->rect, t.window);
            paint::Scope scope(p);
            QFont font = p->font();
            font.setWeight(QFont::DemiBold);
            p->setFont(font);
            p->setPen(t.text);
            const QRect place = subElementRect(SE_DockWidgetTitleBarText, option, widget);
            p->drawText(place, static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                        QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, place.width()));
        }
        return;
    case CE_RubberBand: {
        QColor fill = t.accent;
        fill.setAlphaF(0.12f);
        return paint::box(p, option->rect, 0, fill, t.accent);
    }
    default:
        return;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
    case CE_ComboBoxLabel:
        return drawButtonPart(element, option, p, widget);
    case CE_MenuItem:
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem:
        return drawMenuPart(element, option, p, widget);
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        return drawTabPart(element, option, p, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_Header:
    case CE_HeaderLabel:
        return drawHeaderPart(element, option, p, widget);
    case CE_ProgressBar:
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel:
        return drawProgressPart(element, option, p, widget);
    case CE_ItemViewItem:
    case CE_Splitter:
    case CE_ShapedFrame:
    case CE_ToolBar:
    case CE_DockWidgetTitle:
    case CE_RubberBand:
        return drawFramePart(element, option, p, widget);
    case CE_SizeGrip:
        return;
    default:
        QProxyStyle::drawControl(element, option, p, widget);
    }
}

} // namespace moire::widgets
