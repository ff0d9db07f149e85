// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in a required form: whatever is drawn at random under the constraint passes a check afterwards, and tokens
// are masked exactly if their bytes would fail.
#include "generate/json_language.h"
#include "scripted_run.h"

#include <moire/error.h>
#include <moire/token_constraint.h>
#include <moire/tokenizer.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

namespace tst_json_constraint {

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

/// Every byte, and pieces that cross the borders of JSON's parts. The last token ends the answer.
class Pieces final : public Tokenizer {
public:
    Pieces()
    {
        for (int byte = 0; byte < 256; ++byte)
            m_pieces.emplace_back(1, static_cast<char>(byte));
        for (const char *piece :
             {"{\"",          "\":",      "\": ",     "\",",   "\", \"", "true", "false", "null", "\"}", "}]",
              "]}",           "},",       "[{",       "12",    "-1",     "0.5",  "e+9",   "name", "age", "\xC3\xA9",
              "\xE2\x82\xAC", "\xF0\x9F", "\x98\x80", "\\u00", "\\\"",   "\n  ", "  ",    "[]",   "{}"})
            m_pieces.emplace_back(piece);
    }
    TokenId end() const { return TokenId(static_cast<uint32_t>(m_pieces.size())); }

    std::vector<TokenId> encode(std::string_view, EncodeOptions) const override { return {}; }
    std::string bytes(TokenId id, bool) const override { return id == end() ? "" : m_pieces[id.value]; }
    std::string decode(std::span<const TokenId>, bool) const override { return {}; }
    size_t vocabularySize() const override { return m_pieces.size() + 1; }
    TokenKind kind(TokenId id) const override { return id == end() ? TokenKind::Control : TokenKind::Normal; }
    std::string_view piece(TokenId id) const override { return m_pieces[id.value]; }
    std::optional<TokenId> find(std::string_view) const override { return {}; }
    std::optional<TokenId> bos() const override { return {}; }
    std::optional<TokenId> eos() const override { return end(); }
    bool addsBos() const override { return false; }
    bool addsEos() const override { return false; }
    bool isEndOfGeneration(TokenId id) const override { return id == end(); }
    std::string_view model() const override { return "test"; }
    std::string_view preTokenizer() const override { return ""; }

private:
    std::vector<std::string> m_pieces;
};

const Pieces pieces;

/// A second opinion, written for checking only: the keywords of the schemas below.
bool valid(const Json &value, const Json &schema, const Json &root)
{
    if (schema.is_boolean())
        return schema.get<bool>();
    if (schema.contains("$ref"))
        return valid(value, root.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))), root);
    for (const char *any : {"anyOf", "oneOf"})
        if (schema.contains(any)) {
            long fits = 0;
            for (const Json &one : schema[any])
                fits += valid(value, one, root) ? 1 : 0;
            return std::string(any) == "anyOf" ? fits > 0 : fits == 1;
        }
    if (schema.contains("const") && value != schema["const"])
        return false;
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return false;
    const auto typed = [&](const std::string &type) {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
            (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
            (type == "integer" && value.is_number_integer()) || (type == "boolean" && value.is_boolean()) ||
            (type == "null" && value.is_null());
    };
    if (schema.contains("type")) {
        bool fits = false;
        for (const Json &type : schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]}))
            fits = fits || typed(type.get<std::string>());
        if (!fits)
            return false;
    }
    if (value.is_number()) {
        const double number = value.get<double>();
        if (number < schema.value("minimum", -1e300) || number > schema.value("maximum", 1e300) ||
            number <= schema.value("exclusiveMinimum", -1e301) || number >= schema.value("exclusiveMaximum", 1e301))
            return false;
    }
    if (value.is_string()) {
        const auto text = value.get<std::string>();
        const auto length =
            static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
        if (length < schema.value("minLength", size_t{0}) || length > schema.value("maxLength", SIZE_MAX))
            return false;
    }
    if (value.is_array()) {
        if (value.size() < schema.value("minItems", size_t{0}) || value.size() > schema.value("maxItems", SIZE_MAX))
            return false;
        const Json fixed = schema.value("prefixItems", Json::array());
        for (size_t i = 0; i < value.size(); ++i)
            if (!valid(value[i], i < fixed.size() ? fixed[i] : schema.value("items", Json(true)), root))
                return false;
    }
    if (value.is_object()) {
        for (const Json &name : schema.value("required", Json::array()))
            if (!value.contains(name.get<std::string>()))
                return false;
        const Json properties = schema.value("properties", Json::object());
        for (const auto &[name, one] : value.items())
            if (!valid(one,
                       properties.contains(name) ? properties[name] : schema.value("additionalProperties", Json(true)),
                       root))
                return false;
    }
    return true;
}

struct Walk {
    std::string text;
    bool ended = false;
};

/// Draws tokens at random until the answer ends. Every mask is compared with what pushing each token would say.
Walk walk(const Json &schema, uint64_t seed, size_t tokens, bool compare)
{
    const auto constraint = jsonConstraint(schema, pieces);
    std::mt19937_64 random(seed);
    const TokenId end = pieces.end();
    std::vector<float> logits(pieces.vocabularySize());
    Walk walk;
    for (size_t i = 0; i < tokens && !walk.ended; ++i) {
        std::fill(logits.begin(), logits.end(), 0.0f);
        REQUIRE(constraint->mask(logits, {&end, 1}));
        std::vector<uint32_t> left;
        for (uint32_t id = 0; id < logits.size(); ++id)
            if (!std::isinf(logits[id]))
                left.push_back(id);
        if (compare)
            for (uint32_t id = 0; id + 1 < logits.size(); ++id)
                REQUIRE(constraint->allows(TokenId(id)) == !std::isinf(logits[id]));
        REQUIRE(constraint->mayEnd() == !std::isinf(logits[end.value]));
        // Towards the end, what closes comes first, so that most walks arrive.
        uint32_t id = left[random() % left.size()];
        for (const uint32_t other : left)
            if (i > tokens / 2 &&
                (pieces.bytes(TokenId(other), false) == "\"" || pieces.bytes(TokenId(other), false) == "}" ||
                 pieces.bytes(TokenId(other), false) == "]" || other == end.value))
                id = other;
        if (id == end.value) {
            walk.ended = true;
        } else {
            walk.text += pieces.bytes(TokenId(id), false);
            REQUIRE(constraint->push(pieces.bytes(TokenId(id), false)));
            walk.ended = constraint->mustEnd();
        }
    }
    return walk;
}

void checkSchema(const char *text)
{
    CAPTURE(std::string(text));
    const Json schema = Json::parse(text);
    size_t ended = 0;
    for (uint64_t seed = 0; seed < 16; ++seed) {
        const Walk one = walk(schema, seed, 120, seed == 0);
        CAPTURE(one.text);
        if (!one.ended)
            continue;
        ++ended;
        const Json value = Json::parse(one.text, nullptr, false);
        REQUIRE_FALSE(value.is_discarded());
        CHECK(valid(value, schema.is_null() ? Json{{"type", "object"}} : schema, schema));
    }
    CHECK(ended > 2);
}

/// Whether the whole text is an answer under the schema.
bool accepts(const char *schema, std::string_view text)
{
    const auto constraint = jsonConstraint(Json::parse(schema), pieces);
    return constraint->push(text) && constraint->mayEnd();
}

/// Off its script, the model prefers no token, and the first that is permitted is white space: as much as there may be.
constexpr size_t most = 120;

} // namespace

TEST_CASE("random answers under a schema pass the check afterwards")
{
    for (
        const char *schema :
        {"null",
         "true",
         R"({"type": "object"})",
         R"({"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}, "required": ["age"]})",
         R"({"properties": {"a": {"const": 1}, "ab": {"type": "null"}, "é": true}, "required": ["ab"], "additionalProperties": {"type": "string"}})",
         R"({"type": "object", "required": ["x", "y"]})",
         R"({"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 4})",
         R"({"type": "array", "prefixItems": [{"const": 1}, {"type": "string"}], "items": {"type": "null"}, "minItems": 1})",
         R"({"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "items": false})",
         R"({"type": "string", "minLength": 2, "maxLength": 5})",
         R"({"type": "integer", "minimum": -17, "maximum": 305})",
         R"({"type": "integer", "exclusiveMinimum": 99, "exclusiveMaximum": 1001})",
         R"({"type": "integer", "minimum": -300, "maximum": -4.5})",
         R"({"type": "number"})",
         R"({"type": "number", "minimum": 0})",
         R"({"type": ["string", "null", "boolean"]})",
         R"({"enum": ["a", 1, null, {"b": [true]}, "é\n"]})",
         R"({"type": "string", "enum": ["a", 1]})",
         R"({"anyOf": [{"type": "integer", "maximum": 9, "minimum": 0}, {"type": "array", "items": {"$ref": "#"}}]})",
         R"({"oneOf": [{"type": "object", "properties": {"kind": {"const": "a"}}, "required": ["kind"]},
                        {"type": "object", "properties": {"kind": {"const": "b"}, "n": {"type": "integer"}}, "required": ["kind", "n"]}]})",
         R"({"$defs": {"node": {"type": "object", "properties": {"v": {"type": "boolean"}, "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
              "required": ["v", "next"], "additionalProperties": false}}, "$ref": "#/$defs/node"})"})
        checkSchema(schema);
}

TEST_CASE("bounds of integers are exact")
{
    for (const auto &range :
         std::vector<std::pair<int, int>>{{0, 9}, {7, 7}, {-3, 12}, {98, 1002}, {-205, -98}, {-11, -9}, {1, 999}}) {
        ByteProgram program;
        JsonLanguage json(program);
        const auto begin = json.integer(range.first, range.second, program.finish());
        ByteAutomaton automaton(std::move(program), begin);
        const auto fits = [&](const std::string &text) {
            auto state = automaton.start();
            for (const char c : text)
                state = automaton.next(state, static_cast<uint8_t>(c));
            return state != ByteAutomaton::dead && automaton.accepts(state);
        };
        for (int number = -1100; number <= 1100; ++number)
            REQUIRE(fits(std::to_string(number)) == (number >= range.first && number <= range.second));
        CHECK_FALSE(fits("-0"));
        CHECK_FALSE(fits("07"));
    }
}

TEST_CASE("texts that are and are not JSON")
{
    for (const char *text : {"{}", " {\"a\": [1, -2.5e-3, \"\\u00e9\\n\", {}], \"b\": null}", "{\n  \"a\": true\n}"})
        CHECK(accepts("null", text));
    for (const char *text :
         {"[]", "{\"a\" 1}", "{\"a\": 01}", "{\"a\": \"\x01\"}", "{\"a\": \"\\ud800\"}", "{\"a\": \"\xC0\x80\"}",
          "{\"a\": 1,}", "{} ", "{\"a\": +1}", "{\"a\": 1e999}", "{\"a\": \"\xED\xA0\x80\"}", "{\"a\":   1}"})
        CHECK_FALSE(accepts("null", text));
    CHECK_FALSE(accepts("null", std::string(2000, '[')));
    const std::string deep = "{\"a\":" + std::string(90, '[') + std::string(90, ']') + "}";
    CHECK(accepts("null", deep));
    // A key that the schema names cannot come a second time by another way.
    const char *named = R"({"properties": {"ab": {"type": "null"}}, "additionalProperties": {"type": "string"}})";
    CHECK(accepts(named, R"({"ab":null,"a":"x","abc":"y"})"));
    CHECK_FALSE(accepts(named, R"({"ab":"x"})"));
    CHECK_FALSE(accepts(named, R"({"ab":null,"ab":"x"})"));
    CHECK_FALSE(accepts(named, R"({"\u0061b":"x"})"));
}

TEST_CASE("schemas that cannot be enforced are refused at once")
{
    for (const char *schema :
         {"false", "5", "[]", R"({"type": "frog"})", R"({"pattern": "a"})", R"({"not": {}})",
          R"({"$ref": "#/nowhere"})", R"({"$ref": "http://example.org"})", R"({"enum": []})",
          R"({"type": "string", "enum": [1]})", R"({"allOf": [{}, {}]})",
          R"({"type": "object", "required": ["a"], "additionalProperties": false})",
          R"({"type": "string", "maxLength": 1000000000})", R"({"type": "array", "maxItems": 1000000000})",
          R"({"type": "integer", "minimum": 2, "maximum": 1})", R"({"anyOf": [{"$ref": "#"}, {"$ref": "#"}]})",
          R"({"type": "string", "minLength": -1})", R"({"type": "number", "maximum": 1})"}) {
        CAPTURE(std::string(schema));
        CHECK_THROWS_AS(jsonConstraint(Json::parse(schema), pieces), Error);
    }
}

TEST_CASE("a schema costs bounded time and memory, however it is made")
{
    Json chain = Json::array();
    for (size_t i = 1; i <= 100'000; ++i)
        chain.push_back({{"$ref", "#/$defs/" + std::to_string(i)}});
    CHECK_THROWS_WITH_AS(jsonConstraint({{"$ref", "#/$defs/0"}, {"$defs", chain}}, pieces),
                         doctest::Contains("levels deep"), Error);
    const Json longName{{"properties", {{std::string(300'000, 'a'), true}}}, {"additionalProperties", true}};
    CHECK_THROWS_WITH_AS(jsonConstraint(longName, pieces), doctest::Contains("too large"), Error);
    Json many = Json::array();
    Json names = Json::array();
    for (int i = 0; i < 1001; ++i) {
        many.push_back({{"type", "object"}, {"properties", {{"k", {{"const", i}}}}}, {"required", Json::array({"k"})}});
        names.push_back(std::to_string(i));
    }
    CHECK_THROWS_WITH_AS(jsonConstraint({{"oneOf", many}}, pieces), doctest::Contains("more than 100 schemas"), Error);
    CHECK_THROWS_WITH_AS(jsonConstraint({{"required", names}}, pieces), doctest::Contains("1000 properties"), Error);
    CHECK_NOTHROW(jsonConstraint({{"type", Json(std::vector<std::string>(100'000, "null"))}}, pieces));
}

TEST_CASE("limits of integers are exact where doubles are not")
{
    const auto integer = [](const char *limits, const char *text) {
        return accepts((std::string(R"({"type": "integer", )") + limits + "}").c_str(), text);
    };
    CHECK(integer(R"("minimum": 9007199254740993)", "9007199254740993"));
    CHECK_FALSE(integer(R"("minimum": 9007199254740993)", "9007199254740992"));
    CHECK_FALSE(integer(R"("exclusiveMinimum": 1e17)", "100000000000000000"));
    CHECK(integer(R"("exclusiveMinimum": 1e17)", "100000000000000001"));
    CHECK_FALSE(integer(R"("exclusiveMaximum": -9007199254740993)", "-9007199254740993"));
    CHECK(integer(R"("maximum": 18446744073709551615)", "999999999999999999"));
    for (const char *none : {R"("minimum": 1000000000000000000)", R"("minimum": 18446744073709551615)",
                             R"("exclusiveMinimum": 999999999999999999)", R"("maximum": -1e18)", R"("minimum": 1e300)"})
        CHECK_THROWS_WITH_AS(integer(none, "1"), doctest::Contains("18 digits"), Error);
}

TEST_CASE("states and stacks may be forgotten between tokens")
{
    ByteProgram nested;
    const auto rule = nested.reserve();
    nested.set(rule,
               nested.either(nested.text("()", nested.finish()),
                             nested.text("(", nested.call(rule, nested.text(")", nested.finish())))));
    const auto first = nested.call(rule, nested.finish());
    ByteAutomaton brackets(nested, first);
    auto state = brackets.start();
    for (size_t i = 0; i < 100; ++i)
        state = brackets.next(state, '(');
    const size_t before = brackets.bytes();
    state = brackets.forget(state);
    CHECK(brackets.bytes() < before / 4);
    for (size_t i = 0; i < 100; ++i) {
        CHECK_FALSE(brackets.accepts(state));
        state = brackets.next(state, ')');
    }
    CHECK(brackets.accepts(state));
    CHECK(brackets.next(state, ')') == ByteAutomaton::dead);

    ByteProgram program;
    const auto end = program.finish();
    const auto begin = program.text("abc", end);
    ByteAutomaton automaton(program, begin);
    const auto b = automaton.next(automaton.next(automaton.start(), 'a'), 'b');
    const auto again = automaton.forget(b);
    CHECK(automaton.next(again, 'x') == ByteAutomaton::dead);
    CHECK(automaton.accepts(automaton.next(again, 'c')));
}

TEST_CASE("the reasoning is free, the answer has the form")
{
    const char *thinks = "{# </think> #}{% for m in messages %}{{ m['content'] }}{% endfor %}<|start|>";
    for (const bool oneToken : {true, false}) {
        test::Script script{.pieces = {}, .chatTemplate = thinks};
        if (oneToken)
            script.pieces = {{"<think>", TokenKind::Control}, "hm", {"</think>", TokenKind::Control}, "no"};
        else
            script.pieces = {"<thi", "nk>", "hm", "</th", "ink>", "no"};
        const auto model = test::loadScript(script);
        const auto constraint = [&] {
            return std::shared_ptr<TokenConstraint>(
                jsonConstraint(Json::parse(R"({"enum": ["ab", [1]]})"), *model->tokenizer()));
        };
        const auto fits = [](const std::string &text) {
            const Json value = Json::parse(text, nullptr, false);
            return value == "ab" || value == Json::array({1});
        };
        test::Heard heard;
        const GenerationResult result = test::answerTo(model, {.maxTokens = most, .constraint = constraint()}, heard);
        CHECK(result.reason == FinishReason::Stop);
        CHECK(result.thinkingText == "hm");
        CHECK(fits(result.text));
        CHECK(heard.answer == result.text);

        test::Heard cut;
        const GenerationResult forced =
            test::answerTo(model, {.maxTokens = most, .thinkingBudget = 0, .constraint = constraint()}, cut);
        CHECK(forced.reason == FinishReason::Stop);
        CHECK(fits(forced.text));
    }
}

TEST_CASE("an answer that begins at once, and one that the vocabulary cannot spell")
{
    const auto model = test::loadScript({.pieces = {"no", "thing"}});
    test::Heard heard;
    GenerationOptions options{.maxTokens = most};
    options.constraint = jsonConstraint(Json::parse(R"({"const": [true]})"), *model->tokenizer());
    CHECK(Json::parse(test::answerTo(model, options, heard).text, nullptr, false) == Json::array({true}));
    options.constraint = jsonConstraint(Json::parse(R"({"const": "\u00e9"})"), *model->tokenizer());
    test::Heard stuck;
    const GenerationResult result = test::answerTo(model, options, stuck);
    CHECK(result.reason == FinishReason::Error);
    CHECK(result.error.find("no token of the vocabulary") != std::string::npos);
}

} // namespace tst_json_constraint
