// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/select.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

using namespace moire;
using doctest::Approx;

namespace {

constexpr float off = -std::numeric_limits<float>::infinity();
constexpr float force = std::numeric_limits<float>::infinity();

/// A router over given scores, without its matrix.
struct Router {
    std::vector<float> scores;
    std::vector<float> modelBias;
    std::vector<float> policyBias;
    RouteArgs args{};
    std::vector<float> weights;

    Router(std::vector<float> routerScores, uint32_t used) : scores(std::move(routerScores))
    {
        args.groups = 1;
        args.groupsUsed = 1;
        args.expertsUsed = used;
        args.scale = 1.0f;
    }

    std::vector<uint32_t> choose(size_t position = 0)
    {
        Matrix router;
        router.rows = scores.size();
        args.router = &router;
        args.modelBias = modelBias.empty() ? nullptr : modelBias.data();
        args.policy.bias = policyBias.empty() ? nullptr : policyBias.data();
        std::vector<float> scratch(scores.size() + args.groups);
        std::vector<uint32_t> ids(args.expertsUsed, 999);
        weights.assign(args.expertsUsed, -1);
        selectExperts(args, position, scores.data(), scratch.data(), ids.data(), weights.data());
        args.router = nullptr;
        return ids;
    }
};

using Ids = std::vector<uint32_t>;

} // namespace

TEST_CASE("the greatest scores in descending order, the lower index on ties")
{
    Router router({0.1f, 0.4f, 0.1f, 0.4f, 0.2f}, 4);
    CHECK(router.choose() == Ids{1, 3, 4, 0});
    CHECK(router.weights == std::vector<float>{0.4f, 0.4f, 0.2f, 0.1f});
    router.args.expertsUsed = 5;
    CHECK(router.choose() == Ids{1, 3, 4, 0, 2});
}

TEST_CASE("a selection bias changes the choice but not the weights")
{
    Router router({0.1f, 0.4f, 0.2f}, 2);
    router.modelBias = {1.0f, 0.0f, 0.0f};
    CHECK(router.choose() == Ids{0, 1});
    CHECK(router.weights == std::vector<float>{0.1f, 0.4f});
    router.args.normalize = true;
    router.args.scale = 3.0f;
    router.choose();
    CHECK(router.weights[0] == Approx(0.6));
    CHECK(router.weights[1] == Approx(2.4));
}

TEST_CASE("groups: ranked by their best score or the sum of their best two")
{
    Router router({0.9f, 0.0f, 0.5f, 0.5f, 0.3f, 0.4f}, 2);
    router.args.groups = 3;
    router.args.groupsUsed = 1;
    router.args.groupRank = GroupRank::Best;
    CHECK(router.choose() == Ids{0, 1});
    router.args.groupRank = GroupRank::SumOfTwo;
    CHECK(router.choose() == Ids{2, 3});
    router.args.groupsUsed = 2;
    CHECK(router.choose() == Ids{0, 2});
    router.scores = {0.5f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f}; // equal groups: the lower ones stay
    CHECK(router.choose() == Ids{0, 1});
}

TEST_CASE("policy: off, force and bias")
{
    Router router({0.1f, 0.4f, 0.3f, 0.2f}, 2);
    router.policyBias = {0, off, 0, 0};
    CHECK(router.choose() == Ids{2, 3});
    router.policyBias = {force, 0, 0, 0};
    CHECK(router.choose() == Ids{0, 1});
    CHECK(router.weights == std::vector<float>{0.1f, 0.4f}); // the model's own score
    router.policyBias = {0, 0, 0, 0.5f};
    CHECK(router.choose() == Ids{3, 1});
    router.policyBias = {0, 0, force, force};
    CHECK(router.choose() == Ids{2, 3});
}

TEST_CASE("policy and groups: an expert that is off never counts, a forced one always stays")
{
    Router router({0.9f, 0.1f, 0.5f, 0.4f, 0.3f, 0.2f}, 2);
    router.args.groups = 3;
    router.args.groupsUsed = 1;
    router.policyBias = {off, 0, 0, 0, 0, 0};
    CHECK(router.choose() == Ids{2, 3});
    router.policyBias = {0, 0, force, 0, force, 0};
    CHECK(router.choose() == Ids{2, 4});
    // Too few experts in the remaining group: the best of the others follow.
    router.policyBias = {0, off, 0, 0, 0, 0};
    CHECK(router.choose() == Ids{0, 2});
    // An expert that is off adds nothing to the sum of two.
    router.args.groupRank = GroupRank::SumOfTwo;
    router.scores = {0.6f, 0.5f, 0.4f, 0.3f, 0.1f, 0.1f};
    router.policyBias = {0, off, 0, 0, 0, 0};
    CHECK(router.choose() == Ids{2, 3});
}

TEST_CASE("random routing: a function of seed, layer and position; uniform; respects off and force")
{
    Router router(std::vector<float>(16, 0.0625f), 4);
    router.args.policy.random = true;
    router.args.policy.seed = 7;
    router.args.policy.layer = 3;
    const Ids once = router.choose(5);
    CHECK(router.choose(5) == once);
    CHECK(std::set<uint32_t>(once.begin(), once.end()).size() == 4);
    CHECK(router.choose(6) != once);
    router.args.policy.layer = 4;
    CHECK(router.choose(5) != once);
    router.args.policy.layer = 3;
    router.args.policy.seed = 8;
    CHECK(router.choose(5) != once);

    std::vector<int> counts(16);
    for (size_t position = 0; position < 4000; ++position)
        for (const uint32_t id : router.choose(position))
            ++counts[id];
    for (const int count : counts) // 1000 expected each, standard deviation 27
        CHECK(std::abs(count - 1000) < 140);

    router.policyBias.assign(16, 0.0f);
    router.policyBias[2] = off;
    router.policyBias[9] = force;
    for (size_t position = 0; position < 100; ++position) {
        const Ids ids = router.choose(position);
        CHECK(ids[0] == 9);
        CHECK(std::find(ids.begin(), ids.end(), 2u) == ids.end());
    }
}

TEST_CASE("NaN scores give distinct, valid experts")
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    Router router({nan, 0.5f, nan, nan}, 3);
    router.args.groups = 2;
    router.args.groupsUsed = 1;
    const Ids ids = router.choose();
    CHECK(std::set<uint32_t>(ids.begin(), ids.end()).size() == 3);
    for (const uint32_t id : ids)
        CHECK(id < 4);
}

TEST_CASE("a muted expert counts in the weights of the others, but does not compute")
{
    Router router({0.1f, 0.4f, 0.2f, 0.3f}, 3);
    router.args.normalize = true;
    Ids ids = router.choose();
    REQUIRE(ids == Ids{1, 3, 2});
    const std::vector<float> chosen = router.weights;
    const std::vector<uint32_t> muted{1, 0, 0, 1};
    router.args.policy.muted = muted.data();
    applyChoice(router.args, 0, router.scores.data(), ids.data(), router.weights.data());
    CHECK(ids == Ids{1, noExpert, 2});
    CHECK(router.weights == std::vector<float>{chosen[0], 0.0f, chosen[2]});
}

TEST_CASE("forced routes replace the choice, with weights from the scores of the forced experts")
{
    Router router({0.1f, 0.4f, 0.2f, 0.3f}, 3);
    router.args.normalize = true;
    router.args.scale = 2.0f;
    Ids ids = router.choose();
    const std::vector<uint32_t> muted{0, 0, 1, 0};
    const std::vector<uint32_t> forced{9, 9, 0, 2}; // two tokens, two experts each
    router.args.policy = {.muted = muted.data(), .forced = forced.data(), .forcedStride = 2};
    applyChoice(router.args, 1, router.scores.data(), ids.data(), router.weights.data());
    CHECK(ids == Ids{0, noExpert, noExpert}); // expert 2 is muted, and there is no third one
    CHECK(router.weights[0] == Approx(2.0f * 0.1f / (0.1f + 0.2f)));
    CHECK(router.weights[1] == 0.0f);
    CHECK(router.weights[2] == 0.0f);
}
