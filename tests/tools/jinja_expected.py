#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the expected renderings for tests/engine/jinja, using Python's jinja2 configured as in transformers.

    jinja_expected.py --templates LLAMA_CPP/models/templates [-o tests/data/jinja]

snippets.json: small templates written for the tests, with their rendering or null for an error. templates.json: for
each real template (not stored here) and each conversation of conversations(), the SHA-256 of the rendering or null for
an error. The clock is fixed at 1 700 000 000 seconds, UTC.
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
    # Unpacked arguments.
    "{% macro m(a, b='z') %}[{{ a }}{{ b }}]{% endmacro %}{% for f, args in [[m, ['x']], [m, [1, 2]]] %}{{ f(*args) }}{% endfor %}",
    "{% macro m(a, b='z') %}[{{ a }}{{ b }}]{% endmacro %}{{ m(**{'b': 1, 'a': 2}) }}{{ m(*[1], **{'b': 2}) }}{{ m(*[1], b=3) }}{{ m(1, *(2,)) }}",
    "{{ dict(**{'a': 1}) }} {{ range(*[1, 4]) | list }} {{ 'a,b'.split(*[',']) }} {{ 'x' | replace(*['x', 'y']) }} {{ 4 is divisibleby(*[2]) }} {{ [2, 1] | sort(**{'reverse': true}) }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(a=1, **{'a': 2}) }}", "{{ range(**[1]) }}", "{{ dict(**{1: 2}) }}", "{{ range(*3) }}", "{{ range(*[1], *[2]) }}",
    "{{ range(*[3], 4) }}", "{{ dict(**{'a': 1}, b=2) }}", "{% macro m() %}{{ caller(*[1, 2]) }}{% endmacro %}{% call(a, b) m(*[]) %}{{ a }}{{ b }}{% endcall %}",
    # Recursive loops.
    "{% for x in [1, [2, [3]], 4] recursive %}{{ loop(x) if x is iterable else x ~ '@' ~ loop.depth ~ loop.depth0 }}{{ ',' if not loop.last }}{% endfor %}",
    "{% for i in [{'n': 'a', 'c': [{'n': 'b', 'c': []}, {'n': 'd', 'c': [{'n': 'e', 'c': []}]}]}] recursive %}<{{ i.n }}>{% if i.c %}{{ loop(i.c) }}{% endif %}</{{ i.n }}>{% endfor %}",
    "{% for x in [3, 4] if x != 3 recursive %}{{ x }}{% if x == 4 %}{{ loop([3, 5]) }}{% endif %}{% else %}-{% endfor %}", "{% for x in [1] %}{{ loop([2]) }}{% endfor %}",
    "{% for x in [[1], []] recursive %}{{ loop(x) if x is iterable else x }}{% else %}none{% endfor %}", "{% for x in [1] %}{% for y in [1] %}{{ loop.depth }}{% endfor %}{{ loop.depth }}{% endfor %}",
    "{% for x in 1, 2 recursive %}{{ x }}{% endfor %}", "{% for x in [1, 2] recursive %}{% for y in [7] %}{{ x }}{{ y }}{% endfor %}{% endfor %}",
    # Nested targets.
    "{% for a, (b, c) in [(1, (2, 3)), (4, (5, 6))] %}{{ a }}{{ b }}{{ c }};{% endfor %}", "{% for (a, (b, c)) in [[1, [2, 3]]] %}{{ a }}{{ b }}{{ c }}{% endfor %}",
    "{% for k, (a, b) in {'x': [1, 2]}.items() %}{{ k }}{{ a }}{{ b }}{% endfor %}", "{% for (a, b), c in [[[1, 2], 3]] if b == 2 %}{{ a }}{{ b }}{{ c }}{% endfor %}",
    "{% set (a, b), c = (1, 2), 3 %}{{ a }}{{ b }}{{ c }}", "{% set a, (b, c) = 1, (2, 3) %}{{ a }}{{ b }}{{ c }}", "{% for a, (b, c) in [(1, 2)] %}{% endfor %}", "{% for a, (b, c) in [(1, (2, 3, 4))] %}{% endfor %}",
    "{% with a, b = (1, 2), c = 3 %}{{ a }}{{ b }}{{ c }}{% endwith %}", "{% set x = 1 %}{% with x = 2, y = x %}{{ x }}{{ y }}{% endwith %}", "{% set ns = namespace() %}{% set ns.a, ns.b = 1, 2 %}{{ ns.a }}{{ ns.b }}",
    # Macros.
    "{% macro m(a) %}{{ a }}|{{ varargs }}|{{ kwargs }}{% endmacro %}{{ m(1, 2, 3, k='v') }} {{ m() }}", "{% macro m() %}{{ kwargs }}{% endmacro %}{{ m(b=2, a=1) }}",
    "{% macro m(a) %}{{ varargs | length }}{% for v in varargs %}{{ v }}{% endfor %}{% endmacro %}{{ m(*[1, 2, 3]) }}", "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}", "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(b=2) }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, a=2) }}", "{% macro m(a) %}{{ a }}{{ kwargs }}{% endmacro %}{{ m(1, a=2) }}", "{% macro m(a, b=a) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}",
    "{% macro m() %}{{ caller('x') }}{% endmacro %}{% call(a, b='d') m() %}{{ a }}{{ b }}{% endcall %}", "{% macro m() %}{% if caller %}y{{ caller() }}{% else %}n{% endif %}{% endmacro %}{{ m() }}{% call m() %}c{% endcall %}",
    "{% macro m() %}no{% endmacro %}{% call m() %}c{% endcall %}", "{% macro m() %}{{ caller() }}{% endmacro %}{{ m() }}", "{% macro m(a=1, b) %}{% endmacro %}{{ m() }}", "{% macro m() %}{{ kwargs.keys() | list }}{% endmacro %}{% call m(a=1) %}{% endcall %}",
    "{% macro a() %}{{ caller() }}{% endmacro %}{% macro b() %}{% call a() %}[{{ caller() }}]{% endcall %}{% endmacro %}{% call b() %}x{% endcall %}",
    "{% for x in [1, 2] %}{% macro m() %}{{ x }}{% endmacro %}{{ m() }}{% endfor %}", "{% with y = 5 %}{% macro m() %}{{ y }}{% endmacro %}{{ m() }}{% endwith %}", "{% set x = 1 %}{% macro m() %}{{ x }}{% endmacro %}{% set x = 2 %}{{ m() }}",
    "{% macro o(x) %}{% macro i() %}<{{ x }}>{% endmacro %}{{ i() }}{{ i() }}{% endmacro %}{{ o(3) }}",
    # Helpers.
    "{% set j = joiner() %}{% for x in [1, 2, 3] %}{{ j() }}{{ x }}{% endfor %}", "{% set j = joiner('|') %}{{ j() }}a{{ j() }}b{{ j() }}", "{% set j = joiner(sep=1) %}{{ j() }}{{ j() }}",
    "{% set c = cycler('a', 'b') %}{{ c.current }}{{ c.next() }}{{ c.next() }}{{ c.next() }}{{ c.current }}{{ c.reset() }}{{ c.next() }}", "{{ cycler() }}", "{% set c = cycler(*[1, 2]) %}{% for x in range(5) %}{{ c.next() }}{% endfor %}",
    "{{ dict([('a', 1), ['b', 2]], a=3) }}", "{{ namespace([('a', 1)]).a }}", "{{ dict(1) }}", "{{ dict({'a': 1}, **{'a': 2, 'b': 3}) }}", "{{ dict([1]) }}",
    # Filters.
    "{{ range(10) | slice(3) | list }} {{ range(10) | slice(4, 'x') | list }} {{ [] | slice(2) | list }} {{ [1] | slice(3) | list }}", "{{ [1] | slice(0) | list }}", "{{ [1] | slice(-1) | list }}",
    "{% for c in 'abcdefg' | slice(3) %}{{ c | join }};{% endfor %}", "{{ [1, 2, 3] | batch(2, 0) | list }}", "{{ '%s-%d' | format('q', 3) }} {{ '%(a)s' | format(a=1) }}", "{{ 'x' | center(6) }}|{{ 'x' | center(5) }}|", "{{ \"it's a mis-take (of tHe) <one>\" | title }}",
    "{{ 'a b/c&d' | urlencode }} {{ {'a': 'b c', 'd': '/'} | urlencode }}", "{{ \"Hello, it's two_words\" | wordcount }}", "{{ '<' | safe | forceescape }}", "{{ '0x1f' | int(0, 16) }} {{ '1_0' | int }} {{ ' 12 ' | int }} {{ '0b11' | int(base=2) }} {{ '1e3' | int }} {{ '-7.9' | int }} {{ 'zz' | int(3, 36) }}",
    "{% for g in [{'r': 'b', 'n': 1}, {'r': 'A', 'n': 2}, {'r': 'B', 'n': 3}] | groupby('r') %}{{ g.grouper }}={{ g.list | map(attribute='n') | join(',') }};{% endfor %}", "{% for k, v in [{'r': 'b'}, {'r': 'a'}] | groupby('r') %}{{ k }}{{ v | length }}{% endfor %}",
    "{% for k, v in [{'r': 'b'}, {}] | groupby('r', default='z') %}{{ k }}{{ v | length }}{% endfor %}", "{{ [{'a': 2, 'b': 1}, {'a': 1, 'b': 2}, {'a': 1, 'b': 1}] | sort(attribute='a,b') | list }}", "{{ ['b', 'A', 'a'] | unique | list }} {{ ['b', 'A'] | min }} {{ [1, 3, 2] | max }}",
    "{{ [{'f': {'n': 'x'}}] | map(attribute='f.n') | list }} {{ [{}] | map(attribute='q', default='-') | list }} {{ ['a'] | map('upper') | list }}", "{{ [{'a': true}, {}] | selectattr('a') | list }} {{ [{'a': none}, {'a': 1}] | rejectattr('a', 'none') | list }} {{ [{'a': 1}] | selectattr('a', 'in', [1, 2]) | list | length }}",
    "{{ {'b': [1, {'c': 'é'}], 'a': 2} | tojson(indent=2, sort_keys=true) }}", "{{ {'a': 'é', 'b': [1, 2]} | tojson(ensure_ascii=true, separators=(',', ':')) }}", "{{ [1.0, 1e20, -0.0, 'a\\u2028b'] | tojson }}",
    # Methods.
    "{{ '7'.zfill(3) }}|{{ '-7'.zfill(4) }}|{{ '+'.zfill(3) }}|{{ ''.zfill(2) }}|{{ 'abcd'.zfill(2) }}|{{ 'é'.zfill(3) }}", "{{ 'ab'.center(5) }}|{{ 'ab'.center(6, '*') }}|{{ 'abc'.center(6, '.') }}|{{ 'ab'.ljust(4, '-') }}|{{ 'ab'.rjust(4) }}|",
    "{{ 'aXbX'.index('X') }} {{ 'aXbX'.rindex('X') }} {{ 'aXbX'.find('X', 2) }} {{ 'aXbX'.count('X', 0, 2) }} {{ 'abc'.startswith('b', 1) }} {{ 'abc'.endswith('b', 0, 2) }} {{ 'abc'.find('', 3) }} {{ 'abc'.find('', 4) }} {{ 'abcabc'.rfind('a', -3) }}", "{{ 'a'.index('b') }}",
    "{{ 'aÉb'.swapcase() }} {{ 'A\\tb'.expandtabs(4) }} {{ 'ABC'.casefold() }} {{ 'aé'.isascii() }} {{ 'a'.isascii() }}", "{{ 'a-b-c'.rsplit('-', 1) }} {{ 'a-b-c'.split('-', 1) }} {{ 'k=v=w'.partition('=') }} {{ 'abc'.removeprefix('a').removesuffix('c') }}",
    # Formats.
    "{{ '%5d|%-5d|%05d|%+d|%x|%X|%o|%#x' % (42, 42, 42, 42, 255, 255, 8, 255) }}", "{{ '%.2f|%8.3f|%-8.1f|%e|%g|%08.2f|%+.1f' % (3.14159, 2.5, 2.5, 12345.678, 0.0001, -3.14159, 2.25) }}", "{{ '%s|%10s|%-10s|%.2s|%r' % ('ab', 'ab', 'ab', 'abc', 'q') }}",
    "{{ '%(a)s %(b)03d' % {'a': 'x', 'b': 7} }}", "{{ '%d%%' % 5 }} {{ '%d' % 3.9 }} {{ '%c%c' % (65, 'é') }}", "{{ '%d' % 'x' }}", "{{ '%s' % ('a', 'b') }}", "{{ '%*d|%.*f' % (5, 42, 2, 1.5) }}",
    "{{ '{:>6}|{:<6}|{:^6}|{:*^7}|{:06.2f}|{:+d}|{:,}|{:x}|{:#x}|{:.1%}|{:.3}'.format('a', 'b', 'c', 'd', 3.14159, 5, 1234567, 255, 255, 0.256, 'abcdef') }}", "{{ '{0[k]} {1.a} {x!r} {0[l][1]}'.format({'k': 1, 'l': [1, 2]}, dict(a=2), x='q') }}", "{{ '{:d}'.format('x') }}", "{{ '{:5}|{:5}|{!s:>4}'.format(1, 'a', 2) }}",
    # Numbers.
    "{{ 0x1F }} {{ 0b101 }} {{ 0o17 }} {{ 1_000 }} {{ 9223372036854775807 }} {{ [[1, [2, 3]]].0.1.0 }}", "{{ 0 ** -1 }}", "{{ (-8) ** 0.5 is number }}", "{{ 10.0 ** 400 }}", "{{ 2 ** -1 }} {{ 2.5 // 1 }} {{ -7.5 % 2 }} {{ 7 // -2 }}",
    # Flow.
    "{% for x in [1, 2, 3] %}{% set t %}a{% if x == 2 %}{% continue %}{% endif %}b{% endset %}{{ x }}{{ t }}{% endfor %}", "{% for x in [1, 2] %}{% filter upper %}a{% if x == 1 %}{% break %}{% endif %}{% endfilter %}{% endfor %}.",
    "{% set x | upper | replace('A', 'b') %}a{% endset %}{{ x }}", "{% filter upper | trim %} a {% endfilter %}", "{% for x in [1, 2, 3] %}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.index0 }};{% endfor %}",
    "{% for x in 'abc' %}{{ loop.previtem | default('-') }}{{ loop.nextitem | default('-') }} {% endfor %}", "{% for x in [1, 1, 2] %}{% if loop.changed(x) %}{{ x }}{% endif %}{% endfor %}", "{{ loop is defined }}", "{{ nothing is callable }} {{ range is callable }}",
    "{% set ns = namespace(a=1, b=[]) %}{% for x in [1, 2] %}{% set ns.a = ns.a + x %}{% set ns.b = ns.b + [x] %}{% endfor %}{{ ns.a }}{{ ns.b }}", "{% set ns = namespace() %}{% set ns.t %}x{% endset %}{{ ns.t }}", "{% set x.y = 1 %}",
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
