// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/vocabulary.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace moire::test {

/// Hand-made vocabularies. Owns the texts that the tokenizer's views refer to.
class SmallVocabulary {
public:
    /// The 256 bytes in the alphabet of byte-level BPE; ids 0 to 255 are the bytes themselves.
    static SmallVocabulary byteLevel(std::string pre = "gpt-2");
    /// <unk> <s> </s>, the 256 byte tokens, and U+2581 with a low score.
    static SmallVocabulary sentencePiece();

    TokenId add(std::string piece, TokenKind kind = TokenKind::Normal, float score = 0.0f);
    /// Adds a merge of two pieces, and its result as an entry unless it exists.
    void merge(const std::string &left, const std::string &right);
    void addMergeLine(std::string line) { values.merges.push_back(keep(std::move(line))); }

    std::unique_ptr<const Tokenizer> build();

    text::Vocabulary values;
    std::vector<std::string> warnings; ///< of build()

private:
    std::string_view keep(std::string text) { return m_texts->emplace_back(std::move(text)); }

    std::shared_ptr<std::deque<std::string>> m_texts = std::make_shared<std::deque<std::string>>();
};

/// Ids as plain numbers, for comparison.
std::vector<uint32_t> numbers(const std::vector<TokenId> &ids);

} // namespace moire::test
