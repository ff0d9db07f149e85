// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"
#include "runtime/reasoned_by.h"

#include <nlohmann/json.hpp>

namespace moire {

class AnswerSource; // runtime/answer_source.h

/// A request to the engine: messages as chat templates expect them, and how to answer.
struct AnswerRequest {
    std::shared_ptr<const Model> model; ///< the request fails if another model is open by then
    std::shared_ptr<AnswerSource> source; ///< answers instead of a model; null: the model does
    ReasonedBy reasonedBy; ///< another engine that reasons first; then there is no prompt, and nothing to continue
    FindSource findSource; ///< for that, if it is on a server; may be empty
    std::vector<MessageRecord> path; ///< root to question, for reasonedBy: when it has reasoned, more may have to go
    bool mayForget = false; ///< PromptRequest, likewise; PromptNotes::forgotten of info are left out already
    nlohmann::ordered_json messages;
    std::optional<Prompt> prompt; ///< made from the messages before; none: the engine renders them
    std::optional<PartialAnswer> partial; ///< an answer to continue
    GenerationOptions options;
    GenerationInfo info; ///< as returned by beginGeneration()
    std::shared_ptr<AnswerRecorder> recorder; ///< null: nothing is saved
    std::stop_source stop; ///< stops only this answer
    std::stop_source endThinking; ///< ends only its thinking
    /// When the person sent the question; GenerationResult::ttftMs counts from here.
    std::chrono::steady_clock::time_point sent = std::chrono::steady_clock::now();
    JobPriority priority = JobPriority::Chat;
    QuestionWait waited; ///< filled in by EngineWorker
};

} // namespace moire
