// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detectors.h"
#include "analysis/intervals.h"

#include <span>

namespace moire::analysis {

struct HealthParameters {
    RepetitionDetector::Parameters repetition;
    EntropySpikeDetector::Parameters entropySpike;
    EntropyCollapseDetector::Parameters entropyCollapse;
    RoutingCollapseDetector::Parameters routingCollapse;
    StallDetector::Parameters stall;
    RunawayReasoningDetector::Parameters runawayReasoning;
};

/// All tests of one answer.
class HealthMonitor {
public:
    HealthMonitor() : HealthMonitor(HealthParameters()) { }
    explicit HealthMonitor(const HealthParameters &parameters);

    /// Takes the next token; prompt tokens are ignored. Returns the anomalies that begin with it.
    std::vector<Anomaly> add(const Columns &columns, size_t i);
    /// While no token comes: StallDetector::waiting().
    std::optional<Anomaly> waiting(TokenNumber next, double milliseconds)
    {
        return m_stall.waiting(next, milliseconds);
    }

private:
    RepetitionDetector m_repetition;
    EntropySpikeDetector m_spike;
    EntropyCollapseDetector m_collapse;
    RoutingCollapseDetector m_routing;
    StallDetector m_stall;
    NonFiniteDetector m_nonFinite;
    RunawayReasoningDetector m_runaway;
};

/// Alarms counted on ordinary text with the default parameters (tests/bench/health_bench), every one taken as false.
struct AlarmRate {
    const char *text = ""; ///< model, and how the text was made
    uint64_t tokens = 0;
    uint64_t alarms = 0;

    double perMillion() const; ///< 0 without tokens
    Interval perMillionInterval() const; ///< Wilson's
};

/// One entry per model and kind of text; empty: not measured.
std::span<const AlarmRate> alarmRates(AnomalyKind kind);

/// "repetition", "entropy_spike", ...: for files and benchmarks.
const char *anomalyName(AnomalyKind kind);

} // namespace moire::analysis
