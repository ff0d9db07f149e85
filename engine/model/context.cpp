// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/context.h>

#include <moire/error.h>
#include <moire/gguf.h>

#include "model/config_reader.h"
#include "model/decoder.h"
#include "model/memory_plan.h"
#include "model/non_finite.h"
#include "model/placement.h"
#include "model/recurrent_states.h"
#include "model/step_turn.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <new>

namespace moire {

namespace {

constexpr size_t defaultCapacity = 8192;

void checkCacheType(const ModelConfig &config, TensorType type)
{
    if (type == TensorType::F16 || type == TensorType::F32)
        return;
    if (type != TensorType::Q8_0)
        throw Error(ErrorKind::Usage, "a cache of type " + std::string(typeName(type)) + " is not supported", "context",
                    "use f16, f32 or q8_0");
    for (const LayerConfig &layer : config.perLayer) {
        const uint32_t key = layer.attention.cachedKeyWidth();
        const uint32_t value = layer.attention.cachedValueWidth();
        if (key % 32 != 0 || value % 32 != 0)
            throw Error(ErrorKind::Usage,
                        "a q8_0 cache needs keys and values in blocks of 32, but the model's are " +
                            std::to_string(key) + " and " + std::to_string(value) + " wide",
                        "context", "use f16 or f32");
    }
}

ContextOptions completed(const Model &model, ContextOptions options)
{
    if (options.capacity == 0)
        options.capacity = std::min<size_t>(model.config().trainedContext, defaultCapacity);
    if (options.capacity > ConfigLimits::context)
        throw Error(ErrorKind::Usage, "a context of " + std::to_string(options.capacity) + " tokens is too large",
                    "context", "use at most " + std::to_string(ConfigLimits::context));
    if (options.batch == 0)
        throw Error(ErrorKind::Usage, "the batch size is 0", "context", "use a batch size of at least 1");
    checkCacheType(model.config(), options.cacheType);
    options.batch = std::min(options.batch, options.capacity);
    return options;
}

void wait(std::chrono::milliseconds delay, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, delay, [] { return false; });
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "evaluation was interrupted", "before its first layer",
                    "evaluate the same tokens again to continue");
}

} // namespace

std::string NonFiniteLogits::text() const
{
    const std::string problem = std::to_string(count) + " of " + std::to_string(vocabulary) +
        " scores computed at position " + std::to_string(position.value) + " are not finite (NaN or infinity)";
    if (state)
        return problem + "; the weights are finite, but the recurrent state of layer " + std::to_string(layer->value) +
            " is not: the computation overflowed there";
    if (tensor.empty())
        return problem + "; the weights are finite, so the computation overflowed";
    return problem + "; tensor " + tensor + (layer ? " (layer " + std::to_string(layer->value) + ")" : "") +
        " also contains such values";
}

const char *stageName(Stage stage)
{
    constexpr std::array<const char *, stageCount> names{"embedding",    "attention", "router",  "experts",
                                                         "feed_forward", "output",    "sampling"};
    return names[static_cast<size_t>(stage)];
}

struct Context::State {
    std::shared_ptr<const Model> model;
    ContextOptions options;
    RoutingPolicy policy;
    UploadedPolicy uploaded;
    KvCache cache;
    RecurrentStates recurrent;
    std::vector<Activations> activations; ///< one per backend
    std::vector<TokenId> tokens; ///< in the cache
    Buffer deviceLogits; ///< [logitRows, vocabulary], grown when more rows are requested
    size_t logitRows = 0;
    std::vector<float> logits; ///< the same on the host
    std::chrono::milliseconds delay{0};
    const uint64_t number = newId(); ///< unique among all contexts
    uint64_t revision = 0; ///< of buffers and policy: Step::shape
    std::optional<NonFiniteLogits> nonFinite; ///< the first occurrence
    StepWait waited; ///< of the last evaluation

    static uint64_t newId()
    {
        static std::atomic<uint64_t> last = 0;
        return ++last;
    }
    void check(std::span<const TokenId> ids) const;
    uint32_t expertSlots() const;
    void prepareLogits(size_t rows); ///< under the model's step mutex
    void catchUp(const std::stop_token &stop); ///< likewise
    DecoderParts parts() const;
    void prepareTrace(StepTrace &trace, size_t count) const;
    std::span<const float> readLogits(size_t rows, size_t count, const std::stop_token &stop);
    void excludeNonFinite(std::span<float> values, size_t firstPosition, const std::stop_token &stop);
};

Context::Context(std::shared_ptr<const Model> model, const ContextOptions &options)
try : m_state(new State) {
    State &s = *m_state;
    s.model = std::move(model);
    s.options = completed(*s.model, options);
    const Placement &placement = s.model->placement();
    // Backends zero memory on the queue of their steps: no step of another context may run meanwhile.
    const std::scoped_lock oneStep(s.model->stepMutex());
    s.cache = allocateCache(s.model->config(), placement, s.options);
    s.recurrent = RecurrentStates(s.model->config(), placement, s.cache);
    for (const auto &backend : placement.backends)
        s.activations.push_back(allocateActivations(s.model->config(), *backend, s.options));
    s.uploaded = allocatePolicy(s.model->config(), placement);
    s.tokens.reserve(s.options.capacity); // a step allocates nothing, and cannot fail once it is done
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory", "context", "use a smaller context (-c)");
}

Context::~Context() = default;

const Model &Context::model() const
{
    return *m_state->model;
}

const std::shared_ptr<const Model> &Context::sharedModel() const
{
    return m_state->model;
}

size_t Context::capacity() const
{
    return m_state->options.capacity;
}

size_t Context::batch() const
{
    return m_state->options.batch;
}

TensorType Context::cacheType() const
{
    return m_state->options.cacheType;
}

size_t Context::cacheBytes() const
{
    const ModelConfig &config = m_state->model->config();
    return allCacheBytes(config, m_state->options.cacheType, m_state->options.capacity);
}

std::span<const TokenId> Context::tokens() const
{
    return m_state->tokens;
}

size_t Context::computed() const
{
    return m_state->recurrent.any() ? m_state->recurrent.reachable() : m_state->tokens.size();
}

void Context::truncate(size_t length)
{
    if (length >= m_state->tokens.size())
        return;
    m_state->tokens.resize(length);
    m_state->recurrent.truncate(length);
}

void Context::State::check(std::span<const TokenId> ids) const
{
    if (ids.empty() || ids.size() > options.batch)
        throw Error(ErrorKind::Usage, "cannot evaluate " + std::to_string(ids.size()) + " tokens at once", "context",
                    "evaluate 1 to " + std::to_string(options.batch) + " at a time");
    if (ids.size() > options.capacity - tokens.size())
        throw Error(ErrorKind::Usage,
                    "the context is full: " + std::to_string(tokens.size()) + " tokens are in use, " +
                        std::to_string(ids.size()) + " more do not fit in " + std::to_string(options.capacity),
                    "context", "use a larger context (-c), or start a new one");
    for (const TokenId id : ids)
        if (id.value >= model->config().vocabulary)
            throw Error(ErrorKind::Usage, "token " + std::to_string(id.value) + " does not exist", "context",
                        "use ids below " + std::to_string(model->config().vocabulary));
}

/// As many slots as the model uses experts by default, which costs nothing. If the policy uses more, a slot for every
/// expert, so only the first such policy changes the shape.
uint32_t Context::State::expertSlots() const
{
    const MoeConfig &moe = model->config().moe;
    return uploaded.expertsUsed > moe.expertsUsed ? moe.experts : moe.expertsUsed;
}

void Context::State::prepareLogits(size_t rows)
{
    if (rows <= logitRows)
        return;
    const size_t count = rows * model->config().vocabulary;
    Backend &backend = model->backend(model->config().layers - 1);
    checkFreeMemory(backend, 2 * count * sizeof(float), "computing logits for " + std::to_string(rows) + " tokens");
    deviceLogits = backend.allocate(count * sizeof(float));
    logits.resize(count);
    logitRows = rows;
    ++revision;
}

DecoderParts Context::State::parts() const
{
    return {model->config(), model->weights(), model->placement(), options, cache, activations, uploaded};
}

/// Brings the recurrent states to the end of the tokens, if a truncation or a failed step left them elsewhere.
void Context::State::catchUp(const std::stop_token &stop)
{
    if (!recurrent.any() || recurrent.position() == tokens.size())
        return;
    if (uploadForced(uploaded, {}, options.batch, model->config(), model->placement()))
        ++revision;
    size_t done = recurrent.position() ? *recurrent.position() : recurrent.rewind();
    while (done < tokens.size()) {
        const size_t count = std::min(options.batch, tokens.size() - done);
        const std::span<const TokenId> ids = std::span(tokens).subspan(done, count);
        recurrent.beginStep();
        decode(parts(), {.start = done, .tokens = count, .ids = ids, .expertsUsed = uploaded.expertsUsed}, {}, stop);
        done += count;
        recurrent.endStep(done, true);
    }
}

void Context::State::prepareTrace(StepTrace &trace, size_t count) const
{
    const ModelConfig &config = model->config();
    const auto layers = static_cast<size_t>(std::ranges::count_if(config.perLayer, &LayerConfig::isMoe));
    trace.tokens = static_cast<uint32_t>(count);
    trace.moeLayers = static_cast<uint32_t>(layers);
    trace.expertsUsed = uploaded.expertsUsed;
    trace.experts = config.moe.experts;
    trace.ids.resize(trace.wantRouting ? layers * count * uploaded.expertsUsed : 0);
    trace.weights.resize(trace.ids.size());
    trace.scores.resize(trace.wantScores ? layers * count * config.moe.experts : 0);
    trace.stages.fill(0.0);
    trace.joins = 0;
}

/// Records the first row of \p values, [rows, vocabulary], with logits that are not finite, and sets all such logits to
/// -infinity so that they are never sampled.
void Context::State::excludeNonFinite(std::span<float> values, size_t firstPosition, const std::stop_token &stop)
{
    const size_t vocabulary = model->config().vocabulary;
    bool usable = true;
    for (size_t row = 0; row * vocabulary < values.size(); ++row) {
        size_t count = 0;
        for (float &x : values.subspan(row * vocabulary, vocabulary))
            if (!std::isfinite(x)) {
                x = -std::numeric_limits<float>::infinity();
                ++count;
            }
        usable = usable && count < vocabulary;
        if (count == 0 || nonFinite)
            continue;
        nonFinite = NonFiniteLogits{Position(static_cast<uint32_t>(firstPosition + row)), count, vocabulary, {}, {}};
        if (const auto *tensor = findNonFinite(model->file(), model->config().layers, stop)) {
            nonFinite->tensor = printable(tensor->name, 100);
            if (const auto layer = layerOf(tensor->name))
                nonFinite->layer = LayerIndex(*layer);
        } else if (const auto layer = recurrent.firstNonFinite()) {
            nonFinite->layer = LayerIndex(*layer);
            nonFinite->state = true;
        }
    }
    if (!usable)
        throw Error(ErrorKind::Refused, nonFinite->text(), model->file().path(),
                    nonFinite->tensor.empty() ? "use another file of this model"
                                              : "its weights are damaged: check the file's hash or download it again");
}

/// \p count: number of tokens evaluated; the last \p rows of them have logits.
std::span<const float> Context::State::readLogits(size_t rows, size_t count, const std::stop_token &stop)
{
    const std::span<float> values(logits.data(), rows * model->config().vocabulary);
    if (rows > 0)
        model->backend(model->config().layers - 1).read(std::as_writable_bytes(values), deviceLogits.get());
    if (const auto cap = static_cast<float>(model->config().logitSoftcap); cap > 0.0f)
        for (float &logit : values)
            logit = cap * std::tanh(logit / cap);
    // Check the file first: one that shrank reads as zeros, which then explains any wrong values.
    model->file().checkIntact();
    if (!allFinite(values))
        excludeNonFinite(values, tokens.size() + count - rows, stop);
    return values;
}

std::span<const float> Context::evaluate(std::span<const TokenId> ids, LogitRows rows, StepTrace *trace,
                                         std::stop_token stop, std::span<const TokenRoutes> forced)
try {
    State &s = *m_state;
    s.check(ids);
    if (!forced.empty() && forced.size() != ids.size())
        throw Error(ErrorKind::Usage,
                    "routes of " + std::to_string(forced.size()) + " tokens cannot be forced on " +
                        std::to_string(ids.size()),
                    "context", "give one for every token");
    const size_t count = rows == LogitRows::None ? 0 : rows == LogitRows::Last ? 1 : ids.size();
    if (trace)
        s.prepareTrace(*trace, ids.size());
    if (s.delay.count() > 0)
        wait(s.delay, stop);

    const StepTurn turn(*s.model, ids.size());
    s.waited = turn.waited();
    s.prepareLogits(count);
    s.catchUp(stop);
    if (uploadForced(s.uploaded, forced, s.options.batch, s.model->config(), s.model->placement()))
        ++s.revision;
    // Decompressed latent attention covers all cached positions, so its calls differ from step to step.
    const bool repeats = s.options.latent != LatentMode::Decompressed;
    const Step step{s.tokens.size(),
                    ids.size(),
                    ids,
                    trace,
                    s.uploaded.expertsUsed,
                    {repeats ? s.number : 0, s.revision, static_cast<uint8_t>(rows), trace && trace->wantRouting,
                     trace && trace->wantScores, trace && trace->wantStages, s.expertSlots()}};
    s.recurrent.beginStep();
    decode(s.parts(), step, {rows, reinterpret_cast<float *>(s.deviceLogits.get())}, stop);
    const std::span<const float> logits = s.readLogits(count, ids.size(), stop);
    s.tokens.insert(s.tokens.end(), ids.begin(), ids.end());
    s.recurrent.endStep(s.tokens.size(), ids.size() > 1);
    return logits;
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory", "context", "use a smaller context (-c) or batch");
}

const StepWait &Context::waited() const
{
    return m_state->waited;
}

const NonFiniteLogits *Context::nonFinite() const
{
    return m_state->nonFinite ? &*m_state->nonFinite : nullptr;
}

void Context::setRoutingPolicy(const RoutingPolicy &policy)
{
    State &s = *m_state;
    if (policy == s.policy)
        return;
    policy.validate(s.model->config());
    const std::scoped_lock oneStep(s.model->stepMutex());
    if (uploadPolicy(s.uploaded, policy, s.model->config(), s.model->placement()))
        ++s.revision;
    s.policy = policy;
}

const RoutingPolicy &Context::routingPolicy() const
{
    return m_state->policy;
}

void Context::setDelay(std::chrono::milliseconds delay)
{
    m_state->delay = delay;
}

} // namespace moire
