// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/note_label.h"

#include "style/figures.h"

#include <QPainter>

namespace moire::ui {

NoteLabel::NoteLabel(QWidget *parent) : ToneLabel(widgets::Tone::Faint, parent)
{
    setFont(widgets::captionFont(font()));
}

void NoteLabel::setNote(const QString &note, const QString &explanation)
{
    setText(note);
    setToolTip(explanation.isEmpty() ? note : note + u'\n' + explanation);
}

QSize NoteLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, ToneLabel::sizeHint().height()};
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(contentsRect(), static_cast<int>(end | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace moire::ui
