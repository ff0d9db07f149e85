// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/attention.h"

#include "cuda/attention_exact.cuh"
#include "cuda/attention_tensor.cuh"

#include <algorithm>

namespace moire::cuda {

namespace {

constexpr int maxSplits = 128;
constexpr int maxTensorWidth = 512; ///< value columns in the registers of four warps

/// Which kernel to use and how to launch it. Depends on shapes only, so a captured graph works for every position.
struct AttendPlan {
    const char *name;
    void (*kernel)(AttendJob);
    int rows; ///< rows per block
    size_t sharedBytes;
};

template <int ValueTiles>
AttendPlan tensorPlan(const AttendShape &shape, int rows)
{
    constexpr int wide = ValueTiles == 16 ? 2 : 4; // m-tiles: as many as fit in registers
    constexpr int keys = ValueTiles <= 4 ? 64 : 32; // so that two or three blocks fit in a multiprocessor's memory
    const AttendTiles tiles(shape);
    const AttendPlan plans[] = {
        {"attendTensor", attendTensor<wide, ValueTiles, keys>, 16 * wide, tiles.bytes(16 * wide, keys)},
        {"attendTensor", attendTensor<wide, ValueTiles, 32>, 16 * wide, tiles.bytes(16 * wide, 32)},
        // Small tiles for few rows: more blocks share a short context.
        {"attendTensor", attendTensor<1, ValueTiles, 32>, 16, tiles.bytes(16, 32)},
    };
    for (const AttendPlan &plan : plans)
        if (plan.sharedBytes <= shape.sharedBytes && (rows > 16 || plan.rows == 16))
            return plan;
    return {};
}

AttendPlan planOf(const AttendShape &shape, int rows)
{
    AttendPlan plan{};
    if (!shape.exact && shape.valueWidth <= maxTensorWidth) {
        if (shape.valueWidth <= 64)
            plan = tensorPlan<2>(shape, rows);
        else if (shape.valueWidth <= 128)
            plan = tensorPlan<4>(shape, rows);
        else if (shape.valueWidth <= 256)
            plan = tensorPlan<8>(shape, rows);
        else
            plan = tensorPlan<16>(shape, rows);
    }
    return plan.kernel ? plan : AttendPlan{"attendExact", attendExact, exactRows, exactSharedBytes(shape)};
}

int rowsOf(const AttendShape &shape)
{
    return shape.tokens * (shape.heads / shape.kvHeads);
}

/// Number of shares of the context: enough for every multiprocessor to run two blocks.
int splitsOf(const AttendShape &shape, const AttendPlan &plan)
{
    const int blocks = (rowsOf(shape) + plan.rows - 1) / plan.rows * shape.kvHeads;
    return blocks >= shape.multiprocessors ? 1 : std::min(maxSplits, (2 * shape.multiprocessors + blocks - 1) / blocks);
}

size_t partials(const AttendShape &shape, int splits)
{
    return static_cast<size_t>(splits) * static_cast<size_t>(shape.kvHeads) * static_cast<size_t>(rowsOf(shape));
}

} // namespace

size_t attendScratchBytes(const AttendShape &shape)
{
    const int splits = splitsOf(shape, planOf(shape, rowsOf(shape)));
    if (splits == 1)
        return 0;
    return partials(shape, splits) * (sizeof(float2) + sizeof(float) * static_cast<size_t>(shape.valueWidth));
}

void attend(const Queue &queue, const AttendShape &shape, void *scratch)
{
    AttendJob job{};
    job.shape = shape;
    job.group = shape.heads / shape.kvHeads;
    job.rows = rowsOf(shape);
    const AttendPlan plan = planOf(shape, job.rows);
    job.splits = splitsOf(shape, plan);
    if (job.splits > 1) {
        job.stats = static_cast<float2 *>(scratch);
        job.sums = reinterpret_cast<float *>(job.stats + partials(shape, job.splits));
    }
    const auto kvHeads = static_cast<unsigned>(shape.kvHeads);
    const LaunchShape launch{
        dim3(static_cast<unsigned>((job.rows + plan.rows - 1) / plan.rows), kvHeads, static_cast<unsigned>(job.splits)),
        dim3(128), plan.sharedBytes};
    launchKernel(queue, plan.name, MOIRE_CUDA_WHERE, plan.kernel, launch, job);
    if (job.splits > 1) {
        const LaunchShape combine{dim3(static_cast<unsigned>(job.rows), kvHeads), dim3(128),
                                  sizeof(float) * static_cast<size_t>(job.splits)};
        MOIRE_LAUNCH(queue, attendCombine, combine, job);
    }
}

} // namespace moire::cuda
