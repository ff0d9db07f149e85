// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <stdexcept>

namespace moire::test {

namespace {

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The float32 values of a NumPy file of version 1.
std::vector<float> readNumpy(const std::filesystem::path &path)
{
    const std::string bytes = readFile(path);
    const size_t header = 10 + static_cast<unsigned char>(bytes.at(8)) + 256 * static_cast<unsigned char>(bytes.at(9));
    std::vector<float> values((bytes.size() - header) / sizeof(float));
    std::memcpy(values.data(), bytes.data() + header, values.size() * sizeof(float));
    return values;
}

} // namespace

std::filesystem::path modelPath(const std::string &name)
{
    return std::filesystem::path(MOIRE_TEST_DATA) / "models" / (name + ".gguf");
}

std::vector<std::string> goldenNames()
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(modelPath("x").parent_path()))
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

Golden readGolden(const std::string &name)
{
    const auto json = nlohmann::json::parse(readFile(modelPath(name).replace_extension("json")));
    Golden golden;
    golden.name = name;
    for (const uint32_t id : json.at("ids"))
        golden.ids.emplace_back(id);
    golden.range = json.at("range").get<float>();
    golden.every = json.value("every", size_t{1});
    golden.logits = readNumpy(modelPath(name).replace_extension("npy"));
    for (const auto &layer : json.at("routing")) {
        Golden::Layer &l = golden.routing.emplace_back();
        l.layer = layer.at("layer").get<uint32_t>();
        layer.at("ids").get_to(l.ids);
        layer.at("weights").get_to(l.weights);
        layer.at("scores").get_to(l.scores);
    }
    return golden;
}

Run evaluateAll(Context &context, std::span<const TokenId> ids, size_t batch)
{
    Run run;
    StepTrace trace;
    trace.wantRouting = true;
    trace.wantScores = true;
    for (size_t first = 0; first < ids.size(); first += batch) {
        const auto part = ids.subspan(first, std::min(batch, ids.size() - first));
        const std::span<const float> logits = context.evaluate(part, LogitRows::All, &trace);
        run.logits.insert(run.logits.end(), logits.begin(), logits.end());
        run.moeLayers = trace.moeLayers;
        run.expertsUsed = trace.expertsUsed;
        run.experts = trace.experts;
        run.ids.resize(trace.moeLayers);
        run.weights.resize(trace.moeLayers);
        run.scores.resize(trace.moeLayers);
        for (size_t l = 0; l < trace.moeLayers; ++l) {
            const auto append = [&](auto &to, const auto &from, size_t width) {
                const auto begin = from.begin() + static_cast<std::ptrdiff_t>(l * trace.tokens * width);
                to.insert(to.end(), begin, begin + static_cast<std::ptrdiff_t>(trace.tokens * width));
            };
            append(run.ids[l], trace.ids, trace.expertsUsed);
            append(run.weights[l], trace.weights, trace.expertsUsed);
            append(run.scores[l], trace.scores, trace.experts);
        }
    }
    return run;
}

float largestDifference(std::span<const float> a, std::span<const float> b)
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    if (a.size() != b.size())
        return infinity;
    float largest = 0.0f;
    for (size_t i = 0; i < a.size(); ++i) {
        const float difference = std::fabs(a[i] - b[i]);
        if (!(difference <= largest))
            largest = std::isnan(difference) ? infinity : difference;
    }
    return largest;
}

} // namespace moire::test
