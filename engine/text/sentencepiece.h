// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/vocabulary_tokenizer.h"

#include <array>

namespace moire::text {

/// SentencePiece's BPE (https://github.com/google/sentencepiece, bpe_model.cc): of all adjacent pairs that together are
/// an entry, the one with the highest score merges first, leftmost among equals. Spaces are written as U+2581, and one
/// is added before the text. Symbols without an entry become byte tokens.
class SentencePieceTokenizer final : public VocabularyTokenizer {
public:
    SentencePieceTokenizer(Vocabulary vocabulary, std::vector<std::string> &warnings);

    std::string decode(std::span<const TokenId> ids, bool special) const override;
    std::string_view preTokenizer() const override { return {}; }

protected:
    void encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const override;
    std::string textBytes(TokenId id) const override;

private:
    struct Symbol;
    struct Candidate;
    struct Scratch;

    void encodeWord(std::string_view word, Scratch &scratch, std::vector<TokenId> &ids) const;
    void propose(std::string_view word, uint32_t left, Scratch &scratch) const;
    void emit(std::string_view symbol, std::vector<TokenId> &ids) const;

    bool m_spacePrefix;
    bool m_wordsAreApart; ///< no entry continues after a space, so text can be merged word by word
    std::array<std::optional<TokenId>, 256> m_byteTokens;
};

} // namespace moire::text
