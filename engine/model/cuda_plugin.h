// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/plugin.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moire {

/// What the CUDA plugin says of this machine.
struct CudaState {
    const cuda::Plugin *plugin = nullptr; ///< null: not there, or of another version
    std::vector<cuda::Device> devices;
    std::optional<size_t> usable; ///< the first device that can be used, in the driver's order
    std::string whyNot; ///< one sentence without a full stop, where no device can be used
    /// whyNot is worth a word without being asked: somebody named the plugin, or the machine has an NVIDIA driver.
    bool notable = false;
};

/// Finds and loads the plugin (once a process and file; a loaded library stays) and asks it for its devices. The file:
/// the one that MOIRE_CUDA_PLUGIN names (empty: none), else libmoire_cuda.so in the folder of the program, else
/// ../lib/moire/libmoire_cuda.so from there. Any thread. Throws nothing but std::bad_alloc.
CudaState queryCuda();

/// A backend on the usable device of \p state. Throws Error (Failed) where there is none or it cannot be opened.
std::shared_ptr<Backend> openCuda(const CudaState &state);

/// Whether the backend's memory is a device's own, not the computer's.
bool isDevice(const Backend &backend);

} // namespace moire
