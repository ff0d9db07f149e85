// SPDX-License-Identifier: GPL-3.0-or-later
// Calls in the marks of each family, in pieces of any size.
#include "server/tool_calls.h"

#include <doctest/doctest.h>

using namespace moire::server;

namespace {

const Json tools = Json::parse(R"([{"type": "function", "function": {"name": "weather", "parameters": {"type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}}}])");

struct Read {
    std::string text;
    std::vector<ToolCall> calls;
};

Read read(const ToolFormat &format, std::string_view answer, size_t size)
{
    ToolCallReader reader(format, tools);
    Read read;
    const auto add = [&](const std::vector<ToolCallReader::Event> &events) {
        for (const ToolCallReader::Event &event : events) {
            read.text += event.text;
            if (event.call)
                read.calls.push_back(*event.call);
        }
    };
    for (size_t at = 0; at < answer.size(); at += size)
        add(reader.push(answer.substr(at, size)));
    add(reader.flush());
    return read;
}

/// The answer is text and then one call of weather(city, days), however it arrives.
void checkCall(const char *templateSource, std::string_view answer, const std::string &text = "Let me see. ")
{
    CAPTURE(answer);
    const auto format = toolFormatOf(templateSource);
    REQUIRE(format);
    for (size_t size = 1; size <= answer.size(); ++size) {
        const Read got = read(*format, answer, size);
        CHECK(got.text == text);
        REQUIRE(got.calls.size() == 1);
        CHECK(got.calls[0].name == "weather");
        CHECK(Json::parse(got.calls[0].arguments) == Json::parse(R"({"city": "7", "days": 3})"));
        CHECK(got.calls[0].id.size() == 9);
    }
}

} // namespace

TEST_CASE("each family's calls are found")
{
    const char *json = R"({"name": "weather", "arguments": {"city": "7", "days": 3}})";
    checkCall("tools <tool_call>", std::string("Let me see. <tool_call>\n") + json + "\n</tool_call>");
    checkCall("tools <|tool_call|>", std::string("Let me see. <|tool_call|>[") + json + "]");
    checkCall("tools [TOOL_CALLS]", std::string("Let me see. [TOOL_CALLS] [") + json + "]");
    checkCall("tools [TOOL_CALLS]", R"(Let me see. [TOOL_CALLS]weather[ARGS]{"city": "7", "days": 3})");
    checkCall("tools \"parameters\": x", R"({"name": "weather", "parameters": {"city": "7", "days": 3}})", "");
    checkCall("tools <tool_call> <function=",
              "Let me see. <tool_call>\n<function=weather>\n<parameter=city>\n7\n</parameter>\n<parameter=days>\n3\n"
              "</parameter>\n</function>\n</tool_call>");
    checkCall(
        "tools <tool_call> <arg_key>",
        "Let me see. <tool_call>weather\n<arg_key>city</arg_key>\n<arg_value>7</arg_value>\n<arg_key>days</arg_key>\n"
        "<arg_value>3</arg_value>\n</tool_call>");
    checkCall("tools <minimax:tool_call>",
              "Let me see. <minimax:tool_call>\n<invoke name=\"weather\">\n<parameter name=\"city\">7</parameter>\n"
              "<parameter name=\"days\">3</parameter>\n</invoke>\n</minimax:tool_call>");
    const std::string bar = "\xEF\xBD\x9C";
    const std::string gap = "\xE2\x96\x81";
    const auto mark = [&](const std::string &words) { return "<" + bar + words + bar + ">"; };
    const std::string open = mark("tool" + gap + "calls" + gap + "begin") + mark("tool" + gap + "call" + gap + "begin");
    const std::string close = mark("tool" + gap + "call" + gap + "end") + mark("tool" + gap + "calls" + gap + "end");
    const std::string source = "tools " + open;
    checkCall(source.c_str(),
              "Let me see. " + open + "weather" + mark("tool" + gap + "sep") + R"({"city": "7", "days": 3})" + close);
    checkCall(source.c_str(),
              "Let me see. " + open + "function" + mark("tool" + gap + "sep") +
                  "weather\n```json\n{\"city\": \"7\", \"days\": 3}\n```" + close);
}

TEST_CASE("several calls, and what only looks like one")
{
    const ToolFormat hermes = *toolFormatOf("tools <tool_call>");
    const std::string two =
        "<tool_call>{\"name\": \"a\"}</tool_call>\n<tool_call>{\"name\": \"b\", \"arguments\": {}}</tool_call>\n";
    for (size_t size = 1; size < two.size(); ++size) {
        const Read got = read(hermes, two, size);
        CHECK(got.text.empty());
        REQUIRE(got.calls.size() == 2);
        CHECK(got.calls[1].name == "b");
        CHECK(got.calls[0].arguments == "{}");
    }
    for (const std::string text :
         {"<tool_call>not json</tool_call> and more", "a < b <tool_ca", "<tool_call>{\"name\": 5}</tool_call>",
          "<tool_call>{\"name\": \"a\"", "{\"name\": \"a\"}", "\n <tool_call>5</tool_call>\n <tool_ca", " \n"})
        for (size_t size = 1; size < text.size(); ++size) {
            const Read got = read(hermes, text, size);
            CHECK(got.text == text);
            CHECK(got.calls.empty());
        }
    const Read deep = read(hermes, "<tool_call>" + std::string(100000, '[') + "</tool_call>", 1000);
    CHECK(deep.calls.empty());
    CHECK(read(*toolFormatOf("tools <|python_tag|>"), "{\"a\": 1} is JSON", 3).text == "{\"a\": 1} is JSON");
    const ToolFormat tags = *toolFormatOf("tools <tool_call> <arg_key>");
    CHECK(read(tags, "<tool_call>not a call</tool_call>", 5).text == "<tool_call>not a call</tool_call>");
    CHECK(read(tags, "<tool_call>weather</tool_call>", 5).calls.size() == 1);
    CHECK_FALSE(toolFormatOf("no marks <tool_call>"));
    CHECK_FALSE(toolFormatOf("{% if tools %}"));
}
