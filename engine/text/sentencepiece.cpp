// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece.h"

#include "base/utf8.h"

#include <algorithm>

namespace moire::text {

namespace {

constexpr std::string_view spaceMark = "\xE2\x96\x81"; // U+2581
constexpr uint32_t noSymbol = UINT32_MAX;

std::string withSpaceMarks(std::string_view text, bool prefix)
{
    std::string out;
    out.reserve(text.size() + text.size() / 2 + spaceMark.size());
    if (prefix)
        out += spaceMark;
    for (const char c : text) {
        if (c == ' ')
            out += spaceMark;
        else
            out += c;
    }
    return out;
}

/// End of the word that begins at \p begin: before the first space mark that follows other text.
size_t wordEnd(std::string_view text, size_t begin)
{
    size_t at = begin;
    while (text.substr(at).starts_with(spaceMark))
        at += spaceMark.size();
    return std::min(text.find(spaceMark, at), text.size());
}

/// Whether every entry is a single word, as in all vocabularies trained with SentencePiece's usual settings. Merging
/// word by word then gives the same result and stays in the processor's cache.
bool wordsAreApart(const Vocabulary &v)
{
    return std::none_of(v.pieces.begin(), v.pieces.end(),
                        [](std::string_view piece) { return !piece.empty() && wordEnd(piece, 0) != piece.size(); });
}

/// Makes entries "<0x00>" to "<0xFF>" bytes even if the file declares them as text or declares nothing.
Vocabulary withByteKinds(Vocabulary v)
{
    for (size_t id = 0; id < v.pieces.size(); ++id) {
        const TokenKind kind = v.kinds[id];
        if (kind != TokenKind::Control && kind != TokenKind::Unknown && byteOfPiece(v.pieces[id]))
            v.kinds[id] = TokenKind::Byte;
    }
    return v;
}

} // namespace

/// A span of a word; size 0 once merged into its left neighbour.
struct SentencePieceTokenizer::Symbol {
    uint32_t begin;
    uint32_t size;
    uint32_t previous;
    uint32_t next;
};

/// Two adjacent symbols that together are an entry.
struct SentencePieceTokenizer::Candidate {
    float score;
    uint32_t left;
    uint32_t right;
    uint32_t size; ///< of both together when proposed; stale if it has changed

    bool operator<(const Candidate &other) const
    {
        return score < other.score || (score == other.score && left > other.left);
    }
};

struct SentencePieceTokenizer::Scratch {
    std::string text;
    std::vector<Symbol> symbols;
    std::vector<Candidate> heap;
};

SentencePieceTokenizer::SentencePieceTokenizer(Vocabulary vocabulary, std::vector<std::string> &warnings)
    : VocabularyTokenizer(withByteKinds(std::move(vocabulary)), true, warnings),
      m_spacePrefix(this->vocabulary().addSpacePrefix.value_or(true)),
      m_wordsAreApart(wordsAreApart(this->vocabulary()))
{
    const Vocabulary &v = this->vocabulary();
    for (size_t id = v.pieces.size(); id-- > 0;)
        if (const auto byte = byteOfPiece(v.pieces[id]); byte && v.kinds[id] == TokenKind::Byte)
            m_byteTokens[*byte] = TokenId(static_cast<uint32_t>(id));
    size_t missing = 0;
    for (size_t byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        if (m_byteTokens[byte])
            continue;
        if (const auto id = findText({&c, 1}))
            m_byteTokens[byte] = TokenId(*id);
        else
            ++missing;
    }
    if (missing != 0)
        warnings.push_back("the vocabulary has no token for " + std::to_string(missing) + " of the 256 bytes; " +
                           (v.unknown ? "they become the unknown token" : "they are dropped from text"));
}

void SentencePieceTokenizer::encodeFragments(FragmentReader &fragments, std::vector<TokenId> &ids) const
{
    Scratch scratch;
    bool prefix = m_spacePrefix;
    for (FragmentReader::Fragment fragment; fragments.next(fragment);) {
        if (fragment.token) {
            ids.push_back(*fragment.token);
            prefix = m_spacePrefix;
            continue;
        }
        scratch.text = withSpaceMarks(fragment.text, prefix);
        const std::string_view text = scratch.text;
        for (size_t begin = 0; begin < text.size();) {
            const size_t end = m_wordsAreApart ? wordEnd(text, begin) : text.size();
            encodeWord(text.substr(begin, end - begin), scratch, ids);
            begin = end;
        }
        prefix = false;
    }
}

void SentencePieceTokenizer::encodeWord(std::string_view word, Scratch &scratch, std::vector<TokenId> &ids) const
{
    auto &symbols = scratch.symbols;
    auto &heap = scratch.heap;
    symbols.clear();
    for (size_t at = 0; at < word.size();) {
        // A byte of invalid UTF-8 is its own symbol and becomes its byte token, so nothing is lost.
        const Utf8Step step = utf8Step(word, at);
        const size_t size = step.state == Utf8State::Complete ? step.length : 1;
        const auto i = static_cast<uint32_t>(symbols.size());
        symbols.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(size), i - 1, i + 1});
        at += size;
    }
    symbols.front().previous = noSymbol;
    symbols.back().next = noSymbol;
    for (uint32_t i = 0; i < symbols.size(); ++i)
        propose(word, i, scratch);

    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        const Candidate best = heap.back();
        heap.pop_back();
        Symbol &left = symbols[best.left];
        Symbol &right = symbols[best.right];
        if (left.size == 0 || right.size == 0 || left.size + right.size != best.size)
            continue;
        left.size = best.size;
        left.next = right.next;
        right.size = 0;
        if (left.next != noSymbol)
            symbols[left.next].previous = best.left;
        propose(word, best.left, scratch);
        if (left.previous != noSymbol)
            propose(word, left.previous, scratch);
    }
    for (uint32_t i = 0; i != noSymbol; i = symbols[i].next)
        emit(word.substr(symbols[i].begin, symbols[i].size), ids);
}

/// Queues the merge of \p left with its right neighbour if the result is an entry.
void SentencePieceTokenizer::propose(std::string_view word, uint32_t left, Scratch &scratch) const
{
    const Symbol &a = scratch.symbols[left];
    if (a.next == noSymbol)
        return;
    const uint32_t size = a.size + scratch.symbols[a.next].size;
    const auto id = findText(word.substr(a.begin, size));
    if (!id)
        return;
    const auto &scores = vocabulary().scores;
    scratch.heap.push_back({scores.empty() ? 0.0f : scores[*id], left, a.next, size});
    std::push_heap(scratch.heap.begin(), scratch.heap.end());
}

void SentencePieceTokenizer::emit(std::string_view symbol, std::vector<TokenId> &ids) const
{
    if (const auto id = findText(symbol)) {
        ids.emplace_back(*id);
        return;
    }
    for (const char c : symbol) {
        if (const auto &token = m_byteTokens[static_cast<uint8_t>(c)])
            ids.push_back(*token);
        else if (vocabulary().unknown)
            ids.push_back(*vocabulary().unknown);
    }
}

std::string SentencePieceTokenizer::textBytes(TokenId id) const
{
    const std::string_view piece = this->piece(id);
    std::string out;
    out.reserve(piece.size());
    for (size_t at = 0; at < piece.size();) {
        const bool mark = piece.substr(at).starts_with(spaceMark);
        out += mark ? ' ' : piece[at];
        at += mark ? spaceMark.size() : 1;
    }
    return out;
}

std::string SentencePieceTokenizer::decode(std::span<const TokenId> ids, bool special) const
{
    std::string out;
    bool undo = m_spacePrefix;
    for (const TokenId id : ids) {
        const std::string text = bytes(id, special);
        const TokenKind kind = this->kind(id);
        const bool isText = kind != TokenKind::Control && kind != TokenKind::Unknown;
        const bool drop = undo && isText && text.starts_with(' ');
        out.append(text, drop ? 1 : 0);
        undo = undo && !isText;
    }
    return out;
}

} // namespace moire::text
