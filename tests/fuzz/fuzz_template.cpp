// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the input as a chat template and renders a fixed conversation within small limits. Nothing but moire::Error
// may be thrown, the limits must hold, and rendering twice must give the same text.
#include "seeded_mutator.h"

#include <moire/chat_template.h>
#include <moire/error.h>

#include <array>
#include <nlohmann/json.hpp>

using namespace moire;

namespace {

/// Depth stays at its default, which is the limit that protects the stack.
constexpr TemplateLimits limits{.steps = 100'000, .memoryBytes = 8u << 20, .outputBytes = 256u << 10};

const nlohmann::ordered_json &conversation()
{
    static const auto json = nlohmann::ordered_json::parse(R"({
        "messages": [
            {"role": "system", "content": "Be brief.\n"},
            {"role": "user", "content": "What is 17 x 23? <b>\"é\"</b>"},
            {"role": "assistant", "content": "<think>\nhm\n</think>\n\n391", "reasoning_content": "hm",
             "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": {"x": 1.5, "y": [null, true]}}}]},
            {"role": "tool", "content": null, "name": "f"},
            {"role": "user", "content": [{"type": "text", "text": "And then?"}]}],
        "tools": [{"type": "function", "function": {"name": "f", "description": "d",
                   "parameters": {"type": "object", "properties": {"x": {"type": "number"}}, "required": ["x"]}}}],
        "documents": null, "add_generation_prompt": true, "bos_token": "<s>", "eos_token": "</s>",
        "enable_thinking": false, "big": 9223372036854775807, "small": -9223372036854775808})");
    return json;
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    static const std::array<std::string, 11> seeds{
        "{% for m in messages %}{{ '<|' + m.role + '|>' }}{{ m['content'] | trim }}{% if loop.last %}!{% endif %}{% "
        "else "
        "%}-{% endfor %}",
        "{%- set ns = namespace(a=0, b=[]) -%}{%- for m in messages[::-1] if m.role == 'user' -%}{%- set ns.a = ns.a + "
        "loop.index0 * 2 ** 3 // 2 % 5 -%}{%- endfor -%}{{- ns.a ~ ns.b | length -}}",
        "{% macro f(x, y='d', *args) %}[{{ x }}|{{ y }}|{{ varargs | join(',') }}]{% endmacro %}{{ f('a') }}{{ f(1, "
        "y=2) "
        "}}",
        "{{ messages | tojson(indent=4) }}{{ tools[0].function | dictsort }}{{ {'a': 1, 'b': [1, 2.5, none, true]} }}",
        "{{ raise_exception('no') if messages | length > 100 else strftime_now('%d %b %Y') }}",
        "{% set t %}{{ 'x' * 3 }}{% endset %}{{ t | upper | replace('X', 'yy', 1) }}{{ 'a,b'.split(',')[1:] "
        "}}{{ '%s-%d' | format('q', 3) }}",
        "{% if tools is defined and tools is not none and 'f' in tools[0]['function'].name %}{{ range(3) | list "
        "}}{% elif x is mapping %}{% endif %}{{ -small }}{{ big + 1 }}{{ 7.0 / 2 | round }}",
        "{% filter upper %}{% call(u) f() %}{% endcall %}{% endfilter %}{% generation %}{% endgeneration %}{# c #}",
        "{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content') | list | last | string | safe "
        "}}"
        "{{ messages[0].items() | list }}{{ 'abc'[::-1].startswith('c') }}{{ (1, 2) | sum }}",
        "{% macro f(x, y='d') %}{{ varargs }}{{ kwargs }}{{ caller() if caller }}{% endmacro %}{% for g, (a, b) in "
        "[(f, "
        "([1], {'y': 2}))] %}{{ g(*a, **b) }}{% call(u) g(*a) %}{{ u }}{% endcall %}{% endfor %}{% set c = cycler(1, "
        "2) "
        "%}{% set j = joiner() %}{{ c.next() }}{{ j() }}{{ [1, 2, 3] | slice(2) | list }}{{ '7'.zfill(3) }}",
        "{% for x in [1, [2, [3]]] if x recursive %}{{ loop(x) if x is iterable else loop.depth }}{{ "
        "loop.changed(loop) "
        "}}{% set t %}{% if x == 2 %}{% continue %}{% endif %}{% endset %}{% endfor %}{{ '%05.1f' % 2.5 }}{{ "
        "'{:>6}'.format('a') }}{{ '0x1f' | int(0, 16) }}"};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view source(reinterpret_cast<const char *>(data), size);
    try {
        const auto compiled = ChatTemplate::compile(source, limits);
        const std::string text = compiled->render(conversation(), std::time_t{1700000000});
        if (text.size() > limits.outputBytes || text != compiled->render(conversation(), std::time_t{1700000000}))
            std::abort();
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
