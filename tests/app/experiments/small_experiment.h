// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "experiments/results.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

/// An experiment whose answers are made up, for tests of how it is handed on.
namespace moire::small_experiment {

/// A folder of its own, removed at the end.
struct Folder {
    std::filesystem::path path;
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moire-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
};

inline std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Ten prompts, two variants and two seeds; names that need escaping; one cell failed, one has a trace, one is missing.
inline const experiments::MemoryResults &sample()
{
    using namespace experiments;
    static const MemoryResults results = [] {
        Json json{
            {"moire_experiment", 1},
            {"name", "Sums <script>alert(1)</script> & \"more\""},
            {"notes", "Does it add?"},
            {"settings", {{"model", "/home/ann/model.gguf"}}},
            {"variants",
             {{{"name", "as is"}}, {{"name", "a/b, \"é\""}, {"model", "/home/ann/other.gguf"}, {"temperature", 0.5}}}},
            {"seeds", {1, UINT64_MAX}},
            {"metrics", {{{"metric", "contains"}, {"name", "../right"}}, "length", "kl"}}};
        for (int i = 0; i < 10; ++i)
            json["prompts"].push_back(
                {{"prompt", "What is " + std::to_string(i) + " + 1?"}, {"answer", std::to_string(i + 1)}});
        const Definition d = parseDefinition(json.dump(), ".", "sample");
        MemoryResults made;
        made.setDefinition(toJson(d),
                           {{"version", "0.1"},
                            {"models", Json::array({Json{{"path", "/home/ann/model.gguf"}, {"sha256", "abc"}}})},
                            {"processor", "Sample <CPU>"}});
        for (size_t v = 0; v < 2; ++v)
            for (size_t p = 0; p < 10; ++p)
                for (const uint64_t seed : d.seeds) {
                    if (v == 1 && p == 9 && seed == 1)
                        continue;
                    const CellName name{d.variants[v].name, d.prompts[p].id, seed, 0};
                    Answer answer;
                    if (v == 1 && p == 8 && seed == 1) {
                        answer.failure = "out of <context>";
                        made.keep(name, "failed", answer);
                        continue;
                    }
                    answer.text = "It is <b>" + std::to_string(v == 0 ? p + 1 : p) + "</b>\r\n\"so\"";
                    answer.finish = "stop";
                    answer.tokens = 2 + p;
                    answer.meanLogProbability = -0.5;
                    for (uint32_t i = 0; i < answer.tokens; ++i) {
                        answer.ids.push_back(100 * static_cast<uint32_t>(p) + i);
                        answer.logProbabilities.emplace_back(i == 0 ? std::nullopt : std::optional(-0.25F));
                        answer.entropies.emplace_back(0.5F);
                    }
                    answer.usage = ExpertUsage({LayerIndex(1), LayerIndex(3)}, 4);
                    answer.usage.counts[p % 8] = 2;
                    answer.usage.layerCounts[p % 8 / 4] = 2;
                    answer.usage.tokens = answer.tokens;
                    if (p == 0 && v == 0)
                        answer.trace = "{\"type\":\"token\",\"pos\":1}\n{\"type\":\"token\",\"pos\":2}\n";
                    made.keep(name, "key " + std::to_string(p), answer);
                    if (v == 1) {
                        Pair pair;
                        pair.tokens = 2;
                        pair.kl = 0.25;
                        pair.klByToken = {0.125F, 0.375F};
                        pair.changeByToken = {0.0F, std::nullopt};
                        made.keep(name, "pair", pair);
                    }
                }
        return made;
    }();
    return results;
}

inline experiments::Definition sampleDefinition()
{
    return experiments::parseDefinition(sample().definition().dump(), ".", "sample");
}

} // namespace moire::small_experiment
