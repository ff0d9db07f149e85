// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/step_graphs.h"

namespace moire::cuda {

namespace {

constexpr size_t maxGraphs = 8;

} // namespace

const ReportPlan *StepGraphs::replay(const StepShape &shape, uint32_t slots)
{
    for (const Graph &kept : m_graphs)
        if (kept.shape == shape && slots <= kept.slots) {
            MOIRE_CUDA(cudaGraphLaunch(kept.graph, m_stream));
            return &kept.plan;
        }
    return nullptr;
}

void StepGraphs::begin(const std::optional<StepShape> &shape, uint32_t slots)
{
    if (shape && m_last == shape && m_lastSlots == slots) {
        MOIRE_CUDA(cudaStreamBeginCapture(m_stream, cudaStreamCaptureModeThreadLocal));
        m_capturing = true;
    }
    m_last = shape;
    m_lastSlots = slots;
}

void StepGraphs::finish(const ReportPlan &plan)
{
    if (!m_capturing)
        return;
    m_capturing = false;
    cudaGraph_t captured = nullptr;
    MOIRE_CUDA(cudaStreamEndCapture(m_stream, &captured));
    Graph graph{*m_last, m_lastSlots, plan, nullptr};
    const cudaError_t error = cudaGraphInstantiate(&graph.graph, captured, 0);
    cudaGraphDestroy(captured);
    MOIRE_CUDA(error);
    if (m_graphs.size() == maxGraphs) {
        cudaGraphExecDestroy(m_graphs.front().graph);
        m_graphs.erase(m_graphs.begin());
    }
    m_graphs.push_back(graph);
    MOIRE_CUDA(cudaGraphLaunch(graph.graph, m_stream));
}

void StepGraphs::abandon() noexcept
{
    m_last.reset();
    if (!m_capturing)
        return;
    m_capturing = false;
    cudaGraph_t captured = nullptr;
    if (cudaStreamEndCapture(m_stream, &captured) == cudaSuccess)
        cudaGraphDestroy(captured);
}

void StepGraphs::drop() noexcept
{
    for (const Graph &kept : m_graphs)
        cudaGraphExecDestroy(kept.graph);
    m_graphs.clear();
}

} // namespace moire::cuda
