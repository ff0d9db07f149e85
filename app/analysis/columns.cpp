// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns.h"

#include <moire/config.h>

#include <algorithm>
#include <limits>

namespace moire::analysis {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
/// Choices per token that a shape is taken from: a damaged row must not decide how much memory a page needs. The
/// largest models choose some hundreds (58 layers x 8).
constexpr size_t maxAdoptedChoices = size_t{1} << 15;

template <class T>
std::span<T> entryOf(std::span<T> all, std::span<const uint32_t> ends, size_t i)
{
    const uint32_t begin = i == 0 ? 0 : ends[i - 1];
    return all.subspan(begin, ends[i] - begin);
}

} // namespace

TokenSpan intersection(TokenSpan a, TokenSpan b)
{
    const uint32_t begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

std::optional<size_t> RouteShape::row(LayerIndex layer) const
{
    const auto at = std::lower_bound(layers.begin(), layers.end(), layer);
    if (at == layers.end() || *at != layer)
        return std::nullopt;
    return static_cast<size_t>(at - layers.begin());
}

RouteShape routeShape(const ModelConfig &config, const RoutingPolicy &policy)
{
    RouteShape shape;
    if (config.moe.experts == 0)
        return shape;
    for (const uint32_t layer : config.moeLayers())
        shape.layers.emplace_back(layer);
    shape.experts = config.moe.experts;
    shape.perToken = policy.expertsUsed.value_or(config.moe.expertsUsed);
    return shape;
}

Columns::Columns(RouteShape shape, uint32_t first) : m_shape(std::move(shape)), m_shapeGiven(true), m_first(first) { }

void Columns::append(const TokenRecord &token)
{
    m_ids.push_back(token.id);
    m_positions.push_back(token.position);
    m_phases.push_back(token.phase);
    m_forced.push_back(token.forced ? 1 : 0);
    m_milliseconds.push_back(token.milliseconds.value_or(std::numeric_limits<double>::quiet_NaN()));
    if (token.serverMilliseconds || !m_serverMilliseconds.empty()) {
        m_serverMilliseconds.resize(m_ids.size(), std::numeric_limits<double>::quiet_NaN());
        m_serverMilliseconds.back() = token.serverMilliseconds.value_or(m_serverMilliseconds.back());
    }
    m_logProbabilities.push_back(token.logProbability.value_or(unknown));
    m_entropies.push_back(token.entropy.value_or(unknown));
    for (size_t stage = 0; stage < stageCount; ++stage)
        m_stages.push_back(token.stages ? static_cast<float>((*token.stages)[stage]) : unknown);
    m_pieces += token.bytes;
    m_pieceEnds.push_back(static_cast<uint32_t>(m_pieces.size()));
    m_alternatives.insert(m_alternatives.end(), token.alternatives.begin(), token.alternatives.end());
    if (!token.alternativeTexts.empty()) {
        m_alternativeTexts.resize(m_alternatives.size() - token.alternatives.size());
        m_alternativeTexts.insert(m_alternativeTexts.end(), token.alternativeTexts.begin(),
                                  token.alternativeTexts.end());
    }
    m_alternativeEnds.push_back(static_cast<uint32_t>(m_alternatives.size()));
    m_engines.push_back(token.engine);
    appendRoutes(token);
}

void Columns::thoughtSoFar()
{
    std::replace(m_phases.begin(), m_phases.end(), Phase::Answer, Phase::Thinking);
}

bool Columns::fits(const TokenRoutes &routes) const
{
    return routes.layers == m_shape.layers && routes.perLayer <= m_shape.perToken &&
        std::all_of(routes.ids.begin(), routes.ids.end(),
                    [&](uint32_t id) { return id < m_shape.experts || id == TokenRoutes::none; });
}

void Columns::appendRoutes(const TokenRecord &token)
{
    const TokenRoutes none;
    const TokenRoutes &routes = token.engine == 0 ? token.experts : none; // those of another engine are other experts
    if (!m_shapeGiven && !routes.empty()) {
        if (m_shape.layers.empty() && routes.size() * routes.perLayer <= maxAdoptedChoices) {
            m_shape.layers = routes.layers;
            m_shape.perToken = routes.perLayer;
            m_chosen.assign((m_ids.size() - 1) * m_shape.choices(), noChoice);
            m_gates.assign(m_chosen.size(), 0.0f);
        }
        for (const uint32_t id : routes.ids)
            if (id < ConfigLimits::experts)
                m_shape.experts = std::max(m_shape.experts, id + 1);
    }
    const size_t at = m_chosen.size();
    m_chosen.resize(at + m_shape.choices(), noChoice);
    m_gates.resize(m_chosen.size(), 0.0f);
    const bool routed = !routes.empty() && fits(routes);
    m_routed.push_back(routed ? 1 : 0);
    m_otherShape += routes.empty() || routed ? 0 : 1;
    for (size_t row = 0; routed && row < routes.size(); ++row) {
        const LayerRoute route = routes[row];
        const size_t to = at + row * m_shape.perToken;
        std::transform(route.ids.begin(), route.ids.end(), m_chosen.begin() + static_cast<std::ptrdiff_t>(to),
                       [](uint32_t id) { return static_cast<ExpertId>(id); });
        std::copy(route.weights.begin(), route.weights.end(), m_gates.begin() + static_cast<std::ptrdiff_t>(to));
    }
    appendMargins(token);
}

void Columns::appendMargins(const TokenRecord &token)
{
    const size_t i = m_ids.size() - 1;
    const bool known = routed(i) && m_shape.experts > 0 &&
        token.routerScores.size() == m_shape.rows() * static_cast<size_t>(m_shape.experts);
    if (!known && m_margins.empty())
        return;
    m_margins.resize(m_ids.size() * m_shape.rows(), unknown);
    const size_t experts = m_shape.experts;
    const bool biased = m_selectionBias && m_selectionBias->size() == m_shape.rows() * experts;
    const auto rowOf = [&](const std::vector<float> &values, size_t row) {
        return std::span(values).subspan(row * experts, experts);
    };
    for (size_t row = 0; known && row < m_shape.rows(); ++row)
        m_margins[i * m_shape.rows() + row] =
            routerMargin(rowOf(token.routerScores, row), chosen(i, row),
                         biased ? rowOf(*m_selectionBias, row) : std::span<const float>())
                .value_or(unknown);
}

std::optional<size_t> Columns::index(TokenNumber token) const
{
    return span().contains(token) ? std::optional<size_t>(token.value - m_first) : std::nullopt;
}

std::string_view Columns::piece(size_t i) const
{
    const auto bytes = entryOf(std::span<const char>(m_pieces), m_pieceEnds, i);
    return {bytes.data(), bytes.size()};
}

std::span<const std::pair<TokenId, float>> Columns::alternatives(size_t i) const
{
    return entryOf(std::span(m_alternatives), m_alternativeEnds, i);
}

std::string_view Columns::alternativeText(size_t i, size_t k) const
{
    const size_t at = (i == 0 ? 0 : m_alternativeEnds[i - 1]) + k;
    return at < m_alternativeTexts.size() ? std::string_view(m_alternativeTexts[at]) : std::string_view();
}

std::optional<uint32_t> Columns::rank(size_t i) const
{
    const auto list = alternatives(i);
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.first == m_ids[i]; });
    return at == list.end() ? std::nullopt : std::optional(static_cast<uint32_t>(at - list.begin()) + 1);
}

std::span<const ExpertId> Columns::chosen(size_t i, size_t row) const
{
    const auto all = std::span(m_chosen).subspan(i * m_shape.choices() + row * m_shape.perToken, m_shape.perToken);
    size_t count = all.size();
    while (count > 0 && all[count - 1] == noChoice)
        --count;
    return all.first(count);
}

std::span<const float> Columns::gates(size_t i, size_t row) const
{
    return std::span(m_gates).subspan(i * m_shape.choices() + row * m_shape.perToken, chosen(i, row).size());
}

std::optional<float> routerMargin(std::span<const float> scores, std::span<const ExpertId> chosen,
                                  std::span<const float> bias)
{
    const auto selection = [&](size_t id) { return bias.empty() ? scores[id] : scores[id] + bias[id]; };
    float lowest = std::numeric_limits<float>::infinity();
    for (const ExpertId id : chosen) {
        if (id >= scores.size() || std::isnan(selection(id)))
            return std::nullopt;
        lowest = std::min(lowest, selection(id));
    }
    float best = -std::numeric_limits<float>::infinity();
    for (size_t id = 0; id < scores.size(); ++id)
        if (std::find(chosen.begin(), chosen.end(), id) == chosen.end())
            best = std::max(best, selection(id));
    const float margin = lowest - best;
    return margin >= 0.0f && margin < std::numeric_limits<float>::infinity() ? std::optional(margin) : std::nullopt;
}

} // namespace moire::analysis
