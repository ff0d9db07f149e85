// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden.h"

namespace moire::test {

struct Variant {
    std::string backend;
    const char *simd = ""; ///< MOIRE_CPU
};

/// Compares a model with its golden figures over batches, cache types and forms of latent attention (doctest's checks).
void checkModel(const Golden &golden, const Variant &variant);

} // namespace moire::test
