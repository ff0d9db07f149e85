// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_pass.h"

#include <algorithm>

namespace moire {

LayerPass::LayerPass(const DecoderParts &parts, uint32_t layer, const Step &step)
    : m_config(parts.config),
      m_weights(parts.weights.layers[layer]),
      m_cache(parts.cache.layers[layer]),
      m_a(parts.activations[parts.placement.layerBackend[layer]]),
      m_policy(parts.policy),
      m_latentMode(parts.options.latent),
      m_backend(parts.placement.of(layer)),
      m_frequencies(parts.weights.rotary[parts.placement.layerBackend[layer]].data()),
      m_layer(layer),
      m_step(step)
{
}

void LayerPass::run()
{
    const size_t attended = size_t{m_config.heads} * m_config.valueWidth;
    norm(m_a.residual, m_step.tokens, m_config.width, m_weights.attentionNorm, m_a.normed);
    if (m_config.attention == AttentionKind::Grouped)
        groupedAttention();
    else
        latentAttention();
    const LinearJob output{.weight = &m_weights.attentionOutput,
                           .bias = m_weights.attentionOutputBias.data(),
                           .y = m_a.residual,
                           .yStride = m_config.width,
                           .add = true};
    m_backend.linear({m_a.attended, attended, m_step.tokens, {&output, 1}});
    m_backend.mark(Stage::Attention);

    norm(m_a.residual, m_step.tokens, m_config.width, m_weights.feedForwardNorm, m_a.normed);
    if (m_config.isMoe(m_layer))
        expertLayer();
    else
        feedForward(m_weights.dense, nullptr);
    m_backend.mark(Stage::FeedForward);
}

void LayerPass::groupedAttention()
{
    const GroupedWeights &w = m_weights.grouped;
    const size_t key = m_config.keyWidth;
    const size_t value = m_config.valueWidth;
    const size_t qRow = m_config.heads * key;
    const size_t kRow = m_config.kvHeads * key;
    const size_t vRow = m_config.kvHeads * value;

    const LinearJob jobs[] = {
        {&w.q, w.qBias.data(), m_a.q, qRow}, {&w.k, w.kBias.data(), m_a.k, kRow}, {&w.v, w.vBias.data(), m_a.v, vRow}};
    m_backend.linear({m_a.normed, m_config.width, m_step.tokens, jobs});
    headNorm(m_a.q, m_config.heads, w.qNorm);
    headNorm(m_a.k, m_config.kvHeads, w.kNorm);
    rotate(m_a.q, qRow, key, m_config.heads);
    rotate(m_a.k, kRow, key, m_config.kvHeads);
    m_backend.store({m_a.k, kRow, key, m_cache.keys, m_step.tokens, m_config.kvHeads, key, m_step.start});
    m_backend.store({m_a.v, vRow, value, m_cache.values, m_step.tokens, m_config.kvHeads, value, m_step.start});
    m_backend.attend({.q = m_a.q,
                      .qTokenStride = qRow,
                      .qHeadStride = key,
                      .keys = m_cache.keys,
                      .values = m_cache.values,
                      .out = m_a.attended,
                      .outTokenStride = m_config.heads * value,
                      .outHeadStride = value,
                      .tokens = m_step.tokens,
                      .heads = m_config.heads,
                      .kvHeads = m_config.kvHeads,
                      .keyWidth = key,
                      .valueWidth = value,
                      .firstPosition = m_step.start,
                      .window = m_config.slidingWindow,
                      .scale = static_cast<float>(m_config.attentionScale),
                      .exact = m_cache.keys.type == TensorType::F32});
}

void LayerPass::expertLayer()
{
    const MoeConfig &moe = m_config.moe;
    m_backend.route({.x = m_a.normed,
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
                     .record = m_step.trace ? record() : RouteRecord{}});
    m_backend.mark(Stage::Router);
    m_backend.experts({.x = m_a.normed,
                       .xStride = m_config.width,
                       .tokens = m_step.tokens,
                       .gate = &m_weights.experts.gate,
                       .up = &m_weights.experts.up,
                       .down = &m_weights.experts.down,
                       .ids = m_a.expertIds,
                       .weights = m_a.expertWeights,
                       .expertsUsed = m_policy.expertsUsed,
                       .y = m_a.residual,
                       .yStride = m_config.width});
    m_backend.mark(Stage::Experts);
    if (m_weights.shared)
        feedForward(m_weights.shared, m_weights.sharedGate ? &m_weights.sharedGate : nullptr);
}

/// Where this layer's routes go in the trace. Counts the expert layers before this one each time: layers are few.
RouteRecord LayerPass::record() const
{
    if (!m_step.trace->wantRouting && !m_step.trace->wantScores)
        return {};
    const auto first = m_config.denseWidth.begin();
    const auto moeIndex = static_cast<size_t>(std::count(first, first + m_layer, 0u));
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

void LayerPass::norm(const float *x, size_t rows, size_t width, const Vector &weight, float *out)
{
    m_backend.norm({x, width, weight.data(), out, width, rows, width, static_cast<float>(m_config.normEpsilon)});
}

void LayerPass::headNorm(float *x, size_t heads, const Vector &weight)
{
    if (m_config.headNorm == HeadNorm::PerHead)
        norm(x, m_step.tokens * heads, m_config.keyWidth, weight, x);
    else if (m_config.headNorm == HeadNorm::WholeRow)
        norm(x, m_step.tokens, heads * m_config.keyWidth, weight, x);
}

void LayerPass::rotate(float *x, size_t tokenStride, size_t headStride, size_t heads)
{
    const RotaryTable rotary{m_frequencies, m_config.rotary.dimensions,
                             static_cast<float>(m_config.rotary.attentionFactor), m_config.rotary.layout};
    m_backend.rotate({rotary, x, tokenStride, headStride, m_step.tokens, heads, m_step.start});
}

void LayerPass::feedForward(const GatedWeights &weights, const Matrix *sharedGate)
{
    m_backend.feedForward({.x = m_a.normed,
                           .xStride = m_config.width,
                           .tokens = m_step.tokens,
                           .gate = &weights.gate,
                           .up = &weights.up,
                           .down = &weights.down,
                           .sharedGate = sharedGate,
                           .y = m_a.residual,
                           .yStride = m_config.width,
                           .gateBias = weights.gateBias.data(),
                           .upBias = weights.upBias.data(),
                           .downBias = weights.downBias.data()});
}

} // namespace moire
