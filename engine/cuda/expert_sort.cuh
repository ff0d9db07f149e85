// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"

/// Rows sorted by expert on the device, so a grouped product needs no host round trip. A slot is one (token, choice)
/// pair with number token * used + choice.
namespace moire::cuda {

constexpr int tileTokens = 64; ///< sorted rows per block of the grouped products

/// Up to tileTokens sorted rows of one expert; count 0: no tile.
struct ExpertTile {
    int expert;
    int first;
    int count;
};

/// Maximum number of tiles: every expert that occurs may end with a partial tile.
inline int maxTiles(int slots, int experts)
{
    return slots / tileTokens + (slots < experts ? slots : experts);
}

/// order[p] = slot of sorted row p: by expert, slots of an expert ascending; starts[e] = first row of expert e,
/// starts[experts] = number of slots with an expert (ids >= experts mean none). A block counts the slots before its
/// expert, then places its own slots by ballots: no atomic additions, so the order is always the same. Grid: x experts;
/// 256 threads; shared memory 20 ints. Reads the ids 2 * experts times, from the cache. Unmeasured.
static __global__ void __launch_bounds__(256) sortByExpert(const uint32_t *ids, int slots, int *order, int *starts)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(int, shared);
    const auto expert = static_cast<uint32_t>(blockIdx.x);
    const int thread = static_cast<int>(threadIdx.x);
    const int warp = thread / 32;
    int before = 0;
    int own = 0;
    for (int i = thread; i < slots; i += 256) {
        before += ids[i] < expert ? 1 : 0;
        own += ids[i] == expert ? 1 : 0;
    }
    before = sumLanes<32>(before);
    own = sumLanes<32>(own);
    if (laneId() == 0) {
        shared[warp] = before;
        shared[8 + warp] = own;
    }
    __syncthreads();
    before = 0;
    own = 0;
    for (int w = 0; w < 8; ++w) {
        before += shared[w];
        own += shared[8 + w];
    }
    if (thread == 0) {
        starts[expert] = before;
        if (expert + 1 == gridDim.x)
            starts[expert + 1] = before + own;
    }
    for (int first = 0; first < slots && own > 0; first += 256) {
        const int slot = first + thread;
        const bool mine = slot < slots && ids[slot] == expert;
        const unsigned votes = __ballot_sync(0xFFFFFFFFu, mine);
        __syncthreads();
        if (laneId() == 0)
            shared[warp] = __popc(votes);
        __syncthreads();
        int place = before + __popc(votes & ((1u << laneId()) - 1));
        for (int w = 0; w < 8; ++w) {
            place += w < warp ? shared[w] : 0;
            before += shared[w];
        }
        if (mine)
            order[place] = slot;
    }
}

/// Writes the tiles of all experts one after another, then empty ones up to maxTiles. Grid: 1; 32 threads, one expert
/// per lane.
static __global__ void __launch_bounds__(32) mapTiles(const int *starts, int experts, ExpertTile *tiles, int tileCount)
{
    waitForPrevious();
    int done = 0;
    for (int first = 0; first < experts; first += 32) {
        const int expert = first + laneId();
        const int begin = expert < experts ? starts[expert] : 0;
        const int end = expert < experts ? starts[expert + 1] : 0;
        const int mine = (end - begin + tileTokens - 1) / tileTokens;
        int sum = mine;
        for (int step = 1; step < 32; step *= 2) {
            const int below = __shfl_up_sync(0xFFFFFFFFu, sum, static_cast<unsigned>(step));
            sum += laneId() >= step ? below : 0;
        }
        for (int t = 0; t < mine; ++t) {
            const int row = begin + t * tileTokens;
            tiles[done + sum - mine + t] = ExpertTile{expert, row, min(tileTokens, end - row)};
        }
        done += __shfl_sync(0xFFFFFFFFu, sum, 31);
    }
    for (int t = done + laneId(); t < tileCount; t += 32)
        tiles[t] = ExpertTile{0, 0, 0};
}

} // namespace moire::cuda
