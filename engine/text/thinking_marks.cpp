// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/thinking_marks.h"

#include <moire/tokenizer.h>

#include <algorithm>
#include <array>

namespace moire {

namespace {

struct Marks {
    const char *open;
    const char *close;
    bool unmistakable = true; ///< not markup that an answer may contain for another reason
};

/// How families mark the thinking part; the first match wins.
constexpr std::array<Marks, 11> knownMarks{{
    {"<think>", "</think>"},
    {"[THINK]", "[/THINK]"},
    {"<|START_THINKING|>", "<|END_THINKING|>"},
    {"<seed:think>", "</seed:think>"},
    {"<|channel|>analysis<|message|>", "<|start|>assistant<|channel|>final<|message|>"},
    {"\xE2\x97\x81think\xE2\x96\xB7", "\xE2\x97\x81/think\xE2\x96\xB7"}, // Kimi: triangles as brackets
    {"<|begin_of_thought|>", "<|end_of_thought|>"},
    {"<|inner_prefix|>", "<|inner_suffix|>"}, // Apertus
    {"<thinking>", "</thinking>", false},
    {"<thought>", "</thought>", false},
    {"<reasoning>", "</reasoning>", false},
}};

ThinkingFormat formatOf(const Marks &marks, bool openedByPrompt = false)
{
    return {marks.open, marks.close, openedByPrompt};
}

bool mentions(std::string_view source, const Marks &marks)
{
    // gpt-oss assembles its marks from parts, so look for the name of its thinking channel.
    if (std::string_view(marks.open).starts_with("<|channel|>"))
        return source.find("<|channel|>analysis") != std::string_view::npos;
    return source.find(marks.close) != std::string_view::npos;
}

bool isSpecial(const Tokenizer &tokenizer, std::string_view piece)
{
    const std::optional<TokenId> id = tokenizer.find(piece);
    return id && (tokenizer.kind(*id) == TokenKind::Control || tokenizer.kind(*id) == TokenKind::UserDefined);
}

} // namespace

std::vector<ThinkingFormat> knownThinkingFormats()
{
    std::vector<ThinkingFormat> formats;
    for (const Marks &marks : knownMarks)
        formats.push_back(formatOf(marks));
    return formats;
}

std::optional<ThinkingFormat> thinkingInTemplate(std::string_view source)
{
    const auto shown =
        std::find_if(knownMarks.begin(), knownMarks.end(), [&](const Marks &m) { return mentions(source, m); });
    return shown == knownMarks.end() ? std::nullopt : std::optional(formatOf(*shown));
}

std::optional<ThinkingFormat> thinkingInPrompt(std::string_view source, std::string_view prompt)
{
    for (const Marks &marks : knownMarks) {
        if (!marks.unmistakable && !mentions(source, marks))
            continue;
        if (prompt.ends_with(marks.open))
            return formatOf(marks, true);
        if (prompt.ends_with(marks.close))
            return std::nullopt;
    }
    return thinkingInTemplate(source);
}

std::vector<ThinkingFormat> thinkingInAnswer(const std::optional<ThinkingFormat> &shown, const Tokenizer &tokenizer)
{
    std::vector<ThinkingFormat> formats;
    if (shown)
        formats.push_back(*shown);
    for (const Marks &marks : knownMarks)
        if ((!shown || shown->open != marks.open) &&
            (marks.unmistakable || (isSpecial(tokenizer, marks.open) && isSpecial(tokenizer, marks.close))))
            formats.push_back(formatOf(marks));
    return formats;
}

} // namespace moire
