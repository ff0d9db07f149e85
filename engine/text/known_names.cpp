// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocabulary.h"

#include <algorithm>
#include <array>

namespace moire::text {

namespace {

using namespace std::string_view_literals;

/// Names of tokens that end a turn, a message or a text.
constexpr std::array endNames{
    "</s>"sv,
    "<EOT>"sv,
    "<end_of_turn>"sv, // Gemma
    "<end_of_utterance>"sv, // SmolVLM
    "<eos>"sv,
    "<turn|>"sv, // Gemma 4
    "<|END_OF_TURN_TOKEN|>"sv, // Command R
    "<|call|>"sv, // gpt-oss
    "<|calls|>"sv, // Solar Open
    "<|end_of_text|>"sv, // Llama 3, Granite
    "<|endoftext|>"sv,
    "<|end_of_turn|>"sv, // OpenChat
    "<|end|>"sv, // Phi-3
    "<|eom_id|>"sv, // Llama 3.1
    "<|eom|>"sv, // Llama 4
    "<|eos|>"sv, // Hunyuan
    "<|eot_id|>"sv, // Llama 3
    "<|eot|>"sv, // Llama 4
    "<|flush|>"sv, // Solar Open
    "<|im_end|>"sv, // ChatML
    "<|return|>"sv, // gpt-oss
    "<|role_end|>"sv, // Ling
    "<|tool_response>"sv, // Gemma 4
    "<\xEF\xBD\x9C"
    "end\xE2\x96\x81of\xE2\x96\x81sentence\xEF\xBD\x9C>"sv, // DeepSeek: fullwidth bars, U+2581 between the words
    "[EOS]"sv, // Kimi K2
    "[EOT]"sv,
    "[e~["sv, // MiniMax M2
    "_<EOT>"sv,
};

/// Padding, repository and file separators of fill-in-the-middle: a model that writes one has left its answer.
constexpr std::array fillNames{
    "<PAD>"sv,        "<REPO>"sv,      "<fim-pad>"sv,    "<fim-repo>"sv,    "<fim_pad>"sv, "<reponame>"sv,
    "<|file_sep|>"sv, "<|fim_pad|>"sv, "<|fim_repo|>"sv, "<|repo_name|>"sv, "[PAD]"sv,
};

/// Channel marks of gpt-oss: part of the text of an answer.
constexpr std::array channelNames{"<|channel|>"sv, "<|constrain|>"sv, "<|message|>"sv, "<|start|>"sv};

template <size_t N>
bool contains(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a piece is short and begins like a mark; only these are compared with the names.
bool looksLikeMark(std::string_view piece)
{
    return piece.size() >= 4 && piece.size() <= 40 && (piece[0] == '<' || piece[0] == '[' || piece[0] == '_');
}

} // namespace

std::vector<bool> applyKnownNames(Vocabulary &v)
{
    std::vector<bool> ends(v.pieces.size());
    const auto findNamed = [&](std::string_view name) {
        const auto at = std::find(v.pieces.begin(), v.pieces.end(), name);
        return at == v.pieces.end() ? std::nullopt : std::optional<size_t>(at - v.pieces.begin());
    };
    for (const TokenId id : v.endings)
        ends[id.value] = true;
    if (v.eos)
        ends[v.eos->value] = true;

    bool hasReturn = false;
    bool hasCall = false;
    bool hasFlush = false;
    bool hasToolResponse = false;
    for (size_t i = 0; i < v.pieces.size(); ++i) {
        const std::string_view piece = v.pieces[i];
        if (!looksLikeMark(piece))
            continue;
        if (contains(endNames, piece) || contains(fillNames, piece)) {
            ends[i] = true;
            v.kinds[i] = TokenKind::Control;
        } else if (contains(channelNames, piece)) {
            v.kinds[i] = TokenKind::UserDefined;
        }
        hasReturn |= piece == "<|return|>";
        hasCall |= piece == "<|call|>" || piece == "<|calls|>";
        hasFlush |= piece == "<|flush|>";
        hasToolResponse |= piece == "<|tool_response>";
    }

    // gpt-oss and Solar Open end a channel, not the answer, with <|end|>.
    if (hasCall && (hasReturn || hasFlush)) {
        if (const auto end = findNamed("<|end|>")) {
            ends[*end] = false;
            v.kinds[*end] = TokenKind::UserDefined;
        }
    }
    // For Gemma 4, </s> is an HTML tag.
    if (hasToolResponse) {
        if (const auto end = findNamed("</s>")) {
            ends[*end] = false;
            v.kinds[*end] = TokenKind::Normal;
        }
    }
    return ends;
}

} // namespace moire::text
