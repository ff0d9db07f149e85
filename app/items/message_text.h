// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures.h"
#include "storage/attached_text.h"
#include "storage/records.h"

#include <QCoreApplication>

namespace moire {

/// What is written beside a message: author, speeds, thinking time. Plain text in the person's locale; the figures are
/// those of docs/figures.md.
class MessageText {
    Q_DECLARE_TR_FUNCTIONS(moire::MessageText)
public:
    static QString author(Role role, const GenerationInfo &generation);

    /// How the answer ended if it did not stop by itself, then "41.6 tok/s · TTFT 380 ms · 212 tokens · seed 4711".
    /// \p tokens: drawn tokens; 0: not said. \p kept: the answer is saved.
    static QString footer(const GenerationInfo &generation, qint64 tokens, bool kept = true);

    /// "212 tokens"; the characters where the tokens were not counted.
    static QString sizeOf(const Attachment &attachment);

    /// "notes.txt, 212 tokens", of each file that went with a question.
    static QString attached(const std::vector<Attachment> &attachments);

    /// "41.6 tok/s · TTFT 380 ms", as far as known.
    static QString speeds(std::optional<double> tokensPerSecond, std::optional<double> ttftMs);

    /// "Thought for 4.1 s · 97 tokens". \p running: it still thinks. \p budget: the maximum number of tokens.
    static QString reasoningTitle(std::optional<double> milliseconds, qint64 tokens, std::optional<qint64> budget,
                                  bool running);

    /// The thinking budget among the settings of an answer.
    static std::optional<qint64> thinkingBudget(const GenerationInfo &generation);
};

} // namespace moire
