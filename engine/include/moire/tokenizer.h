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
    bool addSpecial = true; ///< add BOS and EOS if the file asks for them (tokenizer.ggml.add_bos_token, ...)
    bool parseSpecial = false; ///< parse the text of control tokens as those tokens; otherwise it is plain text
};

/// A vocabulary, and conversion from bytes to ids and back. Immutable; safe to use from any thread.
class Tokenizer {
public:
    /// Reads `tokenizer.ggml.*`. Appends to \p warnings what was not recognised and replaced by a default (an unknown
    /// `pre`). Throws Error (Refused) if the tokenizer cannot be used; returns nullptr if the file has none (no
    /// tokenizer.ggml.model, or "no_vocab"). Keeps views into the file, which must outlive the tokenizer.
    /// Entries from \p maxEntries on are dropped with a warning, so that all ids are below \p maxEntries.
    static std::unique_ptr<const Tokenizer> create(const gguf::Metadata &metadata, std::vector<std::string> &warnings,
                                                   size_t maxEntries = SIZE_MAX);
    /// The same, limited to the number of rows of the file's embedding, so that every id can be evaluated.
    static std::unique_ptr<const Tokenizer> create(const gguf::File &file, std::vector<std::string> &warnings);

    virtual ~Tokenizer() = default;

    /// Accepts any bytes, including invalid UTF-8; takes linear time in the length of \p text (n log n at worst).
    virtual std::vector<TokenId> encode(std::string_view text, EncodeOptions options = {}) const = 0;

    /// The bytes of a single token; empty for a control token unless \p special.
    virtual std::string bytes(TokenId id, bool special = false) const = 0;

    /// The byte that two adjacent tokens spell together, in byte-level vocabularies without a token for it; decode()
    /// and StreamDecoder use this.
    virtual std::optional<uint8_t> spelledByte(TokenId first, TokenId second) const
    {
        (void)first, (void)second;
        return std::nullopt;
    }

    /// Text of a sequence, without the leading space that SentencePiece adds. Raw bytes, not necessarily UTF-8.
    virtual std::string decode(std::span<const TokenId> ids, bool special = false) const = 0;

    virtual size_t vocabularySize() const = 0;
    virtual TokenKind kind(TokenId id) const = 0;
    virtual std::string_view piece(TokenId id) const = 0; ///< the entry as spelled in the file
    virtual std::optional<TokenId> find(std::string_view piece) const = 0;

    virtual std::optional<TokenId> bos() const = 0;
    virtual std::optional<TokenId> eos() const = 0;
    virtual bool addsBos() const = 0;
    virtual bool addsEos() const = 0;
    virtual bool isEndOfGeneration(TokenId id) const = 0; ///< EOS, EOT, EOM and tokens known by name (<|im_end|>, ...)

    virtual std::string_view model() const = 0; ///< "gpt2", "llama": tokenizer.ggml.model
    virtual std::string_view preTokenizer() const = 0; ///< the one in use, after aliases and defaults; "" if none
};

/// Turns bytes into complete UTF-8: holds back an unfinished sequence at the end until it is complete or invalid.
class Utf8Stream {
public:
    /// Text completed by these bytes; invalid sequences become U+FFFD.
    std::string push(std::string_view bytes);
    /// U+FFFD if an unfinished sequence is left; otherwise empty.
    std::string flush();

private:
    std::string m_pending;
};

/// Turns ids into text one at a time: the cost per token does not grow with the text before it.
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
