// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/routed_experts.h"

#include "analysis/npy.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moire::analysis {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void refuseResponse(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where,
                "save the whole response of a server that returns routed experts (vLLM: "
                "--enable-return-routed-experts; SGLang: return_routed_experts)");
}

/// Keeps what is wanted of a document and skips the rest. The parser does not recurse, so that depth costs one bit.
struct Wanted final : nlohmann::json_sax<Json> {
    std::vector<std::string> arrays; ///< base64
    std::optional<uint64_t> promptTokens;
    std::string problem;

    bool null() override { return take(); }
    bool boolean(bool) override { return other(); }
    bool number_integer(number_integer_t) override { return other(); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_key == Key::PromptTokens)
            promptTokens = value;
        return other();
    }
    bool number_float(number_float_t, const string_t &) override { return other(); }
    bool string(string_t &value) override
    {
        if (m_key == Key::Routes)
            arrays.push_back(std::move(value));
        return take();
    }
    bool binary(binary_t &) override { return other(); }
    bool start_object(std::size_t) override { return other(); }
    bool key(string_t &name) override
    {
        m_key = name == "routed_experts" ? Key::Routes : name == "prompt_tokens" ? Key::PromptTokens : Key::Other;
        return true;
    }
    bool end_object() override { return take(); }
    bool start_array(std::size_t) override { return other(); }
    bool end_array() override { return take(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        problem = "the JSON is broken at byte " + std::to_string(position);
        return false;
    }

private:
    enum class Key : uint8_t { Other, Routes, PromptTokens };
    bool take()
    {
        m_key = Key::Other;
        return true;
    }
    bool other()
    {
        if (m_key == Key::Routes)
            problem = "routed_experts is not a base64 string";
        return take() && problem.empty();
    }
    Key m_key = Key::Other;
};

/// Appends the sequences of one document.
void readDocument(std::string_view json, const ForeignModel &model, const std::string &where,
                  std::vector<ForeignRoutes> &sequences)
{
    Wanted wanted;
    if (!Json::sax_parse(json.begin(), json.end(), &wanted))
        refuseResponse(wanted.problem.empty() ? "the JSON is broken" : wanted.problem, where);
    for (const std::string &text : wanted.arrays) {
        const std::string place = where + ", routed_experts " + std::to_string(sequences.size());
        const std::string bytes = fromBase64(text, place);
        IdArray array;
        if (isNpy(bytes)) {
            array = readNpy(bytes, place);
        } else {
            if (model.shape.rows() == 0)
                throw Error(ErrorKind::Refused, "the routing has no shape of its own, as SGLang writes it", place,
                            "choose the model that it was recorded with");
            array = readRaw(bytes, {0, model.layers, model.shape.perToken}, place);
        }
        sequences.push_back(routesFromArray(std::move(array), model, place));
        sequences.back().promptTokens = wanted.promptTokens;
    }
}

} // namespace

std::vector<ForeignRoutes> readRoutedExperts(std::string_view json, const ForeignModel &model, const std::string &where)
{
    std::vector<ForeignRoutes> sequences;
    const size_t end = json.find('\n');
    const std::string_view first = json.substr(0, end);
    const bool lines = end != std::string_view::npos &&
        json.find_first_not_of(" \r\n\t", end) != std::string_view::npos && Json::accept(first.begin(), first.end());
    if (!lines)
        readDocument(json, model, where, sequences);
    for (size_t line = 1; lines && !json.empty(); ++line) {
        const std::string_view text = json.substr(0, json.find('\n'));
        json.remove_prefix(std::min(text.size() + 1, json.size()));
        if (text.find_first_not_of(" \r\t") != std::string_view::npos)
            readDocument(text, model, where + ", line " + std::to_string(line), sequences);
    }
    if (sequences.empty())
        refuseResponse("there is no routed_experts in it", where);
    return sequences;
}

std::string writeVllm(std::span<const ForeignRoutes> sequences)
{
    Json choices = Json::array();
    for (size_t i = 0; i < sequences.size(); ++i)
        choices.push_back({{"index", i}, {"routed_experts", toBase64(writeNpy(arrayFromRoutes(sequences[i])))}});
    return Json{{"object", "text_completion"}, {"choices", std::move(choices)}}.dump();
}

std::string writeSglang(std::span<const ForeignRoutes> sequences)
{
    Json responses = Json::array();
    for (const ForeignRoutes &routes : sequences)
        responses.push_back({{"meta_info", Json{{"routed_experts", toBase64(writeRaw(arrayFromRoutes(routes)))}}}});
    return responses.dump();
}

} // namespace moire::analysis
