// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/popover.h"

#include "style/proxy_style.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::widgets {

Popover::Popover(QWidget *content, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_scroll(new QScrollArea(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_scroll);
}

QWidget *Popover::content() const
{
    return m_scroll->widget();
}

QRect Popover::placed(const QSize &size, const QRect &anchor, const QRect &screen, Qt::LayoutDirection direction,
                      int gap)
{
    const QSize fitting = size.boundedTo(screen.size());
    const int below = anchor.bottom() + 1 + gap;
    const int above = anchor.top() - gap - fitting.height();
    const bool fitsBelow = below + fitting.height() <= screen.bottom() + 1;
    int y = fitsBelow || above < screen.top() ? below : above;
    int x = direction == Qt::RightToLeft ? anchor.right() + 1 - fitting.width() : anchor.left();
    x = std::clamp(x, screen.left(), screen.right() + 1 - fitting.width());
    y = std::clamp(y, screen.top(), screen.bottom() + 1 - fitting.height());
    return {QPoint(x, y), fitting};
}

void Popover::openAt(QWidget *anchor)
{
    m_anchor = anchor;
    setLayoutDirection(anchor->layoutDirection());
    setFont(anchor->font());
    content()->ensurePolished();
    const QMargins edges = contentsMargins() + layout()->contentsMargins();
    QSize wanted = content()->sizeHint().expandedTo(content()->minimumSizeHint()).grownBy(edges);
    const QRect screen = anchor->screen()->availableGeometry();
    if (wanted.height() > screen.height())
        wanted.rwidth() += m_scroll->verticalScrollBar()->sizeHint().width();
    const QRect place(anchor->mapToGlobal(QPoint()), anchor->size());
    setGeometry(placed(wanted, place, screen, layoutDirection(), measure::unitOf(fontMetrics()) / 2));
    show();
    for (QWidget *next = content()->nextInFocusChain(); next && next != content(); next = next->nextInFocusChain())
        if (content()->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::PopupFocusReason);
            break;
        }
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_anchor && m_anchor->isVisible() && (m_anchor->focusPolicy() & Qt::TabFocus))
        m_anchor->setFocus(Qt::PopupFocusReason);
    emit closed();
}

} // namespace moire::widgets
