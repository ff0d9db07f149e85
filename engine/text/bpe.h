// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/merge_table.h"
#include "text/pre_tokenizer.h"
#include "text/vocabulary_tokenizer.h"

#include <array>

namespace moire::text {

/// Byte-level BPE (GPT-2): the family's pre-tokenizer splits text into words; the bytes of a word merge pair by pair,
/// first the earliest merge in the list, leftmost among equals (https://arxiv.org/abs/1508.07909).
///
/// Some vocabularies have no tokens for bytes that never occur in valid UTF-8. Two tokens spell such a byte: the UTF-8
/// bytes of its character in the alphabet. For example, 0xFF, written as U+00FF, is spelled by C3 and BF. No text
/// encodes to these two tokens, because the character has its own entry; decode() turns them back into the byte.
class BpeTokenizer final : public VocabularyTokenizer {
public:
    BpeTokenizer(Vocabulary vocabulary, const PreTokenizerRules &rules, std::vector<std::string> &warnings);

    std::string decode(std::span<const TokenId> ids, bool special) const override;
    std::optional<uint8_t> spelledByte(TokenId first, TokenId second) const override;
    std::string_view preTokenizer() const override { return m_preTokenizer.rules().name; }

protected:
    void encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const override;
    std::string textBytes(TokenId id) const override;

private:
    struct Scratch;
    struct Spelling {
        TokenId first;
        TokenId second;
    };

    std::optional<uint32_t> findMergeable(std::string_view piece) const;
    void findByteTokens(std::vector<std::string> &warnings);
    std::optional<Spelling> findSpelling(uint8_t byte) const;
    void encodeWord(std::string_view word, Scratch &scratch, std::vector<TokenId> &ids) const;
    void mergeWord(std::string_view word, Scratch &scratch) const;
    void emit(uint32_t symbol, std::string_view bytes, std::vector<TokenId> &ids) const;

    PreTokenizer m_preTokenizer;
    MergeTable m_merges;
    std::array<std::optional<TokenId>, 256> m_byteTokens;
    std::array<std::optional<Spelling>, 256> m_spellings; ///< of bytes without a token
    bool m_spells = false; ///< whether there is any spelling
};

} // namespace moire::text
