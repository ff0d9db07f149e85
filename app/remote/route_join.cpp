// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/route_join.h"

#include "analysis/npy.h"

#include <moire/error.h>

#include <algorithm>

namespace moire::remote {

using namespace analysis;

namespace {

[[noreturn]] void refuseJoin(const std::string &what, const std::string &where, const char *remedy)
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

ForeignRoutes readRoutes(const RouteJoin &join, const std::string &where)
{
    const std::string bytes = fromBase64(join.routes, where);
    if (isNpy(bytes))
        return routesFromArray(readNpy(bytes, where), join.model, where);
    if (join.model.shape.rows() == 0)
        refuseJoin("the routing has no shape of its own, as SGLang sends it", where,
                   "give the model's shape on the models page");
    return routesFromArray(readRaw(bytes, {0, join.model.layers, join.model.shape.perToken}, where), join.model, where);
}

TokenRoutes tokenRoutes(const ForeignRoutes &all, size_t token)
{
    const size_t choices = all.shape.choices();
    TokenRoutes routes{.layers = all.shape.layers, .perLayer = all.shape.perToken};
    const auto first = all.chosen.begin() + static_cast<std::ptrdiff_t>(token * choices);
    if (std::all_of(first, first + static_cast<std::ptrdiff_t>(choices), [](ExpertId id) { return id == noChoice; }))
        return {};
    routes.ids.resize(choices);
    std::transform(first, first + static_cast<std::ptrdiff_t>(choices), routes.ids.begin(),
                   [](ExpertId id) { return id == noChoice ? TokenRoutes::none : uint32_t{id}; });
    routes.weights.assign(choices, 0.0f);
    return routes;
}

} // namespace

std::vector<TokenRoutes> joinRoutes(const RouteJoin &join)
{
    const std::string where = join.where + ", routed_experts";
    constexpr auto unusable = "use the rest of the answer; its routing cannot be shown";
    if (!join.promptTokens || !join.completionTokens)
        refuseJoin("the server did not say how many tokens the prompt and the answer have", where, unusable);
    const uint64_t prompt = *join.promptTokens;
    const uint64_t answer = *join.completionTokens;
    // The end token may be missing among the log-probabilities.
    if (join.records != answer && join.records + 1 != answer)
        refuseJoin("the answer has " + std::to_string(answer) + " tokens, but " + std::to_string(join.records) +
                       " were told apart",
                   where, "ask for log-probabilities too, so that tokens can be told apart");
    const ForeignRoutes all = readRoutes(join, where);
    if (all.tokens() != prompt + answer && all.tokens() + 1 != prompt + answer)
        refuseJoin("it has " + std::to_string(all.tokens()) + " tokens, but prompt and answer have " +
                       std::to_string(prompt) + " and " + std::to_string(answer),
                   where, unusable);
    std::vector<TokenRoutes> routes(join.records);
    for (size_t i = 0; i < routes.size() && prompt + i < all.tokens(); ++i)
        routes[i] = tokenRoutes(all, prompt + i);
    return routes;
}

} // namespace moire::remote
