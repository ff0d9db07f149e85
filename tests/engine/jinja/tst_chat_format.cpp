// SPDX-License-Identifier: GPL-3.0-or-later
// Chat templates and messages that they do not accept as they are.
#include "thorough.h"

#include <moire/chat_template.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

/// Writes <role:content>; text before it may reject the messages.
const std::string body = "{% for m in messages %}<{{ m.role }}:{{ m.content }}>{% endfor %}";
const std::string noSystem = "{% for m in messages %}{% if m.role == 'system' %}"
                             "{{ raise_exception('System role not supported') }}{% endif %}{% endfor %}";
const std::string alternating = "{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
                                "{{ raise_exception('Roles must alternate') }}{% endif %}{% endfor %}";

ChatFormat format(const std::string &source)
{
    std::vector<std::string> warnings;
    return {source, "<s>", "</s>", true, warnings};
}

struct Rendered {
    std::string text; ///< or "error: " and the template's message
    std::string note;
    bool operator==(const std::string &other) const { return text == other; }
};

/// A list of one message; compilers disagree about the meaning of braces alone.
Json only(Json message)
{
    Json list = Json::array();
    list.push_back(std::move(message));
    return list;
}

Rendered render(const std::string &source, const Json &messages)
{
    Rendered out;
    try {
        out.text = format(source).render(messages, nullptr, nullptr, true, &out.note).text;
    } catch (const TemplateError &error) {
        out.text = "error: " + error.problem();
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(out.note.empty());
    }
    return out;
}

Json message(const char *role, Json content)
{
    return {{"role", role}, {"content", std::move(content)}};
}

Json withCall(Json arguments, Json content = "")
{
    Json answer = message("assistant", std::move(content));
    answer["tool_calls"] = {{{"type", "function"}, {"function", {{"name", "f"}, {"arguments", std::move(arguments)}}}}};
    return {message("user", "Hi"), std::move(answer)};
}

std::string call(const std::string &written)
{
    return "{% for m in messages %}{% for c in m.tool_calls %}" + written + "{% endfor %}{% endfor %}";
}

} // namespace

TEST_CASE("for a template that rejects system messages, they are prepended to the user's")
{
    const Json messages{message("system", "Be brief."), message("user", "Hi"), message("assistant", "Yes?"),
                        message("user", "Bye")};
    const std::string folded = "<user:Be brief.\n\nHi><assistant:Yes?><user:Bye>";
    for (const std::string &refusal : {noSystem, alternating, noSystem + alternating}) {
        const Rendered out = render(refusal + body, messages);
        CHECK(out.text == folded);
        CHECK(out.note.find("system") != std::string::npos);
    }
    const Rendered plain = render(body, messages);
    CHECK(plain.text == "<system:Be brief.><user:Hi><assistant:Yes?><user:Bye>");
    CHECK(plain.note.empty());

    CHECK(render(noSystem + body, {message("system", "A"), message("system", "B"), message("user", "C")}) ==
          "<user:A\n\nB\n\nC>");
    CHECK(render(noSystem + body, only(message("system", "A"))) == "<user:A>");
    CHECK(render(noSystem + body, {message("system", nullptr), message("user", "C")}) == "<user:C>");
    CHECK(render(alternating + body,
                 {message("user", "A"), message("assistant", "B"), message("system", "C"), message("user", "D")}) ==
          "<user:A><assistant:B><user:C\n\nD>");
    const Json parts{{{"type", "text"}, {"text", "C"}}};
    CHECK(render(noSystem + "{% for m in messages %}{% for p in m.content %}{{ p.text }}|{% endfor %}{% endfor %}",
                 {message("system", parts), message("user", parts)}) == "C\n\n|C|");
}

TEST_CASE("for a template that takes text, content given as parts is joined")
{
    const Json parts{{{"type", "text"}, {"text", "C'"}}, {{"type", "text"}, {"text", "D"}}};
    const std::string adding = "{% for m in messages %}{{ '<' + m.role + ':' + m.content + '>' }}{% endfor %}";
    for (const std::string &source : {body, adding}) {
        const Rendered out = render(source, {message("user", parts), message("assistant", "E")});
        CHECK(out.text == "<user:C'D><assistant:E>");
        CHECK(out.note.find("parts") != std::string::npos);
        CHECK(render(noSystem + source, {message("system", "S"), message("user", parts)}) == "<user:S\n\nC'D>");
        CHECK(render(noSystem + source, {message("system", parts), message("user", parts)}) == "<user:C'D\n\nC'D>");
    }
    // What is not text stays, and so does content that the template reads part by part.
    const std::string reading = "{% for m in messages %}{% for p in m.content %}{{ p.type }};{% endfor %}{% endfor %}";
    const Json picture{{{"type", "text"}, {"text", "C"}}, {{"type", "image"}}};
    CHECK(render(reading, {message("user", parts), message("user", picture)}).text == "text;text;text;image;");
    CHECK(render(reading, only(message("user", parts))).note.empty());
}

TEST_CASE("a template that still refuses reports its own message")
{
    const Rendered always = render("{{ raise_exception('Only on Sundays') }}", only(message("user", "Hi")));
    CHECK(always.text == "error: Only on Sundays");
    const Json messages{message("system", "S"), message("assistant", "A")};
    CHECK(render(noSystem + alternating + body, messages) == "error: Roles must alternate");
    const Json unsuited{message("system", "S"), message("user", nullptr)};
    CHECK(render("{{ messages[0].content + 1 }}", unsuited).text.starts_with("error: "));
    CHECK(render("{{ raise_exception('No') if messages[0].role == 'system' }}{{ 1 + 'x' }}", unsuited) == "error: No");
    try {
        format("a\n{{ raise_exception('No') }}").render({message("user", "Hi")}, nullptr, nullptr, true, nullptr);
        FAIL("no error");
    } catch (const TemplateError &error) {
        CHECK(error.cause() == TemplateError::Cause::Raised);
        CHECK(error.where().find("line 2") != std::string::npos);
    }
}

TEST_CASE("reaching a limit ends the rendering at once")
{
    if (!test::thorough()) // ten seconds; "hostile templates" has lower limits
        return;
    try {
        format("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}")
            .render({message("system", nullptr), message("user", "Hi")}, nullptr, nullptr, true, nullptr);
        FAIL("no error");
    } catch (const TemplateError &error) {
        CHECK(error.cause() == TemplateError::Cause::Exhausted);
    }
}

TEST_CASE("missing content becomes empty text")
{
    const Json messages{message("user", "Hi"), message("assistant", nullptr), {{"role", "user"}}};
    CHECK(render(body, messages) == "<user:Hi><assistant:><user:>");
    CHECK(render(body, messages).note.empty());
    const std::string joined = "{% for m in messages %}{{ '<' + m['content'] + '>' }}{% endfor %}";
    const Rendered out = render(joined, messages);
    CHECK(out.text == "<Hi><><>");
    CHECK(out.note.find("content") != std::string::npos);
    CHECK(render("{% for m in messages %}<{{ m.content.strip() }}>{% endfor %}", messages) == "<Hi><><>");
    CHECK(render("{% for m in messages %}<{{ m.content | length }}>{% endfor %}", messages) == "<2><0><0>");
    // A template that checks for none finds none.
    CHECK(render("{% for m in messages %}{{ 'none' if m.content is none else m.content }};{% endfor %}", messages) ==
          "Hi;none;;");
    CHECK(render(noSystem + joined, {message("system", "S"), message("user", nullptr)}) == "<S>");
    CHECK(render(noSystem + joined, {message("system", "S"), message("user", "U"), message("assistant", nullptr)}) ==
          "<S\n\nU><>");
}

TEST_CASE("arguments become an object or text, as the template expects")
{
    const Json object{{"city", "Köln"}, {"n", 1}};
    const std::string text = R"({"city": "Köln", "n": 1})";
    const std::string given = R"({"city":"Köln","n":1})"; // as a client wrote it
    const std::string asObject = "{{ c.function.arguments | tojson }}";
    const std::string asText = "{{ c.function.arguments }}";
    const std::string either =
        "{% if c.function.arguments is string %}{{ c.function.arguments }}{% else %}" + asObject + "{% endif %}";
    for (const std::string &written : {asObject, asText, either}) {
        CAPTURE(written);
        CHECK(render(call(written), withCall(object)) == text);
        CHECK(render(call(written), withCall(given)) == (written == asObject ? text : given));
    }
    CHECK(render(call(asObject), withCall(object)).note.empty());
    CHECK(render(call(asText), withCall(object)).note.find("arguments") != std::string::npos);

    const std::string items = "{% for k, v in c.function.arguments.items() %}{{ k }}={{ v }};{% endfor %}";
    CHECK(render(call(items), withCall(object)) == "city=Köln;n=1;");
    CHECK(render(call(items), withCall(given)) == "city=Köln;n=1;");
    CHECK(render(call("{{ '' + c.function.arguments }}"), withCall(object)) == text);
    CHECK(render(call("{{ c.function | tojson }}"), withCall(given)) == R"({"name": "f", "arguments": )" + text + "}");
    CHECK(render(call("{{ c.function }}"), withCall({{"a", "b"}})) == "{'name': 'f', 'arguments': {'a': 'b'}}");
    // Text that is not an object stays as it is, and so do numbers that would lose precision.
    CHECK(render(call(asObject), withCall("none")) == R"("none")");
    CHECK(render(call(asText), withCall(R"({"id": 99999999999999999999})")) == R"({"id": 99999999999999999999})");
    CHECK(render(call(asObject), withCall(Json::object())) == "{}");

    const std::string all = noSystem + "{% for m in messages %}{{ '<' + m.content + '>' }}{% endfor %}" + call(items);
    Json messages = withCall(given, nullptr);
    messages.insert(messages.begin(), message("system", "S"));
    CHECK(render(all, messages) == "<S\n\nHi><>city=Köln;n=1;");
}

TEST_CASE("another format is used only if the user chose it")
{
    const Json messages = only(message("user", "Hi"));
    std::vector<std::string> warnings;
    const ChatFormat broken("{% if %}", "<s>", "</s>", true, warnings);
    CHECK_FALSE(broken.usable());
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].find("chat template") != std::string::npos);
    CHECK_THROWS_AS(broken.render(messages, nullptr, nullptr, true, nullptr), TemplateError);
    CHECK(broken.source() == "{% if %}");
    CHECK(broken.proposed() == "chatml");

    const ChatFormat none("", "<s>", "</s>", false, warnings);
    CHECK(warnings.size() == 1);
    CHECK(none.proposed() == "plain");
    CHECK_THROWS_WITH_AS(none.render(messages, nullptr, nullptr, true, nullptr), doctest::Contains("no chat template"),
                         TemplateError);

    const ChatFormat picky("{{ raise_exception('no') }}", "", "", true, warnings);
    CHECK_THROWS_AS(picky.render(messages, nullptr, nullptr, true, nullptr), TemplateError);
    for (const ChatFormat *format : {&broken, &none, &picky})
        CHECK(format->withBuiltin("chatml").render(messages, nullptr, nullptr, true, nullptr).text ==
              "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n");
    CHECK_THROWS_AS(picky.withBuiltin("nothing"), Error);

    std::stop_source stop;
    stop.request_stop();
    const ChatFormat endless("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "", "",
                             true, warnings);
    try {
        endless.render(messages, nullptr, nullptr, true, nullptr, stop.get_token());
        FAIL("no error");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Interrupted);
    }
}

TEST_CASE("the format knows where thinking begins")
{
    const ChatFormat thinks =
        format("{{ messages[0].content }}{# </think> #}{% if add_generation_prompt %}<think>\n{% endif %}");
    const Json messages = only(message("user", "Hi"));
    const RenderedPrompt prompt = thinks.render(messages, nullptr, nullptr, true, nullptr);
    REQUIRE(prompt.thinking);
    CHECK(prompt.thinking->openedByPrompt);
    CHECK_FALSE(thinks.render(messages, nullptr, nullptr, false, nullptr).thinking->openedByPrompt);
}
