// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architectures.h"

#include <moire/model.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace moire {

namespace {

constexpr TensorNames defaultNames;
constexpr TensorNames oneNorm = defaultNames.with(Part::FeedForwardNorm, "attn_norm"); // a layer is one part
constexpr TensorNames postAttentionNorm = defaultNames.with(Part::FeedForwardNorm, "post_attention_norm");

constexpr std::array table{
    Architecture{"afmoe", configureAfmoe, defaultNames},
    Architecture{"bailingmoe2", configureBailingMoe2, defaultNames},
    Architecture{"deepseek2", configureDeepseek2, defaultNames},
    Architecture{"dots1", configureDots1, defaultNames},
    Architecture{"ernie4_5", configureErnie, defaultNames},
    Architecture{"ernie4_5-moe", configureErnieMoe, defaultNames},
    Architecture{"exaone-moe", configureExaoneMoe, defaultNames},
    Architecture{"exaone4", configureExaone4, defaultNames},
    Architecture{"gemma2", configureGemma2, defaultNames},
    Architecture{"gemma3", configureGemma3, defaultNames},
    Architecture{"glm4moe", configureGlm4Moe, postAttentionNorm},
    Architecture{"gpt-oss", configureGptOss, postAttentionNorm},
    Architecture{"granite", configureGranite, defaultNames},
    Architecture{"granitehybrid", configureGranite, defaultNames},
    Architecture{"granitemoe", configureGranite, defaultNames},
    Architecture{"hunyuan-dense", configureHunyuan, defaultNames},
    Architecture{"hunyuan-moe", configureHunyuan, defaultNames},
    Architecture{"lfm2", configureLfm2, defaultNames, "token_embd_norm.weight"},
    Architecture{"lfm2moe", configureLfm2, defaultNames, "token_embd_norm.weight"},
    Architecture{"llama", configureLlama, defaultNames},
    Architecture{"minimax-m2", configureMinimaxM2, defaultNames},
    Architecture{"nemotron_h", configureNemotronH, oneNorm},
    Architecture{"nemotron_h_moe", configureNemotronH, oneNorm},
    Architecture{"olmo2", configureOlmo2, defaultNames},
    Architecture{"olmoe", configureOlmoe, defaultNames},
    Architecture{"phi3", configurePhi3, defaultNames.with(Part::GateUp, "ffn_up")},
    Architecture{"qwen2", configureQwen2, defaultNames},
    Architecture{"qwen2moe", configureQwen2Moe, defaultNames},
    Architecture{"qwen3", configureQwen3, defaultNames},
    Architecture{"qwen35", configureQwen35, postAttentionNorm},
    Architecture{"qwen35moe", configureQwen35, postAttentionNorm},
    Architecture{"qwen3moe", configureQwen3Moe, defaultNames},
    Architecture{"qwen3next", configureQwen3Next, postAttentionNorm},
    Architecture{"seed_oss", configureQwen2, postAttentionNorm},
    Architecture{"smollm3", configureSmollm3, defaultNames},
};

/// Rows of the embedding; taken from the tokenizer if the file has no weights.
uint32_t readVocabulary(const ConfigReader &reader)
{
    const std::optional<uint32_t> stated = reader.find("vocab_size", 1, ConfigLimits::vocabulary);
    const gguf::TensorInfo *embedding = reader.file().findTensor("token_embd.weight");
    if (embedding) {
        const uint64_t rows = embedding->dims[1];
        if (rows > ConfigLimits::vocabulary)
            throw Error(ErrorKind::Refused, "token_embd.weight has " + std::to_string(rows) + " rows",
                        reader.file().path(), "at most " + std::to_string(ConfigLimits::vocabulary) + " are supported");
        if (stated && *stated != rows)
            reader.refuse("vocab_size",
                          "is " + std::to_string(*stated) + ", but token_embd.weight has " + std::to_string(rows) +
                              " rows");
        return static_cast<uint32_t>(rows);
    }
    if (stated)
        return *stated;
    const gguf::Value *tokens = reader.file().metadata().array("tokenizer.ggml.tokens", gguf::ValueType::String);
    if (!tokens || tokens->count() == 0 || tokens->count() > ConfigLimits::vocabulary)
        reader.unsupported("vocab_size", "is missing, and neither token_embd.weight nor a tokenizer provides it");
    return static_cast<uint32_t>(tokens->count());
}

void readCommon(const ConfigReader &reader, ModelConfig &config)
{
    config.name = std::string(reader.file().metadata().string("general.name").value_or(""));
    const uint32_t blocks = reader.require("block_count", 1, ConfigLimits::layers);
    // Layers that predict further tokens follow the others and do not run in plain generation.
    config.layers = blocks - reader.optional("nextn_predict_layers", 0, 0, blocks - 1);
    config.width = reader.require("embedding_length", 1, ConfigLimits::width);
    config.vocabulary = readVocabulary(reader);
    config.trainedContext = reader.require("context_length", 1, ConfigLimits::context);
    config.perLayer.resize(config.layers);
    std::optional<double> epsilon = reader.number("attention.layer_norm_rms_epsilon", 0.0, 1.0);
    if (!epsilon) // files of Nemotron-H
        epsilon = reader.number("attention.layer_norm_epsilon", 0.0, 1.0);
    if (!epsilon)
        reader.unsupported("attention.layer_norm_rms_epsilon", "is missing");
    config.normEpsilon = *epsilon;
}

RouterScore routerScore(const ConfigReader &reader, RouterScore fallback)
{
    const std::optional<uint32_t> function = reader.find("expert_gating_func", 0, UINT32_MAX);
    if (!function || *function == 0)
        return fallback;
    if (*function == 1)
        return RouterScore::Softmax;
    if (*function != 2)
        reader.unsupported("expert_gating_func",
                           "is " + std::to_string(*function) + "; supported are 1 (softmax) and 2 (sigmoid)");
    return RouterScore::Sigmoid;
}

void configureGroups(const ConfigReader &reader, MoeConfig &moe)
{
    moe.groups = std::max(reader.optional("expert_group_count", 1, 0, moe.experts), 1u);
    if (moe.experts % moe.groups != 0)
        reader.refuse("expert_group_count",
                      "is " + std::to_string(moe.groups) + ", which does not divide the " +
                          std::to_string(moe.experts) + " experts");
    if (moe.groups == 1)
        return;
    moe.groupsUsed = reader.require("expert_group_used_count", 1, moe.groups);
    if (moe.expertsUsed > moe.groupsUsed * (moe.experts / moe.groups))
        reader.refuse("expert_group_used_count",
                      "is " + std::to_string(moe.groupsUsed) + ": these groups contain fewer than the " +
                          std::to_string(moe.expertsUsed) + " experts used");
}

/// Whether any bias of q, k or v exists: then every layer must have all three (HF's attention_bias, qkv_bias).
bool hasAttentionBias(const gguf::File &file)
{
    return std::any_of(file.tensors().begin(), file.tensors().end(), [](const gguf::TensorInfo &tensor) {
        for (const char *end : {".attn_q.bias", ".attn_k.bias", ".attn_v.bias", ".attn_qkv.bias"})
            if (tensor.name.ends_with(end))
                return true;
        return false;
    });
}

} // namespace

std::span<const Architecture> architectures()
{
    return table;
}

const Architecture *findArchitecture(std::string_view name)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const Architecture &a) { return a.name == name; });
    return it == table.end() ? nullptr : &*it;
}

std::vector<std::string> knownArchitectures()
{
    std::vector<std::string> names;
    for (const Architecture &a : table)
        names.emplace_back(a.name);
    return names;
}

bool ModelConfig::isRecurrent() const
{
    return std::any_of(perLayer.begin(), perLayer.end(), [](const LayerConfig &layer) { return layer.isRecurrent(); });
}

std::vector<uint32_t> ModelConfig::moeLayers() const
{
    std::vector<uint32_t> indices;
    for (uint32_t l = 0; l < layers; ++l)
        if (isMoe(l))
            indices.push_back(l);
    return indices;
}

AttentionConfig readGroupedAttention(const ConfigReader &reader, const ModelConfig &config,
                                     std::optional<RotaryLayout> layout, std::optional<uint32_t> kvHeads)
{
    AttentionConfig a;
    a.heads = reader.require("attention.head_count", 1, ConfigLimits::heads);
    a.kvHeads = kvHeads ? *kvHeads : reader.optional("attention.head_count_kv", a.heads, 1, ConfigLimits::heads);
    if (a.heads % a.kvHeads != 0)
        reader.refuse("attention.head_count_kv",
                      "is " + std::to_string(a.kvHeads) + ", which does not divide the " + std::to_string(a.heads) +
                          " heads");
    const bool stated = reader.has("attention.key_length");
    if (!stated && config.width % a.heads != 0)
        reader.refuse("attention.head_count",
                      "is " + std::to_string(a.heads) + ", which does not divide embedding_length " +
                          std::to_string(config.width));
    const uint32_t share = stated ? 0 : config.width / a.heads;
    a.keyWidth = reader.optional("attention.key_length", share, 1, ConfigLimits::width);
    a.valueWidth = reader.optional("attention.value_length", a.keyWidth, 1, ConfigLimits::width);
    a.scale = 1.0 / std::sqrt(static_cast<double>(a.keyWidth));
    a.bias = hasAttentionBias(reader.file());
    if (layout)
        a.rotary = readRotary(reader, config, *layout, a.keyWidth);
    else
        a.rotary.dimensions = 0; // converters write the keys of a rotation even so
    return a;
}

RotaryConfig readRotary(const ConfigReader &reader, const ModelConfig &config, RotaryLayout layout, uint32_t width)
{
    RotaryConfig rotary;
    rotary.layout = layout;
    rotary.dimensions = reader.optional("rope.dimension_count", width, 2, width);
    if (rotary.dimensions % 2 != 0)
        reader.unsupported("rope.dimension_count", "is " + std::to_string(rotary.dimensions) + ", which is odd");
    rotary.base = reader.number("rope.freq_base", 1.001, 1e15).value_or(10000.0);

    const std::string scaling = reader.string("rope.scaling.type");
    if (scaling == "linear")
        rotary.scaling = RotaryScaling::Linear;
    else if (scaling == "yarn")
        rotary.scaling = RotaryScaling::Yarn;
    else if (scaling == "longrope") // its divisors are tensors
        rotary.longFactors = true;
    else if (!scaling.empty() && scaling != "none")
        reader.unsupported("rope.scaling.type",
                           "is \"" + scaling + "\"; supported are none, linear, yarn and longrope");
    rotary.factor = reader.number("rope.scaling.factor", 0.0, 1e6).value_or(1.0);
    if (scaling.empty() && reader.has("rope.scale_linear")) { // used before rope.scaling.* existed
        rotary.scaling = RotaryScaling::Linear;
        rotary.factor = reader.number("rope.scale_linear", 0.0, 1e6).value_or(1.0);
    }
    if (rotary.factor == 0.0) // how some files say "none"
        rotary.factor = 1.0;
    if (rotary.factor < 1e-3)
        reader.unsupported("rope.scaling.factor", "is below 0.001");
    if (rotary.longFactors)
        rotary.originalContext = reader.require("rope.scaling.original_context_length", 1, ConfigLimits::context);
    if (rotary.scaling != RotaryScaling::Yarn) {
        rotary.attentionFactor = reader.number("rope.scaling.attn_factor", 1e-6, 1e6).value_or(1.0);
        return rotary;
    }
    rotary.originalContext =
        reader.optional("rope.scaling.original_context_length", config.trainedContext, 1, ConfigLimits::context);
    rotary.yarnBetaFast = reader.number("rope.scaling.yarn_beta_fast", 1e-6, 1e6).value_or(32.0);
    rotary.yarnBetaSlow = reader.number("rope.scaling.yarn_beta_slow", 1e-6, 1e6).value_or(1.0);
    rotary.yarnLogMultiplier = reader.number("rope.scaling.yarn_log_multiplier", 0.0, 10.0).value_or(0.0);
    // YaRN's own temperature (section 3.4): sqrt(1 / t) = 0.1 ln(factor) + 1, unless the file names another.
    rotary.attentionFactor = reader.number("rope.scaling.yarn_attn_factor", 1e-6, 1e6)
                                 .value_or(rotary.factor > 1.0 ? 0.1 * std::log(rotary.factor) + 1.0 : 1.0);
    rotary.attentionFactor *= reader.number("rope.scaling.attn_factor", 1e-6, 1e6).value_or(1.0);
    return rotary;
}

RecurrentConfig readStateSpace(const ConfigReader &reader, const ModelConfig &config)
{
    RecurrentConfig r;
    r.kind = RecurrentKind::StateSpace;
    r.normEpsilon = config.normEpsilon;
    r.kernel = reader.require("ssm.conv_kernel", 2, ConfigLimits::kernel);
    r.keyWidth = reader.require("ssm.state_size", 1, ConfigLimits::headWidth);
    r.keyHeads = reader.require("ssm.group_count", 1, ConfigLimits::heads);
    r.heads = reader.require("ssm.time_step_rank", 1, ConfigLimits::heads);
    const uint32_t inner = reader.require("ssm.inner_size", 1, ConfigLimits::width);
    if (r.heads % r.keyHeads != 0)
        reader.refuse("ssm.group_count",
                      "is " + std::to_string(r.keyHeads) + ", which does not divide the " + std::to_string(r.heads) +
                          " heads of ssm.time_step_rank");
    if (inner % r.heads != 0)
        reader.refuse("ssm.inner_size",
                      "is " + std::to_string(inner) + ", which the " + std::to_string(r.heads) +
                          " heads of ssm.time_step_rank do not divide");
    r.valueWidth = inner / r.heads;
    const uint64_t channels = 2 * uint64_t{r.keyHeads} * r.keyWidth + inner;
    if (channels > ConfigLimits::width)
        reader.unsupported("ssm.state_size",
                           "is " + std::to_string(r.keyWidth) + ": " + std::to_string(r.keyHeads) +
                               " heads of queries and keys are too wide together");
    r.channels = static_cast<uint32_t>(channels);
    return r;
}

std::vector<bool> windowedLayers(const ConfigReader &reader, uint32_t layers, uint32_t period)
{
    constexpr auto key = "attention.sliding_window_pattern";
    if (const auto flags = reader.flags(key, layers))
        return *flags;
    period = reader.optional(key, period, 1, ConfigLimits::layers);
    std::vector<bool> windowed(layers);
    for (uint32_t l = 0; l < layers; ++l)
        windowed[l] = (l + 1) % period != 0;
    return windowed;
}

void setWindow(const ConfigReader &reader, AttentionConfig &attention, uint32_t window)
{
    attention.window = window;
    attention.rotary.base = reader.number("rope.freq_base_swa", 1.001, 1e15).value_or(attention.rotary.base);
}

void setAttention(ModelConfig &config, const AttentionConfig &attention)
{
    for (LayerConfig &layer : config.perLayer)
        layer.attention = attention;
}

void configureDense(const ConfigReader &reader, ModelConfig &config)
{
    const uint32_t width = reader.require("feed_forward_length", 1, ConfigLimits::width);
    for (LayerConfig &layer : config.perLayer)
        layer.denseWidth = width;
}

void configureExperts(const ConfigReader &reader, ModelConfig &config, uint32_t denseLayers, uint32_t step)
{
    MoeConfig &moe = config.moe;
    if (moe.expertWidth == 0)
        reader.unsupported("expert_feed_forward_length", "is missing");
    if (moe.sharedExperts > 0 && moe.sharedWidth == 0)
        reader.unsupported("expert_shared_feed_forward_length", "is missing");
    const auto isDense = [&](uint32_t layer) { return layer < denseLayers || (layer + 1) % step != 0; };
    std::optional<uint32_t> firstMoe;
    for (uint32_t l = 0; l < config.layers; ++l)
        if (isDense(l))
            config.perLayer[l].denseWidth = reader.require("feed_forward_length", 1, ConfigLimits::width);
        else if (!firstMoe && config.perLayer[l].isMoe())
            firstMoe = l;

    moe.experts = reader.require("expert_count", 1, ConfigLimits::experts);
    moe.expertsUsed = reader.require("expert_used_count", 1, moe.experts);
    moe.score = routerScore(reader, moe.score);
    moe.normalizeWeights = reader.boolean("expert_weights_norm").value_or(moe.normalizeWeights);
    moe.weightScale = reader.number("expert_weights_scale", 0.0, 1e6).value_or(1.0);
    if (moe.weightScale == 0.0) // how some files say "none"
        moe.weightScale = 1.0;
    if (firstMoe)
        moe.selectionBias = reader.file().findTensor("blk." + std::to_string(*firstMoe) + ".exp_probs_b.bias");
    configureGroups(reader, moe);
}

void configureSharedExperts(const ConfigReader &reader, ModelConfig &config, uint32_t step)
{
    MoeConfig &moe = config.moe;
    const uint32_t denseLayers = reader.optional("leading_dense_block_count", 0, 0, config.layers);
    moe.expertWidth = reader.require("expert_feed_forward_length", 1, ConfigLimits::width);
    moe.sharedExperts = reader.optional("expert_shared_count", 0, 0, ConfigLimits::experts);
    if (moe.sharedExperts > ConfigLimits::width / moe.expertWidth)
        reader.unsupported("expert_shared_count",
                           "is " + std::to_string(moe.sharedExperts) + ": too wide with expert_feed_forward_length " +
                               std::to_string(moe.expertWidth));
    moe.sharedWidth = moe.sharedExperts * moe.expertWidth;
    configureExperts(reader, config, denseLayers, step);
}

ModelConfig readConfig(const gguf::File &file)
{
    const std::optional<std::string_view> name = file.metadata().string("general.architecture");
    if (!name)
        throw Error(ErrorKind::Refused, "general.architecture is missing", file.path(),
                    "the file contains no model; choose the GGUF file of a language model");
    const Architecture *architecture = findArchitecture(*name);
    if (!architecture) {
        std::string known;
        for (const Architecture &a : table)
            known += (known.empty() ? "" : ", ") + std::string(a.name);
        throw Error(ErrorKind::Refused, "the architecture \"" + printable(*name, 60) + "\" is not supported",
                    file.path(), "use a model with one of these architectures: " + known);
    }
    ModelConfig config;
    config.architecture = architecture->name;
    const ConfigReader reader(file, config.architecture);
    readCommon(reader, config);
    architecture->configure(reader, config);
    return config;
}

} // namespace moire
