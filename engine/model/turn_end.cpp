// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chat_setup.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

/// For the two renderings of a probe: far above what templates need, far below what a hostile one could use.
constexpr TemplateLimits probeLimits{
    .steps = 1'000'000, .memoryBytes = 32u << 20, .outputBytes = 1u << 20, .time = std::chrono::milliseconds(2000)};

std::string_view withoutSpace(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

/// The text a template writes after an assistant message: after the last message or, if that is empty, before the next
/// question. Leading white space is removed. Empty if the template refuses the conversation.
std::string textAfterAnswer(const Tokenizer &tokenizer, const ChatFormat &format, const std::stop_token &stop)
try {
    const std::string answer = "This is the answer number 4711.";
    const auto piece = [&](std::optional<TokenId> id) { return std::string(id ? tokenizer.piece(*id) : ""); };
    Json messages{{{"role", "user"}, {"content", "A question."}}, {{"role", "assistant"}, {"content", answer}}};
    const auto chatTemplate = ChatTemplate::compile(format.source(), probeLimits);
    for (int probe = 0; probe < 2; ++probe) {
        const std::string text = chatTemplate->render({{"messages", messages},
                                                       {"tools", nullptr},
                                                       {"documents", nullptr},
                                                       {"add_generation_prompt", false},
                                                       {"bos_token", piece(tokenizer.bos())},
                                                       {"eos_token", piece(tokenizer.eos())}},
                                                      std::nullopt, stop);
        const size_t at = text.rfind(answer);
        if (at == std::string::npos)
            return {};
        if (const auto after = withoutSpace(std::string_view(text).substr(at + answer.size())); !after.empty())
            return std::string(after);
        messages.push_back({{"role", "user"}, {"content", "Another question."}});
    }
    return {};
} catch (const Error &error) {
    if (error.kind() == ErrorKind::Interrupted)
        throw;
    return {};
}

/// The bracketed name that the text begins with, if any: "<|im_end|>", "[INST]".
std::string_view markAt(std::string_view text)
{
    constexpr size_t maxLength = 40;
    if (text.empty() || (text[0] != '<' && text[0] != '['))
        return {};
    const size_t end = text.find_first_of(text[0] == '<' ? "> \t\r\n" : "] \t\r\n");
    const bool closed = end < maxLength && (text[end] == '>' || text[end] == ']');
    return closed ? text.substr(0, end + 1) : std::string_view();
}

} // namespace

TurnEnd findTurnEnd(const Tokenizer *tokenizer, const ChatFormat *format, const std::stop_token &stop)
{
    TurnEnd end;
    if (!tokenizer)
        return end;
    for (uint32_t i = 0; i < tokenizer->vocabularySize(); ++i)
        if (tokenizer->isEndOfGeneration(TokenId(i)))
            end.tokens.emplace_back(i);
    if (!format)
        return end;
    const std::string after = textAfterAnswer(*tokenizer, *format, stop);
    const std::vector<TokenId> ids =
        tokenizer->encode(after.substr(0, 200), {.addSpecial = false, .parseSpecial = true});
    if (ids.empty() || end.holds(ids.front()))
        return end;
    const std::string_view piece = tokenizer->piece(ids.front());
    const TokenKind kind = tokenizer->kind(ids.front());
    const bool special = (kind == TokenKind::Control || kind == TokenKind::UserDefined) && after.starts_with(piece);
    // If the known names do not cover <|end|>, it ends a channel (gpt-oss, Solar Open).
    if (special && !(piece == "<|end|>" && kind == TokenKind::UserDefined))
        end.tokens.insert(std::lower_bound(end.tokens.begin(), end.tokens.end(), ids.front()), ids.front());
    else if (!special)
        end.text = markAt(after);
    return end;
}

} // namespace moire
