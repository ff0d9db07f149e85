// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/step_trace.h>

#include <chrono>

namespace moire {

/// Splits the time of a step into stages, for backends that compute immediately. Does nothing unless the trace wants
/// it.
class StageClock {
public:
    void begin(StepTrace *trace) ///< \p trace may be null
    {
        m_times = trace && trace->wantStages ? &trace->stages : nullptr;
        if (m_times)
            m_last = Clock::now();
    }

    /// Assigns the time since the last mark to \p stage.
    void mark(Stage stage)
    {
        if (!m_times)
            return;
        const Clock::time_point now = Clock::now();
        (*m_times)[static_cast<size_t>(stage)] += std::chrono::duration<double, std::milli>(now - m_last).count();
        m_last = now;
    }

private:
    using Clock = std::chrono::steady_clock;
    StageTimes *m_times = nullptr;
    Clock::time_point m_last;
};

} // namespace moire
