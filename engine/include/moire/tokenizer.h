// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

namespace gguf {
class File;
class Metadata;
} // namespace gguf

/// Kinds of vocabulary entries, by their number in `tokenizer.ggml.token_type`.
enum class TokenKind : uint8_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct EncodeOptions {
    bool addSpecial = true; ///< BOS before and EOS after, as the file asks (tokenizer.ggml.add_bos_token, ...)
    bool parseSpecial = false; ///< parse the text of control tokens as those tokens; otherwise it is plain text
};

/// A vocabulary and the way from bytes to ids and back. Immutable; safe to use from any thread.
class Tokenizer {
public:
    /// Reads `tokenizer.ggml.*`. Appends to \p warnings what was not understood and replaced by a default (an unknown
    /// `pre`). Throws Error (Refused) where no usable tokenizer is there; nullptr where the file has none at all
    /// (no tokenizer.ggml.model, or "no_vocab"). Keeps views into the file: it must outlive the tokenizer.
    /// Entries from \p maxEntries on are left out, with a warning: no id is \p maxEntries or more.
    static std::unique_ptr<const Tokenizer> create(const gguf::Metadata &metadata, std::vector<std::string> &warnings,
                                                   size_t maxEntries = SIZE_MAX);
    /// The same, with no more entries than the file's embedding has rows: every id can be evaluated.
    static std::unique_ptr<const Tokenizer> create(const gguf::File &file, std::vector<std::string> &warnings);

    virtual ~Tokenizer() = default;

    /// Any bytes, also invalid UTF-8; time linear in the length of \p text (n log n at most).
    virtual std::vector<TokenId> encode(std::string_view text, EncodeOptions options = {}) const = 0;

    /// The bytes that a token adds to a text by itself: a control token gives nothing unless \p special.
    virtual std::string bytes(TokenId id, bool special = false) const = 0;

    /// The byte that two neighbours spell together, in byte-level vocabularies that have no token for it; decode() and
    /// StreamDecoder read it so.
    virtual std::optional<uint8_t> spelledByte(TokenId first, TokenId second) const
    {
        (void)first, (void)second;
        return std::nullopt;
    }

    /// Text of a sequence; undoes the leading space that SentencePiece adds. Bytes as they are, perhaps not UTF-8.
    virtual std::string decode(std::span<const TokenId> ids, bool special = false) const = 0;

    virtual size_t vocabularySize() const = 0;
    virtual TokenKind kind(TokenId id) const = 0;
    virtual std::string_view piece(TokenId id) const = 0; ///< the entry as the file spells it
    virtual std::optional<TokenId> find(std::string_view piece) const = 0;

    virtual std::optional<TokenId> bos() const = 0;
    virtual std::optional<TokenId> eos() const = 0;
    virtual bool addsBos() const = 0;
    virtual bool addsEos() const = 0;
    virtual bool
    isEndOfGeneration(TokenId id) const = 0; ///< EOS, EOT, EOM and the field's names for them (<|im_end|>, ...)

    virtual std::string_view model() const = 0; ///< "gpt2", "llama": tokenizer.ggml.model
    virtual std::string_view preTokenizer() const = 0; ///< in force, after aliases and defaults; "" where there is none
};

/// Bytes to whole UTF-8: holds back an unfinished sequence at the end until it is complete or proves invalid.
class Utf8Stream {
public:
    /// Text that is complete with these bytes; what is invalid comes out as U+FFFD.
    std::string push(std::string_view bytes);
    /// What is left at the end, as U+FFFD.
    std::string flush();

private:
    std::string m_pending;
};

/// Ids to text, one at a time: the cost of a token does not grow with the text before it.
class StreamDecoder {
public:
    explicit StreamDecoder(const Tokenizer &tokenizer, bool special = false)
        : m_tokenizer(tokenizer),
          m_special(special)
    {
    }
    std::string push(TokenId id);
    std::string flush() { return m_utf8.flush(); }

private:
    const Tokenizer &m_tokenizer;
    bool m_special;
    std::optional<TokenId> m_previous;
    Utf8Stream m_utf8;
};

} // namespace moire
