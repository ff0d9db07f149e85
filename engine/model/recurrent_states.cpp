// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recurrent_states.h"

#include "model/non_finite.h"
#include "model/saturating.h"

#include <algorithm>
#include <array>

namespace moire {

namespace {

size_t recurrentStateBytes(const ModelConfig &config)
{
    size_t bytes = 0;
    for (const LayerConfig &layer : config.perLayer)
        if (layer.isRecurrent())
            bytes = sum({bytes, layerCacheBytes(layer, TensorType::F32, 0)});
    return bytes;
}

} // namespace

size_t snapshotBytes(const ModelConfig &config)
{
    return product({RecurrentStates::copies, recurrentStateBytes(config)});
}

RecurrentStates::RecurrentStates(const ModelConfig &config, const Placement &placement, const KvCache &cache)
{
    for (uint32_t l = 0; l < config.layers; ++l)
        if (config.perLayer[l].isRecurrent())
            m_layers.push_back({l, &placement.of(l), cache.layers[l].memory.get(),
                                layerCacheBytes(config.perLayer[l], TensorType::F32, 0)});
    if (m_layers.empty())
        return;
    const size_t bytes = recurrentStateBytes(config);
    checkFreeMemory(*m_layers.front().backend, snapshotBytes(config), "keeping earlier states of the sequence");
    m_memory.reset(new std::byte[copies * bytes]); // not std::make_unique, which would write to all of it
    m_kept.reserve(copies);
    for (size_t i = 0; i < copies; ++i)
        m_free.push_back(m_memory.get() + i * bytes);
}

void RecurrentStates::truncate(size_t length)
{
    while (!m_kept.empty() && m_kept.back().position > length) {
        m_free.push_back(m_kept.back().data);
        m_kept.pop_back();
    }
    if (m_position > length)
        m_position.reset();
}

size_t RecurrentStates::rewind()
{
    constexpr std::array<std::byte, 4096> zeros{};
    const std::byte *from = m_kept.empty() ? nullptr : m_kept.back().data;
    for (const Layer &layer : m_layers)
        if (from) {
            layer.backend->write(layer.state, {from, layer.bytes});
            from += layer.bytes;
        } else {
            for (size_t at = 0; at < layer.bytes; at += zeros.size())
                layer.backend->write(layer.state + at,
                                     std::span(zeros).first(std::min(zeros.size(), layer.bytes - at)));
        }
    m_position.reset();
    m_position = reachable();
    return *m_position;
}

void RecurrentStates::endStep(size_t position, bool several)
{
    m_position = position;
    const size_t last = m_kept.empty() ? 0 : m_kept.back().position;
    if (any() && (position >= last + distance || (several && position > last)))
        keep(position);
}

std::optional<uint32_t> RecurrentStates::firstNonFinite() const
{
    for (const Layer &layer : m_layers) {
        std::vector<float> values(layer.bytes / sizeof(float));
        layer.backend->read(std::as_writable_bytes(std::span(values)), layer.state);
        if (!allFinite(values))
            return layer.index;
    }
    return std::nullopt;
}

/// A slot for a copy at \p position. If all are taken, the one goes whose neighbours are closest to each other, so that
/// the others stay spread over the sequence.
std::byte *RecurrentStates::freeSlot(size_t position)
{
    if (m_free.empty()) {
        const auto gap = [&](size_t i) {
            const size_t before = i > 0 ? m_kept[i - 1].position : 0;
            return (i + 1 < m_kept.size() ? m_kept[i + 1].position : position) - before;
        };
        size_t closest = 0;
        for (size_t i = 1; i < m_kept.size(); ++i)
            if (gap(i) < gap(closest))
                closest = i;
        m_free.push_back(m_kept[closest].data);
        m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(closest));
    }
    std::byte *slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void RecurrentStates::keep(size_t position)
{
    std::byte *const slot = freeSlot(position);
    std::byte *to = slot;
    bool finite = true;
    for (const Layer &layer : m_layers) {
        layer.backend->read({to, layer.bytes}, layer.state);
        finite = finite && allFinite({reinterpret_cast<const float *>(to), layer.bytes / sizeof(float)});
        to += layer.bytes;
    }
    if (finite)
        m_kept.push_back({position, slot});
    else
        m_free.push_back(slot);
}

} // namespace moire
