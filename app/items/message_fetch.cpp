// SPDX-License-Identifier: GPL-3.0-or-later
// Part of MessageModel: reading what the rows show, a block at a time.
#include "items/message_model.h"

#include <QTimer>

#include <algorithm>

namespace moire {

/// All rows that a view asks for in one go are read together.
void MessageModel::request(int row) const
{
    if (m_fetching.contains(at(row).id))
        return;
    if (m_wanted.isEmpty())
        QTimer::singleShot(0, m_replies.get(), [this] { const_cast<MessageModel *>(this)->fetch(); });
    m_wanted.insert(row);
}

void MessageModel::fetch()
{
    std::vector<qint64> ids;
    qint64 units = 0;
    const auto take = [&](int row) {
        if (isLive(at(row)) || m_fetching.contains(at(row).id) || m_cache.contains(at(row).id))
            return;
        ids.push_back(at(row).id);
        m_fetching.insert(at(row).id);
        units += at(row).textLength + at(row).reasoningLength;
    };
    for (const int row : std::as_const(m_wanted))
        take(row);
    const QSet<int> wanted = std::exchange(m_wanted, {});
    // Then their neighbours, nearest first.
    for (int distance = 1; distance < block && units < blockUnits; distance++)
        for (const int row : wanted)
            for (const int near : {row - distance, row + distance})
                if (near >= 0 && near < rowCount() && ids.size() < static_cast<size_t>(block) &&
                    units + at(near).textLength + at(near).reasoningLength <= blockUnits)
                    take(near);
    if (ids.empty())
        return;
    m_store.post(
        m_replies.get(), [ids](Store &store) { return readDetails(store, ids); },
        [this](std::vector<MessageDetails> list) { receive(std::move(list)); },
        [this, ids](const Error &error) { receiveProblem(ids, QString::fromUtf8(error.what())); });
}

void MessageModel::receive(std::vector<MessageDetails> list)
{
    const quint64 before = m_cache.now();
    std::vector<int> rows;
    for (MessageDetails &details : list) {
        const qint64 id = details.message.id;
        m_fetching.remove(id);
        const int row = rowOf(id);
        if (row < 0 || isLive(at(row)) || m_cache.contains(id))
            continue;
        m_rows[static_cast<size_t>(row)].textLength = static_cast<qint32>(details.message.text.size());
        m_rows[static_cast<size_t>(row)].reasoningLength = static_cast<qint32>(details.message.reasoning.size());
        m_cache.insert(std::move(details));
        rows.push_back(row);
    }
    m_cache.trim(m_limit, before);
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            end++;
        emit dataChanged(index(rows[i]), index(rows[end - 1]));
        i = end;
    }
}

/// Shown in the place of the messages; refresh() tries again.
void MessageModel::receiveProblem(const std::vector<qint64> &messages, const QString &why)
{
    std::vector<MessageDetails> list;
    for (const qint64 id : messages) {
        MessageDetails details;
        details.message = {.id = id, .role = Role::Assistant, .readable = false};
        details.problem = why;
        list.push_back(std::move(details));
    }
    receive(std::move(list));
    emit failed(why);
}

void MessageModel::requestRanges(MessageCache::Entry &entry) const
{
    const MessageDetails &details = entry.details;
    if (entry.rangesAsked || details.ranges || details.generation.id == 0 || details.message.edited)
        return;
    entry.rangesAsked = true;
    auto *self = const_cast<MessageModel *>(this);
    m_store.post(
        m_replies.get(),
        [generation = details.generation, reasoning = details.message.reasoning,
         text = details.message.text](Store &store) { return readRanges(store, generation, reasoning, text); },
        [self, id = details.message.id](TokenRanges ranges) { self->receiveRanges(id, std::move(ranges)); },
        [](const Error &) {}); // the text is shown without its tokens
}

void MessageModel::receiveRanges(qint64 message, TokenRanges ranges)
{
    const int row = rowOf(message);
    MessageCache::Entry *entry = m_cache.find(message);
    if (row < 0 || !entry || !entry->rangesAsked)
        return;
    entry->details.ranges = std::move(ranges);
    changed(row, {TextEndsRole, ReasoningEndsRole, FirstReasoningTokenRole, FirstTextTokenRole});
}

} // namespace moire
