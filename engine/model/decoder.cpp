// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoder.h"

#include <moire/error.h>

#include "model/layer_pass.h"

namespace moire {

namespace {

/// Calls beginStep and endStep of one backend, or abandonStep if a stop request or an error leaves the layers early.
class StepScope {
public:
    StepScope(Backend &backend, const Step &step) : m_backend(backend), m_replayed(backend.beginStep(step)) { }
    ~StepScope()
    {
        if (!m_ended)
            m_backend.abandonStep();
    }
    StepScope(const StepScope &) = delete;
    StepScope &operator=(const StepScope &) = delete;

    bool replayed() const { return m_replayed; } ///< the backend replays its calls itself
    void end()
    {
        m_ended = true;
        m_backend.endStep();
    }

private:
    Backend &m_backend;
    bool m_replayed;
    bool m_ended = false;
};

/// Copies the residual stream from one backend to the next.
void carryResidual(const ModelConfig &config, size_t tokens, Backend &from, const Activations &source, Backend &to,
                   const Activations &destination)
{
    std::vector<float> rows(tokens * config.width);
    const auto bytes = std::as_writable_bytes(std::span(rows));
    from.read(bytes, reinterpret_cast<const std::byte *>(source.residual));
    to.write(reinterpret_cast<std::byte *>(destination.residual), bytes);
}

void output(const DecoderParts &parts, size_t tokens, const OutputRequest &request, Backend &backend,
            const Activations &a)
{
    if (request.rows == LogitRows::None)
        return;
    const size_t width = parts.config.width;
    const size_t rows = request.rows == LogitRows::All ? tokens : 1;
    backend.norm({a.residual + (tokens - rows) * width, width, parts.weights.outputNorm.data(), a.normed, width, rows,
                  width, static_cast<float>(parts.config.normEpsilon)});
    const LinearJob job{&parts.weights.output, nullptr, request.logits, parts.config.vocabulary};
    backend.linear({a.normed, width, rows, {&job, 1}});
}

} // namespace

void decode(const DecoderParts &parts, const Step &step, const OutputRequest &request, const std::stop_token &stop)
{
    const Placement &placement = parts.placement;
    for (uint32_t layer = 0; layer < parts.config.layers;) {
        // Consecutive layers on one backend form one step of that backend.
        const uint32_t index = placement.layerBackend[layer];
        Backend &backend = *placement.backends[index];
        const Activations &a = parts.activations[index];
        if (layer > 0) {
            const uint32_t before = placement.layerBackend[layer - 1];
            carryResidual(parts.config, step.tokens, *placement.backends[before], parts.activations[before], backend,
                          a);
        }
        StepScope scope(backend, step);
        if (layer == 0 && !scope.replayed())
            backend.embed(
                {&parts.weights.embedding, step.ids, a.residual, static_cast<float>(parts.config.embeddingScale)});
        if (!scope.replayed())
            backend.mark(Stage::Embedding);
        const float *lastRow = a.residual + (step.tokens - 1) * parts.config.width;
        if (parts.tap && layer == 0)
            parts.tap->embedded(backend, lastRow);
        for (; layer < parts.config.layers && placement.layerBackend[layer] == index; ++layer) {
            if (stop.stop_requested())
                throw Error(ErrorKind::Interrupted, "evaluation was interrupted", "layer " + std::to_string(layer),
                            "evaluate the same tokens again to continue");
            if (!scope.replayed())
                LayerPass(parts, layer, step).run();
            if (parts.tap)
                parts.tap->finished(backend, lastRow);
        }
        if (!scope.replayed()) {
            if (layer == parts.config.layers)
                output(parts, step.tokens, request, backend, a);
            backend.mark(Stage::Output);
        }
        scope.end();
    }
}

} // namespace moire
