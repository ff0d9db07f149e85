// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>

#include "text/jinja/adapt.h"
#include "text/jinja/unicode.h"
#include "text/thinking_marks.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

namespace moire {

ChatFormat::ChatFormat(std::string_view source, std::string bosText, std::string eosText, bool hasImStart,
                       std::vector<std::string> &warnings)
    : m_source(source),
      m_proposed(hasImStart ? "chatml" : "plain"),
      m_bos(std::move(bosText)),
      m_eos(std::move(eosText))
{
    if (source.empty()) {
        m_problem = "the file has no chat template";
        return;
    }
    try {
        m_template = ChatTemplate::compile(source);
    } catch (const TemplateError &error) {
        m_cause = error.cause();
        m_problem = "cannot use the model's chat template: " + error.problem() + " (" + error.where() + ")";
        warnings.push_back(m_problem);
    }
}

ChatFormat ChatFormat::withBuiltin(std::string_view name) const
{
    ChatFormat other = *this;
    other.m_template = ChatTemplate::builtin(name);
    return other;
}

std::optional<ThinkingFormat> ChatFormat::thinking() const
{
    return m_template ? thinkingInTemplate(m_template->source()) : std::nullopt;
}

RenderedPrompt ChatFormat::render(const nlohmann::ordered_json &messages, const nlohmann::ordered_json &tools,
                                  const nlohmann::ordered_json &variables, bool addGenerationPrompt, std::string *note,
                                  std::stop_token stop) const
{
    if (!m_template)
        throw TemplateError(m_cause, m_problem, "chat template");
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
    prompt.text = jinja::renderAdapted(*m_template, std::move(context), note, stop);
    if (addGenerationPrompt)
        prompt.thinking = thinkingInPrompt(m_template->source(), jinja::stripSpaceRight(prompt.text));
    return prompt;
}

} // namespace moire
