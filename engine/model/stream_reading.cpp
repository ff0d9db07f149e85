// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stream_reading.h"

#include <moire/gguf.h>

#include "model/decoder.h"
#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace moire {

namespace {

constexpr size_t streamBatch = 128; ///< tokens between two reports of progress

ContextOptions streamOptions(const Model &model, size_t tokens, TensorType cacheType)
{
    if (tokens == 0 || tokens > ConfigLimits::context)
        throw Error(ErrorKind::Usage, "cannot evaluate " + std::to_string(tokens) + " tokens", "lens",
                    "give 1 to " + std::to_string(ConfigLimits::context));
    const bool known = cacheType == TensorType::F16 || cacheType == TensorType::F32 ||
        (cacheType == TensorType::Q8_0 && fitsCacheType(model.config(), cacheType));
    if (!known)
        throw Error(ErrorKind::Usage,
                    "a cache of type " + std::string(typeName(cacheType)) + " does not suit the model", "lens",
                    "use f16 or f32");
    return {.capacity = tokens, .cacheType = cacheType, .batch = std::min(tokens, streamBatch)};
}

void checkKnown(const Model &model, std::span<const TokenId> ids)
{
    for (const TokenId id : ids)
        if (id.value >= model.config().vocabulary)
            throw Error(ErrorKind::Usage, "token " + std::to_string(id.value) + " does not exist", "lens",
                        "use ids below " + std::to_string(model.config().vocabulary));
}

} // namespace

StreamRecord readStream(const Model &model, std::span<const TokenId> ids, const RoutingPolicy &policy,
                        TensorType cacheType, const std::function<void(double)> &progress, const std::stop_token &stop)
try {
    const ModelConfig &config = model.config();
    const Placement &placement = model.placement();
    const ContextOptions options = streamOptions(model, ids.size(), cacheType);
    checkKnown(model, ids);
    policy.validate(config);

    // Backends zero memory on the queue of their steps: no other step may run meanwhile.
    std::unique_lock oneStep(model.stepMutex());
    const KvCache cache = allocateCache(config, placement, options);
    std::vector<Activations> activations;
    for (const auto &backend : placement.backends)
        activations.push_back(allocateActivations(config, *backend, options));
    UploadedPolicy uploaded = allocatePolicy(config, placement);
    uploadPolicy(uploaded, policy, config, placement);
    StreamTap tap(config, placement, uploaded.expertsUsed);
    oneStep.unlock();

    DecoderParts parts{config, model.weights(), placement, options, cache, activations, uploaded};
    for (size_t done = 0; done < ids.size();) {
        // The last token alone: as it was when the answer was generated.
        const size_t before = ids.size() - 1 - done;
        const size_t count = before == 0 ? 1 : std::min(before, options.batch);
        parts.tap = before == 0 ? &tap : nullptr;
        const Step step{
            .start = done, .tokens = count, .ids = ids.subspan(done, count), .expertsUsed = uploaded.expertsUsed};
        oneStep.lock();
        decode(parts, step, {}, stop);
        oneStep.unlock();
        model.file().checkIntact();
        done += count;
        progress(static_cast<double>(done) / static_cast<double>(ids.size()));
    }
    return tap.record();
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory", "lens", "choose an earlier token, or close other programs");
}

OutputHead::OutputHead(const Model &model)
    : m_model(model),
      m_backend(model.backend(model.config().layers - 1)),
      m_norm(model.config().width)
{
    const std::scoped_lock oneStep(model.stepMutex());
    m_backend.read(std::as_writable_bytes(std::span(m_norm)), model.weights().outputNorm.memory.get());
}

std::vector<float> OutputHead::logits(std::span<const float> stream) const
{
    const ModelConfig &config = m_model.config();
    const size_t rows = stream.size() / config.width;
    std::vector<float> logits(rows * config.vocabulary);
    const size_t bytes = stream.size_bytes();
    const size_t logitBytes = logits.size() * sizeof(float);
    {
        const std::scoped_lock oneStep(m_model.stepMutex());
        checkFreeMemory(m_backend, 2 * bytes + logitBytes, "computing logits for " + std::to_string(rows) + " layers");
        const Buffer memory = m_backend.allocate(2 * bytes + logitBytes);
        auto *x = reinterpret_cast<float *>(memory.get());
        float *normed = x + stream.size();
        float *out = normed + stream.size();
        m_backend.write(memory.get(), std::as_bytes(stream));
        m_backend.beginStep({.tokens = rows});
        m_backend.norm({x, config.width, m_model.weights().outputNorm.data(), normed, config.width, rows, config.width,
                        static_cast<float>(config.normEpsilon)});
        const LinearJob job{&m_model.weights().output, nullptr, out, config.vocabulary};
        m_backend.linear({normed, config.width, rows, {&job, 1}});
        m_backend.endStep();
        m_backend.read(std::as_writable_bytes(std::span(logits)), reinterpret_cast<const std::byte *>(out));
    }
    m_model.file().checkIntact();
    if (const auto cap = static_cast<float>(config.logitSoftcap); cap > 0.0f)
        for (float &logit : logits)
            logit = cap * std::tanh(logit / cap);
    return logits;
}

std::vector<float> OutputHead::direction(TokenId token) const
{
    const gguf::TensorInfo *tensor = m_model.file().findTensor("output.weight");
    if (!tensor)
        tensor = m_model.file().findTensor("token_embd.weight"); // the model ties them
    const quant::BlockFormat &format = *quant::findFormat(tensor->type);
    std::vector<float> row(m_norm.size());
    format.dequantize(tensor->data + token.value * quant::rowBytes(format, row.size()), row.data(), row.size());
    for (size_t c = 0; c < row.size(); ++c)
        row[c] *= m_norm[c];
    return row;
}

double OutputHead::rms(std::span<const float> row) const
{
    double sum = 0.0;
    for (const float x : row)
        sum += static_cast<double>(x) * static_cast<double>(x);
    return std::sqrt(sum / static_cast<double>(row.size()) + m_model.config().normEpsilon);
}

} // namespace moire
