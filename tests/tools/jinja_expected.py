#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected renderings for tests/engine/jinja, made by Python's jinja2 as transformers sets it up.

    jinja_expected.py --templates LLAMA_CPP/models/templates [-o tests/data/jinja]

snippets.json: small templates of our own with what they render, or "error". templates.json: for the real templates
(which are not kept here) and each conversation of conversations(), the SHA-256 of the rendering, or "error".
The clock stands at 1 700 000 000 seconds, UTC.
"""
import argparse
import datetime
import hashlib
import json
from pathlib import Path

import jinja2
from jinja2.ext import Extension, loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

SNIPPETS = [
    "{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 2 ** 10 }} {{ 7 / 2 }} {{ 1e16 }} {{ 0.1 + 0.2 }} {{ 1.0 }}",
    "{{ 'a' ~ 1 ~ none ~ true }}", "{{ [1, 'a', none, true, 1.5, {'k': 'v'}] }}", "{{ 'it\\'s' | list }}",
    "{% for x in [1,2,3] if x != 2 %}{{ loop.index }}/{{ loop.length }}{{ ',' if not loop.last }}{% endfor %}",
    "{% for x in [] %}x{% else %}none{% endfor %}", "{% for k, v in {'a': 1, 'b': 2}.items() %}{{ k }}={{ v }};{% endfor %}",
    "{% for x in range(10) %}{% if x == 5 %}{% break %}{% endif %}{% if x % 2 %}{% continue %}{% endif %}{{ x }}{% endfor %}",
    "{% set ns = namespace(n=0) %}{% for x in range(4) %}{% set ns.n = ns.n + x %}{% endfor %}{{ ns.n }}",
    "{% set x = 1 %}{% for y in [1] %}{% set x = 2 %}{% endfor %}{{ x }}",
    "{% macro m(a, b='z') %}[{{ a }}{{ b }}]{% endmacro %}{{ m(1) }}{{ m(1, b=2) }}{{ m('x', 'y') }}",
    "{% macro w() %}<{{ caller() }}>{% endmacro %}{% call w() %}in{% endcall %}",
    "{% set t %}  a\nb {% endset %}{{ t | trim | upper }}", "{% filter upper %}abc{% endfilter %}",
    "{{ 'abcdef'[1:4] }} {{ 'abcdef'[::-1] }} {{ [1,2,3][-1] }} {{ 'abc'[10] }} {{ 'aé日😀'[1:] }} {{ 'aé日😀'|length }}",
    "{{ ' x y '.strip() }}|{{ 'a,b,c'.split(',') }}|{{ 'a b  c'.split() }}|{{ 'xaxb'.replace('x','') }}|{{ 'abc'.startswith('ab') }}",
    "{{ 'x</think>y'.split('</think>')[-1].lstrip('\\n') }}", "{{ 'hello world'.title() }} {{ 'abC' | capitalize }}",
    "{{ {'b': 1, 'a': [1, 2.5, 'é\\n\"<&', none, true]} | tojson }}", "{{ {'b': {}, 'a': [1]} | tojson(indent=2) }}",
    "{{ [3,1,2] | sort | join('-') }} {{ [3,1,2] | sort(reverse=true) | first }} {{ ['b','A'] | sort | join }}",
    "{{ [{'n': 1, 'r': 'x'}, {'n': 2, 'r': 'y'}] | selectattr('r', 'equalto', 'y') | map(attribute='n') | list }}",
    "{{ [1, 2, 3, 4] | select('even') | list }} {{ [1, none, 2] | reject('none') | list }}",
    "{{ x is defined }} {{ x is none }} {{ none is none }} {{ 'a' is string }} {{ {} is mapping }} {{ [] is iterable }} {{ 1 is number }}",
    "{{ x | default('d') }} {{ '' | default('d', true) }} {{ x }}|{{ x or 'y' }}", "{{ x.y }}", "{{ none.y }}|{{ {}.y }}", "{{ {}.y.z }}",
    "{{ 1 if false }}|{{ 1 if true else 2 }}", "{{ 'a' in 'abc' }} {{ 1 in [1] }} {{ 'k' in {'k': 0} }} {{ 2 not in [1] }}",
    "{{ 1 < 2 < 3 }} {{ 1 == 1.0 }} {{ 'a' < 'b' }} {{ not 0 }} {{ 1 and 'x' }} {{ 0 or [] }}",
    "a\n  {% if true %}\n  b\n  {% endif %}\nc\n", "a\n  {%- if true -%}\n  b\n  {%- endif %}\nc", "  {{- 'x' -}}  \n y", "{%+ if true +%}\nx{% endif %}",
    "{# c #}\nx {# y #}\nz", "{% raw %}{{ x }}{% endraw %}!", "{{ raise_exception('no') }}", "{{ strftime_now('%d %b %Y') }}",
    "{{ '%s-%d' % ('a', 3) }} {{ '{} {0}' }}", "{{ 'a{}b{}'.format(1, 'x') }}", "{{ dict(a=1).get('a') }} {{ dict(a=1).get('b', 2) }}",
    "{{ [1,2] + [3] }} {{ 'ab' * 3 }} {{ (1, 2) }} {{ (1,) }}", "{{ [1].append(2) }}", "{{ 1 + 'a' }}", "{{ undefined_function() }}",
    "{{ 3.7 | int }} {{ '12' | int }} {{ 'x' | int(5) }} {{ '1.5' | float }} {{ 2.5 | round }} {{ 3.14159 | round(2) }} {{ -3 | abs }}",
    "{{ 'a\nb' | indent }}|{{ 'a\nb' | indent(2, true) }}", "{{ [1,1,2] | unique | list }} {{ {'b':1,'a':2} | dictsort }} {{ [[1,2],[3]] | sum(start=[]) }}",
    "{% set a, b = 1, 2 %}{{ a }}{{ b }}", "{% with x = 5 %}{{ x }}{% endwith %}{{ x }}", "{% generation %}g{% endgeneration %}",
    "{% if a is not defined %}u{% elif a %}t{% else %}f{% endif %}", "{{ messages[0]['role'] }}{{ messages[0].content }}{{ messages|length }}",
    "{{ 'A' | lower ~ 'b' | upper }}", "{{ -1 | abs }}", "{{ 'x' if 'a' == 'a' and not false else 'y' }}", "{% for i in range(3) %}{{ loop.previtem }}{{ loop.nextitem }};{% endfor %}",
    "{{ \"\\u00e9\\x41\\t|\" }}", "{{ 'a' 'b' }}", "{{ [1,2,3] | batch(2) | list }}", "{% for x in [1,1,2] %}{{ loop.changed(x) }}{{ loop.cycle('a','b') }}{% endfor %}",
    "{% if %}", "{{ ", "{% for x in %}{% endfor %}", "{{ 1 | nofilter }}", "{% endif %}", "{{ range(100001) | length }}", "{{ 'ab'.join(['x','y']) }} {{ 'abcb'.find('b') }} {{ 'abcb'.rfind('b') }} {{ 'abcb'.count('b') }}",
]
TOOLS = [{"type": "function", "function": {"name": "get_weather", "description": "Weather é <now>", "parameters": {
    "type": "object", "properties": {"city": {"type": "string", "description": "City"},
                                     "unit": {"type": "string", "enum": ["c", "f"]}}, "required": ["city"]}}}]


def conversations():
    call = {"id": "call12345", "type": "function", "function": {"name": "get_weather", "arguments": {"city": "Köln", "unit": "c"}}}
    user = {"role": "user", "content": "Hello"}
    return {
        "user": [user],
        "system": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi 'there' \"q\""}],
        "turns": [{"role": "system", "content": "S"}, user, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c\n"}],
        "inline reasoning": [user, {"role": "assistant", "content": "<think>\nhmm\n</think>\n\nb"}, user],
        "reasoning": [user, {"role": "assistant", "content": "b", "reasoning_content": "hmm", "thinking": "hmm"}, user],
        "tool": [user, {"role": "assistant", "content": "", "tool_calls": [call]},
                 {"role": "tool", "name": "get_weather", "tool_call_id": "call12345", "content": "12 C"}],
    }


class Generation(Extension):
    tags = {"generation"}

    def parse(self, parser):
        line = next(parser.stream).lineno
        body = parser.parse_statements(["name:endgeneration"], drop_needle=True)
        return jinja2.nodes.CallBlock(self.call_method("_body"), [], [], body).set_lineno(line)

    def _body(self, caller):
        return caller()


def environment():
    def raise_exception(message):
        raise jinja2.exceptions.TemplateError(message)

    def tojson(x, ensure_ascii=False, indent=None, separators=None, sort_keys=False):
        return json.dumps(x, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[Generation, loopcontrols])
    env.filters["tojson"] = tojson
    env.globals["raise_exception"] = raise_exception
    env.globals["strftime_now"] = lambda f: datetime.datetime.fromtimestamp(1700000000, datetime.timezone.utc).strftime(f)
    return env


def render(env, source, context):
    try:
        return env.from_string(source).render(**context)
    except Exception:
        return None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--templates", type=Path, required=True)
    ap.add_argument("-o", "--out", type=Path, default=Path(__file__).resolve().parents[1] / "data" / "jinja")
    a = ap.parse_args()
    env = environment()
    base = {"messages": conversations()["user"]}
    snippets = [{"source": s, "expected": render(env, s, base)} for s in SNIPPETS]
    (a.out / "snippets.json").write_text(json.dumps({"context": base, "snippets": snippets}, ensure_ascii=False, indent=1) + "\n")
    expected = {}
    for path in sorted(a.templates.glob("*.jinja")):
        source = path.read_bytes().decode()
        for name, messages in conversations().items():
            for tools in (None, TOOLS):
                for prompt in (False, True):
                    text = render(env, source, dict(messages=messages, tools=tools, documents=None, add_generation_prompt=prompt,
                                                    bos_token="<s>", eos_token="</s>"))
                    key = f"{name}|{'tools' if tools else ''}|{'prompt' if prompt else ''}"
                    expected.setdefault(path.name, {})[key] = None if text is None else hashlib.sha256(text.encode()).hexdigest()[:16]
    (a.out / "templates.json").write_text(json.dumps({"conversations": conversations(), "tools": TOOLS, "expected": expected},
                                                     ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
