// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"
#include "text/sentencepiece.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <algorithm>
#include <array>

namespace moire {

namespace text {

namespace {

/// Names of pre-tokenizers whose vocabularies are not byte-level although tokenizer.ggml.model says so.
constexpr std::array<std::string_view, 4> notByteLevel{"gemma4", "granite-embed-multi-311m", "sarvam-moe",
                                                       "whitespace"};

const PreTokenizerRules &chooseRules(const std::string &pre, std::vector<std::string> &warnings)
{
    if (std::find(notByteLevel.begin(), notByteLevel.end(), pre) != notByteLevel.end())
        throw Error(ErrorKind::Refused, "the pre-tokenizer \"" + pre + "\" is not supported", "tokenizer.ggml.pre",
                    "use a model with a byte-level BPE or SentencePiece tokenizer");
    if (const PreTokenizerRules *rules = findPreTokenizer(pre))
        return *rules;
    warnings.push_back(
        pre.empty() ? "the file does not name its pre-tokenizer (tokenizer.ggml.pre); \"default\" is used, which "
                      "may make answers worse; if so, convert the model again"
                    : "the pre-tokenizer \"" + printable(pre, 60) +
                "\" (tokenizer.ggml.pre) is unknown; \"default\" is used, which may make answers worse");
    return defaultPreTokenizer();
}

} // namespace

std::unique_ptr<const Tokenizer> makeTokenizer(Vocabulary vocabulary, std::vector<std::string> &warnings)
{
    if (vocabulary.model == "llama")
        return std::make_unique<SentencePieceTokenizer>(std::move(vocabulary), warnings);
    const PreTokenizerRules &rules = chooseRules(vocabulary.pre, warnings);
    return std::make_unique<BpeTokenizer>(std::move(vocabulary), rules, warnings);
}

} // namespace text

std::unique_ptr<const Tokenizer> Tokenizer::create(const gguf::File &file, std::vector<std::string> &warnings)
{
    const gguf::TensorInfo *embedding = file.findTensor("token_embd.weight");
    return create(file.metadata(), warnings, embedding ? embedding->dims[1] : SIZE_MAX);
}

std::unique_ptr<const Tokenizer> Tokenizer::create(const gguf::Metadata &metadata, std::vector<std::string> &warnings,
                                                   size_t maxEntries)
{
    const auto model = metadata.string("tokenizer.ggml.model");
    if (!model || *model == "no_vocab" || *model == "none")
        return nullptr;
    if (*model != "gpt2" && *model != "llama")
        throw Error(ErrorKind::Refused, "the tokenizer type \"" + printable(*model, 60) + "\" is not supported",
                    "tokenizer.ggml.model",
                    "use a model with one of these: gpt2 (byte-level BPE), llama (SentencePiece)");
    return text::makeTokenizer(text::readVocabulary(metadata, *model, warnings, maxEntries), warnings);
}

} // namespace moire
