// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<size_t> allocations = 0;

void *counted(size_t bytes)
{
    ++allocations;
    if (void *memory = std::malloc(bytes))
        return memory;
    throw std::bad_alloc();
}

} // namespace

// Every allocation of this program, of all threads.
void *operator new(size_t bytes)
{
    return counted(bytes);
}
void *operator new[](size_t bytes)
{
    return counted(bytes);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory, size_t) noexcept
{
    std::free(memory);
}

using namespace moire;
using namespace moire::test;

TEST_CASE("a decode step allocates nothing, with and without recording routes")
{
    for (const std::string name : {"olmoe", "deepseek2-v3", "deepseek2-lite-kvb", "gemma3", "gpt-oss"}) {
        CAPTURE(name);
        LoadOptions options;
        options.backend = "cpu";
        options.threads = 2;
        const auto model = Model::load(modelPath(name), options);
        Context context(model, {.capacity = 64, .batch = 16});
        const std::vector<TokenId> ids = readGolden(name).ids;
        StepTrace trace;
        trace.wantRouting = true;
        trace.wantScores = true;
        context.evaluate(std::span(ids).first(8), LogitRows::Last);
        for (StepTrace *recorded : {static_cast<StepTrace *>(nullptr), &trace}) {
            for (int i = 0; i < 2; ++i) // buffers reach their size
                context.evaluate(std::span(ids).first(1), LogitRows::Last, recorded);
            const size_t before = allocations;
            for (int i = 0; i < 5; ++i)
                context.evaluate(std::span(ids).first(1), LogitRows::Last, recorded);
            CHECK(allocations - before == 0);
        }
    }
}
