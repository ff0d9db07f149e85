// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cost.h"

#include <moire/gguf.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace moire::analysis {

namespace {

/// A tensor's name, "blk.N.PART" of a layer.
struct TensorName {
    std::optional<uint32_t> layer; ///< none: of no layer
    std::string_view part; ///< with the dot
};

TensorName parsed(std::string_view name)
{
    constexpr std::string_view prefix = "blk.";
    uint32_t layer = 0;
    const char *const end = name.data() + name.size();
    if (!name.starts_with(prefix))
        return {{}, name};
    const auto [rest, error] = std::from_chars(name.data() + prefix.size(), end, layer);
    if (error != std::errc() || rest == end || *rest != '.')
        return {{}, name};
    return {layer, {rest, static_cast<size_t>(end - rest)}};
}

/// Of routed experts: "blk.N.ffn_up_exps.weight", or "blk.N.ffn_up.E.weight" in files from before April 2024.
bool isOfExperts(const TensorName &name)
{
    if (name.part.find("_exps.") != std::string_view::npos)
        return true;
    for (const std::string_view single : {".ffn_gate.", ".ffn_up.", ".ffn_down."})
        if (name.layer && name.part.size() > single.size() && name.part.starts_with(single) &&
            name.part[single.size()] >= '0' && name.part[single.size()] <= '9')
            return true;
    return false;
}

/// A matrix that the forward pass multiplies by in every token. The weights of a convolution count as one: each of them
/// takes part once.
bool isDenseMatrix(const gguf::File &file, const gguf::TensorInfo &tensor, const TensorName &name, uint32_t layers)
{
    if (tensor.rank < 2 || tensor.name == "token_embd.weight" || (name.layer && *name.layer >= layers))
        return false;
    for (const std::string_view vector : {".ssm_a", ".ssm_d", ".ssm_norm.weight"}) // of Mamba-2: in rows by head
        if (name.part == vector)
            return false;
    constexpr std::string_view unsplit = ".attn_kv_b.weight"; // some files also have its halves, which are then used
    return name.part != unsplit ||
        !file.findTensor("blk." + std::to_string(name.layer.value_or(0)) + ".attn_k_b.weight");
}

/// Multiply-accumulates of attention over the cache, of one layer and one cached token.
uint64_t attentionMacs(const AttentionConfig &attention)
{
    if (attention.kind == AttentionKind::Latent) // absorbed: scores over latent and rotated part, values over latent
        return uint64_t{attention.heads} * (2 * uint64_t{attention.kvRank} + attention.ropeWidth);
    return uint64_t{attention.heads} * (uint64_t{attention.keyWidth} + attention.valueWidth);
}

/// Operations of a recurrent layer besides its matrices and its convolution, the same at every position. With H heads,
/// N = keyWidth and P = valueWidth:
///   gated delta rule: H 7 N P: S^T k takes 2 N P, decay N P, S += k d^T 2 N P, S^T q 2 N P;
///   state space: H (5 N P + 2 P): decay N P, S += t B x^T 2 N P, S^T C 2 N P, the skipped input 2 P;
///   short convolution: 2 for every channel, its two gates.
uint64_t recurrentOperations(const RecurrentConfig &recurrent)
{
    const uint64_t state = uint64_t{recurrent.keyWidth} * recurrent.valueWidth;
    switch (recurrent.kind) {
    case RecurrentKind::GatedDelta:
        return recurrent.heads * 7 * state;
    case RecurrentKind::StateSpace:
        return recurrent.heads * (5 * state + uint64_t{2} * recurrent.valueWidth);
    case RecurrentKind::ShortConvolution:
        return uint64_t{2} * recurrent.channels;
    case RecurrentKind::None:
        break;
    }
    return 0;
}

/// At most the layer's window.
uint64_t inWindow(const AttentionConfig &attention, uint64_t tokens)
{
    return attention.window > 0 ? std::min<uint64_t>(tokens, attention.window) : tokens;
}

TokenCost baseCost(const ModelCost &model, size_t depth, TensorType cacheType)
{
    TokenCost cost{.weightBytes = model.denseBytes, .operations = 2 * model.denseMacs};
    ModelConfig one; // a layer at a time: their windows and heads may differ
    one.layers = 1;
    for (const LayerConfig &layer : model.config.perLayer) {
        one.perLayer.assign(1, layer);
        if (depth > 0) // the first token of a sequence reads neither keys nor a state
            cost.cacheBytes += cacheBytes(one, cacheType, inWindow(layer.attention, depth)).value_or(0);
        cost.operations += 2 * inWindow(layer.attention, uint64_t{depth} + 1) * attentionMacs(layer.attention);
        cost.operations += recurrentOperations(layer.recurrent);
    }
    return cost;
}

} // namespace

uint64_t ModelCost::expertsTotalBytes() const
{
    return std::accumulate(expertBytes.begin(), expertBytes.end(), uint64_t{0}) * config.moe.experts;
}

std::optional<ModelCost> modelCost(const ModelHeader &header)
{
    if (!header.footprint)
        return std::nullopt;
    ModelCost cost{.config = header.footprint->config,
                   .parameters = header.summary.parameters,
                   .activeParameters = header.summary.activeParameters};
    const ModelConfig &config = cost.config;
    const uint64_t experts = config.moe.experts;
    const std::vector<uint32_t> rows = experts > 0 ? config.moeLayers() : std::vector<uint32_t>();
    cost.expertBytes.assign(rows.size(), 0);
    cost.expertMacs.assign(rows.size(), 0);
    const gguf::File &file = *header.summary.file;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const TensorName name = parsed(tensor.name);
        if (!isOfExperts(name)) {
            cost.denseMacs += isDenseMatrix(file, tensor, name, config.layers) ? tensor.elementCount() : 0;
            continue;
        }
        const auto row = name.layer ? std::find(rows.begin(), rows.end(), *name.layer) : rows.end();
        if (row == rows.end())
            continue; // of a layer that does not run
        cost.expertBytes[static_cast<size_t>(row - rows.begin())] += tensor.byteCount;
        cost.expertMacs[static_cast<size_t>(row - rows.begin())] += tensor.elementCount();
    }
    if (!file.findTensor("output.weight"))
        cost.denseMacs += uint64_t{config.vocabulary} * config.width; // the embedding table is the output matrix
    uint64_t used = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
        cost.expertBytes[row] /= experts;
        cost.expertMacs[row] /= experts;
        used += cost.expertBytes[row] * config.moe.expertsUsed;
    }
    // What a token reads in all is defined in one place, the engine, which knows what the forward pass skips.
    cost.denseBytes = header.footprint->tokenBytes - std::min(used, header.footprint->tokenBytes);
    return cost;
}

TokenCost tokenCost(const ModelCost &model, std::span<const uint32_t> chosenPerRow, size_t depth, TensorType cacheType)
{
    TokenCost cost = baseCost(model, depth, cacheType);
    for (size_t row = 0; row < std::min(chosenPerRow.size(), model.expertBytes.size()); ++row) {
        cost.weightBytes += chosenPerRow[row] * model.expertBytes[row];
        cost.operations += 2 * chosenPerRow[row] * model.expertMacs[row];
    }
    return cost;
}

TokenCost tokenCost(const ModelCost &model, const Columns &columns, size_t i, TensorType cacheType)
{
    std::vector<uint32_t> chosen(model.expertBytes.size(), model.config.moe.expertsUsed);
    if (columns.routed(i) && columns.shape().rows() == chosen.size())
        for (size_t row = 0; row < chosen.size(); ++row)
            chosen[row] = static_cast<uint32_t>(columns.chosen(i, row).size());
    return tokenCost(model, chosen, columns.positions()[i].value, cacheType);
}

TokenCost denseCost(const ModelCost &model, size_t depth, TensorType cacheType)
{
    return tokenCost(model, std::vector<uint32_t>(model.expertBytes.size(), model.config.moe.experts), depth,
                     cacheType);
}

std::optional<double> bandwidthShare(const TokenCost &cost, double milliseconds, double bytesPerSecond)
{
    if (!(milliseconds > 0.0) || !(bytesPerSecond > 0.0) || !std::isfinite(milliseconds))
        return std::nullopt;
    return static_cast<double>(cost.bytes()) * 1000.0 / milliseconds / bytesPerSecond;
}

} // namespace moire::analysis
