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
        using Function = std::remove_reference_t<F>;
        const auto call = [](void *context, size_t piece, unsigned thread) {
            (*static_cast<Function *>(context))(piece, thread);
        };
        runErased(pieces, call, const_cast<void *>(static_cast<const void *>(std::addressof(f))));
    }

private:
    using Call = void (*)(void *context, size_t piece, unsigned thread);
    void runErased(size_t pieces, Call call, void *context);
    void work(unsigned thread);
    void end();
    void takePieces(unsigned thread);

    std::vector<std::thread> m_workers;
    std::atomic<uint32_t> m_round{0}; ///< odd while a loop is open to workers; they wait for it to change
    std::atomic<uint32_t> m_inside{0}; ///< workers that may take pieces
    std::atomic<size_t> m_next{0};
    std::atomic<bool> m_end{false};
    size_t m_pieces = 0;
    Call m_call = nullptr;
    void *m_context = nullptr;
};

} // namespace moire::cpu
