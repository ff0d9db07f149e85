// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/model.h>

#include <moire/error.h>

#include "model/architectures.h"
#include "model/chat_setup.h"
#include "model/state.h"
#include "model/weights.h"

#include <new>

namespace moire {

namespace {

/// Repacked weights are a second copy: where memory has no room for it, the file's own layout serves.
void reviewRepacking(Placement &placement, const gguf::File &file, std::vector<std::string> &warnings)
{
    if (!placement.repack || file.totalBytes() <= placement.of(0).freeMemory())
        return;
    placement.repack = false;
    warnings.push_back("the weights (" + std::to_string(file.totalBytes() >> 20) +
                       " MiB) are larger than the free memory: they stay in the file and are read as needed");
}

} // namespace

Model::Model() = default;
Model::~Model() = default;

std::shared_ptr<const Model> Model::load(const std::filesystem::path &path, const LoadOptions &options,
                                         const LoadProgress &progress, std::stop_token stop)
try {
    const std::shared_ptr<Model> model(new Model);
    model->m_file = gguf::File::open(path);
    const gguf::File &file = *model->m_file;
    model->m_config = readConfig(file);
    model->m_warnings.assign(file.warnings().begin(), file.warnings().end());
    model->m_tokenizer = Tokenizer::create(file.metadata(), model->m_warnings);
    if (model->m_tokenizer && model->m_tokenizer->vocabularySize() > model->m_config.vocabulary)
        model->m_warnings.push_back("the tokenizer has " + std::to_string(model->m_tokenizer->vocabularySize()) +
                                    " entries, the model " + std::to_string(model->m_config.vocabulary) +
                                    ": text that needs the others cannot be evaluated");
    model->m_chatFormat = makeChatFormat(file, model->m_tokenizer.get(), model->m_warnings);

    Placement placement = makePlacement(options, model->m_config.layers);
    reviewRepacking(placement, file, model->m_warnings);
    model->m_placement = std::make_unique<const Placement>(std::move(placement));
    model->m_weights = std::make_unique<const Weights>(
        bindWeights(model->m_file, model->m_config, *model->m_placement, progress, stop));
    return model;
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory to load the model", path.string(),
                "close other programs or use a smaller model");
}

std::string Model::backendDescription() const
{
    std::string text;
    for (const auto &backend : m_placement->backends)
        text += (text.empty() ? "" : " + ") + backend->description();
    return text;
}

std::string Model::backendName() const
{
    std::string text;
    for (const auto &backend : m_placement->backends)
        text += (text.empty() ? "" : "+") + backend->name();
    return text;
}

unsigned Model::threads() const
{
    unsigned most = 1;
    for (const auto &backend : m_placement->backends)
        most = std::max(most, backend->threads());
    return most;
}

uint64_t Model::bytesPerToken(size_t depth, TensorType cacheType) const
{
    const size_t seen = m_config.slidingWindow > 0 ? std::min<size_t>(depth, m_config.slidingWindow) : depth;
    return m_weights->bytesPerToken + m_config.layers * layerCacheBytes(m_config, cacheType, seen);
}

Backend &Model::backend(uint32_t layer) const
{
    return m_placement->of(layer);
}

} // namespace moire
