// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include "model/binder.h"

namespace moire {

/// Refuses tensors that nothing took: the model may need them, and ignoring them would give wrong results.
void refuseLeftovers(const Binder &binder, const gguf::File &file, uint32_t layers);

} // namespace moire
