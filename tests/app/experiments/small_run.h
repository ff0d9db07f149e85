// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/runner.h"

#include <doctest/doctest.h>

#include <moire/gguf.h>

#include <filesystem>

/// A small experiment that a test model runs in a moment.
namespace moire::experiments::small_run {

namespace fs = std::filesystem;

inline const std::string model = fs::absolute(MOIRE_TEST_DATA "/models/olmoe.gguf").string();
inline const std::string otherVocabulary = fs::absolute("resources/model/moire-tiny-instruct.gguf").string();

inline Json small()
{
    return {
        {"moire_experiment", 1},
        {"prompts", Json::array({"How are you?", "How old is it?", {{"raw", "Once upon a time"}}})},
        {"settings", {{"model", model}, {"max_tokens", 6}, {"temperature", 1.0}, {"ignore_eos", true}}},
        {"variants",
         Json::array({{{"name", "as is"}},
                      {{"name", "off"},
                       {"routing", {{"rules", Json::array({{{"kind", "off"}, {"layer", "*"}, {"expert", 0}}})}}}}})},
        {"seeds", 2},
        {"metrics",
         Json::array({"length", "kl", "expert_overlap", "logprob_change", "top_agreement", "routing_distance",
                      "first_difference", "text_difference", "bytes_per_token"})},
        {"controls", false}};
}

inline Definition parsed(const Json &json)
{
    return parseDefinition(json.dump(), ".", "test");
}

inline RunSummary run(const Json &json, Results &results, RunOptions options = {}, const std::stop_token &stop = {})
{
    options.load.threads = 1;
    return Runner(parsed(json), ".", results, std::move(options)).run(stop);
}

inline std::vector<float> logitsAfter(Context &context, std::span<const TokenId> tokens)
{
    context.truncate(0);
    const auto logits = context.evaluate(tokens, LogitRows::Last);
    return {logits.begin(), logits.end()};
}

} // namespace moire::experiments::small_run
