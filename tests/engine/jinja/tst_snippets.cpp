// SPDX-License-Identifier: GPL-3.0-or-later
#include "thorough.h"

#include <moire/chat_template.h>
#include <moire/error.h>
#include <moire/json.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <fstream>
#include <stop_token>

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

std::string outcome(const std::string &source, const Json &context, TemplateLimits limits = {})
{
    try {
        return ChatTemplate::compile(source, limits)->render(context, std::time_t{1700000000});
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        return std::string("error: ") + error.what();
    }
}

} // namespace

TEST_CASE("snippets render as Python's jinja2 renders them")
{
    std::ifstream file(MOIRE_TEST_DATA "/jinja/snippets.json");
    const Json data = Json::parse(file);
    for (const Json &snippet : data["snippets"]) {
        const auto source = snippet["source"].get<std::string>();
        CAPTURE(source);
        const std::string out = outcome(source, data["context"]);
        if (snippet["expected"].is_null())
            CHECK(out.starts_with("error: "));
        else
            CHECK(out == snippet["expected"].get<std::string>());
    }
}

TEST_CASE("errors name the line")
{
    CHECK(outcome("a\nb\n{{ 1 + 'x' }}", Json::object()).find("line 3") != std::string::npos);
    CHECK(outcome("a\n{% if %}", Json::object()).find("line 2") != std::string::npos);
    CHECK(outcome("{{ raise_exception('only users') }}", Json::object()).find("only users") != std::string::npos);
}

TEST_CASE("an integer that does not fit in 64 bits is refused with a clear message")
{
    for (const char *source : {
             "{{ 9223372036854775808 }}",
             "{{ 0x8000000000000000 }}",
             "{{ 2 ** 63 }}",
             "{{ 9223372036854775807 + 1 }}",
             "{{ -9223372036854775807 * 3 }}",
             "{{ -(-9223372036854775807 - 1) }}",
             "{{ '9223372036854775808' | int }}",
             "{{ '-99999999999999999999' | int(5) }}",
             "{{ 'ffffffffffffffff' | int(0, 16) }}",
             "{{ 1e19 | int }}",
             "{{ '1e19' | int }}",
             "{{ '%d' % 1e19 }}",
             "{{ big }}",
             "{{ (-9223372036854775807 - 1) | abs }}",
             "{{ [9223372036854775807, 1] | sum }}",
         }) {
        CAPTURE(source);
        const std::string out = outcome(source, Json{{"big", 9223372036854775808u}});
        CHECK(out.starts_with("error: "));
        CHECK(out.find("64 bits") != std::string::npos);
    }
    CHECK(outcome("{{ '9223372036854775807' | int }} {{ '-9223372036854775808' | int }} {{ -9.0e18 | int }}",
                  Json::object()) == "9223372036854775807 -9223372036854775808 -9000000000000000000");

    CHECK(templateJson(R"({"a": [9223372036854775807, -9223372036854775808, 1e30, "99999999999999999999"]})", "x")
              .is_object());
    for (const char *text : {"[18446744073709551616]", "[9223372036854775808]", R"({"\"": -9223372036854775809})"}) {
        CAPTURE(text);
        CHECK_THROWS_WITH_AS(templateJson(text, "messages"), doctest::Contains("64 bits"), Error);
    }
    CHECK_THROWS_WITH_AS(templateJson("[1", "messages"), doctest::Contains("messages"), Error);
}

TEST_CASE("JSON text is bounded before it is parsed")
{
    const JsonLimits limits{.levels = 3, .values = 12, .keys = 3};
    for (const char *text : {R"({"a":1,"b":2,"c":[{"\"":1,"{,{,{":2,"z":3}]})", "[[[1]]]", "[1,2,3,4,5,6,7,8,9,0]"})
        CHECK_NOTHROW(parseJson(text, "x", limits));
    for (const auto &[text, says] :
         std::vector<std::pair<std::string, const char *>>{{R"({"a":1,"b":2,"c":3,"d":4})", "more than 3 keys"},
                                                           {"[[[[", "more than 3 levels"},
                                                           {"[1,2,3,4,5,6,7,8,9,0,1,2]", "more than 12 values"},
                                                           {"[1e999]", "too large for a double"},
                                                           {"{\"a\" 1}", "not valid JSON at byte"},
                                                           {"\"\xFF\"", "not valid JSON at byte"},
                                                           {"", "not valid JSON at byte"}})
        CHECK_THROWS_WITH_AS(parseJson(text, "x", limits), doctest::Contains(says), Error);
    std::string keys = "{\"k\": 0";
    for (int i = 0; i < 100'000; ++i) // each of them would be compared with all before it
        keys += ",\"" + std::to_string(i) + "\": 0";
    CHECK_THROWS_WITH_AS(templateJson(keys + "}", "messages"), doctest::Contains("keys"), Error);
    CHECK_THROWS_WITH_AS(templateJson(std::string(1'000'000, '['), "messages"), doctest::Contains("levels"), Error);
}

TEST_CASE("hostile templates end with an error")
{
    TemplateLimits few;
    few.steps = 500'000;
    few.memoryBytes = 32u << 20;
    for (const char *source : {
             "{% for a in range(99999) %}{% for b in range(99999) %}{{ b }}{% endfor %}{% endfor %}",
             "{{ 'a' * 9999999999 }}",
             "{% set ns = namespace(s='ab') %}{% for i in range(99) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
             "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
             "{% set ns = namespace(v=[]) %}{% for i in range(9999) %}{% set ns.v = [ns.v] %}{% endfor %}",
             "{% set ns = namespace() %}{% set ns.me = ns %}{% set ns.l = [ns] %}{{ 1 + 'x' }}",
             "{{ 9223372036854775807 + 1 }}",
             "{{ (-9223372036854775807 - 1) // -1 }}",
             "{{ {'a': 1} | tojson(indent=1000000) | length }}{{ 'x' * 99999999999 }}",
             "{% include 'x' %}",
             "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
             "{% macro m() %}{{ m(*varargs) }}{% endmacro %}{{ m(*range(9999)) }}",
             "{% macro m() %}{% if varargs %}{% endif %}{{ m(*range(99999), **kwargs) }}{% endmacro %}{{ m() }}",
             "{% for a in range(99) %}{% for i in range(99999) %}{% macro m() %}{% endmacro %}{% endfor %}{% endfor %}",
             "{% for a in range(99) %}{% for i in range(99999) %}{% for x in [1] %}{{ loop.changed(1) }}{% endfor %}"
             "{% endfor %}{% endfor %}",
             "{% for x in [1] recursive %}{% for y in range(99999) %}{% if loop.last %}{% endif %}{% endfor %}"
             "{{ loop([1]) }}{% endfor %}",
             "{% for x in range(99999) recursive %}{{ loop(range(99999)) }}{% endfor %}",
             "{{ range(9) | slice(99999999999) | list }}",
             "{{ '%99999999999d' % 1 }}",
             "{{ '%.99999f' % 1.5 }}",
             "{{ '{:99999999999}'.format('x') }}",
             "{{ 'x'.zfill(99999999999) }}",
             "{{ '\\t'.expandtabs(99999999999) }}",
         }) {
        CAPTURE(source);
        CHECK(outcome(source, Json::object(), few).starts_with("error: "));
    }
    if (test::thorough()) // half a minute under sanitizers
        CHECK(outcome("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", Json::object())
                  .starts_with("error: ")); // with the default limits
    CHECK(outcome(std::string(100000, '('), Json::object()).size() == 100000);
    CHECK(outcome("{{ " + std::string(100000, '(') + " }}", Json::object()).starts_with("error: "));
    std::string chain = "{{ 1";
    for (int i = 0; i < 100000; ++i)
        chain += " + 1";
    CHECK(outcome(chain + " }}", Json::object()).starts_with("error: "));
}

TEST_CASE("work is linear in the size of the texts or charged to the budget")
{
    const auto hostile = [](const std::string &source) { return outcome(source, Json::object()); };
    const auto bounded = [](const std::string &source) {
        TemplateLimits limits;
        limits.steps = test::thorough() ? 500'000 : 50'000;
        return outcome(source, Json::object(), limits);
    };
    const std::string many = test::thorough() ? "1000000" : "50000"; // a quadratic search takes minutes with either
    CHECK(hostile("{% set x = 'ab' * " + many + " %}{{ (x | reverse)[:4] }}") == "baba");
    CHECK(hostile("{{ 'aé€' | reverse }}") == "€éa");
    const std::string near = "{% set a = 'a' * " + many + " %}{% set b = 'a' * (" + many + " // 2) ~ 'b' %}";
    CHECK(hostile(near + "{{ b in a }}") == "False");
    for (const char *call : {"a.find(b)", "a.rfind('b' ~ b)", "a.count(b)"}) {
        CAPTURE(call);
        const std::string out = hostile(near + "{{ " + call + " }}");
        CHECK((out == "-1" || out == "0"));
    }
    for (const char *call : {"a.split(b) | length", "a.rsplit('b' ~ b) | length", "a.partition(b) | length",
                             "a.replace(b, 'x') | length"}) {
        CAPTURE(call);
        const std::string out = hostile(near + "{{ " + call + " }}");
        CHECK((out == "1" || out == "3" || out == many));
    }

    std::string variables;
    for (int i = 0; i < 20000; ++i)
        variables += "{% set v" + std::to_string(i) + " = 1 %}";
    CHECK(hostile(variables + "{{ v19999 }}") == "1");
    std::string members = "{% set ns = namespace() %}";
    for (int i = 0; i < 20000; ++i)
        members += "{% set ns.v" + std::to_string(i) + " = 1 %}";
    CHECK(bounded(members).starts_with("error: "));
    std::string nested;
    for (int i = 0; i < 700; ++i)
        nested += "{% with %}";
    nested += "{% for i in range(99999) %}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{% endfor %}";
    for (int i = 0; i < 700; ++i)
        nested += "{% endwith %}";
    CHECK(bounded(nested).starts_with("error: "));

    for (const char *source : {
             "{% set s = '1' * 100000000 %}{% for i in range(99999) %}{{ s | int }}{% endfor %}",
             "{% set s = 'ab' * 50000000 %}{% for i in range(99999) %}{% if s is lower %}{% endif %}{% endfor %}",
             "{% set t = ('a',) * 1000000 %}{% for i in range(99999) %}{{ ('%s' * 1000000) % t }}{% endfor %}",
             "{{ ('%s' * 1000) % (('a' * 1000000,) * 1000) }}",
             "{% set a = range(99999) %}{% for i in range(99999) %}{{ dict().get('x', *[1]) }}{{ cycler(*a).current }}"
             "{% endfor %}",
             "{% set j = joiner('') %}{% for a in range(9999) %}{% for b in range(9999) %}"
             "{{ j() }}{% endfor %}{% endfor %}",
             "{% set c = cycler('', '') %}{% for a in range(9999) %}{% for b in range(9999) %}{{ c.next() }}"
             "{% endfor %}{% endfor %}",
             "{% macro m() %}{% endmacro %}{% macro n() %}{{ varargs[0] }}{% endmacro %}{% set a = [''] * 99999 %}"
             "{% for i in range(99999) %}{{ n(*a) }}{% endfor %}",
             "{% set ns = namespace(v=[]) %}{% for i in range(90) %}{% set ns.v = [ns.v] %}{% endfor %}"
             "{{ ns.v | tojson(indent=1000000) | length }}",
         }) {
        CAPTURE(source);
        CHECK(bounded(source).starts_with("error: "));
    }
}

TEST_CASE("values that contain themselves are freed with the rendering")
{
    // The sanitizers detect leaks.
    CHECK(outcome("{% for x in [1, 2] %}{{ loop.changed(loop) }}{% endfor %}", Json::object()) == "TrueFalse");
    CHECK(
        outcome("{% set ns = namespace() %}{% set ns.c = cycler(ns) %}{% for x in [1] recursive %}{% set ns.l = loop %}"
                "{% macro m() %}{{ ns.l.depth }}{% endmacro %}{% set ns.m = m %}{% endfor %}{{ ns.m() }}",
                Json::object()) == "1");
    CHECK(outcome("{% set ns = namespace() %}{% for x in [1] recursive %}{% set ns.l = loop %}{% endfor %}"
                  "{% with %}{{ ns.l([]) }}{% endwith %}",
                  Json::object())
              .empty());
}

TEST_CASE("null content prints as empty text")
{
    const Json context{{"messages", {{{"role", "assistant"}, {"content", nullptr}, {"name", nullptr}}}}};
    CHECK(outcome("{% set m = messages[0] %}[{{ m.content }}{{ m.content ~ '' }}{{ m.content | trim }}]"
                  "{{ m.content is none }}{{ m.content is string }}{{ m | tojson }}{{ m.name }}",
                  context) == R"([]TrueFalse{"role": "assistant", "content": null, "name": null}None)");
}

TEST_CASE("a rendering ends on a stop request and when its time is up")
{
    const auto endless = ChatTemplate::compile(
        "{% for a in range(99999) %}{% for b in range(99999) %}{% if a %}{% endif %}{% endfor %}{% endfor %}");
    std::stop_source stop;
    stop.request_stop();
    try {
        endless->render(Json::object(), std::nullopt, stop.get_token());
        FAIL("no error");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Interrupted);
    }
    TemplateLimits hurried;
    hurried.time = std::chrono::milliseconds(0);
    CHECK(outcome(std::string(endless->source()), Json::object(), hurried).find("time") != std::string::npos);
}

TEST_CASE("built-in templates print any content")
{
    const Json parts = Json::parse(R"([{"type": "text", "text": "one "}, {"type": "image"}, "two"])");
    const Json messages{{{"role", "system"}, {"content", nullptr}},
                        {{"role", "user"}, {"content", parts}},
                        {{"role", "assistant"}},
                        {{"content", 3}}};
    const Json context{
        {"messages", messages}, {"add_generation_prompt", true}, {"bos_token", "<s>"}, {"eos_token", "</s>"}};
    for (const std::string &name : ChatTemplate::builtinNames()) {
        CAPTURE(name);
        const std::string out = ChatTemplate::builtin(name)->render(context);
        CHECK(out.find("one two") != std::string::npos);
        CHECK(out.find("None") == std::string::npos);
        CHECK(out.find('[') == (name == "llama-2" ? out.find("[INST]") : std::string::npos));
    }
    CHECK(ChatTemplate::builtin("plain")->render(context) == "system: \nuser: one two\nassistant: \n: 3\nassistant:");
    CHECK(
        ChatTemplate::builtin("chatml")->render(context).starts_with("<|im_start|>system\n<|im_end|>\n<|im_start|>u"));
}

TEST_CASE("bytes that are not UTF-8 pass through text methods")
{
    const Json context{{"t", "\xA0 a\xE0 \x85"}};
    const auto compiled = [&](const char *source) { return ChatTemplate::compile(source)->render(context); };
    CHECK(compiled("{{ t|trim }}") == "\xA0 a\xE0 \x85"); // A0 and 85 are not spaces by themselves
    CHECK(compiled("{{ t|upper }}") == "\xA0 A\xE0 \x85"); // E0 is not a letter
    CHECK(compiled("{{ t|length }}") == "6");
}
