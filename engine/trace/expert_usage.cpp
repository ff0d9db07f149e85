// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/trace.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace moire {

ExpertUsage::ExpertUsage(std::vector<LayerIndex> moeLayers, uint32_t expertsPerLayer)
    : layers(std::move(moeLayers)),
      experts(expertsPerLayer),
      counts(layers.size() * experts),
      mass(counts.size()),
      layerCounts(layers.size()),
      layerMass(layers.size())
{
}

void ExpertUsage::add(const TokenRoutes &routes)
{
    bool known = false;
    for (size_t i = 0; i < routes.size(); ++i) {
        const LayerRoute route = routes[i];
        const auto at = std::lower_bound(layers.begin(), layers.end(), route.layer);
        if (at == layers.end() || *at != route.layer)
            continue;
        const auto row = static_cast<size_t>(at - layers.begin());
        for (size_t j = 0; j < route.ids.size(); ++j) {
            if (route.ids[j] >= experts)
                continue;
            const size_t cell = row * experts + route.ids[j];
            const auto weight = static_cast<double>(route.weights[j]);
            ++counts[cell];
            ++layerCounts[row];
            mass[cell] += weight;
            layerMass[row] += weight;
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
    for (size_t i = 0; i < layers.size(); ++i) {
        layerCounts[i] += other.layerCounts[i];
        layerMass[i] += other.layerMass[i];
    }
}

double ExpertUsage::share(size_t layer, size_t expert) const
{
    const uint64_t all = layerCounts[layer];
    return all ? static_cast<double>(counts[layer * experts + expert]) / static_cast<double>(all) : 0.0;
}

double ExpertUsage::massShare(size_t layer, size_t expert) const
{
    const double all = layerMass[layer];
    return all > 0.0 ? mass[layer * experts + expert] / all : 0.0;
}

double ExpertUsage::lift(size_t layer, size_t expert) const
{
    return share(layer, expert) * experts;
}

double ExpertUsage::entropy(size_t layer) const
{
    const auto all = static_cast<double>(layerCounts[layer]);
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
