// SPDX-License-Identifier: GPL-3.0-or-later
// Vocabularies in files: what is accepted, what causes a warning, what is refused.
#include "gguf/writer.h"

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <doctest/doctest.h>

#include <cmath>
#include <functional>

using namespace moire;

namespace {

/// A file in memory and its tokenizer.
struct Loaded {
    std::vector<std::byte> bytes;
    std::shared_ptr<const gguf::File> file;
    std::vector<std::string> warnings;
    std::unique_ptr<const Tokenizer> tokenizer;

    explicit Loaded(const gguf::Writer &writer)
        : bytes(writer.serialize()),
          file(gguf::File::parse(bytes, "test.gguf")),
          tokenizer(Tokenizer::create(file->metadata(), warnings))
    {
    }

    bool mentions(std::string_view words) const
    {
        for (const std::string &warning : warnings)
            if (warning.find(words) != std::string::npos)
                return true;
        return false;
    }
};

/// A complete tokenizer file; each test changes one thing.
struct FileTokenizer {
    std::string model = "gpt2";
    std::vector<std::string> pieces{"a", "b", "ab", "<|end|>"};
    std::vector<int32_t> kinds{1, 1, 1, 3};
    std::vector<float> scores;
    std::vector<std::string> merges{"a b"};
    std::function<void(gguf::Writer &)> more = [](gguf::Writer &) {};

    Loaded load() const
    {
        gguf::Writer writer;
        writer.add("general.architecture", "llama");
        writer.add("tokenizer.ggml.model", model);
        writer.add("tokenizer.ggml.tokens", std::span<const std::string>(pieces));
        if (!kinds.empty())
            writer.add("tokenizer.ggml.token_type", std::span<const int32_t>(kinds));
        if (!scores.empty())
            writer.add("tokenizer.ggml.scores", std::span<const float>(scores));
        if (!merges.empty())
            writer.add("tokenizer.ggml.merges", std::span<const std::string>(merges));
        more(writer);
        return Loaded(writer);
    }

    /// The error's line; "" if nothing was refused.
    std::string refusal() const
    {
        try {
            load();
            return {};
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Refused);
            return error.what();
        }
    }
};

} // namespace

TEST_CASE("a small file works")
{
    FileTokenizer f;
    f.more = [](gguf::Writer &w) {
        w.add("tokenizer.ggml.pre", "gpt-2");
        w.add("tokenizer.ggml.bos_token_id", 3u);
        w.add("tokenizer.ggml.add_bos_token", true);
    };
    const Loaded l = f.load();
    REQUIRE(l.tokenizer);
    CHECK(l.tokenizer->model() == "gpt2");
    CHECK(l.tokenizer->preTokenizer() == "gpt-2");
    CHECK(l.tokenizer->vocabularySize() == 4);
    CHECK(l.tokenizer->kind(TokenId(3)) == TokenKind::Control);
    CHECK(l.tokenizer->encode("ab") == std::vector{TokenId(3), TokenId(2)});
}

TEST_CASE("a missing tokenizer is not an error; an unknown type is, and the error names the supported ones")
{
    gguf::Writer none;
    none.add("general.architecture", "llama");
    CHECK_FALSE(Loaded(none).tokenizer);
    for (const char *model : {"no_vocab", "none"}) {
        gguf::Writer writer;
        writer.add("tokenizer.ggml.model", model);
        CHECK_FALSE(Loaded(writer).tokenizer);
    }
    for (const char *model : {"bert", "t5", "rwkv", "plamo2", "gemma4", "", "\x1b[2J"}) {
        FileTokenizer f;
        f.model = model;
        const std::string line = f.refusal();
        CAPTURE(line);
        CHECK(line.find("not supported") != std::string::npos);
        CHECK(line.find("gpt2") != std::string::npos);
        CHECK(line.find('\x1b') == std::string::npos);
    }
}

TEST_CASE("missing tokens, missing merges and arrays of the wrong length are refused")
{
    FileTokenizer f;
    f.pieces.clear();
    f.kinds.clear();
    CHECK(f.refusal().find("tokenizer.ggml.tokens") != std::string::npos);

    f = {};
    f.merges.clear();
    CHECK(f.refusal().find("tokenizer.ggml.merges") != std::string::npos);

    f = {};
    f.kinds.pop_back();
    CHECK(f.refusal().find("3 entries for 4 tokens") != std::string::npos);

    f = {};
    f.model = "llama";
    f.scores = {0.0f};
    CHECK(f.refusal().find("1 entries for 4 tokens") != std::string::npos);

    f = {};
    f.kinds.push_back(1);
    CHECK(f.load().mentions("5 entries for 4 tokens"));
}

TEST_CASE("keys of the wrong type are refused")
{
    using Add = std::function<void(gguf::Writer &)>;
    const std::vector<std::string> texts{"a", "b", "c", "d"};
    const std::vector<Add> wrong{
        [](gguf::Writer &w) { w.add("tokenizer.ggml.pre", 7u); },
        [](gguf::Writer &w) { w.add("tokenizer.ggml.add_bos_token", "yes"); },
        [&](gguf::Writer &w) { w.add("tokenizer.ggml.token_type", std::span<const std::string>(texts)); },
        [](gguf::Writer &w) { w.add("tokenizer.ggml.token_type", 1u); },
    };
    for (const Add &add : wrong) {
        FileTokenizer f;
        f.kinds.clear();
        f.more = add;
        CHECK_FALSE(f.refusal().empty());
    }
}

TEST_CASE("recoverable errors are repaired with a warning")
{
    FileTokenizer f;
    f.kinds = {1, 0, 77, -1};
    CHECK(f.load().mentions("3 entries of unknown kind"));

    f = {};
    f.more = [](gguf::Writer &w) {
        w.add("tokenizer.ggml.bos_token_id", 4u);
        w.add("tokenizer.ggml.eos_token_id", int32_t{-1});
        w.add("tokenizer.ggml.eot_token_id", 0xFFFFFFFFu);
    };
    const Loaded l = f.load();
    CHECK(l.mentions("bos_token_id is not a valid token id"));
    CHECK(l.mentions("eos_token_id is not a valid token id"));
    CHECK(l.mentions("eot_token_id is not a valid token id"));
    CHECK_FALSE(l.tokenizer->bos());
    CHECK_FALSE(l.tokenizer->eos());

    f = {};
    f.model = "llama";
    CHECK(f.load().mentions("scores is missing"));
    f.scores = {0.0f, NAN, 0.0f, 0.0f};
    CHECK(f.load().mentions("1 entries that are not numbers"));
}

TEST_CASE("ids default to those of early Llama files if the keys are missing")
{
    FileTokenizer f;
    f.model = "llama";
    f.pieces = {"<unk>", "<s>", "</s>", "a"};
    f.kinds = {2, 3, 3, 1};
    f.scores = {0, 0, 0, 0};
    const Loaded l = f.load();
    CHECK(l.tokenizer->bos() == TokenId(1));
    CHECK(l.tokenizer->eos() == TokenId(2));
    CHECK(l.tokenizer->isEndOfGeneration(TokenId(2)));
    CHECK(l.tokenizer->encode("a") == std::vector{TokenId(1), TokenId(0), TokenId(0), TokenId(0), TokenId(3)});

    f.kinds = {1, 1, 1, 1};
    CHECK_FALSE(f.load().tokenizer->bos());
}

TEST_CASE("huge pieces and pieces with strange bytes do no harm")
{
    FileTokenizer f;
    f.pieces = {"a", std::string(1 << 20, 'a'), std::string(1 << 20, 'b'), "\xFF\xFE", std::string(3, '\0')};
    f.kinds = {1, 1, 4, 1, 3};
    f.merges = {"a a", "\xFF \xFE", std::string(1 << 20, 'm'), " a", "a a a"};
    for (const char *model : {"gpt2", "llama"}) {
        f.model = model;
        const Loaded l = f.load();
        CHECK_FALSE(l.warnings.empty());
        CHECK(l.tokenizer->encode(std::string(1 << 20, 'a')).size() >= 1);
        CHECK(l.tokenizer->bytes(TokenId(1)).size() == 1 << 20);
        CHECK(l.tokenizer->bytes(TokenId(3)) == "\xFF\xFE");
    }
}

TEST_CASE("too many tokens are refused")
{
    FileTokenizer f;
    f.pieces.assign(4'000'001, "");
    f.kinds.clear();
    CHECK(f.refusal().find("more than the 4000000 allowed") != std::string::npos);
}

TEST_CASE("kinds, scores, flags and ids may have any numeric type")
{
    FileTokenizer f;
    f.model = "llama";
    f.pieces = {"<unk>", "<s>", "</s>", "a"};
    f.kinds.clear();
    f.merges.clear();
    const std::vector<double> scores{-0.5, -1e300, 1e300, 0.25};
    const auto check = [&](const std::function<void(gguf::Writer &)> &kinds) {
        f.more = [&](gguf::Writer &w) {
            kinds(w);
            w.add("tokenizer.ggml.scores", std::span<const double>(scores));
            w.add("tokenizer.ggml.add_bos_token", uint8_t{0});
            w.add("tokenizer.ggml.add_eos_token", uint8_t{1});
            w.add("tokenizer.ggml.bos_token_id", 1.0f);
            w.add("tokenizer.ggml.eos_token_id", uint64_t{2});
        };
        const Loaded l = f.load();
        for (const std::string &warning : l.warnings) // the vocabulary is small
            CHECK_MESSAGE(warning.find("of the 256 bytes") != std::string::npos, warning);
        CHECK(l.tokenizer->kind(TokenId(1)) == TokenKind::Control);
        CHECK(l.tokenizer->bos() == TokenId(1));
        CHECK(l.tokenizer->eos() == TokenId(2));
        CHECK_FALSE(l.tokenizer->addsBos());
        CHECK(l.tokenizer->addsEos());
    };
    check([](gguf::Writer &w) {
        w.add("tokenizer.ggml.token_type", std::span<const int8_t>(std::vector<int8_t>{2, 3, 3, 1}));
    });
    check([](gguf::Writer &w) {
        w.add("tokenizer.ggml.token_type", std::span<const int64_t>(std::vector<int64_t>{2, 3, 3, 1}));
    });
    check([](gguf::Writer &w) {
        w.add("tokenizer.ggml.token_type", std::span<const double>(std::vector<double>{2, 3, 3, 1}));
    });
    f.more = [](gguf::Writer &w) { w.add("tokenizer.ggml.add_bos_token", uint8_t{2}); };
    CHECK(f.refusal().find("add_bos_token must be true or false, but is 2 ") != std::string::npos);
    f.more = [](gguf::Writer &w) { w.add("tokenizer.ggml.add_bos_token", "yes"); };
    CHECK(f.refusal().find("must be true or false, but is of type string") != std::string::npos);
}
