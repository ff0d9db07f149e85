// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/message_details.h"

#include "analysis/figures.h"
#include "runtime/prompt.h"
#include "storage/store.h"

namespace moire {

namespace {

/// Counts and times of an answer. Only the tokens of the reasoning are read one by one.
void readTimes(Store &store, MessageDetails &details)
{
    const qint64 generation = details.generation.id;
    details.tokens = store.tokenCount(generation);
    if (details.message.reasoning.isEmpty())
        return;
    sql::Query query(store.database(),
                     QStringLiteral("SELECT forced, ms FROM tokens WHERE generation = ? AND phase = ? ORDER BY n"));
    query.bind(generation).bind(static_cast<int>(Phase::Thinking)).run();
    TokenTimes times;
    TokenRecord token;
    token.phase = Phase::Thinking;
    while (query.next()) {
        token.forced = query.integer(0) != 0;
        token.milliseconds = query.real(1);
        times.add(token);
    }
    details.thinkingTokens = static_cast<qint64>(times.thinkingTokens());
    details.thoughtMs = times.thoughtMs();
}

} // namespace

MessageDetails detailsOf(MessageRecord message)
{
    MessageDetails details{.message = std::move(message)};
    if (details.message.role == Role::User) {
        AttachedText parts = splitAttachments(details.message.text, false);
        details.message.text = std::move(parts.text);
        details.attachments = std::move(parts.attachments);
    }
    return details;
}

std::vector<MessageDetails> readDetails(Store &store, const std::vector<qint64> &ids)
{
    std::vector<MessageDetails> list;
    list.reserve(ids.size());
    for (MessageRecord &message : store.messages(ids)) {
        MessageDetails details = detailsOf(std::move(message));
        if (details.message.role == Role::Assistant && details.message.readable) {
            details.generation = store.generation(details.message.id).value_or(GenerationInfo());
            try {
                if (details.generation.id != 0)
                    readTimes(store, details);
            } catch (const Error &error) {
                if (error.kind() != ErrorKind::Refused)
                    throw; // of damaged tokens, what was read is shown
            }
        }
        list.push_back(std::move(details));
    }
    return list;
}

TokenRangeBuilder rangeBuilder(const GenerationInfo &info)
{
    const PromptNotes notes = promptNotes(info);
    return TokenRangeBuilder(notes.givenReasoning, notes.givenText);
}

TokenRanges readRanges(Store &store, const GenerationInfo &info, const QString &reasoning, const QString &text)
{
    constexpr qint64 block = 1000;
    constexpr qint64 maxMissing = 1 << 20; // the numbers of rows are not trusted
    TokenRangeBuilder builder = rangeBuilder(info);
    TokenRecord missing;
    missing.id = missingToken;
    const qint64 count = store.tokenCount(info.id);
    qint64 inserted = 0;
    for (qint64 first = 0; first < count && inserted < maxMissing; first += block) {
        const std::vector<SharedToken> tokens = store.tokens(info.id, first, block, false);
        for (const SharedToken &token : tokens)
            builder.add(*token);
        for (qint64 i = std::ssize(tokens); i < std::min(block, count - first); i++, inserted++)
            builder.add(missing);
    }
    builder.finish(reasoning, text);
    return builder.ranges();
}

} // namespace moire
