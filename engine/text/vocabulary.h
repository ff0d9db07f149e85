// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tokenizer.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire::text {

/// What a file says about its tokenizer, as it says it: views into the file, nothing derived.
struct Vocabulary {
    std::string model; ///< "gpt2" (byte-level BPE) or "llama" (SentencePiece)
    std::string pre; ///< tokenizer.ggml.pre; "" where the file has none
    std::vector<std::string_view> pieces;
    std::vector<TokenKind> kinds; ///< one a piece
    std::vector<float> scores; ///< one a piece, never NaN; empty: all alike
    std::vector<std::string_view> merges; ///< "left right", the first merges first

    std::optional<TokenId> bos;
    std::optional<TokenId> eos;
    std::optional<TokenId> unknown;
    std::vector<TokenId> endings; ///< what other keys name that ends an answer: EOT, EOM, fill-in-the-middle's pad, ...
    std::optional<bool> addBos; ///< nullopt: the default of the model or the pre-tokenizer
    std::optional<bool> addEos;
    std::optional<bool> addSpacePrefix;
    bool stripsAfterSpecial = false; ///< spaces behind most special tokens belong to them: Phi-3
};

/// Reads `tokenizer.ggml.*` of a file whose tokenizer.ggml.model is \p model. Appends to \p warnings what was wrong and
/// is replaced by a default. Throws Error (Refused) where entries are missing, too many or contradict each other.
/// Entries from \p maxEntries on are left out, with a warning.
Vocabulary readVocabulary(const gguf::Metadata &metadata, std::string_view model, std::vector<std::string> &warnings,
                          size_t maxEntries = SIZE_MAX);

/// The tokenizer of a vocabulary. Throws Error (Refused); appends to \p warnings.
std::unique_ptr<const Tokenizer> makeTokenizer(Vocabulary vocabulary, std::vector<std::string> &warnings);

/// Which tokens end an answer, by the file's keys and by the names that the field gives them. Corrects the kind of
/// tokens that files are known to declare wrongly: such a name is a control token whatever the file says, and the
/// channel marks of gpt-oss are text that users must see.
std::vector<bool> applyKnownNames(Vocabulary &vocabulary);

} // namespace moire::text
