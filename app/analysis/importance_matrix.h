// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <moire/gguf.h>

/// What llama.cpp's importance matrices say of experts: `blk.N.ffn_gate_exps.weight.counts`, how many tokens of the
/// calibration text were routed to each expert (https://github.com/ggml-org/llama.cpp/tree/master/tools/imatrix).
namespace moire::analysis {

/// Only GGUF files (general.type "imatrix"), not the older binary format, which has no counts per expert.
ForeignCounts readImportanceMatrix(const gguf::File &file, const ForeignModel &model);

} // namespace moire::analysis
