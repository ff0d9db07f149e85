// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/reasoned_by.h"
#include "storage/records.h"

#include <moire/chat_template.h>
#include <moire/generation.h>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace moire {

class Model;

/// The part of an answer that is already there when the engine continues it.
struct PartialAnswer {
    std::string text;
    std::string reasoning;
    size_t thinkingTokens = 0; ///< already spent of the thinking budget
};

/// A rendered and tokenized chat prompt.
struct Prompt {
    std::vector<TokenId> ids;
    std::optional<ThinkingFormat> thinking;
    bool insideAnswer = false; ///< it ends within the text of an answer, so no thinking can follow
    std::string note; ///< what had to be changed to suit the template; empty: nothing
};

/// Renders \p messages (as chat templates expect them) with the model's template or with \p chatFormat (a built-in one;
/// empty: the model's own), followed by \p partial as it would stand in the answer. Any thread. Throws like
/// ChatFormat::render.
Prompt makePrompt(const Model &model, const QString &chatFormat, const nlohmann::ordered_json &messages,
                  const std::optional<PartialAnswer> &partial, const std::stop_token &stop);

/// \p options for continuing \p prompt.
GenerationOptions optionsFor(const Prompt &prompt, const Model &model, const std::optional<PartialAnswer> &partial,
                             GenerationOptions options);

/// A number of tokens.
struct TokenCount {
    size_t tokens = 0;
    bool exact = true; ///< false: the text was too long to count to its end; it has more tokens than this
};

struct MessageTokens {
    qint64 message = 0; ///< 0: the new question
    TokenCount count;
};

/// What is to be sent, and what it must fit into.
struct PromptRequest {
    std::shared_ptr<const Model> model;
    QString chatFormat;
    std::vector<MessageRecord> path; ///< root to question
    std::optional<PartialAnswer> partial;
    size_t capacity = 0; ///< tokens of the context
    std::optional<size_t> maxTokens; ///< of the answer
    bool mayForget = false; ///< leave out the oldest turns if the prompt is too long
    size_t forgotten = 0; ///< messages after the system prompt that the question before left out; above 0: mayForget
};

struct PromptPlan {
    std::optional<Prompt> prompt; ///< none: it does not fit
    size_t forgotten = 0; ///< messages after the system prompt that are left out
    TokenCount tokens; ///< of the prompt; if it does not fit, of the whole chat
    std::vector<MessageTokens> messages; ///< of every message in the path; only if it does not fit
    size_t couldForget = 0; ///< messages that would have to be left out to make it fit; 0: not even that would do
};

constexpr size_t leastAnswerTokens = 16; ///< room that a prompt must leave in the context, if the answer may be as long

/// Makes the prompt of a question if it fits, with room for the shortest useful answer. Turns are left out from the
/// oldest on; the system prompt and the question stay. Then a quarter of the context is freed, so that the next
/// questions find room. Time and memory are bounded for texts of any length. Any thread. Throws like
/// ChatFormat::render.
PromptPlan planPrompt(const PromptRequest &request, const std::stop_token &stop);

/// The number of tokens of \p text, of which only the first maxCountedCharacters are looked at. Any thread.
TokenCount countTokens(const Model &model, const QString &text);
constexpr qsizetype maxCountedCharacters = 1 << 20;

/// \p path without the first \p forgotten messages after the system prompt.
std::vector<MessageRecord> keptMessages(const std::vector<MessageRecord> &path, size_t forgotten);

/// Number of messages at the start of \p path that are always sent: the system prompt.
size_t systemMessages(const std::vector<MessageRecord> &path);

/// What the stored settings of an answer note about its prompt. Kept in GenerationInfo::settings.
struct PromptNotes {
    size_t forgotten = 0; ///< the oldest messages after the system prompt that were not sent
    qint64 continues = 0; ///< the answer that this one continues; 0: none
    qsizetype givenText = 0; ///< UTF-16 units of the text that were taken over from it; its tokens follow after them
    qsizetype givenReasoning = 0; ///< likewise
    qint64 replays = 0; ///< the answer that this one is a replay of; 0: none
    ReasonedBy reasonedBy; ///< the engine whose tokens have the number 1 (TokenRecord::engine), if it is used
};
PromptNotes promptNotes(const GenerationInfo &info);
void addPromptNotes(GenerationInfo &info, const PromptNotes &notes);

} // namespace moire
