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
    sql::Query count(store.database(), QStringLiteral("SELECT max(n) FROM tokens WHERE generation = ?"));
    if (count.bind(generation).run().next() && !count.null(0))
        details.tokens = count.integer(0) + 1;
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

std::vector<MessageDetails> readDetails(Store &store, const std::vector<qint64> &ids)
{
    std::vector<MessageDetails> list;
    list.reserve(ids.size());
    for (MessageRecord &message : store.messages(ids)) {
        MessageDetails details;
        details.message = std::move(message);
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
    TokenRangeBuilder builder = rangeBuilder(info);
    for (qint64 first = 0;; first += block) {
        const std::vector<SharedToken> tokens = store.tokens(info.id, first, block, false);
        for (const SharedToken &token : tokens)
            builder.add(*token);
        if (static_cast<qint64>(tokens.size()) < block)
            break;
    }
    builder.finish(reasoning, text);
    return builder.ranges();
}

} // namespace moire
