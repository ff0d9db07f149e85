// SPDX-License-Identifier: GPL-3.0-or-later
// Part of MessageModel: what the roles say.
#include "items/message_model.h"

#include "items/format.h"
#include "items/message_text.h"

#include <algorithm>
#include <limits>

namespace moire {

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {AuthorRole, "author"},
        {TextRole, "text"},
        {ReasoningRole, "reasoning"},
        {LengthRole, "length"},
        {TextEndsRole, "textEnds"},
        {ReasoningEndsRole, "reasoningEnds"},
        {FirstReasoningTokenRole, "firstReasoningToken"},
        {FirstTextTokenRole, "firstTextToken"},
        {StreamingRole, "streaming"},
        {ReasoningOpenRole, "reasoningOpen"},
        {ReasoningTitleRole, "reasoningTitle"},
        {FooterRole, "footer"},
        {EditedRole, "edited"},
        {BranchIndexRole, "branchIndex"},
        {BranchCountRole, "branchCount"},
        {ForgottenRole, "forgotten"},
        {ErrorRole, "error"},
        {MessageIdRole, "messageId"},
        {KeptRole, "kept"},
        {AttachmentsRole, "attachments"},
        {LoadedRole, "loaded"},
    };
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return rowData(at(index.row()), index.row(), role);
}

QVariant MessageModel::rowData(const Row &row, int number, int role) const
{
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case LengthRole:
        return limited(qint64(isLive(row) ? m_live->text().size() : row.textLength) +
                       (!isReasoningOpen(row) ? 0
                            : isLive(row)     ? m_live->reasoning().size()
                                              : row.reasoningLength));
    case StreamingRole:
        return isLive(row);
    case ReasoningOpenRole:
        return isReasoningOpen(row);
    case EditedRole:
        return row.edited;
    case BranchIndexRole:
        return row.branch;
    case BranchCountRole:
        return row.branches;
    case ForgottenRole:
        return number < m_forgotten && row.kind != Kind::System;
    case MessageIdRole:
        return row.id;
    case LoadedRole:
        return isLive(row) || m_cache.contains(row.id);
    case AuthorRole:
    case TextRole:
    case ReasoningRole:
    case TextEndsRole:
    case ReasoningEndsRole:
    case FirstReasoningTokenRole:
    case FirstTextTokenRole:
    case ReasoningTitleRole:
    case FooterRole:
    case ErrorRole:
    case KeptRole:
    case AttachmentsRole:
        break;
    default:
        return {};
    }
    if (isLive(row))
        return liveData(role);
    if (MessageCache::Entry *entry = m_cache.find(row.id)) {
        if (role == TextEndsRole || role == ReasoningEndsRole || role == FirstReasoningTokenRole ||
            role == FirstTextTokenRole)
            requestRanges(*entry);
        return detailData(*entry, role);
    }
    request(number);
    const MessageRecord none{.role = row.kind == Kind::System ? Role::System
                                 : row.kind == Kind::Answer   ? Role::Assistant
                                                              : Role::User};
    return detailData({.details = {.message = none}}, role);
}

QVariant MessageModel::liveData(int role) const
{
    const LiveAnswer &live = *m_live;
    switch (role) {
    case AuthorRole:
        return MessageText::author(Role::Assistant, live.info());
    case TextRole:
        return live.text();
    case ReasoningRole:
        return live.reasoning();
    case TextEndsRole:
        return QVariant::fromValue(live.ranges().textEnds);
    case ReasoningEndsRole:
        return QVariant::fromValue(live.ranges().reasoningEnds);
    case FirstReasoningTokenRole:
        return live.ranges().firstReasoningToken;
    case FirstTextTokenRole:
        return live.ranges().firstTextToken;
    case ReasoningTitleRole:
        return live.reasoning().isEmpty()
            ? QString()
            : MessageText::reasoningTitle(live.times().thoughtMs(), static_cast<qint64>(live.times().thinkingTokens()),
                                          MessageText::thinkingBudget(live.info()), live.text().isEmpty());
    case KeptRole:
        return true;
    case AttachmentsRole:
        return QVariantList();
    default:
        return QString();
    }
}

QVariant MessageModel::detailData(const MessageCache::Entry &entry, int role) const
{
    const MessageDetails &details = entry.details;
    const GenerationInfo &generation = details.generation;
    switch (role) {
    case AuthorRole:
        return MessageText::author(details.message.role, generation);
    case TextRole:
        return details.message.text;
    case ReasoningRole:
        return details.message.reasoning;
    case TextEndsRole:
        return QVariant::fromValue(details.ranges ? details.ranges->textEnds : QList<qint32>());
    case ReasoningEndsRole:
        return QVariant::fromValue(details.ranges ? details.ranges->reasoningEnds : QList<qint32>());
    case FirstReasoningTokenRole:
        return details.ranges ? details.ranges->firstReasoningToken : 0;
    case FirstTextTokenRole:
        return details.ranges ? details.ranges->firstTextToken : 0;
    case ReasoningTitleRole:
        return details.message.reasoning.isEmpty()
            ? QString()
            : MessageText::reasoningTitle(details.thoughtMs, details.thinkingTokens,
                                          MessageText::thinkingBudget(generation), false);
    case FooterRole:
        return generation.id == 0 ? MessageText::attached(details.attachments)
                                  : MessageText::footer(generation, details.tokens, details.kept);
    case ErrorRole:
        return generation.state == QLatin1String("error") ? format::sentence(generation.error) : details.problem;
    case KeptRole:
        return details.kept;
    case AttachmentsRole: {
        QVariantList list;
        for (const Attachment &attachment : details.attachments)
            list << QVariantMap{{QStringLiteral("name"), attachment.name},
                                {QStringLiteral("tokens"), static_cast<qulonglong>(attachment.tokens)},
                                {QStringLiteral("size"), attachment.size},
                                {QStringLiteral("label"), MessageText::sizeOf(attachment)}};
        return list;
    }
    default:
        return {};
    }
}

/// Open while the model thinks, unless the person chose otherwise.
bool MessageModel::isReasoningOpen(const Row &row) const
{
    return row.reasoningOpen.value_or(isLive(row) && m_live->text().isEmpty());
}

bool MessageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != ReasoningOpenRole)
        return false;
    m_rows[static_cast<size_t>(index.row())].reasoningOpen = value.toBool();
    changed(index.row(), {ReasoningOpenRole, LengthRole});
    return true;
}

} // namespace moire
