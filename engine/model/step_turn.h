// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model.h>
#include <moire/step_trace.h>

#include <chrono>
#include <mutex>

namespace moire {

/// The turn of one evaluation among those of all contexts of a model: waits for it, and says how long. Whoever waits
/// comes before the next step of the context that computes.
class StepTurn {
public:
    /// \p tokens: that are evaluated.
    StepTurn(const Model &model, size_t tokens)
        : m_model(model),
          m_tokens(tokens),
          m_lock(model.stepMutex(), std::defer_lock)
    {
        std::unique_lock next(model.nextStepMutex(), std::try_to_lock);
        if (next.owns_lock() && m_lock.try_lock())
            return;
        const auto start = std::chrono::steady_clock::now();
        const uint64_t before = model.promptTokensComputed();
        if (!next.owns_lock())
            next.lock();
        m_lock.lock();
        m_waited.milliseconds =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        m_waited.promptTokens = model.promptTokensComputed() - before;
    }
    ~StepTurn()
    {
        if (m_tokens > 1) // at the end, so that whoever waits meanwhile counts all of them
            m_model.promptTokensComputed() += m_tokens;
    }
    StepTurn(const StepTurn &) = delete;
    StepTurn &operator=(const StepTurn &) = delete;

    const StepWait &waited() const { return m_waited; }

private:
    const Model &m_model;
    size_t m_tokens;
    std::unique_lock<std::mutex> m_lock;
    StepWait m_waited;
};

} // namespace moire
