// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>

#include "text/jinja/ast.h"
#include "text/jinja/interpreter.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

namespace moire {

namespace {

constexpr const char *remedy = "use another template, or leave the model's own out";

[[noreturn]] void refuse(const jinja::Failure &failure)
{
    std::string where = "chat template";
    if (failure.line > 0)
        where += ", line " + std::to_string(failure.line);
    if (failure.column > 0)
        where += ", column " + std::to_string(failure.column);
    throw Error(ErrorKind::Refused, failure.message, where, remedy);
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

    std::string render(const nlohmann::ordered_json &context, std::optional<std::time_t> now) const override
    {
        try {
            return jinja::Interpreter(m_limits, now).run(m_body, context);
        } catch (const jinja::Failure &failure) {
            refuse(failure);
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

constexpr Builtin builtins[] = {
    {"chatml",
     "{%- for message in messages -%}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor "
     "-%}\n"
     "{%- if add_generation_prompt -%}<|im_start|>assistant\n{% endif -%}\n"},
    {"llama-2",
     "{%- set ns = namespace(system='') -%}\n"
     "{%- for message in messages -%}\n"
     "{%- if message['role'] == 'system' -%}\n"
     "{%- set ns.system = '<<SYS>>\\n' + message['content'] + '\\n<</SYS>>\\n\\n' -%}\n"
     "{%- elif message['role'] == 'user' -%}\n"
     "{{- bos_token + '[INST] ' + ns.system + message['content'] + ' [/INST]' -}}\n"
     "{%- set ns.system = '' -%}\n"
     "{%- else -%}\n"
     "{{- ' ' + message['content'] + ' ' + eos_token -}}\n"
     "{%- endif -%}\n"
     "{%- endfor -%}"},
    {"llama-3",
     "{{- bos_token -}}\n"
     "{%- for message in messages -%}\n"
     "{{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] + '<|eot_id|>' -}}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' -}}{%- endif -%}"},
    {"deepseek",
     "{{- bos_token -}}\n"
     "{%- for message in messages -%}\n"
     "{%- if message['role'] == 'user' -%}{{- '<｜User｜>' + message['content'] -}}\n"
     "{%- elif message['role'] == 'assistant' -%}{{- '<｜Assistant｜>' + message['content'] + eos_token -}}\n"
     "{%- else -%}{{- message['content'] -}}{%- endif -%}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- '<｜Assistant｜>' -}}{%- endif -%}"},
    {"plain",
     "{%- for message in messages -%}\n"
     "{{- message['role'] + ': ' + message['content'] + '\\n' -}}\n"
     "{%- endfor -%}\n"
     "{%- if add_generation_prompt -%}{{- 'assistant:' -}}{%- endif -%}"},
};

} // namespace

std::shared_ptr<const ChatTemplate> ChatTemplate::compile(std::string_view source, TemplateLimits limits)
{
    return std::make_shared<const JinjaTemplate>(source, limits);
}

std::shared_ptr<const ChatTemplate> ChatTemplate::builtin(std::string_view name)
{
    for (const Builtin &b : builtins)
        if (name == b.name)
            return compile(b.source);
    throw Error(ErrorKind::Usage, "no chat template is named '" + std::string(name) + "'", "template",
                "name one of chatml, llama-2, llama-3, deepseek, plain");
}

std::vector<std::string> ChatTemplate::builtinNames()
{
    std::vector<std::string> names;
    for (const Builtin &b : builtins)
        names.emplace_back(b.name);
    return names;
}

} // namespace moire
