// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/devices.h"
#include "cuda/prefill.h"
#include "cuda/step_graphs.h"
#include "cuda/step_report.h"
#include "cuda/upload.h"

#include <moire/error.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace moire::cuda {

namespace {

int toInt(size_t value)
{
    return static_cast<int>(value);
}

/// Device memory that grows between steps. It must not grow while a step is captured: the graph holds its address.
template <class T>
class Growing {
public:
    T *need(size_t count, bool captured, bool &grew)
    {
        if (count <= m_memory.count())
            return m_memory.get();
        if (captured)
            throw Error(ErrorKind::Failed, "a replayed step needs more memory than before", "CUDA backend",
                        "report this as a bug");
        m_memory = {}; // first free the old memory, so that both need not fit
        m_memory = DeviceArray<T>(count);
        grew = true;
        return m_memory.get();
    }

private:
    DeviceArray<T> m_memory;
};

struct Stream {
    cudaStream_t stream = nullptr;
    Stream() { MOIRE_CUDA(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking)); }
    ~Stream() { cudaStreamDestroy(stream); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

/// The model on one device. Calls are queued on a stream; a replayed decoding step (StepGraphs) reads position, ids and
/// policy from device memory.
class CudaBackend final : public Backend {
public:
    CudaBackend(int device, const cudaDeviceProp &properties)
        : m_device(device),
          m_description(std::string(properties.name) + ", CUDA " + std::to_string(properties.major) + "." +
                        std::to_string(properties.minor)),
          m_multiprocessors(properties.multiProcessorCount),
          m_sharedBytes(properties.sharedMemPerBlockOptin),
          m_queue{m_stream.stream, dependentLaunchWorks()},
          m_graphs(m_stream.stream),
          m_uploader(m_queue),
          m_header(1),
          m_hostHeader(1)
    {
    }

    std::string name() const override { return "cuda"; }
    std::string description() const override { return m_description; }
    unsigned threads() const override { return 1; }
    bool supports(TensorType type) const override { return computesWith(type); }
    std::string lacks(const LayerParts &parts) const override
    {
        if (parts.feedForwardBias)
            return "feed-forward biases";
        if (parts.sinks)
            return "attention sinks";
        if (parts.softcap)
            return "soft caps of attention scores";
        if (parts.postNorms)
            return "norms after attention and feed-forward";
        if (parts.recurrent)
            return "recurrent layers";
        if (parts.outputGate)
            return "gated attention";
        return parts.activation != Activation::SwiGlu ? "this model's activation function" : "";
    }

    Matrix adopt(const HostMatrix &matrix, bool) override
    {
        useDevice();
        return m_uploader.adopt(matrix);
    }
    Buffer allocate(size_t bytes) override;
    size_t freeMemory() const override;
    void write(std::byte *destination, std::span<const std::byte> source) override;
    void read(std::span<std::byte> destination, const std::byte *source) override;

    bool beginStep(const Step &step) override;
    void endStep() override;
    void abandonStep() noexcept override;
    void mark(Stage stage) override
    {
        flushPlaces();
        m_report.mark(m_queue, stage);
    }

    void embed(const EmbedArgs &args) override;
    void norm(const NormArgs &args) override;
    void linear(const LinearArgs &args) override;
    void headLinear(const HeadLinearArgs &args) override;
    void rotate(const RotateArgs &args) override;
    void store(const StoreArgs &args) override;
    void attend(const AttendArgs &args) override;
    void route(const RouteArgs &args) override;
    void experts(const ExpertArgs &args) override;
    void feedForward(const FeedForwardArgs &args) override;

private:
    template <class T>
    T *need(Growing<T> &memory, size_t count)
    {
        return memory.need(count, m_graphs.capturing(), m_grew);
    }
    void useDevice() const { MOIRE_CUDA(cudaSetDevice(m_device)); } ///< for the calling thread
    Scratch prefillScratch(size_t bytes) { return {need(m_prefill, bytes), bytes}; }
    Blas &blas();
    int slotsFor(uint32_t used) const { return static_cast<int>(m_slots ? m_slots : used); }
    void uploadHeader(const Step &step);
    const uint32_t *deviceIds(std::span<const TokenId> ids);

    RowsView rowsOf(const float *x, size_t stride, size_t rows, size_t columns, bool quantized);
    void keepQuantized(const float *x, size_t stride, size_t rows, size_t columns);
    void written(const float *from, size_t floats);
    void flushPlaces();
    PlaceJobs &placesFor(size_t tokens);
    void multiplyGated(const FeedForwardArgs &args, const uint32_t *ids, const float *weights, int used);

    const int m_device;
    const std::string m_description;
    const int m_multiprocessors;
    const size_t m_sharedBytes; ///< maximum shared memory per block
    Stream m_stream;
    Queue m_queue;
    StepGraphs m_graphs;
    Uploader m_uploader;
    std::optional<Blas> m_blas; ///< created for the first prompt
    StepReport m_report;

    // The step.
    Step m_step;
    uint64_t m_sequence = 0;
    DeviceArray<StepHeader> m_header;
    MappedArray<StepHeader> m_hostHeader;
    DeviceArray<uint32_t> m_ids;
    MappedArray<uint32_t> m_hostIds;
    DeviceArray<uint32_t> m_otherIds;
    std::vector<uint32_t> m_otherHostIds; ///< host copy of m_otherIds
    bool m_grew = false; ///< some buffer grew in this step
    uint32_t m_slots = 0; ///< expert slots per token if the step can be replayed; 0: as given by the calls

    // Between operations of a step.
    PlaceJobs m_places{};
    const float *m_quantizedRows = nullptr; ///< rows whose 8-bit form is in m_q and m_ds
    size_t m_quantizedExtent = 0; ///< floats from the first one to the end of the last row
    size_t m_quantizedCount = 0;
    size_t m_quantizedColumns = 0;

    Growing<int8_t> m_q;
    Growing<float2> m_ds;
    Growing<float> m_hidden;
    Growing<int8_t> m_hiddenQ;
    Growing<float2> m_hiddenDs;
    Growing<float> m_gateWeights;
    Growing<float> m_logits;
    Growing<std::byte> m_attention;
    Growing<std::byte> m_prefill;
    DeviceArray<unsigned> m_tickets;
};

// ---------------------------------------------------------------- memory

Buffer CudaBackend::allocate(size_t bytes)
{
    useDevice();
    auto memory = std::make_shared<DeviceArray<std::byte>>(bytes);
    MOIRE_CUDA(cudaMemsetAsync(memory->get(), 0, bytes, m_queue.stream));
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
    return {memory, memory->get()};
}

size_t CudaBackend::freeMemory() const
{
    useDevice();
    size_t free = 0;
    size_t total = 0;
    MOIRE_CUDA(cudaMemGetInfo(&free, &total));
    return free;
}

void CudaBackend::write(std::byte *destination, std::span<const std::byte> source)
{
    useDevice();
    MOIRE_CUDA(cudaMemcpyAsync(destination, source.data(), source.size(), cudaMemcpyHostToDevice, m_queue.stream));
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
}

void CudaBackend::read(std::span<std::byte> destination, const std::byte *source)
{
    useDevice();
    MOIRE_CUDA(cudaMemcpyAsync(destination.data(), source, destination.size(), cudaMemcpyDeviceToHost, m_queue.stream));
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
}

Blas &CudaBackend::blas()
{
    if (!m_blas)
        m_blas.emplace(m_queue.stream);
    return *m_blas;
}

// ---------------------------------------------------------------- steps

void CudaBackend::uploadHeader(const Step &step)
{
    ++m_sequence;
    *m_hostHeader.host() = {toInt(step.start), static_cast<int>(m_sequence % StepReport::slots), m_sequence};
    MOIRE_CUDA(cudaMemcpyAsync(m_header.get(), m_hostHeader.host(), sizeof(StepHeader), cudaMemcpyHostToDevice,
                               m_queue.stream));
    if (m_hostIds.count() < step.ids.size()) {
        m_graphs.drop();
        m_hostIds = MappedArray<uint32_t>(step.ids.size());
        m_ids = DeviceArray<uint32_t>(step.ids.size());
    }
    for (size_t i = 0; i < step.ids.size(); ++i)
        m_hostIds.host()[i] = step.ids[i].value;
    if (!step.ids.empty())
        MOIRE_CUDA(cudaMemcpyAsync(m_ids.get(), m_hostIds.host(), step.ids.size() * sizeof(uint32_t),
                                   cudaMemcpyHostToDevice, m_queue.stream));
}

bool CudaBackend::beginStep(const Step &step)
try {
    useDevice();
    m_step = step;
    m_grew = false;
    m_quantizedRows = nullptr;
    m_places.count = 0;
    m_uploader.release();
    uploadHeader(step);
    const bool repeats = step.tokens == 1 && step.shape.context != 0;
    m_slots = repeats ? std::max(step.expertsUsed, step.shape.expertSlots) : 0;
    if (const ReportPlan *plan = repeats ? m_graphs.replay(step.shape, m_slots) : nullptr) {
        m_report.beginReplay(*plan);
        return true;
    }
    m_graphs.begin(repeats ? std::optional(step.shape) : std::nullopt, m_slots);
    m_report.begin(step, m_queue);
    return false;
} catch (...) {
    abandonStep(); // the caller has no step to abandon
    throw;
}

void CudaBackend::endStep()
{
    flushPlaces();
    m_graphs.finish(m_report.plan());
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
    if (m_grew || m_report.grew())
        m_graphs.drop(); // they hold the old addresses
    m_report.deliver(m_step, *m_hostHeader.host());
}

void CudaBackend::abandonStep() noexcept
{
    m_graphs.abandon();
    cudaStreamSynchronize(m_queue.stream);
    if (m_grew || m_report.grew())
        m_graphs.drop();
    m_places.count = 0;
}

// ---------------------------------------------------------------- rows and their 8-bit form

void CudaBackend::keepQuantized(const float *x, size_t stride, size_t rows, size_t columns)
{
    m_quantizedRows = x;
    m_quantizedExtent = (rows - 1) * stride + columns;
    m_quantizedCount = rows;
    m_quantizedColumns = columns;
}

/// Drops the 8-bit form of rows that have been overwritten.
void CudaBackend::written(const float *from, size_t floats)
{
    if (m_quantizedRows && from < m_quantizedRows + m_quantizedExtent && m_quantizedRows < from + floats)
        m_quantizedRows = nullptr;
}

RowsView CudaBackend::rowsOf(const float *x, size_t stride, size_t rows, size_t columns, bool quantized)
{
    RowsView view{x, stride, nullptr, nullptr, toInt(columns)};
    if (!quantized)
        return view;
    int8_t *q = need(m_q, rows * columns);
    float2 *ds = need(m_ds, rows * columns / 32);
    if (m_quantizedRows != x || m_quantizedCount < rows || m_quantizedColumns != columns) {
        quantizeRows(m_queue, x, stride, toInt(rows), toInt(columns), q, ds);
        keepQuantized(x, stride, rows, columns);
    }
    view.q = q;
    view.ds = ds;
    return view;
}

bool isQuantized(const Matrix &matrix)
{
    return withQuantized(matrix.type, [](auto) {});
}

// ---------------------------------------------------------------- operations

const uint32_t *CudaBackend::deviceIds(std::span<const TokenId> ids)
{
    if (ids.data() == m_step.ids.data())
        return m_ids.get();
    std::vector<uint32_t> wanted;
    for (const TokenId id : ids)
        wanted.push_back(id.value);
    if (wanted.size() <= m_otherHostIds.size() && std::equal(wanted.begin(), wanted.end(), m_otherHostIds.begin()))
        return m_otherIds.get();
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream)); // an earlier copy may still be in use
    if (m_otherIds.count() < wanted.size())
        m_otherIds = DeviceArray<uint32_t>(wanted.size());
    m_otherHostIds = std::move(wanted);
    MOIRE_CUDA(cudaMemcpyAsync(m_otherIds.get(), m_otherHostIds.data(), m_otherHostIds.size() * sizeof(uint32_t),
                               cudaMemcpyHostToDevice, m_queue.stream));
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
    return m_otherIds.get();
}

void CudaBackend::embed(const EmbedArgs &args)
{
    flushPlaces();
    // A quantised type in layout 0 is a cache, in the file's blocks.
    const bool raw = args.table->layout == 0 && isQuantized(*args.table);
    written(args.out, args.ids.size() * args.table->columns);
    widenRows(m_queue, args.table->type, viewOf(*args.table), raw, deviceIds(args.ids), toInt(args.ids.size()),
              args.out);
    if (args.scale != 1.0f)
        scaleInPlace(m_queue, args.out, args.ids.size() * args.table->columns, args.scale);
}

void CudaBackend::norm(const NormArgs &args)
{
    flushPlaces();
    // Rows of the step are multiplied next; per-head rows are not.
    const bool quantize = args.rows == m_step.tokens && args.rows <= fewTokens && args.width % 32 == 0;
    int8_t *q = quantize ? need(m_q, args.rows * args.width) : nullptr;
    float2 *ds = quantize ? need(m_ds, args.rows * args.width / 32) : nullptr;
    written(args.out, args.rows * args.outStride);
    normRows(m_queue, args.x, args.xStride, args.weight, args.out, args.outStride, toInt(args.rows), toInt(args.width),
             args.epsilon, q, ds);
    if (quantize)
        keepQuantized(args.out, args.outStride, args.rows, args.width);
}

void CudaBackend::linear(const LinearArgs &args)
{
    flushPlaces();
    const auto viaRows = args.tokens <= fewTokens;
    for (size_t j = 0; j < args.jobs.size();) {
        const LinearJob &first = args.jobs[j];
        const TensorType type = first.weight->type;
        if (!viaRows) {
            const DenseProduct product{type,    viewOf(*first.weight), first.bias,         args.x,   args.xStride,
                                       first.y, first.yStride,         toInt(args.tokens), first.add};
            multiplyDense(m_queue, blas(), product, prefillScratch(denseScratchBytes(product)));
            ++j;
            continue;
        }
        RowProducts products{};
        while (j < args.jobs.size() && products.count < RowProducts::maxJobs && args.jobs[j].weight->type == type) {
            const LinearJob &job = args.jobs[j++];
            products.jobs[products.count++] = {viewOf(*job.weight), job.bias, job.y, job.yStride, job.add};
        }
        multiplyRows(m_queue, type, products,
                     rowsOf(args.x, args.xStride, args.tokens, first.weight->columns, isQuantized(*first.weight)),
                     toInt(args.tokens));
    }
    for (const LinearJob &job : args.jobs)
        written(job.y, args.tokens * job.yStride);
}

void CudaBackend::headLinear(const HeadLinearArgs &args)
{
    flushPlaces();
    const WeightView weight = viewOf(*args.weight, args.firstHead);
    written(args.y, args.tokens * args.yTokenStride + args.heads * args.yHeadStride);
    if (args.tokens <= fewTokens)
        return multiplyHeadRows(m_queue,
                                {args.weight->type, weight, args.transposed, args.x, args.xTokenStride,
                                 args.xHeadStride, args.y, args.yTokenStride, args.yHeadStride, toInt(args.tokens),
                                 toInt(args.heads)});
    const HeadProduct product{args.weight->type, weight, args.transposed,   args.x,           args.xTokenStride,
                              args.xHeadStride,  args.y, args.yTokenStride, args.yHeadStride, toInt(args.tokens),
                              toInt(args.heads)};
    multiplyHeads(m_queue, blas(), product, prefillScratch(headScratchBytes(product)));
}

// ---------------------------------------------------------------- rotation and cache: one launch for several calls

PlaceJobs &CudaBackend::placesFor(size_t tokens)
{
    if (m_places.count == PlaceJobs::maxJobs || (m_places.count > 0 && m_places.tokens != toInt(tokens)))
        flushPlaces();
    m_places.tokens = toInt(tokens);
    m_places.step = m_header.get();
    return m_places;
}

/// Whether the pending job touches any of the \p floats starting at \p x, so that the order matters.
bool overlaps(const PlaceJobs::Job &job, int tokens, const float *x, size_t floats)
{
    return job.x < x + floats && x < job.x + static_cast<size_t>(tokens) * job.tokenStride;
}

void CudaBackend::rotate(const RotateArgs &args)
{
    const auto same = [&] {
        return m_places.frequencies == args.table.inverseFrequencies && m_places.layout == args.table.layout;
    };
    const bool waits = std::any_of(m_places.jobs, m_places.jobs + m_places.count, [&](const PlaceJobs::Job &job) {
        return overlaps(job, m_places.tokens, args.x, args.tokens * args.tokenStride);
    });
    if (waits || (m_places.count > 0 && m_places.frequencies && !same()))
        flushPlaces();
    PlaceJobs &places = placesFor(args.tokens);
    places.frequencies = args.table.inverseFrequencies;
    places.dimensions = toInt(args.table.dimensions);
    places.amplitude = args.table.amplitude;
    places.layout = args.table.layout;
    written(args.x, args.tokens * args.tokenStride + args.heads * args.headStride);
    places.jobs[places.count++] = {args.x, args.tokenStride, args.headStride, toInt(args.heads), 0, 0, {}, -1};
}

void CudaBackend::store(const StoreArgs &args)
{
    PlaceJobs &places = placesFor(args.tokens);
    const CacheRows cache{reinterpret_cast<const uint8_t *>(args.cache.data), args.cache.type,
                          args.cache.positionStride, args.cache.headStride};
    const int position = args.atStep ? -1 : toInt(args.firstPosition);
    for (int j = 0; j < places.count; ++j) {
        PlaceJobs::Job &job = places.jobs[j];
        const bool within = job.x >= args.x && job.x < args.x + args.width;
        const bool sameRows = job.tokenStride == args.tokenStride && job.heads == toInt(args.heads) &&
            (job.headStride == args.headStride || args.heads == 1);
        if (job.storeWidth == 0 && within && sameRows) { // rotated and written by one block
            job.rotateAt = toInt(static_cast<size_t>(job.x - args.x));
            job.x = const_cast<float *>(args.x);
            job.storeWidth = toInt(args.width);
            job.cache = cache;
            job.position = position;
            return;
        }
        if (overlaps(job, places.tokens, args.x, args.tokens * args.tokenStride)) { // a part has yet to be rotated
            flushPlaces();
            break;
        }
    }
    m_places.tokens = toInt(args.tokens);
    m_places.jobs[m_places.count++] = {const_cast<float *>(args.x),
                                       args.tokenStride,
                                       args.headStride,
                                       toInt(args.heads),
                                       -1,
                                       toInt(args.width),
                                       cache,
                                       position};
}

void CudaBackend::flushPlaces()
{
    if (m_places.count > 0)
        placeRows(m_queue, m_places);
    m_places.count = 0;
    m_places.frequencies = nullptr;
}

void CudaBackend::attend(const AttendArgs &args)
{
    flushPlaces();
    const auto rows = [](const CacheView &view) {
        return CacheRows{reinterpret_cast<const uint8_t *>(view.data), view.type, view.positionStride, view.headStride};
    };
    const AttendShape shape{args.q,
                            args.qTokenStride,
                            args.qHeadStride,
                            rows(args.keys),
                            rows(args.values),
                            args.out,
                            args.outTokenStride,
                            args.outHeadStride,
                            toInt(args.tokens),
                            toInt(args.heads),
                            toInt(args.kvHeads),
                            toInt(args.keyWidth),
                            toInt(args.valueWidth),
                            toInt(args.window),
                            args.scale,
                            args.exact,
                            m_header.get(),
                            m_multiprocessors,
                            m_sharedBytes};
    written(args.out, args.tokens * args.outTokenStride + args.heads * args.outHeadStride);
    cuda::attend(m_queue, shape, need(m_attention, attendScratchBytes(shape)));
}

// ---------------------------------------------------------------- experts

void CudaBackend::route(const RouteArgs &args)
{
    flushPlaces();
    const Matrix &router = *args.router;
    Routing routing{};
    routing.type = router.type;
    routing.router = viewOf(router);
    routing.logits = need(m_logits, args.tokens * router.rows);
    routing.tokens = toInt(args.tokens);
    routing.modelBias = args.modelBias;
    routing.policyBias = args.policy.bias;
    routing.used = args.policy.used;
    routing.muted = args.policy.muted;
    routing.forced = args.policy.forced;
    routing.forcedStride = static_cast<int>(args.policy.forcedStride);
    routing.random = args.policy.random;
    routing.seed = args.policy.seed;
    routing.layer = args.policy.layer;
    routing.score = args.score;
    routing.groups = static_cast<int>(args.groups);
    routing.groupsUsed = static_cast<int>(args.groupsUsed);
    routing.groupRank = args.groupRank;
    routing.normalize = args.normalize;
    routing.scale = args.scale;
    routing.step = m_header.get();
    routing.slots = slotsFor(args.expertsUsed);
    routing.ids = args.ids;
    routing.weights = args.weights;
    m_report.addRecord(m_step, args.record, routing);
    if (args.tokens > fewTokens) {
        const DenseProduct product{router.type,    routing.router, nullptr,        args.x, args.xStride,
                                   routing.logits, router.rows,    routing.tokens, false};
        multiplyDense(m_queue, blas(), product, prefillScratch(denseScratchBytes(product)));
        return chooseExperts(m_queue, routing);
    }
    if (m_tickets.count() == 0) {
        m_tickets = DeviceArray<unsigned>(fewTokens);
        MOIRE_CUDA(cudaMemsetAsync(m_tickets.get(), 0, fewTokens * sizeof(unsigned), m_queue.stream));
    }
    routing.tickets = m_tickets.get();
    routing.x = rowsOf(args.x, args.xStride, args.tokens, router.columns, isQuantized(router));
    routeRows(m_queue, routing);
}

/// The gated feed-forward of the experts \p ids [tokens, used] with their \p weights. If ids is null, of the only
/// matrix; the weights (null: 1) are then before the sigmoid for few tokens, after it for many.
void CudaBackend::multiplyGated(const FeedForwardArgs &args, const uint32_t *ids, const float *weights, int used)
{
    const WeightView gate = viewOf(*args.gate);
    const WeightView up = viewOf(*args.up);
    const WeightView down = viewOf(*args.down);
    const int tokens = toInt(args.tokens);
    written(args.y, args.tokens * args.yStride);
    if (args.tokens > fewTokens) {
        const ExpertProduct product{args.gate->type,
                                    args.up->type,
                                    args.down->type,
                                    gate,
                                    up,
                                    down,
                                    ids ? toInt(args.gate->count) : 1,
                                    ids,
                                    weights,
                                    used,
                                    args.x,
                                    args.xStride,
                                    args.y,
                                    args.yStride,
                                    tokens};
        return multiplyExperts(m_queue, blas(), product, prefillScratch(expertScratchBytes(product)));
    }
    const size_t pairs = args.tokens * static_cast<size_t>(used);
    const size_t width = args.gate->rows;
    const bool quantized = isQuantized(*args.gate) || isQuantized(*args.up);
    const bool quantizeHidden = isQuantized(*args.down);
    float *hidden = need(m_hidden, pairs * width);
    int8_t *q = quantizeHidden ? need(m_hiddenQ, pairs * width) : nullptr;
    float2 *ds = quantizeHidden ? need(m_hiddenDs, pairs * width / 32) : nullptr;
    gatedRows(m_queue,
              {args.gate->type, args.up->type, gate, up, ids, used, tokens,
               rowsOf(args.x, args.xStride, args.tokens, args.gate->columns, quantized), hidden, q, ds});
    downRows(m_queue,
             {args.down->type,
              down,
              ids,
              weights,
              !ids && weights,
              used,
              tokens,
              {hidden, width, q, ds, toInt(width)},
              args.y,
              args.yStride});
}

void CudaBackend::experts(const ExpertArgs &args)
{
    flushPlaces();
    multiplyGated({args.x, args.xStride, args.tokens, args.gate, args.up, args.down, nullptr, args.y, args.yStride},
                  args.ids, args.weights, slotsFor(args.expertsUsed));
}

void CudaBackend::feedForward(const FeedForwardArgs &args)
{
    flushPlaces();
    float *weights = nullptr;
    if (args.sharedGate) {
        weights = need(m_gateWeights, args.tokens);
        const LinearJob job{args.sharedGate, nullptr, weights, 1};
        linear({args.x, args.xStride, args.tokens, {&job, 1}});
        if (args.tokens > fewTokens) // for fewer tokens, the kernel does it
            sigmoidInPlace(m_queue, weights, toInt(args.tokens));
    }
    multiplyGated(args, nullptr, weights, 1);
}

} // namespace

std::shared_ptr<Backend> openDevice(size_t index)
{
    const std::vector<Device> found = devices();
    if (index >= found.size())
        throw Error(ErrorKind::Failed, "there is no GPU " + std::to_string(index), "CUDA", "use a listed GPU");
    if (!found[index].unusableWhy.empty())
        throw Error(ErrorKind::Failed, "cannot use " + found[index].name + ": " + found[index].unusableWhy, "CUDA",
                    "use another GPU, or the CPU");
    MOIRE_CUDA(cudaSetDevice(toInt(index)));
    cudaDeviceProp properties{};
    MOIRE_CUDA(cudaGetDeviceProperties(&properties, toInt(index)));
    return std::make_shared<CudaBackend>(toInt(index), properties);
}

} // namespace moire::cuda
