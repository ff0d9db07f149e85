// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <ctime>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// Limits of one rendering; a template that exceeds one fails with Error (Refused).
struct TemplateLimits {
    size_t steps = 20'000'000; ///< evaluated nodes and characters handled by filters
    size_t depth = 1500; ///< nested statements, calls and expressions
    size_t memoryBytes = 256u << 20; ///< of all live values
    size_t outputBytes = 32u << 20;
    std::chrono::milliseconds time{10'000}; ///< CPU time, for work that the steps do not cover
};

/// How a model marks the thinking part of an answer.
struct ThinkingFormat {
    std::string open = "<think>";
    std::string close = "</think>";
    /// The rendered prompt already ends inside the thinking part (R1: the template writes "<think>\n").
    bool openedByPrompt = false;
};

/// The marks of every model family that the engine knows.
std::vector<ThinkingFormat> knownThinkingFormats();

/// A prompt rendered from messages.
struct RenderedPrompt {
    std::string text;
    std::optional<ThinkingFormat> thinking; ///< none if neither the template nor the prompt shows one
};

/// A chat template cannot be used or rejects its input. The kind is always Refused.
class TemplateError final : public Error {
public:
    enum class Cause {
        Faulty, ///< it cannot be parsed, or fails while it renders
        Raised, ///< raise_exception(): problem() is the template's own message
        Exhausted, ///< it exceeded one of TemplateLimits
        Missing, ///< the file has no template
    };

    TemplateError(Cause cause, std::string what, std::string where);
    Cause cause() const noexcept { return m_cause; }

private:
    Cause m_cause;
};

/// Parses JSON for a template: messages, tools, variables. Throws like parseJson(), also for an integer that does not
/// fit in 64 bits, which a JSON parser would round.
nlohmann::ordered_json templateJson(std::string_view text, const std::string &where);

/// A model's chat template: the subset of Jinja that real templates use, sandboxed (see text/jinja/).
/// Immutable; rendering is safe from any thread.
class ChatTemplate {
public:
    /// Throws TemplateError with line and column if \p source cannot be parsed.
    static std::shared_ptr<const ChatTemplate> compile(std::string_view source, TemplateLimits limits = {});

    /// A built-in template by name: "chatml", "llama-2", "llama-3", "deepseek", "plain".
    static std::shared_ptr<const ChatTemplate> builtin(std::string_view name);
    static std::vector<std::string> builtinNames();

    virtual ~ChatTemplate() = default;

    /// Renders with the variables of \p context (an object with messages, tools, bos_token, eos_token,
    /// add_generation_prompt and any others) like transformers' apply_chat_template: trim_blocks, lstrip_blocks,
    /// `tojson` without HTML escapes, `raise_exception`, `strftime_now`; null content prints as empty text.
    /// Throws TemplateError, or Error (Interrupted) if a stop was requested. \p now sets the clock of strftime_now (for
    /// tests); nullopt: the current time.
    virtual std::string render(const nlohmann::ordered_json &context, std::optional<std::time_t> now = {},
                               std::stop_token stop = {}) const = 0;

    virtual std::string_view source() const = 0;
};

/// The chat template of a model file, as the application uses it. A different template is used only if the user chose
/// it: withBuiltin().
class ChatFormat {
public:
    /// \p source: empty if the file has no template; one that cannot be used adds to \p warnings.
    /// \p hasImStart: whether the vocabulary has "<|im_start|>"; if so, proposed() is chatml.
    ChatFormat(std::string_view source, std::string bosText, std::string eosText, bool hasImStart,
               std::vector<std::string> &warnings);

    /// The same model with a built-in template, chosen by the user. Throws Error (Usage) if there is none of that name.
    ChatFormat withBuiltin(std::string_view name) const;

    /// \p messages: list of {"role", "content", ...}; \p tools: list or null; \p variables: object of extra variables.
    /// If the template rejects the messages, they are changed to what its authors expect: system messages are prepended
    /// to the next user message, missing content becomes empty text, and tool call arguments become an object or text;
    /// \p note then says what was changed. Throws TemplateError if the template rejects these too or cannot be used,
    /// and Error (Interrupted) if a stop was requested.
    RenderedPrompt render(const nlohmann::ordered_json &messages, const nlohmann::ordered_json &tools,
                          const nlohmann::ordered_json &variables, bool addGenerationPrompt, std::string *note,
                          std::stop_token stop = {}) const;

    bool usable() const { return m_template != nullptr; }
    const std::string &source() const { return m_source; } ///< as in the file, usable or not
    const std::string &problem() const { return m_problem; } ///< one sentence, if it is not usable
    const std::string &proposed() const { return m_proposed; } ///< the built-in template that suits the vocabulary
    std::optional<ThinkingFormat> thinking() const; ///< from the template's text, before any rendering

private:
    std::string m_source;
    std::shared_ptr<const ChatTemplate> m_template; ///< null: see m_cause and m_problem
    TemplateError::Cause m_cause = TemplateError::Cause::Missing;
    std::string m_problem;
    std::string m_proposed;
    std::string m_bos;
    std::string m_eos;
};

} // namespace moire
