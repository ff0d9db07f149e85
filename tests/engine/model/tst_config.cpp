// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "tiny_model.h"

#include "model/architectures.h"

#include <moire/model.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

namespace tst_config {

using namespace moire;
using namespace moire::test;
using doctest::Approx;

namespace {

ModelConfig configOf(EditedModel &model)
{
    return readConfig(*gguf::File::open(model.path()));
}

ModelConfig configOf(const std::string &golden)
{
    return readConfig(*gguf::File::open(modelPath(golden)));
}

const AttentionConfig &first(const ModelConfig &config)
{
    return config.perLayer.front().attention;
}

} // namespace

TEST_CASE("model families map to the right parts")
{
    const ModelConfig llama = configOf("llama");
    CHECK(first(llama).rotary.layout == RotaryLayout::Interleaved);
    CHECK(first(llama).keyWidth == 10);
    CHECK(llama.moe.experts == 0);
    for (const LayerConfig &layer : llama.perLayer)
        CHECK(layer.denseWidth == 61);
    CHECK(first(llama).scale == Approx(1 / std::sqrt(10.0)));

    const ModelConfig mixtral = configOf("mixtral");
    CHECK(mixtral.moe.normalizeWeights);
    CHECK(mixtral.moe.expertWidth == 29);
    CHECK(mixtral.moeLayers() == std::vector<uint32_t>{0, 1, 2});

    CHECK(first(configOf("qwen2")).bias);
    CHECK(first(configOf("qwen2")).rotary.layout == RotaryLayout::HalfSplit);
    CHECK(first(configOf("qwen3")).headNorm == HeadNorm::PerHead);
    CHECK(first(configOf("olmoe")).headNorm == HeadNorm::WholeRow);
    CHECK(!configOf("olmoe").moe.normalizeWeights);
    CHECK(configOf("qwen3moe").moe.normalizeWeights);

    const ModelConfig qwen2moe = configOf("qwen2moe");
    CHECK(qwen2moe.moe.sharedGate);
    CHECK(qwen2moe.moe.sharedWidth == 35);
    CHECK(!qwen2moe.moe.normalizeWeights);
}

TEST_CASE("deepseek2: V2 and V3, old layout and new")
{
    const ModelConfig v2 = configOf("deepseek2-v2");
    CHECK(first(v2).kind == AttentionKind::Latent);
    CHECK(first(v2).keyWidth == 16);
    CHECK(first(v2).valueWidth == 14);
    CHECK(first(v2).queryRank == 22);
    CHECK(v2.moe.score == RouterScore::Softmax);
    CHECK(v2.moe.groupRank == GroupRank::Best);
    CHECK(v2.moe.groups == 4);
    CHECK(v2.moe.groupsUsed == 2);
    CHECK(v2.moe.weightScale == Approx(3.0));
    CHECK(v2.moe.sharedWidth == 38);
    CHECK(v2.perLayer[0].denseWidth == 51);
    CHECK(v2.moeLayers() == std::vector<uint32_t>{1, 2});
    const double scale = 1 + 0.0707 * std::log(8.0);
    CHECK(first(v2).scale == Approx(scale * scale / 4.0).epsilon(1e-6));
    CHECK(first(v2).rotary.attentionFactor == 1.0);

    const ModelConfig v3 = configOf("deepseek2-v3");
    CHECK(v3.moe.score == RouterScore::Sigmoid);
    CHECK(v3.moe.selectionBias);
    CHECK(v3.moe.groupRank == GroupRank::SumOfTwo);
    CHECK(v3.moe.normalizeWeights);

    const ModelConfig old = configOf("deepseek2-v3-kvb");
    CHECK(first(old).keyWidth == first(v3).keyWidth);
    CHECK(first(old).valueWidth == first(v3).valueWidth);
    CHECK(first(old).kvHeads == 1);
    CHECK(first(configOf("deepseek2-lite")).queryRank == 0);
}

TEST_CASE("gpt-oss: layers with and without a window")
{
    const ModelConfig config = configOf("gpt-oss");
    REQUIRE(config.perLayer.size() == 3);
    CHECK(config.perLayer[0].attention.window == 11);
    CHECK(config.perLayer[1].attention.window == 0);
    CHECK(config.perLayer[2].attention.window == 11);
    CHECK(first(config).sinks);
    CHECK(first(config).bias);
    CHECK_FALSE(first(config).rotary.roundCorners);
    CHECK(config.perLayer[0].activation == Activation::ClampedSwiGlu);
    CHECK(config.moe.bias);
}

TEST_CASE("families that differ in scales, rotation and the layers with experts")
{
    const ModelConfig granite = configOf("granite");
    CHECK(granite.embeddingScale == Approx(12.0 / 0.22));
    CHECK(granite.logitScale == Approx(1 / 8.0));
    CHECK(granite.normEpsilon == Approx(1e-5 / (0.22 * 0.22)));
    CHECK(first(granite).scale == Approx(0.35));
    EditedModel still("granite");
    still.set("granite.rope.scaling.finetuned", false);
    CHECK(first(configOf(still)).rotary.dimensions == 0);

    const ModelConfig smollm3 = configOf("smollm3");
    CHECK(smollm3.perLayer[2].attention.rotary.dimensions == 10);
    CHECK(smollm3.perLayer[3].attention.rotary.dimensions == 0);

    const ModelConfig glm = configOf("glm4moe");
    CHECK(first(glm).rotary.dimensions == 6);
    CHECK(first(glm).headNorm == HeadNorm::PerHead);
    CHECK(first(configOf("glm4moe-air")).headNorm == HeadNorm::None);
    CHECK(configOf("minimax-m2").moe.selectionBias);

    EditedModel alternating("ernie4_5-moe");
    alternating.set("ernie4_5-moe.interleave_moe_layer_step", 2u).set("ernie4_5-moe.leading_dense_block_count", 0u);
    CHECK(configOf(alternating).moeLayers() == std::vector<uint32_t>{1});
}

TEST_CASE("gemma: windows, soft caps and two rotations")
{
    const ModelConfig gemma2 = configOf("gemma2");
    CHECK(gemma2.perLayer[0].attention.window == 9);
    CHECK(gemma2.perLayer[1].attention.window == 0);
    CHECK(first(gemma2).softcap == 5.0);
    CHECK(gemma2.logitSoftcap == 7.0);
    CHECK(gemma2.embeddingScale == Approx(6.0));
    const ModelConfig gemma3 = configOf("gemma3");
    CHECK(first(gemma3).rotary.base == 10000.0);
    CHECK(first(gemma3).rotary.scaling == RotaryScaling::None);
    CHECK(gemma3.perLayer[5].attention.window == 0);
    CHECK(gemma3.perLayer[5].attention.rotary.base == 1e6);
    CHECK(gemma3.perLayer[5].attention.rotary.factor == 8.0);
    CHECK(gemma3.perLayer[6].attention.window == 9);
    CHECK(gemma3.perLayer[6].postNorms);
    EditedModel pattern("gemma3");
    pattern.set("gemma3.attention.sliding_window_pattern", 2u);
    CHECK(configOf(pattern).perLayer[1].attention.window == 0);
    CHECK(configOf(pattern).perLayer[5].attention.window == 0);
    CHECK(configOf(pattern).perLayer[6].attention.window == 9);
}

TEST_CASE("YaRN outside of deepseek2 scales cos and sin")
{
    EditedModel model("qwen3");
    model.set("qwen3.rope.scaling.type", std::string("yarn"))
        .set("qwen3.rope.scaling.factor", 4.0f)
        .set("qwen3.rope.scaling.original_context_length", 64u);
    ModelConfig config = configOf(model);
    CHECK(first(config).rotary.scaling == RotaryScaling::Yarn);
    CHECK(first(config).rotary.attentionFactor == Approx(0.1 * std::log(4.0) + 1));
    CHECK(first(config).scale == Approx(1 / std::sqrt(12.0)));
    model.set("qwen3.rope.scaling.yarn_attn_factor", 1.25f);
    config = configOf(model);
    CHECK(first(config).rotary.attentionFactor == Approx(1.25));
}

TEST_CASE("defaults for missing keys")
{
    EditedModel linear("llama");
    linear.set("llama.rope.scale_linear", 2.0f);
    CHECK(first(configOf(linear)).rotary.scaling == RotaryScaling::Linear);
    CHECK(first(configOf(linear)).rotary.factor == 2.0);

    EditedModel none("llama");
    none.set("llama.rope.scaling.type", std::string("none"))
        .set("llama.rope.scaling.factor", 0.0f)
        .drop("llama.attention.head_count_kv")
        .drop("llama.rope.freq_base");
    const ModelConfig config = configOf(none);
    CHECK(first(config).rotary.scaling == RotaryScaling::None);
    CHECK(first(config).kvHeads == first(config).heads);
    CHECK(first(config).rotary.base == 10000.0);

    EditedModel early("qwen2moe"); // before the widths had their own keys
    early.drop("qwen2moe.expert_feed_forward_length")
        .drop("qwen2moe.expert_shared_feed_forward_length")
        .set("qwen2moe.feed_forward_length", 68u);
    CHECK(configOf(early).moe.expertWidth == 17);
    CHECK(configOf(early).moe.sharedWidth == 68);

    EditedModel named("olmoe");
    named.set("olmoe.expert_weights_norm", true).set("olmoe.expert_gating_func", 2u);
    CHECK(configOf(named).moe.normalizeWeights);
    CHECK(configOf(named).moe.score == RouterScore::Sigmoid);

    EditedModel extra("qwen3"); // layers that predict further tokens do not run
    extra.set("qwen3.block_count", 4u).set("qwen3.nextn_predict_layers", 1u);
    CHECK(configOf(extra).layers == 3);
}

TEST_CASE("a summary needs no weights and says why a file is not supported")
{
    const ModelSummary moe = summarize(modelPath("qwen3moe"));
    CHECK(moe.supported);
    REQUIRE(moe.config);
    CHECK(moe.architecture == "qwen3moe");
    const uint64_t experts = 3ull * 3 * 38 * 15; // one expert in each of three layers
    CHECK(moe.parameters - moe.activeParameters == experts * (21 - 8) + 38 * 299);

    EditedModel other("llama");
    other.set("general.architecture", std::string("gpt2"));
    const ModelSummary unknown = summarize(other.path());
    CHECK(!unknown.supported);
    CHECK(unknown.unsupportedWhy.find("gpt2") != std::string::npos);
    CHECK(!unknown.config);
    CHECK(unknown.parameters > 0);

    EditedModel broken("llama");
    broken.set("llama.attention.head_count", 0u);
    const ModelSummary bad = summarize(broken.path());
    CHECK(bad.supported);
    CHECK(!bad.config);
    REQUIRE(!bad.warnings.empty());
    CHECK(bad.warnings.back().find("llama.attention.head_count") != std::string::npos);
}

TEST_CASE("sampling recommended by a file")
{
    EditedModel plain("olmoe");
    CHECK(Model::load(plain.path())->recommendedSampling().over({}) == SamplingOptions());

    EditedModel edited("olmoe");
    edited.set("general.sampling.temp", 0.6f).set("general.sampling.top_k", 20u).set("general.sampling.top_p", 0.9f);
    edited.set("general.sampling.min_p", 0.0f).set("general.sampling.penalty_repeat", 1.1f);
    SamplingOptions own;
    own.typicalP = 0.7f;
    const SamplingOptions s = Model::load(edited.path())->recommendedSampling().over(own);
    CHECK(s.temperature == 0.6f);
    CHECK(s.topK == 20);
    CHECK(s.topP == 0.9f);
    CHECK(s.minP == 0.0f);
    CHECK(s.repeatPenalty == 1.1f);
    CHECK(s.typicalP == 0.7f);

    // Invalid values are ignored with a warning; the others are used.
    EditedModel wrong("olmoe");
    wrong.set("general.sampling.temp", -1.0f).set("general.sampling.top_k", std::string("many"));
    wrong.set("general.sampling.top_p", std::nanf("")).set("general.sampling.min_p", 0.5f);
    const auto model = Model::load(wrong.path());
    SamplingOptions kept;
    kept.minP = 0.5f;
    CHECK(model->recommendedSampling().over({}) == kept);
    CHECK(model->warnings().size() == 3);
    for (const char *key : {"general.sampling.temp", "general.sampling.top_k", "general.sampling.top_p"})
        CHECK(std::any_of(model->warnings().begin(), model->warnings().end(),
                          [&](const std::string &warning) { return warning.starts_with(key); }));
}

} // namespace tst_config
