// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/cell_tokens.h"

#include "experiments/trace_line.h"

#include <moire/json.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moire::experiments {

namespace {

constexpr JsonLimits lineLimits{.levels = 8, .values = 500'000, .keys = 32};

/// Counts do not say k, but every layer chose that many experts for each token.
analysis::RouteShape shapeOfUsage(const ExpertUsage &usage)
{
    if (usage.layers.empty() || usage.experts == 0 || usage.experts >= analysis::noChoice)
        return {};
    const uint64_t k = usage.tokens > 0 ? usage.layerCounts.front() / usage.tokens : 0;
    return {usage.layers, usage.experts, static_cast<uint32_t>(std::min<uint64_t>(k, usage.experts))};
}

/// The trace's tokens; none: it was not kept, is damaged, or is of other tokens.
std::vector<SharedToken> tracedTokens(const Answer &answer)
{
    std::vector<SharedToken> tokens;
    for (size_t at = 0; at < answer.trace.size();) {
        const size_t end = std::min(answer.trace.find('\n', at), answer.trace.size());
        try {
            auto record = recordOfLine(
                parseJson(std::string_view(answer.trace).substr(at, end - at), "trace of a cell", lineLimits));
            if (tokens.size() == answer.ids.size() || record.id.value != answer.ids[tokens.size()])
                return {};
            tokens.push_back(std::make_shared<const TokenRecord>(std::move(record)));
        } catch (const Error &) {
            return {};
        }
        at = end + 1;
    }
    return tokens.size() == answer.ids.size() ? tokens : std::vector<SharedToken>();
}

SharedToken plainToken(const Answer &answer, size_t i)
{
    auto record = std::make_shared<TokenRecord>();
    record->id = TokenId(answer.ids[i]);
    record->position = Position(static_cast<uint32_t>(answer.promptTokens + i));
    record->phase = i < answer.thought.size() && answer.thought[i] != 0 ? Phase::Thinking : Phase::Answer;
    if (i < answer.pieces.size())
        record->bytes = answer.pieces[i];
    if (i < answer.logProbabilities.size())
        record->logProbability = answer.logProbabilities[i];
    if (i < answer.entropies.size())
        record->entropy = answer.entropies[i];
    return record;
}

} // namespace

CellTokens tokensOf(const Answer &answer)
{
    CellTokens result{.shape = shapeOfUsage(answer.usage), .tokens = tracedTokens(answer)};
    result.routed = !result.tokens.empty();
    for (const SharedToken &token : result.tokens)
        result.shape.perToken =
            std::max(result.shape.perToken, std::min(token->experts.perLayer, result.shape.experts));
    if (!result.routed)
        for (size_t i = 0; i < answer.ids.size(); ++i)
            result.tokens.push_back(plainToken(answer, i));
    return result;
}

} // namespace moire::experiments
