// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_model.h"
#include "thorough.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace tst_golden {

using namespace moire;
using namespace moire::test;

TEST_CASE("every supported architecture has golden figures")
{
    const std::vector<std::string> names = goldenNames();
    for (const char *name : {"llama",        "mixtral",        "qwen2",
                             "qwen3",        "olmoe",          "qwen2moe",
                             "qwen3moe",     "deepseek2-lite", "deepseek2-lite-kvb",
                             "deepseek2-v2", "deepseek2-v3",   "deepseek2-v3-kvb",
                             "gpt-oss",      "gpt-oss-top1",   "dots1",
                             "dots1-plain",  "glm4moe",        "glm4moe-air",
                             "ernie4_5",     "ernie4_5-moe",   "ernie4_5-moe-plain",
                             "granite",      "granitemoe",     "minimax-m2",
                             "smollm3",      "gemma2",         "gemma3",
                             "phi3",         "lfm2",           "lfm2moe",
                             "qwen3next",    "qwen35",         "qwen35moe",
                             "nemotron_h",   "nemotron_h_moe", "granitehybrid",
                             "exaone-moe",   "exaone4",        "hunyuan-moe",
                             "afmoe",        "bailingmoe2",    "hunyuan-dense",
                             "olmo2",        "olmo3",          "seed_oss",
                             "phi3-long",    "phi3-short",     "deepseek2-flash"})
        CHECK(std::find(names.begin(), names.end(), name) != names.end());
}

TEST_CASE("logits and routing match transformers: reference operations")
{
    for (const std::string &name : goldenNames())
        checkModel(readGolden(name), {"reference"});
}

TEST_CASE("logits and routing match transformers: CPU at every SIMD level")
{
#ifdef __aarch64__
    const std::array levels{"portable", "neon"};
#else
    const std::array levels{"portable", "avx2", "avx512"};
#endif
    const std::vector<std::string> names = goldenNames();
    for (size_t i = 0; i < names.size(); ++i) {
        const Golden golden = readGolden(names[i]);
        for (size_t level = 0; level < levels.size(); ++level)
            if (thorough() || i % levels.size() == level)
                checkModel(golden, {"cpu", levels[level]});
    }
}

TEST_CASE("a model split by layers over two backends gives the same results")
{
    for (const char *name : {"deepseek2-v3", "qwen2moe", "llama", "lfm2moe", "qwen3next"}) {
        const Golden golden = readGolden(name);
        checkModel(golden, {"reference:1,cpu"});
        checkModel(golden, {"cpu:1,reference"});
    }
}

} // namespace tst_golden
