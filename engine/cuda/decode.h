// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/attention.h"
#include "cuda/rows.h"
#include "ops/ops.h"

#include <moire/config.h>

/// What few tokens cost is the bytes of the weights: products of matrices with single rows, and the small operations
/// around them, each in as few kernels as it takes.
namespace moire::cuda {

/// Most tokens that go this way; more are products of matrices (prefill.h).
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
    static constexpr int most = 3; ///< q, k and v
    Job jobs[most];
    int count;
};
void multiplyRows(const Queue &queue, TensorType type, const RowProducts &products, const RowsView &x, int tokens);

/// First half of a gated feed-forward: hidden = silu(gate x) * (up x) of the chosen experts, rounded to 8 bits where
/// the second half's weights are quantised. Pair p is token p / used, its choice p % used.
struct GatedRows {
    TensorType gateType;
    TensorType upType;
    WeightView gate; ///< [experts, width, d]
    WeightView up;
    const uint32_t *ids; ///< [tokens, used]; noExpert: left out; null: matrix 0 for all
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
    bool sigmoid; ///< of the weights
    int used;
    int tokens;
    RowsView hidden;
    float *y;
    size_t yStride;
};
void downRows(const Queue &queue, const DownRows &args);

/// The router of RouteArgs (ops/ops.h). Up to fewTokens tokens: scores and choice in one kernel. More: the choice
/// alone, from logits.
struct Routing {
    TensorType type;
    WeightView router; ///< [E, d]
    RowsView x;
    float *logits; ///< [tokens, E]
    unsigned *tickets; ///< [tokens], zero; zero again afterwards
    int tokens;
    const float *modelBias; ///< [E] or null
    const float *policyBias; ///< [E] or null
    const uint32_t *used; ///< [1]: how many of the slots are filled; null: all
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
    int slots; ///< ids and weights have this many a token; those not used: noExpert, 0
    uint32_t *ids;
    float *weights;
    // The ring in mapped host memory; null where nobody looks.
    uint8_t *ring;
    size_t ringSlotBytes;
    size_t recordAt; ///< in a slot: sequence [tokens], ids, weights, scores
    bool recordRouting;
    bool recordScores;
};
void routeRows(const Queue &queue, const Routing &args); ///< computes the logits too
void chooseExperts(const Queue &queue, const Routing &args); ///< logits are there

/// Where the parts of a router's record lie behind recordAt; all counts at their largest.
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

/// Rotations and cache writes of one kernel (RotateArgs, StoreArgs): a job is a row a token and head, of which a part
/// may be rotated and which may then be written to a cache.
struct PlaceJobs {
    struct Job {
        float *x;
        size_t tokenStride;
        size_t headStride;
        int heads;
        int rotateAt; ///< first rotated element of the row; -1: none
        int storeWidth; ///< elements to write; 0: none
        CacheRows cache;
        int position; ///< of the first token; -1: the step's start
    };
    static constexpr int most = 4;
    Job jobs[most];
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
