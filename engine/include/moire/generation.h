// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>
#include <moire/context.h>
#include <moire/error.h>
#include <moire/routes.h>
#include <moire/sampling.h>
#include <moire/token_constraint.h>
#include <moire/tokenizer.h>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moire {

/// What a generation records in addition to its text.
struct TraceOptions {
    bool probabilities = false; ///< log-probability and entropy
    uint32_t alternatives = 0; ///< number of most probable tokens to keep per position
    bool routing = false;
    bool routerScores = false; ///< deep mode
    bool stages = false;
    bool promptPositions = false; ///< record prompt tokens too (needs logits of every prompt position)
    bool logits = false; ///< full logits of every position, in TokenRecord::logits
    bool any() const
    {
        return probabilities || alternatives || routing || routerScores || stages || promptPositions || logits;
    }
    bool operator==(const TraceOptions &) const = default;
};

/// The options for what the window shows and the session database stores of every token.
TraceOptions keptTrace();

struct GenerationOptions {
    SamplingOptions sampling;
    std::optional<size_t> maxTokens; ///< none: until the model stops or the context is full
    std::vector<std::string>
        stop; ///< strings that end the answer (not the thinking), even across token boundaries; not part of it
    bool ignoreEos = false;
    std::optional<size_t> thinkingBudget; ///< maximum thinking tokens; then the closing mark is forced
    /// The answer is a chat turn: thinking marks are recognised even if the prompt shows none, and the mark that the
    /// chat template writes after an answer ends it even if it is not a single token. Otherwise raw text is continued.
    bool chat = false;
    std::optional<ThinkingFormat> thinking; ///< from the prompt: RenderedPrompt::thinking
    std::vector<TokenId> visible{}; ///< control tokens whose text belongs to the answer, such as marks of tool calls
    /// What the answer (not the thinking) may consist of; null: anything. For one generation.
    std::shared_ptr<TokenConstraint> constraint{};
    RoutingPolicy policy;
    TraceOptions trace;
    /// Tokens that the answer begins with, instead of drawn ones. They are evaluated in batches, reported like the
    /// others (records say that they were forced), and count towards maxTokens and thinkingBudget, but not in speeds.
    std::vector<TokenId> given;
    std::stop_token endThinking; ///< once requested, the closing mark is forced, as if thinkingBudget was spent
};

/// The settings of an answer with the keys that traces and the session database use; unset options are null.
nlohmann::ordered_json settingsJson(const GenerationOptions &options);
/// The inverse; what is missing, or of another type or range, has its default.
GenerationOptions optionsFromJson(const nlohmann::ordered_json &settings);
nlohmann::ordered_json policyJson(const RoutingPolicy &policy);
/// The inverse. Throws Error (Refused) if \p json is no policy; RoutingPolicy::validate says whether it suits a model.
RoutingPolicy policyFromJson(const nlohmann::ordered_json &json);

enum class Phase : uint8_t { Prompt, Thinking, Answer };
const char *phaseName(Phase phase); ///< "prompt", "thinking", "answer"

/// Everything known about one position. TraceOptions determine which optional fields are set.
struct TokenRecord {
    TokenId id;
    Position position;
    Phase phase = Phase::Answer;
    bool forced = false; ///< given, or inserted to end the thinking; not sampled
    std::string bytes; ///< the token's own bytes
    std::optional<float>
        logProbability; ///< nats, in the distribution it was sampled from, before temperature and filters
    std::optional<float> entropy; ///< nats, of that distribution
    std::vector<std::pair<TokenId, float>> alternatives; ///< id and log-probability, best first
    /// The bytes of `alternatives`, if an engine elsewhere told texts instead of ids; else empty.
    std::vector<std::string> alternativeTexts;
    uint8_t engine = 0; ///< of those that made the answer: 0: the one that answered, 1: the one that reasoned for it
    std::optional<double>
        milliseconds; ///< wall time since the previous token; prompt and given tokens: their share of the batch
    /// Of a drawn token: what the evaluations since the token before waited (the first one: those of the prompt). Not
    /// stored.
    StepWait waited;
    std::optional<double> serverMilliseconds; ///< likewise, by the clock of an engine elsewhere, if that told
    std::optional<StageTimes> stages;
    TokenRoutes experts; ///< of the evaluation that took this token as input
    std::vector<float> routerScores; ///< [expert layers, experts], deep mode
    std::vector<float> logits; ///< [vocabulary], scores for the next position, if requested
};

/// A record as it leaves the engine: immutable, shared by the threads that store and display it.
using SharedToken = std::shared_ptr<const TokenRecord>;

enum class FinishReason : uint8_t { Stop, Length, Interrupted, Error };
const char *finishReasonName(FinishReason reason); ///< "stop", "length", "interrupted", "error"

/// Callbacks of a generation, on the thread that runs it; they must not block. An exception ends the generation.
class GenerationListener {
public:
    virtual ~GenerationListener() = default;
    /// \p done of \p total prompt tokens are in the cache; \p reused of them were there before.
    virtual void promptProgress(size_t done, size_t total, size_t reused) { (void)done, (void)total, (void)reused; }
    /// Final text (no stop string can begin in it) and its phase. Never empty, always complete UTF-8, without the marks
    /// of the thinking part.
    virtual void text(std::string_view utf8, Phase phase) { (void)utf8, (void)phase; }
    /// Everything reported as the answer so far, text and tokens, was thinking: a closing mark came without an opening
    /// one, or an opening mark at the beginning that is split over several tokens was completed. Called at most once.
    /// An opening mark later in the answer leaves what came before it in the answer.
    virtual void thoughtSoFar() { }
    /// What is reported as the answer stays the answer: thoughtSoFar() will not be called any more. Called at most
    /// once, and never if this is undecided to the end.
    virtual void answerSettled() { }
    /// A token and its record. Routing and stages are known once a token has been evaluated, so a sampled token is
    /// reported right after its evaluation. The last token is evaluated only if TraceOptions request routing, stages or
    /// logits, and never if the context is full or the evaluation was interrupted; these fields are then empty. Prompt
    /// positions are reported only with TraceOptions::promptPositions.
    virtual void token(const SharedToken &record) { (void)record; }
};

struct GenerationResult {
    FinishReason reason = FinishReason::Stop;
    std::string stopText; ///< the stop string, end token or end mark that ended it
    std::string thinkingText;
    std::string text; ///< the answer, complete UTF-8
    std::vector<TokenId> ids; ///< given and sampled tokens, including the end token
    uint64_t seed = 0;
    size_t promptTokens = 0;
    size_t reusedTokens = 0; ///< prompt tokens that were already in the cache
    size_t thinkingTokens = 0;
    double ttftMs = 0; ///< from the call to the first token that was not given; 0: there is none
    std::optional<double> prefillTokensPerSecond; ///< of the computed tokens
    /// Of the tokens after the first, from the first drawn token to the last; none with fewer than two tokens. The
    /// same as 1000 (n - 1) over the sum of their TokenRecord::milliseconds.
    std::optional<double> decodeTokensPerSecond;
    std::string error; ///< what() of the Error that ended it, with reason Error
    ErrorKind errorKind = ErrorKind::Failed; ///< its kind, with reason Error; DeviceLost: load the model again
};

/// Continues \p prompt. The prefix that \p prompt shares with the cache of \p context is not computed again (unless it
/// was computed under a different routing policy, or prompt records are requested).
/// Throws Error before the first token: Usage (empty prompt, invalid options), Refused (a prompt with its given tokens
/// longer than the context; names both lengths). After it, an error ends the result, and the partial answer is kept.
GenerationResult generate(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
                          GenerationListener &listener, std::stop_token stop = {});

/// Ids of raw text to continue: with BOS if the file asks for it, never with EOS.
std::vector<TokenId> encodeText(const Tokenizer &tokenizer, std::string_view text);

/// Ids of a rendered chat prompt: special tokens are parsed; BOS is added if the file asks for it and the text lacks
/// it.
std::vector<TokenId> encodePrompt(const Tokenizer &tokenizer, std::string_view renderedText);

} // namespace moire
