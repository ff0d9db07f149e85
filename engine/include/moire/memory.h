// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

namespace moire {

/// Bytes that a context needs on one backend: its cache and one step's working memory. Saturates at UINT64_MAX.
uint64_t contextBytes(const ModelConfig &config, const ContextOptions &options);

} // namespace moire
