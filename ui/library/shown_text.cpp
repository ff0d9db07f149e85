// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shown_text.h"

#include "controls/breakable.h"

#include <QEvent>
#include <QTextDocument>

namespace moire::ui {

QString breakable(const QString &text)
{
    return widgets::breakable(text);
}

QString toolTipOf(const QString &text)
{
    constexpr qsizetype longest = 2000;
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text.left(longest));
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setToolTip(toolTipOf(text));
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    setText(fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
}

} // namespace moire::ui
