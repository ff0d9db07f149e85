// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/step_report.h"

#include <moire/error.h>

#include <algorithm>
#include <cstring>

namespace moire::cuda {

namespace {

constexpr size_t maxStamps = 8192; ///< four per layer for 1024 layers, plus spare

} // namespace

void StepReport::begin(const Step &step, const Queue &queue)
{
    m_plan = {};
    m_grew = false;
    m_timed = step.trace && step.trace->wantStages;
    if (!m_timed)
        return;
    if (m_stamps.count() == 0)
        m_stamps = MappedArray<uint64_t>(maxStamps);
    stampTime(queue, m_stamps.device());
}

void StepReport::addRecord(const Step &step, const RouteRecord &record, Routing &routing)
{
    if (!step.trace || (!record.ids && !record.scores))
        return;
    const StepTrace &trace = *step.trace;
    ReportPlan::Record planned{};
    planned.row = record.ids ? static_cast<size_t>(record.ids - trace.ids.data()) / trace.expertsUsed
                             : static_cast<size_t>(record.scores - trace.scores.data()) / trace.experts;
    planned.at = m_plan.bytes;
    planned.layout = recordLayout(routing.tokens, routing.slots, routing.router.rows, record.scores != nullptr);
    planned.slots = routing.slots;
    planned.routing = record.ids != nullptr;
    planned.scores = record.scores != nullptr;
    m_plan.bytes += planned.layout.bytes;
    m_plan.records.push_back(planned);
    // Room for as many such records as the step can make, so the ring grows only once.
    const size_t wanted = std::max<size_t>(m_plan.bytes, planned.layout.bytes * trace.moeLayers);
    if (m_ring.count() < slots * wanted) {
        if (m_plan.records.size() > 1)
            throw Error(ErrorKind::Failed, "the routers' records of a step differ in size", "CUDA backend",
                        "report this as a bug");
        m_ring = MappedArray<uint8_t>(slots * wanted);
        m_grew = true;
    }
    routing.ring = m_ring.device();
    routing.ringSlotBytes = m_ring.count() / slots / 16 * 16;
    routing.recordAt = planned.at;
    routing.recordRouting = planned.routing;
    routing.recordScores = planned.scores;
}

void StepReport::mark(const Queue &queue, Stage stage)
{
    if (!m_timed || m_plan.stages.size() + 1 >= maxStamps)
        return;
    m_plan.stages.push_back(stage);
    stampTime(queue, m_stamps.device() + m_plan.stages.size());
}

void StepReport::deliver(const Step &step, const StepHeader &header) const
{
    if (!step.trace)
        return;
    StepTrace &trace = *step.trace;
    const uint8_t *slot = m_ring.host() + static_cast<size_t>(header.slot) * (m_ring.count() / slots / 16 * 16);
    for (const ReportPlan::Record &record : m_plan.records) {
        const uint8_t *base = slot + record.at;
        for (size_t t = 0; t < step.tokens; ++t) {
            uint64_t sequence = 0;
            std::memcpy(&sequence, base + 8 * t, sizeof sequence);
            if (sequence != header.sequence)
                throw Error(ErrorKind::Failed, "the GPU's record of the chosen experts is incomplete", "CUDA backend",
                            "report this as a bug");
            const size_t k = trace.expertsUsed;
            const size_t from = t * static_cast<size_t>(record.slots) * 4;
            const size_t to = (record.row + t) * k;
            if (record.routing) {
                std::memcpy(&trace.ids[to], base + record.layout.ids + from, 4 * k);
                std::memcpy(&trace.weights[to], base + record.layout.weights + from, 4 * k);
            }
            if (record.scores)
                std::memcpy(&trace.scores[(record.row + t) * trace.experts],
                            base + record.layout.scores + t * trace.experts * 4, 4 * size_t{trace.experts});
        }
    }
    const uint64_t *stamps = m_stamps.host();
    for (size_t i = 0; i < m_plan.stages.size(); ++i)
        trace.stages[static_cast<size_t>(m_plan.stages[i])] += static_cast<double>(stamps[i + 1] - stamps[i]) * 1e-6;
}

} // namespace moire::cuda
