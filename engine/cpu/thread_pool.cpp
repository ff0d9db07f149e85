// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/thread_pool.h"

#include <moire/error.h>

#include <algorithm>
#include <string>
#include <system_error>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace moire::cpu {

namespace {

/// How often a thread polls before it sleeps: some tens of microseconds, about the gap between two operations.
constexpr int spins = 4000;

void relax()
{
#if defined(__x86_64__)
    _mm_pause();
#elif defined(__aarch64__)
    asm volatile("isb"); // waits about as long as x86's pause; yield does nothing on most processors
#endif
}

/// Waits until \p value is no longer \p old.
void waitWhile(const std::atomic<uint32_t> &value, uint32_t old)
{
    for (int i = 0; i < spins; ++i) {
        if (value.load(std::memory_order_acquire) != old)
            return;
        relax();
    }
    value.wait(old, std::memory_order_acquire);
}

} // namespace

ThreadPool::ThreadPool(unsigned threads)
{
    try {
        for (unsigned i = 1; i < std::max(1u, threads); ++i)
            m_workers.emplace_back([this, i] { work(i); });
    } catch (const std::system_error &error) {
        end();
        throw Error(ErrorKind::Failed, "cannot start more threads: " + std::string(error.what()),
                    std::to_string(threads) + " threads", "use fewer");
    }
}

ThreadPool::~ThreadPool()
{
    end();
}

void ThreadPool::end()
{
    m_end.store(true);
    m_round.fetch_or(1);
    m_round.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::runErased(const Phase *phases, size_t count, bool forks)
{
    if (!forks || m_workers.empty()) {
        for (size_t p = 0; p < count; ++p)
            for (size_t i = phases[p].begin; i < phases[p].end; ++i)
                phases[p].call(phases[p].context, i - phases[p].begin, 0);
        return;
    }
    ++m_joins;
    m_phases = phases;
    m_phaseCount = count;
    m_next.store(0, std::memory_order_relaxed);
    m_done.store(0, std::memory_order_relaxed);
    m_round.fetch_add(1); // odd: open
    m_round.notify_all();
    takePieces(0);
    m_round.fetch_add(1); // even: closed, late workers take no pieces
    for (uint32_t inside = m_inside.load(); inside != 0; inside = m_inside.load())
        waitWhile(m_inside, inside);
}

/// Pieces are handed out in order, so a thread that waits here waits for threads that are computing.
void ThreadPool::waitForPieces(size_t count) const
{
    for (int i = 0; m_done.load(std::memory_order_acquire) < count; ++i)
        if (i < spins)
            relax();
        else
            std::this_thread::yield();
}

void ThreadPool::takePieces(unsigned thread)
{
    const Phase *phase = m_phases;
    const Phase *const last = m_phases + m_phaseCount;
    while (true) {
        const size_t i = m_next.fetch_add(1, std::memory_order_relaxed);
        while (phase != last && i >= phase->end)
            ++phase;
        if (phase == last)
            return;
        waitForPieces(phase->begin);
        phase->call(phase->context, i - phase->begin, thread);
        m_done.fetch_add(1, std::memory_order_acq_rel);
    }
}

void ThreadPool::work(unsigned thread)
{
    uint32_t seen = 0; // the last round joined, or a closed one
    while (true) {
        waitWhile(m_round, seen);
        seen = m_round.load();
        if (m_end.load())
            return;
        if (seen % 2 == 0)
            continue;
        // The worker enters, then checks whether the round is still open; the caller closes it, then checks who is
        // inside. Under sequential consistency, at least one of them sees the other.
        m_inside.fetch_add(1);
        if (m_round.load() == seen)
            takePieces(thread);
        if (m_inside.fetch_sub(1) == 1)
            m_inside.notify_one();
    }
}

} // namespace moire::cpu
