// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decoder.h"

namespace moire {

/// Runs one layer over the tokens of a step. Holds only references; the decoder makes one per layer.
class LayerPass {
public:
    LayerPass(const DecoderParts &parts, uint32_t layer, const Step &step);

    void run();

private:
    void groupedAttention();
    void shortConvolution();
    void deltaRule();
    void stateSpace();
    void convolve(size_t first);
    void mix();
    void feedForward();
    void deltaGates();
    void latentAttention();
    void absorbedAttention();
    void decompressedAttention();
    void expertLayer();
    void tapExperts();

    void norm(const float *x, size_t rows, size_t width, const Vector &weight, float *out, bool add = false);
    void headNorm(float *x, size_t heads, size_t stride, const Vector &weight);
    void rotate(float *x, size_t tokenStride, size_t headStride, size_t heads);
    ExpertArgs expertArgs() const;
    void runExperts(const ExpertArgs &args);
    /// What attention and feed-forward read.
    const float *input() const { return m_layerConfig.preNorms ? m_a.normed : m_a.residual; }
    FeedForwardArgs feedForwardArgs(const GatedWeights &weights, const Matrix *sharedGate) const;
    const Matrix *gateOfShared() const { return m_weights.sharedGate ? &m_weights.sharedGate : nullptr; }
    RouteRecord record() const;

    const ModelConfig &m_config;
    const LayerConfig &m_layerConfig;
    const AttentionConfig &m_attention;
    const RecurrentConfig &m_recurrent;
    const LayerWeights &m_weights;
    const LayerCache &m_cache;
    const Vector &m_rotary; ///< frequencies
    const Activations &m_a;
    const UploadedPolicy &m_policy;
    const LatentMode m_latentMode;
    Backend &m_backend;
    const uint32_t m_layer;
    const Step &m_step;
    StreamTap *const m_tap;
};

} // namespace moire
