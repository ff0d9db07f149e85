// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <cstdint>
#include <span>
#include <stop_token>

namespace moire {

/// True if every value is finite; written so that compilers vectorise it.
bool allFinite(std::span<const float> values);

/// Finds the first tensor of a model of \p layers layers, in forward-pass order, that contains NaN or infinity; null if
/// none does, or once \p stop is requested. Widens every weight up to that tensor, which takes seconds for a large
/// model; it only runs after a result is already wrong. Any thread.
const gguf::TensorInfo *findNonFinite(const gguf::File &file, uint32_t layers, const std::stop_token &stop);

} // namespace moire
