// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/chat_reading.h"

#include "storage/answer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

/// Tokens of the last answer that are read at once. A longer answer is read by the view, if there is one.
constexpr qint64 mostTokensAtOpening = 2048;

bool isLong(Store &store, qint64 generation)
{
    try {
        return generation != 0 && store.tokenCount(generation) > mostTokensAtOpening;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
        return false; // of damaged rows, what can be read is shown
    }
}

} // namespace

ReadChat readChat(Store &store, qint64 session, const std::vector<OutlineItem> &before, size_t texts)
{
    ReadChat chat{.outline = store.outline(session)};
    const auto same = [](const OutlineItem &a, const OutlineItem &b) { return a.id == b.id; };
    const auto changed =
        std::mismatch(before.begin(), before.end(), chat.outline.begin(), chat.outline.end(), same).second;
    const auto count = static_cast<size_t>(chat.outline.end() - changed);
    const size_t unread = count - std::min(count, texts);
    const bool view = texts != SIZE_MAX;
    std::vector<qint64> ids;
    for (auto item = changed; item != chat.outline.end(); ++item) {
        ShownMessage shown{.outline = *item};
        shown.read = chat.messages.size() >= unread && !(view && isLong(store, item->generation));
        shown.generation.id = item->generation;
        shown.message = {.id = item->id, .parent = item->parent, .role = item->role};
        if (shown.read)
            ids.push_back(item->id);
        chat.messages.push_back(std::move(shown));
    }
    std::vector<MessageRecord> records = store.messages(ids);
    auto record = records.begin();
    for (size_t i = unread; i < chat.messages.size(); i++) {
        ShownMessage &shown = chat.messages[i];
        if (shown.read && record != records.end())
            shown.message = std::move(*record++);
        if (shown.outline.generation != 0)
            shown.generation = store.generation(shown.outline.id).value_or(GenerationInfo());
    }
    if (!chat.messages.empty() && chat.messages.back().read && chat.messages.back().generation.id != 0)
        chat.messages.back().tokens = store.tokens(chat.messages.back().generation.id, 0, -1, false);
    const auto answer = std::find_if(chat.outline.rbegin(), chat.outline.rend(),
                                     [](const OutlineItem &item) { return item.generation != 0; });
    if (answer != chat.outline.rend())
        chat.latest = store.generation(answer->id).value_or(GenerationInfo());
    return chat;
}

std::vector<qint64> countedMessages(const std::vector<OutlineItem> &path, size_t forgotten, bool &whole)
{
    const auto notSystem =
        std::find_if(path.begin(), path.end(), [](const OutlineItem &item) { return item.role != Role::System; });
    const std::ptrdiff_t system = notSystem - path.begin();
    const std::ptrdiff_t first = std::min(std::ssize(path), system + static_cast<std::ptrdiff_t>(forgotten));
    std::vector<qint64> ids;
    qint64 length = 0;
    whole = true;
    const auto add = [&](const OutlineItem &item) {
        length += std::max<qint64>(0, item.textLength);
        whole &= length <= maxCountedCharacters;
        if (whole || ids.empty())
            ids.push_back(item.id);
    };
    for (auto item = path.rbegin(); item != path.rend() - first && whole; ++item)
        add(*item);
    std::reverse(ids.begin(), ids.end());
    for (std::ptrdiff_t i = system; i > 0; i--)
        ids.insert(ids.begin(), path[static_cast<size_t>(i - 1)].id);
    return ids;
}

TokenCount countChatTokens(const Model &model, const QString &chatFormat, const std::vector<MessageRecord> &messages,
                           bool whole)
{
    try {
        return {makePrompt(model, chatFormat, templateMessages(messages), {}, {}).ids.size(), whole};
    } catch (const TemplateError &) {
        TokenCount sum{0, whole};
        for (const MessageRecord &message : messages) {
            const TokenCount count = countTokens(model, message.text);
            sum = {sum.tokens + count.tokens, sum.exact && count.exact};
        }
        return sum;
    }
}

} // namespace moire
