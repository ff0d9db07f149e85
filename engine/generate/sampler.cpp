// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/sampler.h"

#include <moire/error.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace moire {

namespace {

void require(bool fine, const char *option, const char *range)
{
    if (!fine)
        throw Error(ErrorKind::Usage, std::string(option) + " is out of range", option, std::string("give ") + range);
}

} // namespace

void SamplingOptions::validate() const
{
    require(std::isfinite(temperature) && temperature >= 0.0f, "temperature", "a number of at least 0");
    require(topP > 0.0f && topP <= 1.0f, "top-p", "a number above 0 and at most 1");
    require(minP >= 0.0f && minP <= 1.0f, "min-p", "a number from 0 to 1");
    require(typicalP > 0.0f && typicalP <= 1.0f, "typical-p", "a number above 0 and at most 1");
    require(std::isfinite(repeatPenalty) && repeatPenalty > 0.0f, "repeat-penalty", "a number above 0");
    require(std::isfinite(presencePenalty), "presence-penalty", "a finite number");
    require(std::isfinite(frequencyPenalty), "frequency-penalty", "a finite number");
}

namespace filter {

void normalize(std::vector<Candidate> &candidates)
{
    const double top = candidates.front().logit;
    double sum = 0.0;
    for (Candidate &c : candidates)
        sum += c.p = std::exp(static_cast<double>(c.logit) - top);
    for (Candidate &c : candidates)
        c.p /= sum;
}

void topK(std::vector<Candidate> &candidates, size_t k)
{
    if (k > 0 && k < candidates.size())
        candidates.resize(k);
}

void topP(std::vector<Candidate> &candidates, double p)
{
    normalize(candidates);
    double sum = 0.0;
    size_t kept = 0;
    while (kept < candidates.size() && (kept == 0 || sum < p))
        sum += candidates[kept++].p;
    candidates.resize(kept);
}

void minP(std::vector<Candidate> &candidates, double p)
{
    if (p <= 0.0)
        return;
    const double least = static_cast<double>(candidates.front().logit) + std::log(p);
    size_t kept = 1;
    while (kept < candidates.size() && static_cast<double>(candidates[kept].logit) >= least)
        ++kept;
    candidates.resize(kept);
}

void typical(std::vector<Candidate> &candidates, double p)
{
    normalize(candidates);
    double entropy = 0.0;
    for (const Candidate &c : candidates)
        entropy -= c.p > 0.0 ? c.p * std::log(c.p) : 0.0;
    const auto distance = [&](const Candidate &c) {
        return c.p > 0.0 ? std::abs(-std::log(c.p) - entropy) : std::numeric_limits<double>::infinity();
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const Candidate &a, const Candidate &b) { return distance(a) < distance(b); });
    double sum = 0.0;
    size_t kept = 0;
    while (kept < candidates.size() && (kept == 0 || sum < p))
        sum += candidates[kept++].p;
    candidates.resize(kept);
    std::sort(candidates.begin(), candidates.end(), better);
}

void penalize(std::span<float> logits, std::span<const TokenId> history, const SamplingOptions &options)
{
    std::unordered_map<TokenId, uint32_t> counts;
    for (const TokenId id : history)
        ++counts[id];
    for (const auto &[id, count] : counts) {
        if (id.value >= logits.size())
            continue;
        float &logit = logits[id.value];
        logit = logit > 0.0f ? logit / options.repeatPenalty : logit * options.repeatPenalty;
        logit -= options.presencePenalty + options.frequencyPenalty * static_cast<float>(count);
    }
}

} // namespace filter

double RandomNumbers::next()
{
    m_state += 0x9E3779B97F4A7C15u;
    uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

Sampler::Sampler(const SamplingOptions &options, uint64_t seed, std::vector<TokenId> banned)
    : m_options(options),
      m_random(seed),
      m_banned(std::move(banned))
{
}

/// Lower logits are ignored: exp(-40) is 4e-18, so even a million such tokens sum to less than a double between 0 and 1
/// resolves.
float Sampler::lowest() const
{
    return m_row.top() - 40.0f * std::max(1.0f, m_options.temperature);
}

/// Fills m_candidates, sorted, with as few as the chain allows: at most k with top-k, and none that min-p would drop if
/// it is the first filter.
void Sampler::collect()
{
    float least = lowest();
    const bool first = m_options.typicalP >= 1.0f && m_options.topP >= 1.0f;
    if (first && m_options.minP > 0.0f) { // rounded down: the filter itself decides
        const double kept = static_cast<double>(m_row.top()) + std::log(static_cast<double>(m_options.minP));
        least = std::max(least, std::nextafter(static_cast<float>(kept), -std::numeric_limits<float>::infinity()));
    }
    m_row.best(m_options.topK > 0 ? m_options.topK : m_row.logits().size(), least, m_candidates);
}

/// Fills m_candidates with those that filter::topP keeps of all, and sorts few more: most rows reach p with some
/// hundred.
void Sampler::collectTopP()
{
    constexpr double tolerance = 1e-6; // of the fast sum, in probability
    const double p = m_options.topP;
    double weight = std::exp(m_row.distribution().logNormalizer - static_cast<double>(m_row.top()));
    double margin = tolerance;
    for (size_t count = 256;;) {
        m_row.best(count, lowest(), m_candidates);
        double before = 0.0;
        double sum = 0.0;
        size_t kept = 0;
        while (kept < m_candidates.size() && sum < p) {
            before = sum;
            sum +=
                std::exp(static_cast<double>(m_candidates[kept++].logit) - static_cast<double>(m_row.top())) / weight;
        }
        const bool all = m_candidates.size() < count;
        if (sum < p - margin && !all) {
            count *= 8;
        } else if (margin > 0.0 && (before >= p - margin || sum < p + margin)) { // too close to decide
            weight = m_row.weight(lowest());
            margin = 0.0;
        } else {
            m_candidates.resize(kept);
            return;
        }
    }
}

TokenId Sampler::draw(std::span<const float> logits, std::span<const TokenId> history)
{
    const bool penalties =
        m_options.repeatPenalty != 1.0f || m_options.presencePenalty != 0.0f || m_options.frequencyPenalty != 0.0f;
    if (penalties || !m_banned.empty()) {
        m_logits.assign(logits.begin(), logits.end());
        if (penalties)
            filter::penalize(m_logits, history.last(std::min<size_t>(history.size(), m_options.penaltyWindow)),
                             m_options);
        for (const TokenId id : m_banned)
            m_logits[id.value] = -std::numeric_limits<float>::infinity();
        logits = m_logits;
    }
    m_row.set(logits);
    if (m_options.greedy || m_options.temperature == 0.0f)
        return m_row.topToken();

    if (m_options.topP < 1.0f && m_options.topK == 0 && m_options.typicalP >= 1.0f) {
        collectTopP();
    } else {
        collect();
        if (m_options.typicalP < 1.0f)
            filter::typical(m_candidates, m_options.typicalP);
        if (m_options.topP < 1.0f)
            filter::topP(m_candidates, m_options.topP);
    }
    filter::minP(m_candidates, m_options.minP);
    for (Candidate &c : m_candidates)
        c.logit /= m_options.temperature;
    filter::normalize(m_candidates);
    const double target = m_random.next();
    double sum = 0.0;
    for (const Candidate &c : m_candidates) {
        sum += c.p;
        if (target < sum)
            return c.id;
    }
    return m_candidates.back().id;
}

} // namespace moire
