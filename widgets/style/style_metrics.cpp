// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and habits of the style.
#include "style/busy_bars.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace moire::widgets {

bool look::has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

namespace measure {

int unitOf(const QFontMetrics &metrics)
{
    return std::max(4, metrics.height() / 2);
}

int controlHeight(int unit)
{
    return unit * 15 / 4;
}

int compactHeight(int unit)
{
    return unit * 3 + 1;
}

double radius(int unit)
{
    return unit * 0.75;
}

} // namespace measure

namespace {

int unitFor(const QStyleOption *option, const QWidget *widget)
{
    return measure::unitOf(option       ? option->fontMetrics
                               : widget ? widget->fontMetrics()
                                        : QFontMetrics(QApplication::font()));
}

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

int heightFor(int unit, const QWidget *widget)
{
    return has(widget, look::compact) ? measure::compactHeight(unit) : measure::controlHeight(unit);
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &size, int u)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return item.text.isEmpty() ? QSize(size.width(), u + 1)
                                   : QSize(size.width() + 2 * u, item.fontMetrics.height() + u);
    const bool leading = item.menuHasCheckableItems || item.maxIconWidth > 0;
    const int gap = item.text.contains(u'\t') ? 3 * u : 0;
    return {size.width() + 2 * u + (leading ? 3 * u : u) + gap, std::max(size.height(), u * 13 / 4)};
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_busyBars(new BusyBars)
{
    m_busyBars->setParent(this);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int u = unitFor(option, widget);
    switch (metric) {
    case PM_ButtonMargin:
        return 3 * u;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        // Room for the round corners around a viewport, which is square.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? std::max(2, u * 3 / 8) : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return u / 2;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return u / 4;
    case PM_MenuButtonIndicator:
        return u * 3 / 2;
    case PM_ScrollBarExtent:
        return u * 5 / 4;
    case PM_ScrollBarSliderMin:
        return 4 * u;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return std::max(3, u / 2);
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 2 * u;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return u;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 2 * u;
    case PM_SliderTickmarkOffset:
        return u / 2;
    case PM_TabBarTabHSpace:
        return 3 * u;
    case PM_TabBarTabVSpace:
        return 2 * u;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_HeaderMargin:
        return u;
    case PM_HeaderDefaultSectionSizeVertical:
        return measure::controlHeight(u);
    case PM_HeaderMarkSize:
        return u;
    case PM_FocusFrameHMargin:
        return u - 1;
    case PM_FocusFrameVMargin:
        return u / 4;
    case PM_ToolTipLabelFrameWidth:
        return u * 3 / 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return 2 * u;
    case PM_ToolBarIconSize:
        return 2 * u + u / 4;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return u / 2;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return u;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return u * 3 / 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return u;
    case PM_TreeViewIndentation:
        return 2 * u;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a drop-down under its field
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_Menu_SloppySubMenus:
    case SH_Menu_SupportsSections:
        return hint != SH_ItemView_ChangeHighlightOnFocus;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return reducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_Table_GridLineColor:
        return static_cast<int>(theme().hairline.rgba());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int u = unitFor(option, widget);
    const int height = heightFor(u, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        return {std::max(size.width() +
                             (iconOnly                         ? 2 * u
                                  : has(widget, look::compact) ? 2 * u
                                                               : 3 * u),
                         height),
                std::max(size.height() + u / 2, height)};
    }
    case CT_ToolButton:
        return {std::max(size.width() + u * 5 / 4, 3 * u), std::max(size.height() + u * 5 / 4, 3 * u)};
    case CT_LineEdit:
        if (qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
            return size;
        return {size.width() + 2 * u, std::max(size.height(), height)};
    case CT_ComboBox:
        return {size.width() + u * 9 / 2, std::max(size.height(), height)};
    case CT_SpinBox:
        return {size.width() + 3 * u, std::max(size.height(), height)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size, u);
        break;
    case CT_MenuBarItem:
        return {size.width() + u, std::max(size.height(), 3 * u)};
    case CT_TabBarTab:
        return {size.width(), std::max(size.height(), u * 4)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), u * 7 / 2)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), measure::controlHeight(u))};
    }
    case CT_ProgressBar:
        return {std::max(size.width(), 12 * u), std::max(option ? option->fontMetrics.height() : 0, u)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + u / 2, std::max(base.height(), 3 * u)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int u = unitFor(option, widget);
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(u * 3 / 4, 1, -u * 3 / 4, -1);
        return option->rect;
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        QRect groove = option->rect;
        if (bar && bar->textVisible && !bar->text.isEmpty())
            groove.setRight(groove.right() - option->fontMetrics.horizontalAdvance(QStringLiteral("100 %")) - u);
        return visualRect(option->direction, option->rect, groove);
    }
    case SE_ProgressBarLabel: {
        QRect label = option->rect;
        label.setLeft(label.right() - option->fontMetrics.horizontalAdvance(QStringLiteral("100 %")));
        return visualRect(option->direction, option->rect, label);
    }
    case SE_HeaderArrow:
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const QRect r = option->rect;
        const QRect place = element == SE_HeaderArrow ? QRect(r.right() - 2 * u, r.top(), 3 * u / 2, r.height())
                                                      : r.adjusted(u, 0, sorted ? -2 * u : -u, 0);
        return visualRect(option->direction, r, place);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const bool mirrored = option ? option->direction == Qt::RightToLeft : QGuiApplication::isRightToLeft();
    switch (which) {
    case SP_ArrowBack:
    case SP_ArrowForward:
        return icon((which == SP_ArrowBack) == mirrored ? QStringLiteral("chevron-right")
                                                        : QStringLiteral("chevron-left"));
    case SP_FileDialogToParent:
        return icon(QStringLiteral("chevron-up"));
    case SP_FileDialogNewFolder:
        return icon(QStringLiteral("plus"));
    case SP_FileDialogListView:
        return icon(QStringLiteral("list"));
    case SP_FileDialogDetailedView:
        return icon(QStringLiteral("rows"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), theme().accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), theme().warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), theme().danger);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), theme().accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
        return icon(QStringLiteral("close"));
    case SP_TitleBarNormalButton:
        return icon(QStringLiteral("expand"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("more"));
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
    case SP_DirHomeIcon:
    case SP_ComputerIcon:
    case SP_DriveHDIcon:
        return icon(QStringLiteral("folder"));
    case SP_FileIcon:
        return icon(QStringLiteral("file"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

namespace {

constexpr char logicalAlignment[] = "moireAlignment"; ///< of a label, before it was mirrored

/// Qt puts the text of a label at the side where that text begins, so that an English name in a window that reads from
/// right to left would stand far from its control. Here it stands where the lines of the window begin.
void placeText(QLabel &label)
{
    const auto wanted = Qt::Alignment(label.property(logicalAlignment).toInt());
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), wanted));
}

} // namespace

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QSlider *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget); label && !(label->alignment() & Qt::AlignAbsolute)) {
        label->setProperty(logicalAlignment, static_cast<int>(label->alignment()));
        placeText(*label);
        label->installEventFilter(this);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        if (auto *label = qobject_cast<QLabel *>(watched))
            placeText(*label);
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace moire::widgets
