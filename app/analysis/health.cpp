// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/health.h"

#include <array>

namespace moire::analysis {

namespace {

constexpr const char *tinyAnswers = "Moire Tiny, answers to held-out questions";
constexpr const char *tinyDocuments = "Moire Tiny (base), documents of its recipe";
constexpr const char *smolEnglish = "SmolLM2 135M, technical English";
constexpr const char *smolAnswers = "SmolLM2 135M, its own answers";

// docs/analysis.md says what the texts are. Not measured: stalls, because the machine was busy with other work, and
// runaway reasoning, because no answer was long enough.
constexpr std::array repetitionRates{AlarmRate{tinyAnswers, 150015, 1}, AlarmRate{tinyDocuments, 150016, 0},
                                     AlarmRate{smolEnglish, 40000, 2}, AlarmRate{smolAnswers, 20000, 3}};
constexpr std::array entropySpikeRates{AlarmRate{tinyAnswers, 150015, 0}, AlarmRate{tinyDocuments, 150016, 4},
                                       AlarmRate{smolEnglish, 40000, 0}, AlarmRate{smolAnswers, 20000, 0}};
constexpr std::array entropyCollapseRates{AlarmRate{tinyAnswers, 150015, 0}, AlarmRate{tinyDocuments, 150016, 0},
                                          AlarmRate{smolEnglish, 40000, 0}, AlarmRate{smolAnswers, 20000, 0}};
constexpr std::array routingCollapseRates{AlarmRate{tinyAnswers, 150015, 2}, AlarmRate{tinyDocuments, 150016, 0}};
constexpr std::array nonFiniteRates{AlarmRate{tinyAnswers, 150015, 0}, AlarmRate{tinyDocuments, 150016, 0},
                                    AlarmRate{smolEnglish, 40000, 0}, AlarmRate{smolAnswers, 20000, 0}};

} // namespace

HealthMonitor::HealthMonitor(const HealthParameters &parameters)
    : m_repetition(parameters.repetition),
      m_spike(parameters.entropySpike),
      m_collapse(parameters.entropyCollapse),
      m_routing(parameters.routingCollapse),
      m_stall(parameters.stall),
      m_runaway(parameters.runawayReasoning)
{
}

std::vector<Anomaly> HealthMonitor::add(const Columns &columns, size_t i)
{
    std::vector<Anomaly> found;
    if (columns.phases()[i] == Phase::Prompt)
        return found;
    const TokenNumber number(columns.first() + static_cast<uint32_t>(i));
    const auto take = [&found](const std::optional<Anomaly> &anomaly) {
        if (anomaly)
            found.push_back(*anomaly);
    };
    take(m_repetition.add(number, columns.ids()[i]));
    take(m_spike.add(number, columns.entropies()[i]));
    take(m_collapse.add(number, columns.entropies()[i]));
    take(m_routing.add(number, columns, i));
    take(m_stall.add(number, columns.milliseconds()[i]));
    take(m_nonFinite.add(number, columns, i));
    take(m_runaway.add(number, columns.phases()[i]));
    return found;
}

double AlarmRate::perMillion() const
{
    return tokens > 0 ? 1e6 * static_cast<double>(alarms) / static_cast<double>(tokens) : 0.0;
}

Interval AlarmRate::perMillionInterval() const
{
    const Interval share = wilson(alarms, tokens);
    return {1e6 * share.low, 1e6 * share.high};
}

std::span<const AlarmRate> alarmRates(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Repetition:
        return repetitionRates;
    case AnomalyKind::EntropySpike:
        return entropySpikeRates;
    case AnomalyKind::EntropyCollapse:
        return entropyCollapseRates;
    case AnomalyKind::RoutingCollapse:
        return routingCollapseRates;
    case AnomalyKind::NonFinite:
        return nonFiniteRates;
    case AnomalyKind::Stall:
    case AnomalyKind::RunawayReasoning:
        break;
    }
    return {};
}

const char *anomalyName(AnomalyKind kind)
{
    static constexpr std::array<const char *, anomalyKinds> names{
        "repetition", "entropy_spike", "entropy_collapse", "routing_collapse",
        "stall",      "non_finite",    "runaway_reasoning"};
    return names[static_cast<size_t>(kind)];
}

} // namespace moire::analysis
