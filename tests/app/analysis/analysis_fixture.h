// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace fixture {

/// Values of SciPy: tests/tools/statistics_golden.py.
inline const nlohmann::json &golden()
{
    static const nlohmann::json json = [] {
        std::ifstream file(MOIRE_TEST_DATA "/analysis/statistics.json");
        REQUIRE(file.good());
        return nlohmann::json::parse(file);
    }();
    return json;
}

inline moire::analysis::RouteShape shape(uint32_t layers, uint32_t experts, uint32_t perToken)
{
    moire::analysis::RouteShape shape{.experts = experts, .perToken = perToken};
    for (uint32_t layer = 0; layer < layers; ++layer)
        shape.layers.emplace_back(2 * layer + 1); // every second layer is dense
    return shape;
}

/// A token whose layers all chose \p experts, with equal gates.
inline moire::TokenRecord token(const moire::analysis::RouteShape &shape, std::vector<uint32_t> experts,
                                uint32_t id = 7)
{
    moire::TokenRecord token;
    token.id = moire::TokenId(id);
    const size_t k = experts.size();
    token.experts = {shape.layers, static_cast<uint32_t>(k), {}, {}};
    for (size_t row = 0; row < shape.rows(); ++row) {
        token.experts.ids.insert(token.experts.ids.end(), experts.begin(), experts.end());
        token.experts.weights.insert(token.experts.weights.end(), k, 1.0f / static_cast<float>(k));
    }
    return token;
}

} // namespace fixture
