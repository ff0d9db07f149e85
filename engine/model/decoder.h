// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include "model/policy.h"
#include "model/state.h"
#include "model/stream_tap.h"

#include <stop_token>

namespace moire {

/// The inputs of a forward pass; all of them outlive it.
struct DecoderParts {
    const ModelConfig &config;
    const Weights &weights;
    const Placement &placement;
    const ContextOptions &options;
    const KvCache &cache;
    const std::vector<Activations> &activations; ///< one per backend
    const UploadedPolicy &policy;
    StreamTap *tap = nullptr; ///< follows the residual stream; null: nobody does
};

/// Which rows of the final hidden state become logits, and where.
struct OutputRequest {
    LogitRows rows = LogitRows::None;
    float *logits = nullptr; ///< [rows, vocabulary] in the memory of the last layer's backend
};

/// Runs one forward pass over the step's ids, for every architecture: embedding, layers, output. Fills the step's trace
/// (may be null) as its flags request; its buffers are already sized. Throws Error: Interrupted before the next layer
/// once \p stop is requested; DeviceLost, DeviceMemory or Failed from a backend with its own device.
void decode(const DecoderParts &parts, const Step &step, const OutputRequest &output, const std::stop_token &stop);

/// Whether latent attention of n new tokens over t positions (including the new ones) takes fewer multiplications with
/// decompressed keys and values than with absorbed projections.
bool decompressionPays(const AttentionConfig &config, size_t n, size_t t);

} // namespace moire
