// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire::remote {

/// A token of which a server gave the log-probability.
struct GivenToken {
    struct Alternative {
        std::string bytes;
        float logProbability = 0; ///< nats
    };
    std::string bytes;
    std::optional<float> logProbability; ///< nats; none: not given, or not a log-probability
    std::vector<Alternative> alternatives; ///< best first
};

/// What a server tells of its own times so far, in milliseconds.
struct ToldTimes {
    std::optional<double> queue; ///< before it began
    std::optional<double> prompt; ///< from there to the first token
    std::optional<double> predicted; ///< from there to the latest token
    std::optional<double> total; ///< of the whole answer, if it is not told in parts
    bool pieces = false; ///< it has a form in which it can be told with every piece (`timings`)

    bool any() const { return prompt || predicted || total; }
};

/// What a server says in one event of a streamed answer, or in a whole answer.
struct AnswerPart {
    std::string reasoning;
    std::string text;
    std::vector<GivenToken> tokens;
    size_t badProbabilities = 0; ///< tokens and alternatives whose log-probability was above 0 or no number
    bool callsTool = false;
    std::string finishReason; ///< "stop", "length", ...; empty: the answer goes on
    std::optional<uint64_t> promptTokens;
    std::optional<uint64_t> completionTokens;
    std::optional<uint64_t> cachedTokens; ///< of the prompt
    std::optional<uint64_t> thinkingTokens; ///< of the answer's
    std::optional<double> promptPerSecond; ///< measured by the server (llama.cpp's `timings`), tokens per second
    std::optional<double> predictedPerSecond; ///< likewise
    ToldTimes times;
    std::string routes; ///< base64, as vLLM's or SGLang's `routed_experts`; empty: none
};

/// Reads a chat completion or an event of one (`chat.completion.chunk`), the first choice only: OpenAI's fields,
/// `reasoning_content` and `reasoning` (vLLM, SGLang, llama.cpp), `routed_experts` (vLLM: of the choice; SGLang: of
/// `meta_info` or `sgl_ext`), `timings` (llama.cpp, Moire), `metrics` (vLLM), `meta_info.e2e_latency` (SGLang). Throws
/// Error: Refused (not of this form), Failed (the server reports an error). Any thread. \p secret is replaced in what
/// the server reports.
AnswerPart readAnswerPart(std::string_view json, const std::string &where, std::string_view secret = {});

/// The milliseconds that the metric "total" has in a header `Server-Timing` (W3C); none: it has no such metric.
std::optional<double> serverTimingTotal(std::string_view header);

/// The sentence in a server's error body, on one line of at most 300 bytes, without \p secret; empty: there is none.
std::string errorSentence(std::string_view body, std::string_view secret = {});

/// \p text with every occurrence of \p secret replaced by dots.
std::string withoutSecret(std::string text, std::string_view secret);

} // namespace moire::remote
