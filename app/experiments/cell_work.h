// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer.h"
#include "experiments/definition.h"
#include "experiments/sequence.h"

#include "analysis/cost.h"

#include <stop_token>

namespace moire::experiments {

/// A prompt as a model takes it.
struct PreparedPrompt {
    std::vector<TokenId> ids; ///< Prompt::given(): up to Prompt::measureFrom
    std::optional<ThinkingFormat> thinking;
    bool chat = false;
    std::string failure; ///< why the model cannot take it; empty: it can
};

/// The prompt of a variant: its system text, the model's template, its vocabulary. Never throws but for an
/// interruption.
PreparedPrompt preparePrompt(const Model &model, const Variant &variant, const Prompt &prompt,
                             const std::stop_token &stop);

/// An answer of another variant that is read with its routes.
struct ReplayedAnswer {
    Answer answer;
    std::vector<TokenRoutes> routes; ///< of each of its tokens; an empty one: it was not evaluated
};
/// Throws Error (Failed): there is no such answer, or it has no trace with routes.
ReplayedAnswer replayedAnswer(const std::optional<Answer> &answer, const std::string &variant);

/// What answers need besides the context.
struct CellInput {
    const Definition &definition;
    const Variant &variant;
    const Prompt &prompt;
    const PreparedPrompt &prepared;
    const std::optional<analysis::ModelCost> &cost; ///< none: bytes are not known
    uint64_t seed = 0; ///< of the definition
    const ReplayedAnswer *replayed = nullptr; ///< null: the answer is drawn
};

/// Runs one cell. Whatever goes wrong is in Answer::failure, except Error of the kinds Interrupted, DeviceLost and
/// DeviceMemory. Sequence::begin() was called for the variant.
Answer runCell(Sequence &sequence, const CellInput &input, const std::stop_token &stop);

/// Distributions and routes along the baseline's tokens, one row per token.
class Reference {
public:
    virtual ~Reference() = default;
    struct Row {
        std::span<const float> logits; ///< [vocabulary]
        std::span<const uint32_t> experts; ///< [expert layers, k]
    };
    virtual Row row(size_t token) = 0; ///< in ascending order; valid until the next call
    virtual size_t expertLayers() const = 0;
};

/// The baseline itself, evaluated beside the variant.
class LiveReference final : public Reference {
public:
    LiveReference(Sequence &sequence, std::span<const TokenId> prompt, std::span<const TokenId> following,
                  const std::stop_token &stop)
        : m_walk(sequence, prompt, following, stop),
          m_layers(sequence.model().config().moeLayers().size())
    {
    }
    Row row(size_t token) override;
    size_t expertLayers() const override { return m_layers; }

private:
    Walk m_walk;
    size_t m_layers;
    std::vector<uint32_t> m_experts;
};

/// Fills what Pair holds of the baseline's tokens. Throws Error.
void measureAlong(Pair &pair, Reference &reference, Sequence &variant, std::span<const TokenId> prompt,
                  std::span<const TokenId> following, const std::stop_token &stop,
                  std::span<const TokenRoutes> routes = {}); ///< forced on the variant

/// What can be said from two answers alone.
Pair compareAnswers(const Answer &baseline, const Answer &answer);

/// The experts of \p row of an evaluation: [expert layers, k].
void expertsOfRow(const StepTrace &trace, size_t row, std::vector<uint32_t> &experts);

} // namespace moire::experiments
