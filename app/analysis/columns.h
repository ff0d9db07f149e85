// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>
#include <moire/routing_policy.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is known of an answer's tokens, as columns: one flat array per field instead of one object per token. Plain
/// C++; an object is used by one thread at a time.
namespace moire::analysis {

using TokenNumber = Index<struct TokenNumberTag>; ///< of a token in its answer, from 0: `n` in the database

/// The tokens [begin, end) of an answer.
struct TokenSpan {
    uint32_t begin = 0;
    uint32_t end = 0;

    uint32_t size() const { return end > begin ? end - begin : 0; }
    bool empty() const { return size() == 0; }
    bool contains(TokenNumber token) const { return token.value >= begin && token.value < end; }
    bool operator==(const TokenSpan &) const = default;
};

/// What both spans have in common; empty if they do not touch.
TokenSpan intersection(TokenSpan a, TokenSpan b);

using ExpertId = uint16_t; ///< an ExpertIndex in a column; ConfigLimits::experts is 4096
constexpr ExpertId noChoice = 0xFFFF; ///< pads layers that chose fewer experts, and tokens without routes

/// The shape of the routes of one model.
struct RouteShape {
    std::vector<LayerIndex> layers; ///< the expert layers, ascending; a `row` below is an index of this
    uint32_t experts = 0; ///< routed experts per layer
    uint32_t perToken = 0; ///< k: experts chosen per token and layer

    size_t rows() const { return layers.size(); }
    size_t choices() const { return layers.size() * perToken; } ///< per token
    std::optional<size_t> row(LayerIndex layer) const; ///< none: not an expert layer
    bool operator==(const RouteShape &) const = default;
};

/// The shape of the model's routes under \p policy; without rows for a dense model.
RouteShape routeShape(const ModelConfig &config, const RoutingPolicy &policy = {});

/// Consecutive tokens of one answer. Index i of a column is the token number first() + i.
class Columns {
public:
    /// The shape is taken from the first routed token, and `experts` grows with the ids.
    Columns() = default;
    /// Tokens from \p first on. Routes of another shape (a damaged row, another model) count as not recorded.
    explicit Columns(RouteShape shape, uint32_t first = 0);

    /// What is added to the scores before the choice, [rows, experts] (selectionBias() of the engine); null or empty:
    /// nothing. For margins() of later tokens.
    void setSelectionBias(std::shared_ptr<const std::vector<float>> bias) { m_selectionBias = std::move(bias); }
    void append(const TokenRecord &token);
    void thoughtSoFar(); ///< the tokens so far were thinking: GenerationListener::thoughtSoFar()

    const RouteShape &shape() const { return m_shape; }
    uint32_t first() const { return m_first; }
    uint32_t size() const { return static_cast<uint32_t>(m_ids.size()); }
    TokenSpan span() const { return {m_first, m_first + size()}; }
    /// The index of a token; none: it is not in these columns.
    std::optional<size_t> index(TokenNumber token) const;

    // Columns of size() entries. Numbers that were not measured are NaN.
    std::span<const TokenId> ids() const { return m_ids; }
    std::span<const Position> positions() const { return m_positions; }
    std::span<const Phase> phases() const { return m_phases; }
    std::span<const uint8_t> forced() const { return m_forced; } ///< 1: inserted by the thinking budget
    std::span<const uint8_t> engines() const { return m_engines; } ///< TokenRecord::engine
    std::span<const double> milliseconds() const { return m_milliseconds; }
    /// TokenRecord::serverMilliseconds, NaN where unknown; empty if it is known of no token.
    std::span<const double> serverMilliseconds() const { return m_serverMilliseconds; }
    std::span<const float> logProbabilities() const { return m_logProbabilities; } ///< nats
    std::span<const float> entropies() const { return m_entropies; } ///< nats
    std::span<const float> stages() const { return m_stages; } ///< [size(), stageCount], milliseconds
    std::span<const uint32_t> pieceEnds() const
    {
        return m_pieceEnds;
    } ///< in pieces(); a piece begins where the last ends
    std::string_view pieces() const { return m_pieces; } ///< the tokens' bytes, one after another

    std::string_view piece(size_t i) const;
    std::span<const std::pair<TokenId, float>> alternatives(size_t i) const; ///< id and log-probability, best first
    /// The bytes of entry \p k of alternatives(i), where an engine elsewhere told them; empty: the id says which.
    std::string_view alternativeText(size_t i, size_t k) const;
    /// 1: the most probable token; none: not among the alternatives, so its rank is unknown.
    std::optional<uint32_t> rank(size_t i) const;

    bool routed(size_t i) const { return m_routed[i] != 0; }
    std::span<const ExpertId> chosen() const { return m_chosen; } ///< [size(), rows, k], in the order of selection
    std::span<const float> gates() const { return m_gates; } ///< likewise, as applied to the experts' outputs
    std::span<const ExpertId> chosen(size_t i, size_t row) const; ///< without padding; empty: not recorded
    std::span<const float> gates(size_t i, size_t row) const; ///< of chosen(i, row)
    /// [size(), rows]: routerMargin(), NaN where unknown; empty if it is known of no token.
    std::span<const float> margins() const { return m_margins; }
    size_t otherShape() const { return m_otherShape; } ///< tokens whose routes were left out

private:
    void appendRoutes(const TokenRecord &token);
    bool fits(const TokenRoutes &routes) const;
    void appendMargins(const TokenRecord &token);

    RouteShape m_shape;
    bool m_shapeGiven = false;
    uint32_t m_first = 0;
    size_t m_otherShape = 0;
    std::vector<TokenId> m_ids;
    std::vector<Position> m_positions;
    std::vector<Phase> m_phases;
    std::vector<uint8_t> m_forced;
    std::vector<double> m_milliseconds;
    std::vector<double> m_serverMilliseconds;
    std::vector<float> m_logProbabilities;
    std::vector<float> m_entropies;
    std::vector<float> m_stages;
    std::vector<uint32_t> m_pieceEnds;
    std::string m_pieces;
    std::vector<uint32_t> m_alternativeEnds;
    std::vector<std::pair<TokenId, float>> m_alternatives;
    std::vector<std::string> m_alternativeTexts; ///< of m_alternatives; empty: none is known
    std::vector<uint8_t> m_engines;
    std::vector<uint8_t> m_routed;
    std::vector<ExpertId> m_chosen;
    std::vector<float> m_gates;
    std::vector<float> m_margins;
    std::shared_ptr<const std::vector<float>> m_selectionBias;
};

/// How much higher the lowest chosen expert scored than the best one left out; \p scores: of all experts of a layer,
/// \p bias: what is added to them before the choice, likewise, or empty. None if these did not decide alone (groups,
/// random experts) or nothing was left out.
std::optional<float> routerMargin(std::span<const float> scores, std::span<const ExpertId> chosen,
                                  std::span<const float> bias = {});

} // namespace moire::analysis
