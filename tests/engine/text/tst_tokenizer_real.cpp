// SPDX-License-Identifier: GPL-3.0-or-later
// Real vocabularies: the ids of the corpus and of llama.cpp's own test texts, and the tokens that end an answer, equal
// llama.cpp's (recorded by tests/tools/tok_reference.py). ./test downloads the vocabularies to MOIRE_TEST_CACHE;
// without them this test is skipped.
#define DOCTEST_CONFIG_IMPLEMENT
#include "corpus.h"
#include "text/vocabulary.h"

#include <moire/gguf.h>
#include <moire/tokenizer.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <sstream>

using namespace moire;
namespace fs = std::filesystem;

namespace {

struct RealVocabulary {
    std::shared_ptr<const gguf::File> file; // the tokenizer's views are into it
    std::vector<std::string> warnings;
    std::unique_ptr<const Tokenizer> tokenizer;

    explicit RealVocabulary(const fs::path &path)
        : file(gguf::File::open(path)),
          tokenizer(Tokenizer::create(file->metadata(), warnings))
    {
    }
};

/// Loaded once for all cases: under sanitizers, loading takes longer than the texts.
const RealVocabulary &vocabularyOf(const fs::path &path)
{
    static std::map<fs::path, std::unique_ptr<const RealVocabulary>> loaded;
    auto &vocabulary = loaded[path];
    if (!vocabulary)
        vocabulary = std::make_unique<const RealVocabulary>(path);
    return *vocabulary;
}

nlohmann::json readJson(const char *path)
{
    std::ifstream file(path);
    return nlohmann::json::parse(file);
}

nlohmann::json readReference()
{
    return readJson(MOIRE_TEST_DATA "/text/llama.json");
}

/// Files in the cache by name, limited to those in the reference.
std::map<std::string, fs::path> findVocabularies()
{
    std::map<std::string, fs::path> found;
    const char *cache = std::getenv("MOIRE_TEST_CACHE");
    std::error_code error;
    if (!cache || !fs::is_directory(cache, error))
        return found;
    const nlohmann::json reference = readReference();
    for (const auto &entry : fs::recursive_directory_iterator(cache, error))
        if (const std::string name = entry.path().filename().string(); reference.contains(name))
            found[name] = entry.path();
    return found;
}

std::string readFile(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

std::string joined(const std::vector<TokenId> &ids)
{
    std::string out;
    for (const TokenId id : ids)
        out += (out.empty() ? "" : " ") + std::to_string(id.value);
    return out;
}

} // namespace

TEST_CASE("ids of the corpus equal llama.cpp's")
{
    const std::vector<std::string> corpus = test::readCorpus();
    const nlohmann::json reference = readReference();
    for (const auto &[name, path] : findVocabularies()) {
        const auto &nameNow = name; // Clang 14 captures no structured bindings
        CAPTURE(nameNow);
        const RealVocabulary &v = vocabularyOf(path);
        const nlohmann::json &expected = reference[name];
        REQUIRE(expected["plain"].size() == corpus.size());
        for (size_t i = 0; i < corpus.size(); ++i) {
            CAPTURE(corpus[i]);
            for (const bool parse : {false, true}) {
                CAPTURE(parse);
                const auto ids = v.tokenizer->encode(corpus[i], {false, parse});
                const auto &hash = expected[parse ? "parsed" : "plain"][i];
                if (!hash.is_null())
                    CHECK_MESSAGE(test::hashIds(ids) == hash.get<std::string>(), joined(ids));
            }
        }
    }
}

TEST_CASE("each family splits the corpus like Hugging Face's tokenizers")
{
    const auto vocabularies = findVocabularies();
    const auto found = vocabularies.find("ggml-vocab-qwen2.gguf");
    REQUIRE(found != vocabularies.end());
    const auto file = gguf::File::open(found->second);
    const std::vector<std::string> corpus = test::readCorpus();
    const nlohmann::json reference = readJson(MOIRE_TEST_DATA "/text/hugging_face.json");
    CHECK(reference.size() >= 15);
    for (const auto &[family, expected] : reference.items()) {
        const auto &familyNow = family; // Clang 14 captures no structured bindings
        CAPTURE(familyNow);
        std::vector<std::string> warnings;
        text::Vocabulary vocabulary = text::readVocabulary(file->metadata(), "gpt2", warnings);
        vocabulary.pre = family;
        std::fill(vocabulary.kinds.begin(), vocabulary.kinds.end(), TokenKind::Normal); // as plain BPE has them
        const auto tokenizer = text::makeTokenizer(std::move(vocabulary), warnings);
        REQUIRE(tokenizer->preTokenizer() == family);
        REQUIRE(expected.size() == corpus.size());
        for (size_t i = 0; i < corpus.size(); ++i) {
            CAPTURE(corpus[i]);
            if (expected[i].is_null())
                continue;
            const auto ids = tokenizer->encode(corpus[i], {false, false});
            CHECK_MESSAGE(test::hashIds(ids) == expected[i].get<std::string>(), joined(ids));
        }
    }
}

TEST_CASE("no byte of the corpus is lost")
{
    const std::vector<std::string> corpus = test::readCorpus();
    for (const auto &[name, path] : findVocabularies()) {
        const RealVocabulary &v = vocabularyOf(path);
        const auto &nameNow = name; // Clang 14 captures no structured bindings
        CAPTURE(nameNow);
        // Falcon's has no tokens for 28 bytes; it spells those whose letters it merges.
        std::string lost;
        for (int byte = 0; byte < 256; ++byte) {
            const std::string text(1, static_cast<char>(byte));
            if (v.tokenizer->decode(v.tokenizer->encode(text, {false, false})) != text)
                lost += text;
        }
        CHECK(lost.size() <= 18);
        if (name.find("deepseek") != std::string::npos || v.tokenizer->model() == "llama")
            CHECK(lost.empty());
        if (lost.empty()) { // then any text survives
            std::mt19937 random(14);
            for (int round = 0; round < 100; ++round) {
                std::string text(random() % 80, '\0');
                for (char &c : text)
                    c = static_cast<char>(round % 2 ? random() : 0xC0 | random());
                // SentencePiece writes a space as U+2581
                if (v.tokenizer->model() == "llama" && text.find("\xE2\x96\x81") != std::string::npos)
                    continue;
                CHECK(v.tokenizer->decode(v.tokenizer->encode(text, {false, false})) == text);
            }
        }
        for (const std::string &text : corpus) {
            // SentencePiece writes a space as U+2581, so U+2581 in a text decodes to a space.
            if (text.find_first_of(lost) != std::string::npos)
                continue;
            if (v.tokenizer->model() == "llama" && text.find("\xE2\x96\x81") != std::string::npos)
                continue;
            CAPTURE(text);
            CHECK(v.tokenizer->decode(v.tokenizer->encode(text, {false, false})) == text);
        }
    }
}

TEST_CASE("tokens that begin a text or end an answer equal llama.cpp's")
{
    const nlohmann::json reference = readReference();
    for (const auto &[name, path] : findVocabularies()) {
        const auto &nameNow = name; // Clang 14 captures no structured bindings
        CAPTURE(nameNow);
        const RealVocabulary &v = vocabularyOf(path);
        std::vector<uint32_t> empty;
        for (const TokenId id : v.tokenizer->encode(""))
            empty.push_back(id.value);
        CHECK(empty == reference[name]["empty"].get<std::vector<uint32_t>>());
        std::vector<uint32_t> ends;
        for (uint32_t id = 0; id < v.tokenizer->vocabularySize(); ++id)
            if (v.tokenizer->isEndOfGeneration(TokenId(id)))
                ends.push_back(id);
        CHECK(ends == reference[name]["ends"].get<std::vector<uint32_t>>());
    }
}

TEST_CASE("ids of llama.cpp's own test texts are equal")
{
    const std::string separator = "\n__ggml_vocab_test__\n";
    size_t files = 0;
    for (const auto &[name, path] : findVocabularies()) {
        if (!fs::exists(path.string() + ".inp"))
            continue;
        const auto &nameNow = name; // Clang 14 captures no structured bindings
        CAPTURE(nameNow);
        const RealVocabulary &v = vocabularyOf(path);
        const std::string texts = readFile(path.string() + ".inp");
        std::istringstream results(readFile(path.string() + ".out"));
        size_t at = 0;
        size_t compared = 0;
        for (std::string line; std::getline(results, line) && at <= texts.size(); ++compared) {
            const size_t end = std::min(texts.find(separator, at), texts.size());
            const std::string text = texts.substr(at, end - at);
            CAPTURE(text);
            std::string expected;
            std::istringstream words(line);
            for (std::string word; words >> word;)
                expected += (expected.empty() ? "" : " ") + word;
            CHECK(joined(v.tokenizer->encode(text, {false, false})) == expected);
            at = end + separator.size();
        }
        CHECK(compared > 40);
        ++files;
    }
    CHECK(files >= 10);
}

int main(int argc, char **argv)
{
    const size_t found = findVocabularies().size();
    if (found == 0) {
        std::cout << "skipped: no ggml-vocab-*.gguf in the folder MOIRE_TEST_CACHE; ./test downloads them\n";
        return 77;
    }
    std::cout << found << " real vocabularies\n";
    doctest::Context context(argc, argv);
    return context.run();
}
