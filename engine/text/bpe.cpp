// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"

#include "text/byte_alphabet.h"

#include <algorithm>

namespace moire::text {

namespace {

constexpr uint32_t none = UINT32_MAX;

/// A stretch of a word, at the index of its first byte. Merged into its left neighbour its symbol is `none`.
struct Symbol {
    uint32_t symbol;
    uint32_t previous;
    uint32_t next; ///< also where this one ends; the word's size for the last
};

/// Two neighbours that may merge. They are stale when one of them has become another symbol.
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
          this->vocabulary().merges, vocabularySize(), [this](std::string_view text) { return findText(text); },
          warnings)
{
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
        if (const auto id = findText(scratch.piece)) {
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

/// Leaves the symbols of the word in scratch.symbols, linked from index 0 on.
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

/// A symbol that only merges name is given as its bytes. A byte without a token is left out, as elsewhere: what files
/// of this kind call the unknown token mostly ends the text.
void BpeTokenizer::emit(uint32_t symbol, std::string_view bytes, std::vector<TokenId> &ids) const
{
    if (m_merges.isEntry(symbol)) {
        ids.emplace_back(symbol);
        return;
    }
    for (const char c : bytes) {
        const uint32_t byte = m_merges.byteSymbol(static_cast<uint8_t>(c));
        if (m_merges.isEntry(byte))
            ids.emplace_back(byte);
    }
}

std::string BpeTokenizer::textBytes(TokenId id) const
{
    return bytesOfPiece(piece(id));
}

} // namespace moire::text
