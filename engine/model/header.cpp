// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>
#include <moire/error.h>
#include <moire/model_facts.h>

#include "gguf/open.h"
#include "model/memory_plan.h"
#include "model/quantization_name.h"
#include "model/summary.h"
#include "text/pre_tokenizer.h"

#include <algorithm>

namespace moire {

namespace {

constexpr gguf::HeaderLimits limits{.bytes = uint64_t{128} << 20, .keys = 100'000, .tensors = 300'000};
constexpr size_t maxTemplateBytes = size_t{1} << 20;

ModelShape shapeOf(const ModelSummary &summary)
{
    if (const auto &c = summary.config)
        return {c->layers, c->trainedContext, c->moe.experts, c->moe.expertsUsed, c->moe.sharedExperts};
    const auto number = [&](const char *key) {
        const gguf::Value *value = summary.file->metadata().find(summary.architecture + key);
        return (value ? value->toUnsigned() : std::nullopt).value_or(0);
    };
    return {number(".block_count"), number(".context_length"), number(".expert_count"), number(".expert_used_count"),
            number(".expert_shared_count")};
}

bool contains(std::string_view name, std::string_view part)
{
    return name.find(part) != std::string_view::npos;
}

ByteShares sharesOf(const gguf::File &file)
{
    ByteShares shares;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (isExpertTensor(tensor.name) || contains(tensor.name, "_shexp"))
            shares.experts += tensor.byteCount;
        else if (contains(tensor.name, ".attn_"))
            shares.attention += tensor.byteCount;
        else if (tensor.name == "token_embd.weight" || tensor.name == "output.weight")
            shares.embedding += tensor.byteCount;
        else
            shares.other += tensor.byteCount;
    }
    return shares;
}

/// Whether the forward pass skips the tensor: tables that repeat the metadata, attn_kv_b if its halves are there too,
/// and layers after those that run.
bool isUnread(const gguf::File &file, const ModelConfig &config, const gguf::TensorInfo &tensor)
{
    constexpr std::string_view unsplit = ".attn_kv_b.weight";
    const std::string_view name = tensor.name;
    if (const auto layer = layerOf(name); layer && *layer >= config.layers)
        return true;
    if (name.ends_with(unsplit))
        return file.findTensor(std::string(name.substr(0, name.size() - unsplit.size())) + ".attn_k_b.weight") !=
            nullptr;
    return name.ends_with(".attn_rot_embd") || name.ends_with(".attn_rot_embd.freqs");
}

uint64_t tokenBytes(const gguf::File &file, const ModelConfig &config)
{
    const bool tied = !file.findTensor("output.weight");
    uint64_t bytes = 0;
    uint64_t experts = 0;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (isUnread(file, config, tensor))
            continue;
        if (isExpertTensor(tensor.name))
            experts += tensor.byteCount;
        else if (tensor.name == "token_embd.weight")
            bytes += tensor.byteCount / std::max(1u, config.vocabulary) + (tied ? tensor.byteCount : 0);
        else
            bytes += tensor.byteCount;
    }
    return bytes + (config.moe.experts > 0 ? experts / config.moe.experts * config.moe.expertsUsed : 0);
}

/// Counts the tokens, and warns of kinds of tokenizers that loading would refuse or replace.
void readTokenizer(ModelHeader &header)
{
    const gguf::Metadata &metadata = header.summary.file->metadata();
    const auto text = [&](const char *key) {
        const gguf::Value *value = metadata.find(key);
        return std::string((value ? value->toString() : std::nullopt).value_or(""));
    };
    header.tokenizerModel = text("tokenizer.ggml.model");
    header.preTokenizer = text("tokenizer.ggml.pre");
    if (const gguf::Value *tokens = metadata.find("tokenizer.ggml.tokens");
        tokens && tokens->type() == gguf::ValueType::Array)
        header.tokens = tokens->count();
    const std::string &model = header.tokenizerModel;
    if (model.empty() || model == "no_vocab" || model == "none")
        header.summary.warnings.emplace_back("the file has no tokenizer");
    else if (model != "gpt2" && model != "llama")
        header.summary.warnings.emplace_back("tokenizers of the kind \"" + printable(model, 60) +
                                             "\" are not supported");
    else if (model == "gpt2" && !text::findPreTokenizer(header.preTokenizer))
        header.summary.warnings.emplace_back("the pre-tokenizer \"" + printable(header.preTokenizer, 60) +
                                             "\" (tokenizer.ggml.pre) is not known; \"default\" is used, and answers "
                                             "may suffer");
}

void readTemplate(ModelSummary &summary)
{
    const gguf::Value *value = summary.file->metadata().find("tokenizer.chat_template");
    const std::string_view source = (value ? value->toString() : std::nullopt).value_or("");
    if (source.size() > maxTemplateBytes)
        summary.warnings.emplace_back("the chat template is " + std::to_string(source.size()) +
                                      " bytes long and was not read");
    else if (!source.empty())
        summary.chatFormat = std::make_shared<const ChatFormat>(source, "", "", false, summary.warnings);
}

} // namespace

ModelHeader readHeader(const std::filesystem::path &path)
{
    ModelHeader header;
    header.summary = summarizeTensors(gguf::openFile(path, limits));
    ModelSummary &summary = header.summary;
    const gguf::File &file = *summary.file;
    header.shape = shapeOf(summary);
    if (!summary.config)
        summary.activeParameters =
            activeParameters(file, header.shape.experts, std::min(header.shape.expertsUsed, header.shape.experts));
    header.shares = sharesOf(file);
    header.quantization = quantizationName(file);
    header.dominantType = dominantType(file);
    if (summary.supported && summary.config) {
        const ModelConfig &config = *summary.config;
        header.footprint = ModelFootprint{.config = config,
                                          .fileBytes = file.totalBytes(),
                                          .file = weightBytes(file, config),
                                          .device = deviceWeightBytes(file, config),
                                          .tokenBytes = tokenBytes(file, config)};
    }
    readTokenizer(header);
    readTemplate(summary);
    file.checkIntact();
    return header;
}

} // namespace moire
