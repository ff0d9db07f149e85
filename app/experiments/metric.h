// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire::experiments {

struct Prompt;
struct Answer;
struct Pair;

/// What is measured of a cell. docs/experiments.md has formula and unit of each.
struct Metric {
    enum class Kind : uint8_t {
        // of the answer's text
        Exact,
        Contains,
        Regex,
        Number,
        ValidJson,
        Verifier,
        // of the closed set of answers
        Choice,
        ChoiceNorm,
        ChoiceProbability,
        // of the answer
        Length,
        Thinking,
        Ttft,
        Speed,
        LogProbability,
        Entropy,
        BytesPerToken,
        // along the baseline's tokens, or beside its answer
        Kl,
        LogProbabilityChange,
        TopAgreement,
        ExpertOverlap,
        FirstDifference,
        TextDifference,
        RoutingDistance,
    };

    Kind kind = Kind::Length;
    std::string name; ///< unique; by default the kind's
    std::string prompts; ///< beginning of the ids of the prompts that it is about; empty: all
    std::string pattern; ///< Regex
    bool ignoreCase = false; ///< Exact, Contains, Regex
    double tolerance = 0.0; ///< Number
    bool relative = false; ///< Number: the tolerance is a share of the right answer
    nlohmann::ordered_json schema; ///< Json; null: any value

    bool comparesPair() const { return kind >= Kind::Kl; } ///< with the baseline's cell
    bool needsAlong() const { return kind >= Kind::Kl && kind <= Kind::ExpertOverlap; }
    bool isShare() const { return kind <= Kind::ChoiceNorm; } ///< 0 or 1 in every cell
};

struct MetricInfo {
    Metric::Kind kind;
    const char *name; ///< in definitions
    const char *unit; ///< "" for a share
};
const std::vector<MetricInfo> &metricInfos();
const MetricInfo &infoOf(Metric::Kind kind);

/// The value of \p metric in a cell; none: not defined there (nothing to compare with, not recorded, no right answer
/// given). \p pair: against the baseline's cell; null: the cell is the baseline's, or was not compared.
std::optional<double> measure(const Metric &metric, const Prompt &prompt, const Answer &answer, const Pair *pair);

} // namespace moire::experiments
