// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/decode.h"
#include "ops/ops.h"

#include <moire/step_trace.h>

#include <vector>

namespace moire::cuda {

/// The records and time stamps that the kernels of a step write, in order; stored with a captured graph.
struct ReportPlan {
    struct Record {
        size_t row; ///< row of the trace: expert layer times tokens
        size_t at; ///< offset in a slot of the ring
        RecordLayout layout;
        int slots;
        bool routing;
        bool scores;
    };
    std::vector<Record> records;
    std::vector<Stage> stages; ///< the stage that each stamp after the first one ends
    size_t bytes = 0; ///< size of a slot
};

/// Reports from kernels to the host while a step runs: a ring in mapped memory with two slots for the routers' records,
/// and the device's clock at stage boundaries. One thread.
class StepReport {
public:
    static constexpr int slots = 2;

    void begin(const Step &step, const Queue &queue); ///< a step that is issued
    void beginReplay(ReportPlan plan) { m_plan = std::move(plan); }
    const ReportPlan &plan() const { return m_plan; }

    /// Fills in the ring members of `routing` if the step's trace wants them.
    void addRecord(const Step &step, const RouteRecord &record, Routing &routing);
    void mark(const Queue &queue, Stage stage);
    bool grew() const { return m_grew; } ///< in this step: earlier captures point to freed memory

    /// Called after the step is done. Throws Error (Failed) if a record is incomplete.
    void deliver(const Step &step, const StepHeader &header) const;

private:
    ReportPlan m_plan;
    MappedArray<uint8_t> m_ring;
    MappedArray<uint64_t> m_stamps;
    bool m_timed = false;
    bool m_grew = false;
};

} // namespace moire::cuda
