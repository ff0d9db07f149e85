// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/source.h"

#include <algorithm>
#include <limits>

namespace moire::widgets::transcript {

namespace {

constexpr std::array roleNames{"kind",          "author",      "text",          "reasoning",      "textEnds",
                               "reasoningEnds", "streaming",   "reasoningOpen", "reasoningTitle", "footer",
                               "edited",        "branchIndex", "branchCount",   "forgotten",      "error",
                               "length",        "attachments", "loaded"};
static_assert(roleNames.size() == static_cast<size_t>(Role::Count));

} // namespace

void Source::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_roles.fill(-1);
    if (!model)
        return;
    const auto names = model->roleNames();
    for (size_t i = 0; i < roleNames.size(); ++i)
        m_roles[i] = names.key(roleNames[i], -1);
}

int Source::rows() const
{
    return m_model ? m_model->rowCount() : 0;
}

QVariant Source::value(int row, Role role) const
{
    const int number = m_roles[static_cast<size_t>(role)];
    const QModelIndex index = m_model && number >= 0 ? m_model->index(row, 0) : QModelIndex();
    return index.isValid() ? index.data(number) : QVariant();
}

Kind Source::kind(int row) const
{
    return static_cast<Kind>(std::clamp(value(row, Role::Kind).toInt(), 0, 3));
}

Facts Source::facts(int row) const
{
    Facts facts;
    facts.kind = kind(row);
    facts.author = value(row, Role::Author).toString();
    facts.reasoningTitle = value(row, Role::ReasoningTitle).toString();
    facts.footer = value(row, Role::Footer).toString();
    facts.error = value(row, Role::Error).toString();
    const QVariantList files = value(row, Role::Attachments).toList();
    for (const QVariant &file : files) {
        const QVariantMap map = file.toMap();
        facts.attachments.append(
            {map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("label")).toString()});
    }
    facts.streaming = value(row, Role::Streaming).toBool();
    facts.reasoningOpen = value(row, Role::ReasoningOpen).toBool();
    facts.edited = value(row, Role::Edited).toBool();
    facts.forgotten = value(row, Role::Forgotten).toBool();
    facts.branch = value(row, Role::BranchIndex).toInt();
    facts.branches = value(row, Role::BranchCount).toInt();
    return facts;
}

qint32 Source::length(int row) const
{
    return std::max(0, value(row, Role::Length).toInt());
}

bool Source::isLoaded(int row) const
{
    const QVariant loaded = value(row, Role::Loaded);
    return !loaded.isValid() || loaded.toBool();
}

QString Source::text(int row, Part part) const
{
    return value(row, part == Part::Text ? Role::Text : Role::Reasoning).toString();
}

QList<qint32> Source::ends(int row, Part part) const
{
    return value(row, part == Part::Text ? Role::TextEnds : Role::ReasoningEnds).value<QList<qint32>>();
}

bool Source::set(int row, Role role, const QVariant &value) const
{
    const int number = m_roles[static_cast<size_t>(role)];
    return m_model && number >= 0 && m_model->setData(m_model->index(row, 0), value, number);
}

bool Source::touchesText(const QList<int> &roles) const
{
    return roles.isEmpty() || roles.contains(m_roles[static_cast<size_t>(Role::Text)]) ||
        roles.contains(m_roles[static_cast<size_t>(Role::Reasoning)]);
}

} // namespace moire::widgets::transcript
