// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/message_cache.h"

#include <algorithm>

namespace moire {

namespace {

qint64 unitsOf(const MessageDetails &details)
{
    constexpr qint64 fixed = 512; // of an empty one, with its generation
    const qint64 ends = details.ranges ? details.ranges->reasoningEnds.size() + details.ranges->textEnds.size() : 0;
    return fixed + details.message.text.size() + details.message.reasoning.size() + 2 * ends;
}

} // namespace

MessageCache::Entry *MessageCache::find(qint64 id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return nullptr;
    found->used = ++m_time;
    return &*found;
}

MessageCache::Entry &MessageCache::insert(MessageDetails details, bool pinned)
{
    const qint64 id = details.message.id;
    return *m_entries.insert(id, {.details = std::move(details), .pinned = pinned, .used = ++m_time});
}

void MessageCache::unpinKept()
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        if (entry->details.kept)
            entry->pinned = false;
}

void MessageCache::trim(qint64 units, quint64 since)
{
    qint64 total = 0;
    std::vector<std::pair<quint64, qint64>> droppable; // time of use, message
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        total += unitsOf(entry->details);
        if (!entry->pinned && entry->used <= since)
            droppable.emplace_back(entry->used, entry.key());
    }
    if (total <= units)
        return;
    std::sort(droppable.begin(), droppable.end());
    for (const auto &[used, id] : droppable) {
        if (total <= units / 2)
            return;
        total -= unitsOf(m_entries[id].details);
        m_entries.remove(id);
    }
}

} // namespace moire
