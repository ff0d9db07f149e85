// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>
#include <moire/context.h>
#include <moire/error.h>
#include <moire/routes.h>
#include <moire/sampling.h>
#include <moire/tokenizer.h>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moire {

/// What a generation records beside its text.
struct TraceOptions {
    bool probabilities = false; ///< log-probability and entropy
    uint32_t alternatives = 0; ///< most probable tokens to keep per position
    bool routing = false;
    bool routerScores = false; ///< deep mode
    bool stages = false;
    bool promptPositions = false; ///< records for prompt tokens too (needs logits of every prompt position)
    bool logits = false; ///< every position's full scores, in TokenRecord::logits
    bool any() const
    {
        return probabilities || alternatives || routing || routerScores || stages || promptPositions || logits;
    }
    bool operator==(const TraceOptions &) const = default;
};

/// What the window shows, and the session database keeps, of every token.
TraceOptions keptTrace();

struct GenerationOptions {
    SamplingOptions sampling;
    std::optional<size_t> maxTokens; ///< none: until the model stops or the context is full
    std::vector<std::string>
        stop; ///< texts that end the answer (not the thinking), also across token borders; not part of it
    bool ignoreEos = false;
    std::optional<size_t> thinkingBudget; ///< most thinking tokens; then the close mark is put in the model's mouth
    /// The answer is a turn of a chat: thinking marks are recognised although the prompt shows none, and the mark that
    /// the chat template writes behind an answer ends it even where it is no token. Otherwise raw text goes on.
    bool chat = false;
    std::optional<ThinkingFormat> thinking; ///< what the prompt shows: RenderedPrompt::thinking
    RoutingPolicy policy;
    TraceOptions trace;
};

/// What an answer is asked for, as traces and the session database name it; null where nothing is set.
nlohmann::ordered_json settingsJson(const GenerationOptions &options);
nlohmann::ordered_json policyJson(const RoutingPolicy &policy);

enum class Phase : uint8_t { Prompt, Thinking, Answer };
const char *phaseName(Phase phase); ///< "prompt", "thinking", "answer"

/// Everything known about one position. Which optional fields are there follows from TraceOptions.
struct TokenRecord {
    TokenId id;
    Position position;
    Phase phase = Phase::Answer;
    bool forced = false; ///< put there by the thinking budget, not drawn
    std::string bytes; ///< the token's own bytes
    std::optional<float>
        logProbability; ///< nats, of the distribution it was drawn from, before temperature and filters
    std::optional<float> entropy; ///< nats, of that distribution
    std::vector<std::pair<TokenId, float>> alternatives; ///< id and log-probability, best first
    std::optional<double>
        milliseconds; ///< wall time until this token was there since the one before; prompt: share of its batch
    std::optional<StageTimes> stages;
    TokenRoutes experts; ///< of the evaluation that took this token as input
    std::vector<float> routerScores; ///< [expert layers, experts], deep mode
    std::vector<float> logits; ///< [vocabulary], scores for the next position, where asked
};

/// A record as it leaves the engine: made once, never changed, and shared by the threads that keep and show it.
using SharedToken = std::shared_ptr<const TokenRecord>;

enum class FinishReason : uint8_t { Stop, Length, Interrupted, Error };
const char *finishReasonName(FinishReason reason); ///< "stop", "length", "interrupted", "error"

/// Callbacks of a generation, on the thread that runs it; they must not block. An exception ends the generation.
class GenerationListener {
public:
    virtual ~GenerationListener() = default;
    /// \p done of \p total prompt tokens are in the cache; \p reused of them were there before.
    virtual void promptProgress(size_t done, size_t total, size_t reused) { (void)done, (void)total, (void)reused; }
    /// Text that is now certain (no stop text begins in it), with the phase it belongs to. Never empty, whole UTF-8;
    /// the marks of the thinking part are not in it.
    virtual void text(std::string_view utf8, Phase phase) { (void)utf8, (void)phase; }
    /// What was told as the answer so far, texts and tokens, was thinking: a close mark came without an open one, or an
    /// open mark that is cut over several tokens became whole. At most once.
    virtual void thoughtSoFar() { }
    /// What is told as the answer stays the answer: thoughtSoFar() will not come any more. At most once, and not at all
    /// where this remains open to the end.
    virtual void answerSettled() { }
    /// A token and what is known of it. Routing and stages of a token are known once it was evaluated: a drawn token is
    /// reported right after that (the last one is evaluated for it only where TraceOptions ask for routing, stages or
    /// logits, and never where the context is full or its evaluation was stopped: then these fields are empty). Prompt
    /// positions only with TraceOptions::promptPositions.
    virtual void token(const SharedToken &record) { (void)record; }
};

struct GenerationResult {
    FinishReason reason = FinishReason::Stop;
    std::string stopText; ///< the stop text, or the end token or mark, that ended it
    std::string thinkingText;
    std::string text; ///< the answer, whole UTF-8
    std::vector<TokenId> ids; ///< drawn tokens, the end token included
    uint64_t seed = 0;
    size_t promptTokens = 0;
    size_t reusedTokens = 0; ///< of the prompt, that were in the cache
    size_t thinkingTokens = 0;
    double ttftMs = 0; ///< from the call to the first drawn token
    std::optional<double> prefillTokensPerSecond; ///< of the tokens computed
    std::optional<double> decodeTokensPerSecond; ///< none with fewer than two tokens
    std::string error; ///< what() of the Error that ended it, with reason Error
    ErrorKind errorKind = ErrorKind::Failed; ///< its kind, with reason Error; DeviceLost: load the model again
};

/// Continues \p prompt. Tokens that the cache of \p context shares with it are not computed again (unless the routing
/// policy differs from the one they were computed under, or prompt records are asked).
/// Throws Error before the first token: Usage (empty prompt, options), Refused (a prompt longer than the context, with
/// both figures). After it, an error ends the result with what was said kept.
GenerationResult generate(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
                          GenerationListener &listener, std::stop_token stop = {});

/// Ids of raw text that is to be continued: BOS before it where the file asks, never EOS behind it.
std::vector<TokenId> encodeText(const Tokenizer &tokenizer, std::string_view text);

/// Ids of a rendered chat prompt: special tokens parsed; BOS put before where the file asks and the text has none.
std::vector<TokenId> encodePrompt(const Tokenizer &tokenizer, std::string_view renderedText);

} // namespace moire
