// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>

#include "text/jinja/unicode.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <array>

namespace moire {

namespace {

struct Marks {
    const char *open;
    const char *close;
};

/// How families mark the thinking part; the first whose close mark stands in the template is taken.
constexpr std::array<Marks, 5> knownMarks{{
    {"<think>", "</think>"},
    {"[THINK]", "[/THINK]"},
    {"<|START_THINKING|>", "<|END_THINKING|>"},
    {"<seed:think>", "</seed:think>"},
    {"<|channel|>analysis<|message|>", "<|start|>assistant<|channel|>final<|message|>"},
}};

bool mentions(std::string_view source, const Marks &marks)
{
    // gpt-oss writes its marks from parts, so its own word for the thinking channel tells.
    if (std::string_view(marks.open).starts_with("<|channel|>"))
        return source.find("<|channel|>analysis") != std::string_view::npos;
    return source.find(marks.close) != std::string_view::npos;
}

} // namespace

ChatFormat::ChatFormat(std::string_view source, std::string bosText, std::string eosText, bool hasImStart,
                       std::vector<std::string> &warnings)
    : m_fallbackName(hasImStart ? "chatml" : "plain"),
      m_bos(std::move(bosText)),
      m_eos(std::move(eosText))
{
    m_fallback = ChatTemplate::builtin(m_fallbackName);
    if (source.empty()) {
        m_fallbackWhy = "the file has no chat template; '" + m_fallbackName + "' is used";
        warnings.push_back(m_fallbackWhy);
        return;
    }
    try {
        m_own = ChatTemplate::compile(source);
    } catch (const Error &error) {
        m_fallbackWhy =
            "the model's chat template cannot be used, '" + m_fallbackName + "' is used instead: " + error.what();
        warnings.push_back(m_fallbackWhy);
    }
}

std::optional<ThinkingFormat> ChatFormat::thinking() const
{
    for (const Marks &marks : knownMarks)
        if (m_own && mentions(m_own->source(), marks))
            return ThinkingFormat{marks.open, marks.close, false};
    return std::nullopt;
}

RenderedPrompt ChatFormat::render(const nlohmann::ordered_json &messages, const nlohmann::ordered_json &tools,
                                  const nlohmann::ordered_json &variables, bool addGenerationPrompt,
                                  std::string *warning, std::stop_token stop) const
{
    nlohmann::ordered_json context = nlohmann::ordered_json::object();
    context["messages"] = messages;
    context["tools"] = tools;
    context["documents"] = nullptr;
    context["add_generation_prompt"] = addGenerationPrompt;
    context["bos_token"] = m_bos;
    context["eos_token"] = m_eos;
    if (variables.is_object())
        for (const auto &[key, value] : variables.items())
            context[key] = value;

    RenderedPrompt prompt;
    prompt.thinking = thinking();
    try {
        prompt.text = own().render(context, std::nullopt, stop);
    } catch (const Error &error) {
        if (!m_own || error.kind() == ErrorKind::Interrupted)
            throw;
        if (warning)
            *warning = "the model's chat template failed, '" + m_fallbackName + "' is used instead: " + error.what();
        prompt.text = m_fallback->render(context, std::nullopt, stop);
    }
    if (prompt.thinking && addGenerationPrompt) {
        const size_t open = prompt.text.rfind(prompt.thinking->open);
        const size_t close = prompt.text.rfind(prompt.thinking->close);
        const bool atEnd =
            open != std::string::npos && jinja::stripSpaceRight(prompt.text).ends_with(prompt.thinking->open);
        prompt.thinking->openedByPrompt = atEnd && (close == std::string::npos || close < open);
        // A thinking part that the prompt opened and closed (thinking switched off) leaves none to come.
        if (!prompt.thinking->openedByPrompt && jinja::stripSpaceRight(prompt.text).ends_with(prompt.thinking->close))
            prompt.thinking.reset();
    }
    return prompt;
}

} // namespace moire
