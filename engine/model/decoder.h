// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include "model/policy.h"
#include "model/state.h"

#include <stop_token>

namespace moire {

/// What a forward pass works on; all of it outlives the pass.
struct DecoderParts {
    const ModelConfig &config;
    const Weights &weights;
    const Placement &placement;
    const ContextOptions &options;
    const KvCache &cache;
    const std::vector<Activations> &activations; ///< one a backend
    const UploadedPolicy &policy;
};

/// Which rows of the final hidden state become logits, and where.
struct OutputRequest {
    LogitRows rows = LogitRows::None;
    float *logits = nullptr; ///< [rows, vocabulary] in the memory of the last layer's backend
};

/// One forward pass of the step's ids, for every architecture: embedding, layers, output. Fills the step's trace
/// (perhaps null) where its flags ask; its buffers have been sized. Throws Error: Interrupted before a layer once \p
/// stop is requested; DeviceLost, DeviceMemory, Failed from a backend with a device of its own.
void decode(const DecoderParts &parts, const Step &step, const OutputRequest &output, const std::stop_token &stop);

/// Whether latent attention of n new tokens over t positions (the new ones included) takes fewer multiplications with
/// keys and values decompressed than with the projections absorbed.
bool decompressionPays(const ModelConfig &config, size_t n, size_t t);

} // namespace moire
