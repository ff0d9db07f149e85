// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/drift_line.h"
#include "analysis/random.h"
#include "analysis/steps.h"
#include "analysis/usage.h"
#include "analysis_fixture.h"

#include <cmath>

namespace tst_steps {

using namespace moire;
using namespace moire::analysis;

namespace {

/// \p text cut into pieces of \p length bytes, from the token 10 on.
std::vector<Step> stepsOf(std::string_view text, size_t length)
{
    StepBuilder builder;
    uint32_t n = 10;
    for (size_t at = 0; at < text.size(); at += length)
        builder.add(TokenNumber(n++), text.substr(at, length));
    builder.finish();
    return builder.steps();
}

} // namespace

TEST_CASE("paragraphs, numbered lines, headings and turns begin steps")
{
    constexpr std::string_view text = "Okay, let me see.\nStill the same paragraph.\n"
                                      "1. First number\n2) second one\nStep 3: third\n"
                                      "# A heading\n\n\n  Wait, that is wrong.\n\nWaiting is a word.\n1.5 is a number.";
    const std::vector<Step> steps = stepsOf(text, 1);
    std::vector<StepKind> kinds;
    for (const Step &step : steps)
        kinds.push_back(step.kind);
    CHECK(kinds ==
          std::vector<StepKind>{StepKind::Paragraph, StepKind::Numbered, StepKind::Numbered, StepKind::Numbered,
                                StepKind::Heading, StepKind::Turn, StepKind::Paragraph});
    CHECK(steps[1].tokens.begin == 10 + text.find("1. First"));
    CHECK(steps[5].tokens.begin == 10 + text.find("Wait,"));
    CHECK(steps[6].tokens.begin == 10 + text.find("Waiting"));
    CHECK(steps.back().tokens.end == 10 + text.size());
    for (size_t s = 1; s < steps.size(); ++s)
        CHECK(steps[s].tokens.begin == steps[s - 1].tokens.end); // they tile the reasoning
}

TEST_CASE("a text cut into any pieces gives steps that tile it")
{
    constexpr std::string_view text = "a\n\nb c d\n\n\nActually no\n\n1. x\n2. y\n\nend";
    for (size_t length = 1; length < 12; ++length) {
        const std::vector<Step> steps = stepsOf(text, length);
        REQUIRE(!steps.empty());
        CHECK(steps.front().tokens.begin == 10);
        CHECK(steps.back().tokens.end == 10 + (text.size() + length - 1) / length);
        for (size_t s = 1; s < steps.size(); ++s) {
            CHECK(steps[s].tokens.begin == steps[s - 1].tokens.end);
            CHECK(!steps[s].tokens.empty());
        }
    }
    CHECK(stepsOf("", 1).empty());
    CHECK(stepsOf("\n\n\n", 1).size() == 1);
}

TEST_CASE("steps grow while the reasoning arrives")
{
    StepBuilder builder;
    builder.add(TokenNumber(0), "One");
    CHECK(builder.steps().size() == 1);
    builder.add(TokenNumber(1), " two\n\n");
    builder.add(TokenNumber(2), "Al");
    CHECK(builder.steps().size() == 1); // what it is shows in a few letters
    CHECK(builder.steps()[0].tokens == TokenSpan{0, 3});
    builder.add(TokenNumber(3), "ternatively, we could do ");
    REQUIRE(builder.steps().size() == 2);
    CHECK(builder.steps()[0].tokens == TokenSpan{0, 2});
    CHECK(builder.steps()[1].tokens == TokenSpan{2, 4});
    CHECK(builder.steps()[1].kind == StepKind::Turn);
}

TEST_CASE("a step with the same words as an earlier one")
{
    const std::vector<Step> steps = stepsOf("Let me check the sum once more: 7 + 5 is 12.\n\nSo what?\n\n"
                                            "let me check  the sum once\nmore: 7 + 5 is 12.\n\nSo what?\n\n"
                                            "Let me check the sum once more: 7 + 5 is 13.",
                                            3);
    REQUIRE(steps.size() == 5);
    CHECK(!steps[0].repeats);
    CHECK(steps[2].repeats == std::optional(0u));
    CHECK(!steps[3].repeats); // short ones say nothing
    CHECK(!steps[4].repeats);
}

TEST_CASE("figures of a step")
{
    Columns columns(RouteShape{});
    StepFigures figures;
    CHECK(!figures.confidence());
    for (const auto &[ms, p] : {std::pair(10.0, 0.5f), std::pair(30.0, 0.125f)}) {
        TokenRecord token;
        token.milliseconds = ms;
        token.logProbability = std::log(p);
        columns.append(token);
    }
    columns.append(TokenRecord()); // forced: nothing known
    for (size_t i = 0; i < 3; ++i)
        figures.add(columns, i);
    CHECK(figures.tokens == 3);
    CHECK(figures.milliseconds == 40.0);
    CHECK(figures.timed == 2);
    CHECK(*figures.confidence() == doctest::Approx(0.25)); // the geometric mean
}

TEST_CASE("routing distance is SciPy's Jensen-Shannon divergence")
{
    for (const auto &one : fixture::golden()["divergence"]) {
        const auto make = [](const nlohmann::json &json) {
            const auto counts = json.get<std::vector<uint64_t>>();
            ExpertUsage usage({LayerIndex(0)}, static_cast<uint32_t>(counts.size()));
            usage.counts = counts;
            for (const uint64_t count : counts)
                usage.layerCounts[0] += count;
            return usage;
        };
        const ExpertUsage a = make(one["a"]);
        const ExpertUsage b = make(one["b"]);
        CHECK(routingDistance(a, b) == doctest::Approx(one["js"].get<double>()).epsilon(1e-9));
        CHECK(routingDistance(a, b) == doctest::Approx(routingDistance(b, a)));
        CHECK(routingDistance(a, a) == 0.0);
    }
    CHECK(routingDistance(ExpertUsage(), ExpertUsage()) == 0.0);
}

TEST_CASE("the drift at every token is the distance of the tokens around it")
{
    const RouteShape shape = fixture::shape(3, 8, 2);
    Random random(4);
    Columns columns(shape);
    for (uint32_t n = 0; n < 60; ++n)
        columns.append(fixture::token(shape, {random.below(4) + (n < 30 ? 0 : 4), n % 3}, n));
    const std::vector<float> line = driftLine(shape, columns.chosen(), 10, 1);
    REQUIRE(line.size() == 60);
    for (uint32_t at = 0; at < 60; ++at) {
        if (at < 10 || at > 50) {
            CHECK(std::isnan(line[at]));
            continue;
        }
        ExpertUsage before = emptyUsage(shape);
        ExpertUsage after = emptyUsage(shape);
        for (uint32_t n = at - 10; n < at + 10; ++n)
            add(n < at ? before : after, columns, n);
        CHECK(line[at] == doctest::Approx(routingDistance(before, after)).epsilon(1e-5));
    }
    CHECK(line[30] > 2 * line[15]); // where the experts change
    const std::vector<float> held = driftLine(shape, columns.chosen(), 10, 4);
    CHECK(held[10] == line[10]);
    CHECK(held[13] == line[10]);
    CHECK(held[14] == line[14]);
    CHECK(std::isnan(driftLine(shape, columns.chosen().first(19 * shape.choices()), 10)[9]));
    CHECK(driftLine(RouteShape(), {}, 10).empty());
}

TEST_CASE("drift between steps beside the drift inside them, without the bias of short stretches")
{
    // Three steps; the first two use the same experts, the third uses others.
    const RouteShape shape = fixture::shape(8, 32, 4);
    Random random(9);
    ColumnPages pages(shape, 0, [](TokenSpan) {});
    const std::vector<Step> steps{
        {.tokens = {0, 60}}, {.tokens = {60, 130}}, {.tokens = {130, 200}}, {.tokens = {200, 210}}};
    for (uint32_t n = 0; n < 210; ++n) {
        const uint32_t base = n < 130 ? 0 : 16;
        std::vector<uint32_t> chosen;
        for (uint32_t k = 0; k < 4; ++k)
            chosen.push_back(base + 4 * k + random.below(4));
        pages.append(fixture::token(shape, chosen, n));
    }
    const std::vector<StepDrift> drift = routingDrift(pages, steps);
    REQUIRE(drift.size() == 4);
    CHECK(!drift[0].fromLast);
    REQUIRE(drift[0].inside);
    CHECK(*drift[1].fromLast < 3.0 * *drift[1].inside + 0.05); // no change
    CHECK(*drift[2].fromLast == doctest::Approx(1.0)); // no expert in common
    CHECK(*drift[2].inside < 0.3);
    CHECK(!drift[3].fromLast); // ten tokens are too few
    CHECK(!drift[3].inside);
}

TEST_CASE("loops with what repeats")
{
    LoopFinder finder;
    uint32_t n = 0;
    for (; n < 100; ++n)
        finder.add(TokenNumber(n), TokenId(1000 + n));
    for (; n < 140; ++n)
        finder.add(TokenNumber(n), TokenId(n % 7));
    for (; n < 200; ++n)
        finder.add(TokenNumber(n), TokenId(1000 + n));
    for (; n < 230; ++n)
        finder.add(TokenNumber(n), TokenId(3));
    REQUIRE(finder.loops().size() == 2);
    CHECK(finder.loops()[0] == Loop{{100, 140}, 7});
    CHECK(finder.loops()[0].copies() == doctest::Approx(40.0 / 7));
    CHECK(finder.loops()[1] == Loop{{200, 230}, 1});
}

} // namespace tst_steps
