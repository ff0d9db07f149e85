// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "experiments/results_file.h"
#include "experiments/shelf.h"

#include <QString>

#include <fstream>
#include <string>

/// Experiments whose answers are made up, for tests of what shows them.
namespace moire::experiment_files {

/// Asks for sums, with the variants "as is", "worse" (experts changed) and, once it ran, the control "another seed".
inline experiments::Definition definition(size_t prompts = 12, size_t seeds = 2, size_t variants = 2)
{
    experiments::Json json{
        {"moire_experiment", 1},
        {"name", "Sums"},
        {"notes", "Does it still add?"},
        {"prompts", experiments::Json::array()},
        {"variants", experiments::Json::array({{{"name", "as is"}}})},
        {"seeds", seeds},
        {"metrics", {{{"metric", "contains"}, {"name", "right"}}, "length", "kl", "routing_distance"}},
        {"rewards", {"right"}}};
    for (size_t v = 1; v < variants; ++v)
        json["variants"].push_back(
            {{"name", v == 1 ? "worse" : "variant " + std::to_string(v)}, {"routing", {{"experts", v}}}});
    for (size_t i = 0; i < prompts; ++i)
        json["prompts"].push_back(
            {{"prompt", "What is " + std::to_string(i) + " + 1?"}, {"answer", std::to_string(i + 1)}});
    return experiments::parseDefinition(json.dump(), ".", "sample");
}

/// "as is" is always right; the others only for every third prompt, with another second half.
inline experiments::Answer answer(size_t variant, size_t prompt, uint64_t seed)
{
    experiments::Answer a;
    const bool right = variant == 0 || prompt % 3 == 0;
    a.text =
        "Adding one gives " + (right ? std::to_string(prompt + 1) : "nil") + (variant == 0 ? ", as asked." : " or so.");
    a.pieces = {"Adding", " one", " gives", " " + (right ? std::to_string(prompt + 1) : "nil")};
    const std::vector<std::string> end = variant == 0 ? std::vector<std::string>{",", " as", " asked", "."}
                                                      : std::vector<std::string>{" or", " so", ".", ""};
    a.pieces.insert(a.pieces.end(), end.begin(), end.end());
    a.finish = "stop";
    a.tokens = 8;
    a.promptTokens = 5;
    for (uint32_t i = 0; i < 8; ++i) {
        a.ids.push_back(i < 4 ? i : i + 10 * static_cast<uint32_t>(variant));
        a.logProbabilities.emplace_back(-0.25F);
        a.entropies.emplace_back(0.5F);
    }
    a.meanLogProbability = -0.25 - 0.1 * static_cast<double>(variant);
    a.usage = ExpertUsage({LayerIndex(1), LayerIndex(3)}, 4);
    for (size_t cell = 0; cell < 8; ++cell) {
        a.usage.counts[cell] = 40 + (cell == 2 && variant % 2 == 1 ? 120 : 0) +
            (seed * 7919 + cell * 104729 + prompt * 1299709 + variant * 15485863) % 11;
        a.usage.layerCounts[cell / 4] += a.usage.counts[cell];
    }
    a.usage.tokens = 8;
    return a;
}

inline experiments::Pair pair(size_t prompt)
{
    experiments::Pair p;
    p.kl = 0.2 + 0.01 * static_cast<double>(prompt % 5);
    p.firstDifference = 4;
    p.textDifference = 0.4;
    p.routingDistance = 0.05;
    p.tokens = 8;
    for (int i = 0; i < 8; ++i) {
        p.klByToken.emplace_back(i < 4 ? 0.01F : 0.4F);
        p.changeByToken.emplace_back(i < 4 ? 0.0F : -0.3F);
    }
    return p;
}

/// Writes the first \p cells of every variant beside the definition \p path.
inline void keepResults(const std::filesystem::path &path, const experiments::Definition &d, size_t cells = SIZE_MAX)
{
    experiments::ResultsFile results(experiments::ResultsFile::pathFor(path), experiments::ResultsFile::Access::Write);
    results.setDefinition(toJson(d), {{"version", "test"}});
    for (size_t v = 0; v < d.variants.size(); ++v) {
        size_t kept = 0;
        for (size_t p = 0; p < d.prompts.size(); ++p)
            for (const uint64_t seed : d.seeds) {
                if (kept++ >= cells)
                    continue;
                const experiments::CellName name{d.variants[v].name, d.prompts[p].id, seed, 0};
                results.keep(name, "key", answer(v, p, seed));
                if (v > 0)
                    results.keep(name, "key", pair(p));
            }
    }
}

inline bool writeText(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    return file.good();
}

} // namespace moire::experiment_files
