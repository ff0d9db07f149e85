// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/token_recorder.h"

#include <moire/tokenizer.h>

#include <algorithm>
#include <limits>

namespace moire {

TokenRecorder::TokenRecorder(const Model &model, const TraceOptions &trace)
    : m_tokenizer(model.tokenizer()),
      m_trace(trace)
{
    for (const uint32_t layer : model.config().moeLayers())
        m_moeLayers.emplace_back(layer);
}

std::string TokenRecorder::textOf(TokenId id) const
{
    return m_tokenizer ? m_tokenizer->bytes(id, true) : std::string();
}

void TokenRecorder::fillDistribution(TokenRecord &record, std::span<const float> before)
{
    if (!m_trace.probabilities && m_trace.alternatives == 0)
        return;
    m_row.set(before);
    const Distribution d = m_row.distribution();
    if (m_trace.probabilities) {
        record.logProbability = static_cast<float>(d.logProbability(before[record.id.value]));
        record.entropy = static_cast<float>(d.entropy);
    }
    m_row.best(m_trace.alternatives, -std::numeric_limits<float>::infinity(), m_candidates);
    record.alternatives.reserve(m_candidates.size());
    for (const Candidate &candidate : m_candidates)
        record.alternatives.emplace_back(candidate.id, static_cast<float>(d.logProbability(candidate.logit)));
}

void TokenRecorder::fillTrace(TokenRecord &record, const StepTrace &step, size_t row,
                              std::span<const float> logits) const
{
    if (m_trace.stages)
        record.stages = step.stages;
    if (m_trace.logits)
        record.logits.assign(logits.begin(), logits.end());
    if (m_trace.routing) {
        TokenRoutes &routes = record.experts;
        const size_t k = step.expertsUsed;
        routes.layers = m_moeLayers;
        routes.perLayer = step.expertsUsed;
        routes.ids.resize(m_moeLayers.size() * k);
        routes.weights.resize(routes.ids.size());
        for (size_t layer = 0; layer < m_moeLayers.size(); ++layer) {
            const size_t first = (layer * step.tokens + row) * k;
            std::copy_n(step.ids.data() + first, k, routes.ids.data() + layer * k);
            std::copy_n(step.weights.data() + first, k, routes.weights.data() + layer * k);
        }
    }
    for (size_t layer = 0; m_trace.routerScores && layer < step.moeLayers; ++layer) {
        const float *scores = &step.scores[(layer * step.tokens + row) * step.experts];
        record.routerScores.insert(record.routerScores.end(), scores, scores + step.experts);
    }
}

} // namespace moire
