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
constexpr size_t headsPerPiece = 16;
/// Cache positions that one piece of a decode step reads: a long context keeps every thread busy although its heads
/// share their keys. It does not depend on the number of threads, so that the sums do not either.
constexpr size_t chunkPositions = 512;
constexpr size_t maxSplitTokens = 4;

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

} // namespace

/// One query with its running maximum and sum of exponentials; its output is accumulated in place.
struct AttendScratch::Query {
    const float *q;
    float *out;
    size_t begin; ///< first position that it sees
    size_t end; ///< one past the last
    const float *sink; ///< or null
    float max = -std::numeric_limits<float>::infinity();
    float sum = 0.0f;
};

struct AttendScratch::Thread {
    std::vector<Query> queries;
    std::vector<float> floats;
};

AttendScratch::AttendScratch() = default;
AttendScratch::~AttendScratch() = default;

namespace {

using Query = AttendScratch::Query;

/// Attention of queries that share keys and values, not yet divided by the sums, in one pass over the cache with a
/// running softmax (https://arxiv.org/abs/1805.02867, https://arxiv.org/abs/2205.14135): each key is widened once for
/// all of them.
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
}

size_t ceilDivide(size_t a, size_t b)
{
    return (a + b - 1) / b;
}

/// out = the sum of the parts of one head, weighted by exp(their maxima less the greatest), over the sum of the sums.
/// A part is [valueWidth] values, maximum, sum; `stride` floats apart.
void mergeParts(const Kernels &kernels, const float *parts, size_t count, size_t stride, size_t width, float *out)
{
    float max = -std::numeric_limits<float>::infinity();
    for (size_t c = 0; c < count; ++c)
        max = std::max(max, parts[c * stride + width]);
    std::fill_n(out, width, 0.0f);
    float sum = 0.0f;
    for (size_t c = 0; c < count; ++c) {
        const float *part = parts + c * stride;
        if (part[width + 1] == 0.0f) // a chunk that this query does not see
            continue;
        float factor = part[width];
        kernels.expSum(&factor, 1, max);
        kernels.axpy(factor, part, out, width);
        sum += factor * part[width + 1];
    }
    kernels.scale(1.0f / sum, out, width);
}

} // namespace

void attend(const Kernels &kernels, ThreadPool &pool, const AttendArgs &args, AttendScratch &scratch)
{
    const size_t group = args.heads / args.kvHeads;
    const size_t width = args.valueWidth;
    const size_t end = args.firstPosition + args.tokens;
    const size_t begin =
        args.window > 0 && args.firstPosition + 1 > args.window ? args.firstPosition + 1 - args.window : 0;
    const size_t firstChunk = begin / chunkPositions;
    const size_t chunks = args.tokens <= maxSplitTokens ? ceilDivide(end, chunkPositions) - firstChunk : 1;
    // Heads of a group share their keys; they are split only as far as needed to keep all threads busy.
    const size_t tokenPieces = ceilDivide(args.tokens, tokensPerPiece);
    const size_t wanted = ceilDivide(2 * pool.threads(), tokenPieces * args.kvHeads * chunks);
    const size_t heads = std::clamp<size_t>(ceilDivide(group, wanted), 1, headsPerPiece);
    const size_t headPieces = ceilDivide(group, heads);
    const size_t partStride = width + 2;
    const size_t chunkStride = args.tokens * args.heads * partStride;
    if (chunks > 1 && scratch.partial.size() < chunks * chunkStride)
        scratch.partial.resize(chunks * chunkStride);
    if (scratch.threads.size() < pool.threads())
        scratch.threads.resize(pool.threads());
    const size_t queriesPerPiece = std::min(args.tokens, tokensPerPiece) * heads;
    for (AttendScratch::Thread &thread : scratch.threads) {
        thread.queries.reserve(queriesPerPiece);
        thread.floats.resize(queriesPerPiece * blockPositions + std::max(args.keyWidth, width));
    }

    const auto part = [&](size_t piece, unsigned thread) {
        const size_t chunk = piece % chunks;
        piece /= chunks;
        const size_t kvHead = piece / headPieces % args.kvHeads;
        const size_t firstHead = kvHead * group + piece % headPieces * heads;
        const size_t lastHead = std::min((kvHead + 1) * group, firstHead + heads);
        const size_t firstToken = piece / headPieces / args.kvHeads * tokensPerPiece;
        const size_t lastToken = std::min(args.tokens, firstToken + tokensPerPiece);
        const size_t from = chunks > 1 ? (firstChunk + chunk) * chunkPositions : 0;
        const size_t to = chunks > 1 ? from + chunkPositions : end;
        std::vector<Query> &queries = scratch.threads[thread].queries;
        queries.clear();
        for (size_t i = firstToken; i < lastToken; ++i)
            for (size_t head = firstHead; head < lastHead; ++head) {
                const size_t seen = args.firstPosition + i + 1;
                const size_t first = args.window > 0 && seen > args.window ? seen - args.window : 0;
                float *out = chunks > 1 ? &scratch.partial[chunk * chunkStride + (i * args.heads + head) * partStride]
                                        : args.out + i * args.outTokenStride + head * args.outHeadStride;
                queries.push_back({args.q + i * args.qTokenStride + head * args.qHeadStride, out, std::max(first, from),
                                   std::min(seen, to), args.sinks && chunk == 0 ? args.sinks + head : nullptr});
            }
        attendShared(kernels, args, kvHead, queries, scratch.threads[thread].floats);
        for (const Query &query : queries)
            if (chunks > 1) {
                query.out[width] = query.max;
                query.out[width + 1] = query.sum;
            } else {
                kernels.scale(1.0f / query.sum, query.out, width);
            }
    };
    const auto merge = [&](size_t i, unsigned) {
        mergeParts(kernels, &scratch.partial[i * partStride], chunks, chunkStride, width,
                   args.out + i / args.heads * args.outTokenStride + i % args.heads * args.outHeadStride);
    };
    const size_t work = args.tokens * args.heads * (end - begin) * (args.keyWidth + width);
    pool.runInOrder(work >= forkBytes, Loop{tokenPieces * args.kvHeads * headPieces * chunks, part},
                    Loop{chunks > 1 ? args.tokens * args.heads : 0, merge});
}

} // namespace moire::cpu
