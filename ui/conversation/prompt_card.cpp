// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/prompt_card.h"

#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace moire::ui {

PromptCard::PromptCard(const QString &title, const QString &prompt, QWidget *parent)
    : QAbstractButton(parent),
      m_prompt(prompt)
{
    setText(title);
    setAccessibleName(tr("%1: %2").arg(title, prompt));
    setAccessibleDescription(tr("Puts the prompt into the message field"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PromptCard::sizeHint() const
{
    const int u = widgets::unit(this);
    return {u * 36, fontMetrics().lineSpacing() * 4 + u * 5 / 2}; // title and three lines
}

QSize PromptCard::minimumSizeHint() const
{
    return {widgets::unit(this) * 16, sizeHint().height()};
}

void PromptCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &t = widgets::theme();
    const int u = widgets::unit(this);
    const bool over = underMouse() || isDown();
    widgets::paint::box(&painter, rect(), u,
                        isDown()   ? t.pressed
                            : over ? t.hover
                                   : t.field,
                        over ? widgets::mixed(t.hairline, t.accent, 0.5) : t.hairline);
    if (hasFocus())
        widgets::paint::focusRing(&painter, rect(), u, widgets::paint::ringWidth(fontMetrics()), t.accent);
    const QRect place = rect().adjusted(u * 3 / 2, u, -u * 3 / 2, -u);
    painter.setFont(widgets::captionFont(font()));
    painter.setPen(t.muted);
    painter.drawText(place,
                     Qt::AlignTop | Qt::TextSingleLine | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
    painter.setFont(font());
    painter.setPen(t.text);
    painter.drawText(place.adjusted(0, fontMetrics().lineSpacing() + u / 4, 0, 0), Qt::TextWordWrap | Qt::AlignTop,
                     m_prompt);
}

} // namespace moire::ui
