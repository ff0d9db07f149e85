// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <cstdint>
#include <span>
#include <stop_token>

namespace moire {

/// True where every value is a number; written so that compilers make it wide.
bool allFinite(std::span<const float> values);

/// The first tensor of a model of \p layers layers, in the order of the forward pass layer by layer, that holds NaN or
/// infinity; null where none does, or once \p stop is requested. Widens every weight up to there: seconds for a large
/// model, for a result that is wrong anyway. Any thread.
const gguf::TensorInfo *findNonFinite(const gguf::File &file, uint32_t layers, const std::stop_token &stop);

} // namespace moire
