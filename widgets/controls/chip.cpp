// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/chip.h"

#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace moire::widgets {

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    setDropDown(menu != nullptr);
}

void Chip::setDropDown(bool on)
{
    m_dropDown = on;
    updateGeometry();
    update();
}

void Chip::setPassive(bool on)
{
    m_passive = on;
    setFocusPolicy(on ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, on);
    update();
}

void Chip::openMenu()
{
    if (!m_menu)
        return;
    const QPoint corner =
        isRightToLeft() ? QPoint(width() - m_menu->sizeHint().width(), height()) : QPoint(0, height());
    m_menu->popup(mapToGlobal(corner));
}

int Chip::textWidth() const
{
    return QFontMetrics(captionFont(font())).size(Qt::TextShowMnemonic, text()).width();
}

QSize Chip::sizeFor(int textWidth) const
{
    const int u = measure::unitOf(fontMetrics());
    const int icons = (icon().isNull() ? 0 : 2 * u) + (m_dropDown ? 3 * u / 2 : 0);
    return {textWidth + icons + 5 * u / 2, measure::compactHeight(u) - 2};
}

QSize Chip::sizeHint() const
{
    return sizeFor(textWidth());
}

QSize Chip::minimumSizeHint() const
{
    return sizeFor(std::min(textWidth(), QFontMetrics(captionFont(font())).averageCharWidth() * 5));
}

bool Chip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || width() >= sizeHint().width())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
    return true;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int u = measure::unitOf(fontMetrics());
    const bool over = isEnabled() && !m_passive && (underMouse() || isDown());
    QColor text = m_tone == Tone::Text ? t.muted : toneColour(m_tone);
    QColor border = m_tone == Tone::Text ? t.hairline : text;
    QColor fill = isDown() ? t.pressed : over ? t.hover : m_passive ? QColor(Qt::transparent) : t.page;
    if (isChecked()) {
        text = border = t.accent;
        fill = t.accentSoft;
    }
    if (!isEnabled()) {
        text = t.disabled;
        border = t.hairline;
    }
    paint::box(&painter, rect(), height(), fill, border);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(&painter, rect(), height(), paint::ringWidth(fontMetrics()), t.accent);

    const auto turned = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    QRect place = rect().adjusted(5 * u / 4, 0, -u, 0);
    if (!icon().isNull()) {
        const QRect at(place.left(), (height() - 3 * u / 2) / 2, 3 * u / 2, 3 * u / 2);
        icon().paint(&painter, turned(at), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                     isChecked() ? QIcon::On : QIcon::Off);
        place.setLeft(at.right() + u / 2);
    }
    if (m_dropDown) {
        const QRect at(place.right() - u, 0, u, height());
        paint::chevron(&painter, turned(at), u * 0.8, Qt::DownArrow, text);
        place.setRight(at.left());
    }
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by the text; its place is by the window
    painter.setFont(captionFont(font()));
    painter.setPen(text);
    painter.drawText(
        turned(place),
        Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic |
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, place.width() + 1, Qt::TextShowMnemonic));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool opens = m_dropDown && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4);
    if (opens || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace moire::widgets
