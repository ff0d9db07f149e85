// SPDX-License-Identifier: GPL-3.0-or-later
// Written by hand: a tree of JSON values takes a seventh of the time of a small model's token.
#include "experiments/trace_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>

namespace moire::experiments {

namespace {

using Json = nlohmann::ordered_json;

std::string asUtf8(const std::string &bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return bytes;
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text += stream.flush();
}

class Line {
public:
    explicit Line(size_t length) { m_text.reserve(length); }

    std::string take() { return std::move(m_text); }

    Line &raw(std::string_view text)
    {
        m_text += text;
        return *this;
    }
    /// Begins a field of an object.
    Line &key(std::string_view name) { return separate().raw("\"").raw(name).raw("\":"); }
    Line &separate()
    {
        if (m_text.empty() || m_text.back() == '{' || m_text.back() == '[')
            return *this;
        return raw(",");
    }
    Line &value(std::unsigned_integral auto number) { return append(number); }
    /// null if it is not finite.
    Line &value(double number)
    {
        if (!std::isfinite(number))
            return raw("null");
        char digits[34];
        char *end = std::to_chars(digits, digits + 32, number).ptr;
        if (std::none_of(digits, end, [](char c) { return c == '.' || c == 'e'; })) {
            *end++ = '.'; // a reader may tell whole numbers from others
            *end++ = '0';
        }
        return raw({digits, static_cast<size_t>(end - digits)});
    }
    template <class Number>
    Line &value(const std::optional<Number> &number)
    {
        return number ? value(static_cast<double>(*number)) : raw("null");
    }
    Line &text(std::string_view utf8) ///< valid
    {
        const bool plain = std::all_of(utf8.begin(), utf8.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
        });
        return plain ? raw("\"").raw(utf8).raw("\"") : raw(Json(utf8).dump());
    }
    template <class Values, class Write>
    Line &list(const Values &values, Write write)
    {
        raw("[");
        for (const auto &value : values) {
            separate();
            write(value);
        }
        return raw("]");
    }

private:
    Line &append(auto number)
    {
        char digits[32];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
        return raw({digits, static_cast<size_t>(end - digits)});
    }

    std::string m_text;
};

void writeExperts(Line &line, const TokenRecord &r, const std::vector<uint32_t> &moeLayers)
{
    line.raw("[");
    for (size_t i = 0; i < std::max(r.experts.size(), moeLayers.size()); ++i) {
        line.separate().raw("{");
        if (i < r.experts.size()) {
            const LayerRoute route = r.experts[i];
            line.key("layer").value(route.layer.value);
            line.key("ids").list(route.ids, [&](uint32_t id) { line.value(id); });
            line.key("weights").list(route.weights, [&](float weight) { line.value(static_cast<double>(weight)); });
        } else { // sampled but not evaluated
            line.key("layer").value(moeLayers[i]);
            line.key("ids").raw("null").key("weights").raw("null");
        }
        line.raw("}");
    }
    line.raw("]");
}

} // namespace

std::string traceLine(const TokenRecord &r, const std::vector<uint32_t> &moeLayers)
{
    constexpr size_t fields = 600; // characters, about; a choice of an expert takes about 25
    const std::string text = asUtf8(r.bytes);
    Line line(fields + 25 * r.experts.ids.size() + 30 * r.experts.size());
    line.raw("{").key("type").raw("\"token\"");
    line.key("pos").value(r.position.value);
    line.key("id").value(r.id.value);
    line.key("text").text(text);
    if (text != r.bytes)
        line.key("bytes").list(r.bytes, [&](char c) { line.value(static_cast<unsigned char>(c)); });
    line.key("phase").text(phaseName(r.phase));
    line.key("logprob").value(r.logProbability);
    line.key("entropy").value(r.entropy);
    line.key("alternatives").list(r.alternatives, [&](const std::pair<TokenId, float> &other) {
        line.raw("[").value(other.first.value).raw(",").value(static_cast<double>(other.second)).raw("]");
    });
    if (!r.alternativeTexts.empty())
        line.key("alternative_texts").list(r.alternativeTexts, [&](const std::string &other) {
            line.text(asUtf8(other));
        });
    line.key("ms").value(r.milliseconds);
    if (r.serverMilliseconds)
        line.key("server_ms").value(r.serverMilliseconds);
    line.key("stages").raw("{");
    for (size_t i = 0; r.stages && i < stageCount; ++i)
        line.key(stageName(static_cast<Stage>(i))).value(static_cast<double>((*r.stages)[i]));
    line.raw("}").key("experts");
    writeExperts(line, r, moeLayers);
    if (r.forced)
        line.key("forced").raw("true");
    return line.raw("}\n").take();
}

void setPhase(std::string &line, Phase phase)
{
    // Quotes inside a JSON string are escaped, so this only matches the line's own field.
    static constexpr std::string_view answer = R"("phase":"answer")";
    const size_t at = line.find(answer);
    if (at != std::string::npos)
        line.replace(at, answer.size(), R"("phase":")" + std::string(phaseName(phase)) + "\"");
}

} // namespace moire::experiments
