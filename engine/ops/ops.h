// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/indices.h>
#include <moire/tensor_type.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

/// The contract of every operation of the forward pass: arguments, shapes, formula. Backend (backend.h) has one method
/// per operation; reference.h has the scalar computation that every backend is compared to. Activations are float32,
/// row-major, one row per token; `stride` counts floats from one row to the next. Pointers belong to the backend: the
/// decoder passes them on and never dereferences them. Names of dimensions: n tokens of the step, d width of the
/// residual stream, E experts, k experts used, h heads.
namespace moire {

/// A weight matrix, or `count` of them (experts, heads), in a backend's own layout. A plain handle; `owner` keeps the
/// bytes alive. y = W x: `rows` outputs, `columns` inputs. In the file's layout (`layout` 0), row r of matrix e begins
/// at data + e * matrixStride + r * rowStride, in blocks of `type`.
struct Matrix {
    TensorType type = TensorType::F32;
    uint32_t layout = 0; ///< 0: as in the file; other values belong to the backend that made it
    size_t rows = 0;
    size_t columns = 0;
    size_t count = 1;
    const std::byte *data = nullptr;
    size_t rowStride = 0; ///< bytes
    size_t matrixStride = 0; ///< bytes
    std::shared_ptr<const void> owner;

    explicit operator bool() const { return data != nullptr; }
};

struct StepTrace;

/// Steps with equal shape and token count make the same calls with the same pointers; only position, ids and trace
/// buffers differ. A backend may then replay an earlier step.
struct StepShape {
    uint64_t context = 0; ///< owner of the buffers; 0: never replayed
    uint64_t revision = 0; ///< of the context's buffers and routing policy
    uint8_t logitRows = 0;
    bool routing = false;
    bool scores = false;
    bool stages = false;
    uint32_t expertSlots = 0; ///< expert slots per token: as many as the policy may use without changing the shape
    bool operator==(const StepShape &) const = default;
};

/// A step's place in its sequence: row i of every activation is the token at position start + i.
struct Step {
    size_t start = 0;
    size_t tokens = 0;
    std::span<const TokenId> ids = {}; ///< on the host
    StepTrace *trace = nullptr; ///< what to record, already sized; null: record nothing
    uint32_t expertsUsed = 0; ///< k of every expert layer
    StepShape shape = {};
};

/// out[i] = scale * table row of ids[i]. ids on the host.
struct EmbedArgs {
    const Matrix *table; ///< [vocabulary, d]
    std::span<const TokenId> ids;
    float *out; ///< [n, d]
    float scale = 1.0f;
};

/// out = x / sqrt(mean(x^2) + epsilon) * weight, over each of `rows` rows of `width`
/// (https://arxiv.org/abs/1910.07467); with `add`, out += that. x and out may be the same. Sums in float64 in the
/// reference.
struct NormArgs {
    const float *x;
    size_t xStride;
    const float *weight; ///< [width]
    float *out;
    size_t outStride;
    size_t rows;
    size_t width;
    float epsilon;
    bool add = false;
};

/// One of several linear maps of the same input: y = W x + bias, or y += W x + bias.
struct LinearJob {
    const Matrix *weight; ///< count == 1
    const float *bias; ///< [rows] or null
    float *y; ///< [n, rows]
    size_t yStride;
    bool add = false;
};

/// All jobs share x, so a backend quantises or loads it once.
struct LinearArgs {
    const float *x; ///< [n, columns]
    size_t xStride;
    size_t tokens; ///< n
    std::span<const LinearJob> jobs;
};

/// One matrix per head: y[i, j] = W_j x[i, j], or the transpose: y[i, j] = W_j^T x[i, j] (then inputs are rows).
struct HeadLinearArgs {
    const Matrix *weight; ///< count == heads
    bool transposed;
    const float *x; ///< token i, head j at x + i * xTokenStride + j * xHeadStride
    size_t xTokenStride;
    size_t xHeadStride; ///< 0: all heads read the same input
    float *y;
    size_t yTokenStride;
    size_t yHeadStride;
    size_t tokens;
    size_t firstHead = 0; ///< of the weight; x and y begin at this head
    size_t heads;
};

/// Frequencies of the rotation, computed once when the model is loaded (model/rotary.h).
struct RotaryTable {
    const float *inverseFrequencies; ///< [dimensions / 2]
    size_t dimensions;
    float amplitude; ///< factor of cos and sin (YaRN's mscale)
    RotaryLayout layout;
};

/// Rotates the first table.dimensions elements at x + i * tokenStride + j * headStride by angle position * frequency,
/// position = step.start + i. In place.
struct RotateArgs {
    RotaryTable table;
    float *x;
    size_t tokenStride;
    size_t headStride;
    size_t tokens;
    size_t heads;
    size_t firstPosition; ///< step.start for queries and new keys (a captured graph reads it from device memory)
};

/// A buffer of keys or values: vector of position t, head j begins at data + t * positionStride + j * headStride.
struct CacheView {
    std::byte *data;
    TensorType type; ///< F16, F32, or Q8_0: widths are then multiples of 32
    size_t positionStride; ///< bytes
    size_t headStride; ///< bytes
};

/// Writes n consecutive rows into a cache, starting at position step.start, converting to its type.
struct StoreArgs {
    const float *x;
    size_t tokenStride;
    size_t headStride;
    CacheView cache;
    size_t tokens;
    size_t heads;
    size_t width;
    size_t firstPosition;
    bool atStep = true; ///< firstPosition is the step's start (false: the buffer is not a cache)
};

/// Causal attention, grouped-query (https://arxiv.org/abs/2305.13245): token i of the step sees cache positions
/// max(0, p - window + 1) .. p with p = firstPosition + i; out[i, j] = sum_t softmax_t(scale q.k_t) v_t, with key and
/// value head j / (heads / kvHeads). Softmax and sums in float64 in the reference.
/// With a softcap c, scores s = scale q.k become c tanh(s / c). With sinks, every softmax has one more term
/// exp(sinks[j]), without a value (gpt-oss). Latent attention in its absorbed form is the same with kvHeads 1 and
/// values the first valueWidth of the keys.
struct AttendArgs {
    const float *q; ///< token i, head j at q + i * qTokenStride + j * qHeadStride; [keyWidth]
    size_t qTokenStride;
    size_t qHeadStride;
    CacheView keys;
    CacheView values;
    float *out;
    size_t outTokenStride;
    size_t outHeadStride;
    size_t tokens;
    size_t heads;
    size_t kvHeads;
    size_t keyWidth;
    size_t valueWidth;
    size_t firstPosition;
    size_t window; ///< 0: all earlier positions
    float scale;
    const float *sinks = nullptr; ///< [heads] or null
    float softcap = 0.0f; ///< 0: none
    bool exact = true; ///< false: half-precision products suffice, because keys and values came from a narrower cache
};

/// y *= sigmoid(gate), element by element: n rows of `heads` heads.
struct GateArgs {
    const float *gate; ///< token i, head j at gate + i * gateTokenStride + j * gateHeadStride; [width]
    size_t gateTokenStride;
    size_t gateHeadStride;
    float *y; ///< [n, heads * width]
    size_t yStride;
    size_t tokens;
    size_t heads;
    size_t width;
};

/// Causal convolution of every channel over the last `kernel` positions, with what precedes the step from `state`:
/// u = inputGate x, out[i, c] = bias[c] + sum_j weight[j, c] u[i - kernel + 1 + j, c], then out = silu(out) if `silu`,
/// then times outputGate. The state becomes the last kernel - 1 rows of (state, u). Pieces of a sequence give the same
/// bits as the whole.
struct ConvolveArgs {
    float *x; ///< [n, channels]; becomes u
    size_t xStride; ///< of the gates too
    const float *inputGate = nullptr; ///< [n, channels], or null: 1
    const float *outputGate = nullptr; ///< [n, channels], or null: 1
    const float *weight; ///< [kernel, channels], the oldest position first
    const float *bias = nullptr; ///< [channels] or null
    float *state; ///< [kernel - 1, channels], the oldest first
    float *out; ///< [n, channels]; not x
    size_t outStride;
    size_t tokens;
    size_t channels;
    size_t kernel;
    bool silu = false;
};

/// The gated delta rule (https://arxiv.org/abs/2412.06464), token by token. With head j's state S [keyWidth,
/// valueWidth], its key head's q and k of length 1 (x / sqrt(sum x^2 + 1e-6)), and its own v and z:
/// S = S exp(decay[j] softplus(alpha + timeBias[j])); S += k (sigmoid(beta) (v - S^T k))^T; o = S^T q / sqrt(keyWidth);
/// out = norm(o) * silu(z), the norm as in NormArgs. Pieces of a sequence give the same bits as the whole.
struct DeltaRuleArgs {
    const float *qkv; ///< [n, 2 * keyHeads * keyWidth + heads * valueWidth]: queries, keys, values
    size_t qkvStride;
    const float *alpha; ///< [n, heads]
    const float *beta; ///< [n, heads]
    const float *z; ///< [n, heads * valueWidth]
    const float *decay; ///< [heads], below zero
    const float *timeBias; ///< [heads]
    const float *normWeight; ///< [valueWidth]
    float epsilon;
    float *state; ///< [heads, keyWidth, valueWidth]
    float *out; ///< [n, heads * valueWidth]
    size_t tokens;
    size_t heads;
    size_t keyHeads;
    size_t keyWidth;
    size_t valueWidth;
    bool tiledHeads; ///< as in RecurrentConfig
    size_t keyHead(size_t head) const { return tiledHeads ? head % keyHeads : head / (heads / keyHeads); }
};
inline constexpr float deltaRuleEpsilon = 1e-6f;

/// The selective state space of Mamba-2 (https://arxiv.org/abs/2405.21060), token by token. With head j's state S
/// [stateWidth, valueWidth] and input x, and B and C of its group j / (heads / groups): t = softplus(time +
/// timeBias[j]); S = S exp(decay[j] t) + t B x^T; out = (S^T C + skip[j] x) * silu(z). Pieces of a sequence give the
/// same bits as the whole.
struct StateSpaceArgs {
    const float *xbc; ///< [n, heads * valueWidth + 2 * groups * stateWidth]: inputs, B, C
    size_t xbcStride;
    const float *time; ///< [n, heads]
    size_t timeStride;
    const float *z; ///< [n, heads * valueWidth]
    size_t zStride;
    const float *decay; ///< [heads], below zero
    const float *timeBias; ///< [heads]
    const float *skip; ///< [heads]
    float *state; ///< [heads, stateWidth, valueWidth]
    float *out; ///< [n, heads * valueWidth]
    size_t tokens;
    size_t heads;
    size_t groups;
    size_t stateWidth;
    size_t valueWidth;
    size_t group(size_t head) const { return head / (heads / groups); }
};

/// Where to write the routes, on the host; filled by the end of the step (Backend::endStep). Null: not recorded.
struct RouteRecord {
    uint32_t *ids = nullptr; ///< [n, k]
    float *weights = nullptr; ///< [n, k]
    float *scores = nullptr; ///< [n, E], after softmax or sigmoid, before bias
};

/// The user's routing policy for one layer. The pointers refer to backend memory, whose contents change between steps
/// of the same shape; null if there is no policy.
struct RoutePolicy {
    const float *bias = nullptr; ///< [E], added to the selection score; -inf switches off, +inf forces
    bool random = false;
    uint64_t seed = 0;
    uint32_t layer = 0;
    const uint32_t *used = nullptr; ///< [1]: how many of the k are chosen, the rest are noExpert; null: all
    const uint32_t *muted = nullptr; ///< [E], not 0: the output of this expert is left out; null: of none
    const uint32_t *forced = nullptr; ///< [n, forcedStride]: experts to use instead of those chosen; null: those chosen
    uint32_t forcedStride = 0; ///< entries per token, of which the first k are read; noExpert: none
};
inline constexpr uint32_t noExpert = 0xFFFFFFFF; ///< among chosen ids: none, its weight is 0

/// The router. logits = W x + logitBias; score = softmax or sigmoid of them; selection = score + modelBias + policy
/// bias. Groups (https://arxiv.org/abs/2405.04434, https://arxiv.org/abs/2412.19437): experts form `groups` equal runs;
/// groups are ranked by their best selection or the sum of their two best; only experts in the groupsUsed best groups
/// stay (forced experts always stay). Top-k of selection, descending, ties to the lower index; forced experts first.
/// weight_j = score_j, divided by the sum over the chosen experts (plus 1e-20) if normalize, times scale.
/// A group's rank ignores experts that are off; a forced expert puts its group first. If groups have equal rank, the
/// one with the lower index stays. If a policy leaves fewer than k experts in the remaining groups, the best of the
/// other experts follow. policy.random: selection = randomSelection(seed, layer, position, expert) + policy bias;
/// groups are ignored. The record has this choice. ids and weights have what the experts compute, which differs in two
/// cases: policy.forced replaces the choice (weights as above, from the scores of the forced experts), and muted
/// experts become noExpert with weight 0, after the others were normalised with them. ops/select.h does everything
/// after the scores, for backends on the host.
struct RouteArgs {
    const float *x; ///< [n, d]
    size_t xStride;
    size_t tokens;
    const Matrix *router; ///< [E, d]
    const float *modelBias; ///< [E] or null, for selection only
    RouterScore score;
    uint32_t groups;
    uint32_t groupsUsed;
    GroupRank groupRank;
    uint32_t expertsUsed; ///< k
    bool normalize;
    float scale;
    RoutePolicy policy;
    size_t firstPosition; ///< for random routing: choice by (seed, layer, position)
    uint32_t *ids; ///< [n, k], in order of selection
    float *weights; ///< [n, k]
    RouteRecord record;
    const float *logitBias = nullptr; ///< [E] or null
};

/// h = activation(g, u) of a feed-forward part, g = gate x and u = up x, each with its bias:
/// SwiGlu: silu(g) u; GeGlu: gelu(g) u, gelu in its tanh form (https://arxiv.org/abs/2002.05202);
/// ClampedSwiGlu: g' sigmoid(1.702 g') (u' + 1), g' = min(g, 7), u' = u clamped to +-7 (gpt-oss);
/// SquaredRelu: max(u, 0)^2, without a gate (https://arxiv.org/abs/2109.08668).
inline constexpr float clampedSwiGluLimit = 7.0f;
inline constexpr float clampedSwiGluSlope = 1.702f;

/// y[i] += (or, without `add`, =) sum_j weights[i, j] * (down_e h_e(x[i]) + downBias_e), e = ids[i, j], skipping
/// noExpert.
struct ExpertArgs {
    const float *x; ///< [n, d]
    size_t xStride;
    size_t tokens;
    const Matrix *gate; ///< E x [width, d]; null: SquaredRelu
    const Matrix *up; ///< E x [width, d]
    const Matrix *down; ///< E x [d, width]
    const uint32_t *ids;
    const float *weights;
    uint32_t expertsUsed;
    float *y; ///< [n, d]
    size_t yStride;
    Activation activation = Activation::SwiGlu;
    const float *gateBias = nullptr; ///< [E, width] or null, as are the next
    const float *upBias = nullptr; ///< [E, width]
    const float *downBias = nullptr; ///< [E, d]
    bool add = true;
};

/// y[i] += (or, without `add`, =) g_i * (down h(x[i]) + downBias); g_i = sigmoid(sharedGate . x[i]), or 1 if sharedGate
/// is null. For dense layers and shared experts.
struct FeedForwardArgs {
    const float *x;
    size_t xStride;
    size_t tokens;
    const Matrix *gate; ///< null: SquaredRelu
    const Matrix *up;
    const Matrix *down;
    const Matrix *sharedGate; ///< [1, d] or null
    float *y;
    size_t yStride;
    const float *gateBias = nullptr; ///< [width] or null
    const float *upBias = nullptr; ///< [width] or null
    const float *downBias = nullptr; ///< [d] or null
    Activation activation = Activation::SwiGlu;
    bool add = true;
};

} // namespace moire
