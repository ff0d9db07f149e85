// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/backend.h"

#include <filesystem>
#include <string>

namespace moire::cpu {

/// Zero-filled pages, committed when they are touched. Throws Error (Failed).
Buffer allocatePages(size_t bytes);

/// What the system says is available, within the limits that a container sets; SIZE_MAX where it does not say.
size_t availableMemory();

/// What control groups leave of their limits of memory, caches of files counted as free: the least over the group and
/// those around it, SIZE_MAX without a limit. \p membership: text of /proc/self/cgroup; \p root: where the groups are
/// mounted (https://docs.kernel.org/admin-guide/cgroup-v2.html, and version 1).
size_t controlGroupMemory(const std::string &membership, const std::filesystem::path &root);

} // namespace moire::cpu
