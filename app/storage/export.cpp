// SPDX-License-Identifier: GPL-3.0-or-later
// Writing sessions to a file, in pieces.
#include "storage/sql.h"
#include "storage/transfer.h"
#include "storage/transfer_format.h"

#include <nlohmann/json.hpp>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <type_traits>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json realJson(T value)
{
    return std::isfinite(value) ? Json(value) : Json(transfer_format::nameOf(static_cast<double>(value)));
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
    return value >= 0 && value <= transfer_format::maxTime ? value : 0;
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
    const auto bytes = [](const std::string &text) { // as numbers, because a token may end inside a character
        return std::vector<uint8_t>(text.begin(), text.end());
    };
    Json json{{"id", token.id.value},
              {"pos", token.position.value},
              {"bytes", bytes(token.bytes)},
              {"phase", phaseName(token.phase)},
              {"forced", token.forced},
              {"ms", jsonOf(token.milliseconds)},
              {"logprob", jsonOf(token.logProbability)},
              {"entropy", jsonOf(token.entropy)},
              {"alternatives", alternatives},
              {"stages", token.stages ? realsJson(*token.stages) : Json(nullptr)},
              {"experts", experts}};
    for (const std::string &text : token.alternativeTexts)
        json["alternative_texts"].push_back(bytes(text));
    if (token.engine != 0)
        json["engine"] = token.engine;
    if (token.serverMilliseconds)
        json["server_ms"] = realJson(*token.serverMilliseconds);
    return json;
}

Json generationJson(const GenerationInfo &info)
{
    const auto text = [](const QString &value) { return Json(value.toStdString()); };
    Json json{{"state", text(info.state)},
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
    const auto add = [&](const char *key, const std::optional<double> &value) {
        if (value)
            json[key] = realJson(*value);
    };
    add("first_server_ms", info.serverTimes.firstServer);
    add("first_network_ms", info.serverTimes.firstNetwork);
    add("server_ms", info.serverTimes.server);
    add("network_ms", info.serverTimes.network);
    return json;
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

/// What a damaged database returns; its default where nothing can be read, which is counted.
template <class Read>
std::invoke_result_t<Read> readable(size_t &unreadable, Read read)
{
    try {
        return read();
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw;
        unreadable++;
        return {};
    }
}

Json sessionJson(Store &store, qint64 id, const QHash<qint64, QString> &folders, size_t &unreadable)
{
    const size_t before = unreadable;
    const auto info = readable(unreadable, [&] { return store.session(id); });
    if (!info && unreadable == before)
        throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(id),
                    "'moire-cli sessions list' shows them");
    const SessionInfo known = info.value_or(SessionInfo());
    const auto shown = store.pathIds(id);
    const SessionDetails details = readable(unreadable, [&] { return store.details(id); });
    unreadable = std::min(unreadable, before + 1); // one row
    return {{"title", known.title.toStdString()},
            {"created", timeJson(known.created)},
            {"updated", timeJson(known.updated)},
            {"pinned", known.pinned},
            {"leaf", shown.empty() ? Json(nullptr) : Json(shown.back())},
            {"title_given", known.titleGiven},
            {"folder", folders.value(known.folder).toStdString()},
            {"draft", details.draft.toStdString()},
            {"settings", details.settings.toStdString()}};
}

} // namespace

size_t exportSessions(Store &store, const std::vector<qint64> &ids, const std::function<void(std::string_view)> &write,
                      bool tokens)
{
    size_t unreadable = 0;
    QHash<qint64, QString> folders;
    for (const FolderInfo &folder : readable(unreadable, [&] { return store.folders(); }))
        folders.insert(folder.id, folder.name);
    write("{\"format\": \"" + std::string(transfer_format::name) +
          "\", \"version\": " + std::to_string(transfer_format::version) + ", \"sessions\": [");
    for (size_t i = 0; i < ids.size(); i++) {
        const Json head = sessionJson(store, ids[i], folders, unreadable);
        write((i == 0 ? "\n" : ",\n") + openDump(head) + ",\"messages\":[");
        unreadable += exportMessages(store, ids[i], write, tokens);
        write("]}");
    }
    write("]}\n");
    return unreadable;
}

void forEachToken(Store &store, qint64 generation, const std::function<void(const TokenRecord &)> &each)
{
    constexpr auto slice = static_cast<qint64>(transfer_format::maxTokensInMemory);
    try {
        for (qint64 first = 0; first <= std::numeric_limits<qint64>::max() - slice;) {
            sql::Query next(store.database(),
                            QStringLiteral("SELECT min(n) FROM tokens WHERE generation = ? AND n >= ?"));
            if (!next.bind(generation).bind(first).run().next() || next.null(0))
                return;
            first = std::min(next.integer(0), std::numeric_limits<qint64>::max() - slice);
            for (const SharedToken &token : store.tokens(generation, first, slice))
                if (token->id != missingToken)
                    each(*token);
            first += slice;
        }
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw; // from a damaged file, pass on what could be read
    }
}

} // namespace moire
