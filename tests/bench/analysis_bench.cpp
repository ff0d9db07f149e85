// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the instruments' statistics cost, in this thread's CPU time: 58 expert layers of 256 experts, 8 per
// token, as the largest models have.
#include "analysis/cache_curve.h"
#include "analysis/ordering.h"
#include "analysis/random.h"
#include "analysis/two_groups.h"
#include "analysis/usage_index.h"

#include <cstdio>
#include <ctime>

using namespace moire;
using namespace moire::analysis;

namespace {

double secondsNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

template <class Work>
void measure(const char *name, size_t times, const char *unit, Work &&work)
{
    const double start = secondsNow();
    for (size_t i = 0; i < times; ++i)
        work(i);
    std::printf("%-44s %10.1f us per %s\n", name, 1e6 * (secondsNow() - start) / static_cast<double>(times), unit);
}

RouteShape largeShape()
{
    RouteShape shape{.experts = 256, .perToken = 8};
    for (uint32_t layer = 3; layer < 61; ++layer)
        shape.layers.emplace_back(layer);
    return shape;
}

TokenRecord randomToken(const RouteShape &shape, Random &random)
{
    TokenRecord token;
    token.experts = {shape.layers, shape.perToken, {}, std::vector<float>(shape.choices(), 0.125f)};
    for (size_t row = 0; row < shape.rows(); ++row) {
        const uint32_t first = random.below(random.below(2) == 0 ? 32 : 256); // some are used more
        for (uint32_t k = 0; k < shape.perToken; ++k)
            token.experts.ids.push_back((first + 31 * k) % shape.experts);
    }
    return token;
}

} // namespace

int main()
{
    constexpr size_t tokens = 2048;
    const RouteShape shape = largeShape();
    Random random(1);
    std::vector<TokenRecord> records;
    for (size_t i = 0; i < tokens; ++i)
        records.push_back(randomToken(shape, random));

    Columns columns(shape);
    measure("append to columns", tokens, "token", [&](size_t i) { columns.append(records[i]); });
    ExpertUsage usage = emptyUsage(shape);
    std::vector<float> values(usage.counts.size());
    measure("add a token to the usage, all shares again", tokens, "frame", [&](size_t i) {
        add(usage, columns, i);
        for (size_t cell = 0; cell < values.size(); ++cell)
            values[cell] = static_cast<float>(
                analysis::measure(usage, Measure::Share, cell / shape.experts, cell % shape.experts));
    });
    UsageIndex index(shape);
    measure("add to the index of an answer", tokens, "token", [&](size_t i) { index.add(columns, i); });
    CacheCurveBuilder curve(shape);
    measure("cache curve", tokens, "token", [&](size_t i) { curve.add(columns, i); });
    UseProfile profile(shape.experts);
    measure("profile of use, one layer", tokens, "token", [&](size_t i) { profile.add(columns.chosen(i, 0)); });
    size_t seen = 0;
    measure("order by similarity, one layer", 5, "layer",
            [&](size_t) { seen += orderBySimilarity(profile.similarity(), shape.experts)[0]; });

    std::vector<ChatUsage> chats;
    for (uint64_t chat = 0; chat < 64; ++chat) {
        ExpertUsage own = emptyUsage(shape);
        for (size_t i = chat * 32; i < (chat + 1) * 32; ++i)
            add(own, columns, i);
        chats.push_back(chatUsage(chat, own));
    }
    measure("compare two groups of 32 chats", 1, "comparison", [&](size_t) {
        seen += compareGroups(std::span(chats).first(32), std::span(chats).last(32), shape).different;
    });
    return seen == 12345 ? 1 : 0;
}
