// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/reference.h"

#include "quant/formats.h"

#include <cmath>
#include <vector>

namespace moire::reference {

namespace {

double dot(const float *a, const float *b, size_t n)
{
    double sum = 0.0;
    for (size_t i = 0; i < n; ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

} // namespace

void widenRow(const Matrix &matrix, size_t index, size_t row, float *out)
{
    const std::byte *bytes = matrix.data + index * matrix.matrixStride + row * matrix.rowStride;
    quant::findFormat(matrix.type)->dequantize(bytes, out, matrix.columns);
}

void embed(const EmbedArgs &args)
{
    for (size_t i = 0; i < args.ids.size(); ++i) {
        float *out = args.out + i * args.table->columns;
        widenRow(*args.table, 0, args.ids[i].value, out);
        for (size_t c = 0; c < args.table->columns; ++c)
            out[c] *= args.scale;
    }
}

void norm(const NormArgs &args)
{
    for (size_t i = 0; i < args.rows; ++i) {
        const float *x = args.x + i * args.xStride;
        float *out = args.out + i * args.outStride;
        const double mean = dot(x, x, args.width) / static_cast<double>(args.width);
        const double factor = 1.0 / std::sqrt(mean + static_cast<double>(args.epsilon));
        for (size_t c = 0; c < args.width; ++c)
            out[c] = static_cast<float>(static_cast<double>(x[c]) * factor * static_cast<double>(args.weight[c]) +
                                        (args.add ? static_cast<double>(out[c]) : 0.0));
    }
}

void linear(const LinearArgs &args)
{
    for (const LinearJob &job : args.jobs) {
        std::vector<float> weights(job.weight->columns);
        for (size_t r = 0; r < job.weight->rows; ++r) {
            widenRow(*job.weight, 0, r, weights.data());
            for (size_t i = 0; i < args.tokens; ++i) {
                double sum = dot(weights.data(), args.x + i * args.xStride, weights.size());
                if (job.bias)
                    sum += static_cast<double>(job.bias[r]);
                float &y = job.y[i * job.yStride + r];
                y = static_cast<float>(job.add ? static_cast<double>(y) + sum : sum);
            }
        }
    }
}

void headLinear(const HeadLinearArgs &args)
{
    const size_t rows = args.weight->rows;
    const size_t columns = args.weight->columns;
    std::vector<float> weights(rows * columns);
    std::vector<double> sums(args.transposed ? columns : rows);
    for (size_t j = 0; j < args.heads; ++j) {
        for (size_t r = 0; r < rows; ++r)
            widenRow(*args.weight, args.firstHead + j, r, weights.data() + r * columns);
        for (size_t i = 0; i < args.tokens; ++i) {
            const float *x = args.x + i * args.xTokenStride + j * args.xHeadStride;
            float *y = args.y + i * args.yTokenStride + j * args.yHeadStride;
            sums.assign(sums.size(), 0.0);
            for (size_t r = 0; r < rows; ++r)
                for (size_t c = 0; c < columns; ++c)
                    sums[args.transposed ? c : r] +=
                        static_cast<double>(weights[r * columns + c]) * static_cast<double>(x[args.transposed ? r : c]);
            for (size_t o = 0; o < sums.size(); ++o)
                y[o] = static_cast<float>(sums[o]);
        }
    }
}

} // namespace moire::reference
