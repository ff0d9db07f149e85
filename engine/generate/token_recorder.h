// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/logit_row.h"

#include <moire/generation.h>
#include <moire/model.h>
#include <moire/step_trace.h>

#include <span>
#include <string>
#include <vector>

namespace moire {

/// Fills the records of tokens with what a trace asks for.
class TokenRecorder {
public:
    TokenRecorder(const Model &model, const TraceOptions &trace);

    std::string textOf(TokenId id) const; ///< as bytes, also of control tokens; empty without a vocabulary
    /// \p before: the logits that the token was drawn from.
    void fillDistribution(TokenRecord &record, std::span<const float> before);
    /// What its evaluation said: row \p row of \p step, and the logits after the token.
    void fillTrace(TokenRecord &record, const StepTrace &step, size_t row, std::span<const float> logits) const;

private:
    const Tokenizer *m_tokenizer;
    TraceOptions m_trace;
    std::vector<LayerIndex> m_moeLayers;
    LogitRow m_row; ///< of the record being filled, like the candidates
    std::vector<Candidate> m_candidates;
};

} // namespace moire
