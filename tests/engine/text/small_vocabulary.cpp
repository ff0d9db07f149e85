// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_vocabulary.h"

#include "text/byte_alphabet.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace moire::test {

SmallVocabulary SmallVocabulary::byteLevel(std::string pre)
{
    SmallVocabulary v;
    v.values.model = "gpt2";
    v.values.pre = std::move(pre);
    for (int byte = 0; byte < 256; ++byte)
        v.add(std::string(text::byteCharacter(static_cast<uint8_t>(byte))));
    return v;
}

SmallVocabulary SmallVocabulary::sentencePiece()
{
    SmallVocabulary v;
    v.values.model = "llama";
    v.values.unknown = v.add("<unk>", TokenKind::Unknown);
    v.values.bos = v.add("<s>", TokenKind::Control);
    v.values.eos = v.add("</s>", TokenKind::Control);
    for (int byte = 0; byte < 256; ++byte) {
        std::array<char, 8> name{};
        std::snprintf(name.data(), name.size(), "<0x%02X>", static_cast<unsigned>(byte));
        v.add(name.data(), TokenKind::Byte);
    }
    v.add("\xE2\x96\x81", TokenKind::Normal, -1000.0f);
    return v;
}

TokenId SmallVocabulary::add(std::string piece, TokenKind kind, float score)
{
    values.pieces.push_back(keep(std::move(piece)));
    values.kinds.push_back(kind);
    if (values.model == "llama")
        values.scores.push_back(score);
    return TokenId(static_cast<uint32_t>(values.pieces.size() - 1));
}

void SmallVocabulary::merge(const std::string &left, const std::string &right)
{
    addMergeLine(left + " " + right);
    if (std::find(values.pieces.begin(), values.pieces.end(), left + right) == values.pieces.end())
        add(left + right);
}

std::unique_ptr<const Tokenizer> SmallVocabulary::build()
{
    warnings.clear();
    return text::makeTokenizer(values, warnings);
}

std::vector<uint32_t> numbers(const std::vector<TokenId> &ids)
{
    std::vector<uint32_t> out;
    for (const TokenId id : ids)
        out.push_back(id.value);
    return out;
}

} // namespace moire::test
