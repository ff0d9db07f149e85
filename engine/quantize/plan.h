// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>
#include <moire/importance.h>
#include <moire/quantize.h>

#include "quantize/mix.h"

#include <string>
#include <vector>

namespace moire {

/// What becomes of one tensor.
struct PlannedTensor {
    const gguf::TensorInfo *source = nullptr;
    TensorType type = TensorType::F32;
    TensorType wanted = TensorType::F32;
    const TensorImportance *importance = nullptr; ///< null: all columns alike
    uint64_t offset = 0; ///< in the output file
    uint64_t bytes = 0;
};

struct QuantizePlan {
    std::vector<PlannedTensor> tensors;
    std::vector<std::byte> header; ///< of the output file
    uint64_t totalBytes = 0; ///< of the output file
    std::vector<std::string> warnings;
};

/// Throws Error (Usage, Refused); reads no weights. \p importance: null if there is none.
QuantizePlan planQuantization(const gguf::File &file, const Mix &mix, const QuantizeOptions &options,
                              const ImportanceMatrix *importance);

} // namespace moire
