// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>

/// Runs CUDA kernels on the host: one fiber per CUDA thread, one block after another on the calling thread. Fibers
/// switch only where CUDA threads may wait for each other: barriers, shuffles, votes. A deadlock, a barrier that the
/// threads of a block reach at different places, and a shuffle from a lane that does not take part end the program with
/// a message that says where. Memory is ordinary memory, so the address, undefined-behaviour and thread sanitizers see
/// what kernels do; shared memory is filled with NaN before every block.
namespace moire::emulation {

constexpr unsigned warpLanes = 32;
constexpr unsigned maxThreads = 1024; ///< per block

struct Index3 {
    unsigned x = 1;
    unsigned y = 1;
    unsigned z = 1;
    constexpr Index3() = default;
    constexpr Index3(unsigned ax, unsigned ay = 1, unsigned az = 1) : x(ax), y(ay), z(az) { } // NOLINT: as CUDA's dim3
};

/// A lane's input to an operation of its warp, and its result.
struct LaneSlot {
    uint64_t value = 0; ///< input
    uint64_t result = 0;
    int source = -1; ///< lane to read from; -1: all, or none
};

/// Completes an operation once all lanes of \p mask have arrived; `lanes` are the 32 of the warp.
using CompleteWarp = void (*)(LaneSlot *lanes, uint32_t mask);

/// Runs \p body once for every thread of every block. Not reentrant on a thread. The shape must pass checkLaunch
/// (runtime.h).
void runGrid(Index3 grid, Index3 block, size_t sharedBytes, const std::function<void()> &body);
void setOrder(uint64_t order); ///< for this host thread's launches; 0: ascending, otherwise a random order's seed

// For the running CUDA thread.
const Index3 &threadIndex();
const Index3 &blockIndex();
const Index3 &blockSize();
const Index3 &gridSize();
std::byte *dynamicShared();
unsigned laneIndex();
void barrier(int line, const char *file);
/// \p fence: also orders memory among the lanes, as __syncwarp does.
uint64_t warpOperation(uint32_t mask, uint64_t value, int source, bool fence, int line, const char *file,
                       CompleteWarp complete);

template <class T>
uint64_t toBits(T value)
{
    static_assert(sizeof(T) <= sizeof(uint64_t));
    uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof value);
    return bits;
}

template <class T>
T fromBits(uint64_t bits)
{
    T value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

#if defined(MOIRE_TSAN)
/// The emulation's own reads and writes on behalf of all threads are not accesses of a kernel.
#define MOIRE_NO_TSAN __attribute__((no_sanitize_thread, noinline))
#else
#define MOIRE_NO_TSAN
#endif

MOIRE_NO_TSAN inline void completeShuffle(LaneSlot *lanes, uint32_t mask)
{
    for (uint32_t left = mask; left; left &= left - 1) {
        LaneSlot &lane = lanes[std::countr_zero(left)];
        lane.result = lanes[lane.source].value;
    }
}

MOIRE_NO_TSAN inline void completeVote(LaneSlot *lanes, uint32_t mask)
{
    uint64_t bits = 0;
    for (uint32_t left = mask; left; left &= left - 1)
        bits |= lanes[std::countr_zero(left)].value << std::countr_zero(left);
    for (uint32_t left = mask; left; left &= left - 1)
        lanes[std::countr_zero(left)].result = bits;
}

inline void completeNothing(LaneSlot *, uint32_t) { }

} // namespace moire::emulation
