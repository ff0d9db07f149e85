// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

#include "cpu/memory.h"
#include "cpu/rotation.h"
#include "ops/reference.h"
#include "ops/select.h"
#include "ops/stage_clock.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace moire::cpu {

namespace {

class CpuBackend final : public Backend {
public:
    CpuBackend(unsigned threads, Simd simd, size_t repackLimit)
        : m_pool(threads ? threads : findProcessors().threads()),
          m_kernels(kernels(simd)),
          m_repacker(m_kernels.tileRows, repackLimit),
          m_scratch(m_pool.threads()),
          m_machine{m_kernels, m_pool, m_repacker, m_scratch}
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

    /// Matrices keep the file's bytes, which rows are looked up in; their tiles are made when they are first used.
    Matrix adopt(const HostMatrix &m, bool repack) override
    {
        const uint32_t layout = repack ? m_repacker.add(m) : 0;
        return {m.type, layout, m.rows, m.columns, m.count, m.data, m.rowStride, m.matrixStride, m.owner};
    }
    Buffer allocate(size_t bytes) override { return allocatePages(bytes); }
    size_t freeMemory() const override { return availableMemory(); }
    void write(std::byte *to, std::span<const std::byte> from) override { std::memcpy(to, from.data(), from.size()); }
    void read(std::span<std::byte> to, const std::byte *from) override { std::memcpy(to.data(), from, to.size()); }

    bool beginStep(const Step &step) override
    {
        m_rotations.beginStep();
        m_clock.begin(step.trace);
        m_trace = step.trace;
        m_joinsBefore = m_pool.joins();
        return false;
    }
    void endStep() override
    {
        if (m_trace)
            m_trace->joins += static_cast<uint32_t>(m_pool.joins() - m_joinsBefore);
    }
    void mark(Stage stage) override { m_clock.mark(stage); }

    void embed(const EmbedArgs &args) override;
    void norm(const NormArgs &args) override;
    void linear(const LinearArgs &args) override;
    void headLinear(const HeadLinearArgs &args) override;
    void rotate(const RotateArgs &args) override { m_rotations.rotate(m_pool, args); }
    void store(const StoreArgs &args) override;
    void attend(const AttendArgs &args) override { cpu::attend(m_kernels, m_pool, args, m_attend); }
    void gate(const GateArgs &args) override { cpu::gate(m_kernels, m_pool, args); }
    void convolve(const ConvolveArgs &args) override { cpu::convolve(m_kernels, m_pool, args); }
    void deltaRule(const DeltaRuleArgs &args) override { cpu::deltaRule(m_kernels, m_pool, m_scratch, args); }
    void stateSpace(const StateSpaceArgs &args) override { cpu::stateSpace(m_kernels, m_pool, args); }
    void route(const RouteArgs &args) override;
    void experts(const ExpertArgs &args) override;
    void feedForward(const FeedForwardArgs &args) override;

private:
    /// The matrices of a linear operation, one loop over the pieces of all, so small ones share the threads.
    struct JobPieces {
        const LinearJob *job;
        size_t format;
        size_t firstPiece;
        Tiles tiles;
    };
    template <class After>
    void linearThen(const LinearArgs &args, Loop<After> after);
    void headLinearTransposed(const HeadLinearArgs &args);
    void score(RouterScore kind, float *x, size_t n) const;

    ThreadPool m_pool;
    const Kernels &m_kernels;
    Repacker m_repacker;
    std::vector<Scratch> m_scratch;
    const Machine m_machine;
    StageClock m_clock;
    StepTrace *m_trace = nullptr; ///< of the step
    uint64_t m_joinsBefore = 0; ///< the step

    // Scratch of the operations; only one step runs at a time.
    PackedRows m_packed[3]; ///< one per activation format
    std::vector<JobPieces> m_jobs;
    std::vector<Tiles> m_tiles;
    std::vector<float> m_scores;
    std::vector<float> m_selection; ///< [threads, experts + groups]
    std::vector<size_t> m_counts;
    AttendScratch m_attend;
    FeedForwardScratch m_feedForward;
    FeedForwardGroups m_groups;
    Rotations m_rotations;
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

/// Quantising, the products and then \p after, in one fork and join.
template <class After>
void CpuBackend::linearThen(const LinearArgs &args, Loop<After> after)
{
    m_jobs.clear();
    bool used[3] = {};
    size_t count = 0;
    size_t work = 0;
    for (const LinearJob &job : args.jobs) {
        const Matrix &w = *job.weight;
        const quant::ActivationFormat format = quant::findFormat(w.type)->activations;
        const auto f = static_cast<size_t>(format);
        m_jobs.push_back({&job, f, count, m_repacker.open(w, 0)});
        prepareScratch(m_kernels, m_scratch, w, args.tokens);
        count += pieces(w.rows);
        work += args.tokens * w.rows * w.rowStride;
        if (!std::exchange(used[f], true))
            m_packed[f].prepare(format, args.tokens, w.columns);
    }
    const auto quantise = [&](size_t i, unsigned) {
        for (size_t f = 0; f < 3; ++f)
            if (used[f])
                m_packed[f].pack(m_kernels, i, args.x + i * args.xStride);
    };
    const auto products = [&](size_t piece, unsigned thread) {
        const auto before = [](size_t p, const JobPieces &j) { return p < j.firstPiece; };
        const JobPieces &j = *(std::upper_bound(m_jobs.begin(), m_jobs.end(), piece, before) - 1);
        const LinearJob &job = *j.job;
        const Matrix &w = *job.weight;
        const size_t first = (piece - j.firstPiece) * rowsPerPiece;
        const size_t last = std::min(w.rows, first + rowsPerPiece);
        rowProducts(m_kernels, m_scratch[thread], {w, 0, j.tiles, first, last, m_packed[j.format].rows(), args.tokens},
                    [&](size_t t, size_t row, float value) {
                        float &y = job.y[t * job.yStride + row];
                        value += job.bias ? job.bias[row] : 0.0f;
                        y = job.add ? y + value : value;
                    });
    };
    m_pool.runInOrder(work >= forkBytes, Loop{args.tokens, quantise}, Loop{count, products}, after);
    for (const JobPieces &j : m_jobs)
        if (j.tiles.fresh)
            m_repacker.close(*j.job->weight, 0);
}

void CpuBackend::linear(const LinearArgs &args)
{
    linearThen(args, Loop{0, [](size_t, unsigned) {}});
}

void CpuBackend::headLinear(const HeadLinearArgs &args)
{
    if (args.transposed)
        return headLinearTransposed(args);
    const Matrix &w = *args.weight;
    PackedRows &packed = m_packed[static_cast<size_t>(quant::findFormat(w.type)->activations)];
    const size_t inputs = args.xHeadStride == 0 ? 1 : args.heads; // heads with the same input share its numbers
    packed.prepare(quant::findFormat(w.type)->activations, inputs * args.tokens, w.columns);
    prepareScratch(m_kernels, m_scratch, w, args.tokens);
    m_tiles.resize(args.heads);
    for (size_t head = 0; head < args.heads; ++head)
        m_tiles[head] = m_repacker.open(w, args.firstHead + head);
    const auto quantise = [&](size_t i, unsigned) {
        packed.pack(m_kernels, i, args.x + i % args.tokens * args.xTokenStride + i / args.tokens * args.xHeadStride);
    };
    const size_t rowPieces = pieces(w.rows);
    const auto products = [&](size_t piece, unsigned thread) {
        const size_t head = piece / rowPieces;
        const size_t first = piece % rowPieces * rowsPerPiece;
        const size_t last = std::min(w.rows, first + rowsPerPiece);
        const void *const *x = packed.rows() + (inputs == 1 ? 0 : head * args.tokens);
        rowProducts(m_kernels, m_scratch[thread],
                    {w, args.firstHead + head, m_tiles[head], first, last, x, args.tokens},
                    [&](size_t t, size_t row, float value) {
                        args.y[t * args.yTokenStride + head * args.yHeadStride + row] = value;
                    });
    };
    m_pool.runInOrder(args.tokens * args.heads * w.rows * w.rowStride >= forkBytes,
                      Loop{inputs * args.tokens, quantise}, Loop{args.heads * rowPieces, products});
    for (size_t head = 0; head < args.heads; ++head)
        if (m_tiles[head].fresh)
            m_repacker.close(w, args.firstHead + head);
}

/// y = sum over rows r of x[r] times row r; each row is widened once for all tokens.
void CpuBackend::headLinearTransposed(const HeadLinearArgs &args)
{
    const Matrix &w = *args.weight;
    for (Scratch &thread : m_scratch)
        if (thread.row.size() < w.columns)
            thread.row.resize(w.columns);
    m_pool.run(args.heads, [&](size_t head, unsigned thread) {
        std::vector<float> &row = m_scratch[thread].row;
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

/// Softmax of the logits, or the sigmoid of each, in float32.
void CpuBackend::score(RouterScore kind, float *x, size_t n) const
{
    if (kind == RouterScore::Softmax) {
        const float sum = m_kernels.expSum(x, n, *std::max_element(x, x + n));
        for (size_t e = 0; e < n; ++e)
            x[e] /= sum;
        return;
    }
    for (size_t e = 0; e < n; ++e)
        x[e] = -x[e];
    m_kernels.expSum(x, n, 0.0f);
    for (size_t e = 0; e < n; ++e)
        x[e] = 1.0f / (1.0f + x[e]);
}

void CpuBackend::route(const RouteArgs &args)
{
    const size_t experts = args.router->rows;
    m_scores.resize(args.tokens * experts);
    m_selection.resize(m_pool.threads() * (experts + args.groups));
    const LinearJob job{args.router, args.logitBias, m_scores.data(), experts};
    const auto select = [&](size_t t, unsigned thread) {
        float *scores = &m_scores[t * experts];
        score(args.score, scores, experts);
        uint32_t *ids = args.ids + t * args.expertsUsed;
        float *weights = args.weights + t * args.expertsUsed;
        selectExperts(args, args.firstPosition + t, scores, &m_selection[thread * (experts + args.groups)], ids,
                      weights);
        if (args.record.ids)
            std::copy_n(ids, args.expertsUsed, args.record.ids + t * args.expertsUsed);
        if (args.record.weights)
            std::copy_n(weights, args.expertsUsed, args.record.weights + t * args.expertsUsed);
        if (args.record.scores)
            std::copy_n(scores, experts, args.record.scores + t * experts);
        applyChoice(args, t, scores, ids, weights);
    };
    linearThen({args.x, args.xStride, args.tokens, {&job, 1}}, Loop{args.tokens, select});
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
    m_counts.assign(args.up->count + 1, 0);
    for (size_t i = 0; i < choices; ++i)
        if (args.ids[i] != noExpert)
            ++m_counts[args.ids[i] + 1];
    g.groups.clear();
    for (size_t e = 0; e < args.up->count; ++e) {
        if (m_counts[e + 1] > 0)
            g.groups.push_back({e, m_counts[e], m_counts[e + 1]});
        m_counts[e + 1] += m_counts[e];
    }
    g.entries.resize(m_counts.back());
    for (size_t i = 0; i < choices; ++i)
        if (args.ids[i] != noExpert)
            g.entries[m_counts[args.ids[i]]++] = {i / args.expertsUsed, args.weights[i]};
    for (size_t t = 0; !args.add && t < args.tokens; ++t)
        std::fill_n(args.y + t * args.yStride, args.down->rows, 0.0f);
    cpu::feedForward(m_machine, g, args.x, args.xStride, args.tokens, args.y, args.yStride, m_feedForward);
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
    g.groups.assign(1, {0, 0, args.tokens});
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
    cpu::feedForward(m_machine, g, args.x, args.xStride, args.tokens, args.y, args.yStride, m_feedForward);
}

} // namespace

std::shared_ptr<Backend> makeBackend(unsigned threads, Simd simd, size_t repackLimit)
{
    return std::make_shared<CpuBackend>(threads, simd, repackLimit);
}

} // namespace moire::cpu

std::shared_ptr<moire::Backend> moire::makeCpuBackend(unsigned threads)
{
    return cpu::makeBackend(threads, cpu::bestSimd(), SIZE_MAX);
}
