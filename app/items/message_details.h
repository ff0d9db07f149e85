// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/token_ranges.h"
#include "storage/attached_text.h"
#include "storage/records.h"

#include <optional>
#include <vector>

namespace moire {

class Store;

/// What a row of a chat shows, once it has been read.
struct MessageDetails {
    MessageRecord message; ///< the text of a question is what the person wrote, without attached files
    std::vector<Attachment> attachments; ///< of a question, without their texts
    GenerationInfo generation; ///< id 0: not an answer
    qint64 tokens = 0; ///< drawn tokens of the answer
    qint64 thinkingTokens = 0;
    std::optional<double> thoughtMs;
    std::optional<TokenRanges> ranges; ///< none: not read yet
    QString problem; ///< why it could not be read
    bool kept = true; ///< false: its end is only in memory
};

/// A message as it is stored, parted into what a row shows.
MessageDetails detailsOf(MessageRecord message);

/// Reads messages in the order of \p ids, each as in Store::message(). On the database thread.
std::vector<MessageDetails> readDetails(Store &store, const std::vector<qint64> &ids);

/// Reads the tokens of an answer, a few at a time, for their ranges. On the database thread.
TokenRanges readRanges(Store &store, const GenerationInfo &info, const QString &reasoning, const QString &text);

/// For the tokens of an answer, which may continue another one.
TokenRangeBuilder rangeBuilder(const GenerationInfo &info);

} // namespace moire
