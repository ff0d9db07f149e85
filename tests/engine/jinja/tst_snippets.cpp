// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>
#include <moire/error.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

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

TEST_CASE("hostile templates end with an error")
{
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
         }) {
        CAPTURE(source);
        CHECK(outcome(source, Json::object()).starts_with("error: "));
    }
    CHECK(outcome(std::string(100000, '('), Json::object()).size() == 100000);
    CHECK(outcome("{{ " + std::string(100000, '(') + " }}", Json::object()).starts_with("error: "));
    std::string chain = "{{ 1";
    for (int i = 0; i < 100000; ++i)
        chain += " + 1";
    CHECK(outcome(chain + " }}", Json::object()).starts_with("error: "));
}

TEST_CASE("the format falls back by name, and knows where thinking begins")
{
    std::vector<std::string> warnings;
    const Json messages{{{"role", "user"}, {"content", "Hi"}}};
    const ChatFormat broken("{% if %}", "<s>", "</s>", true, warnings);
    CHECK(broken.usesFallback());
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].find("chatml") != std::string::npos);
    CHECK(broken.render(messages, nullptr, nullptr, true, nullptr).text ==
          "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n");

    const ChatFormat picky("{{ raise_exception('no') }}", "", "", true, warnings);
    std::string warning;
    CHECK(picky.render(messages, nullptr, nullptr, true, &warning).text.starts_with("<|im_start|>user"));
    CHECK(warning.find("chatml") != std::string::npos);

    const ChatFormat thinks("{{ messages[0].content }}{# </think> #}{% if add_generation_prompt %}<think>\n{% endif %}",
                            "", "", false, warnings);
    const RenderedPrompt prompt = thinks.render(messages, nullptr, nullptr, true, nullptr);
    REQUIRE(prompt.thinking);
    CHECK(prompt.thinking->openedByPrompt);
    CHECK_FALSE(thinks.render(messages, nullptr, nullptr, false, nullptr).thinking->openedByPrompt);
}
