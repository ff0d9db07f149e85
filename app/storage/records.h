// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/server_times.h"

#include <moire/generation.h>

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace moire {

/// A chat in the list.
struct SessionInfo {
    qint64 id = 0;
    QString title;
    QDateTime created;
    QDateTime updated;
    bool pinned = false;
    qint64 messages = 0;
    QString snippet; ///< of a search: the text around the matches; empty: matches only in the title
    qint64 message = 0; ///< of a search: the message that the snippet is from, 0: none
    qint64 folder = 0; ///< 0: in no folder
    bool draft = false; ///< the message field of this chat holds unsent text
    bool titleGiven = false; ///< by a person; automatic titles never replace it
    bool operator==(const SessionInfo &) const = default;
};

/// Where the reader was: \a offset of the way down (0 to 1) in a message.
struct ScrollAnchor {
    qint64 message = 0;
    double offset = 0.0;
    bool operator==(const ScrollAnchor &) const = default;
};

/// What a chat keeps beside its messages.
struct SessionDetails {
    QString draft; ///< unsent text of the message field
    QString settings; ///< JSON object (system prompt, sampling, thinking budget, context); empty: the defaults
    std::optional<ScrollAnchor> anchor;
};

/// The text of a message that is being edited.
struct EditDraft {
    qint64 message = 0;
    QString text;
    bool operator==(const EditDraft &) const = default;
};

struct FolderInfo {
    qint64 id = 0;
    QString name;
    bool operator==(const FolderInfo &) const = default;
};

/// Named settings for chats.
struct PresetInfo {
    qint64 id = 0;
    QString name;
    QString settings; ///< JSON object, as in SessionDetails
    bool operator==(const PresetInfo &) const = default;
};

enum class Role : quint8 { System, User, Assistant };
QString roleName(Role role); ///< "system", "user", "assistant"
std::optional<Role> roleFromName(const QString &name);

/// One message of a session's tree. An edit or another answer becomes a sibling; nothing is overwritten.
struct MessageRecord {
    qint64 id = 0;
    std::optional<qint64> parent; ///< none: a root
    Role role = Role::User;
    QString text;
    QString reasoning;
    QDateTime created;
    bool readable = true; ///< false: the row is broken; text says so
    bool edited = false; ///< an answer that a person changed; it has no tokens
    bool operator==(const MessageRecord &) const = default;
};

/// A message without its texts, to lay out a chat before reading it.
struct OutlineItem {
    qint64 id = 0;
    std::optional<qint64> parent;
    Role role = Role::Assistant;
    bool readable = true; ///< false: the row is broken
    bool edited = false;
    qint64 textLength = 0; ///< characters; grows while the answer is generated
    qint64 reasoningLength = 0;
    qint64 generation = 0; ///< 0: not an answer
    int sibling = 0; ///< index among the messages with the same parent, by id
    int siblings = 1;
    bool operator==(const OutlineItem &) const = default;
};

/// A removed message with all that followed it; restoreMessage() takes it back.
struct RemovedMessage {
    qint64 session = 0;
    qint64 message = 0;
    qint64 count = 0; ///< messages removed
    std::optional<qint64> leaf; ///< the end of the branch that was shown
};

/// How an answer was generated. Unknown values are nullopt or empty.
struct GenerationInfo {
    qint64 id = 0; ///< 0: none
    qint64 message = 0;
    QString state; ///< "running", or the finish reason: "stop", "length", "interrupted", "error"
    QString error;
    QString modelPath;
    QString modelHash; ///< SHA-256 of the file, hexadecimal
    QString modelName;
    QString architecture;
    QString settings; ///< JSON
    QString policy; ///< JSON
    QString backend; ///< with hardware and threads, human-readable
    QString build; ///< program version
    std::optional<quint64> seed;
    std::optional<qint64> promptTokens;
    std::optional<qint64> reusedTokens;
    std::optional<qint64> thinkingTokens;
    std::optional<double> ttftMs;
    std::optional<double> prefillTokensPerSecond;
    std::optional<double> decodeTokensPerSecond;
    ServerTimes serverTimes;
    QDateTime started;
    QDateTime finished; ///< invalid: still running
};

/// A committed question, and the answer that has begun.
struct AskedQuestion {
    qint64 session = 0;
    std::vector<MessageRecord> path; ///< root to question
    GenerationInfo generation;
};

/// The id of a record that stands for a token whose row is missing or cannot be read.
constexpr TokenId missingToken{UINT32_MAX};

/// A part of an answer as it arrives: text that is now final, and token records.
struct AnswerPiece {
    Phase phase = Phase::Answer;
    std::string utf8;
};
/// Milliseconds that a question waited for other work before its prompt was evaluated; 0: it did not.
struct QuestionWait {
    double loading = 0.0; ///< models, also the one that reasons for the answer
    double answers = 0.0; ///< those to other questions
    double background = 0.0; ///< experiments, comparisons, the lens
};
struct AnswerBatch {
    std::vector<AnswerPiece> pieces;
    std::vector<SharedToken> tokens;
    bool earlierThought = false; ///< the answer text before this batch was in fact thinking
    std::optional<double> ttftMs; ///< with the first drawn token: the time to it, as GenerationInfo::ttftMs
    std::optional<QuestionWait> waited; ///< likewise; not stored
    bool empty() const { return pieces.empty() && tokens.empty() && !earlierThought; }

    void thoughtSoFar(); ///< GenerationListener::thoughtSoFar()
    void append(AnswerBatch next); ///< \p next follows this batch
};

} // namespace moire
