// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/backend.h"

#include <filesystem>
#include <optional>
#include <string>

namespace moire::cpu {

/// Zero-filled pages, committed when first touched. Throws Error (Failed).
Buffer allocatePages(size_t bytes);

/// Memory that the system reports as available, within a container's limits; SIZE_MAX if unknown.
size_t availableMemory();

/// Memory left within the limits of control groups, counting file caches as free: the minimum over the group and its
/// ancestors, SIZE_MAX without a limit. \p membership: text of /proc/self/cgroup; \p root: mount point of the groups
/// (https://docs.kernel.org/admin-guide/cgroup-v2.html, and version 1).
size_t controlGroupMemory(const std::string &membership, const std::filesystem::path &root);

/// The CPU quota of control groups in processors (cpu.max; cpu.cfs_quota_us in version 1), the minimum over the group
/// and its ancestors: 0.5 is half a processor. nullopt without a limit. Arguments as above.
std::optional<double> controlGroupProcessors(const std::string &membership, const std::filesystem::path &root);

/// The processors that this process may use.
struct Processors {
    unsigned online = 1; ///< in the machine
    unsigned allowed = 1; ///< by affinity and cpusets
    unsigned cores = 1; ///< physical cores among the allowed processors
    std::optional<double> quota; ///< controlGroupProcessors()

    /// The fastest number of threads: one per core, but no more than the quota, rounded.
    unsigned threads() const;
    /// The limits, for people: "1 of 2 processors allowed, CPU quota 0.5"; empty: no limits.
    std::string limits() const;
};
Processors findProcessors();

} // namespace moire::cpu
