// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_pass.h"

/// What some layers have in place of attention (RecurrentConfig).
namespace moire {

void LayerPass::shortConvolution()
{
    const size_t channels = m_recurrent.channels;
    const LinearJob input{&m_weights.recurrent.input, nullptr, m_a.mixed, 3 * channels};
    m_backend.linear({m_a.normed, m_config.width, m_step.tokens, {&input, 1}});
    m_backend.convolve({.x = m_a.mixed + 2 * channels,
                        .xStride = 3 * channels,
                        .inputGate = m_a.mixed,
                        .outputGate = m_a.mixed + channels,
                        .weight = m_weights.recurrent.convolution.data(),
                        .state = m_cache.convolved,
                        .out = m_a.attended,
                        .outStride = channels,
                        .tokens = m_step.tokens,
                        .channels = channels,
                        .kernel = m_recurrent.kernel});
}

void LayerPass::deltaRule()
{
    const RecurrentWeights &w = m_weights.recurrent;
    const size_t channels = m_recurrent.channels;
    const LinearJob inputs[] = {{&w.input, nullptr, m_a.mixed, channels},
                                {&w.gate, nullptr, m_a.outputGate, m_recurrent.outputWidth()}};
    m_backend.linear({m_a.normed, m_config.width, m_step.tokens, inputs});
    deltaGates();
    convolve(0);
    m_backend.deltaRule({.qkv = m_a.convolved,
                         .qkvStride = channels,
                         .alpha = m_a.alpha,
                         .beta = m_a.beta,
                         .z = m_a.outputGate,
                         .decay = w.decay.data(),
                         .timeBias = w.timeBias.data(),
                         .normWeight = w.norm.data(),
                         .epsilon = static_cast<float>(m_recurrent.normEpsilon),
                         .state = m_cache.recurrent,
                         .out = m_a.attended,
                         .tokens = m_step.tokens,
                         .heads = m_recurrent.heads,
                         .keyHeads = m_recurrent.keyHeads,
                         .keyWidth = m_recurrent.keyWidth,
                         .valueWidth = m_recurrent.valueWidth,
                         .tiledHeads = m_recurrent.tiledHeads});
}

/// alpha and beta of every head: from one matrix each, or from one per key head, which has the rows of its heads.
void LayerPass::deltaGates()
{
    const auto job = [&](const Matrix &weight, float *y) {
        m_backend.headLinear({.weight = &weight,
                              .transposed = false,
                              .x = m_a.normed,
                              .xTokenStride = m_config.width,
                              .xHeadStride = 0,
                              .y = y,
                              .yTokenStride = m_recurrent.heads,
                              .yHeadStride = weight.rows,
                              .tokens = m_step.tokens,
                              .heads = weight.count});
    };
    job(m_weights.recurrent.alpha, m_a.alpha);
    job(m_weights.recurrent.beta, m_a.beta);
}

/// The channels from the \p first of a row of the layer's input on.
void LayerPass::convolve(size_t first)
{
    m_backend.convolve({.x = m_a.mixed + first,
                        .xStride = m_recurrent.inputWidth(),
                        .weight = m_weights.recurrent.convolution.data(),
                        .bias = m_weights.recurrent.convolutionBias.data(),
                        .state = m_cache.convolved,
                        .out = m_a.convolved,
                        .outStride = m_recurrent.channels,
                        .tokens = m_step.tokens,
                        .channels = m_recurrent.channels,
                        .kernel = m_recurrent.kernel,
                        .silu = true});
}

void LayerPass::stateSpace()
{
    const RecurrentWeights &w = m_weights.recurrent;
    const size_t row = m_recurrent.inputWidth(); // z, then the channels of the convolution, then time
    const size_t width = m_recurrent.outputWidth();
    const LinearJob input{&w.input, nullptr, m_a.mixed, row};
    m_backend.linear({m_a.normed, m_config.width, m_step.tokens, {&input, 1}});
    convolve(width);
    m_backend.stateSpace({.xbc = m_a.convolved,
                          .xbcStride = m_recurrent.channels,
                          .time = m_a.mixed + width + m_recurrent.channels,
                          .timeStride = row,
                          .z = m_a.mixed,
                          .zStride = row,
                          .decay = w.decay.data(),
                          .timeBias = w.timeBias.data(),
                          .skip = w.skip.data(),
                          .state = m_cache.recurrent,
                          .out = m_a.attended,
                          .tokens = m_step.tokens,
                          .heads = m_recurrent.heads,
                          .groups = m_recurrent.keyHeads,
                          .stateWidth = m_recurrent.keyWidth,
                          .valueWidth = m_recurrent.valueWidth});
    const size_t group = width / m_recurrent.keyHeads; // each has its own norm
    for (size_t first = 0; first < width; first += group)
        m_backend.norm({m_a.attended + first, width, w.norm.data() + first, m_a.attended + first, width, m_step.tokens,
                        group, static_cast<float>(m_recurrent.normEpsilon)});
}

} // namespace moire
