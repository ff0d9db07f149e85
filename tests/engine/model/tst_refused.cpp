// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "tiny_model.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <optional>

namespace tst_refused {

using namespace moire;
using namespace moire::test;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// Returns the error of an action, or nullopt if it succeeds. Any other exception passes through and fails the test.
std::optional<Error> errorOf(const std::function<void()> &action)
{
    try {
        action();
        return std::nullopt;
    } catch (const Error &e) {
        return e;
    }
}

void checkError(const std::optional<Error> &error, ErrorKind kind, const std::string &named)
{
    CAPTURE(named);
    REQUIRE(error);
    CAPTURE(std::string(error->what()));
    CHECK(error->kind() == kind);
    CHECK(std::string(error->what()).find(named) != std::string::npos);
    CHECK(!error->where().empty());
    CHECK(!error->remedy().empty());
}

std::shared_ptr<const Model> load(EditedModel &model)
{
    LoadOptions options;
    options.backend = "reference";
    return Model::load(model.path(), options);
}

bool remedyHas(EditedModel &model, const char *words)
{
    const auto error = errorOf([&] { load(model); });
    REQUIRE(error);
    return error->remedy().find(words) != std::string::npos;
}

/// The remedy says "the file is broken" only for files that contradict themselves.
bool callsBroken(EditedModel &model)
{
    return remedyHas(model, "broken");
}

/// Checks that loading is refused with a message that names \p named.
void checkRefused(EditedModel &model, const std::string &named)
{
    checkError(errorOf([&] { load(model); }), ErrorKind::Refused, named);
}

struct BadSetting {
    const char *model;
    const char *key;
    EditedModel::Setting value;
};

} // namespace

TEST_CASE("an unedited copy loads and computes, so the edits below cause the refusals")
{
    EditedModel model("deepseek2-v3");
    const Golden golden = readGolden("deepseek2-v3");
    Context context(load(model), {.capacity = 64, .cacheType = TensorType::F32});
    const Run run = evaluateAll(context, golden.ids, 64);
    CHECK(largestDifference(run.logits, golden.logits) <= 1e-4f * golden.range);
}

TEST_CASE("hyperparameters that no decoder can run are refused by their key")
{
    const std::vector<BadSetting> settings{
        {"llama", "llama.block_count", 0u},
        {"llama", "llama.block_count", 4000000000u},
        {"llama", "llama.block_count", std::string("three")},
        {"llama", "llama.block_count", 3.5f},
        {"llama", "llama.nextn_predict_layers", 3u},
        {"llama", "llama.embedding_length", 0u},
        {"llama", "llama.embedding_length", 4294967295u},
        {"llama", "llama.context_length", 0u},
        {"llama", "llama.feed_forward_length", 0u},
        {"llama", "llama.attention.head_count", 0u},
        {"llama", "llama.attention.head_count", 1000000u},
        {"llama", "llama.attention.head_count_kv", 0u},
        {"llama", "llama.attention.head_count_kv", 4u},
        {"llama", "llama.attention.head_count_kv", 12u},
        {"llama", "llama.attention.key_length", 0u},
        {"llama", "llama.attention.value_length", 4294967295u},
        {"llama", "llama.attention.layer_norm_rms_epsilon", -1.0f},
        {"llama", "llama.attention.layer_norm_rms_epsilon", notANumber},
        {"llama", "llama.rope.dimension_count", 0u},
        {"llama", "llama.rope.dimension_count", 7u},
        {"llama", "llama.rope.dimension_count", 12u},
        {"llama", "llama.rope.freq_base", 0.0f},
        {"llama", "llama.rope.freq_base", std::numeric_limits<float>::infinity()},
        {"llama", "llama.rope.scaling.type", std::string("spiral")},
        {"llama", "llama.rope.scaling.factor", -2.0f},
        {"llama", "llama.vocab_size", 299u},
        {"mixtral", "llama.expert_used_count", 0u},
        {"mixtral", "llama.expert_used_count", 6u},
        {"mixtral", "llama.expert_count", 100000u},
        {"qwen2moe", "qwen2moe.expert_feed_forward_length", 0u},
        {"qwen2moe", "qwen2moe.expert_gating_func", 9u},
        {"qwen2moe", "qwen2moe.expert_weights_scale", -1.0f},
        {"deepseek2-v3", "deepseek2.expert_group_count", 5u},
        {"deepseek2-v3", "deepseek2.expert_group_used_count", 0u},
        {"deepseek2-v3", "deepseek2.expert_group_used_count", 5u},
        {"deepseek2-v3", "deepseek2.expert_group_used_count", 1u},
        {"deepseek2-v3", "deepseek2.leading_dense_block_count", 5u},
        {"deepseek2-v3", "deepseek2.expert_shared_count", 4096u},
        {"deepseek2-v3", "deepseek2.attention.kv_lora_rank", 0u},
        {"deepseek2-v3", "deepseek2.attention.key_length_mla", 6u},
        {"deepseek2-v3", "deepseek2.rope.dimension_count", 5u},
        {"deepseek2-v3", "deepseek2.rope.scaling.original_context_length", 0u},
    };
    for (const BadSetting &bad : settings) {
        EditedModel model(bad.model);
        model.set(bad.key, bad.value);
        if (std::string(bad.key).ends_with("expert_shared_count"))
            model.set("deepseek2.expert_feed_forward_length", 1u << 20);
        checkRefused(model, bad.key);
    }
}

TEST_CASE("missing hyperparameters are named")
{
    for (const char *key :
         {"qwen3moe.block_count", "qwen3moe.embedding_length", "qwen3moe.context_length",
          "qwen3moe.attention.head_count", "qwen3moe.attention.layer_norm_rms_epsilon", "qwen3moe.expert_count",
          "qwen3moe.expert_used_count", "qwen3moe.expert_feed_forward_length"}) {
        EditedModel model("qwen3moe");
        model.drop(key);
        checkRefused(model, key);
    }
}

TEST_CASE("an unknown architecture is named along with the known ones")
{
    EditedModel model("llama");
    model.set("general.architecture", std::string("perceptron"));
    checkRefused(model, "perceptron");
    CHECK_FALSE(callsBroken(model));
    checkRefused(model,
                 "afmoe, bailingmoe2, deepseek2, dots1, ernie4_5, ernie4_5-moe, exaone-moe, exaone4, gemma2, gemma3, "
                 "glm4moe, gpt-oss, granite, granitehybrid, granitemoe, hunyuan-dense, hunyuan-moe, lfm2, lfm2moe, "
                 "llama, minimax-m2, nemotron_h, nemotron_h_moe, olmo2, olmoe, phi3, qwen2, qwen2moe, qwen3, qwen35, "
                 "qwen35moe, qwen3moe, qwen3next, seed_oss, smollm3");
    EditedModel none("llama");
    none.drop("general.architecture");
    checkRefused(none, "general.architecture");
    CHECK(knownArchitectures().size() == 35);
}

TEST_CASE("every missing tensor is named")
{
    for (const char *name : {"deepseek2-v3", "qwen2moe", "qwen3moe", "mixtral-qkv", "llama", "gpt-oss", "gemma3",
                             "glm4moe", "granitemoe"}) {
        const auto file = gguf::File::open(modelPath(name));
        for (const gguf::TensorInfo &tensor : file->tensors()) {
            const std::string tensorName(tensor.name);
            // Without output.weight the embedding is used; without a bias in the first expert layer, none is expected.
            if (tensorName == "output.weight" || tensorName.ends_with("exp_probs_b.bias"))
                continue;
            EditedModel model(name);
            model.dropTensor(tensorName);
            // If a fused tensor is gone, its first part is reported as missing.
            const bool fused = tensorName.ends_with("attn_qkv.weight");
            checkRefused(model,
                         fused                                         ? "attn_q.weight"
                             : tensorName.ends_with("attn_k_b.weight") ? "attn_kv_b.weight"
                                                                       : tensorName);
        }
    }
}

TEST_CASE("every tensor whose shape contradicts the config is named")
{
    for (const char *name : {"deepseek2-v2", "qwen2moe", "olmoe", "mixtral-qkv", "gpt-oss", "glm4moe", "phi3"}) {
        const auto file = gguf::File::open(modelPath(name));
        for (const gguf::TensorInfo &tensor : file->tensors()) {
            const std::string tensorName(tensor.name);
            for (size_t d = 0; d < tensor.rank; ++d) {
                EditedModel model(name);
                std::vector<uint64_t> dims = model.dims(tensorName);
                ++dims[d];
                std::vector<float> values = model.values(tensorName);
                values.resize(values.size() / (dims[d] - 1) * dims[d], 0.5f);
                model.setTensor(tensorName, dims, values);
                // The embedding's rows are the vocabulary: one more contradicts the key or the output.
                if (tensorName == "token_embd.weight" && d == 1)
                    CHECK(errorOf([&] { load(model); }));
                else
                    checkRefused(model, tensorName);
            }
        }
    }
}

TEST_CASE("a transposed matrix is refused even if its size fits")
{
    EditedModel model("qwen3moe");
    const std::string name = "blk.1.ffn_down_exps.weight";
    const std::vector<uint64_t> dims = model.dims(name);
    model.setTensor(name, {dims[1], dims[0], dims[2]}, model.values(name));
    checkRefused(model, name);
    CHECK(callsBroken(model));
    for (const auto &[key, value] : std::vector<std::pair<std::string, EditedModel::Setting>>{
             {"qwen3moe.rope.scaling.type", std::string("spiral")},
             {"qwen3moe.expert_gating_func", 9u},
             {"qwen3moe.block_count", 4000000000u},
             {"qwen3moe.block_count", 0u},
             {"qwen3moe.rope.dimension_count", 7u},
             {"qwen3moe.block_count", std::string("three")}}) {
        EditedModel other("qwen3moe");
        other.set(key, value);
        CHECK_FALSE(callsBroken(other));
    }
}

TEST_CASE("a tensor that no part uses is refused instead of ignored")
{
    EditedModel model("qwen3moe");
    model.setTensor("blk.0.ffn_up.bias", {15}, std::vector<float>(15, 1.0f));
    checkRefused(model, "blk.0.ffn_up.bias");
    checkRefused(model, "not supported");
    CHECK_FALSE(callsBroken(model));
    EditedModel biased("qwen3"); // biases of q, k and v come together, in every layer
    biased.setTensor("blk.2.attn_q.bias", {48}, std::vector<float>(48, 1.0f));
    checkRefused(biased, "blk.0.attn_q.bias");
    EditedModel beyond("qwen3"); // a layer that predicts further tokens: nothing depends on it
    beyond.setTensor("blk.3.nextn.eh_proj.weight", {4}, std::vector<float>(4, 1.0f));
    beyond.setTensor("blk.3.attn_norm.weight", {4}, std::vector<float>(4, 1.0f));
    CHECK(!errorOf([&] { load(beyond); }));
    EditedModel global("qwen3");
    global.setTensor("foo", {4}, std::vector<float>(4, 1.0f));
    checkRefused(global, "foo");
    EditedModel fewer("llama"); // one layer more than the config says
    fewer.set("llama.block_count", 2u);
    checkRefused(fewer, "blk.2.");
}

TEST_CASE("a wrong tokenizer is refused with the file's name")
{
    EditedModel model("qwen3");
    model.set("tokenizer.ggml.model", std::string("zebra"));
    checkRefused(model, model.path().string());
}

TEST_CASE("unsupported types are named")
{
    EditedModel model("llama");
    model.retype("blk.0.ffn_up.weight", TensorType::I32);
    checkRefused(model, "blk.0.ffn_up.weight");
    checkRefused(model, "I32");
    CHECK_FALSE(callsBroken(model));
    EditedModel norm("llama");
    norm.retype("blk.0.ffn_norm.weight", TensorType::I32);
    checkRefused(norm, "blk.0.ffn_norm.weight");
}

TEST_CASE("sinks and expert biases of the wrong size, and a window of zero, are refused")
{
    EditedModel sinks("gpt-oss");
    sinks.setTensor("blk.1.attn_sinks.weight", {5}, std::vector<float>(5, 1.0f));
    checkRefused(sinks, "blk.1.attn_sinks.weight");
    EditedModel none("gpt-oss");
    none.dropTensor("blk.1.attn_sinks.weight");
    checkRefused(none, "blk.1.attn_sinks.weight");
    EditedModel bias("gpt-oss");
    bias.setTensor("blk.0.ffn_up_exps.bias", {17, 6}, std::vector<float>(17 * 6, 1.0f));
    checkRefused(bias, "blk.0.ffn_up_exps.bias");
    EditedModel window("gpt-oss");
    window.set("gpt-oss.attention.sliding_window", 0u);
    checkRefused(window, "attention.sliding_window");
    EditedModel norms("gemma3");
    norms.dropTensor("blk.4.post_ffw_norm.weight");
    checkRefused(norms, "blk.4.post_ffw_norm.weight");
    EditedModel longrope("phi3");
    longrope.setTensor("rope_factors_long.weight", {3}, {1, 2, 3});
    longrope.drop("phi3.rope.scaling.original_context_length");
    checkRefused(longrope, "phi3.rope.scaling.original_context_length");
    longrope.set("phi3.rope.scaling.original_context_length", 32u);
    checkRefused(longrope, "rope_factors_short.weight");
    EditedModel factors("phi3-long");
    factors.setTensor("rope_factors_long.weight", {3}, {1, 2, 3});
    checkRefused(factors, "rope_factors_long.weight");
    EditedModel zero("phi3-long");
    zero.setValue("rope_factors_short.weight", 1, 0.0f);
    checkRefused(zero, "rope_factors_short.weight");
    EditedModel original("phi3-long");
    original.set("phi3.rope.scaling.original_context_length", 0u);
    checkRefused(original, "phi3.rope.scaling.original_context_length");
    EditedModel gate("afmoe");
    gate.dropTensor("blk.3.attn_gate.weight");
    checkRefused(gate, "blk.3.attn_gate.weight");
    EditedModel noWindow("afmoe");
    noWindow.drop("afmoe.attention.sliding_window");
    checkRefused(noWindow, "afmoe.attention.sliding_window");
    EditedModel period("exaone-moe");
    period.drop("exaone-moe.attention.sliding_window_pattern").set("exaone-moe.attention.sliding_window_pattern", 0u);
    checkRefused(period, "exaone-moe.attention.sliding_window_pattern");
    EditedModel before("olmo2"); // which has norms after each part alone
    before.setTensor("blk.0.attn_norm.weight", {12}, std::vector<float>(12, 1.0f));
    checkRefused(before, "blk.0.attn_norm.weight");
    EditedModel shared("hunyuan-moe");
    shared.set("hunyuan-moe.expert_shared_feed_forward_length", 4u);
    checkRefused(shared, "ffn_gate_shexp");
    EditedModel nan("gpt-oss");
    nan.setValue("blk.2.attn_sinks.weight", 3, notANumber);
    checkRefused(nan, "blk.2.attn_sinks.weight");
}

TEST_CASE("norms, biases and divisors that are not finite are refused at load")
{
    for (const float bad : {notANumber, std::numeric_limits<float>::infinity()}) {
        for (const auto &[name, tensor] :
             std::vector<std::pair<std::string, std::string>>{{"qwen2", "output_norm.weight"},
                                                              {"qwen2", "blk.1.attn_norm.weight"},
                                                              {"qwen2", "blk.1.attn_k.bias"},
                                                              {"qwen3moe", "blk.2.attn_q_norm.weight"},
                                                              {"deepseek2-v3", "blk.2.exp_probs_b.bias"},
                                                              {"deepseek2-v3", "blk.0.attn_kv_a_norm.weight"},
                                                              {"llama-rope3", "rope_freqs.weight"}}) {
            EditedModel model(name);
            model.setValue(tensor, 1, bad);
            checkRefused(model, tensor);
            CHECK(remedyHas(model, "weights are damaged"));
            CHECK_FALSE(callsBroken(model));
        }
    }
    EditedModel zero("llama-rope3");
    zero.setValue("rope_freqs.weight", 3, 0.0f);
    checkRefused(zero, "rope_freqs.weight");
    CHECK(remedyHas(zero, "weights are damaged"));
}

TEST_CASE("weights that are not finite give an error at the first evaluation, and the context survives")
{
    for (const auto &[name, tensor] :
         std::vector<std::pair<std::string, std::string>>{{"llama", "blk.1.ffn_down.weight"},
                                                          {"llama", "blk.0.attn_k.weight"},
                                                          {"qwen3moe", "blk.0.ffn_gate_inp.weight"},
                                                          {"deepseek2-v3", "blk.3.attn_kv_a_mqa.weight"}}) {
        EditedModel model(name);
        model.setValue(tensor, 5, notANumber);
        Context context(load(model), {.capacity = 16});
        const std::vector<TokenId> ids{TokenId(1), TokenId(2)};
        for (int i = 0; i < 2; ++i) {
            const auto error = errorOf([&] { context.evaluate(ids, LogitRows::Last); });
            checkError(error, ErrorKind::Refused, "not finite");
            checkError(error, ErrorKind::Refused, tensor);
            CHECK(context.tokens().empty());
            REQUIRE(context.nonFinite());
            CHECK(context.nonFinite()->tensor == tensor);
            CHECK(context.nonFinite()->position == Position(1));
            CHECK(context.nonFinite()->count == 300);
            CHECK(context.nonFinite()->layer == LayerIndex(static_cast<uint32_t>(tensor[4] - '0')));
        }
    }
}

TEST_CASE("logits that are not finite are never sampled, and the first are reported")
{
    for (const char *backend : {"reference", "cpu"}) {
        EditedModel model("llama");
        model.setValue("output.weight", 5, notANumber); // of the first row
        Context context(Model::load(model.path(), {.backend = backend}), {.capacity = 16});
        const std::vector<TokenId> ids{TokenId(1), TokenId(2), TokenId(3)};
        CHECK_FALSE(context.nonFinite());
        const auto logits = context.evaluate(ids, LogitRows::All);
        for (size_t row = 0; row < 3; ++row) {
            CHECK(logits[300 * row] == -std::numeric_limits<float>::infinity());
            CHECK(std::isfinite(logits[300 * row + 1]));
        }
        REQUIRE(context.nonFinite());
        CHECK(context.nonFinite()->tensor == "output.weight");
        CHECK(context.nonFinite()->position == Position(0));
        CHECK(context.nonFinite()->count == 1);
        CHECK_FALSE(context.nonFinite()->layer);
        CHECK(context.nonFinite()->text().find("output.weight") != std::string::npos);
        context.evaluate(std::vector{TokenId(4)}, LogitRows::Last);
        CHECK(context.nonFinite()->position == Position(0)); // the first
    }
    EditedModel fine("llama");
    Context context(load(fine), {.capacity = 16});
    context.evaluate(std::vector{TokenId(1)}, LogitRows::Last);
    CHECK_FALSE(context.nonFinite());
}

TEST_CASE("unknown backends and backends that are not installed are named")
{
    for (const char *name : {"vulkan", "", "reference:1", "reference:x,cpu", "reference:0,cpu"}) {
        LoadOptions options;
        options.backend = name;
        checkError(errorOf([&] { Model::load(modelPath("llama"), options); }), ErrorKind::Usage,
                   std::string(name) == "reference:0,cpu" ? "layer count" : "");
    }
    setenv("MOIRE_CUDA_PLUGIN", "", 1); // as on a machine without the plugin
    LoadOptions cuda;
    cuda.backend = "cuda";
    checkError(errorOf([&] { Model::load(modelPath("llama"), cuda); }), ErrorKind::Failed, "not installed");
    unsetenv("MOIRE_CUDA_PLUGIN");
}

TEST_CASE("a stop request ends loading")
{
    std::stop_source stop;
    double last = 0.0;
    const LoadProgress progress = [&](double fraction) {
        CHECK(fraction >= last);
        CHECK(fraction <= 1.0);
        last = fraction;
        if (fraction > 0.3)
            stop.request_stop();
    };
    LoadOptions options;
    options.backend = "reference";
    checkError(errorOf([&] { Model::load(modelPath("llama"), options, progress, stop.get_token()); }),
               ErrorKind::Interrupted, "interrupted");
    CHECK(last > 0.3);
    CHECK(last < 1.0);
}

} // namespace tst_refused
