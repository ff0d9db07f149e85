// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripted_model.h"

#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace moire::test {

/// Records what a listener gets of an answer, as the window and the database do.
struct Heard final : GenerationListener {
    void text(std::string_view utf8, Phase phase) override { (phase == Phase::Thinking ? thinking : answer) += utf8; }
    void thoughtSoFar() override
    {
        lateMarks += 1 + (settled ? 100 : 0);
        thinking += std::exchange(answer, {});
        for (TokenRecord &record : records)
            record.phase = Phase::Thinking;
    }
    void answerSettled() override { settled = true; }
    void token(const SharedToken &record) override { records.push_back(*record); }

    size_t thinkingRecords() const
    {
        return static_cast<size_t>(std::count_if(records.begin(), records.end(), [](const TokenRecord &r) {
            return r.phase == Phase::Thinking && !r.forced;
        }));
    }

    std::string thinking;
    std::string answer;
    std::vector<TokenRecord> records;
    int lateMarks = 0; ///< 101: a mark came after answerSettled()
    bool settled = false;
};

inline std::shared_ptr<const Model> loadScript(const Script &script)
{
    const ScriptedModel file(script);
    return Model::load(file.path(), {.backend = "reference", .threads = 1});
}

/// The answer to a question in a chat, requested like the programs do; greedy.
inline GenerationResult answerTo(const std::shared_ptr<const Model> &model, GenerationOptions options, Heard &heard)
{
    const nlohmann::ordered_json messages =
        nlohmann::ordered_json::array({nlohmann::ordered_json::object({{"role", "user"}, {"content", "Q"}})});
    const RenderedPrompt prompt = model->chatFormat()->render(messages, nullptr, nullptr, true, nullptr);
    options.sampling.greedy = true;
    options.maxTokens = options.maxTokens.value_or(40);
    options.chat = true;
    options.thinking = prompt.thinking;
    options.trace.probabilities = true;
    Context context(model, {.capacity = 128});
    return generate(context, encodePrompt(*model->tokenizer(), prompt.text), options, heard);
}

} // namespace moire::test
