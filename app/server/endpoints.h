// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

/// The interfaces. Each answers a whole request; they throw ApiError and ClientGone.
namespace moire::server {

void chatCompletions(Service &service, Call &call); ///< OpenAI: POST /v1/chat/completions
void completions(Service &service, Call &call); ///< OpenAI: POST /v1/completions
void responses(Service &service, Call &call); ///< OpenAI: POST /v1/responses, text only, nothing is stored
void messages(Service &service, Call &call); ///< Anthropic: POST /v1/messages

// What they share.

constexpr int64_t maxChoices = 16; ///< `n`
constexpr int64_t maxAlternatives = 20; ///< per token

/// Log-probabilities of `alternatives` tokens: chat completions' {"token", "logprob", "bytes", "top_logprobs"}.
Json tokenJson(const TokenRecord &token, size_t alternatives, const Tokenizer &tokenizer);

/// Fills trace options of `return_routed_experts`.
void recordRoutes(GenerationOptions &options);

/// `response_format`, or the `text.format` of /v1/responses: sets the constraint. Throws ApiError.
void applyFormat(const Fields &format, const std::string &schemaKey, const Model &model, GenerationOptions &options);

/// {"prompt_tokens", "completion_tokens", "total_tokens", ...}: adds up over choices.
class Usage {
public:
    void add(const GenerationResult &result, bool samePrompt);
    Json openAi() const;

    size_t prompt = 0;
    size_t cached = 0;
    size_t answer = 0;
    size_t thinking = 0;
};

/// `timings` of a piece, in llama.cpp's form: {"queue_ms", "prompt_ms", "predicted_ms"}.
Json timingsJson(const AnswerTimes &times);
/// Likewise, of a whole answer, with counts and speeds.
Json timingsJson(const Message &message);

/// An error in the form of the interface that the request is for.
Json errorJson(const HttpRequest &request, const ApiError &error);
/// Reports an error in a stream that has begun, and ends it. Throws ClientGone.
void eventError(Exchange &exchange, const ApiError &error);

} // namespace moire::server
