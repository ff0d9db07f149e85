// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/decode.h"
#include "cuda/rows.cuh"

namespace moire::cuda {

namespace {

constexpr int warps = 4;
constexpr int threads = 32 * warps;

__device__ __forceinline__ float negativeInfinity()
{
    return __int_as_float(static_cast<int>(0xFF800000u));
}

__device__ __forceinline__ float positiveInfinity()
{
    return __int_as_float(0x7F800000);
}

__device__ __forceinline__ bool isNumber(float x)
{
    return x == x;
}

__device__ __forceinline__ uint64_t mix(uint64_t z)
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/// randomSelection of ops/select.h.
__device__ float randomSelection(const Routing &args, int position, int expert)
{
    const uint64_t place = mix(mix(args.seed) ^ args.layer) ^ static_cast<uint64_t>(position);
    return static_cast<float>(mix(mix(place) ^ static_cast<uint64_t>(expert)) >> 40) * 0x1p-24f;
}

__device__ float selectionOf(const Routing &args, const float *scores, int position, int e)
{
    float selection;
    if (args.random)
        selection = randomSelection(args, position, e);
    else
        selection = args.modelBias ? scores[e] + args.modelBias[e] : scores[e];
    return args.policyBias ? selection + args.policyBias[e] : selection;
}

/// Turns logits in shared memory into scores: softmax or sigmoid. Called by the whole block; partial: 2 * 32 floats.
__device__ void scoreLogits(RouterScore kind, float *scores, int experts, float *partial)
{
    const int thread = static_cast<int>(threadIdx.x);
    if (kind == RouterScore::Sigmoid) {
        for (int e = thread; e < experts; e += threads)
            scores[e] = 1.0f / (1.0f + expf(-scores[e]));
        __syncthreads();
        return;
    }
    float greatest = negativeInfinity();
    for (int e = thread; e < experts; e += threads)
        greatest = fmaxf(greatest, scores[e]);
    MOIRE_UNROLL
    for (int step = 16; step > 0; step /= 2)
        greatest = fmaxf(greatest, __shfl_xor_sync(0xFFFFFFFFu, greatest, step));
    if (thread % 32 == 0)
        partial[thread / 32] = greatest;
    __syncthreads();
    for (int w = 0; w < warps; ++w)
        greatest = fmaxf(greatest, partial[w]);
    float sum = 0.0f;
    for (int e = thread; e < experts; e += threads) {
        scores[e] = expf(scores[e] - greatest);
        sum += scores[e];
    }
    sum = sumLanes<32>(sum);
    if (thread % 32 == 0)
        partial[32 + thread / 32] = sum;
    __syncthreads();
    sum = 0.0f;
    for (int w = 0; w < warps; ++w)
        sum += partial[32 + w];
    for (int e = thread; e < experts; e += threads)
        scores[e] /= sum;
    __syncthreads();
}

/// Rank of a group: its best selection or the sum of its best two. Experts that are off have -inf; a sum includes them
/// only if the group has fewer than two other experts.
__device__ float groupRankOf(GroupRank rank, const float *selection, int size)
{
    float best = negativeInfinity();
    float second = negativeInfinity();
    for (int e = 0; e < size; ++e) {
        if (selection[e] > best) {
            second = best;
            best = selection[e];
        } else if (selection[e] > second) {
            second = selection[e];
        }
    }
    return rank == GroupRank::Best || second == negativeInfinity() ? best : best + second;
}

/// Masks all experts outside the best groups, except forced ones. One thread per group computes its rank; then a single
/// thread removes the worst, because groups are few.
__device__ void maskGroups(const Routing &args, float *selection, float *ranks)
{
    const int thread = static_cast<int>(threadIdx.x);
    const int size = args.router.rows / args.groups;
    for (int g = thread; g < args.groups; g += threads)
        ranks[g] = groupRankOf(args.groupRank, selection + g * size, size);
    __syncthreads();
    if (thread == 0)
        for (int left = args.groups - args.groupsUsed; left > 0; --left) {
            int worst = args.groups;
            for (int g = 0; g < args.groups; ++g)
                if (isNumber(ranks[g]) && (worst == args.groups || ranks[g] <= ranks[worst]))
                    worst = g;
            if (worst == args.groups)
                break;
            ranks[worst] = __int_as_float(0x7FC00000);
        }
    __syncthreads();
    for (int e = thread; e < args.router.rows; e += threads)
        if (!isNumber(ranks[e / size]) && selection[e] != positiveInfinity())
            selection[e] = negativeInfinity();
    __syncthreads();
}

/// Index of the greatest selection above -inf, the lowest index on ties; `experts` if there is none. One warp.
__device__ int bestOf(const float *selection, int experts)
{
    float greatest = negativeInfinity();
    int best = experts;
    for (int e = laneId(); e < experts; e += 32)
        if (selection[e] > greatest) {
            greatest = selection[e];
            best = e;
        }
    MOIRE_UNROLL
    for (int step = 16; step > 0; step /= 2) {
        const float other = __shfl_xor_sync(0xFFFFFFFFu, greatest, step);
        const int index = __shfl_xor_sync(0xFFFFFFFFu, best, step);
        if (other > greatest || (other == greatest && index < best)) {
            greatest = other;
            best = index;
        }
    }
    return best;
}

/// From scores of the chosen experts, whose sum is \p sum, to gate weights.
__device__ double weightFactor(const Routing &args, double sum)
{
    return static_cast<double>(args.scale) / (args.normalize ? sum + 1e-20 : 1.0);
}

/// Top-k of the selection, by the first warp. Tests compare it to selectExperts of ops/select.cpp.
__device__ void chooseByWarp(const Routing &args, const float *scores, float *selection, int position, int used,
                             bool masked, uint32_t *ids, float *weights)
{
    const int experts = args.router.rows;
    const int lane = laneId();
    double sum = 0.0;
    for (int j = 0; j < used; ++j) {
        int best = bestOf(selection, experts);
        if (best == experts && masked) { // the policy left too few experts in the best groups
            masked = false;
            for (int e = lane; e < experts; e += 32)
                selection[e] = selectionOf(args, scores, position, e);
            __syncwarp();
            for (int taken = lane; taken < j; taken += 32)
                selection[ids[taken]] = negativeInfinity();
            __syncwarp();
            best = bestOf(selection, experts);
        }
        if (best == experts) { // the scores are NaN: take any expert that is not taken yet
            for (best = 0;; ++best) {
                bool free = true;
                for (int taken = 0; taken < j; ++taken)
                    free = free && ids[taken] != static_cast<uint32_t>(best);
                if (free)
                    break;
            }
        }
        __syncwarp(); // every lane has read the selection
        if (lane == 0) {
            ids[j] = static_cast<uint32_t>(best);
            weights[j] = scores[best];
            selection[best] = negativeInfinity();
        }
        sum += static_cast<double>(scores[best]);
        __syncwarp();
    }
    const double factor = weightFactor(args, sum);
    for (int j = lane; j < args.slots; j += 32) {
        if (j >= used)
            ids[j] = noExpert;
        weights[j] = j < used ? static_cast<float>(static_cast<double>(weights[j]) * factor) : 0.0f;
    }
}

/// Writes the choice to mapped host memory: first the values, then the step's number, which marks them as complete.
__device__ void record(const Routing &args, int token, const uint32_t *ids, const float *weights, const float *scores)
{
    const int thread = static_cast<int>(threadIdx.x);
    const RecordLayout layout = recordLayout(args.tokens, args.slots, args.router.rows, args.recordScores);
    uint8_t *base = args.ring + static_cast<size_t>(args.step->slot) * args.ringSlotBytes + args.recordAt;
    if (args.recordRouting)
        for (int j = thread; j < args.slots; j += threads) {
            const size_t at = static_cast<size_t>(token) * static_cast<size_t>(args.slots) + j;
            reinterpret_cast<uint32_t *>(base + layout.ids)[at] = ids[j];
            reinterpret_cast<float *>(base + layout.weights)[at] = weights[j];
        }
    if (args.recordScores)
        for (int e = thread; e < args.router.rows; e += threads)
            reinterpret_cast<float *>(base + layout.scores)[static_cast<size_t>(token) * args.router.rows + e] =
                scores[e];
    __threadfence_system();
    __syncthreads();
    if (thread == 0)
        reinterpret_cast<uint64_t *>(base)[token] = args.step->sequence;
}

/// Replaces the choice with the experts that the policy forces on this token. Tests compare it, and the muting in
/// chooseForToken, to applyChoice of ops/select.cpp.
__device__ void takeForced(const Routing &args, int token, const float *scores, uint32_t *ids, float *weights)
{
    const uint32_t *forced = args.forced + static_cast<size_t>(token) * static_cast<size_t>(args.forcedStride);
    double sum = 0.0; // of every thread, in the order of the slots
    for (int j = 0; j < args.forcedStride && j < args.slots; ++j)
        sum += forced[j] == noExpert ? 0.0 : static_cast<double>(scores[forced[j]]);
    const double factor = weightFactor(args, sum);
    for (int j = static_cast<int>(threadIdx.x); j < args.slots; j += threads) {
        const uint32_t expert = j < args.forcedStride ? forced[j] : noExpert;
        ids[j] = expert;
        weights[j] = expert == noExpert ? 0.0f : static_cast<float>(static_cast<double>(scores[expert]) * factor);
    }
    __syncthreads();
}

/// Chooses a token's experts from its logits in global memory, with one block. Shared memory: scores [E], selection
/// [E], ranks [groups], reductions [64], ids and weights [slots].
__device__ void chooseForToken(const Routing &args, int token)
{
    MOIRE_DYNAMIC_SHARED(float, scores);
    const int experts = args.router.rows;
    float *selection = scores + experts;
    float *ranks = selection + experts;
    float *partial = ranks + args.groups;
    auto *ids = reinterpret_cast<uint32_t *>(partial + 64);
    auto *weights = reinterpret_cast<float *>(ids + args.slots);
    const int thread = static_cast<int>(threadIdx.x);
    const int position = args.step->start + token;
    const int used = args.used ? min(static_cast<int>(*args.used), args.slots) : args.slots;
    // Volatile: other blocks of this kernel wrote them, and this multiprocessor's cache may be stale.
    const volatile float *logits = args.logits + static_cast<size_t>(token) * static_cast<size_t>(experts);
    for (int e = thread; e < experts; e += threads)
        scores[e] = logits[e];
    __syncthreads();
    scoreLogits(args.score, scores, experts, partial);
    for (int e = thread; e < experts; e += threads)
        selection[e] = selectionOf(args, scores, position, e);
    __syncthreads();
    const bool grouped = args.groups > 1 && args.groupsUsed < args.groups && !args.random;
    if (grouped)
        maskGroups(args, selection, ranks);
    if (thread < 32)
        chooseByWarp(args, scores, selection, position, used, grouped, ids, weights);
    __syncthreads();
    if (args.ring)
        record(args, token, ids, weights, scores);
    if (args.forced) {
        __syncthreads(); // every thread has recorded the choice
        takeForced(args, token, scores, ids, weights);
    }
    for (int j = thread; j < args.slots; j += threads) {
        const bool left = ids[j] != noExpert && args.muted && args.muted[ids[j]] != 0;
        args.ids[static_cast<size_t>(token) * static_cast<size_t>(args.slots) + j] = left ? noExpert : ids[j];
        args.weights[static_cast<size_t>(token) * static_cast<size_t>(args.slots) + j] = left ? 0.0f : weights[j];
    }
}

/// The router in one kernel: every warp computes one expert's logit, and the block that finishes last makes the choice,
/// so the logits use the whole chip and the choice needs no launch. Grid (E / 4, tokens).
template <TensorType Type>
__global__ void __launch_bounds__(threads) routeKernel(Routing args)
{
    waitForPrevious();
    __shared__ bool last;
    const int thread = static_cast<int>(threadIdx.x);
    const int token = static_cast<int>(blockIdx.y);
    const int expert = static_cast<int>(blockIdx.x) * warps + thread / 32;
    float sum[1] = {};
    if (expert < args.router.rows)
        dotRow<Type, 1>(args.router.data + static_cast<size_t>(expert) * args.router.rowStride, args.x, token,
                        args.tokens, thread % 32, 32, sum);
    const float logit = sumLanes<32>(sum[0]);
    if (expert < args.router.rows && thread % 32 == 0)
        args.logits[static_cast<size_t>(token) * static_cast<size_t>(args.router.rows) + expert] = logit;
    __threadfence();
    __syncthreads();
    if (thread == 0)
        last = atomicAdd(&args.tickets[token], 1u) + 1 == gridDim.x;
    __syncthreads();
    if (!last)
        return;
    __threadfence();
    if (thread == 0)
        args.tickets[token] = 0; // for the next step
    chooseForToken(args, token);
}

__global__ void __launch_bounds__(threads) chooseKernel(Routing args)
{
    waitForPrevious();
    chooseForToken(args, static_cast<int>(blockIdx.x));
}

size_t sharedBytes(const Routing &args)
{
    return sizeof(float) *
        (2 * static_cast<size_t>(args.router.rows) + static_cast<size_t>(args.groups) + 64 +
         2 * static_cast<size_t>(args.slots));
}

} // namespace

void routeRows(const Queue &queue, const Routing &args)
{
    const LaunchShape shape{
        dim3(static_cast<unsigned>((args.router.rows + warps - 1) / warps), static_cast<unsigned>(args.tokens)),
        dim3(threads), sharedBytes(args)};
    withWeights(args.type, [&](auto tag) { MOIRE_LAUNCH(queue, routeKernel<tag.type>, shape, args); });
}

void chooseExperts(const Queue &queue, const Routing &args)
{
    MOIRE_LAUNCH(queue, chooseKernel,
                 (LaunchShape{dim3(static_cast<unsigned>(args.tokens)), dim3(threads), sharedBytes(args)}), args);
}

} // namespace moire::cuda
