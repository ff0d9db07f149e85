// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/answer_figures.h"

#include <algorithm>
#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

AnswerFigures::AnswerFigures(const RouteShape &shape, uint32_t answerLimit)
    : usage(shape),
      health(HealthParameters{.runawayReasoning = {.answerLimit = answerLimit}})
{
}

void AnswerFigures::add(const Columns &columns, size_t i)
{
    const TokenNumber number(tokens());
    usage.add(columns, i);
    const std::string_view bytes = columns.piece(i);
    if (columns.phases()[i] == Phase::Thinking) {
        if (thinking.empty())
            thinking = {number.value, number.value};
        thinking.end = number.value + 1;
        steps.add(number, bytes);
    } else if (thinking.end == number.value && !thinking.empty()) {
        steps.finish();
    }
    loops.add(number, columns.ids()[i]);
    for (const Anomaly &anomaly : health.add(columns, i)) {
        nonFinite += anomaly.kind == AnomalyKind::NonFinite ? 1 : 0;
        anomalies.push_back(anomaly);
    }
    milliseconds.push_back(columns.milliseconds()[i]);
    const auto times = columns.stages().subspan(i * stageCount, stageCount);
    stages.insert(stages.end(), times.begin(), times.end());
    logProbabilities.push_back(columns.logProbabilities()[i]);
    entropies.push_back(columns.entropies()[i]);
    text.append(bytes);
    textEnds.push_back(static_cast<uint32_t>(text.size()));
    forced += columns.forced()[i];
    const size_t rows = columns.shape().rows();
    if (!columns.margins().empty())
        for (const float margin : columns.margins().subspan(i * rows, rows)) {
            margins += std::isnan(margin) ? 0 : 1;
            nearTies += margin < nearTie ? 1 : 0;
        }
}

StepFigures AnswerFigures::figures(TokenSpan span) const
{
    StepFigures sum;
    span = intersection(span, {0, tokens()});
    for (uint32_t n = span.begin; n < span.end; ++n) {
        ++sum.tokens;
        if (std::isfinite(milliseconds[n])) {
            sum.milliseconds += milliseconds[n];
            ++sum.timed;
        }
        if (std::isfinite(logProbabilities[n])) {
            sum.logProbability += static_cast<double>(logProbabilities[n]);
            ++sum.known;
        }
    }
    return sum;
}

std::string_view AnswerFigures::piece(uint32_t token) const
{
    if (token >= textEnds.size())
        return {};
    const uint32_t begin = token > 0 ? textEnds[token - 1] : 0;
    return std::string_view(text).substr(begin, textEnds[token] - begin);
}

} // namespace moire::ui
