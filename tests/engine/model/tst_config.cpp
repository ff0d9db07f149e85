// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "tiny_model.h"

#include "model/architectures.h"

#include <moire/model.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

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

} // namespace

TEST_CASE("model families map to the right parts")
{
    const ModelConfig llama = configOf("llama");
    CHECK(llama.rotary.layout == RotaryLayout::Interleaved);
    CHECK(llama.keyWidth == 10);
    CHECK(llama.moe.experts == 0);
    CHECK(llama.denseWidth == std::vector<uint32_t>{61, 61, 61});
    CHECK(llama.attentionScale == Approx(1 / std::sqrt(10.0)));

    const ModelConfig mixtral = configOf("mixtral");
    CHECK(mixtral.moe.normalizeWeights);
    CHECK(mixtral.moe.expertWidth == 29);
    CHECK(mixtral.moeLayers() == std::vector<uint32_t>{0, 1, 2});

    CHECK(configOf("qwen2").attentionBias);
    CHECK(configOf("qwen2").rotary.layout == RotaryLayout::HalfSplit);
    CHECK(configOf("qwen3").headNorm == HeadNorm::PerHead);
    CHECK(configOf("olmoe").headNorm == HeadNorm::WholeRow);
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
    CHECK(v2.attention == AttentionKind::Latent);
    CHECK(v2.keyWidth == 16);
    CHECK(v2.valueWidth == 14);
    CHECK(v2.queryRank == 22);
    CHECK(v2.moe.score == RouterScore::Softmax);
    CHECK(v2.moe.groupRank == GroupRank::Best);
    CHECK(v2.moe.groups == 4);
    CHECK(v2.moe.groupsUsed == 2);
    CHECK(v2.moe.weightScale == Approx(3.0));
    CHECK(v2.moe.sharedWidth == 38);
    CHECK(v2.denseWidth == std::vector<uint32_t>{51, 0, 0});
    const double scale = 1 + 0.0707 * std::log(8.0);
    CHECK(v2.attentionScale == Approx(scale * scale / 4.0).epsilon(1e-6));
    CHECK(v2.rotary.attentionFactor == 1.0);

    const ModelConfig v3 = configOf("deepseek2-v3");
    CHECK(v3.moe.score == RouterScore::Sigmoid);
    CHECK(v3.moe.selectionBias);
    CHECK(v3.moe.groupRank == GroupRank::SumOfTwo);
    CHECK(v3.moe.normalizeWeights);

    const ModelConfig old = configOf("deepseek2-v3-kvb");
    CHECK(old.keyWidth == v3.keyWidth);
    CHECK(old.valueWidth == v3.valueWidth);
    CHECK(old.kvHeads == 1);
    CHECK(configOf("deepseek2-lite").queryRank == 0);
}

TEST_CASE("YaRN outside of deepseek2 scales cos and sin")
{
    EditedModel model("qwen3");
    model.set("qwen3.rope.scaling.type", std::string("yarn"))
        .set("qwen3.rope.scaling.factor", 4.0f)
        .set("qwen3.rope.scaling.original_context_length", 64u);
    ModelConfig config = configOf(model);
    CHECK(config.rotary.scaling == RotaryScaling::Yarn);
    CHECK(config.rotary.attentionFactor == Approx(0.1 * std::log(4.0) + 1));
    CHECK(config.attentionScale == Approx(1 / std::sqrt(12.0)));
    model.set("qwen3.rope.scaling.yarn_attn_factor", 1.25f);
    config = configOf(model);
    CHECK(config.rotary.attentionFactor == Approx(1.25));
}

TEST_CASE("defaults for missing keys")
{
    EditedModel linear("llama");
    linear.set("llama.rope.scale_linear", 2.0f);
    CHECK(configOf(linear).rotary.scaling == RotaryScaling::Linear);
    CHECK(configOf(linear).rotary.factor == 2.0);

    EditedModel none("llama");
    none.set("llama.rope.scaling.type", std::string("none"))
        .set("llama.rope.scaling.factor", 0.0f)
        .drop("llama.attention.head_count_kv")
        .drop("llama.rope.freq_base");
    const ModelConfig config = configOf(none);
    CHECK(config.rotary.scaling == RotaryScaling::None);
    CHECK(config.kvHeads == config.heads);
    CHECK(config.rotary.base == 10000.0);

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
