// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moire {

/// A device of a backend, as its driver shows it.
struct DeviceInfo {
    std::string name; ///< "NVIDIA H100 80GB HBM3"
    std::string capability; ///< "9.0"
    uint64_t totalMemory = 0; ///< bytes
    std::optional<uint64_t> freeMemory; ///< of the device that models run on; none where it was not asked
    std::string whyNot; ///< one sentence; empty where models can run on it, as far as it was asked
};

/// A backend that LoadOptions::backend may name.
struct BackendInfo {
    std::string name; ///< "cpu", "cuda"
    bool available = false;
    std::string description; ///< for people: "CPU AVX-512, 2 threads"; empty where not available
    std::string whyNot; ///< one sentence; empty where available
    std::vector<DeviceInfo> devices; ///< none for the CPU
};

/// The backends of this program on this machine, for `inspect`, `--version -v` and the window. Looks for the CUDA
/// plugin and asks its driver, which may take a second; nothing is cached but the loaded library. Any thread. Throws
/// nothing but std::bad_alloc: what fails is told in whyNot.
std::vector<BackendInfo> knownBackends();

/// "cpu   CPU AVX-512, 2 threads" and so on, a line for each backend and device, for people.
std::vector<std::string> describeBackends(const std::vector<BackendInfo> &backends);

} // namespace moire
