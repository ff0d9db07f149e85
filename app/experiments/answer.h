// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>
#include <moire/trace.h>

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moire::experiments {

/// Where a cell stands, by names, so that results stay valid when a definition grows.
struct CellName {
    std::string variant;
    std::string prompt;
    uint64_t seed = 0; ///< of the definition, without the variant's offset
    uint32_t repeat = 0;
    auto operator<=>(const CellName &) const = default;
};

/// What one cell gave. Facts, not scores: metrics are computed from it whenever they are asked for.
struct Answer {
    std::string failure; ///< why there is no answer; empty: there is one
    std::string text; ///< without thinking
    std::string thinking;
    std::string finish; ///< finishReasonName()
    size_t promptTokens = 0;
    size_t tokens = 0; ///< 0 although there is a text: a server did not say
    size_t thinkingTokens = 0; ///< likewise
    std::optional<double> ttftMs; ///< the prompt's own time and the first token's
    std::optional<double> tokensPerSecond;
    std::optional<double> meanLogProbability; ///< nats, over the answer's tokens
    std::optional<double> meanEntropy; ///< nats
    std::optional<double> bytesPerToken;
    std::vector<double> choices; ///< log-probability of each choice, nats

    // Per token.
    std::vector<uint32_t> ids;
    std::vector<std::optional<float>> logProbabilities;
    std::vector<std::optional<float>> entropies;
    std::vector<std::string> pieces; ///< the tokens' bytes; empty: not known, as in results of older versions
    std::vector<uint8_t> thought; ///< 1: a token of the thinking; empty: none is
    ExpertUsage usage; ///< of the answer's tokens
    std::string trace; ///< JSON lines as `moire-cli trace` writes them; empty: not kept

    void add(const TokenRecord &record); ///< a token with what is kept of it, but for the trace
    void thoughtSoFar(); ///< GenerationListener::thoughtSoFar()
};

/// A variant's cell beside the baseline's of the same prompt, seed and repeat.
struct Pair {
    std::string failure; ///< why the baseline's tokens could not be measured; empty: they were
    std::optional<double> kl; ///< means over `tokens` tokens
    std::optional<double> logProbabilityChange;
    std::optional<double> topAgreement;
    std::optional<double> expertOverlap;
    size_t tokens = 0; ///< of the baseline's answer that were measured
    std::optional<double> firstDifference; ///< tokens that both answers begin with
    std::optional<double> textDifference;
    std::optional<double> routingDistance;

    // Per token of the baseline's answer.
    std::vector<std::optional<float>> klByToken;
    std::vector<std::optional<float>> changeByToken;
};

/// JSON in two parts: what metrics need, and what is large (per token).
nlohmann::ordered_json factsJson(const Answer &answer);
nlohmann::ordered_json tokensJson(const Answer &answer);
nlohmann::ordered_json factsJson(const Pair &pair);
nlohmann::ordered_json tokensJson(const Pair &pair);
/// Undo them; \p tokens may be null. Throw Error (Refused) for anything else.
Answer answerFromJson(const nlohmann::ordered_json &facts, const nlohmann::ordered_json &tokens);
Pair pairFromJson(const nlohmann::ordered_json &facts, const nlohmann::ordered_json &tokens);

} // namespace moire::experiments
