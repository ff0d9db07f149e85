// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/routing_picture.h"

#include "items/experiment_text.h"
#include "items/format.h"

#include <algorithm>
#include <cmath>

namespace moire::ui {

using namespace experiments;

namespace {

void sortBySurest(std::vector<RoutingPicture::Expert> &experts)
{
    std::stable_sort(experts.begin(), experts.end(), [](const auto &a, const auto &b) {
        const double first = a.p.value_or(1.0);
        const double second = b.p.value_or(1.0);
        return first != second ? first < second : std::abs(a.difference) > std::abs(b.difference);
    });
}

widgets::ColourScale differencesOfShares()
{
    widgets::ColourScale scale;
    scale.kind = widgets::ColourScale::Kind::Difference;
    scale.high = 0; // follows the values
    scale.name = RoutingPicture::tr("share");
    scale.format = widgets::percentFormat(1);
    return scale;
}

std::vector<RoutingPicture::Expert> expertsOf(const ExpertUsage &usage, const RoutingDifference &found)
{
    std::vector<RoutingPicture::Expert> experts;
    for (size_t i = 0; i < found.difference.size(); ++i) {
        RoutingPicture::Expert &one = experts.emplace_back();
        one.cell = {static_cast<int>(usage.layers[i / usage.experts].value), static_cast<int>(i % usage.experts)};
        one.difference = found.difference[i];
        one.count = usage.counts[i];
        if (!found.adjusted.empty())
            one.p = found.adjusted[i];
    }
    sortBySurest(experts);
    return experts;
}

} // namespace

RoutingPicture RoutingPicture::of(const Reading &reading, const Details *details, size_t variant)
{
    RoutingPicture picture;
    const Definition &d = reading.definition;
    const auto found =
        details ? routingDifference(d, *details, variant) : std::optional<experiments::RoutingDifference>();
    if (!found)
        return picture;
    const ExpertUsage &usage = details->variants[variant].usage;
    for (const LayerIndex layer : usage.layers)
        picture.map.layers.push_back(static_cast<int>(layer.value));
    picture.map.experts = static_cast<int>(usage.experts);
    picture.map.counts = std::vector<quint64>(usage.counts.begin(), usage.counts.end());
    for (const double value : found->difference)
        picture.map.values.push_back(static_cast<float>(value));
    picture.map.scale = differencesOfShares();
    picture.names = tr("%1 − %2").arg(experiment_text::nameOf(d.variants[variant].name),
                                      experiment_text::nameOf(d.variants.front().name));
    picture.says = found->adjusted.empty()
        ? tr("Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another "
             "seed”, because the baseline does not sample or no variant changes the routing.")
        : tr("%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed "
             "makes them. About 5 % of these are chance.",
             nullptr, format::plural(static_cast<qint64>(found->difference.size())))
              .arg(format::count(found->pastNull));
    picture.experts = expertsOf(usage, *found);
    return picture;
}

RoutingPicture RoutingPicture::ofAdvantage(const std::vector<ExpertAdvantage> &found, const ExpertUsage &usage)
{
    constexpr double pastNullLevel = 0.05;
    RoutingPicture picture;
    const bool counted = usage.counts.size() == found.size();
    size_t past = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        const ExpertAdvantage &one = found[i];
        const auto layer = static_cast<int>(one.layer.value);
        if (picture.map.layers.empty() || picture.map.layers.back() != layer)
            picture.map.layers.push_back(layer);
        picture.map.values.push_back(static_cast<float>(one.covariance));
        picture.experts.push_back({.cell = {layer, static_cast<int>(one.expert.value)},
                                   .difference = one.covariance,
                                   .p = one.adjusted,
                                   .count = counted ? usage.counts[i] : 0});
        past += one.adjusted <= pastNullLevel ? 1 : 0;
    }
    if (found.empty())
        return picture;
    picture.map.experts = static_cast<int>(found.size() / picture.map.layers.size());
    if (counted)
        picture.map.counts = std::vector<quint64>(usage.counts.begin(), usage.counts.end());
    picture.map.scale = differencesOfShares();
    picture.says = tr("%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages "
                      "are exchanged within their groups. About 5 % of these are chance.",
                      nullptr, format::plural(static_cast<qint64>(found.size())))
                       .arg(format::count(past));
    sortBySurest(picture.experts);
    return picture;
}

} // namespace moire::ui
