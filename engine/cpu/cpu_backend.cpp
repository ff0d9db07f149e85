// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

#include "cpu/memory.h"
#include "ops/reference.h"
#include "ops/select.h"
#include "ops/stage_clock.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace moire::cpu {

void PackedRows::pack(const Kernels &kernels, ThreadPool &pool, quant::ActivationFormat format, const float *x,
                      size_t stride, size_t rows, size_t n)
{
    if (format == quant::ActivationFormat::F32) {
        m_data = reinterpret_cast<const std::byte *>(x);
        m_stride = stride * sizeof(float);
        return;
    }
    m_stride = quant::activationBytes(format, n);
    if (m_store.size() < m_stride * rows)
        m_store.resize(m_stride * rows);
    m_data = m_store.data();
    pool.run(rows, [&](size_t i, unsigned) {
        std::byte *out = m_store.data() + i * m_stride;
        if (format == quant::ActivationFormat::Q8)
            kernels.quantizeQ8(x + i * stride, reinterpret_cast<quant::ActivationQ8 *>(out), n);
        else
            kernels.quantizeQ8K(x + i * stride, reinterpret_cast<quant::ActivationQ8K *>(out), n);
    });
}

namespace {

class CpuBackend final : public Backend {
public:
    CpuBackend(unsigned threads, Simd simd)
        : m_pool(threads ? threads : findProcessors().threads()),
          m_kernels(kernels(simd))
    {
    }

    std::string name() const override { return "cpu"; }
    std::string description() const override
    {
        const std::string count = std::to_string(threads());
        return std::string("CPU ") + simdName(m_kernels.simd) + ", " + count +
            (threads() == 1 ? " thread" : " threads");
    }
    unsigned threads() const override { return m_pool.threads(); }
    bool supports(TensorType type) const override { return quant::findFormat(type) != nullptr; }

    Matrix adopt(const HostMatrix &m, bool, bool) override
    {
        return {m.type, 0, m.rows, m.columns, m.count, m.data, m.rowStride, m.matrixStride, m.owner};
    }
    Buffer allocate(size_t bytes) override { return allocatePages(bytes); }
    size_t freeMemory() const override { return availableMemory(); }
    void write(std::byte *to, std::span<const std::byte> from) override { std::memcpy(to, from.data(), from.size()); }
    void read(std::span<std::byte> to, const std::byte *from) override { std::memcpy(to.data(), from, to.size()); }

    bool beginStep(const Step &step) override
    {
        m_rotationsUsed = 0;
        m_clock.begin(step.trace);
        return false;
    }
    void endStep() override { }
    void mark(Stage stage) override { m_clock.mark(stage); }

    void embed(const EmbedArgs &args) override;
    void norm(const NormArgs &args) override;
    void linear(const LinearArgs &args) override;
    void headLinear(const HeadLinearArgs &args) override;
    void rotate(const RotateArgs &args) override;
    void store(const StoreArgs &args) override;
    void attend(const AttendArgs &args) override { cpu::attend(m_kernels, m_pool, args); }
    void route(const RouteArgs &args) override;
    void experts(const ExpertArgs &args) override;
    void feedForward(const FeedForwardArgs &args) override;

private:
    void headLinearTransposed(const HeadLinearArgs &args);

    ThreadPool m_pool;
    const Kernels &m_kernels;
    StageClock m_clock;

    // Scratch of the operations; only one step runs at a time.
    PackedRows m_packed[3]; ///< one per activation format
    std::vector<const void *> m_rows;
    std::vector<float> m_scores;
    FeedForwardScratch m_feedForward;
    FeedForwardGroups m_groups;
    struct Rotation {
        const float *table = nullptr;
        size_t firstPosition = 0;
        size_t tokens = 0;
        std::vector<float> cosSin; ///< [tokens, dimensions / 2, 2]
    };
    const Rotation &rotationOf(const RotateArgs &args);
    std::vector<Rotation> m_rotations; ///< of the step: one per table, shared by the layers that use it
    size_t m_rotationsUsed = 0;
};

void CpuBackend::embed(const EmbedArgs &args)
{
    const size_t width = args.table->columns;
    m_pool.run(args.ids.size(), [&](size_t i, unsigned) {
        reference::widenRow(*args.table, 0, args.ids[i].value, args.out + i * width);
        if (args.scale != 1.0f)
            m_kernels.scale(args.scale, args.out + i * width, width);
    });
}

void CpuBackend::norm(const NormArgs &args)
{
    constexpr size_t rowsAtOnce = 16;
    m_pool.run((args.rows + rowsAtOnce - 1) / rowsAtOnce, [&](size_t piece, unsigned) {
        const size_t end = std::min(args.rows, (piece + 1) * rowsAtOnce);
        for (size_t r = piece * rowsAtOnce; r < end; ++r) {
            const float *x = args.x + r * args.xStride;
            float *out = args.out + r * args.outStride;
            const double mean = m_kernels.sumOfSquares(x, args.width) / static_cast<double>(args.width);
            const auto scale = static_cast<float>(1.0 / std::sqrt(mean + static_cast<double>(args.epsilon)));
            for (size_t i = 0; i < args.width; ++i) {
                const float value = x[i] * scale * args.weight[i];
                out[i] = args.add ? out[i] + value : value;
            }
        }
    });
}

void CpuBackend::linear(const LinearArgs &args)
{
    // One loop over the pieces of all jobs, so small matrices share the threads.
    std::vector<size_t> start(args.jobs.size() + 1, 0);
    bool packed[3] = {};
    m_rows.resize(3 * args.tokens);
    for (size_t j = 0; j < args.jobs.size(); ++j) {
        const Matrix &w = *args.jobs[j].weight;
        start[j + 1] = start[j] + pieces(w.rows);
        const quant::ActivationFormat format = quant::findFormat(w.type)->activations;
        const auto f = static_cast<size_t>(format);
        if (std::exchange(packed[f], true))
            continue;
        m_packed[f].pack(m_kernels, m_pool, format, args.x, args.xStride, args.tokens, w.columns);
        for (size_t i = 0; i < args.tokens; ++i)
            m_rows[f * args.tokens + i] = m_packed[f].row(i);
    }
    m_pool.run(start.back(), [&](size_t piece, unsigned) {
        const auto j = static_cast<size_t>(std::upper_bound(start.begin(), start.end(), piece) - start.begin()) - 1;
        const LinearJob &job = args.jobs[j];
        const Matrix &w = *job.weight;
        const size_t first = (piece - start[j]) * rowsPerPiece;
        const size_t last = std::min(w.rows, first + rowsPerPiece);
        const auto f = static_cast<size_t>(quant::findFormat(w.type)->activations);
        rowProducts(m_kernels, {w, 0, first, last, m_rows.data() + f * args.tokens, args.tokens},
                    [&](size_t t, size_t row, float value) {
                        float &y = job.y[t * job.yStride + row];
                        value += job.bias ? job.bias[row] : 0.0f;
                        y = job.add ? y + value : value;
                    });
    });
}

void CpuBackend::headLinear(const HeadLinearArgs &args)
{
    if (args.transposed)
        return headLinearTransposed(args);
    const Matrix &w = *args.weight;
    const quant::ActivationFormat format = quant::findFormat(w.type)->activations;
    const size_t size = quant::activationBytes(format, w.columns);
    std::vector<std::byte> activations(args.heads * args.tokens * size);
    m_rows.resize(args.heads * args.tokens);
    m_pool.run(args.heads * args.tokens, [&](size_t i, unsigned) {
        const float *x = args.x + i % args.tokens * args.xTokenStride + i / args.tokens * args.xHeadStride;
        std::byte *out = activations.data() + i * size;
        if (format == quant::ActivationFormat::Q8)
            m_kernels.quantizeQ8(x, reinterpret_cast<quant::ActivationQ8 *>(out), w.columns);
        else if (format == quant::ActivationFormat::Q8K)
            m_kernels.quantizeQ8K(x, reinterpret_cast<quant::ActivationQ8K *>(out), w.columns);
        m_rows[i] = format == quant::ActivationFormat::F32 ? static_cast<const void *>(x) : out;
    });
    const size_t rowPieces = pieces(w.rows);
    m_pool.run(args.heads * rowPieces, [&](size_t piece, unsigned) {
        const size_t head = piece / rowPieces;
        const size_t first = piece % rowPieces * rowsPerPiece;
        const size_t last = std::min(w.rows, first + rowsPerPiece);
        rowProducts(m_kernels, {w, args.firstHead + head, first, last, m_rows.data() + head * args.tokens, args.tokens},
                    [&](size_t t, size_t row, float value) {
                        args.y[t * args.yTokenStride + head * args.yHeadStride + row] = value;
                    });
    });
}

/// y = sum over rows r of x[r] times row r; each row is widened once for all tokens.
void CpuBackend::headLinearTransposed(const HeadLinearArgs &args)
{
    const Matrix &w = *args.weight;
    m_pool.run(args.heads, [&](size_t head, unsigned) {
        std::vector<float> row(w.columns);
        for (size_t t = 0; t < args.tokens; ++t)
            std::fill_n(args.y + t * args.yTokenStride + head * args.yHeadStride, w.columns, 0.0f);
        for (size_t r = 0; r < w.rows; ++r) {
            reference::widenRow(w, args.firstHead + head, r, row.data());
            for (size_t t = 0; t < args.tokens; ++t)
                m_kernels.axpy(args.x[t * args.xTokenStride + head * args.xHeadStride + r], row.data(),
                               args.y + t * args.yTokenStride + head * args.yHeadStride, w.columns);
        }
    });
}

const CpuBackend::Rotation &CpuBackend::rotationOf(const RotateArgs &args)
{
    for (size_t i = 0; i < m_rotationsUsed; ++i)
        if (const Rotation &r = m_rotations[i]; r.table == args.table.inverseFrequencies &&
            r.firstPosition == args.firstPosition && r.tokens == args.tokens)
            return r;
    if (m_rotationsUsed == m_rotations.size())
        m_rotations.emplace_back();
    Rotation &r = m_rotations[m_rotationsUsed++];
    const size_t pairs = args.table.dimensions / 2;
    r.table = args.table.inverseFrequencies;
    r.firstPosition = args.firstPosition;
    r.tokens = args.tokens;
    r.cosSin.resize(args.tokens * pairs * 2);
    m_pool.run(args.tokens, [&](size_t t, unsigned) {
        for (size_t i = 0; i < pairs; ++i) {
            const double angle = static_cast<double>(args.firstPosition + t) * static_cast<double>(r.table[i]);
            r.cosSin[(t * pairs + i) * 2] = static_cast<float>(std::cos(angle)) * args.table.amplitude;
            r.cosSin[(t * pairs + i) * 2 + 1] = static_cast<float>(std::sin(angle)) * args.table.amplitude;
        }
    });
    return r;
}

void CpuBackend::rotate(const RotateArgs &args)
{
    const size_t pairs = args.table.dimensions / 2;
    const Rotation &r = rotationOf(args);
    const bool interleaved = args.table.layout == RotaryLayout::Interleaved;
    const size_t apart = interleaved ? 1 : pairs;
    const size_t step = interleaved ? 2 : 1;
    m_pool.run(args.tokens, [&](size_t t, unsigned) {
        const float *cosSin = &r.cosSin[t * pairs * 2];
        for (size_t head = 0; head < args.heads; ++head) {
            float *x = args.x + t * args.tokenStride + head * args.headStride;
            for (size_t i = 0; i < pairs; ++i) {
                float &a = x[i * step];
                float &b = x[i * step + apart];
                const float before = a;
                a = before * cosSin[2 * i] - b * cosSin[2 * i + 1];
                b = before * cosSin[2 * i + 1] + b * cosSin[2 * i];
            }
        }
    });
}

void CpuBackend::store(const StoreArgs &args)
{
    m_pool.run(args.tokens, [&](size_t t, unsigned) {
        for (size_t head = 0; head < args.heads; ++head) {
            const float *x = args.x + t * args.tokenStride + head * args.headStride;
            std::byte *to =
                args.cache.data + (args.firstPosition + t) * args.cache.positionStride + head * args.cache.headStride;
            if (args.cache.type == TensorType::F32)
                std::memcpy(to, x, args.width * sizeof(float));
            else if (args.cache.type == TensorType::F16)
                m_kernels.toHalf(x, reinterpret_cast<uint16_t *>(to), args.width);
            else
                quant::findFormat(args.cache.type)->quantize(x, to, args.width);
        }
    });
}

void CpuBackend::route(const RouteArgs &args)
{
    const size_t experts = args.router->rows;
    m_scores.resize(args.tokens * experts);
    const LinearJob job{args.router, args.logitBias, m_scores.data(), experts};
    linear({args.x, args.xStride, args.tokens, {&job, 1}});
    std::vector<std::vector<float>> scratch(m_pool.threads(), std::vector<float>(experts + args.groups));
    m_pool.run(args.tokens, [&](size_t t, unsigned thread) {
        float *scores = &m_scores[t * experts];
        const double top = *std::max_element(scores, scores + experts);
        double sum = 0.0;
        for (size_t e = 0; args.score == RouterScore::Softmax && e < experts; ++e)
            sum += std::exp(static_cast<double>(scores[e]) - top);
        for (size_t e = 0; e < experts; ++e) {
            const auto logit = static_cast<double>(scores[e]);
            scores[e] = static_cast<float>(args.score == RouterScore::Softmax ? std::exp(logit - top) / sum
                                                                              : 1.0 / (1.0 + std::exp(-logit)));
        }
        uint32_t *ids = args.ids + t * args.expertsUsed;
        float *weights = args.weights + t * args.expertsUsed;
        selectExperts(args, args.firstPosition + t, scores, scratch[thread].data(), ids, weights);
        if (args.record.ids)
            std::copy_n(ids, args.expertsUsed, args.record.ids + t * args.expertsUsed);
        if (args.record.weights)
            std::copy_n(weights, args.expertsUsed, args.record.weights + t * args.expertsUsed);
        if (args.record.scores)
            std::copy_n(scores, experts, args.record.scores + t * experts);
    });
}

void CpuBackend::experts(const ExpertArgs &args)
{
    FeedForwardGroups &g = m_groups;
    g.gate = args.gate;
    g.up = args.up;
    g.down = args.down;
    g.activation = args.activation;
    g.gateBias = args.gateBias;
    g.upBias = args.upBias;
    g.downBias = args.downBias;
    const size_t choices = args.tokens * args.expertsUsed;
    std::vector<size_t> counts(args.up->count + 1, 0);
    for (size_t i = 0; i < choices; ++i)
        if (args.ids[i] != noExpert)
            ++counts[args.ids[i] + 1];
    g.groups.clear();
    for (size_t e = 0; e < args.up->count; ++e) {
        if (counts[e + 1] > 0)
            g.groups.push_back({e, counts[e], counts[e + 1]});
        counts[e + 1] += counts[e];
    }
    g.entries.resize(choices);
    for (size_t i = 0; i < choices; ++i)
        if (args.ids[i] != noExpert)
            g.entries[counts[args.ids[i]]++] = {i / args.expertsUsed, args.weights[i]};
    cpu::feedForward(m_kernels, m_pool, g, args.x, args.xStride, args.tokens, args.y, args.yStride, m_feedForward);
}

void CpuBackend::feedForward(const FeedForwardArgs &args)
{
    FeedForwardGroups &g = m_groups;
    g.gate = args.gate;
    g.up = args.up;
    g.down = args.down;
    g.gateBias = args.gateBias;
    g.upBias = args.upBias;
    g.downBias = args.downBias;
    g.activation = args.activation;
    g.groups = {{0, 0, args.tokens}};
    g.entries.resize(args.tokens);
    m_scores.assign(args.tokens, 0.0f);
    if (args.sharedGate) {
        const LinearJob job{args.sharedGate, nullptr, m_scores.data(), 1};
        linear({args.x, args.xStride, args.tokens, {&job, 1}});
    }
    for (size_t t = 0; !args.add && t < args.tokens; ++t)
        std::fill_n(args.y + t * args.yStride, args.down->rows, 0.0f);
    for (size_t t = 0; t < args.tokens; ++t)
        g.entries[t] = {t, args.sharedGate ? 1.0f / (1.0f + std::exp(-m_scores[t])) : 1.0f};
    cpu::feedForward(m_kernels, m_pool, g, args.x, args.xStride, args.tokens, args.y, args.yStride, m_feedForward);
}

} // namespace

} // namespace moire::cpu

std::shared_ptr<moire::Backend> moire::makeCpuBackend(unsigned threads)
{
    return std::make_shared<cpu::CpuBackend>(threads, cpu::bestSimd());
}
