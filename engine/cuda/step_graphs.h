// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/step_report.h"

#include <optional>
#include <vector>

namespace moire::cuda {

/// Decoding steps that are repeated without their calls being made. A step is issued plainly the first time its shape
/// comes, so that every buffer finds its size; the second time in a row it is captured, and replayed from then on. The
/// last eight are kept. Graphs hold addresses: drop() them when memory of theirs is given up.
class StepGraphs {
public:
    explicit StepGraphs(cudaStream_t stream) : m_stream(stream) { }
    ~StepGraphs() { drop(); }
    StepGraphs(const StepGraphs &) = delete;
    StepGraphs &operator=(const StepGraphs &) = delete;

    /// Launches the step where one was captured with its shape and room for \p slots experts a token. What it reports;
    /// null: it must be issued.
    const ReportPlan *replay(const StepShape &shape, uint32_t slots);
    /// The step that is issued now. Begins a capture where the one before was the same; a step that cannot be repeated
    /// has no shape.
    void begin(const std::optional<StepShape> &shape, uint32_t slots);
    bool capturing() const { return m_capturing; }
    /// Behind the step's last call: keeps what was captured, and launches it.
    void finish(const ReportPlan &plan);
    void abandon() noexcept; ///< the step, and what was captured of it
    void drop() noexcept; ///< every graph

private:
    struct Graph {
        StepShape shape;
        uint32_t slots = 0; ///< experts that a token has room for
        ReportPlan plan;
        cudaGraphExec_t graph = nullptr;
    };

    cudaStream_t m_stream;
    std::vector<Graph> m_graphs;
    std::optional<StepShape> m_last; ///< of the step before, or of this one once it has begun
    uint32_t m_lastSlots = 0;
    bool m_capturing = false;
};

} // namespace moire::cuda
