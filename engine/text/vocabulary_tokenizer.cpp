// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocabulary_tokenizer.h"

#include <moire/error.h>

#include <climits>
#include <utility>

namespace moire::text {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// For Phi-3: spaces are removed after every special token except these three.
std::vector<bool> strippingTokens(const Vocabulary &v)
{
    if (!v.stripsAfterSpecial)
        return {};
    std::vector<bool> strips(v.pieces.size());
    for (size_t i = 0; i < v.pieces.size(); ++i) {
        const std::string_view piece = v.pieces[i];
        const bool special = v.kinds[i] == TokenKind::Control || v.kinds[i] == TokenKind::UserDefined ||
            v.kinds[i] == TokenKind::Unknown;
        strips[i] = special && piece != "<unk>" && piece != "<s>" && piece != "<|endoftext|>";
    }
    return strips;
}

/// Whether BOS or EOS is added: if the file says so and has such a token.
bool shouldAdd(std::optional<bool> declared, bool fallback, bool exists, const char *what,
               std::vector<std::string> &warnings)
{
    const bool wanted = declared.value_or(fallback);
    if (wanted && !exists)
        warnings.push_back(std::string("the tokenizer requires the ") + what +
                           " token but does not define it; it is not added");
    return wanted && exists;
}

} // namespace

FragmentReader::FragmentReader(std::string_view text, const SpecialMatcher &matcher, const std::vector<bool> &strips)
    : m_text(text),
      m_matcher(matcher),
      m_strips(strips),
      m_match(matcher.find(text, 0))
{
}

bool FragmentReader::next(Fragment &fragment)
{
    if (m_at == m_text.size())
        return false;
    const size_t textEnd = m_match ? m_match->begin : m_text.size();
    if (m_at < textEnd) {
        fragment = {m_text.substr(m_at, textEnd - m_at), std::nullopt};
        m_at = textEnd;
        return true;
    }
    fragment = {{}, m_match->id};
    m_at = m_match->end;
    if (!m_strips.empty() && m_strips[m_match->id.value])
        while (m_at < m_text.size() && isAsciiSpace(m_text[m_at]))
            ++m_at;
    m_match = m_matcher.find(m_text, m_at);
    return true;
}

VocabularyTokenizer::VocabularyTokenizer(Vocabulary vocabulary, bool addBos, std::vector<std::string> &warnings)
    : m_vocabulary(std::move(vocabulary)),
      m_endOfGeneration(applyKnownNames(m_vocabulary)),
      m_stripsAfter(strippingTokens(m_vocabulary)),
      m_index(m_vocabulary.pieces),
      m_allSpecial(m_vocabulary,
                   [](TokenKind kind) {
                       return kind == TokenKind::Control || kind == TokenKind::Unknown ||
                           kind == TokenKind::UserDefined;
                   }),
      m_userDefined(m_vocabulary, [](TokenKind kind) { return kind == TokenKind::UserDefined; }),
      m_addsBos(shouldAdd(m_vocabulary.addBos, addBos, m_vocabulary.bos.has_value(), "BOS", warnings)),
      m_addsEos(shouldAdd(m_vocabulary.addEos, false, m_vocabulary.eos.has_value(), "EOS", warnings))
{
    if (m_index.duplicates() != 0)
        warnings.push_back(std::to_string(m_index.duplicates()) +
                           " tokens have the same text as an earlier one; encoding uses the first of each");
    if (m_allSpecial.ignored() != 0)
        warnings.push_back(std::to_string(m_allSpecial.ignored()) + " special tokens are longer than " +
                           std::to_string(SpecialMatcher::maxPieceBytes) + " bytes; they are not recognised in text");
}

std::vector<TokenId> VocabularyTokenizer::encode(std::string_view text, EncodeOptions options) const
{
    if (text.size() > INT32_MAX / 2)
        throw Error(ErrorKind::Usage, "the text is too long: " + std::to_string(text.size()) + " bytes", "tokenizer",
                    "pass at most 1 GB at a time");
    std::vector<TokenId> ids;
    if (options.addSpecial && m_addsBos)
        ids.push_back(*m_vocabulary.bos);
    FragmentReader fragments(text, options.parseSpecial ? m_allSpecial : m_userDefined, m_stripsAfter);
    encodeFragments(fragments, ids);
    if (options.addSpecial && m_addsEos)
        ids.push_back(*m_vocabulary.eos);
    return ids;
}

std::string VocabularyTokenizer::bytes(TokenId id, bool special) const
{
    if (id.value >= m_vocabulary.pieces.size())
        return {};
    switch (m_vocabulary.kinds[id.value]) {
    case TokenKind::Control:
    case TokenKind::Unknown:
        return special ? std::string(m_vocabulary.pieces[id.value]) : std::string();
    case TokenKind::UserDefined:
        return std::string(m_vocabulary.pieces[id.value]);
    case TokenKind::Byte:
        if (const auto byte = byteOfPiece(m_vocabulary.pieces[id.value]))
            return std::string(1, static_cast<char>(*byte));
        break;
    case TokenKind::Normal:
    case TokenKind::Unused:
        break;
    }
    return textBytes(id);
}

std::string VocabularyTokenizer::decode(std::span<const TokenId> ids, bool special) const
{
    std::string out;
    for (const TokenId id : ids)
        out += bytes(id, special);
    return out;
}

TokenKind VocabularyTokenizer::kind(TokenId id) const
{
    return id.value < m_vocabulary.kinds.size() ? m_vocabulary.kinds[id.value] : TokenKind::Unknown;
}

std::string_view VocabularyTokenizer::piece(TokenId id) const
{
    return id.value < m_vocabulary.pieces.size() ? m_vocabulary.pieces[id.value] : std::string_view();
}

std::optional<TokenId> VocabularyTokenizer::find(std::string_view piece) const
{
    const auto id = m_index.find(piece);
    return id ? std::optional<TokenId>(*id) : std::nullopt;
}

std::optional<uint32_t> VocabularyTokenizer::findText(std::string_view piece) const
{
    const auto id = m_index.find(piece);
    if (!id)
        return std::nullopt;
    const TokenKind kind = m_vocabulary.kinds[*id];
    const bool isText = kind == TokenKind::Normal || kind == TokenKind::UserDefined || kind == TokenKind::Unused;
    return isText ? id : std::nullopt;
}

bool VocabularyTokenizer::isEndOfGeneration(TokenId id) const
{
    return id.value < m_endOfGeneration.size() && m_endOfGeneration[id.value];
}

std::optional<uint8_t> byteOfPiece(std::string_view piece)
{
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece[5] != '>')
        return std::nullopt;
    uint8_t value = 0;
    for (const char c : piece.substr(3, 2)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return std::nullopt;
        value = static_cast<uint8_t>(value * 16 + digit);
    }
    return value;
}

} // namespace moire::text
