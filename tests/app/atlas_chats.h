// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/random.h"
#include "atlas/atlas_records.h"
#include "sample.h"

/// Chats with routes that are known, for tests of the Atlas.
namespace sample::atlas {

/// Expert layers 1 and 4 of a model, 8 experts, k = 2.
inline const moire::analysis::RouteShape shape{{moire::LayerIndex(1), moire::LayerIndex(4)}, 8, 2};

/// One of 12 words. Word 3 always chooses expert 0, all choose expert 7; in chats with a \p habit, layer 1 chooses it
/// instead of another in half of the tokens.
inline moire::TokenRecord token(moire::analysis::Random &random, uint32_t n, std::optional<uint32_t> habit = {})
{
    using namespace moire;
    TokenRecord token;
    token.id = TokenId(random.below(12));
    token.position = Position(n);
    token.bytes = "w" + std::to_string(token.id.value) + " ";
    token.experts = {shape.layers, 2, {}, {}};
    for (size_t row = 0; row < shape.rows(); ++row) {
        const bool usual = !habit || row > 0 || random.below(2) == 0;
        const uint32_t first = token.id.value == 3 ? 0 : usual ? random.below(7) : *habit;
        token.experts.ids.insert(token.experts.ids.end(), {first, 7});
        token.experts.weights.insert(token.experts.weights.end(), {0.5F, 0.25F});
    }
    return token;
}

/// A chat with one answer; returns the chat.
inline qint64 addChat(moire::Store &store, uint32_t tokens, uint64_t seed,
                      const std::function<void(moire::GenerationInfo &)> &change = {},
                      std::optional<uint32_t> habit = {})
{
    using namespace moire;
    GenerationInfo info = sample::info();
    if (change)
        change(info);
    const AskedQuestion asked = store.ask(0, {}, {}, QStringLiteral("Chat %1").arg(seed), info);
    AnswerBatch batch;
    analysis::Random random(seed);
    for (uint32_t n = 0; n < tokens; ++n)
        batch.tokens.push_back(std::make_shared<const TokenRecord>(token(random, n, habit)));
    store.append(asked.generation, batch);
    GenerationInfo end = asked.generation;
    end.state = QStringLiteral("stop");
    store.finish(end);
    return asked.session;
}

inline moire::atlas::Model model()
{
    return {sample::info().modelHash, sample::info().modelPath, sample::info().modelName, {}, 0, 0};
}

} // namespace sample::atlas
