// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace moire::cpu {

namespace {

constexpr size_t blockPositions = 32; ///< cache positions widened at once
constexpr size_t tokensPerPiece = 8;
constexpr size_t headsPerPiece = 8;

/// The vector at `position` of a cache as float32: in place, or widened into \p buffer.
const float *vectorAt(const Kernels &kernels, const CacheView &view, size_t position, size_t head, size_t width,
                      float *buffer)
{
    const std::byte *at = view.data + position * view.positionStride + head * view.headStride;
    if (view.type == TensorType::F32)
        return reinterpret_cast<const float *>(at);
    if (view.type == TensorType::F16)
        kernels.fromHalf(reinterpret_cast<const uint16_t *>(at), buffer, width);
    else
        quant::findFormat(view.type)->dequantize(at, buffer, width);
    return buffer;
}

/// One query with its running maximum and sum of exponentials; its output is accumulated in place.
struct Query {
    const float *q;
    float *out;
    size_t begin; ///< first position that it sees
    size_t end; ///< one past the last
    const float *sink; ///< or null
    float max = -std::numeric_limits<float>::infinity();
    float sum = 0.0f;
};

/// Attention of queries that share keys and values, in one pass over the cache with a running softmax
/// (https://arxiv.org/abs/1805.02867, https://arxiv.org/abs/2205.14135): each key is widened once for all of them.
void attendShared(const Kernels &kernels, const AttendArgs &args, size_t kvHead, std::vector<Query> &queries,
                  std::vector<float> &scratch)
{
    size_t begin = SIZE_MAX;
    size_t end = 0;
    for (Query &query : queries) {
        begin = std::min(begin, query.begin);
        end = std::max(end, query.end);
        std::fill_n(query.out, args.valueWidth, 0.0f);
        if (query.sink) { // the first term of the running sum, without a value
            query.max = *query.sink;
            query.sum = 1.0f;
        }
    }
    scratch.resize(queries.size() * blockPositions + std::max(args.keyWidth, args.valueWidth));
    float *wide = scratch.data() + queries.size() * blockPositions;
    for (size_t block = begin; block < end; block += blockPositions) {
        const size_t blockEnd = std::min(end, block + blockPositions);
        for (size_t t = block; t < blockEnd; ++t) {
            const float *key = vectorAt(kernels, args.keys, t, kvHead, args.keyWidth, wide);
            for (size_t i = 0; i < queries.size(); ++i)
                if (t >= queries[i].begin && t < queries[i].end)
                    scratch[i * blockPositions + t - block] =
                        args.scale * kernels.dotFloat(queries[i].q, key, args.keyWidth);
        }
        for (size_t i = 0; i < queries.size(); ++i) {
            Query &query = queries[i];
            const size_t from = std::max(block, query.begin);
            const size_t to = std::min(blockEnd, query.end);
            if (from >= to)
                continue;
            float *scores = &scratch[i * blockPositions + from - block];
            if (args.softcap > 0.0f)
                for (size_t t = 0; t < to - from; ++t)
                    scores[t] = args.softcap * std::tanh(scores[t] / args.softcap);
            const float max = std::max(query.max, *std::max_element(scores, scores + (to - from)));
            if (query.sum > 0.0f && max > query.max) {
                float shrink = query.max;
                kernels.expSum(&shrink, 1, max);
                kernels.scale(shrink, query.out, args.valueWidth);
                query.sum *= shrink;
            }
            query.max = max;
            query.sum += kernels.expSum(scores, to - from, max);
        }
        for (size_t t = block; t < blockEnd; ++t) {
            const float *value = vectorAt(kernels, args.values, t, kvHead, args.valueWidth, wide);
            for (size_t i = 0; i < queries.size(); ++i)
                if (t >= queries[i].begin && t < queries[i].end)
                    kernels.axpy(scratch[i * blockPositions + t - block], value, queries[i].out, args.valueWidth);
        }
    }
    for (Query &query : queries)
        kernels.scale(1.0f / query.sum, query.out, args.valueWidth);
}

size_t ceilDivide(size_t a, size_t b)
{
    return (a + b - 1) / b;
}

} // namespace

void attend(const Kernels &kernels, ThreadPool &pool, const AttendArgs &args)
{
    const size_t group = args.heads / args.kvHeads;
    // Heads of a group share their keys; they are split only as far as needed to keep all threads busy.
    const size_t tokenPieces = ceilDivide(args.tokens, tokensPerPiece);
    const size_t wanted = ceilDivide(2 * pool.threads(), tokenPieces * args.kvHeads);
    const size_t heads = std::clamp<size_t>(ceilDivide(group, wanted), 1, headsPerPiece);
    const size_t headPieces = ceilDivide(group, heads);
    std::vector<std::vector<Query>> queries(pool.threads());
    std::vector<std::vector<float>> scratch(pool.threads());
    pool.run(tokenPieces * args.kvHeads * headPieces, [&](size_t piece, unsigned thread) {
        const size_t kvHead = piece / headPieces % args.kvHeads;
        const size_t firstHead = kvHead * group + piece % headPieces * heads;
        const size_t lastHead = std::min((kvHead + 1) * group, firstHead + heads);
        const size_t firstToken = piece / headPieces / args.kvHeads * tokensPerPiece;
        const size_t lastToken = std::min(args.tokens, firstToken + tokensPerPiece);
        queries[thread].clear();
        for (size_t i = firstToken; i < lastToken; ++i)
            for (size_t head = firstHead; head < lastHead; ++head) {
                const size_t end = args.firstPosition + i + 1;
                const size_t begin = args.window > 0 && end > args.window ? end - args.window : 0;
                queries[thread].push_back({args.q + i * args.qTokenStride + head * args.qHeadStride,
                                           args.out + i * args.outTokenStride + head * args.outHeadStride, begin, end,
                                           args.sinks ? args.sinks + head : nullptr});
            }
        attendShared(kernels, args, kvHead, queries[thread], scratch[thread]);
    });
}

} // namespace moire::cpu
