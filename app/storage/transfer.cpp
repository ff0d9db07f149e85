// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transfer.h"

#include "storage/sql.h"

#include <nlohmann/json.hpp>

#include <QHash>

#include <cmath>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *formatName = "moire-sessions";
constexpr int formatVersion = 1;

template <class T>
Json jsonOf(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json jsonOf(const QDateTime &time)
{
    return time.isValid() ? Json(time.toMSecsSinceEpoch()) : Json(nullptr);
}

Json tokenJson(const TokenRecord &token)
{
    Json alternatives = Json::array();
    for (const auto &[id, logProbability] : token.alternatives)
        alternatives.push_back({id.value, logProbability});
    Json experts = Json::array();
    for (const LayerRoute &route : token.experts)
        experts.push_back({{"layer", route.layer.value}, {"ids", route.ids}, {"weights", route.weights}});
    // Bytes as numbers: a token may be half a character.
    Json json{{"id", token.id.value},
              {"pos", token.position.value},
              {"bytes", std::vector<uint8_t>(token.bytes.begin(), token.bytes.end())},
              {"phase", phaseName(token.phase)},
              {"forced", token.forced},
              {"ms", jsonOf(token.milliseconds)},
              {"logprob", jsonOf(token.logProbability)},
              {"entropy", jsonOf(token.entropy)},
              {"alternatives", alternatives},
              {"stages", token.stages ? Json(*token.stages) : Json(nullptr)},
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
            {"started", jsonOf(info.started)},
            {"finished", jsonOf(info.finished)}};
}

/// Reads a value of untrusted JSON; every miss names the place.
class Reader {
public:
    Reader(const Json &json, std::string place) : m_json(json), m_place(std::move(place)) { }

    [[noreturn]] void refuse(const std::string &what) const
    {
        throw Error(ErrorKind::Refused, what, m_place, "import a file that 'sessions export' wrote");
    }
    Reader at(const char *key) const
    {
        if (!m_json.is_object())
            refuse("an object is expected");
        const auto found = m_json.find(key);
        if (found == m_json.end())
            refuse(std::string("'") + key + "' is missing");
        return {*found, m_place + "." + key};
    }
    template <class Each>
    void forEach(Each each) const
    {
        if (!m_json.is_array())
            refuse("a list is expected");
        size_t i = 0;
        for (const Json &item : m_json)
            each(Reader(item, m_place + "[" + std::to_string(i++) + "]"));
    }
    bool null() const { return m_json.is_null(); }
    QString text() const
    {
        if (!m_json.is_string())
            refuse("a text is expected");
        return QString::fromStdString(m_json.get_ref<const std::string &>());
    }
    qint64 integer(qint64 low, qint64 high) const
    {
        if (!m_json.is_number_integer() || (m_json.is_number_unsigned() && m_json.get<uint64_t>() > INT64_MAX))
            refuse("a whole number is expected");
        const qint64 value = m_json.get<qint64>();
        if (value < low || value > high)
            refuse("the number " + std::to_string(value) + " is out of range");
        return value;
    }
    uint32_t word() const { return static_cast<uint32_t>(integer(0, UINT32_MAX)); }
    double real() const
    {
        if (!m_json.is_number())
            refuse("a number is expected");
        return m_json.get<double>();
    }
    bool truth() const
    {
        if (!m_json.is_boolean())
            refuse("true or false is expected");
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
            refuse("a seed is a whole number");
        return m_json.get<uint64_t>();
    }
    qint64 time() const { return integer(0, 253402300799999); } // to the year 9999

private:
    const Json &m_json;
    std::string m_place;
};

TokenRecord readToken(const Reader &json)
{
    TokenRecord token;
    token.id = TokenId{json.at("id").word()};
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
    token.forced = json.at("forced").truth();
    token.milliseconds = json.at("ms").maybeReal();
    const auto single = [](const std::optional<double> &value) {
        return value ? std::optional(static_cast<float>(*value)) : std::nullopt;
    };
    token.logProbability = single(json.at("logprob").maybeReal());
    token.entropy = single(json.at("entropy").maybeReal());
    json.at("alternatives").forEach([&](const Reader &pair) {
        std::vector<double> values;
        pair.forEach([&](const Reader &value) { values.push_back(value.real()); });
        if (values.size() != 2 || values[0] < 0 || values[0] > UINT32_MAX)
            pair.refuse("an alternative is a token and its log-probability");
        token.alternatives.emplace_back(TokenId{static_cast<uint32_t>(values[0])}, static_cast<float>(values[1]));
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
            stages.refuse("there are " + std::to_string(stageCount) + " stages");
    }
    json.at("experts").forEach([&](const Reader &item) {
        LayerRoute route{.layer = LayerIndex{item.at("layer").word()}, .ids = {}, .weights = {}};
        item.at("ids").forEach([&](const Reader &id) { route.ids.push_back(id.word()); });
        item.at("weights").forEach([&](const Reader &w) { route.weights.push_back(static_cast<float>(w.real())); });
        if (route.ids.size() != route.weights.size())
            item.refuse("as many weights as experts are expected");
        token.experts.push_back(std::move(route));
    });
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
        info.state = QStringLiteral("interrupted"); // it does not run here
    return info;
}

struct NewMessage {
    qint64 session;
    std::optional<qint64> parent;
};

qint64 readMessage(Store &store, const Reader &json, const NewMessage &place)
{
    const auto role = roleFromName(json.at("role").text());
    if (!role)
        json.at("role").refuse("unknown role");
    sql::Query insert(store.database(),
                      QStringLiteral("INSERT INTO messages(session, parent, role, text, reasoning, "
                                     "created) VALUES(?, ?, ?, ?, ?, ?)"));
    insert.bind(place.session).bind(place.parent).bind(roleName(*role)).bind(json.at("text").text());
    insert.bind(json.at("reasoning").text()).bind(json.at("created").time()).run();
    const qint64 id = insert.insertedId();
    if (const Reader generation = json.at("generation"); !generation.null()) {
        GenerationInfo info = readGeneration(generation, id);
        AnswerBatch batch;
        generation.at("tokens").forEach([&](const Reader &token) { batch.tokens.push_back(readToken(token)); });
        store.importGeneration(info, batch);
    }
    return id;
}

qint64 readSession(Store &store, const Reader &json)
{
    sql::Query insert(store.database(),
                      QStringLiteral("INSERT INTO sessions(title, created, updated, pinned) VALUES(?, ?, ?, ?)"));
    insert.bind(json.at("title").text()).bind(json.at("created").time()).bind(json.at("updated").time());
    insert.bind(json.at("pinned").truth() ? 1 : 0).run();
    const qint64 session = insert.insertedId();
    QHash<qint64, qint64> ids; // in the file, here
    json.at("messages").forEach([&](const Reader &message) {
        NewMessage place{.session = session, .parent = {}};
        if (const auto parent = message.at("parent").maybeInteger()) {
            if (!ids.contains(*parent))
                message.at("parent").refuse("a message comes after its parent");
            place.parent = ids[*parent];
        }
        const qint64 old = message.at("id").integer(0, INT64_MAX);
        if (ids.contains(old))
            message.at("id").refuse("two messages have the same id");
        ids.insert(old, readMessage(store, message, place));
    });
    if (const auto leaf = json.at("leaf").maybeInteger(); leaf && ids.contains(*leaf))
        sql::Query(store.database(), QStringLiteral("UPDATE sessions SET leaf = ? WHERE id = ?"))
            .bind(ids[*leaf])
            .bind(session)
            .run();
    return session;
}

/// The messages of one session; the tokens of one answer at a time.
size_t exportMessages(Store &store, qint64 session, const std::function<void(std::string_view)> &write, bool tokens)
{
    size_t unreadable = 0;
    bool first = true;
    QHash<qint64, std::optional<qint64>> skipped; // children of an unreadable message hang on its parent
    for (const MessageRecord &message : store.allMessages(session)) {
        if (!message.readable) {
            skipped.insert(message.id, message.parent);
            unreadable++;
            continue;
        }
        std::optional<qint64> parent = message.parent;
        while (parent && skipped.contains(*parent))
            parent = skipped[*parent];
        Json json{{"id", message.id},
                  {"parent", jsonOf(parent)},
                  {"role", roleName(message.role).toStdString()},
                  {"text", message.text.toStdString()},
                  {"reasoning", message.reasoning.toStdString()},
                  {"created", jsonOf(message.created)},
                  {"generation", nullptr}};
        if (const auto generation = store.generation(message.id)) {
            json["generation"] = generationJson(*generation);
            Json list = Json::array();
            if (tokens)
                for (const TokenRecord &token : store.tokens(generation->id))
                    list.push_back(tokenJson(token));
            json["generation"]["tokens"] = std::move(list);
        }
        write(first ? "\n" : ",\n");
        first = false;
        write(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    return unreadable;
}

} // namespace

size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens)
{
    size_t unreadable = 0;
    write("{\"format\": \"" + std::string(formatName) + "\", \"version\": " + std::to_string(formatVersion) +
          ", \"sessions\": [");
    for (size_t i = 0; i < ids.size(); i++) {
        const auto info = store.session(ids[i]);
        if (!info)
            throw Error(ErrorKind::Usage, "there is no such session", "session " + std::to_string(ids[i]),
                        "'moire-cli sessions list' shows them");
        const auto shown = store.path(ids[i]);
        Json head{{"title", info->title.toStdString()},
                  {"created", jsonOf(info->created)},
                  {"updated", jsonOf(info->updated)},
                  {"pinned", info->pinned},
                  {"leaf", shown.empty() ? Json(nullptr) : Json(shown.back().id)}};
        std::string text = head.dump(-1, ' ', false, Json::error_handler_t::replace);
        text.pop_back();
        write((i == 0 ? "\n" : ",\n") + text + ",\"messages\":[");
        unreadable += exportMessages(store, ids[i], write, tokens);
        write("]}");
    }
    write("]}\n");
    return unreadable;
}

std::vector<qint64> importSessions(Store &store, std::string_view json, const QString &source)
{
    const std::string place = source.toStdString();
    Json document;
    try {
        document = Json::parse(json);
    } catch (const Json::parse_error &error) {
        throw Error(ErrorKind::Refused, "this is no JSON: byte " + std::to_string(error.byte), place,
                    "import a file that 'sessions export' wrote");
    }
    const Reader root(document, place);
    if (root.at("format").text() != QLatin1String(formatName))
        root.refuse("this is no export of sessions");
    if (root.at("version").integer(INT64_MIN, INT64_MAX) != formatVersion)
        root.refuse("this export has another version than " + std::to_string(formatVersion));
    if (store.readOnly())
        throw Error(ErrorKind::Failed, "the session database is read-only", store.path().toStdString(),
                    "make the file and its folder writable, or use another file");
    sql::Transaction transaction(store.database());
    std::vector<qint64> ids;
    root.at("sessions").forEach([&](const Reader &session) { ids.push_back(readSession(store, session)); });
    transaction.commit();
    return ids;
}

} // namespace moire
