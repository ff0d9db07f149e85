// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tokenizer.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire::text {

/// The tokenizer data of a file, as stored: views into the file, nothing derived.
struct Vocabulary {
    std::string model; ///< "gpt2" (byte-level BPE) or "llama" (SentencePiece)
    std::string pre; ///< tokenizer.ggml.pre; "" if the file has none
    std::vector<std::string_view> pieces;
    std::vector<TokenKind> kinds; ///< one per piece
    std::vector<float> scores; ///< one per piece, never NaN; empty: all equal
    std::vector<std::string_view> merges; ///< "left right", in order of priority

    std::optional<TokenId> bos;
    std::optional<TokenId> eos;
    std::optional<TokenId> unknown;
    std::vector<TokenId> endings; ///< other keys' tokens that end an answer: EOT, EOM, fill-in-the-middle's pad, ...
    std::optional<bool> addBos; ///< nullopt: the default of the model or the pre-tokenizer
    std::optional<bool> addEos;
    std::optional<bool> addSpacePrefix;
    bool stripsAfterSpecial = false; ///< spaces after most special tokens are removed: Phi-3
};

/// Reads `tokenizer.ggml.*` of a file whose tokenizer.ggml.model is \p model. Appends to \p warnings invalid values
/// that were replaced by a default. Throws Error (Refused) if entries are missing, too many or contradict each other.
/// Entries from \p maxEntries on are dropped with a warning.
Vocabulary readVocabulary(const gguf::Metadata &metadata, std::string_view model, std::vector<std::string> &warnings,
                          size_t maxEntries = SIZE_MAX);

/// The tokenizer of a vocabulary. Throws Error (Refused); appends to \p warnings.
std::unique_ptr<const Tokenizer> makeTokenizer(Vocabulary vocabulary, std::vector<std::string> &warnings);

/// Finds the tokens that end an answer, by the file's keys and by well-known names. Corrects the kind of tokens that
/// files are known to declare wrongly: tokens with such a name are control tokens whatever the file says, and the
/// channel marks of gpt-oss are text that users must see.
std::vector<bool> applyKnownNames(Vocabulary &vocabulary);

} // namespace moire::text
