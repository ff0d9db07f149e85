// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/reference.h"

#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace moire::reference {

namespace {

std::byte *at(const CacheView &cache, size_t position, size_t head)
{
    return cache.data + position * cache.positionStride + head * cache.headStride;
}

void readCache(const CacheView &cache, size_t position, size_t head, float *out, size_t width)
{
    quant::findFormat(cache.type)->dequantize(at(cache, position, head), out, width);
}

void rotateVector(const RotaryTable &table, size_t position, float *x)
{
    const size_t pairs = table.dimensions / 2;
    for (size_t p = 0; p < pairs; ++p) {
        const double angle = static_cast<double>(position) * static_cast<double>(table.inverseFrequencies[p]);
        const double cosine = std::cos(angle) * static_cast<double>(table.amplitude);
        const double sine = std::sin(angle) * static_cast<double>(table.amplitude);
        const bool interleaved = table.layout == RotaryLayout::Interleaved;
        float &first = x[interleaved ? 2 * p : p];
        float &second = x[interleaved ? 2 * p + 1 : p + pairs];
        const double a = static_cast<double>(first);
        const double b = static_cast<double>(second);
        first = static_cast<float>(a * cosine - b * sine);
        second = static_cast<float>(a * sine + b * cosine);
    }
}

/// Attends one query to the positions first .. last of one head; \p sink: of the query's head, or null.
void attendHead(const AttendArgs &args, const float *q, size_t kvHead, size_t first, size_t last, const float *sink,
                float *out)
{
    std::vector<float> row(std::max(args.keyWidth, args.valueWidth));
    std::vector<double> weights(last - first + 1);
    double greatest = sink ? static_cast<double>(*sink) : -HUGE_VAL;
    for (size_t t = first; t <= last; ++t) {
        readCache(args.keys, t, kvHead, row.data(), args.keyWidth);
        double sum = 0.0;
        for (size_t c = 0; c < args.keyWidth; ++c)
            sum += static_cast<double>(q[c]) * static_cast<double>(row[c]);
        const double score = sum * static_cast<double>(args.scale);
        const double cap = static_cast<double>(args.softcap);
        weights[t - first] = cap > 0.0 ? cap * std::tanh(score / cap) : score;
        greatest = std::max(greatest, weights[t - first]);
    }
    double total = sink ? std::exp(static_cast<double>(*sink) - greatest) : 0.0;
    for (double &w : weights) {
        w = std::exp(w - greatest);
        total += w;
    }
    std::vector<double> sums(args.valueWidth, 0.0);
    for (size_t t = first; t <= last; ++t) {
        readCache(args.values, t, kvHead, row.data(), args.valueWidth);
        for (size_t c = 0; c < args.valueWidth; ++c)
            sums[c] += weights[t - first] / total * static_cast<double>(row[c]);
    }
    for (size_t c = 0; c < args.valueWidth; ++c)
        out[c] = static_cast<float>(sums[c]);
}

} // namespace

void rotate(const RotateArgs &args)
{
    for (size_t i = 0; i < args.tokens; ++i)
        for (size_t j = 0; j < args.heads; ++j)
            rotateVector(args.table, args.firstPosition + i, args.x + i * args.tokenStride + j * args.headStride);
}

void store(const StoreArgs &args)
{
    for (size_t i = 0; i < args.tokens; ++i) {
        for (size_t j = 0; j < args.heads; ++j) {
            const float *x = args.x + i * args.tokenStride + j * args.headStride;
            std::byte *to = at(args.cache, args.firstPosition + i, j);
            quant::findFormat(args.cache.type)->quantize(x, to, args.width);
        }
    }
}

void attend(const AttendArgs &args)
{
    const size_t group = args.heads / args.kvHeads;
    for (size_t i = 0; i < args.tokens; ++i) {
        const size_t last = args.firstPosition + i;
        const size_t first = args.window > 0 && last + 1 > args.window ? last + 1 - args.window : 0;
        for (size_t j = 0; j < args.heads; ++j)
            attendHead(args, args.q + i * args.qTokenStride + j * args.qHeadStride, j / group, first, last,
                       args.sinks ? args.sinks + j : nullptr,
                       args.out + i * args.outTokenStride + j * args.outHeadStride);
    }
}

} // namespace moire::reference
