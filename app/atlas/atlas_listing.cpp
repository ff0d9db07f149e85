// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas_listing.h"

#include "storage/sql.h"
#include "storage/store.h"

#include <moire/error.h>
#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace moire::atlas {

namespace {

constexpr int foldersSince = 4; // version of the schema; an older database may be opened to read

bool hasFolders(Store &store)
{
    sql::Query version(store.database(), QStringLiteral("PRAGMA user_version"));
    return version.run().next() && version.integer(0) >= foldersSince;
}

/// Answers that ended, of messages and chats that were not deleted.
QString finishedAnswers(bool folders)
{
    return QStringLiteral("FROM generations g JOIN messages m ON m.id = g.message "
                          "JOIN sessions s ON s.id = m.session WHERE g.state <> 'running' AND s.deleted IS NULL") +
        (folders ? QStringLiteral(" AND m.removed IS NULL ") : QStringLiteral(" "));
}

/// Rows as far as they can be read; false: the rest is damaged.
bool readRows(sql::Query &query, const std::function<void()> &row)
{
    try {
        query.run();
        while (query.next())
            row();
        return true;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
        return false;
    }
}

bool changesRouting(const QString &policy)
{
    if (policy.isEmpty())
        return false;
    try {
        const auto json = nlohmann::ordered_json::parse(policy.toStdString(), nullptr, false);
        return json.is_discarded() || !(json.is_null() || policyFromJson(json).empty());
    } catch (const Error &) { // written by a program that knows more
        return true;
    }
}

std::vector<Chat> listChats(Store &store, const QSet<qint64> &wanted, bool folders)
{
    std::vector<Chat> chats;
    sql::Query query(
        store.database(),
        QStringLiteral("SELECT id, substr(title, 1, %1), %2 FROM sessions WHERE deleted IS NULL ORDER BY id")
            .arg(Store::maxTitleLength)
            .arg(folders ? QStringLiteral("folder") : QStringLiteral("NULL")));
    readRows(query, [&] {
        if (wanted.contains(query.integer(0)))
            chats.push_back({query.integer(0), query.text(1), query.integer(2)});
    });
    return chats;
}

} // namespace

std::vector<Model> listModels(Store &store)
{
    std::map<QString, Model> models;
    std::map<QString, QSet<qint64>> chats;
    sql::Query query(store.database(),
                     QStringLiteral("SELECT g.model_hash, g.model_path, g.model_name, g.architecture, m.session ") +
                         finishedAnswers(hasFolders(store)) + QStringLiteral("ORDER BY g.id"));
    readRows(query, [&] {
        Model model{query.text(0), query.text(1), query.text(2), query.text(3)};
        if (model.key().isEmpty())
            return;
        Model &known = models[model.key()];
        model.answers = known.answers + 1;
        known = model; // the latest name and path
        chats[model.key()].insert(query.integer(4));
    });
    std::vector<Model> list;
    for (auto &[key, model] : models) {
        model.chats = chats[key].size();
        list.push_back(std::move(model));
    }
    std::stable_sort(list.begin(), list.end(), [](const Model &a, const Model &b) { return a.answers > b.answers; });
    return list;
}

std::vector<qint64> listGenerations(Store &store)
{
    std::vector<qint64> list;
    sql::Query query(store.database(), QStringLiteral("SELECT id FROM generations ORDER BY id"));
    readRows(query, [&] { list.push_back(query.integer(0)); });
    return list;
}

Listing listAnswers(Store &store, const Model &model, const Scope &scope)
{
    const bool folders = hasFolders(store);
    Listing listing;
    if (scope.folder != 0 && !folders)
        return listing;
    QString statement =
        QStringLiteral("SELECT g.id, m.session, g.started, g.policy, (SELECT group_concat(token) FROM (SELECT token "
                       "FROM tokens WHERE generation = g.id ORDER BY n LIMIT 16)), "
                       "(SELECT max(n) + 1 FROM tokens WHERE generation = g.id AND n >= 0) ") +
        finishedAnswers(folders) +
        (model.hash.isEmpty() ? QStringLiteral("AND coalesce(g.model_hash, '') = '' AND g.model_path = ?")
                              : QStringLiteral("AND g.model_hash = ?"));
    if (scope.folder != 0)
        statement += QStringLiteral(" AND s.folder = ?");
    sql::Query query(store.database(), statement + QStringLiteral(" ORDER BY g.id"));
    query.bind(model.key());
    if (scope.folder != 0)
        query.bind(scope.folder);
    std::set<std::tuple<qint64, qint64, QString>> seen;
    QSet<qint64> chats;
    listing.leftOut.unreadable = !readRows(query, [&] {
        const Answer answer{query.integer(0), query.integer(1), query.integer(2),
                            std::clamp<qint64>(query.integer(5), 0, UINT32_MAX)};
        if (answer.tokens == 0)
            return;
        const bool changed = changesRouting(query.text(3));
        if (changed && scope.policies == PolicyAnswers::LeaveOut)
            ++listing.leftOut.withPolicy;
        else if (!changed && scope.policies == PolicyAnswers::Only)
            ++listing.leftOut.withoutPolicy;
        else if (!seen.emplace(answer.started, answer.tokens, query.text(4)).second)
            ++listing.leftOut.copies; // Store::duplicate() keeps when an answer began, and its tokens
        else {
            listing.answers.push_back(answer);
            chats.insert(answer.chat);
        }
    });
    listing.chats = listChats(store, chats, folders);
    return listing;
}

} // namespace moire::atlas
