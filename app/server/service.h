// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer_queue.h"
#include "server/api.h"
#include "server/exchange.h"
#include "server/metrics.h"
#include "server/tool_calls.h"

#include <list>

/// Answers for the interfaces, each of which turns them into its own form.
namespace moire::server {

struct ServiceOptions {
    std::string modelName; ///< the id that clients see
    QueueOptions queue;
    Keep keep; ///< empty: nothing is kept
    std::chrono::milliseconds waitTime{600'000}; ///< in the queue, then status 503
    std::chrono::milliseconds answerTime{3'600'000}; ///< then the answer ends as if max_tokens were reached
};

/// What an answer has grown by.
struct Delta {
    bool restart = false; ///< the text so far was thinking: `thinking` holds it once more
    std::string thinking;
    std::string text;
    std::optional<ToolCall> call;
    std::vector<SharedToken> tokens; ///< of `text`, with log-probabilities
    AnswerTimes times;
};

/// A whole answer.
struct Message {
    std::string thinking;
    std::string text;
    std::vector<ToolCall> calls;
    std::vector<SharedToken> tokens; ///< of the text, with log-probabilities; without the end token
    std::vector<SharedToken> promptTokens; ///< if they were recorded
    GenerationResult result;
    AnswerTimes times;
    bool outOfTime = false;
    std::string routedExperts; ///< base64 of a NumPy array, if routing was recorded

    /// "stop", "length" or "tool_calls", as OpenAI's chat completions have it.
    const char *finishReason() const;
};

/// Who asks, and where the answer goes. On the thread of the connection.
struct Call {
    Exchange &exchange;
    const Json &body;
    std::string owner; ///< name of the key, or the address
};

/// A request in progress, for the window.
struct ActiveCall {
    std::string owner;
    std::string path;
    std::chrono::system_clock::time_point since;
};

class Service {
public:
    /// Throws Error like AnswerQueue.
    Service(std::shared_ptr<const Model> model, ServiceOptions options, Reload reload);

    struct Wanted {
        std::vector<TokenId> prompt;
        GenerationOptions options;
        std::optional<ToolFormat> tools{}; ///< calls are looked for
        Json toolList{}; ///< for the types of arguments
        bool keepEndToken = false; ///< with log-probabilities
        Json messages{}; ///< that the prompt was made from; null: the prompt is a text of its own
    };
    /// Waits for its turn and for the whole answer; \p take gets it as it grows. Throws ApiError (nothing was answered
    /// yet, or the engine failed) and ClientGone (the answer then ends within a token).
    Message answer(Call &call, Wanted wanted, const std::function<void(const Delta &)> &take);

    std::shared_ptr<const Model> model() const; ///< throws ApiError (503) while it is loaded again
    size_t capacity() const { return m_queue.capacity(); }
    const std::string &modelName() const { return m_options.modelName; }
    const Json &modelDetails() const { return m_details; } ///< of /v1/models
    /// Throws ApiError (404) unless the request names the model, or none.
    void checkModel(const Fields &fields) const;
    Metrics &metrics() { return m_metrics; }
    Metrics::Now now() const;

    /// Lists a call as active while it exists.
    class Listing {
    public:
        Listing(Service &service, ActiveCall call);
        ~Listing();
        Listing(const Listing &) = delete;
        Listing &operator=(const Listing &) = delete;

    private:
        Service &m_service;
        std::list<ActiveCall>::iterator m_at;
    };
    std::vector<ActiveCall> active() const; ///< any thread

private:
    void follow(Call &call, AnswerJob &job, Message &message, const std::function<void(AnswerPiece)> &take);

    ServiceOptions m_options;
    Json m_details;
    Metrics m_metrics;
    mutable std::mutex m_mutex;
    std::list<ActiveCall> m_active;
    AnswerQueue m_queue; ///< last: ends first
};

} // namespace moire::server
