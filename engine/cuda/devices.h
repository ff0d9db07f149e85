// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/plugin.h"

namespace moire::cuda {

/// Implements Plugin::devices; openDevice implements Plugin::open.
std::vector<Device> devices();
std::shared_ptr<Backend> openDevice(size_t index);

} // namespace moire::cuda
