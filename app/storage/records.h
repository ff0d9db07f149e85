// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString snippet; ///< of a search: what stands around the words; empty: in the title alone
};

enum class Role : quint8 { System, User, Assistant };
QString roleName(Role role); ///< "system", "user", "assistant"
std::optional<Role> roleFromName(const QString &name);

/// One message of a session's tree. An edit or another answer is a sibling; nothing is overwritten.
struct MessageRecord {
    qint64 id = 0;
    std::optional<qint64> parent; ///< none: a root
    Role role = Role::User;
    QString text;
    QString reasoning;
    QDateTime created;
    bool readable = true; ///< false: the row is broken; text says so
    bool operator==(const MessageRecord &) const = default;
};

/// How an answer was made. What is not known is nullopt or empty.
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
    QString backend; ///< with hardware and threads, as a person reads it
    QString build; ///< version of the program
    std::optional<quint64> seed;
    std::optional<qint64> promptTokens;
    std::optional<qint64> reusedTokens;
    std::optional<qint64> thinkingTokens;
    std::optional<double> ttftMs;
    std::optional<double> prefillTokensPerSecond;
    std::optional<double> decodeTokensPerSecond;
    QDateTime started;
    QDateTime finished; ///< invalid: not yet
};

/// A question that was asked, and the answer that begins.
struct AskedQuestion {
    qint64 session = 0;
    std::vector<MessageRecord> path; ///< root to question
    GenerationInfo generation;
};

/// What arrives while an answer is made: text that is now certain, and tokens with what is known of them.
struct AnswerPiece {
    Phase phase = Phase::Answer;
    std::string utf8;
};
struct AnswerBatch {
    std::vector<AnswerPiece> pieces;
    std::vector<SharedToken> tokens;
    bool earlierThought = false; ///< what came before this batch as the answer was thinking
    bool empty() const { return pieces.empty() && tokens.empty() && !earlierThought; }

    void thoughtSoFar(); ///< GenerationListener::thoughtSoFar()
    void append(AnswerBatch next); ///< the batch that came after this one
};

} // namespace moire
