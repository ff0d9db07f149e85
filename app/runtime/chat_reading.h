// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/question_queue.h"

namespace moire {

/// What is shown of a chat, from the database.
struct ReadChat {
    std::vector<OutlineItem> outline;
    std::vector<ShownMessage> messages; ///< the last ones of the outline
    GenerationInfo latest; ///< of the last answer that was generated; id 0: there is none
};

/// Reads the branch that a session shows: its outline, and all messages from the first one that is not in \p before.
/// The last \p texts of them come with their texts, and the last one with its tokens. On the database thread.
ReadChat readChat(Store &store, qint64 session, const std::vector<OutlineItem> &before, size_t texts);

/// The messages of a branch that are counted: those that would be sent with the next question, as far from the end as
/// maxCountedCharacters reach. \p whole: false if they are not all. On the window's thread.
std::vector<qint64> countedMessages(const std::vector<OutlineItem> &path, size_t forgotten, bool &whole);

/// The tokens of these messages as a prompt. Any thread.
TokenCount countChatTokens(const Model &model, const QString &chatFormat, const std::vector<MessageRecord> &messages,
                           bool whole);

} // namespace moire
