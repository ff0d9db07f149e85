// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/trace.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace moire {

namespace {

template <class T>
T rowSum(const std::vector<T> &table, size_t row, size_t width)
{
    T sum{};
    for (size_t i = 0; i < width; ++i)
        sum += table[row * width + i];
    return sum;
}

} // namespace

ExpertUsage::ExpertUsage(std::vector<LayerIndex> moeLayers, uint32_t expertsPerLayer)
    : layers(std::move(moeLayers)),
      experts(expertsPerLayer),
      counts(layers.size() * experts),
      mass(counts.size())
{
}

void ExpertUsage::add(std::span<const LayerRoute> routes)
{
    bool known = false;
    for (const LayerRoute &route : routes) {
        const auto at = std::lower_bound(layers.begin(), layers.end(), route.layer);
        if (at == layers.end() || *at != route.layer)
            continue;
        const size_t row = static_cast<size_t>(at - layers.begin()) * experts;
        for (size_t i = 0; i < std::min(route.ids.size(), route.weights.size()); ++i) {
            if (route.ids[i] >= experts)
                continue;
            ++counts[row + route.ids[i]];
            mass[row + route.ids[i]] += static_cast<double>(route.weights[i]);
            known = true;
        }
    }
    tokens += known ? 1 : 0;
}

void ExpertUsage::add(const ExpertUsage &other)
{
    if (other.layers != layers || other.experts != experts)
        return;
    tokens += other.tokens;
    for (size_t i = 0; i < counts.size(); ++i) {
        counts[i] += other.counts[i];
        mass[i] += other.mass[i];
    }
}

double ExpertUsage::share(size_t layer, size_t expert) const
{
    const uint64_t all = rowSum(counts, layer, experts);
    return all ? static_cast<double>(counts[layer * experts + expert]) / static_cast<double>(all) : 0.0;
}

double ExpertUsage::massShare(size_t layer, size_t expert) const
{
    const double all = rowSum(mass, layer, experts);
    return all > 0.0 ? mass[layer * experts + expert] / all : 0.0;
}

double ExpertUsage::lift(size_t layer, size_t expert) const
{
    return share(layer, expert) * experts;
}

double ExpertUsage::entropy(size_t layer) const
{
    const auto all = static_cast<double>(rowSum(counts, layer, experts));
    double entropy = 0.0;
    for (size_t e = 0; e < experts; ++e)
        if (const uint64_t count = counts[layer * experts + e]; count > 0) {
            const double p = static_cast<double>(count) / all;
            entropy -= p * std::log(p);
        }
    return entropy;
}

double ExpertUsage::imbalance(size_t layer) const
{
    double greatest = 0.0;
    for (size_t e = 0; e < experts; ++e)
        greatest = std::max(greatest, share(layer, e));
    return greatest * experts;
}

} // namespace moire
