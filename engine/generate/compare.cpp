// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/compare.h>

#include "generate/logit_row.h"

#include <moire/error.h>

#include <algorithm>
#include <cmath>

namespace moire {

namespace {

/// Limits the logits of a chunk to 16 MiB per context.
size_t chunkOf(const Context &context)
{
    const size_t rows = (4u << 20) / context.model().config().vocabulary;
    return std::clamp<size_t>(rows, 1, context.batch());
}

/// KL(p || q) in nats of two rows of logits, in double. A token that p excludes adds nothing; one that only q excludes
/// makes it infinite.
double divergenceOf(std::span<const float> p, double logNormalizerP, std::span<const float> q, double logNormalizerQ)
{
    double sum = 0.0;
    for (size_t i = 0; i < p.size(); ++i) {
        const double logP = static_cast<double>(p[i]) - logNormalizerP;
        if (logP < -700.0) // below the smallest double, or excluded
            continue;
        sum += std::exp(logP) * (logP - (static_cast<double>(q[i]) - logNormalizerQ));
    }
    return std::max(sum, 0.0);
}

/// The experts of row \p token of a step in one layer.
std::span<const uint32_t> chosen(const StepTrace &trace, size_t layer, size_t token)
{
    return std::span(trace.ids).subspan((layer * trace.tokens + token) * trace.expertsUsed, trace.expertsUsed);
}

size_t sharedExperts(std::span<const uint32_t> a, std::span<const uint32_t> b)
{
    return static_cast<size_t>(std::count_if(a.begin(), a.end(), [&](uint32_t id) {
        return id != TokenRoutes::none && std::find(b.begin(), b.end(), id) != b.end();
    }));
}

size_t expertCount(std::span<const uint32_t> ids)
{
    return ids.size() - static_cast<size_t>(std::count(ids.begin(), ids.end(), TokenRoutes::none));
}

/// Share of the first trace's choices that the other does not have.
double routingDifference(const StepTrace &first, const StepTrace &other, size_t token)
{
    double sum = 0.0;
    for (size_t layer = 0; layer < first.moeLayers; ++layer) {
        const std::span<const uint32_t> ids = chosen(first, layer, token);
        const size_t count = expertCount(ids);
        if (count > 0)
            sum +=
                1.0 - static_cast<double>(sharedExperts(ids, chosen(other, layer, token))) / static_cast<double>(count);
    }
    return first.moeLayers > 0 ? sum / first.moeLayers : 0.0;
}

/// One policy's context, and its latest chunk.
struct Side {
    Side(const std::shared_ptr<const Model> &model, const ContextOptions &options, const RoutingPolicy &policy)
        : context(model, options)
    {
        context.setRoutingPolicy(policy);
        trace.wantRouting = true;
    }
    /// Keeps the scores that the first token of the next chunk is drawn from.
    void evaluate(std::span<const TokenId> ids, LogitRows rows, const std::stop_token &stop)
    {
        if (!logits.empty())
            before.assign(logits.end() - std::ptrdiff_t(vocabulary()), logits.end());
        logits = context.evaluate(ids, rows, &trace, stop);
    }
    std::span<const float> rowBefore(size_t token) const
    {
        return token == 0 ? std::span<const float>(before) : logits.subspan((token - 1) * vocabulary(), vocabulary());
    }
    size_t vocabulary() const { return context.model().config().vocabulary; }

    Context context;
    StepTrace trace;
    std::span<const float> logits;
    std::vector<float> before;
};

TokenComparison compareToken(const Side &first, const Side &other, size_t token, TokenId id)
{
    const std::span<const float> p = first.rowBefore(token);
    const std::span<const float> q = other.rowBefore(token);
    const Distribution dp = LogitRow(p).distribution();
    const Distribution dq = LogitRow(q).distribution();
    return {static_cast<float>(dp.logProbability(p[id.value])), static_cast<float>(dq.logProbability(q[id.value])),
            static_cast<float>(divergenceOf(p, dp.logNormalizer, q, dq.logNormalizer)),
            static_cast<float>(routingDifference(first.trace, other.trace, token))};
}

TokenRoutes routesOf(const StepTrace &trace, size_t token, const std::vector<LayerIndex> &layers)
{
    TokenRoutes routes{.layers = layers, .perLayer = trace.expertsUsed};
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        const auto ids = chosen(trace, layer, token);
        const auto first = trace.weights.begin() + std::ptrdiff_t((layer * trace.tokens + token) * trace.expertsUsed);
        routes.ids.insert(routes.ids.end(), ids.begin(), ids.end());
        routes.weights.insert(routes.weights.end(), first, first + trace.expertsUsed);
    }
    return routes;
}

void addAgreement(RouteReplay &replay, const TokenRoutes &forced, const TokenRoutes &own)
{
    ++replay.tokens;
    for (size_t row = 0; row < replay.layers.size(); ++row) {
        const std::span<const uint32_t> ids = forced[row].ids;
        replay.layers[row].shared +=
            static_cast<double>(sharedExperts(ids, own[row].ids)) / static_cast<double>(expertCount(ids));
        replay.layers[row].first += ids.front() == own[row].ids.front() ? 1.0 : 0.0;
    }
}

} // namespace

std::vector<std::vector<TokenComparison>>
compareAlong(const std::shared_ptr<const Model> &model, std::span<const TokenId> prompt,
             std::span<const TokenId> answer, const RoutingPolicy &first, std::span<const RoutingPolicy> others,
             TensorType cacheType, const std::function<void(double)> &progress, const std::stop_token &stop)
{
    if (prompt.empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "comparison", "give at least one token");
    const ContextOptions options{.capacity = prompt.size() + answer.size(), .cacheType = cacheType};
    std::vector<std::unique_ptr<Side>> sides;
    sides.push_back(std::make_unique<Side>(model, options, first));
    for (const RoutingPolicy &policy : others)
        sides.push_back(std::make_unique<Side>(model, options, policy));

    const auto total = static_cast<double>(options.capacity);
    const size_t batch = sides.front()->context.batch();
    for (size_t done = 0; done < prompt.size();) {
        const auto ids = prompt.subspan(done, std::min(batch, prompt.size() - done));
        done += ids.size();
        for (const auto &side : sides)
            side->evaluate(ids, done == prompt.size() ? LogitRows::Last : LogitRows::None, stop);
        progress(static_cast<double>(done) / total);
    }
    std::vector<std::vector<TokenComparison>> result(others.size());
    const size_t chunk = chunkOf(sides.front()->context);
    for (size_t done = 0; done < answer.size();) {
        const auto ids = answer.subspan(done, std::min(chunk, answer.size() - done));
        done += ids.size();
        for (const auto &side : sides)
            side->evaluate(ids, LogitRows::All, stop);
        for (size_t other = 0; other < others.size(); ++other)
            for (size_t token = 0; token < ids.size(); ++token)
                result[other].push_back(compareToken(*sides[0], *sides[other + 1], token, ids[token]));
        progress(static_cast<double>(prompt.size() + done) / total);
    }
    return result;
}

RouteReplay replayRoutes(Context &context, std::span<const TokenId> ids, std::span<const TokenRoutes> routes,
                         const std::stop_token &stop, const std::function<void(double)> &progress)
{
    if (routes.size() != ids.size())
        throw Error(ErrorKind::Usage,
                    "there are " + std::to_string(routes.size()) + " routes for " + std::to_string(ids.size()) +
                        " tokens",
                    "route replay", "give one for every token, empty if it is not recorded");
    if (std::all_of(routes.begin(), routes.end(), [](const TokenRoutes &r) { return r.empty(); }))
        throw Error(ErrorKind::Usage, "no token has recorded routes", "route replay",
                    "choose an answer of a Mixture-of-Experts model that was traced");
    const ModelConfig &config = context.model().config();
    RouteReplay replay;
    std::vector<LayerIndex> layers;
    for (const uint32_t layer : config.moeLayers()) {
        layers.emplace_back(layer);
        replay.layers.push_back({.layer = LayerIndex(layer)});
    }
    context.truncate(0);
    StepTrace trace;
    trace.wantRouting = true;
    std::vector<float> before;
    double chance = 0.0;
    for (size_t done = 0; done < ids.size();) {
        // A batch is forced as a whole or not at all.
        size_t count = 1;
        while (count < chunkOf(context) && done + count < ids.size() &&
               routes[done + count].empty() == routes[done].empty())
            ++count;
        const bool forced = !routes[done].empty();
        const auto part = routes.subspan(done, count);
        const std::span<const float> logits = context.evaluate(ids.subspan(done, count), LogitRows::All, &trace, stop,
                                                               forced ? part : std::span<const TokenRoutes>());
        for (size_t i = 0; i < count; ++i) {
            const auto row = i == 0 ? std::span<const float>(before)
                                    : logits.subspan((i - 1) * config.vocabulary, config.vocabulary);
            if (done + i > 0)
                replay.logProbabilities.push_back(
                    static_cast<float>(LogitRow(row).distribution().logProbability(row[ids[done + i].value])));
            replay.own.push_back(routesOf(trace, i, layers));
            if (forced)
                addAgreement(replay, part[i], replay.own.back());
        }
        chance = static_cast<double>(trace.expertsUsed) / static_cast<double>(config.moe.experts);
        const auto last = logits.last(config.vocabulary);
        before.assign(last.begin(), last.end());
        done += count;
        if (progress)
            progress(static_cast<double>(done) / static_cast<double>(ids.size()));
    }
    for (RouteReplay::Layer &layer : replay.layers) {
        layer.shared /= static_cast<double>(replay.tokens);
        layer.first /= static_cast<double>(replay.tokens);
        layer.sharedByChance = chance;
    }
    return replay;
}

} // namespace moire
