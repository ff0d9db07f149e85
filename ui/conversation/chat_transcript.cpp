// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_transcript.h"

#include <QKeyEvent>

namespace moire::ui {

void ChatTranscript::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !hasSelection() && !hasTokenCursor())
        emit escaped();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit deleteRefused();
    else
        TranscriptView::keyPressEvent(event);
}

void ChatTranscript::focusInEvent(QFocusEvent *event)
{
    const int before = focusedRow();
    TranscriptView::focusInEvent(event);
    if (focusedRow() != before)
        emit focusedRowChanged(focusedRow()); // the view chose a message to begin with
}

} // namespace moire::ui
