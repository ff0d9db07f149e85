// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden.h"

namespace moire::test {

struct Variant {
    std::string backend;
    const char *simd = ""; ///< MOIRE_CPU
    std::vector<size_t> batches{1, 3, 64}; ///< tokens an evaluation
};

/// Checks a model against its golden figures (with doctest) for all batch sizes, cache types and latent attention
/// modes.
void checkModel(const Golden &golden, const Variant &variant);

} // namespace moire::test
