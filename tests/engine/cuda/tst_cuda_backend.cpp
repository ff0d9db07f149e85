// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_fixture.h"
#include "golden.h"

#include "cuda/launch.h"
#include "model/architectures.h"
#include "model/layer_pass.h"
#include "ops/reference.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

using namespace moire;
using namespace moire::test;

/// The backend around its kernels, on the emulated device: which devices it uses, which steps it replays, and the order
/// of deferred operations.

namespace {

/// A golden model on its own backend, one token per step, so that each step can be inspected.
class SteppedModel {
public:
    explicit SteppedModel(const std::string &name)
        : m_file(gguf::File::open(modelPath(name))),
          m_config(readConfig(*m_file)),
          m_golden(readGolden(name))
    {
        m_placement.backends = {cuda::openDevice(0)};
        m_placement.layerBackend.assign(m_config.layers, 0);
        m_weights = bindWeights(m_file, m_config, m_placement, {}, {});
        m_cache = allocateCache(m_config, m_placement, m_options);
        m_activations.push_back(allocateActivations(m_config, backend(), m_options));
        m_policy = allocatePolicy(m_config, m_placement);
    }

    const ModelConfig &config() const { return m_config; }

    /// A policy that is not part of the step's shape must not need a new capture. Returns false if it does.
    bool setPolicy(const RoutingPolicy &policy)
    {
        policy.validate(m_config);
        return !uploadPolicy(m_policy, policy, m_config, m_placement);
    }

    /// Evaluates one more token and returns whether a captured step was used. \p slots: as in Context.
    bool step(uint32_t slots)
    {
        m_trace.wantRouting = true;
        m_trace.tokens = 1;
        m_trace.moeLayers = static_cast<uint32_t>(m_config.moeLayers().size());
        m_trace.expertsUsed = m_policy.expertsUsed;
        m_trace.experts = m_config.moe.experts;
        m_trace.ids.assign(m_trace.moeLayers * m_trace.expertsUsed, noExpert);
        m_trace.weights.assign(m_trace.ids.size(), 0.0f);
        const std::span<const TokenId> ids(&m_golden.ids[m_position % m_golden.ids.size()], 1);
        const Step step{m_position++,
                        1,
                        ids,
                        &m_trace,
                        m_policy.expertsUsed,
                        {.context = 1, .routing = true, .expertSlots = slots}};
        const DecoderParts parts{m_config, m_weights, m_placement, m_options, m_cache, m_activations, m_policy};
        const bool replayed = backend().beginStep(step);
        if (!replayed) {
            backend().embed({&m_weights.embedding, ids, m_activations[0].residual});
            for (uint32_t layer = 0; layer < m_config.layers; ++layer)
                LayerPass(parts, layer, step).run();
        }
        backend().endStep();
        return replayed;
    }

    bool chose(uint32_t expert) const
    {
        return std::find(m_trace.ids.begin(), m_trace.ids.end(), expert) != m_trace.ids.end();
    }
    const StepTrace &trace() const { return m_trace; }

private:
    Backend &backend() { return *m_placement.backends[0]; }

    std::shared_ptr<const gguf::File> m_file;
    ModelConfig m_config;
    Golden m_golden;
    ContextOptions m_options{.capacity = 64, .cacheType = TensorType::F32, .batch = 1};
    Placement m_placement;
    Weights m_weights;
    KvCache m_cache;
    std::vector<Activations> m_activations;
    UploadedPolicy m_policy;
    StepTrace m_trace;
    size_t m_position = 0;
};

RoutingPolicy::Rule rule(RoutingPolicy::Rule::Kind kind, uint32_t expert)
{
    return {kind, std::nullopt, ExpertIndex(expert), 0.0f};
}

} // namespace

TEST_CASE("rules and fewer experts apply in steps that were captured before")
{
    using Kind = RoutingPolicy::Rule::Kind;
    SteppedModel model("olmoe");
    const uint32_t used = model.config().moe.expertsUsed;
    CHECK_FALSE(model.step(used)); // buffers get their size
    CHECK_FALSE(model.step(used)); // captured
    REQUIRE(model.step(used));
    const uint32_t busy = model.trace().ids[0];
    CHECK(model.setPolicy({.rules = {rule(Kind::Off, busy), rule(Kind::Force, (busy + 1) % 3)}}));
    for (int i = 0; i < 3; ++i) {
        CHECK(model.step(used));
        CHECK_FALSE(model.chose(busy));
        for (size_t layer = 0; layer < model.trace().moeLayers; ++layer)
            CHECK(model.trace().ids[layer * used] == (busy + 1) % 3); // forced first
    }
    CHECK(model.setPolicy({.expertsUsed = 1}));
    CHECK(model.step(used));
    CHECK(model.trace().ids.size() == model.trace().moeLayers);
    CHECK_FALSE(model.chose(noExpert));
    for (const float weight : model.trace().weights)
        CHECK(weight > 0.0f);
    CHECK(model.setPolicy({}));
    CHECK(model.step(used));
}

TEST_CASE("using more experts than the model does needs one new capture for all counts")
{
    SteppedModel model("olmoe");
    const uint32_t used = model.config().moe.expertsUsed;
    const uint32_t all = model.config().moe.experts;
    REQUIRE(used + 2 <= all);
    CHECK_FALSE(model.step(used));
    CHECK_FALSE(model.step(used));
    CHECK(model.step(used));
    CHECK(model.setPolicy({.expertsUsed = used + 1}));
    CHECK_FALSE(model.step(all));
    CHECK_FALSE(model.step(all));
    for (const uint32_t count : {used + 1, all, used + 2}) {
        CHECK(model.setPolicy({.expertsUsed = count}));
        CHECK(model.step(all));
        CHECK(model.trace().ids.size() == model.trace().moeLayers * count);
        CHECK_FALSE(model.chose(noExpert));
        for (size_t layer = 0; layer < model.trace().moeLayers; ++layer) {
            const auto first = model.trace().ids.begin() + static_cast<std::ptrdiff_t>(layer * count);
            std::vector<uint32_t> ids(first, first + count);
            std::sort(ids.begin(), ids.end());
            CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
            CHECK(ids.back() < all);
        }
    }
}

TEST_CASE("deferred jobs run before their rows are rotated again")
{
    constexpr size_t width = 8;
    constexpr size_t tokens = 2;
    constexpr size_t start = 3;
    const auto backend = cuda::openDevice(0);
    std::vector<float> x = randomFloats(tokens * width, 1);
    std::vector<float> cache(8 * width, 0.0f);
    const std::vector<float> frequencies{1.0f, 0.5f, 0.25f, 0.125f};
    const OnDevice<float> dX(*backend, x);
    const OnDevice<float> dCache(*backend, cache);
    const OnDevice<float> dFrequencies(*backend, frequencies);
    const auto view = [](float *data) {
        return CacheView{reinterpret_cast<std::byte *>(data), TensorType::F32, 4 * width, 4 * width};
    };
    StoreArgs store{x.data(), width, width, view(cache.data()), tokens, 1, width, start};
    RotateArgs rotate{
        {frequencies.data(), width, 1.0f, RotaryLayout::HalfSplit}, x.data(), width, width, tokens, 1, start};
    reference::store(store);
    reference::rotate(rotate);
    reference::rotate(rotate);
    store.x = rotate.x = dX.get();
    store.cache = view(dCache.get());
    rotate.table.inverseFrequencies = dFrequencies.get();
    backend->beginStep({.start = start, .tokens = tokens});
    backend->store(store);
    backend->rotate(rotate);
    backend->rotate(rotate);
    backend->endStep();
    CHECK(dCache.read() == cache);
    CHECK(relativeDifference(dX.read(), x) <= 1e-6);
}

TEST_CASE("a step that fails while its capture begins leaves no capture open")
{
    const auto backend = cuda::openDevice(0);
    const std::vector<float> x = randomFloats(64, 1);
    const OnDevice<float> dX(*backend, x);
    const OnDevice<float> out(*backend, std::vector<float>(64));
    const auto step = [&](StepTrace *trace) {
        backend->beginStep({.tokens = 1, .trace = trace, .shape = {.context = 1}});
        backend->norm({dX.get(), 64, dX.get(), out.get(), 64, 1, 64, 1e-5f});
        backend->endStep();
    };
    step(nullptr);
    // Stages that are not in the shape: their memory is needed while the stream is captured.
    StepTrace trace;
    trace.wantStages = true;
    try {
        step(&trace);
    } catch (const Error &) {
    }
    const OnDevice<float> after(*backend, x); // allocates, and waits for queued work
    CHECK(after.read() == x);
    step(nullptr);
    std::vector<float> expected(64);
    reference::norm({x.data(), 64, x.data(), expected.data(), 64, 1, 64, 1e-5f});
    CHECK(relativeDifference(out.read(), expected) <= 1e-5);
}

TEST_CASE("a device that the plugin has no code for is unusable, and the message says what to do")
{
    emulation::setDevices(2, 11, 0);
    const auto sentence = [](cudaError_t image) {
        emulation::setImage(image);
        const auto found = cuda::devices();
        REQUIRE(found.size() == 2);
        CHECK_FALSE(found[0].freeMemory);
        return found[0].unusableWhy;
    };
    CHECK(sentence(cudaErrorNoKernelImageForDevice).find("no code for its compute capability 11.0: install") !=
          std::string::npos);
    CHECK_THROWS_AS(cuda::openDevice(0), Error);
    CHECK(sentence(cudaErrorUnsupportedPtxVersion).find("driver (CUDA 13.0) is too old") != std::string::npos);
    CHECK(sentence(cudaErrorIllegalAddress).find("does not respond") != std::string::npos);
    emulation::restoreDevice();
}

TEST_CASE("only the first usable device is opened and asked for its memory")
{
    emulation::setDevices(3, 9, 0);
    const auto found = cuda::devices();
    REQUIRE(found.size() == 3);
    CHECK(found[0].freeMemory.has_value());
    CHECK_FALSE(found[1].freeMemory);
    CHECK(found[1].unusableWhy.empty());
    CHECK(found[1].totalMemory == found[0].totalMemory);
    emulation::restoreDevice();
}
