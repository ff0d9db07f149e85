// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/piece_index.h"
#include "text/special_matcher.h"
#include "text/vocabulary.h"

namespace moire::text {

/// Splits text at the tokens that are spelled out in it, one fragment per call.
class FragmentReader {
public:
    struct Fragment {
        std::string_view text; ///< never empty if there is no token
        std::optional<TokenId> token;
    };

    /// \p strips: whether spaces after a token are removed, per token; may be empty.
    FragmentReader(std::string_view text, const SpecialMatcher &matcher, const std::vector<bool> &strips);

    bool next(Fragment &fragment);

private:
    std::string_view m_text;
    const SpecialMatcher &m_matcher;
    const std::vector<bool> &m_strips;
    size_t m_at = 0;
    std::optional<SpecialMatcher::Match> m_match;
};

/// Base of all tokenizers: the vocabulary, its special tokens, and finding them in text.
class VocabularyTokenizer : public Tokenizer {
public:
    std::vector<TokenId> encode(std::string_view text, EncodeOptions options) const override;
    std::string bytes(TokenId id, bool special) const override;
    std::string decode(std::span<const TokenId> ids, bool special) const override;

    size_t vocabularySize() const override { return m_vocabulary.pieces.size(); }
    TokenKind kind(TokenId id) const override;
    std::string_view piece(TokenId id) const override;
    std::optional<TokenId> find(std::string_view piece) const override;
    std::optional<TokenId> bos() const override { return m_vocabulary.bos; }
    std::optional<TokenId> eos() const override { return m_vocabulary.eos; }
    bool addsBos() const override { return m_addsBos; }
    bool addsEos() const override { return m_addsEos; }
    bool isEndOfGeneration(TokenId id) const override;
    std::string_view model() const override { return m_vocabulary.model; }

protected:
    /// \p addBos: the default if the file does not say.
    VocabularyTokenizer(Vocabulary vocabulary, bool addBos, std::vector<std::string> &warnings);

    virtual void encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const = 0;
    /// The bytes of a text token.
    virtual std::string textBytes(TokenId id) const = 0;

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const PieceIndex &index() const { return m_index; }
    /// The entry with this text, if plain text may become it: never a control token.
    std::optional<uint32_t> findText(std::string_view piece) const;

private:
    Vocabulary m_vocabulary;
    std::vector<bool> m_endOfGeneration;
    std::vector<bool> m_stripsAfter; ///< per token; empty if no token does
    PieceIndex m_index;
    SpecialMatcher m_allSpecial;
    SpecialMatcher m_userDefined;
    bool m_addsBos;
    bool m_addsEos;
};

/// The value of a byte token's piece, such as "<0x0A>".
std::optional<uint8_t> byteOfPiece(std::string_view piece);

} // namespace moire::text
