// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state.h"

#include "model/cuda_plugin.h"
#include "model/saturating.h"
#include "quant/formats.h"

#include <algorithm>
#include <cstdint>
#include <functional>

namespace moire {

namespace {

/// Bytes of one key or value vector. The type must be a cache type, and the width a multiple of its block size.
size_t vectorBytes(TensorType type, size_t width)
{
    return quant::rowBytes(*quant::findFormat(type), width);
}

constexpr size_t alignment = 64;
constexpr size_t wideHeadBudget = size_t{96} << 20; ///< bytes of decompressed heads at a time, if one fits

/// First counts, then hands out, aligned parts of one allocation.
class Arena {
public:
    explicit Arena(std::byte *base) : m_base(base) { }

    template <class T>
    T *take(size_t count)
    {
        T *at = m_base && count > 0 ? reinterpret_cast<T *>(m_base + m_used) : nullptr;
        const size_t bytes = product({count, sizeof(T)});
        m_used =
            sum({m_used, bytes > SIZE_MAX - alignment ? SIZE_MAX : (bytes + alignment - 1) / alignment * alignment});
        return at;
    }

    size_t used() const { return m_used; }

private:
    std::byte *m_base;
    size_t m_used = 0;
};

/// Lays out the parts starting at \p base; only counts if base is null. Returns the bytes.
size_t layOut(Activations &a, const ModelConfig &config, const ContextOptions &options, std::byte *base)
{
    Arena arena(base);
    const size_t n = options.batch;
    const auto rows = [&](size_t width) { return product({n, width}); };
    const auto widestLayer = [&](auto width) {
        size_t most = 0;
        for (const LayerConfig &layer : config.perLayer)
            most = std::max<size_t>(most, width(layer));
        return most;
    };
    const auto widest = [&](auto width) {
        return widestLayer([&](const LayerConfig &layer) { return width(layer.attention); });
    };
    a.residual = arena.take<float>(rows(config.width));
    a.normed = arena.take<float>(rows(config.width));
    const bool postNorms =
        std::any_of(config.perLayer.begin(), config.perLayer.end(), std::mem_fn(&LayerConfig::postNorms));
    a.branch = arena.take<float>(postNorms ? rows(config.width) : 0);
    a.q = arena.take<float>(product({n, widest([](const auto &l) { return size_t{l.heads} * l.queryWidth(); })}));
    a.attended = arena.take<float>(product({n, widestLayer([](const LayerConfig &l) { return l.attendedWidth(); })}));
    a.expertIds = arena.take<uint32_t>(rows(config.moe.experts)); // a policy may use up to all
    a.expertWeights = arena.take<float>(rows(config.moe.experts));
    a.expertInput = arena.take<float>(rows(config.moe.latentWidth));
    a.expertOutput = arena.take<float>(rows(config.moe.latentWidth));
    const auto recurrent = [&](auto width) {
        return product({n, widestLayer([&](const LayerConfig &l) { return size_t{width(l.recurrent)}; })});
    };
    a.mixed = arena.take<float>(recurrent([](const auto &r) { return r.inputWidth(); }));
    a.convolved = arena.take<float>(
        recurrent([](const auto &r) { return r.kind != RecurrentKind::ShortConvolution ? r.channels : 0u; }));
    a.outputGate = arena.take<float>(rows(widestLayer([](const LayerConfig &l) {
        return l.attention.gateMatrix ? l.attendedWidth() : size_t{l.recurrent.heads} * l.recurrent.valueWidth;
    })));
    a.alpha = arena.take<float>(recurrent([](const auto &r) { return r.heads; }));
    a.beta = arena.take<float>(recurrent([](const auto &r) { return r.heads; }));
    // Parts that only one kind of attention uses: their widths are zero without such a layer.
    const auto widestOf = [&](AttentionKind kind, auto width) {
        return widest([&](const AttentionConfig &l) { return l.kind == kind ? size_t{width(l)} : size_t{0}; });
    };
    const auto grouped = [&](auto width) { return product({n, widestOf(AttentionKind::Grouped, width)}); };
    const auto latent = [&](auto width) { return widestOf(AttentionKind::Latent, width); };
    a.k = arena.take<float>(grouped([](const auto &l) { return size_t{l.kvHeads} * l.keyWidth; }));
    a.v = arena.take<float>(grouped([](const auto &l) { return size_t{l.kvHeads} * l.valueWidth; }));
    const auto row = [](const auto &l) { return l.cachedKeyWidth(); };
    a.compressedQuery = arena.take<float>(product({n, latent([](const auto &l) { return l.queryRank; })}));
    a.latent = arena.take<float>(product({n, latent(row)}));
    a.absorbedQuery =
        arena.take<float>(product({n, latent([](const auto &l) { return size_t{l.heads} * l.cachedKeyWidth(); })}));
    a.attendedLatent =
        arena.take<float>(product({n, latent([](const auto &l) { return size_t{l.heads} * l.kvRank; })}));
    if (options.latent != LatentMode::Absorbed) {
        const size_t head =
            product({options.capacity, latent([](const auto &l) { return size_t{l.keyWidth} + l.valueWidth; })});
        const size_t wanted = product({head, latent([](const auto &l) { return l.heads; })});
        a.wideHeadFloats = std::max(head, std::min(wanted, wideHeadBudget / sizeof(float)));
        a.wideLatent = arena.take<float>(product({options.capacity, latent(row)}));
        a.wideHeads = arena.take<float>(a.wideHeadFloats);
    }
    return arena.used();
}

/// Lays out one layer's state starting at \p base; only counts if base is null. Returns the bytes.
size_t layOut(LayerCache &layer, const LayerConfig &layerConfig, TensorType type, size_t capacity, std::byte *base)
{
    const RecurrentConfig &recurrent = layerConfig.recurrent;
    if (layerConfig.isRecurrent()) {
        layer.convolved = reinterpret_cast<float *>(base);
        if (base)
            layer.recurrent = layer.convolved + size_t{recurrent.kernel - 1} * recurrent.channels;
        return product({recurrent.stateFloats(), sizeof(float)});
    }
    const AttentionConfig &config = layerConfig.attention;
    const auto view = [&](std::byte *data, size_t width) {
        const size_t bytes = vectorBytes(type, width);
        return CacheView{data, type, bytes, product({capacity, bytes})};
    };
    if (config.kind == AttentionKind::Latent) {
        layer.keys = layer.values = view(base, config.cachedKeyWidth());
        return layer.keys.headStride;
    }
    layer.keys = view(base, config.keyWidth);
    const size_t keyBytes = product({config.kvHeads, layer.keys.headStride});
    layer.values = view(base ? base + keyBytes : nullptr, config.valueWidth);
    return sum({keyBytes, product({config.kvHeads, layer.values.headStride})});
}

LayerCache allocateLayer(const LayerConfig &config, Backend &backend, TensorType type, size_t capacity)
{
    LayerCache layer;
    layer.memory = backend.allocate(layerCacheBytes(config, type, capacity));
    layOut(layer, config, type, capacity, layer.memory.get());
    return layer;
}

/// Checks the total for the layers of one backend, because they are then allocated one by one.
void checkCacheMemory(const ModelConfig &config, const Placement &placement, size_t backend,
                      const ContextOptions &options)
{
    size_t bytes = 0;
    for (uint32_t l = 0; l < config.layers; ++l)
        if (placement.layerBackend[l] == backend)
            bytes = sum({bytes, layerCacheBytes(config.perLayer[l], options.cacheType, options.capacity)});
    checkFreeMemory(*placement.backends[backend], bytes,
                    "the cache for " + std::to_string(options.capacity) + " tokens");
}

} // namespace

size_t layerCacheBytes(const LayerConfig &config, TensorType type, size_t tokens)
{
    LayerCache layer;
    return layOut(layer, config, type, tokens, nullptr);
}

size_t allCacheBytes(const ModelConfig &config, TensorType type, size_t tokens)
{
    size_t bytes = 0;
    for (const LayerConfig &layer : config.perLayer)
        bytes = sum({bytes, layerCacheBytes(layer, type, tokens)});
    return bytes;
}

bool fitsCacheType(const ModelConfig &config, TensorType type)
{
    const uint32_t block = quant::findFormat(type)->blockWeights;
    return std::all_of(config.perLayer.begin(), config.perLayer.end(), [&](const LayerConfig &layer) {
        return layer.attention.cachedKeyWidth() % block == 0 && layer.attention.cachedValueWidth() % block == 0;
    });
}

size_t activationBytes(const ModelConfig &config, const ContextOptions &options)
{
    Activations activations;
    return layOut(activations, config, options, nullptr);
}

KvCache allocateCache(const ModelConfig &config, const Placement &placement, const ContextOptions &options)
{
    for (size_t b = 0; b < placement.backends.size(); ++b)
        checkCacheMemory(config, placement, b, options);
    KvCache cache;
    cache.capacity = options.capacity;
    cache.type = options.cacheType;
    for (uint32_t l = 0; l < config.layers; ++l)
        cache.layers.push_back(allocateLayer(config.perLayer[l], placement.of(l), options.cacheType, options.capacity));
    return cache;
}

Activations allocateActivations(const ModelConfig &config, Backend &backend, const ContextOptions &options)
{
    const size_t bytes = activationBytes(config, options);
    checkFreeMemory(backend, bytes, "computing " + std::to_string(options.batch) + " tokens at a time");
    Activations activations;
    activations.memory = backend.allocate(bytes);
    layOut(activations, config, options, activations.memory.get());
    return activations;
}

void tryDeviceMemory(const ModelConfig &config, const Placement &placement, const ContextOptions &options)
{
    std::vector<Buffer> taken;
    for (size_t b = 0; b < placement.backends.size(); ++b) {
        Backend &backend = *placement.backends[b];
        if (!isDevice(backend))
            continue;
        checkCacheMemory(config, placement, b, options);
        for (uint32_t l = 0; l < config.layers; ++l)
            if (placement.layerBackend[l] == b)
                taken.push_back(
                    backend.allocate(layerCacheBytes(config.perLayer[l], options.cacheType, options.capacity)));
        taken.push_back(allocateActivations(config, backend, options).memory);
        if (b == placement.layerBackend.back())
            taken.push_back(backend.allocate(config.vocabulary * sizeof(float))); // logits
    }
}

} // namespace moire
