// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/backend.h"

#include <filesystem>
#include <optional>
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

/// The processors' worth of time that control groups allow (cpu.max; cpu.cfs_quota_us of version 1), the least over the
/// group and those around it: 0.5 is half of one processor. nullopt without a limit. Arguments as above.
std::optional<double> controlGroupProcessors(const std::string &membership, const std::filesystem::path &root);

/// What this process may compute on.
struct Processors {
    unsigned online = 1; ///< of the machine
    unsigned allowed = 1; ///< by affinity and cpusets
    unsigned cores = 1; ///< of the allowed ones, hyper-threads counted once
    std::optional<double> quota; ///< controlGroupProcessors()

    /// How many threads are fastest: one for every core, no more than the quota, rounded.
    unsigned threads() const;
    /// What limits them, for people: "1 of 2 processors allowed, CPU quota 0.5"; empty: nothing.
    std::string limits() const;
};
Processors findProcessors();

} // namespace moire::cpu
