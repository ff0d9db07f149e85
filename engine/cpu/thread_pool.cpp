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

void ThreadPool::runErased(size_t pieces, Call call, void *context)
{
    if (pieces <= 1 || m_workers.empty()) {
        for (size_t i = 0; i < pieces; ++i)
            call(context, i, 0);
        return;
    }
    m_pieces = pieces;
    m_call = call;
    m_context = context;
    m_next.store(0, std::memory_order_relaxed);
    m_round.fetch_add(1); // odd: open
    m_round.notify_all();
    takePieces(0);
    m_round.fetch_add(1); // even: closed, late workers take no pieces
    for (uint32_t inside = m_inside.load(); inside != 0; inside = m_inside.load())
        waitWhile(m_inside, inside);
}

void ThreadPool::takePieces(unsigned thread)
{
    for (size_t i = m_next.fetch_add(1, std::memory_order_relaxed); i < m_pieces;
         i = m_next.fetch_add(1, std::memory_order_relaxed))
        m_call(m_context, i, thread);
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
