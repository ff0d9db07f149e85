// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transfer.h"

#include "storage/json_stream.h"
#include "storage/sql.h"

#include <moire/config.h>

#include <nlohmann/json.hpp>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <utility>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *formatName = "moire-sessions";
constexpr int formatVersion = 1;
constexpr size_t maxTokensInMemory = 64;

constexpr qint64 maxTime = 253402300799999; // the end of the year 9999, in milliseconds

constexpr double notFinite[] = {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::quiet_NaN()};

std::string nameOf(double value)
{
    return std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

/// JSON has no numbers for infinities and NaN; they become strings.
template <class T>
Json realJson(T value)
{
    return std::isfinite(value) ? Json(value) : Json(nameOf(static_cast<double>(value)));
}

template <class T>
Json jsonOf(const std::optional<T> &value)
{
    if constexpr (std::is_floating_point_v<T>)
        return value ? realJson(*value) : Json(nullptr);
    else
        return value ? Json(*value) : Json(nullptr);
}

template <class Values>
Json realsJson(const Values &values)
{
    Json list = Json::array();
    for (const auto value : values)
        list.push_back(realJson(value));
    return list;
}

/// Invalid times (from a wrong clock or a damaged row) become 1970, which the import accepts.
Json timeJson(const QDateTime &time)
{
    const qint64 value = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    return value >= 0 && value <= maxTime ? value : 0;
}

Json tokenJson(const TokenRecord &token)
{
    Json alternatives = Json::array();
    for (const auto &[id, logProbability] : token.alternatives)
        alternatives.push_back({id.value, realJson(logProbability)});
    Json experts = Json::array();
    for (size_t i = 0; i < token.experts.size(); i++) {
        const LayerRoute route = token.experts[i];
        experts.push_back({{"layer", route.layer.value}, {"ids", route.ids}, {"weights", realsJson(route.weights)}});
    }
    // Bytes as numbers, because a token may end inside a character.
    Json json{{"id", token.id.value},
              {"pos", token.position.value},
              {"bytes", std::vector<uint8_t>(token.bytes.begin(), token.bytes.end())},
              {"phase", phaseName(token.phase)},
              {"forced", token.forced},
              {"ms", jsonOf(token.milliseconds)},
              {"logprob", jsonOf(token.logProbability)},
              {"entropy", jsonOf(token.entropy)},
              {"alternatives", alternatives},
              {"stages", token.stages ? realsJson(*token.stages) : Json(nullptr)},
              {"experts", experts}};
    return json;
}

Json generationJson(const GenerationInfo &info)
{
    const auto text = [](const QString &value) { return Json(value.toStdString()); };
    return {{"state", text(info.state)},
            {"error", text(info.error)},
            {"model_path", text(info.modelPath)},
            {"model_hash", text(info.modelHash)},
            {"model_name", text(info.modelName)},
            {"architecture", text(info.architecture)},
            {"settings", text(info.settings)},
            {"policy", text(info.policy)},
            {"backend", text(info.backend)},
            {"build", text(info.build)},
            {"seed", jsonOf(info.seed)},
            {"prompt_tokens", jsonOf(info.promptTokens)},
            {"reused_tokens", jsonOf(info.reusedTokens)},
            {"thinking_tokens", jsonOf(info.thinkingTokens)},
            {"ttft_ms", jsonOf(info.ttftMs)},
            {"prefill_tps", jsonOf(info.prefillTokensPerSecond)},
            {"decode_tps", jsonOf(info.decodeTokensPerSecond)},
            {"started", timeJson(info.started)},
            {"finished", info.finished.isValid() ? timeJson(info.finished) : Json(nullptr)}};
}

/// Reads a value of untrusted JSON; every error names the location.
class Reader {
public:
    Reader(const Json &json, const std::string &place) : m_json(json), m_root(&place) { }

    [[noreturn]] void refuse(const std::string &what) const
    {
        throw Error(ErrorKind::Refused, what, place(), "import a file written by 'sessions export'");
    }
    Reader at(const char *key) const
    {
        if (!has(key))
            refuse(std::string("'") + key + "' is missing");
        return {*m_json.find(key), *this, key, 0};
    }
    /// For members that earlier versions of the program did not write.
    bool has(const char *key) const
    {
        if (!m_json.is_object())
            refuse("expected an object");
        return m_json.contains(key);
    }
    template <class Each>
    void forEach(Each each) const
    {
        if (!m_json.is_array())
            refuse("expected a list");
        size_t i = 0;
        for (const Json &item : m_json)
            each(Reader(item, *this, nullptr, i++));
    }
    bool null() const { return m_json.is_null(); }
    QString text() const
    {
        if (!m_json.is_string())
            refuse("expected a string");
        return QString::fromStdString(m_json.get_ref<const std::string &>());
    }
    qint64 integer(qint64 low, qint64 high) const
    {
        if (!m_json.is_number_integer() || (m_json.is_number_unsigned() && m_json.get<uint64_t>() > INT64_MAX))
            refuse("expected an integer");
        const qint64 value = m_json.get<qint64>();
        if (value < low || value > high)
            refuse("the number " + std::to_string(value) + " is out of range");
        return value;
    }
    uint32_t below(uint32_t limit) const { return static_cast<uint32_t>(integer(0, qint64{limit} - 1)); }
    uint32_t word() const { return static_cast<uint32_t>(integer(0, UINT32_MAX)); }
    double real() const
    {
        if (m_json.is_string()) // infinities and NaN, see realJson()
            for (const double value : notFinite)
                if (m_json == nameOf(value))
                    return value;
        if (!m_json.is_number())
            refuse("expected a number");
        return m_json.get<double>();
    }
    bool boolean() const
    {
        if (!m_json.is_boolean())
            refuse("expected true or false");
        return m_json.get<bool>();
    }
    std::optional<double> maybeReal() const { return null() ? std::nullopt : std::optional(real()); }
    std::optional<qint64> maybeInteger() const
    {
        return null() ? std::nullopt : std::optional(integer(INT64_MIN, INT64_MAX));
    }
    std::optional<quint64> maybeSeed() const
    {
        if (null())
            return {};
        if (!m_json.is_number_unsigned())
            refuse("expected an integer of 0 or more");
        return m_json.get<uint64_t>();
    }
    qint64 time() const { return integer(0, maxTime); }

private:
    Reader(const Json &json, const Reader &parent, const char *key, size_t index)
        : m_json(json),
          m_parent(&parent),
          m_key(key),
          m_index(index)
    {
    }
    std::string place() const
    {
        if (!m_parent)
            return *m_root;
        return m_parent->place() + (m_key ? std::string(".") + m_key : "[" + std::to_string(m_index) + "]");
    }

    // The JSON outlives its reader, and the reader of a value outlives the readers of its members.
    const Json &m_json;
    const std::string *m_root = nullptr;
    const Reader *m_parent = nullptr;
    const char *m_key = nullptr;
    size_t m_index = 0;
};

TokenRoutes readRoutes(const Reader &json)
{
    std::vector<LayerIndex> layers;
    std::vector<uint32_t> counts;
    std::vector<uint32_t> ids;
    std::vector<float> weights;
    json.forEach([&](const Reader &item) {
        const size_t before = ids.size();
        layers.emplace_back(item.at("layer").below(ConfigLimits::layers));
        item.at("ids").forEach([&](const Reader &id) { ids.push_back(id.below(ConfigLimits::experts)); });
        item.at("weights").forEach([&](const Reader &w) { weights.push_back(static_cast<float>(w.real())); });
        if (ids.size() != weights.size())
            item.refuse("expected as many weights as experts");
        counts.push_back(static_cast<uint32_t>(ids.size() - before));
    });
    return TokenRoutes::fromRows(std::move(layers), counts, std::move(ids), std::move(weights));
}

TokenRecord readToken(const Reader &json)
{
    TokenRecord token;
    token.id = TokenId{json.at("id").below(ConfigLimits::vocabulary)};
    token.position = Position{json.at("pos").word()};
    json.at("bytes").forEach([&](const Reader &byte) { token.bytes += static_cast<char>(byte.integer(0, 255)); });
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
    json.at("alternatives").forEach([&](const Reader &pair) {
        std::vector<Reader> values;
        pair.forEach([&](const Reader &value) { values.push_back(value); });
        if (values.size() != 2)
            pair.refuse("expected a token id and its log-probability");
        token.alternatives.emplace_back(TokenId{values[0].below(ConfigLimits::vocabulary)},
                                        static_cast<float>(values[1].real()));
    });
    if (const Reader stages = json.at("stages"); !stages.null()) {
        token.stages.emplace();
        size_t count = 0;
        stages.forEach([&](const Reader &value) {
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

GenerationInfo readGeneration(const Reader &json, qint64 message)
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
    info.started = QDateTime::fromMSecsSinceEpoch(json.at("started").time());
    const Reader finished = json.at("finished");
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
            batch.tokens.push_back(std::make_shared<const TokenRecord>(readToken(Reader(token, in.place()))));
            if (batch.tokens.size() == maxTokensInMemory)
                flush();
        });
        flush();
        return true;
    };
    const Json fields = in.fields(tokens);
    const Reader json(fields, in.place());
    json.at("tokens");
    const GenerationInfo info = readGeneration(json, message);
    sql::Query update(
        store.database(),
        QStringLiteral("UPDATE generations SET state = ?, error = ?, model_path = ?, model_hash = ?, model_name = ?, "
                       "architecture = ?, settings = ?, policy = ?, backend = ?, build = ?, seed = ?, "
                       "prompt_tokens = ?, reused_tokens = ?, thinking_tokens = ?, ttft_ms = ?, prefill_tps = ?, "
                       "decode_tps = ?, started = ?, finished = ? WHERE id = ?"));
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    update.bind(info.state).bind(orNull(info.error)).bind(info.modelPath).bind(orNull(info.modelHash));
    update.bind(info.modelName).bind(info.architecture).bind(info.settings).bind(info.policy).bind(info.backend);
    update.bind(info.build).bind(info.seed ? QVariant(QString::number(*info.seed)) : QVariant());
    update.bind(info.promptTokens).bind(info.reusedTokens).bind(info.thinkingTokens).bind(info.ttftMs);
    update.bind(info.prefillTokensPerSecond).bind(info.decodeTokensPerSecond);
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
    const Reader json(fields, in.place());
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
                      QStringLiteral("UPDATE messages SET parent = ?, role = ?, text = ?, reasoning = ?, created = ?, "
                                     "edited = ? WHERE id = ?"));
    update.bind(parent).bind(roleName(*role)).bind(json.at("text").text()).bind(json.at("reasoning").text());
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
void importDetails(Store &store, const Reader &json, qint64 session)
{
    if (json.has("draft"))
        store.saveDraft(session, json.at("draft").text());
    if (json.has("settings")) {
        try {
            store.setSettings(session, json.at("settings").text());
        } catch (const Error &) {
            json.at("settings").refuse("expected the text of a JSON object");
        }
    }
    if (json.has("folder") && !json.at("folder").text().trimmed().isEmpty())
        sql::Query(store.database(), QStringLiteral("UPDATE sessions SET folder = ? WHERE id = ?"))
            .bind(importFolder(store, json.at("folder").text().left(Store::maxTitleLength).simplified()))
            .bind(session)
            .run();
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
    const Reader json(fields, in.place());
    json.at("messages");
    const auto leaf = json.at("leaf").maybeInteger();
    sql::Query update(store.database(),
                      QStringLiteral("UPDATE sessions SET title = ?, created = ?, updated = ?, pinned = ?, leaf = ?, "
                                     "title_given = ? WHERE id = ?"));
    update.bind(json.at("title").text()).bind(json.at("created").time()).bind(json.at("updated").time());
    update.bind(json.at("pinned").boolean() ? 1 : 0);
    update.bind(leaf && ids.contains(*leaf) ? QVariant(ids[*leaf]) : QVariant());
    update.bind(!json.has("title_given") || json.at("title_given").boolean() ? 1 : 0).bind(session).run();
    importDetails(store, json, session);
    return session;
}

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The text of an object without its closing brace, so that more members can follow.
std::string openDump(const Json &json)
{
    std::string text = dump(json);
    text.pop_back();
    return text;
}

/// Writes the messages of one session, reading a slice of an answer's tokens at a time.
size_t exportMessages(Store &store, qint64 session, const std::function<void(std::string_view)> &write, bool tokens)
{
    size_t unreadable = 0;
    QSet<qint64> written;
    QHash<qint64, std::optional<qint64>> skipped; // children of an unreadable message move to its parent
    for (const qint64 id : store.messageIds(session)) {
        const MessageRecord message = store.message(id);
        if (!message.readable) {
            skipped.insert(message.id, message.parent);
            unreadable++;
            continue;
        }
        // In a damaged database, a parent that comes later or is missing counts as none.
        std::optional<qint64> parent = message.parent;
        for (qsizetype steps = 0; parent && !written.contains(*parent); steps++)
            parent = steps <= skipped.size() ? skipped.value(*parent) : std::nullopt;
        write(written.isEmpty() ? "\n" : ",\n");
        written.insert(message.id);
        write(openDump({{"id", message.id},
                        {"parent", jsonOf(parent)},
                        {"role", roleName(message.role).toStdString()},
                        {"text", message.text.toStdString()},
                        {"reasoning", message.reasoning.toStdString()},
                        {"created", timeJson(message.created)},
                        {"edited", message.edited}}));
        const auto generation = store.generation(message.id);
        if (!generation) {
            write(",\"generation\":null}");
            continue;
        }
        write(",\"generation\":" + openDump(generationJson(*generation)) + ",\"tokens\":[");
        bool first = true;
        if (tokens)
            forEachToken(store, generation->id, [&](const TokenRecord &token) {
                if (!std::exchange(first, false))
                    write(",");
                write(dump(tokenJson(token)));
            });
        write("]}}");
    }
    return unreadable;
}

} // namespace

size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens)
{
    size_t unreadable = 0;
    QHash<qint64, QString> folders;
    for (const FolderInfo &folder : store.folders())
        folders.insert(folder.id, folder.name);
    write("{\"format\": \"" + std::string(formatName) + "\", \"version\": " + std::to_string(formatVersion) +
          ", \"sessions\": [");
    for (size_t i = 0; i < ids.size(); i++) {
        const auto info = store.session(ids[i]);
        if (!info)
            throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(ids[i]),
                        "'moire-cli sessions list' shows them");
        const auto shown = store.pathIds(ids[i]);
        const SessionDetails details = store.details(ids[i]);
        Json head{{"title", info->title.toStdString()},
                  {"created", timeJson(info->created)},
                  {"updated", timeJson(info->updated)},
                  {"pinned", info->pinned},
                  {"leaf", shown.empty() ? Json(nullptr) : Json(shown.back())},
                  {"title_given", info->titleGiven},
                  {"folder", folders.value(info->folder).toStdString()},
                  {"draft", details.draft.toStdString()},
                  {"settings", details.settings.toStdString()}};
        write((i == 0 ? "\n" : ",\n") + openDump(head) + ",\"messages\":[");
        unreadable += exportMessages(store, ids[i], write, tokens);
        write("]}");
    }
    write("]}\n");
    return unreadable;
}

void forEachToken(Store &store, qint64 generation, const std::function<void(const TokenRecord &)> &each)
{
    constexpr auto slice = static_cast<qint64>(maxTokensInMemory);
    try {
        for (qint64 first = 0; first <= std::numeric_limits<qint64>::max() - slice;) {
            sql::Query next(store.database(),
                            QStringLiteral("SELECT min(n) FROM tokens WHERE generation = ? AND n >= ?"));
            if (!next.bind(generation).bind(first).run().next() || next.null(0))
                return;
            first = std::min(next.integer(0), std::numeric_limits<qint64>::max() - slice);
            for (const SharedToken &token : store.tokens(generation, first, slice))
                each(*token);
            first += slice;
        }
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw; // from a damaged file, pass on what could be read
    }
}

std::vector<qint64> importSessions(Store &store, const std::function<std::string_view()> &next, const QString &source)
{
    if (store.readOnly())
        throw Error(ErrorKind::Failed, "the session database is read-only", store.path().toStdString(),
                    "make the file and its folder writable, or use another file");
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
    const Reader root(fields, in.place());
    if (root.at("format").text() != QLatin1String(formatName))
        root.refuse("not a session export");
    if (root.at("version").integer(INT64_MIN, INT64_MAX) != formatVersion)
        root.refuse("unsupported export version, expected " + std::to_string(formatVersion));
    root.at("sessions");
    transaction.commit();
    return ids;
}

} // namespace moire
