// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metric.h"

#include "experiments/answer.h"
#include "experiments/definition.h"
#include "experiments/verifier.h"

#include <algorithm>
#include <cmath>

namespace moire::experiments {

namespace {

using Kind = Metric::Kind;

std::optional<double> shareOf(std::optional<bool> yes)
{
    return yes ? std::optional(*yes ? 1.0 : 0.0) : std::nullopt;
}

std::string trimmed(const std::string &text, bool lower)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    std::string result = text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
    if (lower)
        std::transform(result.begin(), result.end(), result.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

std::optional<bool> isNear(const Metric &metric, const std::string &wanted, const std::string &text)
{
    const std::optional<double> right = lastNumber(wanted);
    if (!right)
        return std::nullopt;
    const std::optional<double> said = lastNumber(text);
    const double tolerance = metric.relative ? metric.tolerance * std::abs(*right) : metric.tolerance;
    return said && std::abs(*said - *right) <= tolerance;
}

/// Of the answer's text; none: the prompt has no right answer.
std::optional<bool> judged(const Metric &metric, const Prompt &prompt, const std::string &text)
{
    if (metric.kind == Kind::ValidJson) {
        const auto value = jsonIn(text);
        return value && (metric.schema.is_null() || fitsSchema(*value, metric.schema));
    }
    if (metric.kind == Kind::Regex)
        return matches(metric.pattern, metric.ignoreCase, text, prompt.answer);
    if (metric.kind == Kind::Verifier) {
        if (prompt.check.empty())
            return std::nullopt;
        const std::string answer = prompt.answer.value_or(prompt.expected);
        return verify(prompt.check, prompt.expected.empty() ? answer : prompt.expected, answer, text);
    }
    if (!prompt.answer)
        return std::nullopt;
    const std::string wanted = trimmed(*prompt.answer, metric.ignoreCase);
    switch (metric.kind) {
    case Kind::Exact:
        return trimmed(text, metric.ignoreCase) == wanted;
    case Kind::Contains:
        return trimmed(text, metric.ignoreCase).find(wanted) != std::string::npos;
    default:
        return isNear(metric, wanted, text);
    }
}

/// Which choice is the right one: by its text, else by its number from 0.
std::optional<size_t> rightChoice(const Prompt &prompt)
{
    if (!prompt.answer)
        return std::nullopt;
    const auto &choices = prompt.choices;
    const auto same = [&](const std::string &choice) {
        return trimmed(choice, false) == trimmed(*prompt.answer, false);
    };
    const auto at = std::find_if(choices.begin(), choices.end(), same);
    if (at != choices.end())
        return static_cast<size_t>(at - choices.begin());
    const std::string &text = *prompt.answer;
    const bool number = !text.empty() && text.size() < 5 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const size_t index = number ? std::stoul(text) : choices.size();
    return index < choices.size() ? std::optional(index) : std::nullopt;
}

/// A text without tokens: a server did not say how many it has.
std::optional<double> countOrNone(size_t tokens, bool hasText)
{
    return tokens == 0 && hasText ? std::nullopt : std::optional(static_cast<double>(tokens));
}

std::optional<double> chosen(Kind kind, const Prompt &prompt, const Answer &answer)
{
    const std::optional<size_t> right = rightChoice(prompt);
    if (!right || answer.choices.size() != prompt.choices.size())
        return std::nullopt;
    std::vector<double> scores = answer.choices;
    for (size_t i = 0; kind == Kind::ChoiceNorm && i < scores.size(); ++i)
        scores[i] /= static_cast<double>(prompt.choices[i].size());
    const double best = *std::max_element(scores.begin(), scores.end());
    if (kind != Kind::ChoiceProbability)
        return scores[*right] == best ? 1.0 : 0.0;
    double sum = 0.0;
    for (const double score : scores)
        sum += std::exp(score - best);
    return std::exp(scores[*right] - best) / sum;
}

std::optional<double> compared(Kind kind, const Pair &pair)
{
    switch (kind) {
    case Kind::Kl:
        return pair.kl;
    case Kind::LogProbabilityChange:
        return pair.logProbabilityChange;
    case Kind::TopAgreement:
        return pair.topAgreement;
    case Kind::ExpertOverlap:
        return pair.expertOverlap;
    case Kind::FirstDifference:
        return pair.firstDifference;
    case Kind::TextDifference:
        return pair.textDifference;
    default:
        return pair.routingDistance;
    }
}

} // namespace

const std::vector<MetricInfo> &metricInfos()
{
    static const std::vector<MetricInfo> infos{
        {Kind::Exact, "exact", ""},
        {Kind::Contains, "contains", ""},
        {Kind::Regex, "regex", ""},
        {Kind::Number, "number", ""},
        {Kind::ValidJson, "json", ""},
        {Kind::Verifier, "verifier", ""},
        {Kind::Choice, "choice", ""},
        {Kind::ChoiceNorm, "choice_norm", ""},
        {Kind::ChoiceProbability, "choice_probability", ""},
        {Kind::Length, "length", "tokens"},
        {Kind::Thinking, "thinking", "tokens"},
        {Kind::Ttft, "ttft", "ms"},
        {Kind::Speed, "speed", "tokens/s"},
        {Kind::LogProbability, "logprob", "nats/token"},
        {Kind::Entropy, "entropy", "nats"},
        {Kind::BytesPerToken, "bytes_per_token", "bytes"},
        {Kind::Kl, "kl", "nats/token"},
        {Kind::LogProbabilityChange, "logprob_change", "nats/token"},
        {Kind::TopAgreement, "top_agreement", ""},
        {Kind::ExpertOverlap, "expert_overlap", ""},
        {Kind::FirstDifference, "first_difference", "tokens"},
        {Kind::TextDifference, "text_difference", ""},
        {Kind::RoutingDistance, "routing_distance", "nats"},
    };
    return infos;
}

const MetricInfo &infoOf(Kind kind)
{
    return metricInfos()[static_cast<size_t>(kind)];
}

std::optional<double> measure(const Metric &metric, const Prompt &prompt, const Answer &answer, const Pair *pair)
{
    if (!answer.failure.empty() || !prompt.id.starts_with(metric.prompts))
        return std::nullopt;
    if (metric.comparesPair())
        return pair ? compared(metric.kind, *pair) : std::nullopt;
    if (metric.kind == Kind::Choice || metric.kind == Kind::ChoiceNorm || metric.kind == Kind::ChoiceProbability)
        return chosen(metric.kind, prompt, answer);
    if (!prompt.choices.empty())
        return std::nullopt; // nothing was drawn
    switch (metric.kind) {
    case Kind::Length:
        return countOrNone(answer.tokens, !answer.text.empty() || !answer.thinking.empty());
    case Kind::Thinking:
        return countOrNone(answer.thinkingTokens, !answer.thinking.empty());
    case Kind::Ttft:
        return answer.ttftMs;
    case Kind::Speed:
        return answer.tokensPerSecond;
    case Kind::LogProbability:
        return answer.meanLogProbability;
    case Kind::Entropy:
        return answer.meanEntropy;
    case Kind::BytesPerToken:
        return answer.bytesPerToken;
    default:
        return prompt.given() ? std::nullopt : shareOf(judged(metric, prompt, answer.text));
    }
}

} // namespace moire::experiments
