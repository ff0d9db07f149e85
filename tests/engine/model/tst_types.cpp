// SPDX-License-Identifier: GPL-3.0-or-later
// Models whose tensors have each of the types that the engine computes with.
#include "golden.h"
#include "model/quantization_name.h"
#include "quant/formats.h"
#include "tiny_model.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <doctest/doctest.h>

#include <algorithm>

namespace tst_types {

using namespace moire;
using namespace moire::test;

namespace {

const std::vector<TokenId> prompt{TokenId(5), TokenId(17), TokenId(211), TokenId(3), TokenId(90)};

std::vector<float> logits(const std::filesystem::path &path, const std::string &backend)
{
    Context context(Model::load(path, {.backend = backend, .threads = 2}),
                    {.capacity = 16, .cacheType = TensorType::F32});
    const auto rows = context.evaluate(prompt, LogitRows::All);
    return {rows.begin(), rows.end()};
}

} // namespace

TEST_CASE("a model with weights of any type gives the reference's logits")
{
    const std::string name = "blk.1.ffn_down.weight";
    EditedModel model("llama");
    model.widenFeedForward(512);
    const std::vector<uint64_t> dims = model.dims(name);
    const std::vector<float> values = model.values(name);
    for (const quant::BlockFormat &f : quant::formats()) {
        CAPTURE(f.name);
        model.setTensor(name, dims, values).convert(name, f.type);
        const auto path = model.path();
        const auto expected = logits(path, "reference");
        const auto got = logits(path, "cpu");
        const auto [least, greatest] = std::minmax_element(expected.begin(), expected.end());
        REQUIRE(*greatest - *least > 0.1f);
        // Activations are rounded to 8 bits for types in blocks.
        CHECK(largestDifference(got, expected) < (f.blockWeights == 1 ? 1e-5f : 2e-2f) * (*greatest - *least));
    }
}

TEST_CASE("experts in MXFP4, as in gpt-oss files")
{
    EditedModel model("gpt-oss-top1");
    for (const char *layer : {"blk.0.", "blk.1."})
        for (const char *part : {"ffn_gate_exps.weight", "ffn_up_exps.weight", "ffn_down_exps.weight"})
            model.convert(std::string(layer) + part, TensorType::MXFP4);
    const auto path = model.path();
    const auto expected = logits(path, "reference");
    const auto [least, greatest] = std::minmax_element(expected.begin(), expected.end());
    CHECK(largestDifference(logits(path, "cpu"), expected) < 2e-2f * (*greatest - *least));
}

TEST_CASE("rows that are not whole blocks and unknown type numbers are refused")
{
    for (const quant::BlockFormat &f : quant::formats()) {
        if (f.blockWeights == 1)
            continue;
        CAPTURE(f.name);
        EditedModel model("llama");
        const auto file = gguf::File::open(modelPath("llama"));
        CHECK(file->findTensor("blk.1.ffn_down.weight")->dims[0] % f.blockWeights != 0);
        model.retype("blk.1.ffn_down.weight", f.type);
        CHECK_THROWS_AS(model.path(), Error); // nor can the writer make one
    }
}

TEST_CASE("a scale that is not finite is an error at the first evaluation")
{
    EditedModel model("llama");
    model.widenFeedForward(256);
    model.convert("blk.1.ffn_down.weight", TensorType::IQ2_XXS);
    model.setByte("blk.1.ffn_down.weight", 0, 0xFF);
    model.setByte("blk.1.ffn_down.weight", 1, 0x7F); // a half that is not a number
    for (const char *backend : {"reference", "cpu"}) {
        Context context(Model::load(model.path(), {.backend = backend}), {.capacity = 16});
        CHECK_THROWS_AS(context.evaluate(prompt, LogitRows::Last), Error);
        REQUIRE(context.nonFinite());
        CHECK(context.nonFinite()->tensor == "blk.1.ffn_down.weight");
    }
}

TEST_CASE("file types are named as people know them")
{
    const std::vector<std::tuple<uint32_t, TensorType, std::string>> cases{
        {10, TensorType::Q2_K, "Q2_K"},       {21, TensorType::Q2_K, "Q2_K_S"}, {11, TensorType::Q3_K, "Q3_K_S"},
        {12, TensorType::Q3_K, "Q3_K_M"},     {13, TensorType::Q3_K, "Q3_K_L"}, {15, TensorType::Q4_K, "Q4_K_M"},
        {22, TensorType::IQ3_S, "IQ3_XS"},    {26, TensorType::IQ3_S, "IQ3_S"}, {30, TensorType::IQ4_XS, "IQ4_XS"},
        {31, TensorType::IQ1_M, "IQ1_M"},     {36, TensorType::TQ1_0, "TQ1_0"}, {37, TensorType::TQ2_0, "TQ2_0"},
        {38, TensorType::MXFP4, "MXFP4_MOE"}, {39, TensorType::NVFP4, "NVFP4"}, {40, TensorType::Q1_0, "Q1_0"},
        {99, TensorType::MXFP4, "MXFP4"}};
    EditedModel model("llama");
    const std::vector<std::string> layers{"blk.0.", "blk.1.", "blk.2."};
    for (const std::string &layer : layers) { // so that most bytes are of the type
        const uint64_t rows = model.dims(layer + "ffn_down.weight")[1];
        model.setTensor(layer + "ffn_down.weight", {16384, rows}, std::vector<float>(16384 * rows));
        model.dropTensor(layer + "ffn_gate.weight").dropTensor(layer + "ffn_up.weight");
    }
    for (const auto &[fileType, type, name] : cases) {
        const uint32_t number = fileType; // not a structured binding: CAPTURE is a lambda
        CAPTURE(number);
        for (const std::string &layer : layers)
            model.retype(layer + "ffn_down.weight", type);
        model.set("general.file_type", fileType);
        CHECK(quantizationName(*gguf::File::open(model.path())) == name);
    }
}

} // namespace tst_types
