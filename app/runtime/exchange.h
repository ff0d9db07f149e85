// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/prompt.h"
#include "storage/store.h"

#include <chrono>

namespace moire {

/// Something for the engine to answer.
struct Question {
    enum class Kind {
        Ask, ///< a new question below \a message (none: at the end of the chat)
        Edit, ///< the question \a message with another text: a new branch
        Regenerate, ///< another answer beside the answer \a message, or an answer to the question \a message
        Continue, ///< goes on from the answer \a message: a sibling that begins with its text
        Branch, ///< a sibling of the answer \a message with its tokens before \a token, then \a alternative
    };
    Kind kind = Kind::Ask;
    qint64 session = 0; ///< 0: a new chat
    std::optional<qint64> message;
    QString text; ///< of Ask and Edit
    qint64 token = 0; ///< of Branch: number among the tokens of the answer
    TokenId alternative; ///< of Branch
    QString systemPrompt; ///< of the first question in a chat
    GenerationOptions options;
    ReasonedBy reasonedBy; ///< of Ask, Edit and Regenerate
    bool forgetOldest = false; ///< leave out the oldest turns if the chat is too long for the context
    std::chrono::steady_clock::time_point sent{}; ///< set by QuestionQueue::ask()

    bool goesOn() const { return kind == Kind::Continue || kind == Kind::Branch; } ///< from a part of an answer
};

/// What a question is sent with.
struct Preparation {
    std::vector<MessageRecord> path; ///< root to question, as the model will read it; a new question has id 0
    std::optional<qint64> parent; ///< of the first message that will be added
    std::optional<PartialAnswer> partial; ///< of Continue, and of Branch in such an answer
    std::vector<SharedToken> given; ///< of Branch: the tokens before the alternative, without routes
    PromptNotes notes; ///< forgotten: by the question before
};

/// A question that is in the database, and its answer, which has begun.
struct Committed {
    AskedQuestion asked;
    bool newQuestion = false; ///< the last message in asked.path is new
    QString givenText; ///< that the answer begins with
    QString givenReasoning;
    std::vector<OutlineItem> outline; ///< of the branch that ends in the answer
};

/// Reads what \p question needs. Changes nothing. Throws Error: Usage with the reason if it does not suit its message.
/// On the database thread.
Preparation prepare(Store &store, const Question &question);

/// Saves a question and the start of its answer. \p info: how it will be generated. On the database thread.
Committed commit(Store &store, const Question &question, const Preparation &preparation, const GenerationInfo &info);

} // namespace moire
