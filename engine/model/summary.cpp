// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/chat_template.h>
#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/model.h>
#include <moire/tokenizer.h>

#include "model/architectures.h"
#include "model/chat_setup.h"
#include "model/memory_plan.h"
#include "model/summary.h"

#include <algorithm>

namespace moire {

namespace {

/// Reads the config, or the reason why it cannot be read.
void readSupport(ModelSummary &summary)
{
    summary.supported = findArchitecture(summary.architecture) != nullptr;
    try {
        summary.config = readConfig(*summary.file);
    } catch (const Error &e) {
        (summary.supported ? summary.warnings.emplace_back() : summary.unsupportedWhy) =
            e.problem() + ": " + e.remedy();
    }
}

} // namespace

uint64_t activeParameters(const gguf::File &file, uint64_t experts, uint64_t used)
{
    const bool tied = !file.findTensor("output.weight");
    uint64_t active = 0;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const uint64_t count = tensor.elementCount();
        if (experts > 0 && isExpertTensor(tensor.name))
            active += count / experts * used;
        else if (tensor.name == "token_embd.weight" && !tied)
            active += tensor.dims[0];
        else
            active += count;
    }
    return active;
}

ModelSummary summarizeTensors(std::shared_ptr<const gguf::File> opened)
{
    ModelSummary summary;
    summary.file = std::move(opened);
    const gguf::File &file = *summary.file;
    summary.warnings.assign(file.warnings().begin(), file.warnings().end());
    summary.architecture = std::string(file.metadata().string("general.architecture").value_or(""));
    summary.name = std::string(file.metadata().string("general.name").value_or(""));
    readSupport(summary);
    for (const gguf::TensorInfo &tensor : file.tensors())
        summary.parameters += tensor.elementCount();
    const MoeConfig moe = summary.config ? summary.config->moe : MoeConfig();
    summary.activeParameters = activeParameters(file, moe.experts, moe.expertsUsed);
    return summary;
}

std::unique_ptr<const ChatFormat> makeChatFormat(const gguf::File &file, const Tokenizer *tokenizer,
                                                 std::vector<std::string> &warnings)
{
    const auto source = file.metadata().string("tokenizer.chat_template");
    if (!tokenizer && !source)
        return nullptr;
    const auto text = [&](std::optional<TokenId> id) {
        return id ? std::string(tokenizer->piece(*id)) : std::string();
    };
    return std::make_unique<const ChatFormat>(source.value_or(""), tokenizer ? text(tokenizer->bos()) : std::string(),
                                              tokenizer ? text(tokenizer->eos()) : std::string(),
                                              tokenizer && tokenizer->find("<|im_start|>").has_value(), warnings);
}

ModelSummary summarize(const std::filesystem::path &path)
{
    ModelSummary summary = summarizeTensors(gguf::File::open(path));
    const gguf::File &file = *summary.file;
    try {
        summary.tokenizer = Tokenizer::create(file, summary.warnings);
    } catch (const Error &e) {
        summary.warnings.emplace_back(e.what());
    }
    summary.chatFormat = makeChatFormat(file, summary.tokenizer.get(), summary.warnings);
    return summary;
}

} // namespace moire
