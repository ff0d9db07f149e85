// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/decode.h"
#include "ops/ops.h"

#include <moire/step_trace.h>

#include <vector>

namespace moire::cuda {

/// Which records and time stamps the kernels of a step write, in order; kept with a captured graph.
struct ReportPlan {
    struct Record {
        size_t row; ///< of the trace: expert layer times tokens
        size_t at; ///< in a slot of the ring
        RecordLayout layout;
        int slots;
        bool routing;
        bool scores;
    };
    std::vector<Record> records;
    std::vector<Stage> stages; ///< the stage that each stamp behind the first ends
    size_t bytes = 0; ///< of a slot
};

/// What kernels tell the host while a step runs: a ring in mapped memory for the routers' records, two slots of it, and
/// the device's clock at the borders of stages. One thread.
class StepReport {
public:
    static constexpr int slots = 2;

    void begin(const Step &step, const Queue &queue); ///< a step whose calls are made
    void beginReplay(ReportPlan plan) { m_plan = std::move(plan); }
    const ReportPlan &plan() const { return m_plan; }

    /// Completes what `routing` says of the ring, where the step's trace asks.
    void addRecord(const Step &step, const RouteRecord &record, Routing &routing);
    void mark(const Queue &queue, Stage stage);
    bool grew() const { return m_grew; } ///< in this step: what was captured before points to memory that is gone

    /// After the step is done. Throws Error (Failed) where a record is not whole.
    void deliver(const Step &step, const StepHeader &header) const;

private:
    ReportPlan m_plan;
    MappedArray<uint8_t> m_ring;
    MappedArray<uint64_t> m_stamps;
    bool m_timed = false;
    bool m_grew = false;
};

} // namespace moire::cuda
