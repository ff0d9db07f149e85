// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/emulation/fibers.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

#if defined(MOIRE_TSAN)
#include <sanitizer/tsan_interface.h>
#endif
#if defined(MOIRE_ASAN)
#include <sanitizer/asan_interface.h>
#endif
#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace moire::emulation {

namespace {

constexpr size_t stackBytes = 128 * 1024;

enum class State : uint8_t { New, Running, AtBarrier, AtWarp, Done };

struct Fiber {
    void *stackPointer = nullptr;
    std::byte *stack = nullptr;
    Index3 index;
    State state = State::New;
    int line = 0; ///< line where it waits
    void *tsan = nullptr;
};

struct Warp {
    uint32_t alive = 0;
    uint32_t ready = 0;
    uint32_t arrived = 0; ///< lanes waiting at a warp operation
};

/// The block that runs on this host thread.
struct Block {
    Fiber fibers[maxThreads];
    LaneSlot slots[maxThreads];
    Warp warps[maxThreads / warpLanes];
    unsigned count = 0;
    unsigned warpCount = 0;
    unsigned alive = 0;
    unsigned arrived = 0; ///< threads waiting at the barrier
    int barrierLine = 0;
    unsigned current = 0;
    Index3 index;
    Index3 size;
    Index3 grid;
    void *mainPointer = nullptr;
    std::byte *freeStacks[maxThreads + 1];
    unsigned freeCount = 0;
    std::byte *endedStacks[maxThreads + 1]; ///< of this block's threads; only with the thread sanitizer
    unsigned endedCount = 0;
    std::byte *retired = nullptr; ///< stack of the last thread that ended
    std::byte *shared = nullptr;
    const std::function<void()> *body = nullptr;
    uint64_t random = 0;
    const char *file = "";
    void *tsanMain = nullptr;
    char tsanKeys[maxThreads / warpLanes + 2];

    ~Block()
    {
        while (freeCount > 0)
            std::free(freeStacks[--freeCount]);
        std::free(retired);
    }
};

constexpr unsigned endKey = maxThreads / warpLanes;
constexpr unsigned barrierKey = endKey + 1;

thread_local std::unique_ptr<Block> theBlock;
thread_local Block *b = nullptr; ///< theBlock, without its initialisation check
thread_local uint64_t theOrder = 0;

[[noreturn]] void die(const char *what, int line)
{
    std::fprintf(stderr, "CUDA emulation: %s (%s:%d, block %u,%u,%u, thread %u)\n", what, b->file, line, b->index.x,
                 b->index.y, b->index.z, b->current);
    for (unsigned i = 0; i < b->count; ++i) {
        const Fiber &fiber = b->fibers[i];
        if (fiber.state == State::AtBarrier || fiber.state == State::AtWarp)
            std::fprintf(stderr, "  thread %u waits at a %s, line %d\n", i,
                         fiber.state == State::AtBarrier ? "barrier" : "warp operation", fiber.line);
    }
    std::exit(3);
}

MOIRE_NO_TSAN void releaseTo(unsigned key)
{
#if defined(MOIRE_TSAN)
    __tsan_release(&b->tsanKeys[key]);
#else
    static_cast<void>(key);
#endif
}

MOIRE_NO_TSAN void acquireFrom(unsigned key)
{
#if defined(MOIRE_TSAN)
    __tsan_acquire(&b->tsanKeys[key]);
#else
    static_cast<void>(key);
#endif
}

#if defined(__x86_64__)
/// Saves the callee-saved registers, stores this stack pointer in *save and continues on the stack at `to`.
__attribute__((naked, noinline)) void swapStacks(void **, void *)
{
    asm volatile("pushq %rbp; pushq %rbx; pushq %r12; pushq %r13; pushq %r14; pushq %r15\n"
                 "movq %rsp, (%rdi)\n"
                 "movq %rsi, %rsp\n"
                 "popq %r15; popq %r14; popq %r13; popq %r12; popq %rbx; popq %rbp; ret");
}

MOIRE_NO_TSAN void *newStack(std::byte *stack, void (*entry)())
{
    auto **top = reinterpret_cast<void **>(stack + stackBytes);
    *--top = nullptr;
    *--top = reinterpret_cast<void *>(entry);
    return top - 6;
}
#else
void swapStacks(void **save, void *to)
{
    ucontext_t here;
    *save = &here;
    swapcontext(&here, static_cast<ucontext_t *>(to));
}

MOIRE_NO_TSAN void *newStack(std::byte *stack, void (*entry)())
{
    auto *context = new (stack) ucontext_t;
    getcontext(context);
    context->uc_stack.ss_sp = stack + sizeof(ucontext_t);
    context->uc_stack.ss_size = stackBytes - sizeof(ucontext_t);
    context->uc_link = nullptr;
    makecontext(context, entry, 0);
    return context;
}
#endif

void fiberMain();

MOIRE_NO_TSAN void start(Fiber &fiber)
{
    fiber.stack =
        b->freeCount > 0 ? b->freeStacks[--b->freeCount] : static_cast<std::byte *>(std::aligned_alloc(64, stackBytes));
#if defined(MOIRE_ASAN)
    __asan_unpoison_memory_region(fiber.stack, stackBytes); // may be poisoned by a finished fiber
#endif
    fiber.stackPointer = newStack(fiber.stack, fiberMain);
}

/// The next thread that can run; -1 if there is none.
MOIRE_NO_TSAN int pick()
{
    unsigned first = b->current / warpLanes;
    unsigned rotation = 0;
    if (theOrder) {
        b->random = b->random * 6364136223846793005u + 1442695040888963407u;
        first = static_cast<unsigned>((b->random >> 33) % b->warpCount);
        rotation = static_cast<unsigned>(b->random >> 40) % warpLanes;
    }
    for (unsigned k = 0; k < b->warpCount; ++k) {
        const unsigned w = (first + k) % b->warpCount;
        const uint32_t ready = b->warps[w].ready;
        if (ready)
            return static_cast<int>(
                w * warpLanes +
                (static_cast<unsigned>(std::countr_zero(std::rotr(ready, static_cast<int>(rotation)))) + rotation) %
                    warpLanes);
    }
    return -1;
}

MOIRE_NO_TSAN void go(void **save, int next)
{
    void *to = b->mainPointer;
    if (next >= 0) {
        b->current = static_cast<unsigned>(next);
        Fiber &fiber = b->fibers[next];
        if (fiber.state == State::New)
            start(fiber);
        fiber.state = State::Running;
        to = fiber.stackPointer;
    }
#if defined(MOIRE_TSAN)
    __tsan_switch_to_fiber(next >= 0 ? b->fibers[next].tsan : b->tsanMain, 1);
#endif
    swapStacks(save, to);
}

/// Suspends the current thread and runs another one.
MOIRE_NO_TSAN void wait(State state, int line)
{
    Fiber &fiber = b->fibers[b->current];
    fiber.state = state;
    fiber.line = line;
    b->warps[b->current / warpLanes].ready &= ~(1u << b->current % warpLanes);
    const int next = pick();
    if (next < 0)
        die("deadlock: no thread can continue", line);
    go(&fiber.stackPointer, next);
}

MOIRE_NO_TSAN void releaseBarrier()
{
    b->arrived = 0;
    for (unsigned w = 0; w < b->warpCount; ++w)
        b->warps[w].ready |= b->warps[w].alive;
}

MOIRE_NO_TSAN void finish()
{
    Warp &warp = b->warps[b->current / warpLanes];
    const uint32_t bit = 1u << b->current % warpLanes;
    b->fibers[b->current].state = State::Done;
    --b->alive;
    warp.alive &= ~bit;
    warp.ready &= ~bit;
    releaseTo(endKey);
    if (b->alive && b->arrived == b->alive)
        releaseBarrier();
}

MOIRE_NO_TSAN void fiberMain()
{
    (*b->body)();
    finish();
    const int next = pick();
    if (next < 0 && b->alive)
        die("deadlock after a thread ended", 0);
    // This stack is in use until the switch is done; it is freed when the next thread ends.
    if (b->retired) {
#if defined(MOIRE_TSAN)
        b->endedStacks[b->endedCount++] =
            b->retired; // reuse within the block would look like a race with this thread
#else
        b->freeStacks[b->freeCount++] = b->retired;
#endif
    }
    b->retired = b->fibers[b->current].stack;
    void *dead = nullptr;
    go(&dead, next);
}

MOIRE_NO_TSAN void runBlock(size_t sharedBytes)
{
    b->current = 0;
    b->alive = b->count;
    b->arrived = 0;
    b->random = theOrder;
    if (sharedBytes)
        std::memset(b->shared, 0xFF, sharedBytes);
    for (unsigned w = 0; w < b->warpCount; ++w) {
        const unsigned lanes = b->count - w * warpLanes;
        const uint32_t mask = lanes >= warpLanes ? ~0u : (1u << lanes) - 1;
        b->warps[w] = {mask, mask, 0};
    }
    for (unsigned i = 0; i < b->count; ++i) {
        Fiber &fiber = b->fibers[i];
        fiber.state = State::New;
        fiber.index.x = i % b->size.x;
        fiber.index.y = i / b->size.x % b->size.y;
        fiber.index.z = i / (b->size.x * b->size.y);
    }
#if defined(MOIRE_TSAN)
    b->tsanMain = __tsan_get_current_fiber();
    while (b->endedCount > 0)
        b->freeStacks[b->freeCount++] = b->endedStacks[--b->endedCount];
    while (b->freeCount < b->count)
        b->freeStacks[b->freeCount++] = static_cast<std::byte *>(std::aligned_alloc(64, stackBytes));
    for (unsigned i = 0; i < b->count; ++i) {
        if (!b->fibers[i].tsan) // one per thread index, reused for all blocks: creation is slow
            b->fibers[i].tsan = __tsan_create_fiber(0);
        __tsan_switch_to_fiber(b->fibers[i].tsan, 0); // the launching thread's work happens before all of them
        __tsan_switch_to_fiber(b->tsanMain, 1);
    }
#endif
    go(&b->mainPointer, pick());
#if defined(MOIRE_TSAN)
    __tsan_acquire(&b->tsanKeys[endKey]);
#endif
}

} // namespace

void setOrder(uint64_t order)
{
    theOrder = order;
}

void runGrid(Index3 grid, Index3 block, size_t sharedBytes, const std::function<void()> &body)
{
    if (!theBlock)
        theBlock = std::make_unique<Block>();
    b = theBlock.get();
    b->body = &body;
    b->size = block;
    b->grid = grid;
    b->count = block.x * block.y * block.z;
    b->warpCount = (b->count + warpLanes - 1) / warpLanes;
    b->shared = static_cast<std::byte *>(std::aligned_alloc(1024, (sharedBytes + 1023) / 1024 * 1024 + 1024));
    for (unsigned z = 0; z < grid.z; ++z)
        for (unsigned y = 0; y < grid.y; ++y)
            for (unsigned x = 0; x < grid.x; ++x) {
                b->index = {x, y, z};
                runBlock(sharedBytes);
            }
    std::free(b->shared);
}

MOIRE_NO_TSAN const Index3 &threadIndex()
{
    return b->fibers[b->current].index;
}

MOIRE_NO_TSAN const Index3 &blockIndex()
{
    return b->index;
}

MOIRE_NO_TSAN const Index3 &blockSize()
{
    return b->size;
}

MOIRE_NO_TSAN const Index3 &gridSize()
{
    return b->grid;
}

MOIRE_NO_TSAN std::byte *dynamicShared()
{
    return b->shared;
}

MOIRE_NO_TSAN unsigned laneIndex()
{
    return b->current % warpLanes;
}

MOIRE_NO_TSAN void barrier(int line, const char *file)
{
    b->file = file;
    if (b->arrived && b->barrierLine != line)
        die("threads of a block wait at different barriers", line);
    b->barrierLine = line;
    releaseTo(barrierKey);
    if (++b->arrived == b->alive)
        releaseBarrier();
    else
        wait(State::AtBarrier, line);
    acquireFrom(barrierKey);
}

MOIRE_NO_TSAN uint64_t warpOperation(uint32_t mask, uint64_t value, int source, bool fence, int line, const char *file,
                                     CompleteWarp complete)
{
    const unsigned me = b->current;
    const unsigned lane = me % warpLanes;
    const unsigned w = me / warpLanes;
    Warp &warp = b->warps[w];
    Fiber &fiber = b->fibers[me];
    LaneSlot &slot = b->slots[me];
    b->file = file;
    if (!(mask >> lane & 1))
        die("a lane is not in its own mask", line);
    if (mask & ~warp.alive)
        die("a mask includes a lane that has ended or does not exist", line);
    if (source >= 0 && !(mask >> source & 1))
        die("a shuffle reads a lane outside its mask", line);
    slot.value = value;
    slot.source = source;
    fiber.line = line;
    warp.arrived |= 1u << lane;
    if (fence)
        releaseTo(w);
    if ((warp.arrived & mask) == mask) {
        for (uint32_t left = mask; left; left &= left - 1)
            if (b->fibers[w * warpLanes + static_cast<unsigned>(std::countr_zero(left))].line != line)
                die("lanes of one mask wait at different warp operations", line);
        complete(b->slots + w * warpLanes, mask);
        warp.arrived &= ~mask;
        warp.ready |= mask;
    } else {
        wait(State::AtWarp, line);
    }
    if (fence)
        acquireFrom(w);
    return slot.result;
}

} // namespace moire::emulation
