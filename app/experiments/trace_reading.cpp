// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/trace_line.h"

#include "experiments/fields.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

template <class T>
std::optional<T> knownIn(const Json &line, const char *key)
{
    const Json &value = line.at(key);
    return value.is_null() ? std::nullopt : std::optional(value.get<T>());
}

std::string lineBytes(const Json &line)
{
    if (!line.contains("bytes"))
        return line.at("text").get<std::string>();
    std::string bytes;
    for (const Json &byte : line.at("bytes"))
        bytes += static_cast<char>(byte.get<uint8_t>());
    return bytes;
}

/// None if a layer was sampled but not evaluated.
TokenRoutes lineRoutes(const Json &experts, const std::string &where)
{
    std::vector<LayerIndex> layers;
    std::vector<uint32_t> counts;
    std::vector<uint32_t> ids;
    std::vector<float> weights;
    for (const Json &layer : experts) {
        if (layer.at("ids").is_null())
            return {};
        const auto chosen = layer.at("ids").get<std::vector<uint32_t>>();
        const auto gates = layer.at("weights").get<std::vector<float>>();
        const LayerIndex index(layer.at("layer").get<uint32_t>());
        if (chosen.size() != gates.size() || (!layers.empty() && !(layers.back() < index)))
            refuse("the experts of a layer do not fit", where, "the file is damaged");
        if (const auto twice = repeatedExpert(chosen))
            refuse("expert " + std::to_string(*twice) + " is chosen twice by one token, which no router does",
                   where + ", layer " + std::to_string(index.value), "the file is damaged");
        layers.push_back(index);
        counts.push_back(static_cast<uint32_t>(chosen.size()));
        ids.insert(ids.end(), chosen.begin(), chosen.end());
        weights.insert(weights.end(), gates.begin(), gates.end());
    }
    return TokenRoutes::fromRows(std::move(layers), counts, std::move(ids), std::move(weights));
}

Phase phaseNamed(const std::string &name)
{
    for (const Phase phase : {Phase::Prompt, Phase::Thinking})
        if (name == phaseName(phase))
            return phase;
    return Phase::Answer;
}

} // namespace

TokenRecord recordOfLine(const Json &line)
{
    try {
        TokenRecord record;
        record.id = TokenId(line.at("id").get<uint32_t>());
        record.position = Position(line.at("pos").get<uint32_t>());
        record.bytes = lineBytes(line);
        record.phase = phaseNamed(line.at("phase").get<std::string>());
        record.forced = line.value("forced", false);
        record.logProbability = knownIn<float>(line, "logprob");
        record.entropy = knownIn<float>(line, "entropy");
        record.milliseconds = knownIn<double>(line, "ms");
        if (line.contains("server_ms"))
            record.serverMilliseconds = knownIn<double>(line, "server_ms");
        for (const Json &other : line.at("alternatives"))
            record.alternatives.emplace_back(TokenId(other.at(0).get<uint32_t>()), other.at(1).get<float>());
        if (line.contains("alternative_texts"))
            record.alternativeTexts = line.at("alternative_texts").get<std::vector<std::string>>();
        if (const Json &stages = line.at("stages"); !stages.empty()) {
            record.stages.emplace();
            for (size_t i = 0; i < stageCount; ++i)
                (*record.stages)[i] = stages.at(stageName(static_cast<Stage>(i))).get<double>();
        }
        record.experts = lineRoutes(line.at("experts"), "trace");
        return record;
    } catch (const Json::exception &) {
        refuse("not a line of a trace", "trace", "the file is damaged, or was written by another version");
    }
}

void checkExperts(const Json &line, const std::string &where)
{
    try {
        if (line.is_object() && line.contains("experts"))
            lineRoutes(line["experts"], where);
    } catch (const Json::exception &) {
        refuse("not a line of a trace", where, "the file is damaged, or was written by another version");
    }
}

} // namespace moire::experiments
