// SPDX-License-Identifier: GPL-3.0-or-later
// Files in uncommon variants: experts in separate tensors, biases, other number types.
#include "golden.h"
#include "tiny_model.h"

#include <moire/gguf.h>

#include "model/weights.h"
#include "quant/formats.h"

#include <doctest/doctest.h>

namespace tst_variants {

using namespace moire;
using namespace moire::test;

namespace {

const std::vector<TokenId> prompt{TokenId(3), TokenId(5), TokenId(7), TokenId(9), TokenId(11)};

std::shared_ptr<const Model> load(EditedModel &model, const std::string &backend = "reference")
{
    return Model::load(model.path(), {.backend = backend, .threads = 2});
}

std::vector<float> logits(const std::shared_ptr<const Model> &model)
{
    Context context(model, {.capacity = 16, .cacheType = TensorType::F32});
    const auto rows = context.evaluate(prompt, LogitRows::All);
    return {rows.begin(), rows.end()};
}

std::vector<float> logits(EditedModel &model, const std::string &backend = "reference")
{
    return logits(load(model, backend));
}

std::string part(uint32_t layer, const std::string &what)
{
    return "blk." + std::to_string(layer) + "." + what;
}

/// Mixtral with one tensor per expert, as in files from before April 2024: w1, w2 and w3 of every expert in turn.
/// \p scattered: in a different order, with unequal spacing.
void separateExperts(EditedModel &model, const ModelConfig &config, bool scattered)
{
    for (const uint32_t layer : config.moeLayers()) {
        const uint32_t experts = config.moe.experts;
        for (uint32_t i = 0; i < experts; ++i)
            for (const std::string name : {"ffn_gate", "ffn_down", "ffn_up"}) {
                const uint32_t e = scattered ? (i + (name == "ffn_down" ? 2 : 1)) % experts : i;
                const std::string merged = part(layer, name + "_exps.weight");
                const std::vector<uint64_t> dims = model.dims(merged);
                const std::vector<float> all = model.values(merged);
                const size_t size = dims[0] * dims[1];
                const auto first = all.begin() + static_cast<std::ptrdiff_t>(e * size);
                model.setTensor(part(layer, name + "." + std::to_string(e) + ".weight"), {dims[0], dims[1]},
                                {first, first + static_cast<std::ptrdiff_t>(size)});
            }
        for (const std::string name : {"ffn_gate", "ffn_down", "ffn_up"})
            model.dropTensor(part(layer, name + "_exps.weight"));
    }
}

} // namespace

TEST_CASE("one tensor per expert gives the same results as one tensor for all")
{
    for (const std::string backend : {"reference", "cpu"}) {
        EditedModel merged("mixtral");
        const auto whole = load(merged, backend);
        const std::vector<float> expected = logits(whole);
        for (const bool scattered : {false, true}) {
            CAPTURE(scattered);
            EditedModel model("mixtral");
            separateExperts(model, whole->config(), scattered);
            const auto separate = load(model, backend);
            CHECK(logits(separate) == expected);
            CHECK(separate->bytesPerToken(0, TensorType::F16) == whole->bytesPerToken(0, TensorType::F16));
            // With equal spacing, the file's own bytes are used.
            const Matrix &gate = separate->weights().layers[0].experts.gate;
            const gguf::TensorInfo *first = separate->file().findTensor("blk.0.ffn_gate.0.weight");
            CHECK((gate.data == first->data) == !scattered);
            const ModelSummary a = summarize(merged.path());
            const ModelSummary b = summarize(model.path());
            CHECK(a.activeParameters == b.activeParameters);
            CHECK(a.parameters == b.parameters);
        }
    }
}

TEST_CASE("experts of several types are widened exactly")
{
    EditedModel merged("mixtral");
    const ModelConfig config = load(merged)->config();
    const std::string name = "blk.1.ffn_up_exps.weight";
    const size_t size = merged.dims(name)[0] * merged.dims(name)[1];
    const std::vector<float> values = merged.values(name);
    for (size_t i = size; i < 2 * size; ++i)
        merged.setValue(name, i, quant::halfToFloat(quant::floatToHalf(values[i])));
    EditedModel model("mixtral");
    separateExperts(model, config, false);
    model.convert("blk.1.ffn_up.1.weight", TensorType::F16);
    CHECK(logits(model) == logits(merged));
}

TEST_CASE("an expert that is missing or has the wrong shape is named")
{
    EditedModel base("mixtral");
    const ModelConfig config = load(base)->config();
    for (const bool missing : {true, false}) {
        EditedModel model("mixtral");
        separateExperts(model, config, false);
        const std::string name = "blk.1.ffn_down.3.weight";
        if (missing)
            model.dropTensor(name);
        else
            model.setTensor(name, {3, 5}, std::vector<float>(15));
        try {
            load(model);
            FAIL("no error");
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Refused);
            CHECK(std::string(error.what()).find(name) != std::string::npos);
        }
    }
}

TEST_CASE("feed-forward biases: zeros change nothing, others agree with the reference")
{
    for (const char *name : {"llama", "qwen2", "qwen3"}) {
        CAPTURE(name);
        EditedModel plain(name);
        const auto model = load(plain);
        const ModelConfig &config = model->config();
        for (const float value : {0.0f, 0.3f}) {
            EditedModel biased(name);
            for (uint32_t l = 0; l < config.layers; ++l) {
                const auto add = [&](const char *what, size_t count) {
                    std::vector<float> bias(count);
                    for (size_t i = 0; i < count; ++i)
                        bias[i] = value * static_cast<float>(static_cast<int>(i % 5) - 2);
                    biased.setTensor(part(l, what), {count}, bias);
                };
                add("ffn_gate.bias", config.perLayer[l].denseWidth);
                if (l > 0) // each of them is optional
                    add("ffn_up.bias", config.perLayer[l].denseWidth);
                add("ffn_down.bias", config.width);
            }
            const std::vector<float> exact = logits(biased);
            const float difference = largestDifference(exact, logits(model));
            CHECK((value == 0.0f ? difference == 0.0f : difference > 0.01f));
            CHECK(largestDifference(exact, logits(biased, "cpu")) < 1e-3f);
        }
    }
}

TEST_CASE("biases of q, k and v in every architecture with grouped heads, and none in qwen2moe")
{
    for (const char *name : {"llama", "qwen3", "qwen3moe", "olmoe"}) {
        CAPTURE(name);
        EditedModel plain(name);
        const auto model = load(plain);
        const ModelConfig &config = model->config();
        const AttentionConfig &a = config.perLayer[0].attention;
        for (const float value : {0.0f, 0.3f}) {
            EditedModel biased(name);
            for (uint32_t l = 0; l < config.layers; ++l) {
                const auto add = [&](const char *what, size_t count) {
                    biased.setTensor(part(l, what), {count}, std::vector<float>(count, value));
                };
                add("attn_q.bias", size_t{a.heads} * a.keyWidth);
                add("attn_k.bias", size_t{a.kvHeads} * a.keyWidth);
                add("attn_v.bias", size_t{a.kvHeads} * a.valueWidth);
                add("attn_output.bias", config.width);
            }
            const std::vector<float> exact = logits(biased);
            const float difference = largestDifference(exact, logits(model));
            CHECK((value == 0.0f ? difference == 0.0f : difference > 0.01f));
            CHECK(largestDifference(exact, logits(biased, "cpu")) < 1e-3f);
        }
    }
    EditedModel without("qwen2moe");
    const uint32_t layers = load(without)->config().layers;
    for (uint32_t l = 0; l < layers; ++l)
        for (const char *what : {"attn_q.bias", "attn_k.bias", "attn_v.bias"})
            without.dropTensor(part(l, what));
    CHECK_FALSE(load(without)->config().perLayer[0].attention.bias);
}

TEST_CASE("windows, rotations and norms are in the layers where the family has them")
{
    const auto layersOf = [](const char *name) {
        EditedModel model(name);
        return load(model)->config().perLayer;
    };
    const auto afmoe = layersOf("afmoe");
    for (uint32_t l = 0; l < 4; ++l) { // every fourth layer has neither window nor rotation
        CHECK(afmoe[l].attention.window == (l < 3 ? 5u : 0u));
        CHECK(afmoe[l].attention.rotary.dimensions == (l < 3 ? 4u : 0u));
        CHECK(afmoe[l].attention.queryWidth() == afmoe[l].attention.keyWidth); // the gate has a matrix of its own
    }
    const auto exaone = layersOf("exaone-moe");
    CHECK(exaone[0].attention.window == 5);
    CHECK(exaone[1].attention.rotary.dimensions == 0);
    const auto olmo = layersOf("olmo3");
    CHECK(olmo[0].attention.rotary.scaling == RotaryScaling::None);
    CHECK(olmo[0].attention.rotary.base == 1000.0);
    CHECK(olmo[1].attention.rotary.scaling == RotaryScaling::Yarn);
    CHECK(olmo[1].attention.rotary.base == 10000.0);
    CHECK_FALSE(olmo[1].preNorms);
    EditedModel always("exaone4"); // without a window every layer rotates
    always.set("exaone4.attention.sliding_window", 0u);
    CHECK(load(always)->config().perLayer[1].attention.rotary.dimensions == 4);
}

TEST_CASE("longrope takes the divisors for the size of the context")
{
    const auto ofCapacity = [](const char *name, size_t capacity) {
        EditedModel model(name);
        Context context(load(model), {.capacity = capacity, .cacheType = TensorType::F32});
        const auto rows = context.evaluate(prompt, LogitRows::All);
        return std::vector<float>(rows.begin(), rows.end());
    };
    const std::vector<float> fits = ofCapacity("phi3-long", 8);
    const std::vector<float> longer = ofCapacity("phi3-long", 9);
    CHECK(largestDifference(fits, longer) > 0.01f);
    CHECK(largestDifference(longer, ofCapacity("phi3-long", 32)) == 0.0f);
    CHECK(largestDifference(ofCapacity("phi3-short", 8), ofCapacity("phi3-short", 64)) == 0.0f);
}

TEST_CASE("hyperparameters in a different number type")
{
    EditedModel plain("mixtral");
    const std::vector<float> expected = logits(plain);
    EditedModel model("mixtral");
    model.set("llama.block_count", static_cast<float>(load(plain)->config().layers));
    model.set("llama.expert_weights_norm", 1u);
    CHECK(logits(model) == expected);
}

} // namespace tst_variants
