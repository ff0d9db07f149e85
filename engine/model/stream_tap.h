// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>

#include "model/placement.h"

#include <span>
#include <vector>

namespace moire {

/// What one step left in the residual stream at its last token, in host memory; d width, k experts used.
struct StreamRecord {
    /// One expert layer. after = attended + the sum of outputs + shared.
    struct Experts {
        uint32_t layer = 0;
        std::vector<uint32_t> ids; ///< [k], in the router's order; noExpert: muted, or fewer were chosen
        std::vector<float> weights; ///< [k]
        std::vector<float> outputs; ///< [k, d], each times its weight
        std::vector<float> shared; ///< [d], of all shared experts; empty: the layer has none
    };
    std::vector<float> embedded; ///< [d], before the first layer
    std::vector<float> attended; ///< [layers, d], between a layer's attention and its feed-forward part
    std::vector<float> after; ///< [layers, d], after each layer
    std::vector<Experts> experts; ///< one per expert layer
};

/// Follows the residual stream of one step. The decoder calls it between beginStep and endStep of a step that is never
/// replayed (StepShape::context is 0); every chosen expert is then computed once more, alone.
class StreamTap {
public:
    /// Allocates room for the experts' outputs on every backend. Throws Error (Failed, DeviceMemory).
    StreamTap(const ModelConfig &config, const Placement &placement, uint32_t expertsUsed);

    void embedded(Backend &backend, const float *row) { m_record.embedded = read(backend, row, m_config.width); }
    void attended(Backend &backend, const float *row) { append(m_record.attended, backend, row); }
    void finished(Backend &backend, const float *row) { append(m_record.after, backend, row); }
    /// [k + 1, d] zeros in the memory of the layer's backend: for each chosen expert, then for the shared ones.
    float *outputs(uint32_t layer);
    /// The calls that write outputs(layer) were made for these experts, in the backend's memory.
    void experts(uint32_t layer, const uint32_t *ids, const float *weights, bool shared);

    const StreamRecord &record() const { return m_record; }

private:
    static std::vector<float> read(Backend &backend, const float *from, size_t count);
    void append(std::vector<float> &rows, Backend &backend, const float *row);

    const ModelConfig &m_config;
    const Placement &m_placement;
    const uint32_t m_used;
    std::vector<Buffer> m_outputs; ///< one per backend
    std::vector<float> m_zeros; ///< [k + 1, d]
    StreamRecord m_record;
};

} // namespace moire
