// SPDX-License-Identifier: GPL-3.0-or-later
// Reading sessions from a file, in pieces.
#include "storage/json_reader.h"
#include "storage/json_stream.h"
#include "storage/sql.h"
#include "storage/text.h"
#include "storage/text_token.h"
#include "storage/transfer.h"

#include <moire/config.h>

#include <QHash>

#include <utility>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

TokenRoutes readRoutes(const JsonReader &json)
{
    std::vector<LayerIndex> layers;
    std::vector<uint32_t> counts;
    std::vector<uint32_t> ids;
    std::vector<float> weights;
    json.forEach([&](const JsonReader &item) {
        const size_t before = ids.size();
        layers.emplace_back(item.at("layer").below(ConfigLimits::layers));
        item.at("ids").forEach([&](const JsonReader &id) { ids.push_back(id.below(ConfigLimits::experts)); });
        item.at("weights").forEach([&](const JsonReader &w) { weights.push_back(static_cast<float>(w.real())); });
        if (ids.size() != weights.size())
            item.refuse("expected as many weights as experts");
        if (const auto twice = repeatedExpert(std::span(ids).subspan(before)))
            item.at("ids").refuse("expert " + std::to_string(*twice) + " is chosen twice in layer " +
                                  std::to_string(layers.back().value));
        counts.push_back(static_cast<uint32_t>(ids.size() - before));
    });
    return TokenRoutes::fromRows(std::move(layers), counts, std::move(ids), std::move(weights));
}

std::string readBytes(const JsonReader &json)
{
    std::string bytes;
    json.forEach([&](const JsonReader &byte) { bytes += static_cast<char>(byte.integer(0, 255)); });
    return bytes;
}

/// A token of the vocabulary, or textToken().
TokenId readId(const JsonReader &json)
{
    const TokenId id{json.word()};
    if (id.value >= ConfigLimits::vocabulary && !isTextToken(id))
        json.refuse("expected a token id");
    return id;
}

TokenRecord readToken(const JsonReader &json)
{
    TokenRecord token;
    token.id = readId(json.at("id"));
    token.position = Position{json.at("pos").word()};
    token.bytes = readBytes(json.at("bytes"));
    const QString phase = json.at("phase").text();
    bool known = false;
    for (const Phase candidate : {Phase::Prompt, Phase::Thinking, Phase::Answer})
        if (phase == QLatin1String(phaseName(candidate))) {
            token.phase = candidate;
            known = true;
        }
    if (!known)
        json.at("phase").refuse("unknown phase");
    token.forced = json.at("forced").boolean();
    token.milliseconds = json.at("ms").maybeReal();
    const auto single = [](const std::optional<double> &value) {
        return value ? std::optional(static_cast<float>(*value)) : std::nullopt;
    };
    token.logProbability = single(json.at("logprob").maybeReal());
    token.entropy = single(json.at("entropy").maybeReal());
    json.at("alternatives").forEach([&](const JsonReader &pair) {
        std::vector<JsonReader> values;
        pair.forEach([&](const JsonReader &value) { values.push_back(value); });
        if (values.size() != 2)
            pair.refuse("expected a token id and its log-probability");
        token.alternatives.emplace_back(readId(values[0]), static_cast<float>(values[1].real()));
    });
    if (json.has("alternative_texts")) {
        const JsonReader texts = json.at("alternative_texts");
        texts.forEach([&](const JsonReader &text) { token.alternativeTexts.push_back(readBytes(text)); });
        if (token.alternativeTexts.size() != token.alternatives.size())
            texts.refuse("expected a text for each alternative");
    }
    if (json.has("engine"))
        token.engine = static_cast<uint8_t>(json.at("engine").integer(0, UINT8_MAX));
    if (json.has("server_ms"))
        token.serverMilliseconds = json.at("server_ms").maybeReal();
    if (const JsonReader stages = json.at("stages"); !stages.null()) {
        token.stages.emplace();
        size_t count = 0;
        stages.forEach([&](const JsonReader &value) {
            if (count < stageCount)
                (*token.stages)[count] = value.real();
            count++;
        });
        if (count != stageCount)
            stages.refuse("expected " + std::to_string(stageCount) + " stages");
    }
    token.experts = readRoutes(json.at("experts"));
    return token;
}

GenerationInfo readGeneration(const JsonReader &json, qint64 message)
{
    GenerationInfo info;
    info.message = message;
    info.state = json.at("state").text();
    info.error = json.at("error").text();
    info.modelPath = json.at("model_path").text();
    info.modelHash = json.at("model_hash").text();
    info.modelName = json.at("model_name").text();
    info.architecture = json.at("architecture").text();
    info.settings = json.at("settings").text();
    info.policy = json.at("policy").text();
    info.backend = json.at("backend").text();
    info.build = json.at("build").text();
    info.seed = json.at("seed").maybeSeed();
    info.promptTokens = json.at("prompt_tokens").maybeInteger();
    info.reusedTokens = json.at("reused_tokens").maybeInteger();
    info.thinkingTokens = json.at("thinking_tokens").maybeInteger();
    info.ttftMs = json.at("ttft_ms").maybeReal();
    info.prefillTokensPerSecond = json.at("prefill_tps").maybeReal();
    info.decodeTokensPerSecond = json.at("decode_tps").maybeReal();
    const auto optionalReal = [&](const char *key) { return json.has(key) ? json.at(key).maybeReal() : std::nullopt; };
    info.serverTimes = {optionalReal("first_server_ms"), optionalReal("first_network_ms"), optionalReal("server_ms"),
                        optionalReal("network_ms")};
    info.started = QDateTime::fromMSecsSinceEpoch(json.at("started").time());
    const JsonReader finished = json.at("finished");
    info.finished = finished.null() ? info.started : QDateTime::fromMSecsSinceEpoch(finished.time());
    if (info.state == QLatin1String("running"))
        info.state = QStringLiteral("interrupted"); // it is not running here
    return info;
}

/// Inserts an answer's row before its tokens and fills it in afterwards, so the order of members does not matter.
void importGeneration(Store &store, JsonStream &in, qint64 message)
{
    sql::Query insert(store.database(),
                      QStringLiteral("INSERT INTO generations(message, state, started) VALUES(?, 'interrupted', 0)"));
    GenerationInfo row;
    row.message = message;
    row.id = insert.bind(message).run().insertedId();
    const auto tokens = [&](const std::string &key) {
        if (key != "tokens")
            return false;
        AnswerBatch batch;
        const auto flush = [&] {
            store.importTokens(row, batch);
            batch.tokens.clear();
        };
        in.list([&] {
            const Json token = in.value();
            batch.tokens.push_back(std::make_shared<const TokenRecord>(readToken(JsonReader(token, in.place()))));
            if (batch.tokens.size() == transfer_format::maxTokensInMemory)
                flush();
        });
        flush();
        return true;
    };
    const Json fields = in.fields(tokens);
    const JsonReader json(fields, in.place());
    json.at("tokens");
    const GenerationInfo info = readGeneration(json, message);
    sql::Query update(
        store.database(),
        QStringLiteral(
            "UPDATE generations SET state = ?, error = ?, model_path = ?, model_hash = ?, model_name = ?, "
            "architecture = ?, settings = ?, policy = ?, backend = ?, build = ?, seed = ?, "
            "prompt_tokens = ?, reused_tokens = ?, thinking_tokens = ?, ttft_ms = ?, prefill_tps = ?, "
            "decode_tps = ?, first_server_ms = ?, first_network_ms = ?, all_server_ms = ?, all_network_ms = ?, "
            "started = ?, finished = ? WHERE id = ?"));
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    update.bind(info.state).bind(orNull(info.error)).bind(info.modelPath).bind(orNull(info.modelHash));
    update.bind(info.modelName).bind(info.architecture).bind(info.settings).bind(info.policy).bind(info.backend);
    update.bind(info.build).bind(info.seed ? QVariant(QString::number(*info.seed)) : QVariant());
    update.bind(info.promptTokens).bind(info.reusedTokens).bind(info.thinkingTokens).bind(info.ttftMs);
    update.bind(info.prefillTokensPerSecond).bind(info.decodeTokensPerSecond);
    update.bind(info.serverTimes.firstServer).bind(info.serverTimes.firstNetwork);
    update.bind(info.serverTimes.server).bind(info.serverTimes.network);
    update.bind(info.started.toMSecsSinceEpoch()).bind(info.finished.toMSecsSinceEpoch()).bind(row.id).run();
}

/// \p ids: the database ids of the messages read so far, by their ids in the file.
void importMessage(Store &store, JsonStream &in, qint64 session, QHash<qint64, qint64> &ids)
{
    sql::Query insert(store.database(),
                      QStringLiteral("INSERT INTO messages(session, role, created) VALUES(?, 'user', 0)"));
    const qint64 id = insert.bind(session).run().insertedId();
    const Json fields = in.fields([&](const std::string &key) {
        if (key != "generation" || in.isNull())
            return false;
        importGeneration(store, in, id);
        return true;
    });
    const JsonReader json(fields, in.place());
    const auto role = roleFromName(json.at("role").text());
    if (!role)
        json.at("role").refuse("unknown role");
    json.at("generation");
    std::optional<qint64> parent;
    if (const auto old = json.at("parent").maybeInteger()) {
        if (!ids.contains(*old))
            json.at("parent").refuse("the parent is not an earlier message");
        parent = ids[*old];
    }
    const qint64 old = json.at("id").integer(0, INT64_MAX);
    if (ids.contains(old))
        json.at("id").refuse("two messages have the same id");
    ids.insert(old, id);
    sql::Query update(store.database(),
                      QStringLiteral("UPDATE messages SET parent = ?, role = ?, text = CAST(? AS TEXT), "
                                     "reasoning = CAST(? AS TEXT), created = ?, edited = ? WHERE id = ?"));
    update.bind(parent).bind(roleName(*role)).bindExact(json.at("text").text());
    update.bindExact(json.at("reasoning").text());
    update.bind(json.at("created").time()).bind(json.has("edited") && json.at("edited").boolean() ? 1 : 0);
    update.bind(id).run();
}

/// The folder with this name, a new one if there is none; within the caller's transaction.
qint64 importFolder(Store &store, const QString &name)
{
    for (const FolderInfo &folder : store.folders())
        if (folder.name == name)
            return folder.id;
    return store.addFolder(name);
}

/// What a chat keeps beside its messages; earlier versions of the program did not write it.
void importDetails(Store &store, const JsonReader &json, qint64 session)
{
    if (json.has("draft"))
        store.saveDraft(session, json.at("draft").text());
    if (json.has("settings")) {
        try {
            store.setSettings(session, json.at("settings").text());
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Usage)
                json.at("settings").refuse("expected the text of a JSON object");
            throw;
        }
    }
    const QString folder = json.has("folder")
        ? withoutControls(json.at("folder").text().left(Store::maxTitleLength)).simplified()
        : QString();
    if (!folder.isEmpty())
        store.setFolder({session}, importFolder(store, folder));
}

qint64 importSession(Store &store, JsonStream &in)
{
    sql::Query insert(store.database(), QStringLiteral("INSERT INTO sessions(created, updated) VALUES(0, 0)"));
    const qint64 session = insert.run().insertedId();
    QHash<qint64, qint64> ids;
    const Json fields = in.fields([&](const std::string &key) {
        if (key != "messages")
            return false;
        in.list([&] { importMessage(store, in, session, ids); });
        return true;
    });
    const JsonReader json(fields, in.place());
    json.at("messages");
    const auto leaf = json.at("leaf").maybeInteger();
    sql::Query update(store.database(),
                      QStringLiteral("UPDATE sessions SET title = ?, created = ?, updated = ?, pinned = ?, leaf = ?, "
                                     "title_given = ? WHERE id = ?"));
    update.bind(withoutControls(cutText(json.at("title").text(), Store::maxTitleLength)))
        .bind(json.at("created").time())
        .bind(json.at("updated").time());
    update.bind(json.at("pinned").boolean() ? 1 : 0);
    update.bind(leaf && ids.contains(*leaf) ? QVariant(ids[*leaf]) : QVariant());
    update.bind(!json.has("title_given") || json.at("title_given").boolean() ? 1 : 0).bind(session).run();
    importDetails(store, json, session);
    return session;
}

} // namespace

std::vector<qint64> importSessions(Store &store, const std::function<std::string_view()> &next, const QString &source)
{
    store.requireWritable();
    sql::Transaction transaction(store.database());
    JsonStream in(next, source.toStdString());
    std::vector<qint64> ids;
    const Json fields = in.fields([&](const std::string &key) {
        if (key != "sessions")
            return false;
        in.list([&] { ids.push_back(importSession(store, in)); });
        return true;
    });
    in.end();
    const JsonReader root(fields, in.place());
    if (root.at("format").text() != QLatin1String(transfer_format::name))
        root.refuse("not a session export");
    if (root.at("version").integer(INT64_MIN, INT64_MAX) != transfer_format::version)
        root.refuse("unsupported export version, expected " + std::to_string(transfer_format::version));
    root.at("sessions");
    transaction.commit();
    return ids;
}

} // namespace moire
