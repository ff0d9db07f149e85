// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real templates are part of llama.cpp's sources, which are not in this repository: their folder (…/llama.cpp) is
// expected in $MOIRE_TEST_CACHE. Without it this test is skipped.
#include "gguf/sha256.h"

#include <moire/chat_template.h>
#include <moire/error.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

std::optional<std::string> digest(const ChatTemplate &source, const Json &context)
{
    try {
        Sha256 hash;
        const std::string text = source.render(context, std::time_t{1700000000});
        hash.add(std::as_bytes(std::span(text)));
        return hash.hex().substr(0, 16);
    } catch (const Error &) {
        return std::nullopt;
    }
}

} // namespace

TEST_CASE("real templates render byte for byte like Python's jinja2")
{
    const char *cache = std::getenv("MOIRE_TEST_CACHE");
    const std::string folder = std::string(cache ? cache : "") + "/llama.cpp/models/templates/";
    std::ifstream file(MOIRE_TEST_DATA "/jinja/templates.json");
    const Json data = Json::parse(file);
    size_t compared = 0;
    for (const auto &[name, cases] : data["expected"].items()) {
        std::ifstream source(folder + name, std::ios::binary);
        if (!source) {
            std::cout << "skipped: no templates in $MOIRE_TEST_CACHE/llama.cpp/models/templates" << std::endl;
            std::_Exit(77);
        }
        const auto &nameNow = name; // Clang 14 captures no structured bindings
        CAPTURE(nameNow);
        const auto compiled = ChatTemplate::compile(std::string((std::istreambuf_iterator<char>(source)), {}));
        for (const auto &[key, expected] : cases.items()) {
            const auto &keyNow = key; // Clang 14 captures no structured bindings
            CAPTURE(keyNow);
            const size_t bar = key.find('|');
            const Json context{{"messages", data["conversations"][key.substr(0, bar)]},
                               {"tools", key.find("tools", bar) != std::string::npos ? data["tools"] : Json(nullptr)},
                               {"documents", nullptr},
                               {"add_generation_prompt", key.ends_with("prompt")},
                               {"bos_token", "<s>"},
                               {"eos_token", "</s>"}};
            const std::optional<std::string> out = digest(*compiled, context);
            // Python refuses to write a generator as JSON; here it is a list and renders (llama-cpp-deepseek-r1).
            if (expected.is_null() && name == "llama-cpp-deepseek-r1.jinja")
                continue;
            CHECK(out.has_value() == !expected.is_null());
            if (out && !expected.is_null())
                CHECK(*out == expected.get<std::string>());
            ++compared;
        }
    }
    CHECK(compared > 1500);
}
