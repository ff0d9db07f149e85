// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/trace_line.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

Json finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

} // namespace

Json traceLine(const TokenRecord &r, const std::vector<uint32_t> &moeLayers)
{
    Utf8Stream stream;
    std::string text = stream.push(r.bytes);
    text += stream.flush();
    Json line{{"type", "token"}, {"pos", r.position.value}, {"id", r.id.value}, {"text", text}};
    if (text != r.bytes) {
        line["bytes"] = Json::array();
        for (const char c : r.bytes)
            line["bytes"].push_back(static_cast<unsigned char>(c));
    }
    line["phase"] = phaseName(r.phase);
    line["logprob"] = finite(r.logProbability);
    line["entropy"] = finite(r.entropy);
    line["alternatives"] = Json::array();
    for (const auto &[id, logProbability] : r.alternatives)
        line["alternatives"].push_back({id.value, logProbability});
    line["ms"] = finite(r.milliseconds);
    line["stages"] = Json::object();
    for (size_t i = 0; r.stages && i < stageCount; ++i)
        line["stages"][stageName(static_cast<Stage>(i))] = (*r.stages)[i];
    line["experts"] = Json::array();
    for (size_t i = 0; i < r.experts.size(); ++i) {
        const LayerRoute route = r.experts[i];
        line["experts"].push_back({{"layer", route.layer.value}, {"ids", route.ids}, {"weights", route.weights}});
    }
    for (size_t i = r.experts.size(); i < moeLayers.size(); ++i) // sampled but not evaluated
        line["experts"].push_back({{"layer", moeLayers[i]}, {"ids", nullptr}, {"weights", nullptr}});
    if (r.forced)
        line["forced"] = true;
    return line;
}

} // namespace moire::experiments
