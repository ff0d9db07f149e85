// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace moire::experiments {

/// A context that computes prompts in the same pieces whatever it computed before, so that a cell gives the same bits
/// in a run that was interrupted and in one that was not: first the tokens that the prompts of a variant share, then
/// the rest of the prompt but for its last token. Both are kept, so seeds and neighbouring prompts do not compute them
/// again.
class Sequence {
public:
    /// Throws Error like Context.
    Sequence(std::shared_ptr<const Model> model, const ContextOptions &options);

    Context &context() { return m_context; }
    const Model &model() const { return m_context.model(); }

    /// Before the cells of a variant. \p shared: tokens that its prompts begin with.
    void begin(const RoutingPolicy &policy, std::vector<TokenId> shared);
    /// Leaves all but the last token of \p prompt in the context. Returns the milliseconds that these tokens took when
    /// they were computed. Throws Error: Refused (longer than the context), Interrupted.
    double prepare(std::span<const TokenId> prompt, const std::stop_token &stop);

private:
    double evaluate(std::span<const TokenId> tokens, const std::stop_token &stop);

    Context m_context;
    std::vector<TokenId> m_shared;
    std::vector<TokenId> m_prepared; ///< empty: nothing is
    bool m_sharedDone = false;
    double m_sharedMs = 0.0;
    double m_ownMs = 0.0;
};

/// Evaluates given tokens after a prompt, in pieces, with the logits that predict each of them.
class Walk {
public:
    /// \p following: not empty. Keeps references to everything. \p routes: of each token of \p following, forced where
    /// it is evaluated (Context::evaluate()); none, or an empty one: the router chooses.
    Walk(Sequence &sequence, std::span<const TokenId> prompt, std::span<const TokenId> following,
         const std::stop_token &stop, std::span<const TokenRoutes> routes = {});

    /// The next piece; false: the end. Throws Error like Context::evaluate.
    bool next();
    size_t first() const { return m_first; } ///< index in `following` of what the piece's first row predicts
    size_t rows() const { return m_rows; }
    std::span<const float> logits(size_t row) const; ///< [vocabulary]
    /// Of the tokens that predict, one before each row's token; with forced routes those that the router would choose.
    const StepTrace &routes() const { return m_trace; }

private:
    Sequence &m_sequence;
    std::span<const TokenId> m_following;
    const std::stop_token &m_stop;
    std::vector<TokenId> m_inputs;
    std::vector<TokenRoutes> m_forced; ///< of m_inputs; empty: none
    StepTrace m_trace;
    std::span<const float> m_logits;
    size_t m_vocabulary;
    size_t m_first = 0;
    size_t m_rows = 0;
};

/// Tokens that all \p prompts begin with, without the last token of the shortest.
std::vector<TokenId> sharedStart(const std::vector<std::vector<TokenId>> &prompts);

} // namespace moire::experiments
