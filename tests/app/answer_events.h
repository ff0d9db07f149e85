// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripted_model.h"
#include "storage/records.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

/// Answers of scripted models as the engine reports them, cut into batches at will.
namespace sample {

/// Everything that a listener hears, one batch per call.
struct Events final : moire::GenerationListener {
    void text(std::string_view utf8, moire::Phase phase) override
    {
        moire::AnswerBatch batch;
        batch.pieces.push_back({phase, std::string(utf8)});
        list.push_back(std::move(batch));
    }
    void thoughtSoFar() override
    {
        moire::AnswerBatch batch;
        batch.earlierThought = true;
        list.push_back(std::move(batch));
    }
    void token(const moire::SharedToken &record) override
    {
        moire::AnswerBatch batch;
        batch.tokens.push_back(record);
        list.push_back(std::move(batch));
    }

    std::vector<moire::AnswerBatch> list;
    moire::GenerationResult result;
};

/// The answer to "Q", greedy.
inline Events answer(const moire::test::Script &script, moire::GenerationOptions options = {})
{
    const moire::test::ScriptedModel file(script);
    const auto model = moire::Model::load(file.path(), {.backend = "reference", .threads = 1});
    const auto messages = nlohmann::ordered_json::array({{{"role", "user"}, {"content", "Q"}}});
    const auto prompt = model->chatFormat()->render(messages, nullptr, nullptr, true, nullptr);
    options.sampling.greedy = true;
    options.maxTokens = options.maxTokens.value_or(60);
    options.chat = true;
    options.thinking = prompt.thinking;
    options.trace.probabilities = true;
    moire::Context context(model, {.capacity = 256});
    Events events;
    events.result = generate(context, encodePrompt(*model->tokenizer(), prompt.text), options, events);
    return events;
}

/// Merges the batches as the queues between the threads do; each cut has the probability 1 / \p length.
inline std::vector<moire::AnswerBatch> merged(const std::vector<moire::AnswerBatch> &list, QRandomGenerator &random,
                                              int length)
{
    std::vector<moire::AnswerBatch> batches(1);
    for (const moire::AnswerBatch &batch : list) {
        if (random.bounded(length) == 0)
            batches.emplace_back();
        batches.back().append(batch);
    }
    return batches;
}

} // namespace sample
