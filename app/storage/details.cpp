// SPDX-License-Identifier: GPL-3.0-or-later
// What a chat keeps beside its messages, and presets.
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace moire {

namespace {

constexpr int maxSettings = 16 * 1024 * 1024; ///< UTF-16 units; a system prompt may be long

bool isObject(const QString &json)
{
    return json.size() <= maxSettings && QJsonDocument::fromJson(json.toUtf8()).isObject();
}

void requireObject(const QString &json)
{
    if (!isObject(json))
        throw Error(ErrorKind::Usage, "settings must be a JSON object", printable(json.left(60).toStdString(), 60),
                    "this is a fault in the program; please report it");
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

SessionDetails Store::details(qint64 session)
{
    SessionDetails details;
    if (session == 0) {
        if (m_version < 5)
            return details;
        sql::Query query(m_database, QStringLiteral("SELECT CAST(draft AS BLOB) FROM new_chat"));
        if (query.run().next())
            details.draft = query.exact(0);
        return details;
    }
    if (m_version < 4)
        return details;
    sql::Query query(
        m_database,
        QStringLiteral("SELECT CAST(draft AS BLOB), CASE WHEN length(settings) <= ? THEN settings END, anchor, "
                       "anchor_offset FROM sessions WHERE id = ?"));
    if (!query.bind(maxSettings).bind(session).run().next())
        return details;
    details.draft = query.exact(0);
    if (const QString settings = query.text(1); isObject(settings))
        details.settings = settings;
    if (const auto message = query.maybeInteger(2))
        details.anchor = ScrollAnchor{*message, std::clamp(query.real(3).value_or(0.0), 0.0, 1.0)};
    return details;
}

void Store::saveDraft(qint64 session, const QString &text)
{
    requireWritable();
    if (session == 0) {
        sql::Query(m_database, QStringLiteral("INSERT OR REPLACE INTO new_chat(id, draft) VALUES(1, CAST(? AS TEXT))"))
            .bindExact(text)
            .run();
        return;
    }
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET draft = CAST(? AS TEXT) WHERE id = ?"))
        .bindExact(text)
        .bind(session)
        .run();
}

std::optional<EditDraft> Store::openEdit(qint64 session)
{
    if (m_version < 6)
        return {};
    sql::Query query(m_database,
                     QStringLiteral("SELECT message, CAST(text AS BLOB) FROM edit_drafts WHERE session = ? AND open"));
    if (!query.bind(session).run().next())
        return {};
    return EditDraft{query.integer(0), query.exact(1)};
}

QString Store::editDraft(qint64 message)
{
    if (m_version < 6)
        return {};
    sql::Query query(m_database, QStringLiteral("SELECT CAST(text AS BLOB) FROM edit_drafts WHERE message = ?"));
    return query.bind(message).run().next() ? notNull(query.exact(0)) : QString();
}

void Store::setOpenEdit(qint64 session, const std::optional<EditDraft> &edit)
{
    requireWritable();
    sql::Transaction transaction(m_database);
    sql::Query(m_database,
               edit ? QStringLiteral("UPDATE edit_drafts SET open = 0 WHERE session = ?")
                    : QStringLiteral("DELETE FROM edit_drafts WHERE session = ? AND open"))
        .bind(session)
        .run();
    if (edit)
        sql::Query(
            m_database,
            QStringLiteral("INSERT INTO edit_drafts(message, session, text, open) VALUES(?, ?, CAST(? AS TEXT), 1) "
                           "ON CONFLICT(message) DO UPDATE SET text = excluded.text, open = 1"))
            .bind(edit->message)
            .bind(session)
            .bindExact(edit->text)
            .run();
    transaction.commit();
}

void Store::leaveEdit(qint64 session)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE edit_drafts SET open = 0 WHERE session = ?")).bind(session).run();
}

void Store::setSettings(qint64 session, const QString &json)
{
    requireWritable();
    if (!json.isEmpty())
        requireObject(json);
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET settings = ? WHERE id = ?"))
        .bind(notNull(json))
        .bind(session)
        .run();
}

void Store::setAnchor(qint64 session, const std::optional<ScrollAnchor> &anchor)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("UPDATE sessions SET anchor = ?, anchor_offset = ? WHERE id = ?"))
        .bind(anchor ? QVariant(anchor->message) : QVariant())
        .bind(anchor ? anchor->offset : 0.0)
        .bind(session)
        .run();
}

std::vector<PresetInfo> Store::presets()
{
    std::vector<PresetInfo> list;
    if (m_version < 4)
        return list;
    sql::Query query(m_database,
                     QStringLiteral("SELECT id, substr(name, 1, %1), CASE WHEN length(settings) <= ? THEN settings END "
                                    "FROM presets ORDER BY name COLLATE NOCASE, id")
                         .arg(maxTitleLength));
    query.bind(maxSettings).run();
    while (query.next())
        if (const QString settings = query.text(2); isObject(settings))
            list.push_back({query.integer(0), query.text(1), settings});
    return list;
}

qint64 Store::savePreset(const QString &name, const QString &json)
{
    requireWritable();
    requireObject(json);
    const QString shown = requireName(name);
    sql::Transaction transaction(m_database);
    sql::Query(m_database,
               QStringLiteral("INSERT INTO presets(name, settings) VALUES(?, ?) "
                              "ON CONFLICT(name) DO UPDATE SET settings = excluded.settings"))
        .bind(shown)
        .bind(json)
        .run();
    sql::Query saved(m_database, QStringLiteral("SELECT id FROM presets WHERE name = ?"));
    const qint64 id = saved.bind(shown).run().next() ? saved.integer(0) : 0;
    transaction.commit();
    return id;
}

void Store::renamePreset(qint64 preset, const QString &name)
{
    requireWritable();
    const QString shown = requireName(name);
    sql::Transaction transaction(m_database);
    sql::Query taken(m_database, QStringLiteral("SELECT 1 FROM presets WHERE name = ? AND id <> ?"));
    if (taken.bind(shown).bind(preset).run().next())
        throw Error(ErrorKind::Usage, "another preset has this name", printable(shown.toStdString(), 100),
                    "choose another name");
    sql::Query(m_database, QStringLiteral("UPDATE presets SET name = ? WHERE id = ?")).bind(shown).bind(preset).run();
    transaction.commit();
}

void Store::removePreset(qint64 preset)
{
    requireWritable();
    sql::Query(m_database, QStringLiteral("DELETE FROM presets WHERE id = ?")).bind(preset).run();
}

} // namespace moire
