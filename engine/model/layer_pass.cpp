// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_pass.h"

#include <algorithm>
#include <functional>

namespace moire {

LayerPass::LayerPass(const DecoderParts &parts, uint32_t layer, const Step &step)
    : m_config(parts.config),
      m_layerConfig(parts.config.perLayer[layer]),
      m_attention(m_layerConfig.attention),
      m_recurrent(m_layerConfig.recurrent),
      m_weights(parts.weights.layers[layer]),
      m_cache(parts.cache.layers[layer]),
      m_rotary(m_weights.rotaryLong && parts.cache.capacity > m_attention.rotary.originalContext ? m_weights.rotaryLong
                                                                                                 : m_weights.rotary),
      m_a(parts.activations[parts.placement.layerBackend[layer]]),
      m_policy(parts.policy),
      m_latentMode(parts.options.latent),
      m_backend(parts.placement.of(layer)),
      m_layer(layer),
      m_step(step),
      m_tap(parts.tap)
{
}

void LayerPass::run()
{
    if (m_layerConfig.mixes())
        mix();
    m_backend.mark(Stage::Attention);
    if (m_tap)
        m_tap->attended(m_backend, m_a.residual + (m_step.tokens - 1) * m_config.width);
    if (m_layerConfig.feedForward)
        feedForward();
    m_backend.mark(Stage::FeedForward);
}

/// Attention, or what is in its place.
void LayerPass::mix()
{
    const size_t attended = m_layerConfig.attendedWidth();
    if (m_layerConfig.preNorms)
        norm(m_a.residual, m_step.tokens, m_config.width, m_weights.attentionNorm, m_a.normed);
    if (m_recurrent.kind == RecurrentKind::ShortConvolution)
        shortConvolution();
    else if (m_recurrent.kind == RecurrentKind::GatedDelta)
        deltaRule();
    else if (m_recurrent.kind == RecurrentKind::StateSpace)
        stateSpace();
    else if (m_attention.kind == AttentionKind::Grouped)
        groupedAttention();
    else
        latentAttention();
    const bool postNorms = m_layerConfig.postNorms;
    const LinearJob output{.weight = &m_weights.attentionOutput,
                           .bias = m_weights.attentionOutputBias.data(),
                           .y = postNorms ? m_a.normed : m_a.residual,
                           .yStride = m_config.width,
                           .add = !postNorms};
    m_backend.linear({m_a.attended, attended, m_step.tokens, {&output, 1}});
    if (postNorms)
        norm(m_a.normed, m_step.tokens, m_config.width, m_weights.attentionPostNorm, m_a.residual, true);
}

void LayerPass::feedForward()
{
    if (m_layerConfig.preNorms)
        norm(m_a.residual, m_step.tokens, m_config.width, m_weights.feedForwardNorm, m_a.normed);
    if (m_layerConfig.isMoe())
        expertLayer();
    else
        m_backend.feedForward(feedForwardArgs(m_weights.dense, nullptr));
    if (m_layerConfig.postNorms)
        norm(m_a.branch, m_step.tokens, m_config.width, m_weights.feedForwardPostNorm, m_a.residual, true);
}

void LayerPass::groupedAttention()
{
    const GroupedWeights &w = m_weights.grouped;
    const size_t key = m_attention.keyWidth;
    const size_t value = m_attention.valueWidth;
    const size_t qHead = m_attention.queryWidth(); // a head's query, then perhaps its gate
    const size_t qRow = m_attention.heads * qHead;
    const size_t kRow = m_attention.kvHeads * key;
    const size_t vRow = m_attention.kvHeads * value;

    const LinearJob jobs[] = {{&w.q, w.qBias.data(), m_a.q, qRow},
                              {&w.k, w.kBias.data(), m_a.k, kRow},
                              {&w.v, w.vBias.data(), m_a.v, vRow},
                              {&w.gate, nullptr, m_a.outputGate, m_attention.heads * value}};
    m_backend.linear({input(), m_config.width, m_step.tokens, std::span(jobs).first(w.gate ? 4 : 3)});
    const auto norms = [&] {
        headNorm(m_a.q, m_attention.heads, qHead, w.qNorm);
        headNorm(m_a.k, m_attention.kvHeads, key, w.kNorm);
    };
    if (!m_attention.normAfterRotation)
        norms();
    rotate(m_a.q, qRow, qHead, m_attention.heads);
    rotate(m_a.k, kRow, key, m_attention.kvHeads);
    if (m_attention.normAfterRotation)
        norms();
    m_backend.store({m_a.k, kRow, key, m_cache.keys, m_step.tokens, m_attention.kvHeads, key, m_step.start});
    m_backend.store({m_a.v, vRow, value, m_cache.values, m_step.tokens, m_attention.kvHeads, value, m_step.start});
    m_backend.attend({.q = m_a.q,
                      .qTokenStride = qRow,
                      .qHeadStride = qHead,
                      .keys = m_cache.keys,
                      .values = m_cache.values,
                      .out = m_a.attended,
                      .outTokenStride = m_attention.heads * value,
                      .outHeadStride = value,
                      .tokens = m_step.tokens,
                      .heads = m_attention.heads,
                      .kvHeads = m_attention.kvHeads,
                      .keyWidth = key,
                      .valueWidth = value,
                      .firstPosition = m_step.start,
                      .window = m_attention.window,
                      .scale = static_cast<float>(m_attention.scale),
                      .sinks = w.sinks.data(),
                      .softcap = static_cast<float>(m_attention.softcap),
                      .exact = m_cache.keys.type == TensorType::F32});
    if (m_attention.outputGate)
        m_backend.gate({.gate = w.gate ? m_a.outputGate : m_a.q + key,
                        .gateTokenStride = w.gate ? m_attention.heads * value : qRow,
                        .gateHeadStride = w.gate ? value : qHead,
                        .y = m_a.attended,
                        .yStride = m_attention.heads * value,
                        .tokens = m_step.tokens,
                        .heads = m_attention.heads,
                        .width = value});
}

void LayerPass::expertLayer()
{
    const MoeConfig &moe = m_config.moe;
    m_backend.route({.x = input(),
                     .xStride = m_config.width,
                     .tokens = m_step.tokens,
                     .router = &m_weights.router,
                     .modelBias = m_weights.selectionBias.data(),
                     .score = moe.score,
                     .groups = moe.groups,
                     .groupsUsed = moe.groupsUsed,
                     .groupRank = moe.groupRank,
                     .expertsUsed = m_policy.expertsUsed,
                     .normalize = moe.normalizeWeights,
                     .scale = static_cast<float>(moe.weightScale),
                     .policy = m_policy.ofLayer(m_layer),
                     .firstPosition = m_step.start,
                     .ids = m_a.expertIds,
                     .weights = m_a.expertWeights,
                     .record = m_step.trace ? record() : RouteRecord{},
                     .logitBias = m_weights.routerBias.data()});
    m_backend.mark(Stage::Router);
    if (m_tap)
        tapExperts();
    runExperts(expertArgs());
    m_backend.mark(Stage::Experts);
    if (m_weights.shared)
        m_backend.feedForward(feedForwardArgs(m_weights.shared, gateOfShared()));
}

/// Computes every chosen expert of the last token alone, and the shared ones: what each of them adds to the stream.
void LayerPass::tapExperts()
{
    const size_t last = m_step.tokens - 1;
    const uint32_t used = m_policy.expertsUsed;
    float *outputs = m_tap->outputs(m_layer);
    const float *x = input() + last * m_config.width;
    const uint32_t *ids = m_a.expertIds + last * used;
    const float *weights = m_a.expertWeights + last * used;
    for (uint32_t j = 0; j < used; ++j) {
        ExpertArgs alone = expertArgs();
        alone.x = x;
        alone.tokens = 1;
        alone.ids = ids + j;
        alone.weights = weights + j;
        alone.expertsUsed = 1;
        alone.y = outputs + j * m_config.width;
        alone.add = true; // to zeros
        runExperts(alone);
    }
    if (m_weights.shared) {
        FeedForwardArgs alone = feedForwardArgs(m_weights.shared, gateOfShared());
        alone.x = x;
        alone.tokens = 1;
        alone.y = outputs + used * m_config.width;
        alone.add = true; // to zeros
        m_backend.feedForward(alone);
    }
    m_tap->experts(m_layer, ids, weights, static_cast<bool>(m_weights.shared));
}

ExpertArgs LayerPass::expertArgs() const
{
    return {.x = input(),
            .xStride = m_config.width,
            .tokens = m_step.tokens,
            .gate = m_weights.experts.gate ? &m_weights.experts.gate : nullptr,
            .up = &m_weights.experts.up,
            .down = &m_weights.experts.down,
            .ids = m_a.expertIds,
            .weights = m_a.expertWeights,
            .expertsUsed = m_policy.expertsUsed,
            .y = m_layerConfig.postNorms ? m_a.branch : m_a.residual,
            .yStride = m_config.width,
            .activation = m_layerConfig.activation,
            .gateBias = m_weights.experts.gateBias.data(),
            .upBias = m_weights.experts.upBias.data(),
            .downBias = m_weights.experts.downBias.data(),
            .add = !m_layerConfig.postNorms};
}

/// Through the experts' own space, if they have one.
void LayerPass::runExperts(const ExpertArgs &args)
{
    if (!m_weights.latentDown) {
        m_backend.experts(args);
        return;
    }
    const size_t width = m_config.moe.latentWidth;
    const LinearJob down{&m_weights.latentDown, nullptr, m_a.expertInput, width};
    m_backend.linear({args.x, args.xStride, args.tokens, {&down, 1}});
    ExpertArgs inside = args;
    inside.x = m_a.expertInput;
    inside.y = m_a.expertOutput;
    inside.xStride = inside.yStride = width;
    inside.add = false;
    m_backend.experts(inside);
    const LinearJob up{
        .weight = &m_weights.latentUp, .bias = nullptr, .y = args.y, .yStride = args.yStride, .add = args.add};
    m_backend.linear({m_a.expertOutput, width, args.tokens, {&up, 1}});
}

/// Where this layer's routes go in the trace. Counts the expert layers before this one each time: layers are few.
RouteRecord LayerPass::record() const
{
    if (!m_step.trace->wantRouting && !m_step.trace->wantScores)
        return {};
    const auto first = m_config.perLayer.begin();
    const auto moeIndex = static_cast<size_t>(std::count_if(first, first + m_layer, std::mem_fn(&LayerConfig::isMoe)));
    const size_t row = moeIndex * m_step.tokens;
    RouteRecord record;
    if (m_step.trace->wantRouting) {
        record.ids = m_step.trace->ids.data() + row * m_step.trace->expertsUsed;
        record.weights = m_step.trace->weights.data() + row * m_step.trace->expertsUsed;
    }
    if (m_step.trace->wantScores)
        record.scores = m_step.trace->scores.data() + row * m_step.trace->experts;
    return record;
}

void LayerPass::norm(const float *x, size_t rows, size_t width, const Vector &weight, float *out, bool add)
{
    m_backend.norm({x, width, weight.data(), out, width, rows, width, static_cast<float>(m_config.normEpsilon), add});
}

void LayerPass::headNorm(float *x, size_t heads, size_t stride, const Vector &weight)
{
    if (m_attention.headNorm == HeadNorm::PerHead)
        m_backend.norm({x, stride, weight.data(), x, stride, m_step.tokens * heads, m_attention.keyWidth,
                        static_cast<float>(m_config.normEpsilon)});
    else if (m_attention.headNorm == HeadNorm::WholeRow)
        norm(x, m_step.tokens, heads * m_attention.keyWidth, weight, x);
}

void LayerPass::rotate(float *x, size_t tokenStride, size_t headStride, size_t heads)
{
    if (m_attention.rotary.dimensions == 0)
        return;
    const RotaryTable rotary{m_rotary.data(), m_attention.rotary.dimensions,
                             static_cast<float>(m_attention.rotary.attentionFactor), m_attention.rotary.layout};
    m_backend.rotate({rotary, x, tokenStride, headStride, m_step.tokens, heads, m_step.start});
}

FeedForwardArgs LayerPass::feedForwardArgs(const GatedWeights &weights, const Matrix *sharedGate) const
{
    return {.x = input(),
            .xStride = m_config.width,
            .tokens = m_step.tokens,
            .gate = weights.gate ? &weights.gate : nullptr,
            .up = &weights.up,
            .down = &weights.down,
            .sharedGate = sharedGate,
            .y = m_layerConfig.postNorms ? m_a.branch : m_a.residual,
            .yStride = m_config.width,
            .gateBias = weights.gateBias.data(),
            .upBias = weights.upBias.data(),
            .downBias = weights.downBias.data(),
            .activation = m_layerConfig.activation,
            .add = !m_layerConfig.postNorms || m_layerConfig.isMoe()}; // shared experts: to the routed ones
}

} // namespace moire
