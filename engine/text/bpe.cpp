// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"

#include "text/byte_alphabet.h"

#include <algorithm>

namespace moire::text {

namespace {

constexpr uint32_t none = UINT32_MAX;

/// A span of a word, at the index of its first byte. Once merged into its left neighbour, its symbol is `none`.
struct Symbol {
    uint32_t symbol;
    uint32_t previous;
    uint32_t next; ///< also the end of this one; the word's size for the last
};

/// Two adjacent symbols that can merge. Stale if either has become another symbol.
struct Candidate {
    uint32_t rank;
    uint32_t left;
    uint32_t leftSymbol;
    uint32_t rightSymbol;
    uint32_t merged;

    bool operator<(const Candidate &other) const // the heap's top is the greatest
    {
        return rank > other.rank || (rank == other.rank && left > other.left);
    }
};

} // namespace

struct BpeTokenizer::Scratch {
    PreTokenizer::Scratch words;
    std::string piece;
    std::vector<Symbol> symbols;
    std::vector<Candidate> heap;
};

BpeTokenizer::BpeTokenizer(Vocabulary vocabulary, const PreTokenizerRules &rules, std::vector<std::string> &warnings)
    : VocabularyTokenizer(std::move(vocabulary), rules.addBos, warnings),
      m_preTokenizer(rules),
      m_merges(
          this->vocabulary().merges, vocabularySize(), [this](std::string_view text) { return findMergeable(text); },
          warnings)
{
    findByteTokens(warnings);
}

/// The entry that merging may produce. Excludes user-defined entries that mean something else in the alphabet: these
/// are literal text ("\xC3\xB6" in DeepSeek's vocabularies is the letter, not the byte F6).
std::optional<uint32_t> BpeTokenizer::findMergeable(std::string_view piece) const
{
    const auto id = findText(piece);
    const bool isText = id && vocabulary().kinds[*id] == TokenKind::UserDefined && bytesOfPiece(piece) != piece;
    return isText ? std::nullopt : id;
}

void BpeTokenizer::findByteTokens(std::vector<std::string> &warnings)
{
    for (size_t byte = 0; byte < 256; ++byte)
        if (const uint32_t symbol = m_merges.byteSymbol(static_cast<uint8_t>(byte)); m_merges.isEntry(symbol))
            m_byteTokens[byte] = TokenId(symbol);
    const Vocabulary &v = vocabulary();
    for (size_t id = 0; id < v.pieces.size(); ++id)
        if (const auto byte = byteOfPiece(v.pieces[id]); byte && v.kinds[id] == TokenKind::Byte && !m_byteTokens[*byte])
            m_byteTokens[*byte] = TokenId(static_cast<uint32_t>(id));

    size_t missing = 0;
    for (size_t byte = 0; byte < 256; ++byte) {
        if (m_byteTokens[byte])
            continue;
        m_spellings[byte] = findSpelling(static_cast<uint8_t>(byte));
        m_spells |= m_spellings[byte].has_value();
        missing += m_spellings[byte] ? 0 : 1;
    }
    if (missing != 0)
        warnings.push_back("the vocabulary has no token for " + std::to_string(missing) +
                           " of the 256 bytes; they are dropped from text");
}

/// Two tokens can spell a byte only if encoding never leaves them side by side for their own bytes: because their
/// character is a token that is matched in text, or because the two merge.
std::optional<BpeTokenizer::Spelling> BpeTokenizer::findSpelling(uint8_t byte) const
{
    const std::string_view character = byteCharacter(byte);
    if (character.size() != 2)
        return std::nullopt;
    const auto first = static_cast<uint8_t>(character[0]);
    const auto second = static_cast<uint8_t>(character[1]);
    if (!m_byteTokens[first] || !m_byteTokens[second])
        return std::nullopt;
    const auto entry = index().find(character);
    const bool isText = entry && vocabulary().kinds[*entry] == TokenKind::UserDefined;
    const MergeTable::Merge merge = m_merges.find(m_merges.byteSymbol(first), m_merges.byteSymbol(second));
    const bool merges = merge.rank != MergeTable::noRank && m_merges.makesEntriesOnly();
    if (!isText && !merges)
        return std::nullopt;
    return Spelling{*m_byteTokens[first], *m_byteTokens[second]};
}

void BpeTokenizer::encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const
{
    Scratch scratch;
    for (FragmentReader::Fragment fragment; fragments.next(fragment);) {
        if (fragment.token) {
            ids.push_back(*fragment.token);
            continue;
        }
        size_t begin = 0;
        for (const uint32_t end : m_preTokenizer.split(fragment.text, scratch.words)) {
            encodeWord(fragment.text.substr(begin, end - begin), scratch, ids);
            begin = end;
        }
    }
}

void BpeTokenizer::encodeWord(std::string_view word, Scratch &scratch, std::vector<TokenId> &ids) const
{
    if (m_preTokenizer.rules().ignoreMerges && word.size() <= index().longest()) {
        scratch.piece.clear();
        appendInAlphabet(scratch.piece, word);
        if (const auto id = findMergeable(scratch.piece)) {
            ids.emplace_back(*id);
            return;
        }
    }
    mergeWord(word, scratch);
    for (uint32_t at = 0; at < word.size();) {
        const Symbol &symbol = scratch.symbols[at];
        emit(symbol.symbol, word.substr(at, symbol.next - at), ids);
        at = symbol.next;
    }
}

/// Leaves the symbols of the word in scratch.symbols, linked from index 0.
void BpeTokenizer::mergeWord(std::string_view word, Scratch &scratch) const
{
    auto &symbols = scratch.symbols;
    auto &heap = scratch.heap;
    const auto size = static_cast<uint32_t>(word.size());
    symbols.resize(size);
    for (uint32_t i = 0; i < size; ++i)
        symbols[i] = {m_merges.byteSymbol(static_cast<uint8_t>(word[i])), i - 1, i + 1};

    const auto propose = [&](uint32_t left) {
        const Symbol &a = symbols[left];
        if (a.next == size)
            return;
        const uint32_t right = symbols[a.next].symbol;
        const MergeTable::Merge merge = m_merges.find(a.symbol, right);
        if (merge.rank == MergeTable::noRank)
            return;
        heap.push_back({merge.rank, left, a.symbol, right, merge.symbol});
        std::push_heap(heap.begin(), heap.end());
    };
    for (uint32_t i = 0; i < size; ++i)
        propose(i);

    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        const Candidate best = heap.back();
        heap.pop_back();
        Symbol &left = symbols[best.left];
        if (left.symbol != best.leftSymbol || left.next == size || symbols[left.next].symbol != best.rightSymbol)
            continue;
        Symbol &right = symbols[left.next];
        left.symbol = best.merged;
        left.next = right.next;
        right.symbol = none;
        if (left.next != size)
            symbols[left.next].previous = best.left;
        propose(best.left);
        if (left.previous != none)
            propose(left.previous);
    }
}

/// A symbol that exists only in merges is emitted as its bytes. A byte without a token or a spelling is dropped, as
/// other programs do: the unknown token of such files usually ends the text.
void BpeTokenizer::emit(uint32_t symbol, std::string_view bytes, std::vector<TokenId> &ids) const
{
    if (m_merges.isEntry(symbol)) {
        ids.emplace_back(symbol);
        return;
    }
    for (const char c : bytes) {
        const auto byte = static_cast<uint8_t>(c);
        if (m_byteTokens[byte])
            ids.push_back(*m_byteTokens[byte]);
        else if (const auto &spelling = m_spellings[byte])
            ids.insert(ids.end(), {spelling->first, spelling->second});
    }
}

std::optional<uint8_t> BpeTokenizer::spelledByte(TokenId first, TokenId second) const
{
    if (!m_spells)
        return std::nullopt;
    for (size_t byte = 0; byte < 256; ++byte)
        if (const auto &s = m_spellings[byte]; s && s->first == first && s->second == second)
            return static_cast<uint8_t>(byte);
    return std::nullopt;
}

std::string BpeTokenizer::decode(std::span<const TokenId> ids, bool special) const
{
    std::string out;
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto byte = i + 1 < ids.size() ? spelledByte(ids[i], ids[i + 1]) : std::nullopt;
        if (byte) {
            out += static_cast<char>(*byte);
            ++i;
        } else {
            out += bytes(ids[i], special);
        }
    }
    return out;
}

std::string BpeTokenizer::textBytes(TokenId id) const
{
    return bytesOfPiece(piece(id));
}

} // namespace moire::text
