// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/foreign_routes.h"

#include <moire/config.h>
#include <moire/error.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace moire::analysis {

namespace {

[[noreturn]] void refuseRoutes(const std::string &what, const std::string &where, const std::string &remedy)
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

std::string number(uint64_t value)
{
    return std::to_string(value);
}

constexpr int32_t paddingId = -1; ///< of arrays: no choice

/// The array's layer for each row of the result, and the shape.
struct LayerMap {
    RouteShape shape;
    std::vector<size_t> from;
};

LayerMap layerMap(const IdArray &array, const ForeignModel &model, const std::string &where)
{
    const auto layers = static_cast<uint32_t>(array.dims[1]);
    LayerMap map;
    if (model.shape.rows() == 0) {
        const auto highest = std::max_element(array.values.begin(), array.values.end());
        constexpr auto limit = static_cast<int32_t>(ConfigLimits::experts);
        if (highest != array.values.end())
            map.shape.experts = static_cast<uint32_t>(std::clamp(*highest, -1, limit - 1) + 1);
        for (uint32_t layer = 0; layer < layers; ++layer)
            map.shape.layers.emplace_back(layer);
    } else {
        map.shape = model.shape;
        if (layers != map.shape.rows() && layers != model.layers)
            refuseRoutes("the routing has " + number(layers) + " layers, but the model has " +
                             number(map.shape.rows()) + " expert layers of " + number(model.layers),
                         where, "choose the model that the routing was recorded with");
        if (map.shape.perToken != 0 && map.shape.perToken != array.dims[2])
            refuseRoutes("the routing has " + number(array.dims[2]) + " experts per token, but the model uses " +
                             number(map.shape.perToken),
                         where, "choose the model that the routing was recorded with");
    }
    map.shape.perToken = static_cast<uint32_t>(array.dims[2]);
    for (size_t row = 0; row < map.shape.rows(); ++row)
        map.from.push_back(layers == map.shape.rows() ? row : map.shape.layers[row].value);
    return map;
}

void checkDims(const IdArray &array, const std::string &where)
{
    constexpr auto remedy = "export the routing as an array [tokens, layers, experts per token]";
    if (array.dims.size() != 3)
        refuseRoutes("the array has " + number(array.dims.size()) + " dimensions instead of 3", where, remedy);
    if (array.dims[1] == 0 || array.dims[1] > ConfigLimits::layers)
        refuseRoutes(number(array.dims[1]) + " is not a valid layer count", where, remedy);
    if (array.dims[2] == 0 || array.dims[2] > ConfigLimits::experts)
        refuseRoutes(number(array.dims[2]) + " is not a valid number of experts per token", where, remedy);
    if (array.dims[0] > UINT32_MAX)
        refuseRoutes("the array has " + number(array.dims[0]) + " tokens", where, "split it into smaller ones");
}

} // namespace

std::string chosenTwice(uint32_t expert)
{
    return "expert " + number(expert) + " is chosen twice by one token, which no router does";
}

ForeignModel foreignModel(const ModelConfig &config)
{
    return {routeShape(config), config.layers};
}

ForeignRoutes routesFromArray(IdArray array, const ForeignModel &model, const std::string &where)
{
    checkDims(array, where);
    const LayerMap map = layerMap(array, model, where);
    ForeignRoutes routes{.shape = map.shape, .missing = {Missing::Gates, Missing::Tokens, Missing::Texts}};
    if (model.shape.rows() == 0)
        routes.missing.push_back(Missing::Model);
    const size_t layers = array.dims[1];
    const size_t k = array.dims[2];
    const size_t tokens = array.dims[0];
    routes.chosen.assign(tokens * map.shape.choices(), noChoice);
    const auto place = [&](size_t token, size_t row) {
        return where + ", token " + number(token) + ", layer " + number(map.shape.layers[row].value);
    };
    std::vector<uint32_t> one; // of a token in a layer
    for (size_t token = 0; token < tokens; ++token)
        for (size_t row = 0; row < map.from.size(); ++row) {
            const auto ids = std::span(array.values).subspan((token * layers + map.from[row]) * k, k);
            ExpertId *to = routes.chosen.data() + (token * map.shape.rows() + row) * k;
            one.clear();
            for (const int32_t id : ids) {
                if (id == paddingId)
                    continue;
                if (id < 0 || static_cast<uint32_t>(id) >= map.shape.experts)
                    refuseRoutes("expert " + std::to_string(id) + " does not exist: a layer has at most " +
                                     number(map.shape.experts),
                                 place(token, row), "choose the model that the routing was recorded with");
                *to++ = static_cast<ExpertId>(id);
                one.push_back(static_cast<uint32_t>(id));
            }
            if (const auto twice = repeatedExpert(one))
                refuseRoutes(chosenTwice(*twice), place(token, row),
                             "record the routing again, or choose the model if this layer is a dense one");
        }
    return routes;
}

IdArray arrayFromRoutes(const ForeignRoutes &routes)
{
    IdArray array{.dims = {routes.tokens(), routes.shape.rows(), routes.shape.perToken}};
    array.values.reserve(routes.chosen.size());
    for (const ExpertId expert : routes.chosen)
        array.values.push_back(expert == noChoice ? paddingId : expert);
    return array;
}

ForeignRoutes routesOf(const Columns &columns)
{
    ForeignRoutes routes{.shape = columns.shape()};
    const size_t choices = columns.shape().choices();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!columns.routed(i))
            continue;
        const auto chosen = columns.chosen().subspan(i * choices, choices);
        const auto gates = columns.gates().subspan(i * choices, choices);
        routes.chosen.insert(routes.chosen.end(), chosen.begin(), chosen.end());
        routes.gates.insert(routes.gates.end(), gates.begin(), gates.end());
        routes.ids.push_back(columns.ids()[i]);
    }
    return routes;
}

Columns columnsOf(const ForeignRoutes &routes, uint32_t first)
{
    Columns columns(routes.shape, first);
    const size_t k = routes.shape.perToken;
    TokenRecord token;
    token.experts = {routes.shape.layers, routes.shape.perToken, {}, {}};
    for (size_t t = 0; t < routes.tokens(); ++t) {
        token.id = routes.ids.empty() ? TokenId() : routes.ids[t];
        token.position = Position(first + static_cast<uint32_t>(t));
        token.phase = t < routes.promptTokens.value_or(0) ? Phase::Prompt : Phase::Answer;
        token.experts.ids.clear();
        for (size_t c = t * routes.shape.rows() * k; c < (t + 1) * routes.shape.rows() * k; ++c)
            token.experts.ids.push_back(routes.chosen[c] == noChoice ? TokenRoutes::none : routes.chosen[c]);
        token.experts.weights.assign(token.experts.ids.size(), 0.0f);
        if (!routes.gates.empty())
            std::copy_n(routes.gates.begin() + static_cast<std::ptrdiff_t>(t * routes.shape.choices()),
                        routes.shape.choices(), token.experts.weights.begin());
        columns.append(token);
    }
    return columns;
}

std::string readForeignFile(const std::filesystem::path &path, uint64_t limit)
{
    std::error_code error;
    const uint64_t size = std::filesystem::file_size(path, error);
    if (error)
        throw Error(ErrorKind::Failed, "cannot read the file: " + error.message(), path.string(),
                    "check that it exists and may be read");
    if (size > limit)
        refuseRoutes("the file has " + number(size) + " bytes, more than the " + number(limit) +
                         " that can be imported",
                     path.string(), "split it into smaller files");
    std::ifstream file(path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size)))
        throw Error(ErrorKind::Failed, std::string("cannot read the file: ") + std::strerror(errno), path.string(),
                    "check that it may be read and has not changed meanwhile");
    return bytes;
}

} // namespace moire::analysis
