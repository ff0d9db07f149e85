// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ordering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace moire::analysis {

std::vector<uint32_t> orderByLoad(const ExpertUsage &usage, size_t row)
{
    std::vector<uint32_t> order(usage.experts);
    std::iota(order.begin(), order.end(), 0u);
    const auto count = [&](uint32_t expert) { return usage.counts[row * usage.experts + expert]; };
    std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return count(a) > count(b); });
    return order;
}

UseProfile::UseProfile(uint32_t experts, uint32_t windowTokens)
    : m_experts(experts),
      m_windowTokens(std::max(windowTokens, 1u)),
      m_counts(experts, 0),
      m_products(size_t{experts} * experts, 0.0)
{
}

void UseProfile::add(std::span<const ExpertId> chosen)
{
    for (const ExpertId expert : chosen) {
        if (expert >= m_experts)
            continue;
        if (m_counts[expert]++ == 0)
            m_seen.push_back(expert);
    }
    if (++m_inWindow == m_windowTokens)
        endSequence();
}

void UseProfile::endSequence()
{
    std::sort(m_seen.begin(), m_seen.end());
    for (size_t a = 0; a < m_seen.size(); ++a)
        for (size_t b = a; b < m_seen.size(); ++b)
            m_products[size_t{m_seen[a]} * m_experts + m_seen[b]] +=
                static_cast<double>(m_counts[m_seen[a]]) * m_counts[m_seen[b]];
    for (const ExpertId expert : m_seen)
        m_counts[expert] = 0;
    m_seen.clear();
    m_inWindow = 0;
}

std::vector<float> UseProfile::similarity() const
{
    UseProfile whole = *this;
    whole.endSequence();
    const std::vector<double> &products = whole.m_products;
    std::vector<float> similarity(products.size(), 0.0f);
    for (size_t a = 0; a < m_experts; ++a)
        for (size_t b = a; b < m_experts; ++b) {
            const double norm = std::sqrt(products[a * m_experts + a] * products[b * m_experts + b]);
            const auto cosine = norm > 0.0 ? static_cast<float>(products[a * m_experts + b] / norm) : 0.0f;
            similarity[a * m_experts + b] = similarity[b * m_experts + a] = cosine;
        }
    return similarity;
}

namespace {

/// Sorts the merges of a chain by distance, and numbers the clusters in that order.
std::vector<Merge> inOrder(std::vector<Merge> merges, uint32_t experts)
{
    // In the chain, a cluster is named by one of its experts; a union-find gives its number after sorting.
    std::stable_sort(merges.begin(), merges.end(),
                     [](const Merge &a, const Merge &b) { return a.distance < b.distance; });
    std::vector<uint32_t> parent(experts);
    std::vector<uint32_t> number(experts);
    std::iota(parent.begin(), parent.end(), 0u);
    std::iota(number.begin(), number.end(), 0u);
    const auto root = [&](uint32_t expert) {
        while (parent[expert] != expert)
            expert = parent[expert] = parent[parent[expert]];
        return expert;
    };
    for (uint32_t i = 0; i < merges.size(); ++i) {
        const uint32_t a = root(merges[i].first);
        const uint32_t b = root(merges[i].second);
        merges[i].first = std::min(number[a], number[b]);
        merges[i].second = std::max(number[a], number[b]);
        parent[b] = a;
        number[a] = experts + i;
    }
    return merges;
}

} // namespace

std::vector<Merge> averageLinkage(std::vector<float> distance, uint32_t experts)
{
    std::vector<uint32_t> size(experts, 1); ///< 0: merged into another one
    std::vector<Merge> merges;
    std::vector<uint32_t> chain;
    const auto at = [&](uint32_t a, uint32_t b) -> float & { return distance[size_t{a} * experts + b]; };
    const auto nearest = [&](uint32_t from, uint32_t preferred) {
        uint32_t best = preferred;
        float least = preferred < experts ? at(from, preferred) : std::numeric_limits<float>::infinity();
        for (uint32_t other = 0; other < experts; ++other)
            if (other != from && size[other] > 0 && (best >= experts || at(from, other) < least)) {
                least = at(from, other);
                best = other;
            }
        return best;
    };
    for (uint32_t left = experts; left > 1;) {
        if (chain.empty())
            chain.push_back(static_cast<uint32_t>(
                std::find_if(size.begin(), size.end(), [](uint32_t s) { return s > 0; }) - size.begin()));
        const uint32_t a = chain.back();
        const uint32_t before = chain.size() > 1 ? chain[chain.size() - 2] : experts;
        const uint32_t b = nearest(a, before);
        if (b != before) {
            chain.push_back(b);
            continue;
        }
        chain.resize(chain.size() - 2);
        merges.push_back({a, b, at(a, b), size[a] + size[b]});
        for (uint32_t other = 0; other < experts; ++other)
            if (other != a && other != b && size[other] > 0)
                at(a, other) = at(other, a) =
                    (at(a, other) * static_cast<float>(size[a]) + at(b, other) * static_cast<float>(size[b])) /
                    static_cast<float>(size[a] + size[b]);
        size[a] += size[b];
        size[b] = 0;
        --left;
    }
    return inOrder(std::move(merges), experts);
}

std::vector<uint32_t> orderBySimilarity(const std::vector<float> &similarity, uint32_t experts)
{
    std::vector<float> distance(similarity.size());
    std::transform(similarity.begin(), similarity.end(), distance.begin(), [](float s) { return 1.0f - s; });
    std::vector<std::vector<uint32_t>> clusters(experts);
    for (uint32_t expert = 0; expert < experts; ++expert)
        clusters[expert] = {expert};
    const auto apart = [&](uint32_t a, uint32_t b) { return 1.0f - similarity[size_t{a} * experts + b]; };
    for (const Merge &merge : averageLinkage(std::move(distance), experts)) {
        std::vector<uint32_t> left = std::move(clusters[merge.first]);
        std::vector<uint32_t> right = std::move(clusters[merge.second]);
        // The pair of ends that is nearest decides which of the two is turned.
        const float ends[4] = {apart(left.back(), right.front()), apart(left.back(), right.back()),
                               apart(left.front(), right.front()), apart(left.front(), right.back())};
        const auto best = std::min_element(std::begin(ends), std::end(ends)) - std::begin(ends);
        if (best >= 2)
            std::reverse(left.begin(), left.end());
        if (best == 1 || best == 3)
            std::reverse(right.begin(), right.end());
        left.insert(left.end(), right.begin(), right.end());
        clusters.push_back(std::move(left));
    }
    return experts == 0 ? std::vector<uint32_t>() : clusters.back();
}

} // namespace moire::analysis
