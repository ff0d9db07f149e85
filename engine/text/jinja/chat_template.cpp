// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>

#include "text/jinja/ast.h"
#include "text/jinja/interpreter.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

namespace moire {

namespace {

[[noreturn]] void refuse(const jinja::Failure &failure)
{
    std::string where = "chat template";
    if (failure.line > 0)
        where += ", line " + std::to_string(failure.line);
    if (failure.column > 0)
        where += ", column " + std::to_string(failure.column);
    throw TemplateError(failure.cause, failure.message, where);
}

class JinjaTemplate final : public ChatTemplate {
public:
    JinjaTemplate(std::string_view source, TemplateLimits limits) : m_source(source), m_limits(limits)
    {
        try {
            m_body = jinja::parse(m_source);
        } catch (const jinja::Failure &failure) {
            refuse(failure);
        }
    }

    std::string render(const nlohmann::ordered_json &context, std::optional<std::time_t> now,
                       std::stop_token stop) const override
    {
        try {
            return jinja::Interpreter(m_limits, now, std::move(stop)).run(m_body, context);
        } catch (const jinja::Failure &failure) {
            refuse(failure);
        } catch (const jinja::Stopped &) {
            throw Error(ErrorKind::Interrupted, "rendering was interrupted", "chat template", "start again");
        }
    }

    std::string_view source() const override { return m_source; }

private:
    std::string m_source;
    TemplateLimits m_limits;
    jinja::Block m_body;
};

struct Builtin {
    const char *name;
    const char *source;
};

/// For the built-in templates, which users choose if the model's own fails, so they must print any content: the texts
/// of a list of parts are joined; missing or null content is empty.
constexpr const char *textMacro =
    "{%- macro text(content) -%}\n"
    "{%- if content is string -%}{{ content }}\n"
    "{%- elif content is sequence and content is not mapping -%}\n"
    "{%- for part in content -%}\n"
    "{%- if part is mapping -%}{{ text(part['text']) }}{%- else -%}{{ text(part) }}{%- endif -%}\n"
    "{%- endfor -%}\n"
    "{%- elif content is not none -%}{{ content }}{%- endif -%}\n"
    "{%- endmacro -%}\n";

constexpr Builtin builtins[] = {
    {"chatml",
     "{%- for message in messages -%}<|im_start|>{{ text(message['role']) }}\n{{ text(message['content']) "
     "}}<|im_end|>\n"
     "{% endfor -%}\n"
     "{%- if add_generation_prompt -%}<|im_start|>assistant\n{% endif -%}\n"},
    {"llama-2",
     "{%- set ns = namespace(system='') -%}\n"
     "{%- for message in messages -%}\n"
     "{%- set content = text(message['content']) -%}\n"
     "{%- if message['role'] == 'system' -%}\n"
     "{%- set ns.system = '<<SYS>>\\n' + content + '\\n<</SYS>>\\n\\n' -%}\n"
     "{%- elif message['role'] == 'user' -%}\n"
     "{{- bos_token + '[INST] ' + ns.system + content + ' [/INST]' -}}\n"
     "{%- set ns.system = '' -%}\n"
     "{%- else -%}\n"
     "{{- ' ' + content + ' ' + eos_token -}}\n"
     "{%- endif -%}\n"
     "{%- endfor -%}"},
    {"llama-3",
     "{{- bos_token -}}\n"
     "{%- for message in messages -%}\n"
     "{{- '<|start_header_id|>' + text(message['role']) + '<|end_header_id|>\\n\\n' + text(message['content']) + "
     "'<|eot_id|>' -}}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' -}}{%- endif -%}"},
    {"deepseek",
     "{{- bos_token -}}\n"
     "{%- for message in messages -%}\n"
     "{%- set content = text(message['content']) -%}\n"
     "{%- if message['role'] == 'user' -%}{{- '<｜User｜>' + content -}}\n"
     "{%- elif message['role'] == 'assistant' -%}{{- '<｜Assistant｜>' + content + eos_token -}}\n"
     "{%- else -%}{{- content -}}{%- endif -%}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- '<｜Assistant｜>' -}}{%- endif -%}"},
    {"plain",
     "{%- for message in messages -%}\n"
     "{{- text(message['role']) + ': ' + text(message['content']) + '\\n' -}}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- 'assistant:' -}}{%- endif -%}"},
};

} // namespace

TemplateError::TemplateError(Cause cause, std::string what, std::string where)
    : Error(ErrorKind::Refused, std::move(what), std::move(where),
            cause == Cause::Raised ? "change the messages, or choose another chat format"
                                   : "choose another chat format"),
      m_cause(cause)
{
}

std::shared_ptr<const ChatTemplate> ChatTemplate::compile(std::string_view source, TemplateLimits limits)
{
    return std::make_shared<const JinjaTemplate>(source, limits);
}

std::shared_ptr<const ChatTemplate> ChatTemplate::builtin(std::string_view name)
{
    for (const Builtin &b : builtins)
        if (name == b.name)
            return compile(std::string(textMacro) + b.source);
    throw Error(ErrorKind::Usage, "unknown chat template '" + std::string(name) + "'", "template",
                "choose one of chatml, llama-2, llama-3, deepseek, plain");
}

std::vector<std::string> ChatTemplate::builtinNames()
{
    std::vector<std::string> names;
    for (const Builtin &b : builtins)
        names.emplace_back(b.name);
    return names;
}

} // namespace moire
