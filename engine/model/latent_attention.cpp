// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_pass.h"

#include <algorithm>
#include <numeric>
#include <vector>

/// Multi-head latent attention (https://arxiv.org/abs/2405.04434, section 2.1). The cache holds, per position, the
/// normalised latent c [kvRank] and one rotated key part shared by all heads [ropeWidth]. A head's key is
/// [K_j c, rope], its value V_j c. Either the queries are mapped into the latent space (absorbed:
/// q.K_j c = (K_j^T q).c, cheap for few tokens), or keys and values are computed for every position (decompressed,
/// cheap for many).
namespace moire {

namespace {

/// Plain float32 memory as a "cache", so Backend::store can copy one part of a row.
CacheView floatView(float *data, size_t positionStride, size_t headStride)
{
    return {reinterpret_cast<std::byte *>(data), TensorType::F32, positionStride * sizeof(float),
            headStride * sizeof(float)};
}

} // namespace

bool decompressionPays(const AttentionConfig &config, size_t n, size_t t)
{
    constexpr size_t minTokens = 16; // below, the extra passes over memory cost more than the multiplications saved
    const double nope = config.keyWidth - config.ropeWidth;
    const double expand = (nope + config.valueWidth) * config.kvRank; // K_j and V_j for one row
    const double pairs = static_cast<double>(n) * static_cast<double>(t);
    const double absorbed = static_cast<double>(n) * expand + pairs * (2.0 * config.kvRank + config.ropeWidth);
    const double decompressed = static_cast<double>(t) * expand + pairs * (config.keyWidth + config.valueWidth);
    return n >= minTokens && decompressed < absorbed;
}

void LayerPass::latentAttention()
{
    const LatentWeights &w = m_weights.latent;
    const size_t rank = m_attention.kvRank;
    const size_t row = rank + m_attention.ropeWidth;
    const size_t key = m_attention.keyWidth;
    const size_t qRow = m_attention.heads * key;
    const float epsilon = static_cast<float>(m_config.normEpsilon);

    const LinearJob compress[] = {{&w.kvCompress, nullptr, m_a.latent, row},
                                  {w.qCompress ? &w.qCompress : &w.q, nullptr,
                                   w.qCompress ? m_a.compressedQuery : m_a.q,
                                   w.qCompress ? m_attention.queryRank : qRow}};
    m_backend.linear({m_a.normed, m_config.width, m_step.tokens, compress});
    if (w.qCompress) {
        norm(m_a.compressedQuery, m_step.tokens, m_attention.queryRank, w.qNorm, m_a.compressedQuery);
        const LinearJob expand{&w.q, nullptr, m_a.q, qRow};
        m_backend.linear({m_a.compressedQuery, m_attention.queryRank, m_step.tokens, {&expand, 1}});
    }
    m_backend.norm({m_a.latent, row, w.kvNorm.data(), m_a.latent, row, m_step.tokens, rank, epsilon});
    rotate(m_a.latent + rank, row, 0, 1);
    rotate(m_a.q + (key - m_attention.ropeWidth), qRow, key, m_attention.heads);
    m_backend.store({m_a.latent, row, 0, m_cache.keys, m_step.tokens, 1, row, m_step.start});

    const bool decompress = m_latentMode == LatentMode::Decompressed ||
        (m_latentMode == LatentMode::Auto &&
         decompressionPays(m_attention, m_step.tokens, m_step.start + m_step.tokens));
    if (decompress)
        decompressedAttention();
    else
        absorbedAttention();
}

void LayerPass::absorbedAttention()
{
    const LatentWeights &w = m_weights.latent;
    const size_t heads = m_attention.heads;
    const size_t rank = m_attention.kvRank;
    const size_t rope = m_attention.ropeWidth;
    const size_t row = rank + rope;
    const size_t key = m_attention.keyWidth;
    const size_t value = m_attention.valueWidth;

    m_backend.headLinear({.weight = &w.keys,
                          .transposed = !w.keysTransposed,
                          .x = m_a.q,
                          .xTokenStride = heads * key,
                          .xHeadStride = key,
                          .y = m_a.absorbedQuery,
                          .yTokenStride = heads * row,
                          .yHeadStride = row,
                          .tokens = m_step.tokens,
                          .firstHead = 0,
                          .heads = heads});
    m_backend.store({m_a.q + (key - rope), heads * key, key, floatView(m_a.absorbedQuery + rank, heads * row, row),
                     m_step.tokens, heads, rope, 0, false});
    m_backend.attend({.q = m_a.absorbedQuery,
                      .qTokenStride = heads * row,
                      .qHeadStride = row,
                      .keys = m_cache.keys,
                      .values = m_cache.values,
                      .out = m_a.attendedLatent,
                      .outTokenStride = heads * rank,
                      .outHeadStride = rank,
                      .tokens = m_step.tokens,
                      .heads = heads,
                      .kvHeads = 1,
                      .keyWidth = row,
                      .valueWidth = rank,
                      .firstPosition = m_step.start,
                      .window = 0,
                      .scale = static_cast<float>(m_attention.scale),
                      .exact = m_cache.keys.type == TensorType::F32});
    m_backend.headLinear({.weight = &w.values,
                          .transposed = false,
                          .x = m_a.attendedLatent,
                          .xTokenStride = heads * rank,
                          .xHeadStride = rank,
                          .y = m_a.attended,
                          .yTokenStride = heads * value,
                          .yHeadStride = value,
                          .tokens = m_step.tokens,
                          .firstHead = 0,
                          .heads = heads});
}

void LayerPass::decompressedAttention()
{
    const LatentWeights &w = m_weights.latent;
    const size_t heads = m_attention.heads;
    const size_t rank = m_attention.kvRank;
    const size_t rope = m_attention.ropeWidth;
    const size_t row = rank + rope;
    const size_t key = m_attention.keyWidth;
    const size_t value = m_attention.valueWidth;
    const size_t positions = m_step.start + m_step.tokens;

    // The cache read as a table of rows, of any type, back to float32.
    Matrix cached;
    cached.type = m_cache.keys.type;
    cached.rows = positions;
    cached.columns = row;
    cached.data = m_cache.keys.data;
    cached.rowStride = m_cache.keys.positionStride;
    std::vector<TokenId> all(positions);
    for (size_t t = 0; t < positions; ++t)
        all[t] = TokenId(static_cast<uint32_t>(t));
    m_backend.embed({&cached, all, m_a.wideLatent});

    // Process as many heads at a time as fit in the buffer with their keys and values.
    const size_t atOnce = std::min(heads, m_a.wideHeadFloats / (positions * (key + value)));
    for (size_t first = 0; first < heads; first += atOnce) {
        const size_t count = std::min(atOnce, heads - first);
        float *keys = m_a.wideHeads;
        float *values = keys + positions * count * key;
        HeadLinearArgs expand{.weight = &w.keys,
                              .transposed = w.keysTransposed,
                              .x = m_a.wideLatent,
                              .xTokenStride = row,
                              .xHeadStride = 0,
                              .y = keys,
                              .yTokenStride = key,
                              .yHeadStride = positions * key,
                              .tokens = positions,
                              .firstHead = first,
                              .heads = count};
        m_backend.headLinear(expand);
        m_backend.store({m_a.wideLatent + rank, row, 0, floatView(keys + (key - rope), key, positions * key), positions,
                         count, rope, 0, false});
        expand.weight = &w.values;
        expand.transposed = false;
        expand.y = values;
        expand.yTokenStride = value;
        expand.yHeadStride = positions * value;
        m_backend.headLinear(expand);
        m_backend.attend({.q = m_a.q + first * key,
                          .qTokenStride = heads * key,
                          .qHeadStride = key,
                          .keys = floatView(keys, key, positions * key),
                          .values = floatView(values, value, positions * value),
                          .out = m_a.attended + first * value,
                          .outTokenStride = heads * value,
                          .outHeadStride = value,
                          .tokens = m_step.tokens,
                          .heads = count,
                          .kvHeads = count,
                          .keyWidth = key,
                          .valueWidth = value,
                          .firstPosition = m_step.start,
                          .window = 0,
                          .scale = static_cast<float>(m_attention.scale),
                          .exact = m_cache.keys.type == TensorType::F32});
    }
}

} // namespace moire
