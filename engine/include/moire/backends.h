// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moire {

/// A device of a backend, as reported by its driver.
struct DeviceInfo {
    std::string name; ///< "NVIDIA H100 80GB HBM3"
    std::string capability; ///< "9.0"
    uint64_t totalMemory = 0; ///< bytes
    std::optional<uint64_t> freeMemory; ///< only of the device that models run on, if queried
    std::string whyNot; ///< one sentence; empty if models can run on it, as far as was checked
};

/// A backend that LoadOptions::backend may name.
struct BackendInfo {
    std::string name; ///< "cpu", "cuda"
    bool available = false;
    std::string description; ///< for display: "CPU AVX-512, 2 threads"; empty if not available
    std::string whyNot; ///< one sentence; empty if available
    std::vector<DeviceInfo> devices; ///< none for the CPU
};

/// All backends and whether they work on this machine, for `inspect`, `--version -v` and the window. Looks for the CUDA
/// plugin and queries its driver, which may take a second; only the loaded library is cached. Any thread. Throws only
/// std::bad_alloc; other failures are reported in whyNot.
std::vector<BackendInfo> knownBackends();

/// One line per backend and device, for display: "cpu   CPU AVX-512, 2 threads".
std::vector<std::string> describeBackends(const std::vector<BackendInfo> &backends);

} // namespace moire
