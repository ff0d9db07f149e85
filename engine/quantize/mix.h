// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <cstdint>
#include <span>
#include <string_view>

namespace moire {

/// What a name such as Q4_K_M stands for: a type for most matrices, and rules for others (mix.cpp, docs/quantising.md).
struct Mix {
    const char *name;
    uint32_t fileType; ///< general.file_type
    TensorType type; ///< of most matrices
};

std::span<const Mix> mixes();
const Mix *findMix(std::string_view name); ///< null: unknown; ignores case

/// What the rules ask of a model.
struct MixModel {
    uint32_t layers = 0;
    uint32_t experts = 0;
    uint32_t headsPerKey = 1; ///< query heads that share a key head, in the first layer
    bool tied = false; ///< the embedding is also the output matrix
    bool importance = false; ///< there is an importance matrix
};

/// Reads what the rules ask. Throws Error (Refused) if the file is not a model.
MixModel mixModel(const gguf::File &file);

/// Whether a tensor is a matrix whose type may change. All others stay as they are: norms, biases, routers, and what
/// else is small and sensitive.
bool mayQuantize(const gguf::TensorInfo &tensor);

/// The type of a matrix by the mix's rules. \p index: of an attention value matrix, how many layers before its own have
/// one, out of \p count.
TensorType mixType(const Mix &mix, const MixModel &model, const gguf::TensorInfo &tensor, uint32_t index,
                   uint32_t count);

bool isAttentionValue(std::string_view tensor); ///< counted by \p index of mixType()

/// The type of a row that is not whole blocks of \p type: a related one with blocks of 32, else F16; \p type if it is.
TensorType typeForColumns(TensorType type, uint64_t columns);

} // namespace moire
