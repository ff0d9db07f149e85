// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <thread>
#include <type_traits>
#include <vector>

namespace moire::cpu {

/// One of several loops that follow each other: calls f(piece, thread) for every piece < pieces.
template <class F>
struct Loop {
    size_t pieces;
    F f;
};
template <class F>
Loop(size_t, F) -> Loop<F>;

/// Persistent threads that run one loop after another together with the caller. Pieces of a loop are handed out one by
/// one, so uneven pieces balance; each piece writes its own part of the result, so the result does not depend on which
/// thread ran it. The caller waits only for threads that have taken a piece, not for threads that have not woken up
/// yet. One caller at a time.
class ThreadPool {
public:
    /// The caller counts as one thread. Throws Error (Failed) if the system cannot start a thread.
    explicit ThreadPool(unsigned threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    unsigned threads() const { return static_cast<unsigned>(m_workers.size()) + 1; }

    /// Calls f(piece, thread) for every piece < \p pieces, with thread < threads(). Returns when all are done.
    /// f must not throw.
    template <class F>
    void run(size_t pieces, F &&f)
    {
        const Phase phase = erased(0, pieces, f);
        runErased(&phase, 1, pieces > 1);
    }

    /// Loops that depend on each other with one fork and join: a piece begins when all pieces of the loops before its
    /// own have ended. \p forks: false: the caller alone, for work that takes less time than waking a thread.
    template <class... F>
    void runInOrder(bool forks, Loop<F>... loops)
    {
        size_t first = 0;
        const auto next = [&first](auto &loop) {
            const Phase phase = erased(first, loop.pieces, loop.f);
            first = phase.end;
            return phase;
        };
        const Phase phases[] = {next(loops)...};
        runErased(phases, sizeof...(F), forks && (false || ... || (loops.pieces > 1)));
    }

    /// How often threads were woken and waited for since the start.
    uint64_t joins() const { return m_joins; }

private:
    using Call = void (*)(void *context, size_t piece, unsigned thread);
    /// Pieces [begin, end) of all loops.
    struct Phase {
        size_t begin;
        size_t end;
        Call call;
        void *context;
    };
    template <class F>
    static Phase erased(size_t begin, size_t pieces, F &f)
    {
        const auto call = [](void *context, size_t piece, unsigned thread) {
            (*static_cast<F *>(context))(piece, thread);
        };
        return {begin, begin + pieces, call, const_cast<void *>(static_cast<const void *>(std::addressof(f)))};
    }
    void runErased(const Phase *phases, size_t count, bool forks);
    void waitForPieces(size_t count) const;
    void work(unsigned thread);
    void end();
    void takePieces(unsigned thread);

    std::vector<std::thread> m_workers;
    std::atomic<uint32_t> m_round{0}; ///< odd while a loop is open to workers; they wait for it to change
    std::atomic<uint32_t> m_inside{0}; ///< workers that may take pieces
    std::atomic<size_t> m_next{0};
    std::atomic<size_t> m_done{0}; ///< pieces that have ended
    std::atomic<bool> m_end{false};
    const Phase *m_phases = nullptr;
    size_t m_phaseCount = 0;
    uint64_t m_joins = 0;
};

} // namespace moire::cpu
