// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "analysis/recent.h"

#include <deque>
#include <optional>
#include <vector>

/// Tests for anomalies of a running answer, each a small object that takes the tokens one by one in constant time and
/// memory. An alarm is given once, when the condition begins, and again only after it has ended. Definitions, reasons
/// and measured false-alarm rates: docs/analysis.md.
namespace moire::analysis {

enum class AnomalyKind : uint8_t {
    Repetition, ///< the same tokens again and again
    EntropySpike, ///< the model is suddenly much less sure
    EntropyCollapse, ///< the model is sure of everything for a long time
    RoutingCollapse, ///< most layers choose nearly the same experts for every token
    Stall, ///< a token took far longer than those before
    NonFinite, ///< NaN or infinity
    RunawayReasoning, ///< the reasoning does not end
};
constexpr size_t anomalyKinds = 7;

struct Anomaly {
    AnomalyKind kind = AnomalyKind::Repetition;
    TokenSpan where; ///< the last token is the one that raised the alarm
    double value = 0.0; ///< what was measured, in the unit of the parameter it is compared with
    double limit = 0.0;
    uint32_t period = 0; ///< Repetition: tokens that repeat
    bool operator==(const Anomaly &) const = default;
};

/// Finds out whether the last tokens are copies of each other.
class PeriodFinder {
public:
    struct Parameters {
        uint32_t maxPeriod = 64; ///< tokens that repeat, at most
        uint32_t repeats = 4; ///< copies, at least
        uint32_t minTokens = 32; ///< of all copies, at least
    };
    struct Found {
        uint32_t period = 0; ///< the shortest
        uint32_t tokens = 0; ///< of all copies
    };
    explicit PeriodFinder(const Parameters &parameters);
    std::optional<Found> add(TokenId id);
    const Parameters &parameters() const { return m_parameters; }

private:
    Parameters m_parameters;
    std::vector<TokenId> m_last; ///< a ring of maxPeriod
    std::vector<uint32_t> m_matches; ///< entry p - 1: tokens in a row that equal the one p before
    uint32_t m_seen = 0;
};

/// The last tokens are `repeats` or more copies of 1 to maxPeriod tokens, over minTokens or more.
class RepetitionDetector {
public:
    using Parameters = PeriodFinder::Parameters;
    RepetitionDetector() : RepetitionDetector(Parameters()) { }
    explicit RepetitionDetector(const Parameters &parameters) : m_finder(parameters) { }
    std::optional<Anomaly> add(TokenNumber number, TokenId id);

private:
    PeriodFinder m_finder;
    bool m_raised = false;
};

/// The mean entropy of the last `recent` tokens is above the mean of the `baseline` tokens before by `nats` and by
/// `deviations` standard deviations of theirs. Nats, of the distribution before temperature.
class EntropySpikeDetector {
public:
    struct Parameters {
        uint32_t recent = 16;
        uint32_t baseline = 64;
        double nats = 3.0;
        double deviations = 3.0;
    };
    EntropySpikeDetector() : EntropySpikeDetector(Parameters()) { }
    explicit EntropySpikeDetector(const Parameters &parameters);
    std::optional<Anomaly> add(TokenNumber number, float entropy);

private:
    Parameters m_parameters;
    std::deque<double> m_values; ///< baseline, then recent
    bool m_raised = false;
};

/// The mean entropy of the last `tokens` tokens is below `nats`.
class EntropyCollapseDetector {
public:
    struct Parameters {
        uint32_t tokens = 256;
        double nats = 0.01;
    };
    EntropyCollapseDetector() : EntropyCollapseDetector(Parameters()) { }
    explicit EntropyCollapseDetector(const Parameters &parameters);
    std::optional<Anomaly> add(TokenNumber number, float entropy);

private:
    Parameters m_parameters;
    RecentValues m_recent;
    bool m_raised = false;
};

/// In `layers` (a share, 0 to 1) of the expert layers, the last `tokens` tokens chose no more than `spread` times as
/// many different experts as a single token does. Never with models whose layers have fewer than 4 k experts.
class RoutingCollapseDetector {
public:
    struct Parameters {
        uint32_t tokens = 32;
        double spread = 1.25;
        double layers = 0.5;
    };
    RoutingCollapseDetector() : RoutingCollapseDetector(Parameters()) { }
    explicit RoutingCollapseDetector(const Parameters &parameters) : m_parameters(parameters) { }
    std::optional<Anomaly> add(TokenNumber number, const Columns &columns, size_t i);

private:
    void reset(const RouteShape &shape);

    Parameters m_parameters;
    RouteShape m_shape;
    std::deque<std::vector<ExpertId>> m_last; ///< [rows, k] of the last tokens
    std::vector<uint16_t> m_counts; ///< [rows, experts], in them
    std::vector<uint32_t> m_different; ///< [rows]
    bool m_raised = false;
};

/// A token took longer than `times` the median of the `baseline` tokens before, and longer than `milliseconds`.
class StallDetector {
public:
    struct Parameters {
        uint32_t baseline = 32;
        double times = 10.0;
        double milliseconds = 500.0;
    };
    StallDetector() : StallDetector(Parameters()) { }
    explicit StallDetector(const Parameters &parameters) : m_parameters(parameters), m_last(parameters.baseline) { }
    std::optional<Anomaly> add(TokenNumber number, double milliseconds);
    /// While no token comes: \p milliseconds since the last one.
    std::optional<Anomaly> waiting(TokenNumber next, double milliseconds);

private:
    double limit() const; ///< infinite until the baseline is known

    Parameters m_parameters;
    RecentValues m_last;
    bool m_raised = false;
};

/// A log-probability, an entropy or a gate weight is not finite although it was measured. (Logits that are not finite
/// are reported by Context::nonFinite(), with their tensor.)
class NonFiniteDetector {
public:
    std::optional<Anomaly> add(TokenNumber number, const Columns &columns, size_t i);

private:
    bool m_raised = false;
};

/// The reasoning is longer than `tokens`, or has passed `share` (0 to 1) of the tokens that the answer may have.
class RunawayReasoningDetector {
public:
    struct Parameters {
        uint32_t tokens = 8192;
        double share = 0.8;
        uint32_t answerLimit = 0; ///< tokens that fit into the context or that were asked for; 0: unknown
    };
    RunawayReasoningDetector() : RunawayReasoningDetector(Parameters()) { }
    explicit RunawayReasoningDetector(const Parameters &parameters) : m_parameters(parameters) { }
    std::optional<Anomaly> add(TokenNumber number, Phase phase);

private:
    Parameters m_parameters;
    uint32_t m_thinking = 0;
    uint32_t m_first = 0;
    bool m_raised = false;
};

} // namespace moire::analysis
