// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/arrays.h"

#include "analysis/npy.h"
#include "experiments/bundle/zip_writer.h"
#include "experiments/for_cells.h"
#include "experiments/groups.h"

#include <algorithm>
#include <limits>

namespace moire::experiments {

namespace {

template <class T>
std::string arrayOf(const std::vector<T> &values, const char *type, std::vector<uint64_t> dims = {})
{
    if (dims.empty())
        dims.push_back(values.size());
    std::string npy = analysis::npyHeader(dims, type);
    npy.append(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T));
    return npy;
}

/// Texts as NumPy keeps them: UTF-32, all of the length of the longest one.
std::string textArray(const std::vector<std::string> &texts)
{
    std::vector<std::vector<uint32_t>> points;
    size_t longest = 1;
    for (const std::string &text : texts) {
        std::vector<uint32_t> one;
        for (const char byte : text) { // valid UTF-8: names of a definition come from JSON
            const auto c = static_cast<unsigned char>(byte);
            if ((c & 0xC0) == 0x80 && !one.empty())
                one.back() = one.back() << 6 | (c & 0x3F);
            else
                one.push_back(c < 0x80 ? c : c < 0xE0 ? c & 0x1F : c < 0xF0 ? c & 0x0F : c & 0x07);
        }
        longest = std::max(longest, one.size());
        points.push_back(std::move(one));
    }
    std::vector<uint32_t> values;
    values.reserve(points.size() * longest);
    for (std::vector<uint32_t> &one : points) {
        one.resize(longest, 0);
        values.insert(values.end(), one.begin(), one.end());
    }
    return arrayOf(values, ("<U" + std::to_string(longest)).c_str(), {texts.size()});
}

float numberOr(const std::optional<float> &value)
{
    return value.value_or(std::numeric_limits<float>::quiet_NaN());
}

/// One value per token of all answers, or of all comparisons with the baseline's answer.
struct TokenArrays {
    std::vector<int32_t> cell; ///< [tokens], index into the cells of `values`, without the metrics
    std::vector<int32_t> ids;
    std::vector<float> logProbabilities, entropies;
    std::vector<int32_t> pairCell;
    std::vector<float> kl, change;
};

TokenArrays tokensOf(const Definition &d, const Results &results)
{
    TokenArrays arrays;
    int32_t cell = 0;
    forCells(d, [&](size_t, size_t, size_t, size_t, const CellName &name) {
        if (const auto answer = results.answer(name, Results::Parts::All)) {
            for (size_t i = 0; i < answer->ids.size(); ++i) {
                arrays.cell.push_back(cell);
                arrays.ids.push_back(static_cast<int32_t>(answer->ids[i]));
                arrays.logProbabilities.push_back(
                    numberOr(i < answer->logProbabilities.size() ? answer->logProbabilities[i] : std::nullopt));
                arrays.entropies.push_back(
                    numberOr(i < answer->entropies.size() ? answer->entropies[i] : std::nullopt));
            }
        }
        if (const auto pair = results.pair(name, Results::Parts::All)) {
            for (size_t i = 0; i < std::min(pair->klByToken.size(), pair->changeByToken.size()); ++i) {
                arrays.pairCell.push_back(cell);
                arrays.kl.push_back(numberOr(pair->klByToken[i]));
                arrays.change.push_back(numberOr(pair->changeByToken[i]));
            }
        }
        ++cell;
    });
    return arrays;
}

/// Choices of every expert, [cells, layers, experts], and the layers; none if models differ in their experts.
struct UseArrays {
    std::vector<int64_t> counts;
    std::vector<int32_t> layers;
    uint64_t cells = 0;
    uint64_t experts = 0;
};

UseArrays useOf(const Definition &d, const Results &results)
{
    UseArrays use;
    std::vector<LayerIndex> layers;
    bool same = true;
    std::vector<std::pair<size_t, std::vector<int64_t>>> rows;
    size_t cell = 0;
    forCells(d, [&](size_t, size_t, size_t, size_t, const CellName &name) {
        if (const auto answer = same ? results.answer(name, Results::Parts::All) : std::nullopt;
            answer && !answer->usage.layers.empty()) {
            if (layers.empty()) {
                layers = answer->usage.layers;
                use.experts = answer->usage.experts;
            }
            same = layers == answer->usage.layers && use.experts == answer->usage.experts;
            rows.emplace_back(cell, std::vector<int64_t>(answer->usage.counts.begin(), answer->usage.counts.end()));
        }
        ++cell;
    });
    if (!same || layers.empty())
        return {};
    const size_t width = layers.size() * use.experts;
    use.cells = cell;
    use.counts.assign(cell * width, 0);
    for (const auto &[at, counts] : rows)
        std::copy_n(counts.begin(), std::min(width, counts.size()),
                    use.counts.begin() + static_cast<ptrdiff_t>(at * width));
    for (const LayerIndex layer : layers)
        use.layers.push_back(static_cast<int32_t>(layer.value));
    return use;
}

/// Of every answer by every reward, [rewards, variants, prompts, seeds, repeats]; NaN: it is in no group.
std::vector<double> advantagesOf(const Definition &d, const CellValues &values, const Results &results)
{
    const size_t answers = d.seeds.size() * d.repeats;
    std::vector<double> advantages(d.rewards.size() * d.cells(), std::numeric_limits<double>::quiet_NaN());
    for (size_t r = 0; r < d.rewards.size(); ++r) {
        const auto metric = static_cast<size_t>(d.metric(d.rewards[r]) - d.metrics.data());
        for (const Group &group : groupsOf(d, values, results, metric))
            for (const Group::Answer &one : group.answers) {
                const auto seed =
                    static_cast<size_t>(std::find(d.seeds.begin(), d.seeds.end(), one.cell.seed) - d.seeds.begin());
                advantages[r * d.cells() + (group.variant * d.prompts.size() + group.prompt) * answers +
                           seed * d.repeats + one.cell.repeat] = one.advantage;
            }
    }
    return advantages;
}

template <class T, class F>
std::vector<std::string> namesOf(const std::vector<T> &items, F &&nameOf)
{
    std::vector<std::string> names;
    std::transform(items.begin(), items.end(), std::back_inserter(names), nameOf);
    return names;
}

} // namespace

void writeNpz(const std::filesystem::path &path, const Definition &d, const CellValues &values, const Results &results)
{
    const TokenArrays tokens = tokensOf(d, results);
    const UseArrays use = useOf(d, results);
    const std::vector<uint64_t> shape{d.variants.size(), d.prompts.size(), d.seeds.size(), d.repeats, d.metrics.size()};
    ZipWriter zip(path);
    zip.add("values.npy", [&] { return arrayOf(values.all(), "<f8", shape); });
    zip.add("variants.npy",
            [&] { return textArray(namesOf(d.variants, [](const Variant &one) { return one.name; })); });
    zip.add("prompts.npy", [&] { return textArray(namesOf(d.prompts, [](const Prompt &one) { return one.id; })); });
    zip.add("metrics.npy", [&] { return textArray(namesOf(d.metrics, [](const Metric &one) { return one.name; })); });
    zip.add("seeds.npy", [&] { return arrayOf(d.seeds, "<u8"); });
    if (!d.rewards.empty()) {
        zip.add("rewards.npy", [&] { return textArray(d.rewards); });
        zip.add("advantages.npy", [&] {
            return arrayOf(advantagesOf(d, values, results), "<f8",
                           {d.rewards.size(), d.variants.size(), d.prompts.size(), d.seeds.size(), d.repeats});
        });
    }
    zip.add("token_cell.npy", [&] { return arrayOf(tokens.cell, "<i4"); });
    zip.add("token_id.npy", [&] { return arrayOf(tokens.ids, "<i4"); });
    zip.add("token_logprob.npy", [&] { return arrayOf(tokens.logProbabilities, "<f4"); });
    zip.add("token_entropy.npy", [&] { return arrayOf(tokens.entropies, "<f4"); });
    zip.add("pair_cell.npy", [&] { return arrayOf(tokens.pairCell, "<i4"); });
    zip.add("pair_kl.npy", [&] { return arrayOf(tokens.kl, "<f4"); });
    zip.add("pair_logprob_change.npy", [&] { return arrayOf(tokens.change, "<f4"); });
    if (use.cells > 0) {
        zip.add("expert_layers.npy", [&] { return arrayOf(use.layers, "<i4"); });
        zip.add("expert_counts.npy", [&] {
            return arrayOf(use.counts, "<i8", {use.cells, use.layers.size(), use.experts});
        });
    }
    zip.finish();
}

void tokensCsv(const Definition &d, const Results &results, const std::function<void(const std::string &)> &write)
{
    write("variant,prompt,seed,repeat,position,id,logprob,entropy,kl,logprob_change\r\n");
    const auto at = [](const std::vector<std::optional<float>> &values, size_t i) {
        return i < values.size() && values[i] ? csvNumber(static_cast<double>(*values[i])) : std::string();
    };
    forCells(d, [&](size_t, size_t, size_t, size_t, const CellName &name) {
        const auto answer = results.answer(name, Results::Parts::All);
        const auto pair = results.pair(name, Results::Parts::All);
        const size_t tokens = std::max(answer ? answer->ids.size() : 0, pair ? pair->klByToken.size() : 0);
        const std::string start = csvField(name.variant) + "," + csvField(name.prompt) + "," +
            std::to_string(name.seed) + "," + std::to_string(name.repeat) + ",";
        std::string lines;
        for (size_t i = 0; i < tokens; ++i) {
            lines += start + std::to_string(i) + ",";
            if (answer && i < answer->ids.size())
                lines += std::to_string(answer->ids[i]) + "," + at(answer->logProbabilities, i) + "," +
                    at(answer->entropies, i) + ",";
            else
                lines += ",,,";
            lines += (pair ? at(pair->klByToken, i) + "," + at(pair->changeByToken, i) : ",") + "\r\n";
        }
        write(lines);
    });
}

} // namespace moire::experiments
