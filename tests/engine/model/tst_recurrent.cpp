// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences of models whose layers have a state that cannot go back.
#include "golden.h"
#include "tiny_model.h"

#include <moire/error.h>
#include <moire/generation.h>
#include <moire/memory.h>

#include "model/recurrent_states.h"

#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace tst_recurrent {

using namespace moire;
using namespace moire::test;

namespace {

const std::vector<std::string> recurrentModels{"lfm2",   "lfm2moe",        "qwen3next",
                                               "qwen35", "nemotron_h_moe", "granitehybrid"};
const std::vector<std::string> otherConfigurations{
    "lfm2-tied",       "lfm2moe-nobias", "qwen3next-wide",    "qwen35-tied",           "qwen35moe",
    "qwen35moe-tiled", "nemotron_h",     "nemotron_h-biases", "nemotron_h_moe-latent", "granitehybrid-dense"};
const std::vector<TokenId> other{TokenId(7), TokenId(8), TokenId(9), TokenId(10)};

std::shared_ptr<const Model> load(const std::filesystem::path &path, const std::string &backend = "cpu")
{
    return Model::load(path, {.backend = backend, .threads = 2});
}

std::vector<float> copyOf(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

ContextOptions exact(size_t capacity, size_t batch = 64)
{
    return {.capacity = capacity, .cacheType = TensorType::F32, .batch = batch};
}

void evaluateInPieces(Context &context, std::span<const TokenId> ids, size_t piece)
{
    for (size_t at = 0; at < ids.size(); at += piece)
        context.evaluate(ids.subspan(at, std::min(piece, ids.size() - at)), LogitRows::None);
}

/// Logits of `other` after the first \p length of \p ids, in a context of its own.
std::vector<float> fresh(const std::shared_ptr<const Model> &model, std::span<const TokenId> ids, size_t length)
{
    Context context(model, exact(ids.size() + other.size()));
    if (length > 0)
        evaluateInPieces(context, ids.first(length), 64);
    return copyOf(context.evaluate(other, LogitRows::All));
}

ErrorKind kindOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.kind();
    }
    FAIL("no error");
    return {};
}

/// Tokens longer than a golden sequence.
std::vector<TokenId> manyTokens(const Model &model, size_t count)
{
    std::vector<TokenId> ids;
    for (size_t i = 0; i < count; ++i)
        ids.emplace_back(static_cast<uint32_t>(i * 7919 % model.config().vocabulary));
    return ids;
}

} // namespace

TEST_CASE("going back to any position gives the same as never having gone further")
{
    for (const std::string &name : recurrentModels) {
        CAPTURE(name);
        const auto model = load(modelPath(name));
        const Golden golden = readGolden(name);
        const std::span<const TokenId> ids(golden.ids);
        for (const size_t piece : {size_t{1}, size_t{5}, size_t{64}}) {
            Context context(model, exact(64, piece));
            evaluateInPieces(context, ids, piece);
            for (const size_t length : {ids.size() - 1, size_t{17}, size_t{1}, size_t{0}}) {
                CAPTURE(length);
                context.truncate(length);
                REQUIRE(context.tokens().size() == length);
                const std::vector<float> expected = fresh(model, ids, length);
                for (size_t at = 0; at < other.size(); at += piece) {
                    const size_t count = std::min(piece, other.size() - at);
                    const auto logits = context.evaluate(std::span(other).subspan(at, count), LogitRows::All);
                    const auto part = std::span(expected).subspan(at * (expected.size() / other.size()), logits.size());
                    CHECK(largestDifference(logits, part) <= 1e-5f * golden.range);
                }
            }
        }
    }
}

TEST_CASE("another answer to a prompt computes its last token alone, and is the same")
{
    for (const std::string &name : recurrentModels) {
        CAPTURE(name);
        const auto model = load(modelPath(name));
        const std::vector<TokenId> prompt = manyTokens(*model, 60);
        GenerationOptions options;
        options.maxTokens = 20;
        options.sampling.temperature = 0.0f;
        options.ignoreEos = true;
        GenerationListener listener;
        Context context(model, exact(128, 16));
        const GenerationResult first = generate(context, prompt, options, listener);
        CHECK(first.reusedTokens == 0);
        CHECK(context.computed() == context.tokens().size());
        const GenerationResult again = generate(context, prompt, options, listener);
        CHECK(again.reusedTokens == prompt.size() - 1);
        CHECK(again.ids == first.ids);
        std::vector<TokenId> longer = prompt; // shares half of the answer
        longer.insert(longer.end(), first.ids.begin(), first.ids.begin() + 10);
        longer.insert(longer.end(), other.begin(), other.end());
        const GenerationResult next = generate(context, longer, options, listener);
        CHECK(next.reusedTokens >= prompt.size() - 1);
        Context alone(model, exact(128, 16));
        CHECK(next.ids == generate(alone, longer, options, listener).ids);
    }
}

TEST_CASE("pieces of a prompt, and tokens one by one, give the same as the whole, with every type of cache")
{
    std::vector<std::string> names = recurrentModels;
    names.insert(names.end(), otherConfigurations.begin(), otherConfigurations.end());
    size_t withBlocks = 0;
    for (const std::string &name : names) {
        CAPTURE(name);
        const auto model = load(modelPath(name));
        const Golden golden = readGolden(name);
        for (const TensorType type : {TensorType::F32, TensorType::F16, TensorType::Q8_0}) {
            if (!fitsCacheType(model->config(), type))
                continue;
            withBlocks += type == TensorType::Q8_0 ? 1 : 0;
            CAPTURE(static_cast<int>(type));
            const ContextOptions options{.capacity = 64, .cacheType = type, .batch = 64};
            Context whole(model, options);
            const Run expected = evaluateAll(whole, golden.ids, 64);
            for (const size_t piece : {size_t{1}, size_t{4}, size_t{7}}) {
                CAPTURE(piece);
                Context context(model, options);
                const Run run = evaluateAll(context, golden.ids, piece);
                CHECK(largestDifference(run.logits, expected.logits) <= 1e-5f * golden.range);
                CHECK(run.ids == expected.ids);
            }
        }
    }
    CHECK(withBlocks == 2); // the models with heads of 32
}

TEST_CASE("branches of a conversation, forwards and back, over more tokens than a copy is apart")
{
    const auto model = load(modelPath("qwen3next"));
    const float range = readGolden("qwen3next").range;
    const std::vector<TokenId> ids = manyTokens(*model, 220);
    Context context(model, exact(256, 32));
    evaluateInPieces(context, std::span(ids).first(50), 32); // a prompt
    evaluateInPieces(context, std::span(ids).subspan(50), 1); // an answer
    for (const size_t length : {size_t{180}, size_t{60}, size_t{100}, size_t{49}}) {
        CAPTURE(length);
        if (context.tokens().size() < length) { // forwards along the first branch again
            context.truncate(49);
            evaluateInPieces(context, std::span(ids).subspan(49, length - 49), 1);
        }
        context.truncate(length);
        const auto logits = copyOf(context.evaluate(other, LogitRows::All));
        CHECK(largestDifference(logits, fresh(model, ids, length)) <= 1e-5f * range);
    }
}

TEST_CASE("a stop request leaves the sequence as it was")
{
    for (const std::string &name : recurrentModels) {
        const auto model = load(modelPath(name));
        const Golden golden = readGolden(name);
        const std::span<const TokenId> ids(golden.ids);
        Context context(model, exact(64));
        evaluateInPieces(context, ids.first(10), 4);
        std::stop_source stop;
        stop.request_stop();
        for (size_t times = 0; times < 2; ++times) // the second one while the state is computed again
            CHECK(kindOf([&] { context.evaluate(other, LogitRows::All, nullptr, stop.get_token()); }) ==
                  ErrorKind::Interrupted);
        CHECK(context.tokens().size() == 10);
        const auto logits = copyOf(context.evaluate(other, LogitRows::All));
        CHECK(largestDifference(logits, fresh(model, ids, 10)) <= 1e-5f * golden.range);
    }
}

TEST_CASE("a state that is not finite ends with the tokens that made it so")
{
    const std::vector<TokenId> good{TokenId(1), TokenId(2), TokenId(3)};
    const std::vector<TokenId> bad{TokenId(50), TokenId(51)};
    for (const std::string name : {"lfm2", "qwen3next"}) { // whose embedding is not also the output
        CAPTURE(name);
        EditedModel edited(name);
        const size_t width = edited.dims("token_embd.weight")[0];
        edited.setValue("token_embd.weight", 50 * width, std::numeric_limits<float>::quiet_NaN());
        const auto model = load(edited.path());
        const float range = readGolden(name).range;

        Context refused(model, exact(64));
        refused.evaluate(good, LogitRows::None);
        CHECK(kindOf([&] { refused.evaluate(bad, LogitRows::Last); }) == ErrorKind::Refused);
        CHECK(refused.tokens().size() == good.size());
        CHECK(largestDifference(refused.evaluate(other, LogitRows::All), fresh(model, good, 3)) <= 1e-5f * range);

        Context unseen(model, exact(64)); // nobody asks for logits of the bad tokens
        unseen.evaluate(good, LogitRows::None);
        unseen.evaluate(bad, LogitRows::None);
        CHECK(kindOf([&] { unseen.evaluate(other, LogitRows::All); }) == ErrorKind::Refused);
        unseen.truncate(good.size());
        CHECK(largestDifference(unseen.evaluate(other, LogitRows::All), fresh(model, good, 3)) <= 1e-5f * range);
    }
}

TEST_CASE("a state that overflows is said with its layer")
{
    struct Overflow {
        const char *model;
        const char *tensor; ///< finite, but what it gives is not
        uint32_t layer;
    };
    for (const Overflow &overflow :
         {Overflow{"lfm2", "blk.1.shortconv.in_proj.weight", 1}, Overflow{"qwen3next", "blk.2.attn_qkv.weight", 2},
          Overflow{"nemotron_h_moe", "blk.3.ssm_in.weight", 3}, Overflow{"granitehybrid", "blk.0.ssm_in.weight", 0}}) {
        CAPTURE(overflow.model);
        EditedModel edited(overflow.model);
        const auto dims = edited.dims(overflow.tensor);
        edited.setTensor(overflow.tensor, dims, std::vector<float>(dims[0] * dims[1], 3e38f));
        const auto model = load(edited.path());
        Context context(model, exact(64));
        CHECK(kindOf([&] { context.evaluate(other, LogitRows::Last); }) == ErrorKind::Refused);
        const NonFiniteLogits *found = context.nonFinite();
        REQUIRE(found);
        CHECK(found->state);
        REQUIRE(found->layer.has_value());
        CHECK(found->layer->value == overflow.layer);
        CHECK(found->text().find("recurrent state of layer " + std::to_string(overflow.layer)) != std::string::npos);
    }
}

TEST_CASE("copies of the state stay spread over a long sequence, and are bounded")
{
    const auto model = load(modelPath("lfm2"));
    const ContextOptions options = exact(64);
    const KvCache cache = allocateCache(model->config(), model->placement(), options);
    const uint32_t layer = 0;
    REQUIRE(model->config().perLayer[layer].isRecurrent());
    float *state = cache.layers[layer].convolved;
    RecurrentStates states(model->config(), model->placement(), cache);
    CHECK(states.any());
    CHECK(states.position() == 0u);
    const auto advance = [&](size_t position, bool several) {
        states.beginStep();
        CHECK(!states.position());
        state[0] = static_cast<float>(position);
        states.endStep(position, several);
    };
    for (size_t position = 1; position <= 1024; ++position)
        advance(position, false);
    CHECK(states.position() == 1024u);
    states.truncate(1023);
    CHECK(!states.position());
    size_t found = 0;
    for (size_t length = 1023; length > 0; --length) {
        states.truncate(length);
        const size_t position = states.rewind();
        CHECK(states.position() == position);
        REQUIRE(position <= length);
        CHECK(length - position < 400);
        CHECK(state[0] == static_cast<float>(position)); // 0: the empty state
        found += position == length ? 1 : 0;
    }
    CHECK(found <= RecurrentStates::copies);
    CHECK(found >= 2);

    advance(10, true);
    advance(11, false);
    states.truncate(10);
    CHECK(states.rewind() == 10);
    state[1] = std::numeric_limits<float>::infinity();
    advance(20, true); // not kept
    states.truncate(19);
    CHECK(states.rewind() == 10);
    CHECK(std::isfinite(state[1]));
}

TEST_CASE("the memory of states is counted with that of the cache")
{
    const auto model = load(modelPath("qwen3next"));
    const ModelConfig &config = model->config();
    // Two layers with a kernel of 4, 2 key heads of width 4 and 4 value heads of width 5; one layer with a cache, one
    // head of 8.
    const size_t states = size_t{2} * (3 * (2 * 2 * 4 + 4 * 5) + 4 * 4 * 5) * sizeof(float);
    const size_t cache = size_t{64} * 2 * 8 * sizeof(float);
    CHECK(allCacheBytes(config, TensorType::F32, 64) == states + cache);
    CHECK(snapshotBytes(config) == RecurrentStates::copies * states);
    CHECK(contextBytes(config, exact(64)) == activationBytes(config, exact(64)) + cache + 5 * states);
    CHECK(snapshotBytes(load(modelPath("llama"))->config()) == 0);
}

TEST_CASE("layers of each kind are where the file says")
{
    const auto next = load(modelPath("qwen3next"));
    const ModelConfig &config = next->config();
    CHECK(config.perLayer[0].isRecurrent());
    CHECK(config.perLayer[0].recurrent.kernel == 4);
    CHECK_FALSE(config.perLayer[0].recurrent.tiledHeads);
    CHECK_FALSE(config.perLayer[1].isRecurrent());
    CHECK(config.perLayer[1].attention.outputGate);
    CHECK(config.perLayer[1].attention.rotary.dimensions == 2);
    CHECK(config.moe.sharedGate);
    CHECK(config.moe.normalizeWeights);
    CHECK(load(modelPath("qwen35"))->config().perLayer[0].recurrent.tiledHeads);
    const auto lfm = load(modelPath("lfm2moe"));
    CHECK(lfm->config().perLayer[0].recurrent.kind == RecurrentKind::ShortConvolution);
    CHECK(lfm->config().perLayer[1].attention.kvHeads == 1);
    CHECK(lfm->config().moeLayers() == std::vector<uint32_t>{1, 2});
    CHECK(lfm->config().moe.selectionBias);

    const auto nemotron = load(modelPath("nemotron_h_moe")); // Mamba-2, experts, attention, Mamba-2, experts
    const std::vector<LayerConfig> &layers = nemotron->config().perLayer;
    CHECK(layers[0].recurrent.kind == RecurrentKind::StateSpace);
    CHECK_FALSE(layers[0].feedForward);
    CHECK_FALSE(layers[1].mixes());
    CHECK(layers[2].attention.rotary.dimensions == 0);
    CHECK_FALSE(layers[2].isMoe());
    CHECK(nemotron->config().moeLayers() == std::vector<uint32_t>{1, 4});
    const auto dense = load(modelPath("nemotron_h"));
    CHECK(dense->config().perLayer[1].denseWidth == 19);
    CHECK(dense->config().moeLayers().empty());
}

TEST_CASE("keys of recurrent layers that contradict each other are refused by name")
{
    struct Bad {
        const char *model;
        const char *key;
        uint32_t value;
        const char *named; ///< null: the key
    };
    for (const Bad &bad : {Bad{"lfm2", "lfm2.shortconv.l_cache", 0, nullptr},
                           Bad{"lfm2", "lfm2.shortconv.l_cache", 1, nullptr},
                           Bad{"lfm2", "lfm2.shortconv.l_cache", 4000000000u, nullptr},
                           Bad{"lfm2", "lfm2.shortconv.l_cache", 5, "shortconv.conv"},
                           Bad{"lfm2", "lfm2.attention.head_count_kv", 0, "blk.2.shortconv"},
                           Bad{"lfm2", "lfm2.attention.head_count_kv", 3, nullptr},
                           Bad{"lfm2moe", "lfm2moe.leading_dense_block_count", 9, nullptr},
                           Bad{"qwen3next", "qwen3next.full_attention_interval", 0, nullptr},
                           Bad{"qwen3next", "qwen3next.full_attention_interval", 3, "blk.1."},
                           Bad{"qwen3next", "qwen3next.ssm.conv_kernel", 0, nullptr},
                           Bad{"qwen3next", "qwen3next.ssm.conv_kernel", 5, "ssm_conv1d"},
                           Bad{"qwen3next", "qwen3next.ssm.state_size", 0, nullptr},
                           Bad{"qwen3next", "qwen3next.ssm.state_size", 7, "attn_qkv"},
                           Bad{"qwen3next", "qwen3next.ssm.state_size", 4000000000u, nullptr},
                           Bad{"qwen3next", "qwen3next.ssm.group_count", 3, nullptr},
                           Bad{"qwen3next", "qwen3next.ssm.inner_size", 25, nullptr},
                           Bad{"qwen3next", "qwen3next.ssm.inner_size", 1u << 20, "ssm.state_size"},
                           Bad{"nemotron_h_moe", "nemotron_h_moe.moe_latent_size", 8, "ffn_latent_down"},
                           Bad{"nemotron_h_moe-latent", "nemotron_h_moe.moe_latent_size", 4, "ffn_latent_down"},
                           Bad{"nemotron_h_moe-latent", "nemotron_h_moe.moe_latent_size", 0, "ffn_up_exps"},
                           Bad{"nemotron_h_moe-latent", "nemotron_h_moe.moe_latent_size", 4000000000u, nullptr},
                           Bad{"nemotron_h_moe", "nemotron_h_moe.ssm.group_count", 4, "ssm_in"},
                           Bad{"nemotron_h", "nemotron_h.attention.head_count_kv", 0, "blk.2."},
                           Bad{"nemotron_h", "nemotron_h.feed_forward_length", 0, "blk.1."},
                           Bad{"granitehybrid", "granitehybrid.ssm.inner_size", 0, nullptr},
                           Bad{"qwen35", "qwen35.ssm.time_step_rank", 0, nullptr},
                           Bad{"qwen35", "qwen35.ssm.time_step_rank", 12, "ssm_dt"}}) {
        CAPTURE(bad.key);
        CAPTURE(bad.value);
        EditedModel edited(bad.model);
        edited.set(bad.key, bad.value);
        if (std::string_view(bad.key).ends_with("full_attention_interval")) // which flags replace
            edited.drop("qwen3next.attention.recurrent_layers");
        try {
            load(edited.path());
            FAIL("no error");
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Refused);
            CAPTURE(std::string(error.what()));
            CHECK(std::string(error.what()).find(bad.named ? bad.named : bad.key) != std::string::npos);
        }
    }
    for (const char *key :
         {"ssm.conv_kernel", "ssm.state_size", "ssm.group_count", "ssm.time_step_rank", "ssm.inner_size"}) {
        EditedModel edited("qwen3next");
        edited.drop(std::string("qwen3next.") + key);
        CHECK(kindOf([&] { load(edited.path()); }) == ErrorKind::Refused);
    }
}

TEST_CASE("tensors of recurrent layers that are missing, misshapen or not finite are refused")
{
    const std::vector<std::pair<std::string, std::string>> tensors{
        {"lfm2", "blk.0.shortconv.conv.weight"},     {"lfm2", "blk.0.shortconv.in_proj.weight"},
        {"lfm2", "blk.0.shortconv.out_proj.weight"}, {"lfm2", "token_embd_norm.weight"},
        {"qwen3next", "blk.0.ssm_conv1d.weight"},    {"qwen3next", "blk.0.ssm_a"},
        {"qwen3next", "blk.0.ssm_dt.bias"},          {"qwen3next", "blk.0.ssm_norm.weight"},
        {"qwen3next", "blk.0.ssm_out.weight"},       {"qwen3next", "blk.0.attn_gate.weight"},
        {"qwen35", "blk.0.ssm_alpha.weight"},        {"qwen35", "blk.0.ssm_beta.weight"},
        {"nemotron_h_moe", "blk.0.ssm_in.weight"},   {"nemotron_h_moe", "blk.0.ssm_d"},
        {"nemotron_h_moe", "blk.0.ssm_a"},           {"nemotron_h_moe", "blk.3.ssm_norm.weight"}};
    for (const auto &entry : tensors) {
        const std::string &name = entry.second; // not a structured binding: lambdas of the checks capture it
        CAPTURE(name);
        for (const bool missing : {true, false}) {
            EditedModel edited(entry.first);
            if (missing)
                edited.dropTensor(name);
            else
                edited.setTensor(name, {3}, {1.0f, 2.0f, 3.0f});
            CHECK(kindOf([&] { load(edited.path()); }) == ErrorKind::Refused);
        }
    }
    EditedModel decay("qwen3next");
    decay.setValue("blk.0.ssm_a", 1, std::numeric_limits<float>::infinity());
    CHECK(kindOf([&] { load(decay.path()); }) == ErrorKind::Refused);
}

} // namespace tst_recurrent
