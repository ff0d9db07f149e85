// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a real model, SmolLM2-135M-Instruct, with transformers and llama.cpp (tests/data/smollm2, written by
// tests/tools/smollm2_golden.py): prompts, greedy continuations, and the likelihood of a text. ./test downloads the
// file into MOIRE_TEST_CACHE; without it, this test reports that it was skipped.
#define DOCTEST_CONFIG_IMPLEMENT
#include "dequantized.h"
#include "thorough.h"

#include <moire/generation.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <unistd.h>

using namespace moire;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr size_t steps = 32; ///< of the golden continuations

fs::path modelFile()
{
    const char *cache = std::getenv("MOIRE_TEST_CACHE");
    return fs::path(cache ? cache : "") / "SmolLM2-135M-Instruct.Q4_1.gguf";
}

std::string readFile(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

const Json &golden()
{
    static const Json json = Json::parse(readFile(MOIRE_TEST_DATA "/smollm2/golden.json"));
    return json;
}

/// Number of conversations to compare: all with ./test --all; one under sanitizers, where it takes minutes.
size_t conversations()
{
    return test::sanitized ? 1 : test::nightly() ? golden()["conversations"].size() : 8;
}

std::vector<TokenId> tokenIds(const Json &numbers)
{
    std::vector<TokenId> ids;
    for (const auto &number : numbers)
        ids.emplace_back(number.get<uint32_t>());
    return ids;
}

std::shared_ptr<const Model> loadOnCpu(const fs::path &path)
{
    LoadOptions options;
    options.backend = "cpu";
    return Model::load(path, options);
}

/// The weights in F32, in a temporary file that the destructor removes.
class DequantizedModel {
public:
    DequantizedModel() : m_path(fs::temp_directory_path() / ("moire-smollm2-" + std::to_string(getpid()) + ".gguf"))
    {
        try {
            test::writeDequantized(*gguf::File::open(modelFile()), m_path);
            model = loadOnCpu(m_path);
        } catch (...) {
            remove();
            throw;
        }
    }
    ~DequantizedModel()
    {
        model.reset();
        remove();
    }
    DequantizedModel(const DequantizedModel &) = delete;
    DequantizedModel &operator=(const DequantizedModel &) = delete;

    std::shared_ptr<const Model> model;

private:
    void remove() noexcept
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    fs::path m_path;
};

/// Mean negative log-likelihood, in nats, of all tokens but the first.
double meanNll(Context &context, std::span<const TokenId> ids)
{
    context.truncate(0);
    const size_t vocabulary = context.model().config().vocabulary;
    double sum = 0.0;
    for (size_t first = 0; first < ids.size();) {
        const auto part = ids.subspan(first, std::min(context.batch(), ids.size() - first));
        const std::span<const float> logits = context.evaluate(part, LogitRows::All);
        for (size_t i = 0; i < part.size() && first + i + 1 < ids.size(); ++i) {
            const std::span<const float> row = logits.subspan(i * vocabulary, vocabulary);
            const double best = *std::max_element(row.begin(), row.end());
            double mass = 0.0;
            for (const float x : row)
                mass += std::exp(x - best);
            sum += best + std::log(mass) - row[ids[first + i + 1].value];
        }
        first += part.size();
    }
    return sum / static_cast<double>(ids.size() - 1);
}

/// Result of a comparison over all conversations.
struct Comparison {
    size_t tokens = 0; ///< equal tokens
    size_t whole = 0; ///< conversations that are equal to the end
    size_t ties = 0; ///< conversations that differ at a tie of the witness
};

/// Compares greedy continuations with those of \p witness. They may differ only where its two best logits are closer
/// than \p tie, a fraction of the range; the rest is then a different text and is not compared.
Comparison compareContinuations(Context &context, const char *witness, double tie)
{
    Comparison result;
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = steps;
    GenerationListener nobody;
    for (size_t i = 0; i < conversations(); ++i) {
        const Json &conversation = golden()["conversations"][i];
        const std::vector<TokenId> expected = tokenIds(conversation[witness]["ids"]);
        const auto gaps = conversation[witness]["gaps"].get<std::vector<double>>();
        context.truncate(0);
        const auto ids = generate(context, tokenIds(conversation["ids"]), options, nobody).ids;
        const size_t equal = static_cast<size_t>(
            std::mismatch(expected.begin(), expected.end(), ids.begin(), ids.end()).first - expected.begin());
        result.tokens += equal;
        if (equal == expected.size() && equal == ids.size()) {
            ++result.whole;
            continue;
        }
        ++result.ties;
        CAPTURE(conversation["text"].get<std::string>());
        CAPTURE(equal);
        REQUIRE(equal < gaps.size());
        CHECK(gaps[equal] < tie);
    }
    std::cout << witness << ": " << result.tokens << " tokens equal, " << result.whole << " of " << conversations()
              << " continuations equal to the end, " << result.ties << " differ at a gap below " << tie
              << " of the range\n";
    return result;
}

void compareLikelihood(Context &context, const char *witness, double tolerance)
{
    const auto ids = context.model().tokenizer()->encode(readFile(MOIRE_TEST_DATA "/smollm2/text.txt"),
                                                         {.addSpecial = false, .parseSpecial = false});
    REQUIRE(ids.size() == golden()["nll"]["tokens"].get<size_t>());
    const double expected = golden()["nll"][witness].get<double>();
    const double nll = meanNll(context, ids);
    std::cout << witness << ": negative log-likelihood " << nll << ", there " << expected << ", off by "
              << 100.0 * std::fabs(nll / expected - 1.0) << " %\n";
    CHECK(std::fabs(nll / expected - 1.0) < tolerance);
}

} // namespace

TEST_CASE("the file is the one used for the golden figures")
{
    CHECK(gguf::File::open(modelFile())->sha256() == golden()["sha256"].get<std::string>());
    CHECK(golden()["conversations"].size() == 20);
}

TEST_CASE("prompts: the template's text equals Python's, the ids equal llama.cpp's")
{
    const ModelSummary summary = summarize(modelFile());
    REQUIRE(summary.chatFormat);
    CHECK(summary.chatFormat->usable());
    for (const Json &conversation : golden()["conversations"]) {
        std::string warning;
        const RenderedPrompt prompt =
            summary.chatFormat->render(conversation["messages"], nullptr, Json::object(), true, &warning);
        CHECK(warning.empty());
        CHECK(prompt.text == conversation["text"].get<std::string>());
        CHECK(encodePrompt(*summary.tokenizer, prompt.text) == tokenIds(conversation["ids"]));
    }
}

TEST_CASE("with weights in F32: equal to transformers token for token")
{
    const DequantizedModel dequantized;
    Context context(dequantized.model, {.capacity = 2048, .cacheType = TensorType::F32});
    const Comparison result = compareContinuations(context, "transformers", 1e-4);
    CHECK(result.whole + 2 >= conversations()); // a tie is rare
    CHECK(result.tokens > (conversations() > 1 ? 20 * conversations() : 5)); // some answers are short
    if (!test::sanitized) // a long text: a quarter of an hour
        compareLikelihood(context, "transformers", 1e-4);
}

TEST_CASE("the unmodified file: equal to llama.cpp up to the first step decided by rounding")
{
    Context context(loadOnCpu(modelFile()), {.capacity = 2048});
    const Comparison result = compareContinuations(context, "llama.cpp", 0.02);
    CHECK(result.whole * 7 + 1 >= conversations()); // 7 of 20 when the bound was chosen
    CHECK(result.tokens > 10 * conversations());
    if (!test::sanitized) // a long text: a quarter of an hour
        compareLikelihood(context, "llama.cpp", 0.003);
}

int main(int argc, char **argv)
{
    std::error_code ignored;
    if (!fs::exists(modelFile(), ignored)) {
        std::cout << "skipped: no SmolLM2-135M-Instruct.Q4_1.gguf in the folder that MOIRE_TEST_CACHE names; "
                     "./test downloads it\n";
        return 77;
    }
    doctest::Context context(argc, argv);
    return context.run();
}
