// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/merge_table.h"
#include "text/pre_tokenizer.h"
#include "text/vocabulary_tokenizer.h"

#include <array>

namespace moire::text {

/// Byte-level BPE (GPT-2): a text is cut into words by the family's pre-tokenizer; the bytes of a word merge pair by
/// pair, the merge that stands first in the list first, the left one among equals (https://arxiv.org/abs/1508.07909).
class BpeTokenizer final : public VocabularyTokenizer {
public:
    BpeTokenizer(Vocabulary vocabulary, const PreTokenizerRules &rules, std::vector<std::string> &warnings);

    std::string_view preTokenizer() const override { return m_preTokenizer.rules().name; }

protected:
    void encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const override;
    std::string textBytes(TokenId id) const override;

private:
    struct Scratch;

    void encodeWord(std::string_view word, Scratch &scratch, std::vector<TokenId> &ids) const;
    void mergeWord(std::string_view word, Scratch &scratch) const;
    void emit(uint32_t symbol, std::string_view bytes, std::vector<TokenId> &ids) const;

    PreTokenizer m_preTokenizer;
    MergeTable m_merges;
};

} // namespace moire::text
