// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/prompt.h"
#include "storage/store.h"

namespace moire {

/// Experts that an answer chose, by layer.
struct UsedExperts {
    std::vector<LayerIndex> layers;
    std::vector<std::vector<uint32_t>> experts; ///< of each of the layers, ascending
};

/// All that is needed to give an answer again.
struct ReplaySource {
    qint64 session = 0;
    qint64 message = 0;
    qint64 parent = 0; ///< the question
    GenerationInfo info;
    std::vector<MessageRecord> path; ///< root to question
    std::optional<PartialAnswer> partial; ///< that the answer began with
    PromptNotes notes;
    GenerationOptions options; ///< settings, seed and policy; the tokens that it began with are given
    std::vector<TokenId> ids;
    std::vector<std::string> pieces; ///< bytes of ids
    UsedExperts used;
};

/// Reads an answer. Throws Error: Usage (it is running, edited, has no tokens or damaged ones, or was given without a
/// known seed or policy). On the database thread.
ReplaySource readReplaySource(Store &store, qint64 session, qint64 message);

/// Throws Error (Usage) unless the model has the words of the answer. Any thread.
void checkWords(const ReplaySource &source, const Model &model);

/// The prompt that the answer was given to. Throws like planPrompt, and Error (Usage) if it cannot be made again with
/// the same number of tokens. \p chatFormat, \p capacity: of the open model. Any thread.
Prompt promptAgain(const ReplaySource &source, const std::shared_ptr<const Model> &model, const QString &chatFormat,
                   size_t capacity, const std::stop_token &stop);

/// The control of a change: the same rules for another expert of the same layer, drawn from those that the answer chose
/// there (an expert that is never chosen would be no control), or else from all. Of rules for all layers, another
/// expert that was chosen in any. None: \p changed differs from \p first in no rule about an expert, or there is no
/// other expert. The same \p seed gives the same control.
std::optional<RoutingPolicy> controlPolicy(const RoutingPolicy &first, const RoutingPolicy &changed,
                                           const UsedExperts &used, uint32_t experts, uint64_t seed);

} // namespace moire
