// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/message_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace moire {

namespace {

MessageModel::Kind kindOf(Role role)
{
    switch (role) {
    case Role::System:
        return MessageModel::Kind::System;
    case Role::User:
        return MessageModel::Kind::Question;
    case Role::Assistant:
        break;
    }
    return MessageModel::Kind::Answer;
}

} // namespace

qint32 MessageModel::limited(qint64 length)
{
    return static_cast<qint32>(std::clamp<qint64>(length, 0, std::numeric_limits<qint32>::max()));
}

MessageModel::MessageModel(StoreThread &store, QObject *parent)
    : QAbstractListModel(parent),
      m_store(store),
      m_replies(std::make_unique<QObject>())
{
}

qint64 MessageModel::messageAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).id : 0;
}

const TokenRanges *MessageModel::ranges(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (isLive(at(row)))
        return &m_live->ranges();
    MessageCache::Entry *entry = m_cache.find(at(row).id);
    if (!entry) {
        request(row);
        return nullptr;
    }
    requestRanges(*entry);
    return entry->details.ranges ? &*entry->details.ranges : nullptr;
}

MessageModel::Row MessageModel::rowFor(const OutlineItem &item)
{
    return {.id = item.id,
            .parent = item.parent,
            .kind = kindOf(item.role),
            .edited = item.edited,
            .textLength = limited(item.textLength),
            .reasoningLength = limited(item.reasoningLength),
            .branch = item.sibling,
            .branches = item.siblings};
}

void MessageModel::show(qint64 session, const std::vector<OutlineItem> &outline)
{
    int shared = 0;
    while (session == m_session && shared < rowCount() && static_cast<size_t>(shared) < outline.size() &&
           at(shared).id == outline[static_cast<size_t>(shared)].id)
        shared++;
    if (shared > 0) {
        removeFrom(shared);
        keepRows(outline, shared);
        append({outline.begin() + shared, outline.end()});
        return;
    }
    beginResetModel();
    m_replies = std::make_unique<QObject>();
    m_session = session;
    m_rows.clear();
    m_rowOf.clear();
    m_cache.clear();
    m_wanted.clear();
    m_fetching.clear();
    m_forgotten = 0;
    m_live.reset();
    for (const OutlineItem &item : outline) {
        m_rowOf.insert(item.id, rowCount());
        m_rows.push_back(rowFor(item));
    }
    endResetModel();
}

/// Updates what may have changed in the first \p count rows.
void MessageModel::keepRows(const std::vector<OutlineItem> &outline, int count)
{
    for (int i = 0; i < count; i++) {
        Row &row = m_rows[static_cast<size_t>(i)];
        const OutlineItem &item = outline[static_cast<size_t>(i)];
        if (row.branch == item.sibling && row.branches == item.siblings)
            continue;
        row.branch = item.sibling;
        row.branches = item.siblings;
        changed(i, {BranchIndexRole, BranchCountRole});
    }
}

void MessageModel::append(const std::vector<OutlineItem> &items)
{
    if (items.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items.size()) - 1);
    for (const OutlineItem &item : items) {
        m_rowOf.insert(item.id, rowCount());
        m_rows.push_back(rowFor(item));
    }
    endInsertRows();
}

void MessageModel::put(const MessageRecord &message, const GenerationInfo &generation,
                       const std::vector<SharedToken> &tokens, bool kept)
{
    const int row = rowOf(message.id);
    if (row < 0 || isLive(at(row)))
        return;
    MessageDetails details;
    if (tokens.empty()) {
        details = detailsOf(message);
        details.generation = generation;
    } else {
        details = LiveAnswer(generation, message, tokens).finish(generation);
        details.message = message;
    }
    details.kept = kept;
    m_rows[static_cast<size_t>(row)].textLength = limited(details.message.text.size());
    m_rows[static_cast<size_t>(row)].reasoningLength = limited(details.message.reasoning.size());
    m_cache.insert(std::move(details), !kept);
    changed(row, {});
}

void MessageModel::append(Row row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rowOf.insert(row.id, rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void MessageModel::removeFrom(int row)
{
    if (row >= rowCount())
        return;
    beginRemoveRows({}, row, rowCount() - 1);
    for (int i = row; i < rowCount(); i++) {
        if (isLive(at(i)))
            m_live.reset();
        m_rowOf.remove(at(i).id);
        m_cache.remove(at(i).id);
        m_wanted.remove(i);
    }
    m_rows.resize(static_cast<size_t>(row));
    endRemoveRows();
}

void MessageModel::changed(int row, const QList<int> &roles)
{
    emit dataChanged(index(row), index(row), roles);
}

void MessageModel::setForgotten(int rows)
{
    const int before = std::exchange(m_forgotten, rows);
    const int first = std::max(0, std::min(before, rows));
    const int last = std::min(std::max(before, rows), rowCount()) - 1;
    if (first <= last)
        emit dataChanged(index(first), index(last), {ForgottenRole});
}

void MessageModel::add(qint64 session, const MessageRecord &message)
{
    m_session = session;
    if (rowOf(message.id) >= 0)
        return;
    removeFrom(message.parent ? rowOf(*message.parent) + 1 : 0);
    const MessageDetails &details = m_cache.insert(detailsOf(message)).details;
    append({.id = message.id,
            .parent = message.parent,
            .kind = kindOf(message.role),
            .edited = message.edited,
            .textLength = limited(details.message.text.size()),
            .reasoningLength = limited(message.reasoning.size())});
    readBranches(rowCount() - 1);
}

/// How many siblings a new row has.
void MessageModel::readBranches(int row)
{
    const qint64 id = at(row).id;
    m_store.post(
        m_replies.get(), [session = m_session, id](Store &store) { return store.siblings(session, id); },
        [this, id](const std::vector<qint64> &siblings) {
            const int number = rowOf(id);
            const auto place = std::find(siblings.begin(), siblings.end(), id);
            if (number < 0 || place == siblings.end())
                return;
            m_rows[static_cast<size_t>(number)].branch = static_cast<qint32>(place - siblings.begin());
            m_rows[static_cast<size_t>(number)].branches = static_cast<qint32>(siblings.size());
            changed(number, {BranchIndexRole, BranchCountRole});
        },
        [](const Error &) {}); // the arrows are missing; reading the message reports the error
}

void MessageModel::beginAnswer(const GenerationInfo &info, const MessageRecord &soFar,
                               const std::vector<SharedToken> &tokens)
{
    m_live.reset();
    m_cache.unpinKept();
    if (rowOf(info.message) < 0) {
        m_live.emplace(info, soFar, tokens);
        append({.id = info.message, .kind = Kind::Answer});
        readBranches(rowCount() - 1);
    } else {
        m_cache.remove(info.message);
        m_live.emplace(info, soFar, tokens);
        changed(rowOf(info.message), {});
    }
}

void MessageModel::takeAnswer(const AnswerBatch &batch)
{
    if (!m_live || batch.empty())
        return;
    const int row = rowOf(m_live->info().message);
    const bool wasOpen = isReasoningOpen(at(row));
    const LiveAnswer::Change change = m_live->take(batch);
    QList<int> roles;
    if (change.text || change.reasoning)
        roles << LengthRole;
    if (change.text)
        roles << TextRole;
    if (change.reasoning)
        roles << ReasoningRole;
    if (change.tokens)
        roles << TextEndsRole << ReasoningEndsRole << FirstReasoningTokenRole << FirstTextTokenRole;
    if (!m_live->reasoning().isEmpty())
        roles << ReasoningTitleRole;
    if (isReasoningOpen(at(row)) != wasOpen)
        roles << ReasoningOpenRole;
    changed(row, roles);
}

void MessageModel::endAnswer(const GenerationInfo &info)
{
    if (!m_live || m_live->info().id != info.id)
        return;
    const int row = rowOf(info.message);
    m_rows[static_cast<size_t>(row)].textLength = limited(m_live->text().size());
    m_rows[static_cast<size_t>(row)].reasoningLength = limited(m_live->reasoning().size());
    m_cache.insert(std::move(*m_live).finish(info), true); // the database may still lag behind
    m_live.reset();
    changed(row, {});
}

void MessageModel::setKept(const GenerationInfo &info, bool kept)
{
    MessageCache::Entry *entry = m_cache.find(info.message);
    if (!entry)
        return;
    entry->details.kept = kept;
    entry->pinned = !kept;
    if (const int row = rowOf(info.message); row >= 0)
        changed(row, {FooterRole, KeptRole});
}

void MessageModel::refresh(qint64 message)
{
    const int row = rowOf(message);
    if (row < 0 || isLive(at(row)))
        return;
    m_cache.remove(message);
    changed(row, {});
}

} // namespace moire
