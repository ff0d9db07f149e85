// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/importance_matrix.h"

#include <moire/config.h>
#include <moire/error.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <map>

namespace moire::analysis {

namespace {

constexpr double maxCount = 9007199254740992.0; ///< 2^53

/// The layer, if \p name counts the tokens of routed experts. Gate, up and down have the same counts.
std::optional<uint32_t> countedLayer(std::string_view name)
{
    constexpr std::string_view prefix = "blk.";
    uint32_t layer = 0;
    if (!name.starts_with(prefix))
        return std::nullopt;
    const char *const end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data() + prefix.size(), end, layer);
    const std::string_view part(rest, static_cast<size_t>(end - rest));
    if (error != std::errc() || layer >= ConfigLimits::layers)
        return std::nullopt;
    for (const std::string_view known : {".ffn_gate_exps.weight.counts", ".ffn_up_exps.weight.counts",
                                         ".ffn_down_exps.weight.counts", ".ffn_gate_up_exps.weight.counts"})
        if (part == known)
            return layer;
    return std::nullopt;
}

std::vector<uint64_t> countsOf(const gguf::File &file, const gguf::TensorInfo &tensor)
{
    const auto refuse = [&](const std::string &what) {
        throw Error(ErrorKind::Refused, std::string(tensor.name) + " " + what, file.path(),
                    "make the importance matrix again with llama-imatrix");
    };
    const uint64_t experts = tensor.elementCount();
    if (tensor.type != TensorType::F32)
        refuse("is not float32");
    if (experts == 0 || experts > ConfigLimits::experts || (tensor.rank > 1 && tensor.dims[0] != 1))
        refuse("is not one count per expert");
    std::vector<uint64_t> counts;
    for (uint64_t expert = 0; expert < experts; ++expert) {
        float count = 0.0f;
        std::memcpy(&count, tensor.data + expert * sizeof(float), sizeof(float));
        if (!(count >= 0.0f) || static_cast<double>(count) > maxCount)
            refuse("contains a count that is not a number of tokens");
        counts.push_back(static_cast<uint64_t>(std::llround(count)));
    }
    return counts;
}

} // namespace

ForeignCounts readImportanceMatrix(const gguf::File &file, const ForeignModel &model)
{
    const auto refuse = [&](const std::string &what, const std::string &remedy) {
        throw Error(ErrorKind::Refused, what, file.path(), remedy);
    };
    const gguf::Value *type = file.metadata().find("general.type");
    if (!type || type->toString() != std::optional<std::string_view>("imatrix"))
        refuse("the file is not an importance matrix", "choose a file that llama-imatrix wrote as GGUF");
    std::map<uint32_t, std::vector<uint64_t>> layers;
    for (const gguf::TensorInfo &tensor : file.tensors())
        if (const std::optional<uint32_t> layer = countedLayer(tensor.name); layer && !layers.contains(*layer))
            layers.emplace(*layer, countsOf(file, tensor));
    file.checkIntact();
    if (layers.empty())
        refuse("the importance matrix has no counts of experts", "choose one of a Mixture-of-Experts model");

    RouteShape shape = model.shape;
    if (shape.rows() == 0) {
        for (const auto &[layer, counts] : layers)
            shape.layers.emplace_back(layer);
        shape.experts = static_cast<uint32_t>(layers.begin()->second.size());
    }
    ForeignCounts result{.usage = ExpertUsage(shape.layers, shape.experts),
                         .missing = {Missing::Gates, Missing::Tokens, Missing::Texts, Missing::Order}};
    if (model.shape.rows() == 0)
        result.missing.push_back(Missing::Model);
    for (const auto &[layer, counts] : layers) {
        const std::optional<size_t> row = shape.row(LayerIndex(layer));
        if (!row || counts.size() != shape.experts)
            refuse("layer " + std::to_string(layer) + " counts " + std::to_string(counts.size()) +
                       " experts, which the model does not have there",
                   "choose the model that the importance matrix was made with");
        for (size_t expert = 0; expert < counts.size(); ++expert) {
            result.usage.counts[*row * shape.experts + expert] = counts[expert];
            result.usage.layerCounts[*row] += counts[expert];
        }
    }
    return result;
}

} // namespace moire::analysis
