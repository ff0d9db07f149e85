// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stream_tap.h"

namespace moire {

StreamTap::StreamTap(const ModelConfig &config, const Placement &placement, uint32_t expertsUsed)
    : m_config(config),
      m_placement(placement),
      m_used(expertsUsed)
{
    if (config.moe.experts == 0)
        return;
    m_zeros.resize((size_t{m_used} + 1) * config.width);
    for (const auto &backend : placement.backends)
        m_outputs.push_back(backend->allocate(m_zeros.size() * sizeof(float)));
}

std::vector<float> StreamTap::read(Backend &backend, const float *from, size_t count)
{
    std::vector<float> values(count);
    backend.read(std::as_writable_bytes(std::span(values)), reinterpret_cast<const std::byte *>(from));
    return values;
}

void StreamTap::append(std::vector<float> &rows, Backend &backend, const float *row)
{
    const std::vector<float> values = read(backend, row, m_config.width);
    rows.insert(rows.end(), values.begin(), values.end());
}

float *StreamTap::outputs(uint32_t layer)
{
    std::byte *memory = m_outputs[m_placement.layerBackend[layer]].get();
    m_placement.of(layer).write(memory, std::as_bytes(std::span(m_zeros)));
    return reinterpret_cast<float *>(memory);
}

void StreamTap::experts(uint32_t layer, const uint32_t *ids, const float *weights, bool shared)
{
    Backend &backend = m_placement.of(layer);
    const auto *outputs = reinterpret_cast<const float *>(m_outputs[m_placement.layerBackend[layer]].get());
    const size_t routed = size_t{m_used} * m_config.width;
    StreamRecord::Experts record{.layer = layer};
    record.ids.resize(m_used);
    backend.read(std::as_writable_bytes(std::span(record.ids)), reinterpret_cast<const std::byte *>(ids));
    record.weights = read(backend, weights, m_used);
    record.outputs = read(backend, outputs, routed);
    if (shared)
        record.shared = read(backend, outputs + routed, m_config.width);
    m_record.experts.push_back(std::move(record));
}

} // namespace moire
