// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Bounds of one rendering; a template that passes one ends with Error (Refused).
struct TemplateLimits {
    size_t steps = 20'000'000; ///< evaluated nodes and characters handled by filters
    size_t depth = 1500; ///< nested statements, calls and expressions
    size_t memoryBytes = 256u << 20; ///< values alive
    size_t outputBytes = 32u << 20;
    std::chrono::milliseconds time{10'000}; ///< of computing, for what the steps do not foresee
};

/// How a model marks the thinking part of an answer.
struct ThinkingFormat {
    std::string open = "<think>";
    std::string close = "</think>";
    /// The rendered prompt already ends inside the thinking part (R1: the template writes "<think>\n").
    bool openedByPrompt = false;
};

/// A prompt as text, made from messages.
struct RenderedPrompt {
    std::string text;
    std::optional<ThinkingFormat> thinking; ///< none where the template knows no thinking part
};

/// A model's chat template: Jinja in the subset that real templates use, sandboxed (see text/jinja/).
/// Immutable; rendering is safe from any thread.
class ChatTemplate {
public:
    /// Throws Error (Refused) with line and column where \p source cannot be parsed.
    static std::shared_ptr<const ChatTemplate> compile(std::string_view source, TemplateLimits limits = {});

    /// A built-in template by name: "chatml", "llama-2", "llama-3", "deepseek", "plain"; the fallbacks.
    static std::shared_ptr<const ChatTemplate> builtin(std::string_view name);
    static std::vector<std::string> builtinNames();

    virtual ~ChatTemplate() = default;

    /// Renders with the variables of \p context (an object: messages, tools, bos_token, eos_token,
    /// add_generation_prompt and whatever else), as transformers' apply_chat_template does: trim_blocks, lstrip_blocks,
    /// `tojson` without HTML escapes, `raise_exception`, `strftime_now`. Throws Error: Refused, or Interrupted where
    /// \p stop was requested. \p now fixes the clock of strftime_now (tests); nullopt is the present.
    virtual std::string render(const nlohmann::ordered_json &context, std::optional<std::time_t> now = {},
                               std::stop_token stop = {}) const = 0;

    virtual std::string_view source() const = 0;
};

/// A template with its fallback: what the application uses. Built from a model file once.
class ChatFormat {
public:
    /// \p source empty: no template in the file. The fallback is chosen by the vocabulary ("<|im_start|>" means chatml)
    /// and named in \p warnings, with the reason.
    ChatFormat(std::string_view source, std::string bosText, std::string eosText, bool hasImStart,
               std::vector<std::string> &warnings);

    /// \p messages: list of {"role", "content", ...}; \p tools: list or null; \p variables: object of extra variables.
    /// Where the model's own template fails for these messages the fallback renders them and \p warning says so.
    /// Throws Error: Refused where the fallback fails too, Interrupted where \p stop was requested.
    RenderedPrompt render(const nlohmann::ordered_json &messages, const nlohmann::ordered_json &tools,
                          const nlohmann::ordered_json &variables, bool addGenerationPrompt, std::string *warning,
                          std::stop_token stop = {}) const;

    const ChatTemplate &own() const { return m_own ? *m_own : *m_fallback; }
    bool usesFallback() const { return !m_own; }
    const std::string &fallbackName() const { return m_fallbackName; }
    const std::string &fallbackWhy() const { return m_fallbackWhy; } ///< a sentence, where it is used
    std::optional<ThinkingFormat> thinking() const; ///< by the template's text, before any rendering

private:
    std::shared_ptr<const ChatTemplate> m_own;
    std::shared_ptr<const ChatTemplate> m_fallback;
    std::string m_fallbackName;
    std::string m_fallbackWhy;
    std::string m_bos;
    std::string m_eos;
};

} // namespace moire
