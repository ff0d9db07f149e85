// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/attention.h"
#include "cuda/rows.h"
#include "ops/ops.h"

#include <moire/config.h>

/// Kernels for few tokens, where the cost is reading the weights: products of matrices with single rows, and the small
/// operations around them, each in as few kernels as possible.
namespace moire::cuda {

/// Maximum tokens for these kernels; more tokens use matrix products (prefill.h).
inline constexpr int fewTokens = 8;

/// LinearJobs of one type over the same rows: y = W x + bias, or y += W x + bias.
struct RowProducts {
    struct Job {
        WeightView weight;
        const float *bias; ///< or null
        float *y;
        size_t yStride;
        bool add;
    };
    static constexpr int maxJobs = 3; ///< q, k and v
    Job jobs[maxJobs];
    int count;
};
void multiplyRows(const Queue &queue, TensorType type, const RowProducts &products, const RowsView &x, int tokens);

/// First half of a gated feed-forward: hidden = silu(gate x) * (up x) of the chosen experts, rounded to 8 bits if the
/// second half's weights are quantised. Pair p is token p / used and its choice p % used.
struct GatedRows {
    TensorType gateType;
    TensorType upType;
    WeightView gate; ///< [experts, width, d]
    WeightView up;
    const uint32_t *ids; ///< [tokens, used]; noExpert: skipped; null: matrix 0 for all
    int used;
    int tokens;
    RowsView x;
    float *hidden; ///< [tokens * used, width]
    int8_t *q; ///< hidden in 8 bits, or null
    float2 *ds;
};
void gatedRows(const Queue &queue, const GatedRows &args);

/// Second half: y[i] += sum_j weight(i, j) * down_e hidden[i, j].
struct DownRows {
    TensorType type;
    WeightView down; ///< [experts, d, width]
    const uint32_t *ids;
    const float *weights; ///< [tokens, used]; null: 1
    bool sigmoid; ///< apply sigmoid to the weights
    int used;
    int tokens;
    RowsView hidden;
    float *y;
    size_t yStride;
};
void downRows(const Queue &queue, const DownRows &args);

/// The router of RouteArgs (ops/ops.h). For up to fewTokens tokens, scores and choice in one kernel; for more, only the
/// choice, from given logits.
struct Routing {
    TensorType type;
    WeightView router; ///< [E, d]
    RowsView x;
    float *logits; ///< [tokens, E]
    unsigned *tickets; ///< [tokens], zero on entry and on return
    int tokens;
    const float *modelBias; ///< [E] or null
    const float *policyBias; ///< [E] or null
    const uint32_t *used; ///< [1]: how many of the slots are filled; null: all
    const uint32_t *muted; ///< [E] or null
    const uint32_t *forced; ///< [tokens, forcedStride] or null
    int forcedStride;
    bool random;
    uint64_t seed;
    uint32_t layer;
    RouterScore score;
    int groups;
    int groupsUsed;
    GroupRank groupRank;
    bool normalize;
    float scale;
    const StepHeader *step; ///< the position
    int slots; ///< entries of ids and weights per token; unused ones: noExpert, 0
    uint32_t *ids;
    float *weights;
    // The ring in mapped host memory; null: not recorded.
    uint8_t *ring;
    size_t ringSlotBytes;
    size_t recordAt; ///< offset in a slot: sequence [tokens], ids, weights, scores
    bool recordRouting;
    bool recordScores;
};
void routeRows(const Queue &queue, const Routing &args); ///< computes the logits too
void chooseExperts(const Queue &queue, const Routing &args); ///< from existing logits

/// Offsets of the parts of a router's record from recordAt; all counts at their maximum.
struct RecordLayout {
    size_t ids;
    size_t weights;
    size_t scores;
    size_t bytes;
};
__host__ __device__ constexpr RecordLayout recordLayout(int tokens, int slots, int experts, bool scores)
{
    const size_t n = static_cast<size_t>(tokens);
    RecordLayout layout{};
    layout.ids = 8 * n;
    layout.weights = layout.ids + 4 * n * static_cast<size_t>(slots);
    layout.scores = layout.weights + 4 * n * static_cast<size_t>(slots);
    layout.bytes = (layout.scores + (scores ? 4 * n * static_cast<size_t>(experts) : 0) + 15) / 16 * 16;
    return layout;
}

/// Rotations and cache writes in one kernel (RotateArgs, StoreArgs): a job has one row per token and head; part of the
/// row may be rotated, and the row may then be written to a cache.
struct PlaceJobs {
    struct Job {
        float *x;
        size_t tokenStride;
        size_t headStride;
        int heads;
        int rotateAt; ///< first rotated element of the row; -1: none
        int storeWidth; ///< number of elements to write; 0: none
        CacheRows cache;
        int position; ///< of the first token; -1: the step's start
    };
    static constexpr int maxJobs = 4;
    Job jobs[maxJobs];
    int count;
    int tokens;
    const float *frequencies;
    int dimensions;
    float amplitude;
    RotaryLayout layout;
    const StepHeader *step;
};
void placeRows(const Queue &queue, const PlaceJobs &jobs);

/// HeadLinearArgs (ops/ops.h) for few tokens.
struct HeadRows {
    TensorType type;
    WeightView weight; ///< data at the first head
    bool transposed;
    const float *x;
    size_t xTokenStride;
    size_t xHeadStride;
    float *y;
    size_t yTokenStride;
    size_t yHeadStride;
    int tokens;
    int heads;
};
void multiplyHeadRows(const Queue &queue, const HeadRows &args);

} // namespace moire::cuda
