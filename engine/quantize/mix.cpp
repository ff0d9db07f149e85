// SPDX-License-Identifier: GPL-3.0-or-later
// The types of llama.cpp's mixes (llama-quantize), so that a name means the same files everywhere.
#include "quantize/mix.h"

#include <moire/error.h>

#include "model/memory_plan.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>

namespace moire {

namespace {

using T = TensorType;

constexpr uint32_t q4_0 = 2, q5_0 = 8, q2_K = 10, q3_K_S = 11, q3_K_M = 12, q3_K_L = 13, q4_K_S = 14, q4_K_M = 15,
                   q5_K_M = 17, q2_K_S = 21, iq4_NL = 25, iq4_XS = 30, tq1_0 = 36, tq2_0 = 37, mxfp4Moe = 38;

constexpr Mix all[] = {
    {"F32", 0, T::F32},
    {"F16", 1, T::F16},
    {"BF16", 32, T::BF16},
    {"Q8_0", 7, T::Q8_0},
    {"Q4_0", q4_0, T::Q4_0},
    {"Q4_1", 3, T::Q4_1},
    {"Q5_0", q5_0, T::Q5_0},
    {"Q5_1", 9, T::Q5_1},
    {"Q2_K", q2_K, T::Q2_K},
    {"Q2_K_S", q2_K_S, T::Q2_K},
    {"Q3_K_S", q3_K_S, T::Q3_K},
    {"Q3_K_M", q3_K_M, T::Q3_K},
    {"Q3_K_L", q3_K_L, T::Q3_K},
    {"Q4_K_S", q4_K_S, T::Q4_K},
    {"Q4_K_M", q4_K_M, T::Q4_K},
    {"Q5_K_S", 16, T::Q5_K},
    {"Q5_K_M", q5_K_M, T::Q5_K},
    {"Q6_K", 18, T::Q6_K},
    {"IQ4_NL", iq4_NL, T::IQ4_NL},
    {"IQ4_XS", iq4_XS, T::IQ4_XS},
    {"TQ1_0", tq1_0, T::TQ1_0},
    {"TQ2_0", tq2_0, T::TQ2_0},
    {"MXFP4", mxfp4Moe, T::MXFP4},
    {"MXFP4_MOE", mxfp4Moe, T::MXFP4},
};
constexpr std::string_view expertsOnly = "MXFP4_MOE"; ///< this mix leaves everything else at Q8_0

/// Short names of what most people mean.
constexpr std::pair<std::string_view, std::string_view> aliases[] = {
    {"Q3_K", "Q3_K_M"}, {"Q4_K", "Q4_K_M"}, {"Q5_K", "Q5_K_M"}};

/// Kinds of matrices that rules name.
enum class Kind : uint8_t { Output, Embedding, Value, Key, AttentionOutput, Down, Other };

Kind kindOf(std::string_view name)
{
    const auto has = [name](std::string_view part) { return name.find(part) != std::string_view::npos; };
    if (name == "output.weight")
        return Kind::Output;
    if (name == "token_embd.weight" || name == "per_layer_token_embd.weight")
        return Kind::Embedding;
    if (isAttentionValue(name))
        return Kind::Value;
    if (has("attn_k.weight"))
        return Kind::Key;
    if (has("attn_output.weight"))
        return Kind::AttentionOutput;
    return has("ffn_down") ? Kind::Down : Kind::Other;
}

enum class When : uint8_t {
    Always,
    EightExperts,
    Grouped, ///< at least 4 query heads share a key head
    FirstTwo, ///< of the matrices of this kind
    FirstFour,
    FirstSixteenth, ///< of the layers
    FirstEighth,
    FirstEighthWithImportance,
    FirstEighthWithout,
    Sensitive, ///< the first and last eighth of the layers, and every third between
};

struct Rule {
    uint64_t mixes; ///< bits, by file type
    Kind kind;
    When when;
    std::optional<T> type; ///< none: the mix's own
};

template <class... N>
constexpr uint64_t in(N... fileTypes)
{
    return (... | (uint64_t{1} << fileTypes));
}
constexpr uint64_t every = ~uint64_t{0};

/// The first rule that fits decides.
constexpr Rule rules[] = {
    {every, Kind::Value, When::EightExperts, T::Q8_0},
    {every, Kind::Key, When::EightExperts, T::Q8_0},
    {in(q2_K, q3_K_S, q3_K_M, q4_K_S, q4_K_M, iq4_NL, iq4_XS), Kind::AttentionOutput, When::EightExperts, T::Q5_K},
    {every, Kind::AttentionOutput, When::EightExperts, std::nullopt},

    {in(q2_K, q2_K_S), Kind::Value, When::Grouped, T::Q4_K},
    {in(q2_K), Kind::Value, When::Always, T::Q3_K},
    {in(q3_K_M), Kind::Value, When::FirstTwo, T::Q5_K},
    {in(q3_K_M), Kind::Value, When::Always, T::Q4_K},
    {in(q3_K_L), Kind::Value, When::Always, T::Q5_K},
    {in(q4_K_S), Kind::Value, When::FirstFour, T::Q5_K},
    {in(q4_K_M, q5_K_M), Kind::Value, When::Sensitive, T::Q6_K},
    {in(iq4_NL, iq4_XS), Kind::Value, When::Grouped, T::Q5_K},

    {in(q2_K), Kind::AttentionOutput, When::Always, T::Q3_K},
    {in(q3_K_M), Kind::AttentionOutput, When::Always, T::Q4_K},
    {in(q3_K_L), Kind::AttentionOutput, When::Always, T::Q5_K},

    {in(q2_K), Kind::Down, When::Always, T::Q3_K},
    {in(q2_K_S), Kind::Down, When::FirstEighth, T::Q4_K},
    {in(q3_K_M), Kind::Down, When::FirstSixteenth, T::Q5_K},
    {in(q3_K_M), Kind::Down, When::Always, T::Q4_K},
    {in(q3_K_L), Kind::Down, When::Always, T::Q5_K},
    {in(q4_K_S), Kind::Down, When::FirstEighth, T::Q5_K},
    {in(q4_K_M, q5_K_M), Kind::Down, When::Sensitive, T::Q6_K},
    {in(iq4_NL, iq4_XS), Kind::Down, When::FirstEighthWithout, T::Q5_K},
    {in(q4_0), Kind::Down, When::FirstEighthWithImportance, T::Q4_1},
    {in(q5_0), Kind::Down, When::FirstEighthWithImportance, T::Q5_1},

    {in(tq1_0, tq2_0), Kind::Embedding, When::Always, T::Q4_K},
};

/// \p at of \p count: the layer, or the place among the matrices of this kind.
bool holds(When when, const MixModel &model, uint32_t at, uint32_t count)
{
    const bool firstEighth = at < count / 8;
    switch (when) {
    case When::Always:
        return true;
    case When::EightExperts:
        return model.experts == 8;
    case When::Grouped:
        return model.headsPerKey >= 4;
    case When::FirstTwo:
        return at < 2;
    case When::FirstFour:
        return at < 4;
    case When::FirstSixteenth:
        return at < count / 16;
    case When::FirstEighth:
        return firstEighth;
    case When::FirstEighthWithImportance:
        return firstEighth && model.importance;
    case When::FirstEighthWithout:
        return firstEighth && !model.importance;
    case When::Sensitive:
        return firstEighth || at >= 7 * uint64_t{count} / 8 || (at - count / 8) % 3 == 2;
    }
    return false;
}

bool isQuantized(T type)
{
    return type != T::F32 && type != T::F16 && type != T::BF16;
}

/// A number, or the first of an array of them.
std::optional<uint64_t> firstNumber(const gguf::Metadata &metadata, const std::string &key)
{
    const gguf::Value *value = metadata.find(key);
    if (!value || value->count() == 0 || value->elementType() == gguf::ValueType::String)
        return std::nullopt;
    return value->type() == gguf::ValueType::Array ? value->element(0).toUnsigned() : value->toUnsigned();
}

} // namespace

std::span<const Mix> mixes()
{
    return all;
}

const Mix *findMix(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    for (const auto &[alias, meant] : aliases)
        if (upper == alias)
            upper = meant;
    const auto *found = std::find_if(std::begin(all), std::end(all), [&](const Mix &mix) { return mix.name == upper; });
    return found != std::end(all) ? found : nullptr;
}

MixModel mixModel(const gguf::File &file)
{
    const gguf::Metadata &metadata = file.metadata();
    const auto architecture = metadata.string("general.architecture");
    if (!architecture)
        throw Error(ErrorKind::Refused, "the file is not a model: it names no architecture", file.path(),
                    "give a model in GGUF format");
    const std::string prefix = std::string(*architecture) + ".";
    const auto number = [&](const char *key) {
        return static_cast<uint32_t>(std::min<uint64_t>(firstNumber(metadata, prefix + key).value_or(0), 1u << 20));
    };
    MixModel model;
    model.layers = number("block_count");
    model.experts = number("expert_count");
    const uint32_t keyHeads = number("attention.head_count_kv");
    model.headsPerKey = keyHeads > 0 ? number("attention.head_count") / keyHeads : 1;
    model.tied = !file.findTensor("output.weight");
    return model;
}

bool isAttentionValue(std::string_view name)
{
    return name.find("attn_v.weight") != std::string_view::npos ||
        name.find("attn_qkv.weight") != std::string_view::npos ||
        name.find("attn_kv_b.weight") != std::string_view::npos;
}

bool mayQuantize(const gguf::TensorInfo &tensor)
{
    constexpr std::string_view kept[] = {
        "_norm.weight",  "ffn_gate_inp.weight",  "ssm_conv1d",     "shortconv.conv.weight", "altup",
        "laurel",        "per_layer_model_proj", "indexer.k_proj", "indexer.q_proj",        "ffn_gate_tid2eid",
        "position_embd", "token_types"};
    const uint64_t matrices = tensor.elementCount() / std::max<uint64_t>(tensor.dims[0], 1);
    return matrices > 1 && tensor.name.ends_with("weight") &&
        std::none_of(std::begin(kept), std::end(kept),
                     [&](std::string_view part) { return tensor.name.find(part) != std::string_view::npos; });
}

TensorType mixType(const Mix &mix, const MixModel &model, const gguf::TensorInfo &tensor, uint32_t index,
                   uint32_t count)
{
    if (!isQuantized(mix.type))
        return mix.type;
    const Kind kind = kindOf(tensor.name);
    const bool mxfp4 = mix.fileType == mxfp4Moe;
    if (kind == Kind::Output || (kind == Kind::Embedding && model.tied)) {
        const bool whole = tensor.dims[0] % typeLayout(mix.type)->elements == 0;
        return mxfp4 || !whole || mix.type == T::Q8_0 ? T::Q8_0 : T::Q6_K;
    }
    if (mxfp4)
        return kind == Kind::Embedding || (mix.name == expertsOnly && !isExpertTensor(tensor.name)) ? T::Q8_0
                                                                                                    : T::MXFP4;
    const bool byKind = kind == Kind::Value;
    const uint32_t at = byKind ? index : layerOf(tensor.name).value_or(0);
    TensorType type = mix.type;
    for (const Rule &rule : rules)
        if ((rule.mixes >> mix.fileType & 1) != 0 && rule.kind == kind &&
            holds(rule.when, model, at, byKind ? count : model.layers)) {
            type = rule.type.value_or(mix.type);
            break;
        }
    // In models of 80 layers (70B), so many heads share a value matrix that more bits for it cost next to nothing.
    if (kind == Kind::Value && model.layers == 80 && model.headsPerKey > 1 && (type == T::Q3_K || type == T::Q4_K))
        type = T::Q5_K;
    return type;
}

TensorType typeForColumns(TensorType type, uint64_t columns)
{
    if (columns % typeLayout(type)->elements == 0)
        return type;
    const TensorType related = [type] {
        switch (type) {
        case T::Q2_K:
        case T::Q3_K:
        case T::TQ1_0:
        case T::TQ2_0:
            return T::Q4_0;
        case T::Q4_K:
            return T::Q5_0;
        case T::Q5_K:
            return T::Q5_1;
        case T::Q6_K:
            return T::Q8_0;
        case T::IQ4_XS:
            return T::IQ4_NL;
        default:
            return T::F16;
        }
    }();
    return columns % typeLayout(related)->elements == 0 ? related : T::F16;
}

} // namespace moire
