// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/distance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace moire::experiments {

namespace {

constexpr size_t mostWords = 2000;

std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n\f\v";
    std::vector<std::string_view> words;
    for (size_t at = text.find_first_not_of(spaces); at != std::string_view::npos && words.size() < mostWords;) {
        const size_t end = std::min(text.find_first_of(spaces, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(spaces, end);
    }
    return words;
}

/// ln of the sum of e^logit.
double logSum(std::span<const float> logits)
{
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit) - top);
    return top + std::log(sum);
}

} // namespace

size_t commonTokens(std::span<const uint32_t> a, std::span<const uint32_t> b)
{
    return static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

double textDifference(std::string_view a, std::string_view b)
{
    const std::vector<std::string_view> first = wordsOf(a);
    const std::vector<std::string_view> second = wordsOf(b);
    const size_t longer = std::max(first.size(), second.size());
    if (longer == 0)
        return 0.0;
    std::vector<size_t> row(second.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < first.size(); ++i) {
        size_t diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j < second.size(); ++j) {
            const size_t replaced = diagonal + (first[i] == second[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return static_cast<double>(row.back()) / static_cast<double>(longer);
}

std::optional<double> routingDistance(const ExpertUsage &a, const ExpertUsage &b)
{
    if (a.layers.empty() || a.layers != b.layers || a.experts != b.experts)
        return std::nullopt;
    double total = 0.0;
    for (size_t layer = 0; layer < a.layers.size(); ++layer) {
        if (a.layerCounts[layer] == 0 || b.layerCounts[layer] == 0)
            return std::nullopt;
        for (size_t expert = 0; expert < a.experts; ++expert) {
            const double p = a.share(layer, expert);
            const double q = b.share(layer, expert);
            const double middle = (p + q) / 2.0;
            total +=
                (p > 0.0 ? 0.5 * p * std::log(p / middle) : 0.0) + (q > 0.0 ? 0.5 * q * std::log(q / middle) : 0.0);
        }
    }
    return std::max(0.0, total / static_cast<double>(a.layers.size()));
}

TokenComparison compareToken(std::span<const float> p, std::span<const float> q, TokenId token)
{
    const double sumP = logSum(p);
    const double sumQ = logSum(q);
    TokenComparison result{.logProbability = p[token.value] - sumP, .otherLogProbability = q[token.value] - sumQ};
    double kl = 0.0;
    for (size_t i = 0; i < p.size(); ++i) {
        const double logP = p[i] - sumP;
        const double probability = std::exp(logP);
        if (probability > 0.0)
            kl += probability * (logP - (q[i] - sumQ));
    }
    result.kl = std::max(0.0, kl);
    result.sameTop =
        std::max_element(p.begin(), p.end()) - p.begin() == std::max_element(q.begin(), q.end()) - q.begin();
    return result;
}

TokenProbability probabilityOf(std::span<const float> logits, TokenId token)
{
    const double sum = logSum(logits);
    double entropy = 0.0;
    for (const float logit : logits) {
        const double logP = logit - sum;
        const double probability = std::exp(logP);
        if (probability > 0.0)
            entropy -= probability * logP;
    }
    return {.logProbability = logits[token.value] - sum, .entropy = entropy};
}

double chosenOverlap(std::span<const uint32_t> a, std::span<const uint32_t> b)
{
    const auto shared = std::count_if(
        a.begin(), a.end(), [&](uint32_t expert) { return std::find(b.begin(), b.end(), expert) != b.end(); });
    return static_cast<double>(shared) / static_cast<double>(a.size());
}

} // namespace moire::experiments
