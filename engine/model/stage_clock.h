// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include "ops/backend.h"

#include <chrono>

namespace moire {

/// Splits the time of an evaluation into stages. Does nothing, and never waits for a backend, where nobody asked.
class StageClock {
public:
    explicit StageClock(StepTrace *trace) : m_times(trace && trace->wantStages ? &trace->stages : nullptr)
    {
        if (m_times)
            m_last = Clock::now();
    }

    /// What ran since the last mark was \p stage.
    void mark(Stage stage, Backend &backend)
    {
        if (!m_times)
            return;
        backend.synchronize();
        const Clock::time_point now = Clock::now();
        (*m_times)[static_cast<size_t>(stage)] += std::chrono::duration<double, std::milli>(now - m_last).count();
        m_last = now;
    }

private:
    using Clock = std::chrono::steady_clock;
    StageTimes *m_times;
    Clock::time_point m_last;
};

} // namespace moire
