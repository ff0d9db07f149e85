// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture.h"

#include "pictures/accessible.h"
#include "style/figures.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace moire::widgets {

namespace {

std::optional<Walk> walkOf(const QKeyEvent &event)
{
    Walk walk;
    walk.whole = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        walk.right = -1;
        return walk;
    case Qt::Key_Right:
        walk.right = 1;
        return walk;
    case Qt::Key_Up:
        walk.down = -1;
        return walk;
    case Qt::Key_Down:
        walk.down = 1;
        return walk;
    case Qt::Key_PageUp:
        walk.down = -1;
        walk.page = true;
        return walk;
    case Qt::Key_PageDown:
        walk.down = 1;
        walk.page = true;
        return walk;
    case Qt::Key_Home:
        walk.right = -1;
        walk.end = true;
        return walk;
    case Qt::Key_End:
        walk.right = 1;
        walk.end = true;
        return walk;
    default:
        return {};
    }
}

} // namespace

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    installPictureAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Picture::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

double Picture::unit() const
{
    return widgets::unit(this);
}

QFont Picture::labelFont() const
{
    return captionFont(font());
}

double Picture::lineHeight() const
{
    return QFontMetricsF(labelFont()).height();
}

double Picture::margin() const
{
    return std::ceil(paint::ringWidth(fontMetrics())) + 1;
}

QSizeF Picture::area() const
{
    return QSizeF(size()).shrunkBy({margin(), margin(), margin(), margin()});
}

QRectF Picture::rowPlace(int row) const
{
    const QRectF place = isEmpty() ? QRectF() : rowRect(row);
    return place.isEmpty() ? QRectF() : place.translated(margin(), margin());
}

void Picture::updatePart(const QRectF &part)
{
    update(part.translated(margin(), margin()).toAlignedRect().adjusted(-1, -1, 1, 1));
}

QSize Picture::minimumSizeHint() const
{
    return QSizeF(unit() * 16, unit() * 8).toSize();
}

QSize Picture::sizeHint() const
{
    return QSizeF(unit() * 48, unit() * 20).toSize();
}

void Picture::drawOn(QPainter &painter, const QSizeF &size)
{
    painter.fillRect(QRectF(QPointF(), size), palette().color(backgroundRole()));
    painter.setFont(labelFont());
    painter.setLayoutDirection(layoutDirection());
    if (isEmpty())
        return;
    painter.translate(margin(), margin());
    draw(painter, {size.shrunkBy({margin(), margin(), margin(), margin()}), false});
    painter.translate(-margin(), -margin());
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isEmpty()) {
        painter.setPen(theme().muted);
        const double u = unit();
        painter.drawText(QRectF(rect()).adjusted(u, u, -u, -u), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        painter.setFont(labelFont());
        const paint::Scope scope(&painter);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.translate(margin(), margin());
        draw(painter, {area(), true});
    }
    if (hasFocus() && m_ring)
        paint::focusRing(&painter, rect(), unit() / 2, paint::ringWidth(fontMetrics()), theme().accent);
}

void Picture::tellSelection()
{
    update();
    tellCurrentRow(this, *this);
}

void Picture::tellRows(int before)
{
    if (!QAccessible::isActive())
        return;
    const int now = tableRows();
    using Change = QAccessibleTableModelChangeEvent;
    Change changed(this, now > before ? Change::RowsInserted : Change::ModelReset);
    if (now > before) {
        changed.setFirstRow(before);
        changed.setLastRow(now - 1);
    }
    QAccessible::updateAccessibility(&changed);
}

bool Picture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // Texts of tokens are not markup.
        const QString tip = isEmpty() ? QString() : tipAt(inside(help->pos())).toHtmlEscaped();
        QToolTip::showText(help->globalPos(), QString(tip).replace(QLatin1Char('\n'), QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        update();
        break;
    default:
        break;
    }
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    bool used = false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        used = currentRow() >= 0;
        if (used)
            emit activated(currentRow());
    } else if (const auto step = walkOf(*event); step && !isEmpty()) {
        used = walk(*step);
    }
    if (!used) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_ring) {
        m_ring = true;
        update();
    }
}

void Picture::mousePressEvent(QMouseEvent *event)
{
    if (!isEmpty() && (event->button() == Qt::LeftButton || event->button() == Qt::RightButton))
        press(inside(event->position()));
    else
        QWidget::mousePressEvent(event);
}

void Picture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && currentRow() >= 0 && rowPlace(currentRow()).contains(event->position()))
        emit activated(currentRow());
    else
        mousePressEvent(event); // a quick click beside the first one
}

void Picture::mouseMoveEvent(QMouseEvent *event)
{
    if (!isEmpty())
        hover(inside(event->position()));
}

void Picture::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void Picture::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = currentRow();
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    // The button was pressed on what is selected, or on nothing.
    if (row < 0 || (!keyboard && !rowPlace(row).adjusted(-8, -8, 8, 8).contains(event->pos()))) {
        event->ignore();
        return;
    }
    emit menuRequested(row, keyboard ? mapToGlobal(rowPlace(row).center().toPoint()) : event->globalPos());
}

void Picture::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    if (currentRow() >= 0)
        tellSelection();
}

} // namespace moire::widgets
