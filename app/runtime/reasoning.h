// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/answer_source.h"
#include "runtime/prompt.h"

#include <moire/error.h>

namespace moire {

/// What one engine thought for an answer of another one.
struct Reasoned {
    nlohmann::ordered_json messages; ///< of the request, with the reasoning handed over in the last one
    std::optional<qint64> tokens; ///< none: not known
    QStringList notes; ///< AnswerSource
};

/// The question with the reasoning of another engine does not fit into the context.
class HandoverTooLong : public Error {
public:
    /// \p why: without a prompt; \p capacity: tokens of the context.
    HandoverTooLong(PromptPlan why, size_t capacity);
    const PromptPlan &plan() const { return m_plan; }

private:
    PromptPlan m_plan;
};

/// Has \p source think about AnswerRequest::messages until it begins to answer, or AnswerRequest::endThinking is
/// requested. \p listener hears all of it as thinking, of engine 1 (TokenRecord::engine). Throws Error: Interrupted
/// (\p stop), Failed (it could not answer, or said nothing); what was heard before stays.
Reasoned reasonWith(AnswerSource &source, const AnswerRequest &request, GenerationListener &listener,
                    const std::stop_token &stop);

} // namespace moire
