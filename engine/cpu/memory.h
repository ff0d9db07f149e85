// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/backend.h"

namespace moire::cpu {

/// Zero-filled pages, committed when they are touched. Throws Error (Failed).
Buffer allocatePages(size_t bytes);

/// What the system says is available; SIZE_MAX where it does not say.
size_t availableMemory();

} // namespace moire::cpu
