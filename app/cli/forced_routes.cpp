// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/forced_routes.h"

#include <moire/compare.h>
#include <moire/gguf.h>

#include <nlohmann/json.hpp>

namespace moire::cli {

namespace {

using Line = nlohmann::ordered_json;

/// A line of a trace, for its errors.
class TraceLine {
public:
    TraceLine(const std::string &path, size_t number) : m_where(path + ", line " + std::to_string(number)) { }

    [[noreturn]] void refuse(const std::string &what) const
    {
        throw Error(ErrorKind::Refused, what, m_where, "give a file that moire-cli trace wrote");
    }
    uint32_t number(const Line &json, const char *key) const
    {
        if (!json.contains(key) || !json[key].is_number_unsigned() || json[key].get<uint64_t>() > UINT32_MAX)
            refuse("\"" + std::string(key) + "\" is not a whole number in range");
        return json[key].get<uint32_t>();
    }
    /// Empty if the token was not evaluated.
    TokenRoutes routes(const Line &token) const
    {
        TokenRoutes routes;
        if (!token.contains("experts") || !token["experts"].is_array())
            refuse("the token has no \"experts\"");
        for (const Line &layer : token["experts"]) {
            if (!layer.is_object() || !layer.contains("ids"))
                refuse("a layer has no \"ids\"");
            if (layer["ids"].is_null())
                return {};
            routes.layers.emplace_back(number(layer, "layer"));
            const Line &ids = layer["ids"];
            if (!ids.is_array() || ids.empty() || (routes.perLayer != 0 && ids.size() != routes.perLayer))
                refuse("the layers differ in their number of experts");
            routes.perLayer = static_cast<uint32_t>(ids.size());
            for (const Line &id : ids) {
                if (!id.is_number_unsigned() || id.get<uint64_t>() >= UINT32_MAX)
                    refuse("an expert is not a whole number in range");
                routes.ids.push_back(id.get<uint32_t>());
            }
        }
        routes.weights.resize(routes.ids.size());
        return routes;
    }

private:
    std::string m_where;
};

Line ownRoutes(const TokenRoutes &routes)
{
    Line layers = Line::array();
    for (size_t i = 0; i < routes.size(); ++i)
        layers.push_back({{"layer", routes[i].layer.value}, {"ids", routes[i].ids}, {"weights", routes[i].weights}});
    return layers;
}

} // namespace

RecordedTrace readTrace(const std::string &path)
{
    RecordedTrace trace;
    const std::string text = readAll(path);
    size_t number = 0;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view view = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        const TraceLine line(path, ++number);
        if (view.empty())
            continue;
        const Line json = Line::parse(view, nullptr, false);
        if (!json.is_object() || !json.contains("type"))
            line.refuse("it is not a line of a trace");
        if (json["type"] != "token")
            continue;
        trace.ids.emplace_back(line.number(json, "id"));
        trace.routes.push_back(line.routes(json));
    }
    if (trace.ids.empty())
        throw Error(ErrorKind::Refused, "there is no token in it", path, "give a file that moire-cli trace wrote");
    return trace;
}

int traceWithRoutes(const ModelOptions &options, const std::string &recorded, const std::string &out)
{
    const RecordedTrace trace = readTrace(recorded);
    ContextOptions contextOptions = options.contextOptions();
    contextOptions.capacity = std::max(contextOptions.capacity, trace.ids.size());
    const auto model = options.load(contextOptions.capacity);
    Context context(model, contextOptions);
    const RouteReplay replay = replayRoutes(context, trace.ids, trace.routes, interruption().get_token());
    Output output(out);
    const auto write = [&](const Line &line) { output.write(jsonText(line) + "\n"); };
    write({{"type", "run"},
           {"model",
            {{"path", model->file().path()},
             {"sha256", hashOf(*model)},
             {"architecture", model->config().architecture},
             {"name", validText(model->config().name)}}},
           {"forced_routes", recorded},
           {"backend", model->backendName()},
           {"threads", model->threads()},
           {"version", MOIRE_VERSION}});
    for (size_t i = 0; i < trace.ids.size(); ++i)
        write({{"type", "token"},
               {"pos", i},
               {"id", trace.ids[i].value},
               {"forced_routes", !trace.routes[i].empty()},
               {"logprob", i > 0 ? Line(replay.logProbabilities[i - 1]) : Line(nullptr)},
               {"experts", ownRoutes(replay.own[i])}});
    Line layers = Line::array();
    for (const RouteReplay::Layer &layer : replay.layers)
        layers.push_back({{"layer", layer.layer.value},
                          {"shared", layer.shared},
                          {"shared_by_chance", layer.sharedByChance},
                          {"first", layer.first}});
    write({{"type", "agreement"}, {"tokens", replay.tokens}, {"layers", layers}});
    output.finish();
    warnIfNonFinite(context);
    return exitDone;
}

} // namespace moire::cli
