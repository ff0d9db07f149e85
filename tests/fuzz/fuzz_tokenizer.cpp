// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a vocabulary from the start of the input and tokenizes the rest as text. For every vocabulary, ids must exist,
// decoding piece by piece must give complete UTF-8 that equals decoding at once, and only moire::Error may be thrown.
#include "gguf/writer.h"
#include "seeded_mutator.h"

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <array>
#include <bit>
#include <fuzzer/FuzzedDataProvider.h>

using namespace moire;

namespace {

constexpr std::array<const char *, 10> preTokenizers{"gpt-2",        "smollm",         "llama-bpe",   "qwen2",
                                                     "deepseek-llm", "deepseek-coder", "deepseek-v3", "gpt-4o",
                                                     "olmo",         "unheard-of"};

void addVocabulary(gguf::Writer &writer, FuzzedDataProvider &input)
{
    const bool bytePairs = input.ConsumeBool();
    writer.add("tokenizer.ggml.model", bytePairs ? "gpt2" : "llama");
    writer.add("tokenizer.ggml.pre", input.PickValueInArray(preTokenizers));
    std::vector<std::string> pieces;
    std::vector<std::string> merges;
    std::vector<int32_t> kinds;
    std::vector<float> scores;
    for (size_t i = input.ConsumeIntegralInRange<size_t>(0, 64); i > 0; --i) {
        pieces.push_back(input.ConsumeRandomLengthString(12));
        kinds.push_back(input.ConsumeIntegralInRange<int32_t>(0, 7));
        scores.push_back(std::bit_cast<float>(input.ConsumeIntegral<uint32_t>()));
    }
    for (size_t i = input.ConsumeIntegralInRange<size_t>(0, 32); i > 0; --i)
        merges.push_back(input.ConsumeRandomLengthString(12));
    writer.add("tokenizer.ggml.tokens", std::span<const std::string>(pieces));
    writer.add("tokenizer.ggml.merges", std::span<const std::string>(merges));
    writer.add("tokenizer.ggml.token_type", std::span<const int32_t>(kinds));
    writer.add("tokenizer.ggml.scores", std::span<const float>(scores));
    for (const char *key : {"bos_token_id", "eos_token_id", "unknown_token_id", "eot_token_id"})
        if (input.ConsumeBool())
            writer.add(std::string("tokenizer.ggml.") + key, input.ConsumeIntegral<uint32_t>() % 70);
    for (const char *key : {"add_bos_token", "add_eos_token", "add_space_prefix"})
        if (input.ConsumeBool())
            writer.add(std::string("tokenizer.ggml.") + key, input.ConsumeBool());
    if (input.ConsumeBool())
        writer.add("general.name", "Phi-3 mini");
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Whether \p text is valid UTF-8: a stream fed with its bytes returns it unchanged.
bool isUtf8(const std::string &text)
{
    Utf8Stream stream;
    return stream.push(text) + stream.flush() == text;
}

void check(const Tokenizer &tokenizer, const std::string &text)
{
    for (const bool parse : {false, true})
        for (const bool special : {false, true}) {
            const auto ids = tokenizer.encode(text, {.addSpecial = special, .parseSpecial = parse});
            require(ids.size() <= text.size() * 4 + 4);
            StreamDecoder stream(tokenizer, special);
            std::string streamed;
            std::string bytes;
            for (const TokenId id : ids) {
                require(id.value < tokenizer.vocabularySize());
                tokenizer.kind(id);
                tokenizer.isEndOfGeneration(id);
                bytes += tokenizer.bytes(id, special);
                streamed += stream.push(id);
            }
            streamed += stream.flush();
            require(isUtf8(streamed));
            // Decoding at once may only drop the leading space that SentencePiece adds; byte-level BPE may spell a byte
            // with two tokens.
            const std::string decoded = tokenizer.decode(ids, special);
            const bool bytePairs = tokenizer.model() == "gpt2";
            require(bytePairs || bytes.ends_with(decoded) || decoded.size() + 1 == bytes.size());
            Utf8Stream whole;
            require(streamed == whole.push(bytePairs ? decoded : bytes) + whole.flush());
        }
    if (const auto id = tokenizer.find(text))
        require(tokenizer.piece(*id) == text);
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    // The data provider takes numbers from the end and strings from the front; a string ends with a backslash and any
    // other character.
    static const std::array<std::string, 2> seeds{
        std::string("a\\ b\\ ab\\ <e>\\ a b\\ ab<e> ab ba\x01\x02\x03\x01\x02\x03\x01\x03\x01\x01\x01\x01\x04\x01"),
        std::string("\xE2\x96\x81\\ <0x41>\\ h\\ e\\ he\\ hehe he\xF0\x9F\x98\x80\xFF\x05\x01\x02\x06\x01\x00", 38)};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    gguf::Writer writer;
    addVocabulary(writer, input);
    const std::vector<std::byte> bytes = writer.serialize();
    try {
        const auto file = gguf::File::parse(bytes, "fuzz");
        std::vector<std::string> warnings;
        const auto tokenizer = Tokenizer::create(file->metadata(), warnings);
        require(tokenizer != nullptr);
        check(*tokenizer, input.ConsumeRemainingBytesAsString());
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
