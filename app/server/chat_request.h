// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api.h"

#include <moire/generation.h>

#include <string>
#include <vector>

namespace moire::server {

/// A conversation to be continued, whichever interface it came through.
struct ChatRequest {
    Json messages = Json::array(); ///< in the form of chat templates: content is text
    Json tools = nullptr; ///< a list in OpenAI's form, or null
    bool toolsMayBeCalled = true;
    Json variables = Json::object(); ///< more variables of the template
    GenerationOptions options;
};

/// Sampling, limits, seed and stop texts of the fields that all interfaces have in common. Fields that are missing use
/// what the model file recommends, then the engine's defaults.
GenerationOptions readOptions(const Fields &fields, const Model &model);

/// `moire_policy`: the form that traces have ({"experts", "random_experts", "rules": [{"kind", "layer", "expert",
/// "bias"}]}).
RoutingPolicy readPolicy(const Json &policy, const Model &model);

/// "none" to "high": a variable of the template (`reasoning_effort`, and `enable_thinking` for "none"), and a thinking
/// budget unless one is given.
void applyEffort(const std::string &effort, const std::string &where, ChatRequest &request);

/// `content` as text: a string, or a list of parts of type "text", "input_text" or "output_text". Throws ApiError for
/// images and other parts. Empty for null.
std::string contentText(const Json &content, const std::string &where);

/// Messages of OpenAI's chat completions. Throws ApiError.
Json readMessages(const Fields &fields);

/// Renders and counts: fills options.chat and options.thinking, and returns the prompt. Throws ApiError that names
/// \p field: the template refuses the messages, or they are longer than \p capacity.
std::vector<TokenId> promptOf(ChatRequest &request, const Model &model, size_t capacity, const char *field);

/// Throws ApiError (400, "context_length_exceeded") that names \p field if no answer would fit after the prompt.
void checkLength(size_t prompt, size_t capacity, const char *field);

} // namespace moire::server
