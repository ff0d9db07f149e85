// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy.h"

#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/selection_bias.h>

#include "model/architectures.h"
#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace moire {

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

[[noreturn]] void refuse(const std::string &problem, const std::string &remedy)
{
    throw Error(ErrorKind::Usage, problem, "routing policy", remedy);
}

std::string place(const RoutingPolicy::Rule &rule)
{
    return (rule.layer ? "layer " + std::to_string(rule.layer->value) + ", " : "") + "expert " +
        std::to_string(rule.expert.value);
}

void checkRule(const RoutingPolicy::Rule &rule, const ModelConfig &config)
{
    if (rule.layer && rule.layer->value >= config.layers)
        refuse(place(rule) + " does not exist", "layers go from 0 to " + std::to_string(config.layers - 1));
    if (rule.layer && !config.isMoe(rule.layer->value))
        refuse(place(rule) + " does not exist: the layer is dense", "choose a layer with experts");
    if (rule.expert.value >= config.moe.experts)
        refuse(place(rule) + " does not exist", "experts go from 0 to " + std::to_string(config.moe.experts - 1));
    if (rule.kind == RoutingPolicy::Rule::Kind::Bias && !std::isfinite(rule.bias))
        refuse("the bias of " + place(rule) + " is not finite", "use off or force instead");
}

/// The rules of one layer as a bias per expert: the sum of biases, -inf for off, +inf for forced. Empty if no rule
/// applies.
std::vector<float> layerBias(const RoutingPolicy &policy, const ModelConfig &config, uint32_t layer)
{
    std::vector<float> bias;
    for (const RoutingPolicy::Rule &rule : policy.rules) {
        if ((rule.layer && rule.layer->value != layer) || rule.kind == RoutingPolicy::Rule::Kind::Mute)
            continue;
        bias.resize(config.moe.experts, 0.0f);
        float &value = bias[rule.expert.value];
        if (rule.kind == RoutingPolicy::Rule::Kind::Bias) {
            if (std::isinf(value)) // already off or forced
                continue;
            value += rule.bias;
            if (!std::isfinite(value))
                refuse("the sum of the biases of " + place(rule) + " is not finite", "use smaller ones");
            continue;
        }
        const float wanted = rule.kind == RoutingPolicy::Rule::Kind::Off ? -infinity : infinity;
        if (value == -wanted)
            refuse(place(rule) + " is both off and forced", "keep one of the two rules");
        value = wanted;
    }
    return bias;
}

/// [E], 1 for muted experts.
std::vector<uint32_t> layerMuted(const RoutingPolicy &policy, const ModelConfig &config, uint32_t layer)
{
    std::vector<uint32_t> muted(config.moe.experts, 0);
    for (const RoutingPolicy::Rule &rule : policy.rules)
        if (rule.kind == RoutingPolicy::Rule::Kind::Mute && (!rule.layer || rule.layer->value == layer))
            muted[rule.expert.value] = 1;
    return muted;
}

/// The routes of one token must choose different existing experts in every expert layer.
void checkRoutes(const TokenRoutes &routes, const std::vector<uint32_t> &layers, uint32_t used,
                 const ModelConfig &config)
{
    const auto same = [](LayerIndex a, uint32_t b) { return a.value == b; };
    if (!std::equal(routes.layers.begin(), routes.layers.end(), layers.begin(), layers.end(), same) ||
        routes.ids.size() != layers.size() * routes.perLayer || routes.weights.size() != routes.ids.size())
        refuse("the routes to force have " + std::to_string(routes.layers.size()) +
                   " expert layers, or others than the model's " + std::to_string(layers.size()),
               "force routes of a model with the same expert layers");
    for (size_t row = 0; row < layers.size(); ++row) {
        const std::span<const uint32_t> ids = routes[row].ids;
        if (ids.empty() || ids.size() > used)
            refuse("the routes to force have " + std::to_string(ids.size()) + " experts in layer " +
                       std::to_string(layers[row]) + ", but " + std::to_string(used) + " are used",
                   "force routes with as many experts");
        for (size_t j = 0; j < ids.size(); ++j)
            if (ids[j] >= config.moe.experts ||
                std::find(ids.begin(), ids.begin() + std::ptrdiff_t(j), ids[j]) != ids.begin() + std::ptrdiff_t(j))
                refuse("the routes to force have expert " + std::to_string(ids[j]) + " in layer " +
                           std::to_string(layers[row]) + (ids[j] < config.moe.experts ? " twice" : ""),
                       "experts go from 0 to " + std::to_string(config.moe.experts - 1));
    }
}

void checkLayer(const std::vector<float> &bias, uint32_t layer, uint32_t used)
{
    uint32_t left = 0;
    uint32_t forced = 0;
    for (const float b : bias) {
        left += b != -infinity ? 1 : 0;
        forced += b == infinity ? 1 : 0;
    }
    if (left < used)
        refuse("layer " + std::to_string(layer) + " has only " + std::to_string(left) + " experts left, but " +
                   std::to_string(used) + " are used",
               "turn fewer experts off, or use fewer");
    if (forced > used)
        refuse("layer " + std::to_string(layer) + " has " + std::to_string(forced) + " forced experts, but only " +
                   std::to_string(used) + " are used",
               "force fewer experts, or use more");
}

} // namespace

void RoutingPolicy::validate(const ModelConfig &config) const
{
    if (empty())
        return;
    if (config.moe.experts == 0)
        refuse("the model has no expert layers", "clear the routing policy, or load a Mixture-of-Experts model");
    if (expertsUsed && (*expertsUsed == 0 || *expertsUsed > config.moe.experts))
        refuse("cannot use " + std::to_string(*expertsUsed) + " experts",
               "use 1 to " + std::to_string(config.moe.experts));
    for (const Rule &rule : rules)
        checkRule(rule, config);
    for (const uint32_t layer : config.moeLayers()) {
        const std::vector<float> bias = layerBias(*this, config, layer);
        if (!bias.empty())
            checkLayer(bias, layer, expertsUsed.value_or(config.moe.expertsUsed));
    }
}

size_t policyBytes(const ModelConfig &config)
{
    return config.moe.experts * (sizeof(float) + sizeof(uint32_t)) + sizeof(uint32_t);
}

UploadedPolicy allocatePolicy(const ModelConfig &config, const Placement &placement)
{
    UploadedPolicy uploaded;
    uploaded.experts = config.moe.experts;
    uploaded.layers.resize(config.layers);
    for (const uint32_t layer : config.moeLayers())
        uploaded.layers[layer] = placement.of(layer).allocate(policyBytes(config));
    uploadPolicy(uploaded, {}, config, placement);
    return uploaded;
}

bool uploadPolicy(UploadedPolicy &uploaded, const RoutingPolicy &policy, const ModelConfig &config,
                  const Placement &placement)
{
    const bool random = policy.randomSeed.has_value();
    const uint64_t seed = policy.randomSeed.value_or(0);
    const bool changed = random != uploaded.random || seed != uploaded.seed;
    uploaded.expertsUsed = policy.expertsUsed.value_or(config.moe.expertsUsed);
    uploaded.random = random;
    uploaded.seed = seed;
    std::vector<std::byte> bytes(policyBytes(config));
    for (const uint32_t layer : config.moeLayers()) {
        std::vector<float> bias = layerBias(policy, config, layer);
        bias.resize(config.moe.experts, 0.0f);
        std::memcpy(bytes.data(), bias.data(), bias.size() * sizeof(float));
        const std::vector<uint32_t> muted = layerMuted(policy, config, layer);
        std::byte *used = bytes.data() + bias.size() * sizeof(float);
        std::memcpy(used, &uploaded.expertsUsed, sizeof(uint32_t));
        std::memcpy(used + sizeof(uint32_t), muted.data(), muted.size() * sizeof(uint32_t));
        placement.of(layer).write(uploaded.layers[layer].get(), bytes);
    }
    return changed;
}

bool uploadForced(UploadedPolicy &uploaded, std::span<const TokenRoutes> routes, size_t batch,
                  const ModelConfig &config, const Placement &placement)
{
    const bool changed = uploaded.forcing != !routes.empty();
    if (routes.empty()) {
        uploaded.forcing = false;
        return changed;
    }
    const std::vector<uint32_t> layers = config.moeLayers();
    if (layers.empty())
        refuse("the model has no expert layers", "force routes only on a Mixture-of-Experts model");
    const uint32_t used = std::min(uploaded.expertsUsed, config.moe.expertsUsed);
    for (const TokenRoutes &token : routes)
        checkRoutes(token, layers, used, config);
    if (uploaded.forced.empty()) {
        std::vector<Buffer> buffers(config.layers);
        for (const uint32_t layer : layers)
            buffers[layer] = placement.of(layer).allocate(batch * config.moe.expertsUsed * sizeof(uint32_t));
        uploaded.forced = std::move(buffers);
        uploaded.forcedStride = config.moe.expertsUsed;
    }
    std::vector<uint32_t> ids(routes.size() * uploaded.forcedStride);
    for (size_t row = 0; row < layers.size(); ++row) {
        std::fill(ids.begin(), ids.end(), noExpert);
        for (size_t t = 0; t < routes.size(); ++t)
            std::ranges::copy(routes[t][row].ids, ids.begin() + std::ptrdiff_t(t * uploaded.forcedStride));
        placement.of(layers[row]).write(uploaded.forced[layers[row]].get(), std::as_bytes(std::span(ids)));
    }
    uploaded.forcing = true;
    return changed;
}

std::vector<float> selectionBias(const Model &model, const RoutingPolicy &policy)
{
    const ModelConfig &config = model.config();
    policy.validate(config);
    const size_t experts = config.moe.experts;
    const std::vector<uint32_t> layers = config.moeLayers();
    if (policy.randomSeed)
        return std::vector<float>(layers.size() * experts, std::numeric_limits<float>::quiet_NaN());
    std::vector<float> bias(layers.size() * experts, 0.0f);
    bool any = false;
    const TensorNames &names = findArchitecture(config.architecture)->names;
    for (size_t row = 0; row < layers.size(); ++row) {
        float *to = bias.data() + row * experts;
        const gguf::TensorInfo *tensor =
            model.file().findTensor("blk." + std::to_string(layers[row]) + "." + names[Part::SelectionBias] + ".bias");
        if (config.moe.selectionBias && tensor) {
            quant::findFormat(tensor->type)->dequantize(tensor->data, to, experts);
            any = true;
        }
        const std::vector<float> rules = layerBias(policy, config, layers[row]);
        for (size_t e = 0; e < rules.size(); ++e)
            to[e] += rules[e];
        any = any || !rules.empty();
    }
    return any ? bias : std::vector<float>();
}

} // namespace moire
