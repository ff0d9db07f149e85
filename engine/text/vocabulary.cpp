// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocabulary.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>

namespace moire::text {

namespace {

using gguf::ValueType;

/// Several times the largest vocabulary in use (about 260 000); memory for the indices stays below 1 GB.
constexpr uint64_t maxPieces = 4'000'000;

[[noreturn]] void unsupported(std::string what, std::string where)
{
    throw Error(ErrorKind::Refused, std::move(what), std::move(where),
                "this tokenizer is not supported; convert the model again or use another file");
}

[[noreturn]] void refuse(std::string what, std::string where)
{
    throw Error(ErrorKind::Refused, std::move(what), std::move(where),
                "the file's tokenizer is damaged; convert the model again or use another file");
}

std::vector<std::string_view> readStrings(const gguf::Value &array, const std::string &key)
{
    if (array.count() > maxPieces)
        unsupported(std::to_string(array.count()) + " entries, more than the " + std::to_string(maxPieces) + " allowed",
                    key);
    std::vector<std::string_view> strings;
    strings.reserve(array.count());
    array.forEachString([&](std::string_view text) {
        strings.push_back(text);
        return true;
    });
    if (strings.size() != array.count())
        refuse("the array has fewer strings than it declares", key);
    return strings;
}

/// An array with one number of any type per piece; null if absent. Longer arrays occur (padding); shorter ones are
/// refused.
const gguf::Value *perPiece(const gguf::Metadata &metadata, const std::string &key, size_t pieces,
                            std::vector<std::string> &warnings)
{
    const gguf::Value *array = metadata.find(key);
    if (!array)
        return nullptr;
    if (array->type() != ValueType::Array || array->elementType() == ValueType::String ||
        array->elementType() == ValueType::Bool)
        unsupported("the value is not an array of numbers", key);
    if (array->count() < pieces)
        refuse(std::to_string(array->count()) + " entries for " + std::to_string(pieces) + " tokens", key);
    if (array->count() > pieces)
        warnings.push_back(key + " has " + std::to_string(array->count()) + " entries for " + std::to_string(pieces) +
                           " tokens; the extra ones are ignored");
    return array;
}

std::vector<TokenKind> readKinds(const gguf::Metadata &metadata, size_t pieces, std::vector<std::string> &warnings)
{
    const std::string key = "tokenizer.ggml.token_type";
    std::vector<TokenKind> kinds(pieces, TokenKind::Normal);
    const gguf::Value *array = perPiece(metadata, key, pieces, warnings);
    if (!array)
        return kinds;
    size_t unknown = 0;
    for (size_t i = 0; i < pieces; ++i) {
        const auto number = array->element(i).toUnsigned();
        if (number && *number >= 1 && *number <= 6)
            kinds[i] = static_cast<TokenKind>(*number);
        else
            ++unknown;
    }
    if (unknown != 0)
        warnings.push_back(key + " has " + std::to_string(unknown) +
                           " entries of unknown kind; they are treated as normal text");
    return kinds;
}

std::vector<float> readScores(const gguf::Metadata &metadata, size_t pieces, std::vector<std::string> &warnings)
{
    const std::string key = "tokenizer.ggml.scores";
    const gguf::Value *array = perPiece(metadata, key, pieces, warnings);
    if (!array)
        return {};
    std::vector<float> scores(pieces);
    size_t broken = 0;
    for (size_t i = 0; i < pieces; ++i) {
        const auto score = array->element(i).toDouble();
        const bool usable = score && !std::isnan(*score);
        constexpr double max = std::numeric_limits<float>::max(); // a float64 may exceed it
        scores[i] = !usable      ? -INFINITY
            : std::isinf(*score) ? static_cast<float>(*score)
                                 : static_cast<float>(std::clamp(*score, -max, max));
        broken += usable ? 0 : 1;
    }
    if (broken != 0)
        warnings.push_back(key + " has " + std::to_string(broken) + " entries that are not numbers; they merge last");
    return scores;
}

/// Drops entries without a row in the model, before anything counts them: they can be neither evaluated nor sampled.
void keepFirst(Vocabulary &v, size_t count, std::vector<std::string> &warnings)
{
    if (v.pieces.size() <= count)
        return;
    if (count == 0)
        refuse("there are tokens, but the embedding has no rows", "tokenizer.ggml.tokens");
    warnings.push_back("the tokenizer has " + std::to_string(v.pieces.size()) + " entries, but the model only " +
                       std::to_string(count) + " rows; the last " + std::to_string(v.pieces.size() - count) +
                       " entries are not used");
    v.pieces.resize(count);
    v.kinds.resize(count);
    if (!v.scores.empty())
        v.scores.resize(count);
}

/// The token that a key names; a warning and nullopt if there is no such token.
std::optional<TokenId> readId(const gguf::Metadata &metadata, const std::string &key, size_t pieces,
                              std::vector<std::string> &warnings)
{
    const gguf::Value *value = metadata.find(key);
    if (!value)
        return std::nullopt;
    const auto id = value->toUnsigned();
    if (id && *id < pieces)
        return TokenId(static_cast<uint32_t>(*id));
    warnings.push_back(key + " is not a valid token id (of " + std::to_string(pieces) + " tokens); it is ignored");
    return std::nullopt;
}

void readSpecialIds(const gguf::Metadata &metadata, Vocabulary &v, std::vector<std::string> &warnings)
{
    const auto read = [&](const char *name) {
        return readId(metadata, std::string("tokenizer.ggml.") + name, v.pieces.size(), warnings);
    };
    v.bos = read("bos_token_id");
    v.eos = read("eos_token_id");
    v.unknown = read("unknown_token_id");
    for (const char *name :
         {"eot_token_id", "eom_token_id", "fim_pad_token_id", "fim_rep_token_id", "fim_sep_token_id"})
        if (const auto id = read(name))
            v.endings.push_back(*id);
    if (v.model != "llama")
        return;
    // Before these keys were common, all SentencePiece files were Llama's.
    const auto preset = [&](std::optional<TokenId> &id, const char *key, uint32_t value, TokenKind kind) {
        const std::string whole = std::string("tokenizer.ggml.") + key;
        if (!id && !metadata.find(whole) && value < v.pieces.size() && v.kinds[value] == kind)
            id = TokenId(value);
    };
    preset(v.unknown, "unknown_token_id", 0, TokenKind::Unknown);
    preset(v.bos, "bos_token_id", 1, TokenKind::Control);
    preset(v.eos, "eos_token_id", 2, TokenKind::Control);
}

/// Phi-3's own tokenizer removes spaces after its marks. No GGUF key says so, only the model's name.
bool isPhi3(const gguf::Metadata &metadata)
{
    const gguf::Value *value = metadata.find("general.name");
    const auto text = value ? value->toString() : std::nullopt;
    if (!text || text->size() > 1000)
        return false;
    std::string name(*text);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name.find("phi-3") != std::string::npos || name.find("phi3") != std::string::npos;
}

} // namespace

Vocabulary readVocabulary(const gguf::Metadata &metadata, std::string_view model, std::vector<std::string> &warnings,
                          size_t maxEntries)
{
    Vocabulary v;
    v.model = model;
    v.pre = metadata.string("tokenizer.ggml.pre").value_or("");

    const gguf::Value *tokens = metadata.array("tokenizer.ggml.tokens", ValueType::String);
    if (!tokens || tokens->count() == 0)
        unsupported("the tokenizer has no tokens", "tokenizer.ggml.tokens");
    v.pieces = readStrings(*tokens, "tokenizer.ggml.tokens");
    v.kinds = readKinds(metadata, v.pieces.size(), warnings);

    if (model == "gpt2") {
        const gguf::Value *merges = metadata.array("tokenizer.ggml.merges", ValueType::String);
        if (!merges)
            unsupported("the key is missing, but byte-level BPE needs it", "tokenizer.ggml.merges");
        v.merges = readStrings(*merges, "tokenizer.ggml.merges");
    } else {
        v.scores = readScores(metadata, v.pieces.size(), warnings);
        if (v.scores.empty())
            warnings.emplace_back("tokenizer.ggml.scores is missing; text is split from left to right only");
    }
    keepFirst(v, maxEntries, warnings);
    readSpecialIds(metadata, v, warnings);
    v.addBos = metadata.boolean("tokenizer.ggml.add_bos_token");
    v.addEos = metadata.boolean("tokenizer.ggml.add_eos_token");
    v.addSpacePrefix = metadata.boolean("tokenizer.ggml.add_space_prefix");
    v.stripsAfterSpecial = isPhi3(metadata);
    return v;
}

} // namespace moire::text
