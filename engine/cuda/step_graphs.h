// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/step_report.h"

#include <optional>
#include <vector>

namespace moire::cuda {

/// Captured decoding steps, replayed without repeating their calls. The first step of a shape is issued normally, so
/// that every buffer gets its size; the second one in a row is captured, and replayed from then on. The last eight
/// graphs are kept. Graphs contain addresses: drop() them when any of that memory is freed.
class StepGraphs {
public:
    explicit StepGraphs(cudaStream_t stream) : m_stream(stream) { }
    ~StepGraphs() { drop(); }
    StepGraphs(const StepGraphs &) = delete;
    StepGraphs &operator=(const StepGraphs &) = delete;

    /// Launches the step if one was captured with its shape and \p slots expert slots per token. Returns what it
    /// reports; null: the step must be issued.
    const ReportPlan *replay(const StepShape &shape, uint32_t slots);
    /// Called for a step that is issued. Begins a capture if the previous step had the same shape; \p shape is nullopt
    /// if the step cannot be replayed.
    void begin(const std::optional<StepShape> &shape, uint32_t slots);
    bool capturing() const { return m_capturing; }
    /// Called after the step's last call: keeps the captured graph and launches it.
    void finish(const ReportPlan &plan);
    void abandon() noexcept; ///< drops the current step and its capture
    void drop() noexcept; ///< drops every graph

private:
    struct Graph {
        StepShape shape;
        uint32_t slots = 0; ///< expert slots per token
        ReportPlan plan;
        cudaGraphExec_t graph = nullptr;
    };

    cudaStream_t m_stream;
    std::vector<Graph> m_graphs;
    std::optional<StepShape> m_last; ///< of the previous step, or of this one once it has begun
    uint32_t m_lastSlots = 0;
    bool m_capturing = false;
};

} // namespace moire::cuda
