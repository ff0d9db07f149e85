// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript_view.h"

namespace moire::ui {

/// The messages of a chat: the transcript with the keys that mean something to a chat.
class ChatTranscript : public widgets::TranscriptView {
    Q_OBJECT
public:
    using TranscriptView::TranscriptView;

signals:
    void escaped(); ///< Escape, with nothing selected
    void deleteRefused(); ///< Delete, while its command is disabled

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace moire::ui
