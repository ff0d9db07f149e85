// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures.h"
#include "storage/records.h"

#include <QCoreApplication>

namespace moire {

/// What is written beside a message: author, speeds, thinking time. Plain text in the person's locale; the figures are
/// those of docs/figures.md.
class MessageText {
    Q_DECLARE_TR_FUNCTIONS(moire::MessageText)
public:
    static QString author(Role role, const GenerationInfo &generation);

    /// "41.6 tok/s · TTFT 380 ms · 212 tokens · seed 4711", then how the answer ended if it did not stop by itself.
    /// \p tokens: drawn tokens; 0: not said. \p kept: the answer is saved.
    static QString footer(const GenerationInfo &generation, qint64 tokens, bool kept = true);

    /// "41.6 tok/s · TTFT 380 ms", as far as known.
    static QString speeds(std::optional<double> tokensPerSecond, std::optional<double> ttftMs);

    /// "212 tokens · 41.6 tok/s", of a running answer.
    static QString progress(const TokenTimes &times);

    /// "Thought for 4.1 s · 97 tokens". \p running: it still thinks. \p budget: the maximum number of tokens.
    static QString reasoningTitle(std::optional<double> milliseconds, qint64 tokens, std::optional<qint64> budget,
                                  bool running);

    /// The thinking budget among the settings of an answer.
    static std::optional<qint64> thinkingBudget(const GenerationInfo &generation);
};

} // namespace moire
