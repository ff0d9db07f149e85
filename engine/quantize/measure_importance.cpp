// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/importance.h>

#include <moire/context.h>
#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/tokenizer.h>

#include "model/decoder.h"
#include "model/memory_plan.h"
#include "quant/formats.h"
#include "quantize/observed_backend.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace moire {

namespace {

/// Adds up the inputs of the tensors of a file. A matrix is known by the address of its first row; parts of a tensor
/// that begin further on (keys behind queries, a head behind another) have the same inputs and are not counted again.
class ImportanceSums final : public InputObserver {
public:
    explicit ImportanceSums(const gguf::File &file)
    {
        for (const gguf::TensorInfo &tensor : file.tensors())
            m_tensors.emplace(tensor.data, &tensor);
    }

    void inputs(const Matrix &matrix, size_t index, const float *x, size_t stride, size_t tokens) override
    {
        const std::byte *address = matrix.data + index * matrix.matrixStride;
        auto at = m_tensors.upper_bound(address);
        if (at == m_tensors.begin())
            return;
        const gguf::TensorInfo &tensor = *(--at)->second;
        const auto offset = static_cast<uint64_t>(address - tensor.data);
        const uint64_t matrices = tensor.dims[2] * tensor.dims[3];
        const uint64_t bytes = tensor.byteCount / matrices;
        if (offset >= tensor.byteCount || offset % bytes != 0 || matrix.columns != tensor.dims[0])
            return; // a copy of separate experts, or a later part
        Entry &entry = m_entries[tensor.name];
        if (entry.sums.empty()) {
            entry.sums.resize(matrices * matrix.columns);
            entry.counts.resize(isExpertTensor(tensor.name) ? matrices : 1);
        }
        const uint64_t number = offset / bytes;
        double *sums = entry.sums.data() + number * matrix.columns;
        for (size_t t = 0; t < tokens; ++t)
            for (size_t c = 0; c < matrix.columns; ++c) {
                const auto value = static_cast<double>(x[t * stride + c]);
                sums[c] += value * value;
            }
        if (entry.counts.size() > 1 || number == 0)
            entry.counts[entry.counts.size() > 1 ? number : 0] += tokens;
    }

    /// Throws Error (Refused) if a sum is not finite.
    std::vector<TensorImportance> result() const
    {
        std::vector<TensorImportance> all;
        for (const auto &[name, entry] : m_entries) {
            TensorImportance &one = all.emplace_back();
            one.tensor = name;
            one.counts = entry.counts;
            for (const double sum : entry.sums) {
                one.sums.push_back(static_cast<float>(sum));
                if (!std::isfinite(one.sums.back()))
                    throw Error(ErrorKind::Refused, "the model computes values that are not finite",
                                "inputs of " + printable(name, 100), "use another file of this model");
            }
        }
        return all;
    }

private:
    struct Entry {
        std::vector<double> sums;
        std::vector<uint64_t> counts;
    };
    std::map<const std::byte *, const gguf::TensorInfo *> m_tensors; ///< by their first byte
    std::map<std::string_view, Entry> m_entries;
};

/// Tokens of the chunks, each with BOS if the tokenizer adds it.
std::vector<std::vector<TokenId>> chunksOf(const Tokenizer &tokenizer, std::string_view text,
                                           const ImportanceOptions &options)
{
    const std::vector<TokenId> ids = tokenizer.encode(text, {.addSpecial = false});
    const std::optional<TokenId> bos = tokenizer.addsBos() ? tokenizer.bos() : std::nullopt;
    const size_t extra = bos ? 1 : 0;
    if (options.chunk < 2 + extra)
        throw Error(ErrorKind::Usage, "a chunk of " + std::to_string(options.chunk) + " tokens is too short", "chunk",
                    "use a longer one, such as 512");
    if (ids.size() < 2)
        throw Error(ErrorKind::Refused, "the text has fewer than two tokens", "text", "use a longer text");
    const size_t body = std::min(options.chunk - extra, ids.size());
    size_t count = ids.size() / body;
    if (options.limit > 0)
        count = std::min(count, options.limit);
    std::vector<std::vector<TokenId>> chunks;
    for (size_t n = 0; n < count; ++n) {
        std::vector<TokenId> &chunk = chunks.emplace_back();
        if (bos)
            chunk.push_back(*bos);
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(n * body);
        chunk.insert(chunk.end(), first, first + static_cast<std::ptrdiff_t>(body));
    }
    return chunks;
}

/// The form of latent attention in which every tensor of the file is multiplied by its inputs: the split matrices are
/// those of the absorbed form, the unsplit one is that of the decompressed form.
LatentMode latentModeOf(const gguf::File &file)
{
    const auto tensors = file.tensors();
    const bool split = std::any_of(tensors.begin(), tensors.end(), [](const gguf::TensorInfo &tensor) {
        return tensor.name.ends_with(".attn_k_b.weight");
    });
    return split ? LatentMode::Absorbed : LatentMode::Decompressed;
}

/// The forward pass of a model whose backends are observed, over one chunk at a time.
class ObservedModel {
public:
    ObservedModel(const Model &model, InputObserver &observer, size_t tokens)
        : m_model(model),
          m_placement(model.placement()),
          m_options{.capacity = tokens, .batch = tokens, .latent = latentModeOf(model.file())}
    {
        for (std::shared_ptr<Backend> &backend : m_placement.backends) {
            backend = observeInputs(backend, observer);
            m_activations.push_back(allocateActivations(model.config(), *backend, m_options));
        }
        m_cache = allocateCache(model.config(), m_placement, m_options);
        m_policy = allocatePolicy(model.config(), m_placement);
    }

    /// Never interrupted: a part of a chunk would be counted.
    void run(std::span<const TokenId> chunk)
    {
        const std::scoped_lock oneStep(m_model.stepMutex());
        const Step step{.tokens = chunk.size(), .ids = chunk, .expertsUsed = m_policy.expertsUsed};
        decode({m_model.config(), m_model.weights(), m_placement, m_options, m_cache, m_activations, m_policy}, step,
               {}, {});
    }

private:
    const Model &m_model;
    Placement m_placement;
    ContextOptions m_options;
    std::vector<Activations> m_activations;
    KvCache m_cache;
    UploadedPolicy m_policy;
};

} // namespace

ImportanceMatrix measureImportance(const std::filesystem::path &path, std::string_view text,
                                   const ImportanceOptions &options, const ImportanceProgress &progress,
                                   std::stop_token stop)
{
    LoadOptions load{.backend = options.backend, .threads = options.threads, .repack = false};
    load.context = load.batch = options.chunk;
    const auto model = Model::load(path, load, {}, stop);
    if (!model->tokenizer())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", path.string(), "use another model");
    const auto chunks = chunksOf(*model->tokenizer(), text, options);
    ImportanceSums sums(model->file());
    ObservedModel observed(*model, sums, chunks.front().size());
    ImportanceMatrix matrix;
    matrix.chunkTokens = static_cast<uint32_t>(chunks.front().size());
    for (const std::vector<TokenId> &chunk : chunks) {
        if (progress)
            progress(matrix.chunks, chunks.size());
        if (stop.stop_requested())
            break;
        observed.run(chunk);
        ++matrix.chunks;
    }
    model->file().checkIntact();
    if (matrix.chunks == 0)
        throw Error(ErrorKind::Interrupted, "interrupted before the first chunk was done", path.string(),
                    "run the command again");
    matrix.tensors = sums.result();
    return matrix;
}

} // namespace moire
