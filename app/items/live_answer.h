// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures.h"
#include "items/message_details.h"

namespace moire {

/// An answer while it is generated. Appends in time proportional to what is new: nobody may keep a copy of the texts or
/// ends, which would be copied with the next append.
class LiveAnswer {
public:
    /// \p soFar, \p tokens: what it consists of already, with the text that it continues.
    explicit LiveAnswer(const GenerationInfo &info, const MessageRecord &soFar = {},
                        const std::vector<SharedToken> &tokens = {});

    /// What a batch changed.
    struct Change {
        bool text = false;
        bool reasoning = false;
        bool tokens = false;
    };
    Change take(const AnswerBatch &batch);
    /// \p info: how it ended.
    MessageDetails finish(const GenerationInfo &info) &&;

    const GenerationInfo &info() const { return m_info; }
    const QString &text() const { return m_text; }
    const QString &reasoning() const { return m_reasoning; }
    const TokenRanges &ranges() const { return m_ranges.ranges(); }
    const TokenTimes &times() const { return m_times; }

private:
    void add(const std::vector<SharedToken> &tokens);

    GenerationInfo m_info;
    QString m_text;
    QString m_reasoning;
    TokenRangeBuilder m_ranges;
    TokenTimes m_times;
};

} // namespace moire
