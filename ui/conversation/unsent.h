// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attached_text.h"

namespace moire::ui {

/// What a person has typed into the message field of a chat and not sent. Copies share the texts.
struct Unsent {
    AttachedText question; ///< also while a message is edited
    qint64 message = 0; ///< that is being edited; 0: none
    AttachedText edit; ///< its text so far
};

/// \p first, then \p second.
inline AttachedText merged(AttachedText first, const AttachedText &second)
{
    first.attachments.insert(first.attachments.end(), second.attachments.begin(), second.attachments.end());
    if (!first.text.isEmpty() && !second.text.isEmpty())
        first.text += u'\n';
    first.text += second.text;
    return first;
}

} // namespace moire::ui
